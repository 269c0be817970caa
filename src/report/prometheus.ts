import type { MetricId } from '../messages/output-words.ts';
import type { Words } from '../messages/words.ts';
import { decimalOf } from '../messages/zone.ts';
import { CAUSES, SEVERITIES } from '../model/cause.ts';
import type { Incident } from '../model/diagnosis.ts';
import { type DoubtfulPayment, VERDICTS } from '../model/reconciliation.ts';
import type { Report } from '../model/report.ts';
import { TOOL } from '../model/tool.ts';
import type { Renderer } from './renderer.ts';
import { oneLine, openPayments } from './sentences.ts';

type Labels = Readonly<Record<string, string>>;
interface Sample {
  readonly labels: Labels;
  readonly value: number | string;
}

/** Prometheus text exposition format 0.0.4: backslash, quote and line feed in label values, the first and last in help. */
const labelValue = (text: string): string => oneLine(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"');
const help = (text: string): string => oneLine(text).replaceAll('\\', '\\\\');

const sample = (name: string, { labels, value }: Sample): string => {
  const pairs = Object.entries(labels).map(([key, text]) => `${key}="${labelValue(text)}"`);
  return `${name}${pairs.length === 0 ? '' : `{${pairs.join(',')}}`} ${value}\n`;
};

const only = (value: number | string, labels: Labels = {}): readonly Sample[] => [{ labels, value }];
const flag = (value: boolean): number => (value ? 1 : 0);

/** The number of an incident changes from day to day, but two of one cause and place have to be told apart. */
const incidentLabels = (incident: Incident): Labels => ({
  incident: incident.id,
  cause: incident.cause,
  severity: incident.severity,
  scope: incident.scope.kind,
  terminals: incident.scope.kind === 'terminal' ? [...incident.scope.terminals].sort().join(',') : '',
  merchants: incident.scope.kind === 'site' ? [...incident.scope.merchants].sort().join(',') : '',
});

/** Money at stake by verdict and currency, in the order in which they are met. */
const moneyInDoubt = (payments: readonly DoubtfulPayment[]): readonly Sample[] => {
  const sums = new Map<string, { labels: Labels; currency: string | undefined; amount: number }>();
  for (const { verdict, currency, atStake } of payments) {
    const key = `${verdict} ${currency ?? ''}`;
    const sum = sums.get(key) ?? { labels: { verdict, currency: currency ?? '' }, currency, amount: 0 };
    sums.set(key, { ...sum, amount: sum.amount + atStake });
  }
  return [...sums.values()].map(({ labels, currency, amount }) => ({ labels, value: decimalOf(amount, currency) }));
};

/** Every cause and severity is told, be it nought: a series that vanishes looks like a job that died. */
const samplesOf = (report: Report): readonly (readonly [MetricId, readonly Sample[]])[] => {
  const { summary, incidents, period, inputs } = report;
  const payments = openPayments(report);
  const used = (report.suppressions ?? []).filter(({ state }) => state === 'used');
  const perIncident = (value: (incident: Incident) => number): readonly Sample[] =>
    incidents.map((incident) => ({ labels: incidentLabels(incident), value: value(incident) }));
  const money = summary.impacts.filter(({ unit }) => unit === 'money');
  const other = summary.impacts.filter(({ unit }) => unit !== 'money');
  const rows = inputs.flatMap((input, index) => {
    const labels = { input: String(index + 1), file: input.file, kind: input.kind };
    return [
      { labels: { ...labels, outcome: 'accepted' }, value: input.accepted },
      { labels: { ...labels, outcome: 'rejected' }, value: input.rejected },
      { labels: { ...labels, outcome: 'duplicate' }, value: input.duplicates },
    ];
  });
  return [
    ['build_info', only(1, { version: report.tool.version })],
    ['time_zone_stated', only(flag(report.timeZoneStated), { zone: report.timeZone })],
    ['period_start_seconds', period === undefined ? [] : only(period.from / 1000)],
    ['period_end_seconds', period === undefined ? [] : only(period.to / 1000)],
    ['records', only(summary.records)],
    [
      'transactions',
      [
        { labels: { outcome: 'approved' }, value: summary.approved },
        { labels: { outcome: 'failed' }, value: summary.failed },
      ],
    ],
    ['information', only(summary.informational)],
    ['alarms', CAUSES.map((cause) => ({ labels: { cause }, value: summary.byCause[cause] ?? 0 }))],
    [
      'alarms_by_severity',
      SEVERITIES.map((severity) => ({ labels: { severity }, value: summary.bySeverity[severity] ?? 0 })),
    ],
    [
      'incidents',
      SEVERITIES.map((severity) => ({
        labels: { severity },
        value: incidents.filter((incident) => incident.severity === severity).length,
      })),
    ],
    ['incident_alarms', perIncident(({ alarms }) => alarms.length)],
    ['incident_confidence', perIncident(({ confidence }) => confidence)],
    ['incident_open', perIncident(({ over }) => flag(!over))],
    ['incident_start_seconds', perIncident(({ from }) => from / 1000)],
    ['incident_end_seconds', perIncident(({ to }) => to / 1000)],
    ['impact', other.map(({ id, measure, unit, value }) => ({ labels: { impact: id, measure, unit }, value }))],
    [
      'impact_money',
      money.map(({ id, measure, currency, value }) => ({
        labels: { impact: id, measure, currency: currency ?? '' },
        value: decimalOf(value, currency),
      })),
    ],
    [
      'doubtful_payments',
      report.reconciliation === undefined
        ? []
        : VERDICTS.map((verdict) => ({
            labels: { verdict },
            value: payments.filter((payment) => payment.verdict === verdict).length,
          })),
    ],
    ['doubtful_money', moneyInDoubt(payments)],
    ['incidents_new', report.baseline === undefined ? [] : only(report.baseline.fresh.length)],
    ['payments_new', report.baseline === undefined ? [] : only(report.baseline.payments.fresh.length)],
    ['suppressed_alarms', only(used.reduce((sum, { alarms }) => sum + alarms, 0))],
    ['input_rows', rows],
    ['inputs_unread', only(report.failures.length)],
    ['card_data_findings', only(report.cardDataTotal)],
    ['early_warnings', only(report.warnings.length)],
  ];
};

function* render(report: Report, words: Words): Iterable<string> {
  for (const [id, samples] of samplesOf(report)) {
    if (samples.length === 0) continue;
    const name = `${TOOL.name}_${id}`;
    yield `# HELP ${name} ${help(words.outputs.metrics[id])}\n# TYPE ${name} gauge\n`;
    for (const one of samples) yield sample(name, one);
  }
}

/**
 * Figures of the run for Prometheus, as a file for the textfile folder of a node exporter: gauges without time stamps,
 * which that collector does not accept. Terminals are not told one by one: as labels they would be too many.
 */
export const prometheus: Renderer = { id: 'prometheus', render };
