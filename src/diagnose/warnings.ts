import type { Subject, Surroundings } from '../model/diagnosis.ts';
import type { CardDataFinding, InputSummary, SourceRef } from '../model/record.ts';
import type { EarlyWarning } from '../model/report.ts';
import { READ_SYMPTOMS } from '../model/matchers.ts';
import { DAY } from '../model/units.ts';

/** A trend needs two halves of at least a day: within one day the hours differ too much. */
const HALF_MIN_MS = DAY;
/** Read errors have risen when the later half holds at least this many … */
const RISEN_LEAST = 4;
/** … and this many times those of the earlier half (rates of wear double before a reader fails; own inference). */
const RISEN_TIMES = 2;
/** A battery reported low on this many separate days no longer holds its charge. */
const BATTERY_DAYS = 2;
const SOURCES_QUOTED = 5;

const rowsOf = (subjects: readonly Subject[]): SourceRef[] =>
  subjects.slice(-SOURCES_QUOTED).map((subject) => subject.record.source);

const byTerminal = (subjects: readonly Subject[]): Map<string, Subject[]> => {
  const lists = new Map<string, Subject[]>();
  for (const subject of subjects) {
    const { terminalId } = subject.record;
    if (terminalId === undefined) continue;
    const list = lists.get(terminalId);
    if (list === undefined) lists.set(terminalId, [subject]);
    else list.push(subject);
  }
  return new Map([...lists].sort(([a], [b]) => (a < b ? -1 : 1)));
};

/**
 * Words that were taken for success, or may be: what hangs on them is every figure of the report, so they are told before all
 * else. One word of several inputs is told once.
 */
export const successWords = (inputs: readonly InputSummary[]): EarlyWarning[] => {
  const told = new Map<string, EarlyWarning>();
  for (const { successWord, approvalCode } of inputs) {
    if (approvalCode !== undefined) {
      const { code, rows, of, worded } = approvalCode;
      const args = { code, rows, of, worded: worded ? 1 : 0 };
      told.set(`approval-code ${code}`, { kind: 'approval-code-taken', terminalId: undefined, args, sources: [] });
    }
    if (successWord === undefined) continue;
    const { word, rows, of, taken } = successWord;
    const kind = taken ? 'success-word-taken' : 'success-word-open';
    told.set(`${kind} ${word}`, { kind, terminalId: undefined, args: { word, rows, of }, sources: [] });
  }
  return [...told.values()];
};

/** Trends that are not yet failures. `subjects` in time order, none that inherits. */
export const earlyWarnings = (
  subjects: readonly Subject[],
  cardData: readonly CardDataFinding[],
  ask: Surroundings,
): EarlyWarning[] => {
  const warnings: EarlyWarning[] = [];
  const { from, to } = ask.period;
  const middle = from + (to - from) / 2;
  const read = new Set<string>(READ_SYMPTOMS);
  for (const [terminalId, list] of byTerminal(subjects)) {
    const reads = list.filter((subject) => read.has(subject.symptom));
    const later = reads.filter((subject) => subject.record.time > middle);
    const earlier = reads.length - later.length;
    if (middle - from >= HALF_MIN_MS && later.length >= RISEN_LEAST && later.length >= earlier * RISEN_TIMES) {
      warnings.push({
        kind: 'read-errors-rising',
        terminalId,
        args: { before: earlier, now: later.length },
        sources: rowsOf(later),
      });
    }
    const paper = list.filter((subject) => subject.symptom === 'printer-paper-low');
    if (paper.length > 0) warnings.push({ kind: 'paper-low', terminalId, args: {}, sources: rowsOf(paper) });
    const battery = list.filter((subject) => subject.symptom === 'battery-low');
    const days = new Set(battery.map((subject) => Math.floor(subject.record.time / DAY))).size;
    if (days >= BATTERY_DAYS) {
      warnings.push({ kind: 'battery-low', terminalId, args: {}, sources: rowsOf(battery) });
    }
    const full = list.filter((subject) => subject.symptom === 'settlement-required');
    if (full.length > 0) warnings.push({ kind: 'storage-filling', terminalId, args: {}, sources: rowsOf(full) });
  }
  const first = cardData[0];
  if (first !== undefined) {
    warnings.push({
      kind: 'card-data-in-log',
      terminalId: undefined,
      args: { count: cardData.length },
      sources: cardData.slice(0, SOURCES_QUOTED).map(({ file, line }) => ({ file, line, record: 0 })),
    });
  }
  return warnings;
};
