import type { Reading } from '../model/record.ts';
import type { SymptomId } from '../model/symptom.ts';
import { createAlarmReader } from './alarms.ts';
import { normaliseCode } from './code.ts';
import { interpretText, ofMachineOrDesk } from './phrases/interpret.ts';
import { HOST_TABLES, type NetworkId, TABLES, TERMINAL_TABLES } from './registry.ts';
import { type CodeEntry, type CodeTable, findEntries } from './table.ts';
import { ISO_8583_87 } from './tables/iso8583.ts';
import { readTransaction } from './transactions.ts';
import { repairText } from './repair.ts';
import { isUnreadable } from './unreadable.ts';

export { readerOf } from './read-error.ts';
export { verdictWord } from './verdict-words.ts';
export { inferNetwork, type NetworkHints, systemOfCodes } from './network.ts';
export { NETWORKS, type NetworkId, TABLES } from './registry.ts';
export type { ActionClass, Bilingual, CodeEntry, CodeTable, Component, Role, TableKind } from './table.ts';

/** What codes and messages say. Holds a cache: equal inputs give the same object. */
export interface Dictionary {
  /** Symptom and outcome of a transaction's response code and text. */
  transaction(code: string | undefined, text: string | undefined): Reading;
  /** Of a device alarm's code, message and component. */
  alarm(code: string | undefined, message: string | undefined, component: string | undefined): Reading;
  /** Ids of the tables consulted, in order. */
  readonly tables: readonly string[];
}

export interface DictionaryOptions {
  /** Whose host codes the log carries; undefined: not known, private codes are then ambiguous. */
  readonly network: NetworkId | undefined;
  /** Ids of the terminal tables that apply, e.g. `newland-ndk`; undefined or empty: any may. */
  readonly vendors?: readonly string[];
}

/** More distinct texts than this are not worth remembering: they carry numbers of their own. */
const CACHE_LIMIT = 20_000;

const remembering = (
  read: (...parts: readonly (string | undefined)[]) => Reading,
): ((...parts: readonly (string | undefined)[]) => Reading) => {
  const known = new Map<string, Reading>();
  return (...parts) => {
    const key = parts.map((part) => (part === undefined ? '\u0001' : part)).join('\u0000');
    const before = known.get(key);
    if (before !== undefined) return before;
    const reading = read(...parts);
    if (known.size >= CACHE_LIMIT) known.clear();
    known.set(key, reading);
    return reading;
  };
};

const BEYOND_ASCII = /[\u0080-\uffff]/;

/** Reads damaged text as what it was before it was decoded wrongly; where that tells nothing, as it stands. */
const mending =
  (read: (text: string | undefined) => Reading) =>
  (text: string | undefined): Reading => {
    const asItStands = read(text);
    if (text === undefined || !BEYOND_ASCII.test(text)) return asItStands;
    // Beside a text that says nothing a code was read by itself; what the text said may tell whose code it is.
    const byItself = asItStands.by === 'code' && interpretText(text) === undefined;
    if (!byItself && asItStands.symptom !== 'unknown' && asItStands.symptom !== 'unreadable-text') return asItStands;
    const before = repairText(text);
    const reading = before === undefined ? undefined : read(before);
    return reading === undefined || reading.symptom === 'unknown' ? asItStands : { ...reading, repaired: true };
  };

export const createDictionary = (options: DictionaryOptions): Dictionary => {
  const { network, vendors = [] } = options;
  const readAlarm = createAlarmReader(network, vendors);
  const hostTables = network === undefined ? [ISO_8583_87] : HOST_TABLES[network];
  const terminalTables = TERMINAL_TABLES.map(({ table }) => table).filter(
    (table) => vendors.includes(table.id) && !hostTables.includes(table),
  );
  return {
    transaction: remembering((code, text) =>
      mending((mended) => readTransaction(network, code, mended, readAlarm))(text),
    ),
    alarm: remembering((code, message, component) => mending((mended) => readAlarm(code, mended, component))(message)),
    tables: [...hostTables, ...terminalTables].map((table) => table.id),
  };
};

/** Every table that knows the code or symbol, in the order of `TABLES`; for `explain`. */
export const lookUp = (code: string): readonly { readonly table: CodeTable; readonly entry: CodeEntry }[] => {
  const normal = normaliseCode(code);
  if (normal === undefined) return [];
  const spellings = new Set([
    normal,
    code.trim().toUpperCase(),
    normal.replace(/^0(?=\d$)/, ''),
    normal.replace(/^0X/, ''),
  ]);
  return TABLES.flatMap((table) =>
    [...new Set([...spellings].flatMap((spelling) => findEntries(table, spelling)))].map((entry) => ({ table, entry })),
  );
};

/** What a text says; undefined where no phrase is recognised. */
export const interpretPhrase = (text: string): SymptomId | undefined =>
  isUnreadable(text) ? 'unreadable-text' : (interpretText(text) ?? ofMachineOrDesk(text))?.symptom;
