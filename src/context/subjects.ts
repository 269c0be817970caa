import { isMisread, isUnreadable } from '../dictionary/unreadable.ts';
import type { Subject } from '../model/diagnosis.ts';
import type { Disagreement, DisagreementKind } from '../model/reconciliation.ts';
import type { LogRecord } from '../model/record.ts';
import { BY_HOST, type Family, familyOf, type SymptomId } from '../model/symptom.ts';
import { MINUTE, SECOND } from '../model/units.ts';
import { withMaker } from './maker.ts';
import { routineOf } from './routine.ts';
import type { ContextState } from './state.ts';

/** A terminal speaks or shows its message within seconds of the answer, or of giving up waiting for it. */
const MESSAGE_AFTER_MS = 20 * SECOND;
/** The clock of the alarm log may run ahead of the transaction log by a little. */
const MESSAGE_BEFORE_MS = 5 * SECOND;
/** Nothing further away than this is looked at: the longest wait for an answer, and the message after it. */
const LOOK_MS = 2 * MINUTE;
/** A message belongs to a payment rather than to another message, unless that is this much nearer. */
const OWN_KIND_LATER_MS = 10 * SECOND;
/** A terminal that says the same trouble again in its own words does so at once. */
const ECHO_MS = 30 * SECOND;

/** Families of which a terminal says "system fault": never of a card that was refused. */
const SYSTEM_FAMILIES: ReadonlySet<Family> = new Set([
  'host',
  'link',
  'format',
  'software',
  'key',
  'device',
  'tamper',
  'power',
  'reversal',
]);

export interface Ordered {
  readonly subject: Subject;
  /** Its number among the alarms whose neighbours are settled. */
  readonly around: number | undefined;
  /** Ordinal of the subject whose event this message repeats. */
  readonly parent: number | undefined;
}

const compareText = (a: string | undefined, b: string | undefined): number => {
  const left = a ?? '';
  const right = b ?? '';
  return left < right ? -1 : left > right ? 1 : 0;
};

/**
 * Order of alarms. Time first; of equal times what the row says comes before where it stands, so that shuffled
 * or split logs give the same sequence.
 */
const inOrder = (a: LogRecord, b: LogRecord): number =>
  a.time - b.time ||
  compareText(a.terminalId, b.terminalId) ||
  compareText(a.kind, b.kind) ||
  (a.kind !== 'alarm' && b.kind !== 'alarm' ? compareText(a.rrn, b.rrn) || compareText(a.stan, b.stan) : 0) ||
  compareText(a.reading.code, b.reading.code) ||
  compareText(a.reading.symptom, b.reading.symptom) ||
  (a.kind !== 'alarm' && b.kind !== 'alarm' ? compareText(a.pan, b.pan) || (a.amount ?? 0) - (b.amount ?? 0) : 0) ||
  a.source.file - b.source.file ||
  a.source.line - b.source.line ||
  a.source.record - b.source.record;

const carriesCause = (symptom: SymptomId): boolean => familyOf(symptom) !== 'generic' && symptom !== 'system-fault';

/** How long a terminal waits for an answer where the log does not say: 60 s is the usual receive time-out. */
const USUAL_WAIT_MS = MINUTE;

/** When the terminal knew the outcome: a transaction's time is its start, its latency the wait. */
const outcomeTime = (event: LogRecord): number => {
  if (event.kind === 'alarm') return event.time;
  const { symptom } = event.reading;
  const waited = familyOf(symptom) === 'link' || symptom === 'host-timeout' ? USUAL_WAIT_MS : 0;
  return event.time + (event.latencyMs ?? waited);
};

/**
 * How far `message` is from `event` if it may be what the terminal said about it; undefined if it may not. Where the terminal
 * began another payment at `nextAt` the wait of this one was over by then.
 */
const distance = (message: LogRecord, event: LogRecord, nextAt: number): number | undefined => {
  const said = message.reading.symptom;
  const happened = event.reading.symptom;
  if (!carriesCause(happened)) return undefined;
  const sameKind = message.kind === event.kind;
  const after = message.time - Math.min(outcomeTime(event), Math.max(event.time, nextAt));
  const before = event.time - message.time;
  const gap = Math.max(0, after, before) + (sameKind ? OWN_KIND_LATER_MS : 0);
  if (message.kind === 'alarm') {
    // A code that nobody knows, shown or spoken without words right after a failure, tells of that failure.
    const wordless =
      said === 'unknown' && !sameKind && message.message === undefined && message.manifestation !== undefined;
    const generic =
      wordless || said === 'generic-failure' || (said === 'system-fault' && SYSTEM_FAMILIES.has(familyOf(happened)));
    if (generic) return before <= MESSAGE_BEFORE_MS && after <= MESSAGE_AFTER_MS ? gap : undefined;
    // A row of the alarm log that only repeats the answer's code says no more than the answer.
    const repeats =
      said === 'unknown' && message.reading.code !== undefined && message.reading.code === event.reading.code;
    return !sameKind && (said === happened || repeats) && Math.abs(message.time - event.time) <= ECHO_MS
      ? gap
      : undefined;
  }
  // A transaction without a telling code takes the meaning of what its terminal reported at that moment.
  const silent = said === 'generic-failure' || said === 'unknown';
  return !sameKind && silent && Math.abs(message.time - event.time) <= ECHO_MS ? gap : undefined;
};

/** What a row shows that looked well on its own side, or that only the host holds. */
const SYMPTOM_OF: Readonly<Record<DisagreementKind, SymptomId>> = {
  'missing-at-host': 'missing-at-host',
  'missing-at-terminal': 'missing-at-terminal',
  'amount-differs': 'amount-differs',
  'status-differs': 'status-differs',
  duplicate: 'double-approval',
  'reversal-missing': 'status-differs',
  'reversal-unanswered': 'status-differs',
  'no-original': 'no-original',
  'settlement-unbalanced': 'settlement-unbalanced',
  'settled-by-records': 'status-differs',
};

/**
 * True where the terminal shows a refusal that was never given: the host approved and booked what the terminal says the
 * card was refused for. The question is then why the two differ, not what is wrong with the card.
 */
const isContradicted = ({ reading }: LogRecord, { kind, host }: Disagreement): boolean =>
  kind === 'status-differs' && host?.reading.outcome === 'approved' && BY_HOST.has(familyOf(reading.symptom));

/** For each record of one terminal's list the time of the payment that came after it there. */
const nextPaymentsIn = (list: readonly number[], records: readonly LogRecord[]): Float64Array => {
  const next = new Float64Array(list.length);
  let time = Number.POSITIVE_INFINITY;
  for (let at = list.length - 1; at >= 0; at -= 1) {
    next[at] = time;
    const record = records[list[at] ?? 0];
    if (record !== undefined && record.kind !== 'alarm') time = record.time;
  }
  return next;
};

/** For each record the index of the event it repeats, found among records of the same terminal seconds apart. */
const parentsOf = (records: readonly LogRecord[]): (number | undefined)[] => {
  const byTerminal = new Map<string, number[]>();
  for (const [index, record] of records.entries()) {
    // A row that looked well says nothing that a message could repeat.
    if (record.terminalId === undefined || record.reading.outcome !== 'failed') continue;
    const list = byTerminal.get(record.terminalId);
    if (list === undefined) byTerminal.set(record.terminalId, [index]);
    else list.push(index);
  }
  const parents: (number | undefined)[] = records.map(() => undefined);
  for (const list of byTerminal.values()) {
    const nextPayment = nextPaymentsIn(list, records);
    for (const [position, index] of list.entries()) {
      const message = records[index];
      if (message === undefined) continue;
      let best: number | undefined;
      let bestGap = Number.POSITIVE_INFINITY;
      const consider = (at: number): boolean => {
        const other = list[at];
        const event = other === undefined ? undefined : records[other];
        if (other === undefined || event === undefined) return false;
        if (Math.abs(event.time - message.time) > LOOK_MS) return false;
        const gap = distance(message, event, nextPayment[at] ?? Number.POSITIVE_INFINITY);
        // An event that itself repeats another is not a source of causes.
        if (gap !== undefined && gap < bestGap && parents[other] === undefined) {
          best = other;
          bestGap = gap;
        }
        return true;
      };
      for (let at = position - 1; at >= 0 && consider(at); at -= 1);
      for (let at = position + 1; at < list.length && consider(at); at += 1);
      parents[index] = best;
    }
  }
  return parents;
};

/** With this many messages of the same file that can be read, or could be mended, what is left was never text. */
const READABLE_LEAST = 3;

/** What the messages of each file tell of its encoding. */
interface Files {
  /** Some can be read as they stand, or mended. */
  readonly sound: ReadonlySet<number>;
  /** Some had to be mended: the export was read in a wrong encoding. */
  readonly misread: ReadonlySet<number>;
}

const filesOf = (records: readonly LogRecord[]): Files => {
  const readable = new Map<number, number>();
  const misread = new Set<number>();
  for (const record of records) {
    if (record.kind !== 'alarm') continue;
    const { message, reading, source } = record;
    if (reading.repaired === true) misread.add(source.file);
    // A message beside a code that is known was not needed, but can be read all the same.
    const isBeside = reading.by === 'code' && message !== undefined && !isUnreadable(message);
    if (isBeside || (reading.by === 'text' && reading.symptom !== 'unreadable-text')) {
      readable.set(source.file, (readable.get(source.file) ?? 0) + 1);
    }
  }
  const sound = new Set([...readable].flatMap(([file, rows]) => (rows >= READABLE_LEAST ? [file] : [])));
  return { sound, misread };
};

/**
 * Text that cannot be read comes from a wrong encoding of the export or from a screen that showed just that. It is the
 * screen's where other messages of the same file can be read, unless these had to be mended and it was damaged alike.
 */
const onScreen = (record: LogRecord, { sound, misread }: Files): LogRecord =>
  record.kind === 'alarm' &&
  record.reading.symptom === 'unreadable-text' &&
  record.manifestation !== 'voice' &&
  sound.has(record.source.file) &&
  !(misread.has(record.source.file) && isMisread(record.message ?? ''))
    ? { ...record, reading: { ...record.reading, symptom: 'display-garbled' } }
    : record;

/** Everything to be explained, in order. */
export const subjectsOf = (state: ContextState): Ordered[] => {
  const all = [...state.troubles].sort((a, b) => inOrder(a.record, b.record));
  const routine = routineOf(all.map((trouble) => trouble.record));
  const troubles = routine.size === 0 ? all : all.filter(({ record }) => !routine.has(record));
  const read = withMaker(troubles.map((trouble) => trouble.record));
  const files = filesOf(read);
  const records = read.map((record) => onScreen(record, files));
  const parents = parentsOf(records);
  return records.map((record, ordinal) => {
    const { around, disagreement, undoes } = troubles[ordinal] ?? {};
    const parent = parents[ordinal];
    const event = parent === undefined ? undefined : records[parent];
    const isVisible = record.reading.outcome === 'failed';
    const symptom =
      disagreement === undefined || (isVisible && !isContradicted(record, disagreement))
        ? (event?.reading.symptom ?? record.reading.symptom)
        : SYMPTOM_OF[disagreement.kind];
    const isInBooks = disagreement !== undefined && (disagreement.mismatch !== undefined || !isVisible);
    return {
      subject: {
        ordinal,
        record,
        symptom,
        family: familyOf(symptom),
        manifestation: isInBooks
          ? 'record'
          : ((record.kind === 'alarm' ? record.manifestation : undefined) ?? 'screen'),
        mismatch: disagreement?.mismatch,
        ...(disagreement === undefined ? {} : { disagreement }),
        ...(undoes === undefined ? {} : { undoes }),
        inherits: event,
      },
      around,
      parent,
    };
  });
};
