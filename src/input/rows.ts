import { CLOSING } from './closing-words.ts';
import type { Dictionary } from '../dictionary/index.ts';
import type { RejectCode, SourceRef } from '../model/record.ts';
import type { FieldId } from './columns.ts';
import type { RecordSink } from './contract.ts';
import type { Exchanges } from './exchanges.ts';
import type { Cell, Interner } from './intern.ts';
import { detached } from './detach.ts';
import { NO_CELL, createInterner, saysNothing, trimmed } from './intern.ts';
import type { CardDataKind } from './mask.ts';
import { hash53, neutralise, scrub, shown } from './mask.ts';
import { rowClock } from './row-time.ts';
import type { Plan } from './plan.ts';
import type { SeenRows } from './seen.ts';
import { headingIn, type Stated } from './stated.ts';
import type { Strange } from './strange.ts';

const LATEST = Date.UTC(2100, 0, 1);

/** Counts of one input. They add up: records = accepted + rejected + duplicates. */
export interface Account {
  records: number;
  accepted: number;
  rejected: number;
  duplicates: number;
  /** Set where a totals section has begun: nothing after it is a record. */
  over: boolean;
  /** Cells of a line that only heads totals, for the line right below it; and the records before it. */
  headed: { readonly cells: number; readonly after: number } | undefined;
}

/** What mappers of both kinds share: the input's place in the run, where results go, and how cells are read. */
export interface Desk {
  readonly file: number;
  readonly plan: Plan;
  readonly sink: RecordSink;
  /** Where transactions go first, so that a request meets its answer. */
  readonly exchanges: Exchanges;
  readonly seen: SeenRows;
  readonly dictionary: Dictionary;
  readonly account: Account;
  readonly unknown: Map<string, number>;
  readonly strange: Strange;
  /** Whose the rows are that no column says it of, as the last line above them tells. */
  readonly section: Map<Stated['field'], string>;
  /** Told each line between the rows that says so. */
  readonly onHeading: (heading: Stated) => void;
}

/** A column of names or words. Absent columns cost nothing. */
export const cellReader = (index: number | undefined, intern: Interner): ((fields: readonly string[]) => Cell) =>
  index === undefined ? () => NO_CELL : (fields) => intern(fields[index] ?? '');

/** A column of names, or the one name that is stated for the rows, or for the whole log. */
export const nameReader = (desk: Desk, field: Stated['field']): ((fields: readonly string[]) => Cell) => {
  const index = desk.plan.columns.get(field);
  if (index !== undefined) return cellReader(index, names());
  const intern = names();
  let value: string | undefined;
  let cell = NO_CELL;
  return () => {
    const now = desk.section.get(field);
    if (now !== value) {
      value = now;
      cell = now === undefined ? NO_CELL : intern(now);
    }
    return cell;
  };
};

type Translate = (text: string) => string | undefined;
export const names = (translate?: Translate): Interner => createInterner(false, translate);
export const texts = (translate?: Translate, told?: (text: string) => void): Interner =>
  createInterner(true, translate, told);

/** Shorter than any card number, let alone a track. */
const HARMLESS = 13;

/** True where nothing has to be done to a reference: digits only, or short and printable ASCII with a digit first. */
const isPlainReference = (text: string): boolean => {
  const first = text.charCodeAt(0);
  if (!(first >= 48 && first <= 57)) return false;
  const isShort = text.length < HARMLESS;
  for (let i = 1; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (isShort ? c <= 32 || c >= 127 : c < 48 || c > 57) return false;
  }
  return true;
};

/** A reference that differs from row to row (trace number, reference number): not remembered, but cut loose from its block. */
export const reference = (raw: string): string | undefined => {
  if (raw.length === 0) return undefined;
  if (isPlainReference(raw)) return detached(raw);
  const text = trimmed(raw);
  return saysNothing(text) ? undefined : detached(neutralise(scrub(text, true).text).slice(0, 200));
};

/** 32-bit hash of a text; for telling rows apart. */
export const fold = (text: string | undefined): number => {
  if (text === undefined) return 0;
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
};

/**
 * Hash of a whole row, so that it is known again in another export: all cells with their headers, but for those that
 * count the rows of the export; the time as an instant, however it is written.
 */
export const contentHash = (desk: Desk, fields: readonly string[], time: number): number => {
  const { names: header, columns, time: where } = desk.plan;
  const skip = columns.get('row_number');
  // The same row on the other side is the other side's word, not a repetition.
  let content = `${desk.plan.kind === 'host' ? 'host' : ''}${time}`;
  for (let i = 0; i < header.length; i++) {
    if (i !== skip && i !== where.index && i !== where.clock)
      content += `\u0001${header[i] ?? ''}\u0002${trimmed(fields[i] ?? '')}`;
  }
  return hash53(content);
};

/**
 * What a whole row that was refused may show. Where the log has columns of secrets nothing of it: a bare security code
 * cannot be told from any other number, and in a ragged row it may stand anywhere. Where there is no header nobody knows.
 */
const wholeRow = (desk: Desk, fields: readonly string[], count: number): string | undefined =>
  desk.plan.secrets.length > 0 || desk.plan.profile.header === 'none'
    ? undefined
    : fields.slice(0, count).map(withoutCard).join(' | ');

/** Thirteen digits and more are masked whether or not they pass the check: a mistyped card number is one too. */
const withoutCard = (text: string): string =>
  text.replace(/\d(?:[ -]?\d){12,}/g, (run) => {
    const digits = run.replace(/\D/g, '');
    return `${digits.slice(0, 6)}****${digits.slice(-4)}`;
  });

export const reject = (
  desk: Desk,
  line: number,
  column: string | undefined,
  code: RejectCode,
  found: string | undefined,
): void => {
  desk.account.rejected++;
  desk.sink.reject({
    file: desk.file,
    line,
    column,
    code,
    found: found === undefined || found === '' ? undefined : shown(found),
  });
};

export const findCard = (desk: Desk, line: number, index: number | undefined, what: CardDataKind | undefined): void => {
  if (what === undefined) return;
  desk.sink.cardData({
    file: desk.file,
    line,
    column: index === undefined ? undefined : shown(desk.plan.names[index] ?? ''),
    what,
  });
};

/** Looks through the columns that become no part of a record: what must not be there is told, never kept. */
export const inspectRest = (desk: Desk): ((fields: readonly string[], line: number) => void) => {
  const { secrets, unclaimed } = desk.plan;
  if (secrets.length === 0 && unclaimed.length === 0) return () => undefined;
  return (fields, line) => {
    for (const { index, what } of secrets) {
      const value = fields[index] ?? '';
      // Noughts, stars and a bare "present" flag protect nothing.
      if (value.length >= 3 && /[1-9A-Fa-f]\S*\d|\d\S*[1-9A-F]/.test(value) && !/\*{3}|x{3}/i.test(value))
        findCard(desk, line, index, what);
    }
    for (const { index } of unclaimed) {
      const value = fields[index] ?? '';
      if (value.length >= 13 && /\d{4}/.test(value)) findCard(desk, line, index, scrub(value).found);
    }
  };
};

/** What only a record has. */
const SAYS: readonly FieldId[] = ['response_code', 'response_text', 'alarm_code', 'message'];

/** A line without a time: a repeated header, a comment, a total, or a row that cannot be read. */
export const isFraming = (desk: Desk, fields: readonly string[], count: number): boolean => {
  const { names: header, profile } = desk.plan;
  const first = trimmed(fields[0] ?? '');
  let begins = '';
  let same = 0;
  let filled = 0;
  let numbers = 0;
  let rules = 0;
  for (let i = 0; i < count; i++) {
    const value = trimmed(fields[i] ?? '');
    if (value === '') continue;
    if (filled === 0) begins = value;
    filled++;
    if (value === header[i]) same++;
    else if (/^:?[-=+*]{2,}:?$/.test(value)) rules++;
    if (/^[-+￥¥$€£]?[\d.,]+%?$/.test(value)) numbers++;
  }
  if (filled === 0 || (filled > 1 && (same === filled || rules === filled))) return true;
  if (profile.trailer?.some((pattern) => new RegExp(pattern).test(first)) === true) {
    desk.account.over = true;
    return true;
  }
  const { account } = desk;
  // Totals in two lines: their names, and below them as many numbers.
  const { headed } = account;
  const isBelow = headed?.after === account.records && filled <= headed.cells && numbers === filled;
  account.headed = undefined;
  if (isBelow) return true;
  const time = trimmed(fields[desk.plan.time.index] ?? '');
  const says = SAYS.some((field) => {
    const at = desk.plan.columns.get(field);
    const value = at === undefined ? '' : trimmed(fields[at] ?? '');
    return value !== '' && value !== begins;
  });
  const isOver = !says && CLOSING.test(begins) && (time === '' || time === begins || !/\d{2}:\d{2}/.test(time));
  if (isOver && numbers === 0) account.headed = { cells: filled, after: account.records };
  return isOver || (first.startsWith('#') && filled <= 2);
};

/** A line without a time that says whose the rows below it are. */
const isHeading = (desk: Desk, fields: readonly string[], count: number): boolean => {
  // An element of a list need not have every field.
  const heading = headingIn(Array.from({ length: count }, (_, at) => fields[at] ?? ''));
  if (heading === undefined || desk.plan.columns.has(heading.field)) return false;
  desk.section.set(heading.field, heading.value);
  desk.onHeading(heading);
  return true;
};

/** Codes and messages that no table knows are counted, up to this many different ones. */
const UNKNOWN_KINDS = 5000;

export const noteUnknown = (desk: Desk, code: string | undefined, text: string | undefined): void => {
  const key = `${code ?? ''}\u0000${text ?? ''}`;
  const count = desk.unknown.get(key);
  if (count !== undefined || desk.unknown.size < UNKNOWN_KINDS) desk.unknown.set(key, (count ?? 0) + 1);
};

/**
 * What every row goes through before its own kind's mapper: framing lines pass, ragged rows and rows without a time are
 * rejected. Returns the row's time, or NaN where it is dealt with. `needed`: columns that must not be cut off.
 */
export const gate = (
  desk: Desk,
  needed: readonly number[],
): ((fields: string[], count: number, line: number) => number) => {
  const { plan, account } = desk;
  const width = plan.names.length;
  const { read: readTime, zoneUnknown } = rowClock(plan.time);
  const column = plan.names[plan.time.index];
  const last = Math.max(plan.time.index, plan.time.clock ?? 0, ...needed);
  return (fields, count, line) => {
    if (account.over) return Number.NaN;
    for (let i = count; i < width; i++) fields[i] = '';
    const time = readTime(fields);
    if (Number.isNaN(time) && (isHeading(desk, fields, count) || isFraming(desk, fields, count))) return Number.NaN;
    account.records++;
    if (count > width) {
      for (let i = width; i < count; i++) {
        if ((fields[i] ?? '').trim() !== '') {
          reject(desk, line, undefined, 'too-many-fields', wholeRow(desk, fields, count));
          return Number.NaN;
        }
      }
    } else if (count <= last) {
      reject(desk, line, plan.names[count], 'too-few-fields', wholeRow(desk, fields, count));
      return Number.NaN;
    }
    if (Number.isNaN(time) && plan.time.zoneColumn !== undefined && zoneUnknown(fields)) {
      reject(desk, line, plan.names[plan.time.zoneColumn], 'value-unreadable', fields[plan.time.zoneColumn]);
      return Number.NaN;
    }
    if (Number.isNaN(time)) {
      const found = [plan.time.index, plan.time.clock]
        .map((i) => (i === undefined ? '' : trimmed(fields[i] ?? '')))
        .join(' ')
        .trim();
      reject(desk, line, column, saysNothing(found) ? 'time-missing' : 'time-unreadable', found);
      return Number.NaN;
    }
    if (time < plan.time.floor || time >= LATEST) {
      reject(desk, line, column, 'time-out-of-range', fields[plan.time.index]);
      return Number.NaN;
    }
    return time;
  };
};

export const sourceOf = (desk: Desk, line: number): SourceRef => ({
  file: desk.file,
  line,
  record: desk.account.records,
});
