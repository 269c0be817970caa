import type { Outcome } from '../model/record.ts';
import type { SymptomId } from '../model/symptom.ts';

/** Who speaks in a table: a host's answer, a terminal's own error, a reason carried in a message, and so on. */
export type TableKind =
  | 'host'
  | 'terminal'
  | 'printer'
  | 'screen'
  | 'reversal-reason'
  | 'adjustment-reason'
  | 'settlement'
  | 'advice'
  | 'action'
  | 'emv'
  | 'condition';

/** A text in both languages of the product. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Part of the terminal a code or message speaks of. */
export type Component =
  | 'printer'
  | 'chip'
  | 'stripe'
  | 'contactless'
  | 'pin-pad'
  | 'keypad'
  | 'display'
  | 'battery'
  | 'power'
  | 'network'
  | 'clock'
  | 'storage'
  | 'memory'
  | 'sam'
  | 'security'
  | 'certificate'
  | 'software'
  | 'emv';

/** Who may put the code into an answer (roles of Q/CUP 006.6). */
export type Role = 'acquirer' | 'switch' | 'issuer';

/** UnionPay's class of what the terminal does: A success, B may retry, C do not retry, D operator acts, E system fault. */
export type ActionClass = 'A' | 'B' | 'C' | 'D' | 'E';

/** What an entry may say beyond its meaning. */
export interface EntryDetail {
  /** Name of the code in the vendor's own software, e.g. `PRN_PAPEROUT`; found by `lookUp` as well. */
  readonly symbol?: string;
  /** Left to private or national use by the standard: other hosts give it other meanings. */
  readonly privateUse?: true;
  /** A catch-all: a more precise text beside it wins. */
  readonly generic?: true;
  readonly component?: Component;
  readonly actionClass?: ActionClass;
  readonly issuedBy?: readonly Role[];
  readonly note?: Bilingual;
}

/** One code of one table. */
export interface CodeEntry extends EntryDetail {
  /** As the table's owner writes it, upper-case where letters have no case of their own. */
  readonly code: string;
  readonly symptom: SymptomId;
  readonly meaning: Bilingual;
  readonly outcome: Outcome;
}

/** A network's or vendor's codes. */
export interface CodeTable {
  readonly id: string;
  readonly kind: TableKind;
  readonly name: Bilingual;
  /** Where the knowledge comes from. */
  readonly source: string;
  /** Built on first use. */
  readonly entries: readonly CodeEntry[];
}

/** Code, symptom, meaning in Chinese, meaning in English, and what else is known. */
export type Row = readonly [
  code: string,
  symptom: SymptomId,
  zh: string,
  en: string,
  detail?: EntryDetail & { readonly outcome?: Outcome },
];

export const outcomeOf = (symptom: SymptomId): Outcome => {
  if (symptom === 'approved') return 'approved';
  return symptom === 'information' || symptom === 'cleared' ? 'information' : 'failed';
};

const entryOf = ([code, symptom, zh, en, detail]: Row): CodeEntry => ({
  outcome: outcomeOf(symptom),
  ...detail,
  code,
  symptom,
  meaning: { zh, en },
});

/** A table whose rows are not built before somebody asks: a run that meets one network pays for one network. */
export const defineTable = (head: Omit<CodeTable, 'entries'>, rows: () => readonly Row[]): CodeTable => {
  let built: readonly CodeEntry[] | undefined;
  return {
    ...head,
    get entries() {
      built ??= rows().map(entryOf);
      return built;
    },
  };
};

const indexes = new WeakMap<CodeTable, ReadonlyMap<string, CodeEntry>>();

const indexOf = (table: CodeTable): ReadonlyMap<string, CodeEntry> => {
  const known = indexes.get(table);
  if (known !== undefined) return known;
  const index = new Map<string, CodeEntry>();
  for (const entry of table.entries) {
    for (const name of [entry.code, entry.symbol]) {
      const key = name?.toUpperCase();
      if (key !== undefined && !index.has(key)) index.set(key, entry);
    }
  }
  indexes.set(table, index);
  return index;
};

/** The table's entry for a normalised (upper-case) code or symbol; where a code is listed per module, the first. */
export const findEntry = (table: CodeTable, code: string): CodeEntry | undefined => indexOf(table).get(code);

/** All entries of a code: a vendor may use one number in several modules. */
export const findEntries = (table: CodeTable, code: string): readonly CodeEntry[] =>
  findEntry(table, code) === undefined
    ? []
    : table.entries.filter((entry) => entry.code.toUpperCase() === code || entry.symbol?.toUpperCase() === code);
