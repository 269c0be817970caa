import { createDictionary, TABLES } from '../dictionary/index.ts';
import type { LogRecord } from '../model/record.ts';

/**
 * Tables of terminal makers, whose numbers contradict one another. The client programs of a network run on terminals of
 * every maker: their codes beside a maker's do not make two makers.
 */
const MAKERS: ReadonlySet<string> = new Set(
  TABLES.filter((table) => table.kind === 'terminal' && table.id !== 'unionpay-local').map((table) => table.id),
);
/** Different codes that only one maker has: so many name the maker of a fleet … */
const CODES_LEAST = 2;
/** … unless another maker's codes are nearly as many. */
const MAKER_SHARE = 0.8;

/** The maker whose table alone explains the codes of a log, or undefined where none stands out. */
const makerOf = (records: readonly LogRecord[]): string | undefined => {
  const codes = new Map<string, Set<string>>();
  for (const { reading } of records) {
    const { table, code, ambiguous } = reading;
    if (table === undefined || code === undefined || ambiguous || !MAKERS.has(table)) continue;
    const seen = codes.get(table);
    if (seen === undefined) codes.set(table, new Set([code]));
    else seen.add(code);
  }
  const votes = [...codes].map(([table, seen]) => ({ table, times: seen.size }));
  const all = votes.reduce((sum, { times }) => sum + times, 0);
  const best = votes.sort((a, b) => b.times - a.times || (a.table < b.table ? -1 : 1))[0];
  return best !== undefined && best.times >= CODES_LEAST && best.times >= all * MAKER_SHARE ? best.table : undefined;
};

/**
 * Codes that two makers use for different things are left unread while a log is read. Once all its codes are known,
 * the other codes tell the maker, and with it what these mean.
 */
export const withMaker = (records: readonly LogRecord[]): readonly LogRecord[] => {
  const maker = makerOf(records);
  if (maker === undefined) return records;
  const dictionary = createDictionary({ network: undefined, vendors: [maker] });
  return records.map((record) => {
    const { symptom, code } = record.reading;
    if (symptom !== 'unknown' || code === undefined) return record;
    const reading =
      record.kind === 'alarm'
        ? dictionary.alarm(code, record.message, record.component)
        : dictionary.transaction(code, record.responseText);
    return reading.table === maker && reading.outcome === 'failed' ? { ...record, reading } : record;
  });
};
