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

/** Figures of single alarms are the same few again and again, "one customer", "three seconds": they share the object. */
const shared = new Map<ImpactMeasure, (Impact | undefined)[]>();
/** Whole figures below this are shared: as seconds, as long as one customer may wait. */
const SHARED_BELOW = 1000;

const impact = (id: ImpactId, measure: ImpactMeasure, unit: ImpactUnit, value: number): Impact => {
  if (!Number.isInteger(value) || value < 0 || value >= SHARED_BELOW) return newImpact(id, measure, unit, value);
  let known = shared.get(measure);
  if (known === undefined) {
    known = Array.from<Impact | undefined>({ length: SHARED_BELOW });
    shared.set(measure, known);
  }
  const figure = known[value] ?? newImpact(id, measure, unit, value);
  known[value] = figure;
  return figure;
};

const NO_MONEY: readonly Impact[] = [];

const moneyFigure = (measure: ImpactMeasure, currency: string, value: number): Impact => ({
  id: 'revenue',
  measure,
  unit: 'money',
  value,
  currency: currency === '' ? undefined : currency,
});

const money = (measure: ImpactMeasure, sums: ReadonlyMap<string, number>): readonly Impact[] =>
  sums.size === 0
    ? NO_MONEY
    : [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, value]) => moneyFigure(measure, currency, value));

/** Until when one alarm impaired its terminal; undefined where it did not. */
const impairedUntil = ({ subject, diagnosis }: Explained, ask: Surroundings): number | undefined => {
  if (subject.inherits !== undefined || !IMPAIRING.has(diagnosis.cause) || STILL_SERVING.has(subject.symptom))
    return undefined;
  if (wentWell(subject)) return undefined;
  const next = ask.neighbours(subject).terminalNext[0]?.time ?? ask.period.to;
  return Math.min(next, subject.record.time + LONGEST_MS);
};

/**
 * Terminal time impaired, in milliseconds: from each failure to the terminal's next approval, at most fifteen minutes,
 * overlapping spans counted once. A quiet terminal is not known to be well, so the figure is an upper bound.
 */
const impairedTime = (alarms: readonly Explained[], ask: Surroundings): number => {
  let total = 0;
  const until = new Map<string, number>();
  for (const alarm of alarms) {
    const to = impairedUntil(alarm, ask);
    if (to === undefined) continue;
    const { time, terminalId: terminal = '' } = alarm.subject.record;
    const from = Math.max(time, until.get(terminal) ?? 0);
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

/** What a case of fraud or tampering is told apart by: the card where its scope is a card, else the terminal. */
const offenceOf = ({ subject, diagnosis }: Explained): string | undefined => {
  if (subject.inherits !== undefined) return undefined;
  const { record } = subject;
  if (diagnosis.cause === 'security-settings/tamper') return `tamper ${record.terminalId}`;
  if (diagnosis.cause !== 'transaction-anomaly/suspected-fraud') return undefined;
  const card = record.kind === 'alarm' ? undefined : record.card;
  return diagnosis.scope === 'card' && card !== undefined ? `card ${card}` : `fraud ${record.terminalId}`;
};

/** Cases of fraud or tampering. */
const offences = (alarms: readonly Explained[]): number => {
  const cases = new Set(alarms.map(offenceOf));
  cases.delete(undefined);
  return cases.size;
};

/** The same of one payment, in milliseconds. */
const waitedFor = (subject: Subject, ask: Surroundings): number => {
  const { record } = subject;
  const recovery = recoveryOf(subject, ask);
  return (
    (record.kind === 'alarm' ? 0 : (record.latencyMs ?? 0)) +
    (recovery === undefined ? 0 : Math.min(recovery.time - record.time, LONGEST_MS))
  );
};

/** Seconds that customers waited: the time the terminal took, and the time until the same customer's payment went through. */
const secondsWaited = (payments: readonly Subject[], ask: Surroundings): number => {
  let total = 0;
  for (const subject of payments) total += waitedFor(subject, ask);
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

const NO_IMPACTS: readonly Impact[] = [];

/** What one alarm cost; only figures that are not nought. A message that belongs to another event costs nothing itself. */
export const impactsOfAlarm = (subject: Subject, diagnosis: Diagnosis, ask: Surroundings): readonly Impact[] => {
  if (subject.inherits !== undefined && openPayment(subject) === undefined) return NO_IMPACTS;
  const told: Impact[] = [];
  const tell = (id: ImpactId, measure: ImpactMeasure, unit: ImpactUnit, value: number): void => {
    if (value !== 0) told.push(impact(id, measure, unit, value));
  };
  const tellMoney = (measure: ImpactMeasure, sums: ReadonlyMap<string, number>): void => {
    for (const [currency, value] of sums) if (value !== 0) told.push(moneyFigure(measure, currency, value));
  };
  const alarm = { subject, diagnosis };
  const book = ledgerOfOne(alarm, ask);
  tell('experience', 'customers-interrupted', 'customers', book.customers);
  tell('experience', 'retries', 'attempts', book.retried);
  if (paymentOf(subject) !== undefined) {
    tell('experience', 'seconds-waited', 'seconds', Math.round(waitedFor(subject, ask) / 1000));
  }
  const { time } = subject.record;
  tell('efficiency', 'minutes-degraded', 'minutes', minutesOf(Math.max(0, (impairedUntil(alarm, ask) ?? time) - time)));
  tell('efficiency', 'extra-attempts', 'attempts', book.extraAttempts);
  // One payment has one amount: no more than one of these, in one currency.
  tellMoney('refused-not-recovered', book.lost);
  tellMoney('recovered-later', book.recovered);
  tellMoney('in-doubt', book.open.inDoubt);
  tellMoney('duplicated', book.open.doubled);
  tellMoney('to-correct', book.open.toCorrect);
  tell('trust', 'customers-hit-again', 'customers', book.hitAgain);
  tell('legal', 'fraud-or-tamper-cases', 'cases', offenceOf(alarm) === undefined ? 0 : 1);
  tell('legal', 'unmatched-or-duplicated', 'cases', isUnmatched(subject) ? 1 : 0);
  // A list that grew holds room for more, and there are as many lists as alarms.
  return told.slice();
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
