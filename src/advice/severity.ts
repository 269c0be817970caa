import { type CauseId, SEVERITIES, type Severity } from '../model/cause.ts';
import type { Contrast, ScopeKind } from '../model/diagnosis.ts';
import { familyOf, type SymptomId } from '../model/symptom.ts';

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
  'display-fault',
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

const isShared = (g: Gravity): boolean => SHARED.has(g.scope);

const environment = (g: Gravity): Severity => {
  if (isLost(g.around)) return isShared(g) ? 'critical' : 'major';
  return isShared(g) ? 'major' : 'minor';
};
const software = (g: Gravity): Severity => {
  if (isLost(g.around) && isShared(g)) return 'critical';
  return isLost(g.around) || isShared(g) || BROKEN.has(g.symptom) ? 'major' : 'minor';
};
const hardware = (g: Gravity): Severity => (isLost(g.around) || BROKEN.has(g.symptom) ? 'major' : 'minor');
const everyday = (g: Gravity): Severity => (MONEY.has(g.symptom) ? 'minor' : 'warning');

const BY_CAUSE: Readonly<Record<CauseId, (g: Gravity) => Severity>> = {
  'transaction-anomaly/input-error': everyday,
  // One stolen card refused is the system at work; cards tried out on a terminal, or a run of them, is an attack.
  'transaction-anomaly/suspected-fraud': (g) => {
    const oneCard = g.scope === 'card' || (g.around === undefined && familyOf(g.symptom) === 'fraud');
    return oneCard && !isLost(g.around) ? 'minor' : 'major';
  },
  'transaction-anomaly/card-or-account': everyday,
  'system-failure/software-fault': software,
  'system-failure/incompatibility': software,
  'hardware-failure/display': hardware,
  'hardware-failure/keypad': hardware,
  'hardware-failure/card-reader': hardware,
  'hardware-failure/printer': hardware,
  'hardware-failure/power': hardware,
  'hardware-failure/other': hardware,
  'payment-environment/network': environment,
  'payment-environment/payment-channel': environment,
  'operator-error/merchant': (g) => (isLost(g.around) ? 'minor' : everyday(g)),
  'operator-error/customer': everyday,
  'security-settings/policy': (g) => (isLost(g.around) && g.scope !== 'card' ? 'major' : 'minor'),
  'security-settings/keys': (g) => {
    if (isLost(g.around) && isShared(g)) return 'critical';
    return g.recovered ? 'minor' : 'major';
  },
  'security-settings/tamper': () => 'critical',
  undetermined: () => 'indeterminate',
};

const worse = (a: Severity, b: Severity): Severity => (SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? a : b);

/**
 * Perceived severity in the words of ITU-T X.733, with the meanings of RFC 8632: critical, service is lost and needs
 * action at once (a tamper alarm always; a site or channel down); major, a terminal out of service or a shared
 * service impaired; minor, trade goes on but it needs care; warning, ordinary refusals and slips; indeterminate
 * where the cause is, and no money waits to be settled.
 */
export const severityOf = (g: Gravity): Severity => {
  const fixed = g.cause === 'security-settings/tamper' || g.cause === 'undetermined';
  const own = fixed || isLost(g.around) ? undefined : BY_SYMPTOM[g.symptom];
  const severity = own ?? BY_CAUSE[g.cause](g);
  // Money that somebody has to settle needs care, whatever it came from.
  if (severity === 'indeterminate') return g.inDoubt || g.symptom === 'double-approval' ? 'minor' : severity;
  return g.inDoubt && severity === 'warning' ? 'minor' : severity;
};

/** The worst of several. */
export const worstSeverity = (severities: Iterable<Severity>): Severity => {
  let worst: Severity = 'indeterminate';
  for (const severity of severities) worst = worse(severity, worst);
  return worst;
};
