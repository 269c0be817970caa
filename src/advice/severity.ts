import { type CauseId, SEVERITIES, type Severity } from '../model/cause.ts';
import type { Contrast, ScopeKind } from '../model/diagnosis.ts';
import type { SymptomId } from '../model/symptom.ts';

export interface Gravity {
  readonly cause: CauseId;
  readonly symptom: SymptomId;
  readonly scope: ScopeKind;
  /** Attempts around it, where they are known: they tell whether service was lost or only impaired. */
  readonly around?: Contrast | undefined;
  readonly inDoubt: boolean;
  readonly recovered: boolean;
}

/**
 * Service counts as lost when at least half of the attempts fail: healthy approval rates are 85 to 95 %,
 * and an outage shows as about 20 % (payflux.dev, "detecting issuer decline spikes"); half lies well between.
 */
const LOST_SHARE = 0.5;
/** One failure after another proves nothing; three do at the least. */
const LOST_LEAST_FAILURES = 3;

const isLost = (around: Contrast | undefined): boolean => {
  if (around === undefined) return false;
  const { failed, ok } = around.inside;
  return failed >= LOST_LEAST_FAILURES && failed / (failed + ok) >= LOST_SHARE;
};

const SHARED: ReadonlySet<ScopeKind> = new Set<ScopeKind>(['site', 'channel', 'issuer', 'version', 'everything']);

/** Symptoms that by themselves say how grave they are: paper is minor, a broken part major. */
const BY_SYMPTOM: Partial<Record<SymptomId, Severity>> = {
  'day-cutover': 'warning',
  'printer-paper-low': 'warning',
  'battery-low': 'minor',
  'printer-paper-out': 'minor',
  'printer-jam': 'minor',
  'printer-overheated': 'minor',
  'printer-font-missing': 'minor',
  'update-required': 'minor',
  'clock-fault': 'minor',
  restart: 'minor',
};

const BROKEN: ReadonlySet<SymptomId> = new Set<SymptomId>([
  'card-reader-fault',
  'pin-pad-fault',
  'key-fault',
  'display-blank',
  'printer-fault',
  'power-fault',
  'storage-fault',
  'sam-fault',
  'self-test-failed',
  'app-crash',
  'app-hang',
  'out-of-memory',
]);

const MONEY: ReadonlySet<SymptomId> = new Set<SymptomId>([
  'double-approval',
  'amount-differs',
  'status-differs',
  'missing-at-host',
  'missing-at-terminal',
  'settlement-unbalanced',
  'settlement-failed',
  'reconcile-error',
  'reversal-failed',
]);

const byCause = (g: Gravity): Severity => {
  const shared = SHARED.has(g.scope);
  const lost = isLost(g.around);
  switch (g.cause) {
    case 'security-settings/tamper':
      return 'critical';
    case 'undetermined':
      return 'indeterminate';
    case 'payment-environment/network':
    case 'payment-environment/payment-channel':
      if (lost) return shared ? 'critical' : 'major';
      return shared ? 'major' : 'minor';
    case 'security-settings/keys':
      if (lost && shared) return 'critical';
      return g.recovered ? 'minor' : 'major';
    case 'system-failure/software-fault':
    case 'system-failure/incompatibility':
      if (lost && shared) return 'critical';
      return lost || shared || BROKEN.has(g.symptom) ? 'major' : 'minor';
    case 'hardware-failure/display':
    case 'hardware-failure/keypad':
    case 'hardware-failure/card-reader':
    case 'hardware-failure/printer':
    case 'hardware-failure/power':
    case 'hardware-failure/other':
      return lost || BROKEN.has(g.symptom) ? 'major' : 'minor';
    case 'transaction-anomaly/suspected-fraud':
      return g.scope === 'card' && !lost ? 'minor' : 'major';
    case 'security-settings/policy':
      return lost && g.scope !== 'card' ? 'major' : 'minor';
    case 'operator-error/merchant':
      return MONEY.has(g.symptom) || lost ? 'minor' : 'warning';
    case 'transaction-anomaly/input-error':
    case 'transaction-anomaly/card-or-account':
    case 'operator-error/customer':
      return MONEY.has(g.symptom) ? 'minor' : 'warning';
  }
};

const worse = (a: Severity, b: Severity): Severity => (SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? a : b);

/**
 * Perceived severity in the words of ITU-T X.733, with the meanings of RFC 8632: critical, service is lost and needs
 * action at once (a tamper alarm always; a site or channel down); major, a terminal out of service or a shared
 * service impaired; minor, trade goes on but it needs care; warning, ordinary refusals and slips; indeterminate
 * where the cause is.
 */
export const severityOf = (g: Gravity): Severity => {
  const own = BY_SYMPTOM[g.symptom];
  const severity =
    own !== undefined && g.cause !== 'security-settings/tamper' && g.cause !== 'undetermined' && !isLost(g.around)
      ? own
      : byCause(g);
  return g.inDoubt && severity === 'warning' ? worse('minor', severity) : severity;
};

/** The worst of several. */
export const worstSeverity = (severities: Iterable<Severity>): Severity => {
  let worst: Severity = 'indeterminate';
  for (const severity of severities) worst = worse(severity, worst);
  return worst;
};
