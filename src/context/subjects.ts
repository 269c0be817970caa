import type { Neighbours, Subject } from '../model/diagnosis.ts';
import type { LogRecord } from '../model/record.ts';
import { type Family, familyOf, type SymptomId } from '../model/symptom.ts';
import { MINUTE, SECOND } from '../model/units.ts';
import type { ContextState } from './state.ts';

/** A terminal speaks or shows its message within seconds; clocks of host and terminal may differ by some more. */
const MESSAGE_AFTER_MS = MINUTE;
const MESSAGE_BEFORE_MS = 15 * SECOND;
/** A terminal that says the same trouble again in its own words does so at once. */
const ECHO_MS = 30 * SECOND;

/** Families of which a terminal says "system fault": never of a card that was refused. */
const SYSTEM_FAMILIES: ReadonlySet<Family> = new Set([
  'host',
  'link',
  'format',
  'software',
  'key',
  'generic',
  'device',
]);

export interface SubjectWithNeighbours {
  readonly subject: Subject;
  readonly neighbours: Neighbours;
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

/** True where `message` may be what the terminal said about `event`. */
const mayBelong = (message: LogRecord, event: LogRecord): boolean => {
  const said = message.reading.symptom;
  const happened = event.reading.symptom;
  if (message.kind === event.kind || !carriesCause(happened)) return false;
  const after = message.time - event.time;
  if (message.kind === 'alarm') {
    if (said === 'generic-failure') return after >= -MESSAGE_BEFORE_MS && after <= MESSAGE_AFTER_MS;
    if (said === 'system-fault') {
      return after >= -MESSAGE_BEFORE_MS && after <= MESSAGE_AFTER_MS && SYSTEM_FAMILIES.has(familyOf(happened));
    }
    return Math.abs(after) <= ECHO_MS && said === happened;
  }
  // A transaction without a telling code takes the meaning of what its terminal reported at that moment.
  return (said === 'generic-failure' || said === 'unknown') && Math.abs(after) <= ECHO_MS;
};

/** For each record the index of the event it repeats, found among records of the same terminal seconds apart. */
const parentsOf = (records: readonly LogRecord[]): (number | undefined)[] => {
  const byTerminal = new Map<string, number[]>();
  for (const [index, record] of records.entries()) {
    if (record.terminalId === undefined) continue;
    const list = byTerminal.get(record.terminalId);
    if (list === undefined) byTerminal.set(record.terminalId, [index]);
    else list.push(index);
  }
  const parents: (number | undefined)[] = records.map(() => undefined);
  for (const list of byTerminal.values()) {
    for (const [position, index] of list.entries()) {
      const message = records[index];
      if (message === undefined) continue;
      let best: number | undefined;
      let bestGap = Number.POSITIVE_INFINITY;
      const consider = (other: number | undefined): boolean => {
        const event = other === undefined ? undefined : records[other];
        if (other === undefined || event === undefined) return false;
        const gap = Math.abs(event.time - message.time);
        if (gap > MESSAGE_AFTER_MS) return false;
        // An event that itself repeats another is not a source of causes.
        if (gap < bestGap && parents[other] === undefined && mayBelong(message, event)) {
          best = other;
          bestGap = gap;
        }
        return true;
      };
      for (let at = position - 1; at >= 0 && consider(list[at]); at -= 1);
      for (let at = position + 1; at < list.length && consider(list[at]); at += 1);
      parents[index] = best;
    }
  }
  return parents;
};

/** Everything to be explained, in order. */
export const subjectsOf = (state: ContextState): SubjectWithNeighbours[] => {
  const troubles = [...state.troubles].sort((a, b) => inOrder(a.record, b.record));
  const records = troubles.map((trouble) => trouble.record);
  const parents = parentsOf(records);
  return troubles.map(({ record, neighbours }, ordinal) => {
    const parent = parents[ordinal];
    const event = parent === undefined ? undefined : records[parent];
    const symptom = event?.reading.symptom ?? record.reading.symptom;
    return {
      subject: {
        ordinal,
        record,
        symptom,
        family: familyOf(symptom),
        manifestation: (record.kind === 'alarm' ? record.manifestation : undefined) ?? 'screen',
        mismatch: undefined,
        inherits: event,
      },
      neighbours: neighbours ?? {
        cardNext: undefined,
        cardBefore: undefined,
        terminalNext: [],
        terminalBefore: undefined,
      },
      parent,
    };
  });
};
