import type { InputKind } from '../model/record.ts';
import type { FieldId } from './columns.ts';
import { FIELD_IDS, headerKey, keysOf, namesFor, type NameTable, secretColumn } from './columns.ts';
import { isOtherThing, looseNames } from './loose-names.ts';
import { partsOfName } from './name-parts.ts';
import { trimmed } from './intern.ts';
import type { Profile } from './profiles/profile.ts';

/** Which header stands for which column. */
export type Assignment = ReadonlyMap<FieldId, number>;

/** A header's name as it is compared and shown. */
export const headerName = (raw: string): string => trimmed(raw.replace(/^\ufeff/, ''));

/** Penalties put a name found under `response.` behind the same name under `request.`, and the other way round for answers. */
const pathPenalty = (name: string, field: FieldId): number => {
  const isAnswer = field === 'response_code' || field === 'response_text' || field === 'status' || field === 'rrn';
  if (/(^|\.)(response|resp|reply|answer|result)\./i.test(name)) return isAnswer ? 0 : 500;
  if (/(^|\.)(request|req)\./i.test(name)) return isAnswer ? 500 : 0;
  return name.includes('.') ? 100 : 0;
};

/** What is guessed from a name's words comes behind every name that is known, what is guessed from a part of it behind that. */
const LOOSE = 1000;
const PART = 2000;

/** A shop's name stands behind any number of it: names are written differently, and come twice. */
const namePenalty = (name: string, field: FieldId): number =>
  field === 'merchant_id' && /(?:^|[._ a-z])names?$|名称$|名稱$|简称$/i.test(name) ? LOOSE + BEHIND_NUMBERS : 0;
const BEHIND_NUMBERS = 60;

interface Option {
  readonly field: FieldId;
  readonly rank: number;
}

const OTHER_PATH = /(?:^|[._])(?:fees?|tips?|tax|vat|discount|balance|commission|settlement|payout)\w*\./i;

/** Steps of a path that say nothing without the one before them. */
const THING_OF = /\.(?:id|code|name|number|no|label|key|ref|uuid|guid|value)$/i;

/** What a thing is known by; of a wrapping such as `data.code` the code is the row's own. */
const UNNAMED_CODE = /\.(?:code|name)$/i;
const BEHIND_THINGS = 700;

/** What a name stands for, as it is. */
const optionsOf = (name: string, kind: InputKind, table: NameTable): readonly Option[] => {
  const options: Option[] = [];
  // `fee.amount` is a fee.
  if (OTHER_PATH.test(name)) return options;
  // `kiosk.id` is the kiosk's, and no key of the row.
  const isOfThing = THING_OF.test(name);
  const ofThing = isOfThing ? looseNames(name.split('.').slice(-2).join(' '), kind) : [];
  if (ofThing.length > 0) return ofThing.map(({ field, rank }) => ({ field, rank: rank + LOOSE }));
  // And `shelf.code` is that of something nobody knows: behind the code of a thing that is known.
  const ofUnknown = isOfThing && UNNAMED_CODE.test(name) ? LOOSE + BEHIND_THINGS : 0;
  keysOf(name).forEach((key, detour) => {
    for (const { field, rank } of table.of(key))
      options.push({
        field,
        rank: rank + detour * 200 + pathPenalty(name, field) + namePenalty(name, field) + ofUnknown,
      });
  });
  for (const { field, rank } of looseNames(name, kind)) options.push({ field, rank: rank + LOOSE });
  return options;
};

/** What the names stand for that a name is made of. One of them that is something else speaks for the whole. */
const partOptions = (name: string, kind: InputKind, table: NameTable): readonly Option[] => {
  for (const parts of partsOfName(name)) {
    if (parts.some(isOtherThing)) return [];
    for (const part of parts) {
      const found = optionsOf(part, kind, table);
      if (found.length > 0) return found.map(({ field, rank }) => ({ field, rank: rank + PART }));
    }
  }
  return [];
};

const KEPT = 4000;
const known = new Map<string, readonly Option[]>();

const spokenFor = (name: string, kind: InputKind, table: NameTable): readonly Option[] => {
  const key = `${kind === 'alarms' ? 'a' : 't'}${name}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const whole = optionsOf(name, kind, table);
  const found = whole.length > 0 || name.length > LONGEST_NAME ? whole : partOptions(name, kind, table);
  if (known.size >= KEPT) known.clear();
  known.set(key, found);
  return found;
};
/** Longer ones are sentences. */
const LONGEST_NAME = 80;

/** What an interface puts before all of its names (`ssl_amount`, `vads_amount`), and tells nothing. */
const prefixOf = (names: readonly string[]): string => {
  if (names.length < FEWEST_PREFIXED) return '';
  const own = /^[A-Za-z]{1,6}[_.]/.exec(names[0] ?? '')?.[0] ?? '';
  return own !== '' && names.filter((name) => name.startsWith(own)).length >= names.length * 0.8 ? own : '';
};
/** Fewer names may share a beginning by chance. */
const FEWEST_PREFIXED = 5;

/**
 * Gives each column the header whose name fits it best; a header serves one column. Profiles come before synonyms,
 * better names before worse, earlier headers before later.
 */
export const assign = (
  names: readonly string[],
  kind: InputKind,
  profile: Profile | undefined,
  /** Fields that a column's cells have shown it not to be. */
  refuted: readonly { readonly field: FieldId; readonly index: number }[] = [],
): Assignment => {
  const table = namesFor(kind);
  const options: { readonly field: FieldId; readonly rank: number; readonly index: number }[] = [];
  const byProfile = new Map<string, { readonly field: FieldId; readonly rank: number }[]>();
  for (const [field, headers] of profileColumns(profile)) {
    headers.forEach((header, rank) => {
      const key = headerKey(header) || header;
      byProfile.set(key, [...(byProfile.get(key) ?? []), { field, rank: rank - 10_000 }]);
    });
  }
  const prefix = prefixOf(names);
  names.forEach((name, index) => {
    if (secretColumn(name) !== undefined) return;
    const full = headerKey(name) || name;
    for (const option of byProfile.get(full) ?? []) options.push({ ...option, index });
    const spoken = spokenFor(name, kind, table);
    const bare = spoken.length === 0 && prefix !== '' && name.startsWith(prefix) ? name.slice(prefix.length) : '';
    for (const option of bare === '' ? spoken : spokenFor(bare, kind, table)) options.push({ ...option, index });
  });
  options.sort((a, b) => a.rank - b.rank || a.index - b.index);
  const taken = new Set<number>();
  const assigned = new Map<FieldId, number>();
  for (const { field, index } of options) {
    if (assigned.has(field) || taken.has(index)) continue;
    if (refuted.some((one) => one.field === field && one.index === index)) continue;
    assigned.set(field, index);
    taken.add(index);
  }
  // A clock without a date beside it may well hold both.
  const clock = assigned.get('clock');
  if (clock !== undefined && !assigned.has('time') && !assigned.has('date')) {
    assigned.set('time', clock);
    assigned.delete('clock');
  }
  // Either of two columns that mean the same suffices.
  if (assigned.has('amount')) assigned.delete(profile?.columns.amount_minor === undefined ? 'amount_minor' : 'amount');
  if (assigned.has('latency_ms')) assigned.delete('latency_s');
  return assigned;
};

/** Fields that say what went wrong, in words. */
const REASONS: Readonly<Record<'payments' | 'alarms', readonly FieldId[]>> = {
  payments: ['response_text', 'status'],
  alarms: ['message'],
};

/** Headers that stand for one of these fields as well, where another column has its place already; in the order of the table. */
const standIns = (
  names: readonly string[],
  kind: InputKind,
  columns: Assignment,
  fields: readonly FieldId[],
): readonly number[] => {
  const table = namesFor(kind);
  const taken = new Set(columns.values());
  const wanted: ReadonlySet<FieldId> = new Set(fields);
  return names.flatMap((name, index) => {
    if (taken.has(index) || secretColumn(name) !== undefined) return [];
    const isNamed = keysOf(name).some((key) => table.of(key).some(({ field }) => wanted.has(field)));
    return isNamed || looseNames(name, kind).some(({ field }) => wanted.has(field)) ? [index] : [];
  });
};

/** Further columns of reasons: they are asked where the one that is read gives none. */
export const furtherReasons = (names: readonly string[], kind: InputKind, columns: Assignment): readonly number[] =>
  standIns(names, kind, columns, REASONS[kind === 'alarms' ? 'alarms' : 'payments']);

/** Further columns of a payment's answer code, such as the standard's beside the processor's own. */
export const furtherCodes = (names: readonly string[], kind: InputKind, columns: Assignment): readonly number[] =>
  columns.has('response_code') ? standIns(names, kind, columns, ['response_code']) : [];

const profileColumns = (profile: Profile | undefined): readonly (readonly [FieldId, readonly string[]])[] => {
  if (profile === undefined) return [];
  const list: (readonly [FieldId, readonly string[]])[] = [];
  for (const field of FIELD_IDS) {
    const headers = profile.columns[field];
    if (headers !== undefined) list.push([field, headers]);
  }
  return list;
};

/** What speaks for a kind of log in its columns. */
const WEIGHTS: Readonly<Record<'transactions' | 'alarms', Readonly<Partial<Record<FieldId, number>>>>> = {
  transactions: {
    response_code: 3,
    amount: 3,
    amount_minor: 3,
    transaction_type: 1,
    pan: 2,
    rrn: 2,
    stan: 2,
    entry_mode: 2,
    currency: 2,
    response_text: 1,
    status: 1,
    batch_no: 1,
    mti: 2,
    issuer: 1,
    latency_ms: 1,
  },
  // Programs grade what they write down; payments have no grades.
  alarms: { alarm_code: 3, message: 2, manifestation: 3, component: 2, condition: 1, grade: 2 },
};

const weigh = (assigned: Assignment, kind: 'transactions' | 'alarms'): number => {
  let sum = 0;
  for (const field of assigned.keys()) sum += WEIGHTS[kind][field] ?? 0;
  return sum;
};

/** How well the columns fit each kind of log. */
export const kindWeights = (names: readonly string[]): Readonly<Record<'transactions' | 'alarms', number>> => ({
  transactions: weigh(assign(names, 'transactions', undefined), 'transactions'),
  alarms:
    weigh(assign(names, 'alarms', undefined), 'alarms') + names.filter((name) => ALARM_WORD.test(name)).length * 2,
});

const ALARM_WORD = /alarm|\balert|报警|告警|故障|fault|event|事件|報警/i;

/** Transactions or alarms: what the columns fit better. */
export const kindOf = (names: readonly string[]): 'transactions' | 'alarms' => {
  const { alarms, transactions } = kindWeights(names);
  return alarms > transactions ? 'alarms' : 'transactions';
};

/** True where nothing in the columns speaks for transactions rather than alarms. */
export const kindIsOpen = (names: readonly string[]): boolean => {
  const { alarms, transactions } = kindWeights(names);
  return alarms === transactions;
};

export const hasTime = (assigned: Assignment): boolean => assigned.has('time') || assigned.has('date');

/** True where the columns say what happened: a code, a text or a status. */
export const hasOutcome = (assigned: Assignment, kind: InputKind): boolean =>
  kind === 'alarms'
    ? assigned.has('alarm_code') || assigned.has('message')
    : assigned.has('response_code') || assigned.has('response_text') || assigned.has('status');

/** Names that tell a time and an outcome score at least this, whatever else is among them. */
export const USABLE = 20;

/** How much a row of names looks like a header: columns it names, and above all those a log cannot do without. */
export const headerScore = (
  names: readonly string[],
  forced: InputKind | undefined,
  profile: Profile | undefined,
): number => {
  const kinds: readonly InputKind[] = forced === undefined ? ['transactions', 'alarms'] : [forced];
  return Math.max(
    ...kinds.map((kind) => {
      const assigned = assign(names, kind, profile);
      const isUsable = hasTime(assigned) && (hasOutcome(assigned, kind) || profile?.emptyResponse === 'approved');
      return assigned.size + (isUsable ? USABLE : 0) + (hasTime(assigned) ? 3 : 0);
    }),
  );
};
