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

/** Two signs that no network defines: a till program's own. */
const TWO_SIGNS = /^[0-9A-Z]{2}$/;
/** Codes that UnionPay gives to transfers and offline cards, and the till program to its own troubles. */
const CONTESTED: ReadonlySet<string> = new Set(['A1', 'A3', 'Z1', 'Z3']);

/**
 * MIS-POS, the till program of China's largest acquirer, writes its own codes where UnionPay's stand. So many different
 * ones that only its list explains show that it wrote the log; then the codes that both define are its own as well.
 */
const withProgram = (records: readonly LogRecord[]): readonly LogRecord[] => {
  const unread = new Set<string>();
  for (const { kind, reading } of records) {
    const { symptom, code } = reading;
    if (kind !== 'alarm' && symptom === 'unknown' && code !== undefined && TWO_SIGNS.test(code)) unread.add(code);
  }
  if (unread.size < CODES_LEAST) return records;
  const dictionary = createDictionary({ network: 'mis-pos' });
  const known = [...unread].filter((code) => dictionary.transaction(code, undefined).table === 'mis-pos').length;
  if (known < CODES_LEAST || known < unread.size * MAKER_SHARE) return records;
  return records.map((record) => {
    const { symptom, code, by } = record.reading;
    if (record.kind === 'alarm' || code === undefined || !TWO_SIGNS.test(code)) return record;
    if (symptom !== 'unknown' && !(by === 'code' && CONTESTED.has(code))) return record;
    const reading = dictionary.transaction(code, record.responseText);
    return reading.table === 'mis-pos' && reading.outcome === 'failed' ? { ...record, reading } : record;
  });
};

/**
 * Codes that two makers use for different things are left unread while a log is read. Once all its codes are known,
 * the other codes tell the maker, and with it what these mean.
 */
export const withMaker = (all: readonly LogRecord[]): readonly LogRecord[] => {
  const records = withProgram(all);
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
