import { familyOf, type SymptomId } from '../model/symptom.ts';
import { HOST_TABLES, HOSTS_BY_FORM, type NetworkId, SCHEMES, WITNESSES } from './registry.ts';
import { type CodeEntry, type CodeTable, findEntry, outcomeOf } from './table.ts';
import type { Outcome } from '../model/record.ts';
import { ISO_8583_87 } from './tables/iso8583.ts';

/** What the tables make of a code. */
export interface Finding {
  readonly symptom: SymptomId;
  readonly outcome: Outcome;
  readonly table: CodeTable;
  readonly generic: boolean;
  /** True where other hosts or vendors give the code another meaning and nothing tells which is meant. */
  readonly ambiguous: boolean;
  /** The code's form alone told whose it is: words beside it that say something else are believed. */
  readonly byForm?: true;
}

const findingOf = (table: CodeTable, entry: CodeEntry): Finding => ({
  symptom: entry.symptom,
  outcome: entry.outcome,
  table,
  generic: entry.generic === true,
  ambiguous: entry.privateUse === true,
});

/** What all agree on who call it a failure of keys, and differ only in which. */
const KEYS_AT_LEAST: SymptomId = 'security-processing-failed';

const agreedOn = (symptoms: readonly SymptomId[]): SymptomId => {
  const [first] = symptoms;
  if (first !== undefined && symptoms.every((symptom) => symptom === first)) return first;
  return symptoms.every((symptom) => familyOf(symptom) === 'key') ? KEYS_AT_LEAST : 'unknown';
};

/**
 * A code the standard leaves to each host: where every table that knows it agrees, that meaning is taken and marked as a
 * guess; where they contradict each other the symptom is `unknown`. Undefined where nobody knows the code.
 */
const withoutNetwork = (code: string): Finding | undefined => {
  const found = WITNESSES.flatMap((table) => {
    const entry = findEntry(table, code);
    return entry === undefined ? [] : [{ table, entry }];
  });
  const [first] = found;
  if (first === undefined) return undefined;
  const symptom = agreedOn(found.map(({ entry }) => entry.symptom));
  return {
    symptom,
    outcome: symptom === first.entry.symptom ? first.entry.outcome : outcomeOf(symptom),
    table: first.table,
    generic: false,
    ambiguous: true,
  };
};

/** A code whose form only one kind of host uses. */
const byForm = (code: string): Finding | undefined => {
  const table = HOSTS_BY_FORM.find(({ shape }) => shape.test(code))?.table;
  const entry = table === undefined ? undefined : findEntry(table, code);
  return table === undefined || entry === undefined ? undefined : { ...findingOf(table, entry), byForm: true };
};

/**
 * Looks a normalised field 39 value up in the network's tables. What these do not have comes from elsewhere: acquirers pass on
 * what the schemes of foreign cards answer, and a network told by its cards alone may be another's.
 */
export const findHostCode = (network: NetworkId | undefined, code: string): Finding | undefined =>
  inNetwork(network, code) ?? byForm(code) ?? elsewhere(network, code);

/** Networks whose two-character values the schemes' own lists go with: elsewhere three digits, or a till's numbers, are meant. */
const PASSING_ON: ReadonlySet<NetworkId> = new Set<NetworkId>(['unionpay', 'visa', 'mastercard', 'iso8583-87']);
/**
 * A till program's own codes are no scheme's, and the whole log tells whose they are. An approval is nobody's guess: a refusal
 * taken for one would never be seen again.
 */
const elsewhere = (network: NetworkId | undefined, code: string): Finding | undefined => {
  const found = network !== undefined && PASSING_ON.has(network) ? withoutNetwork(code) : undefined;
  return found?.outcome === 'failed' && SCHEMES.has(found.table) ? found : undefined;
};

const inNetwork = (network: NetworkId | undefined, code: string): Finding | undefined => {
  if (network !== undefined) {
    for (const table of HOST_TABLES[network]) {
      const entry = findEntry(table, code);
      if (entry !== undefined && entry.symptom !== 'unknown') return findingOf(table, entry);
    }
    return undefined;
  }
  const standard = findEntry(ISO_8583_87, code);
  return standard !== undefined && standard.privateUse !== true
    ? findingOf(ISO_8583_87, standard)
    : withoutNetwork(code);
};
