import type { CauseId, ImpactId } from '../model/cause.ts';
import type {
  Contrast,
  Diagnosis,
  Impact,
  ImpactMeasure,
  ImpactUnit,
  Matcher,
  Subject,
  Surroundings,
} from '../model/diagnosis.ts';
import type { SymptomId } from '../model/symptom.ts';
import { HOUR, MINUTE } from '../model/units.ts';
import { type Explained, type Ledger, ledgerOf, ledgerOfOne } from './ledger.ts';
import { isUnmatched, openPayment, paymentOf, recoveryOf, wentWell } from './money.ts';

/** Longest that one failure is taken to have held a customer or a terminal: the reach of `Neighbours.terminalNext`. */
const LONGEST_MS = 15 * MINUTE;

/** Hours with at least this many times the log's mean trade count as its busiest. */
const BUSY_FACTOR = 1.5;

/** Causes that impair the terminal itself; a slip or a refused card leaves it free for the next customer. */
const IMPAIRING: ReadonlySet<CauseId> = new Set<CauseId>([
  'system-failure/software-fault',
  'system-failure/incompatibility',
  'hardware-failure/display',
  'hardware-failure/keypad',
  'hardware-failure/card-reader',
  'hardware-failure/printer',
  'hardware-failure/power',
  'hardware-failure/other',
  'payment-environment/network',
  'payment-environment/payment-channel',
  'security-settings/policy',
  'security-settings/keys',
  'security-settings/tamper',
]);

/** Announcements: the terminal still serves. */
const STILL_SERVING: ReadonlySet<SymptomId> = new Set<SymptomId>([
  'printer-paper-low',
  'battery-low',
  'update-required',
  'reversal-sent',
  'day-cutover',
]);

const NOTHING: Matcher = { id: 'advice/nothing', test: () => false };

const newImpact = (id: ImpactId, measure: ImpactMeasure, unit: ImpactUnit, value: number): Impact => ({
  id,
  measure,
  unit,
  value,
  currency: undefined,
});

/** "One customer", "one attempt": nearly every alarm says the same, and shares the object. */
const ones = new Map<ImpactMeasure, Impact>();

const impact = (id: ImpactId, measure: ImpactMeasure, unit: ImpactUnit, value: number): Impact => {
  if (value !== 1) return newImpact(id, measure, unit, value);
  let one = ones.get(measure);
  if (one === undefined) {
    one = newImpact(id, measure, unit, value);
    ones.set(measure, one);
  }
  return one;
};

const NO_MONEY: readonly Impact[] = [];

const money = (measure: ImpactMeasure, sums: ReadonlyMap<string, number>): readonly Impact[] =>
  // Most alarms have no more than one of these.
  sums.size === 0
    ? NO_MONEY
    : [...sums]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([currency, value]) => ({
          id: 'revenue' as const,
          measure,
          unit: 'money' as const,
          value,
          currency: currency === '' ? undefined : currency,
        }));

/**
 * Terminal time impaired, in milliseconds: from each failure to the terminal's next approval, at most fifteen minutes,
 * overlapping spans counted once. A quiet terminal is not known to be well, so the figure is an upper bound.
 */
const impairedTime = (alarms: readonly Explained[], ask: Surroundings): number => {
  let total = 0;
  const until = new Map<string, number>();
  for (const { subject, diagnosis } of alarms) {
    if (subject.inherits !== undefined || !IMPAIRING.has(diagnosis.cause) || STILL_SERVING.has(subject.symptom))
      continue;
    if (wentWell(subject)) continue;
    const terminal = subject.record.terminalId ?? '';
    const from = Math.max(subject.record.time, until.get(terminal) ?? 0);
    const next = ask.neighbours(subject).terminalNext[0]?.time ?? ask.period.to;
    const to = Math.min(next, subject.record.time + LONGEST_MS);
    if (to <= from) continue;
    total += to - from;
    until.set(terminal, to);
  }
  return total;
};

/** Tells of an alarm's time whether trade was busy then; undefined where the log is too short to tell, or had no trade. */
const busynessOf = (first: Subject, ask: Surroundings): ((payment: Subject) => boolean) | undefined => {
  const hours = (ask.period.to - ask.period.from) / HOUR;
  if (hours <= 1) return undefined;
  const whole = ask.contrast(
    first,
    'everything',
    first.record.time - ask.period.from,
    ask.period.to - first.record.time,
    NOTHING,
  );
  const mean = whole.inside.ok / hours;
  if (mean === 0) return undefined;
  const busy = new Map<number, boolean>();
  return (payment) => {
    const slot = Math.floor(payment.record.time / (5 * MINUTE));
    let isBusy = busy.get(slot);
    if (isBusy === undefined) {
      const around = ask.contrast(payment, 'everything', HOUR / 2, HOUR / 2, NOTHING);
      const span = (around.to - around.from) / HOUR;
      isBusy = span > 0 && around.inside.ok / span >= mean * BUSY_FACTOR;
      busy.set(slot, isBusy);
    }
    return isBusy;
  };
};

/** The same for the whole log: every incident asks. */
const busyness = new WeakMap<Surroundings, ReturnType<typeof busynessOf>>();

/** Share of failed payments, in percent, within hours that trade at least one and a half times the log's mean. */
const peakShare = (payments: readonly Subject[], ask: Surroundings): number | undefined => {
  const first = payments[0];
  if (first === undefined) return undefined;
  if (!busyness.has(ask)) busyness.set(ask, busynessOf(first, ask));
  const isBusy = busyness.get(ask);
  if (isBusy === undefined) return undefined;
  let inside = 0;
  for (const payment of payments) if (isBusy(payment)) inside += 1;
  return Math.round((inside * 1000) / payments.length) / 10;
};

/** Cases of fraud or tampering: one per card where the scope is a card, else one per terminal. */
const offences = (alarms: readonly Explained[]): number => {
  const cases = new Set<string>();
  for (const { subject, diagnosis } of alarms) {
    if (subject.inherits !== undefined) continue;
    const { record } = subject;
    if (diagnosis.cause === 'security-settings/tamper') cases.add(`tamper ${record.terminalId}`);
    if (diagnosis.cause !== 'transaction-anomaly/suspected-fraud') continue;
    const card = record.kind === 'alarm' ? undefined : record.card;
    cases.add(diagnosis.scope === 'card' && card !== undefined ? `card ${card}` : `fraud ${record.terminalId}`);
  }
  return cases.size;
};

/** Seconds that customers waited: the time the terminal took, and the time until the same customer's payment went through. */
const secondsWaited = (payments: readonly Subject[], ask: Surroundings): number => {
  let total = 0;
  for (const subject of payments) {
    const { record } = subject;
    if (record.kind !== 'alarm') total += record.latencyMs ?? 0;
    const recovery = recoveryOf(subject, ask);
    if (recovery !== undefined) total += Math.min(recovery.time - record.time, LONGEST_MS);
  }
  return Math.round(total / 1000);
};

/** Everything that can be told; figures of nought as well. */
const figuresOf = (alarms: readonly Explained[], ask: Surroundings, book: Ledger): readonly Impact[] => {
  const payments = alarms.map(({ subject }) => subject).filter((subject) => paymentOf(subject) !== undefined);
  return [
    impact('experience', 'customers-interrupted', 'customers', book.customers),
    impact('experience', 'retries', 'attempts', book.retried),
    impact('experience', 'seconds-waited', 'seconds', secondsWaited(payments, ask)),
    impact('efficiency', 'minutes-degraded', 'minutes', minutesOf(impairedTime(alarms, ask))),
    impact('efficiency', 'extra-attempts', 'attempts', book.extraAttempts),
    ...moneyOf(book),
    impact('trust', 'customers-hit-again', 'customers', book.hitAgain),
    impact('legal', 'fraud-or-tamper-cases', 'cases', offences(alarms)),
    impact(
      'legal',
      'unmatched-or-duplicated',
      'cases',
      alarms.reduce((sum, { subject }) => sum + (isUnmatched(subject) ? 1 : 0), 0),
    ),
  ];
};

/** To tenths of a minute. */
const minutesOf = (ms: number): number => Math.round((ms * 10) / MINUTE) / 10;

const moneyOf = (book: Ledger): readonly Impact[] => [
  ...money('refused-not-recovered', book.lost),
  ...money('recovered-later', book.recovered),
  ...money('in-doubt', book.open.inDoubt),
  ...money('duplicated', book.open.doubled),
  ...money('to-correct', book.open.toCorrect),
];

/** The first measure of each impact is always told, be it nought: "nothing" is a figure as well. */
const LEADING: ReadonlySet<ImpactMeasure> = new Set<ImpactMeasure>([
  'customers-interrupted',
  'minutes-degraded',
  'customers-hit-again',
  'fraud-or-tamper-cases',
]);

/** What one alarm cost; only figures that are not nought. A message that belongs to another event costs nothing itself. */
export const impactsOfAlarm = (subject: Subject, diagnosis: Diagnosis, ask: Surroundings): readonly Impact[] => {
  const told: Impact[] = [];
  if (subject.inherits !== undefined && openPayment(subject) === undefined) return told;
  const tell = (id: ImpactId, measure: ImpactMeasure, unit: ImpactUnit, value: number): void => {
    if (value !== 0) told.push(impact(id, measure, unit, value));
  };
  const alarms = [{ subject, diagnosis }];
  const book = ledgerOfOne({ subject, diagnosis }, ask);
  tell('experience', 'customers-interrupted', 'customers', book.customers);
  tell('experience', 'retries', 'attempts', book.retried);
  if (paymentOf(subject) !== undefined) {
    tell('experience', 'seconds-waited', 'seconds', secondsWaited([subject], ask));
  }
  tell('efficiency', 'minutes-degraded', 'minutes', minutesOf(impairedTime(alarms, ask)));
  tell('efficiency', 'extra-attempts', 'attempts', book.extraAttempts);
  for (const figure of moneyOf(book)) if (figure.value !== 0) told.push(figure);
  tell('trust', 'customers-hit-again', 'customers', book.hitAgain);
  tell('legal', 'fraud-or-tamper-cases', 'cases', offences(alarms));
  tell('legal', 'unmatched-or-duplicated', 'cases', isUnmatched(subject) ? 1 : 0);
  return told;
};

const ofMany = (
  alarms: readonly Explained[],
  ask: Surroundings,
  attempts: { readonly failed: number; readonly all: number },
  more: readonly Impact[],
): readonly Impact[] => {
  const subjects = alarms.map(({ subject }) => subject);
  const figures = figuresOf(alarms, ask, ledgerOf(alarms, ask));
  const peak = peakShare(
    subjects.filter((subject) => paymentOf(subject) !== undefined),
    ask,
  );
  const rate = attempts.all === 0 ? 0 : Math.round((attempts.failed * 1000) / attempts.all) / 10;
  const all = [
    ...figures,
    ...(peak === undefined ? [] : [impact('efficiency', 'peak-share', 'percent', peak)]),
    impact('trust', 'alarm-rate', 'per-hundred', rate),
    ...more,
  ];
  const order: readonly ImpactId[] = ['experience', 'efficiency', 'revenue', 'trust', 'legal'];
  return order.flatMap((id) => {
    const own = all.filter((figure) => figure.id === id);
    const told = own.filter((figure) => figure.value !== 0 || LEADING.has(figure.measure));
    return told.length > 0 || id !== 'revenue' ? told : [nothingLost(subjects)];
  });
};

/** "Nothing lost" is told in the currency of the alarms, if they share one. */
const nothingLost = (subjects: readonly Subject[]): Impact => {
  const currencies = new Set(subjects.map(({ record }) => (record.kind === 'alarm' ? undefined : record.currency)));
  currencies.delete(undefined);
  const [only] = currencies;
  return {
    id: 'revenue',
    measure: 'refused-not-recovered',
    unit: 'money',
    value: 0,
    currency: currencies.size === 1 ? only : undefined,
  };
};

/**
 * What the alarms of one incident cost together: all five impacts.
 * `denominators` are the incident's own: failed and approved attempts in its scope and time.
 */
export const impactsOfIncident = (
  alarms: readonly Explained[],
  ask: Surroundings,
  denominators: Contrast,
): readonly Impact[] => {
  const { failed, ok } = denominators.inside;
  return ofMany(alarms, ask, { failed, all: failed + ok }, []);
};

/**
 * What all alarms of the run cost together: all five impacts.
 * `transactions` counts all attempts read, `cardData` the places where card data stood unprotected.
 */
export const impactsOfRun = (
  alarms: readonly Explained[],
  ask: Surroundings,
  run: { readonly transactions: number; readonly cardData: number },
): readonly Impact[] => {
  const own = alarms.reduce((sum, { subject }) => sum + (subject.inherits === undefined ? 1 : 0), 0);
  return ofMany(alarms, ask, { failed: own, all: run.transactions }, [
    impact('legal', 'unprotected-card-data', 'cases', run.cardData),
  ]);
};
