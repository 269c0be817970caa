import type { EncodingCertainty, InputSummary } from '../model/record.ts';
import type { Decision, Nameless, Wishes } from './decision.ts';
import type { Frame } from './frame.ts';
import { shown } from './mask.ts';
import type { Plan } from './plan.ts';
import type { Fit } from './profiles/fit.ts';
import type { Account } from './rows.ts';
import type { Shown, Signs, SuccessWord } from './signs.ts';
import type { Stated } from './stated.ts';
import { columnsOf, ignoredOf } from './told-columns.ts';
import { plainWord } from './values.ts';

/** What is known of an input when its reading has ended, however it ended. */
export interface Known {
  readonly wishes: Wishes;
  readonly decoded: { readonly encoding: string; readonly certainty: EncodingCertainty };
  readonly frame: Frame | undefined;
  readonly nameless: Nameless | undefined;
  readonly fit: Fit | undefined;
  /** Undefined where nothing could be decided. */
  readonly decision: Decision | undefined;
  /** The decision's plan, with the names that came later. */
  readonly plan: Plan | undefined;
  /** Names of the code tables that it was read with. */
  readonly tables: readonly string[];
  readonly account: Account;
  /** How often each pair of code and text stood there that no table knows; the two with a NUL between them. */
  readonly unknown: ReadonlyMap<string, number>;
  /** Lines between the rows that say whose the rows below them are. */
  readonly headings: readonly Stated[];
  readonly unknownValues: NonNullable<InputSummary['unknownValues']>;
  readonly undecided: Signs | undefined;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The word as the export writes it: the first of its spellings. */
const successWordIn = (
  { word, rows, of, sure }: SuccessWord,
  unknown: Iterable<string>,
): NonNullable<InputSummary['successWord']> => {
  const written = [...unknown].map((key) => key.split('\u0000')).map(([code, text]) => code || text || '');
  return { word: written.find((one) => (plainWord(one) || one) === word) ?? word, rows, of, taken: sure };
};

/** Whose the rows are, as the lines above them or the file's name say. */
const statedTold = ({ plan, headings }: Known): Pick<InputSummary, 'stated'> => {
  const told = new Map([...(plan?.stated ?? []), ...headings].map((one) => [`${one.field} ${one.value}`, one]));
  return told.size === 0 ? {} : { stated: [...told.values()] };
};

/** Columns told by what they hold, and those that may be the terminal where none is known. */
const contentTold = ({ plan, nameless, decision }: Known): Pick<InputSummary, 'byContent' | 'likelyTerminals'> => {
  if (plan === undefined) return {};
  if (nameless?.by === 'content')
    return { byContent: [...plan.columns].map(([field, at]) => ({ field, place: at + 1 })) };
  const { names, columns } = plan;
  const left = decision?.left;
  const header = (place: number): string => shown(names[place] ?? '', 40);
  const taken = left?.taken.filter((one) => columns.get(one.field) === one.index) ?? [];
  const terminals = left?.likely.filter(({ field }) => field === 'terminal_id' && !columns.has(field)) ?? [];
  return {
    ...(taken.length === 0
      ? {}
      : { byContent: taken.map((one) => ({ field: one.field, place: one.index + 1, header: header(one.index) })) }),
    ...(terminals.length === 0 ? {} : { likelyTerminals: terminals.map((one) => header(one.index)) }),
  };
};

const zoneTold = (plan: Plan | undefined, isStated: boolean): string | undefined =>
  isStated && plan?.time.leaning.needed === true ? plan.time.zone.name : plan?.time.zoneInColumn;

const unknownTold = (unknown: ReadonlyMap<string, number>): InputSummary['unknown'] =>
  [...unknown]
    .map(([key, count]) => {
      const [code = '', text = ''] = key.split('\u0000');
      return { code, text, count };
    })
    .toSorted((a, b) => b.count - a.count || compare(a.code, b.code) || compare(a.text, b.text));

/** The account of one input. */
export const summaryOf = (known: Known): InputSummary => {
  const { wishes, decoded, frame, fit, decision, plan, account, unknown } = known;
  return {
    file: wishes.file.path,
    kind: plan?.kind ?? (wishes.file.host ? 'host' : 'transactions'),
    format: frame?.format ?? 'csv',
    encoding: decoded.encoding,
    delimiter: frame?.delimiter,
    profile: plan?.profile.name ?? 'generic',
    tables: known.tables,
    columns: columnsOf(plan),
    ignoredColumns: ignoredOf(plan),
    timeFormat: plan?.time.name ?? '',
    timeZone: zoneTold(plan, decision?.zoneStated === true),
    records: account.records,
    accepted: account.accepted,
    rejected: account.rejected,
    duplicates: account.duplicates,
    unknown: unknownTold(unknown),
    timesCarryOffset: account.accepted > 0 && plan !== undefined && !plan.time.leaning.needed,
    encodingCertainty: decoded.certainty,
    unknownValues: known.unknownValues,
    ...(plan?.successWord === undefined ? {} : { successWord: successWordIn(plan.successWord, unknown.keys()) }),
    ...(plan?.approvalCode === undefined ? {} : { approvalCode: plan.approvalCode }),
    ...(fit === undefined ? {} : { profileFit: { found: fit.found, of: fit.of } }),
    ...contentTold(known),
    ...statedTold(known),
    ...(decision?.beside === undefined ? {} : { dateOrderBy: decision.beside.where }),
    ...(decision?.year === undefined ? {} : { yearBy: decision.year }),
    ...(plan?.smallestUnitGuessed === true ? { smallestUnitGuessed: true } : {}),
  };
};

/** What the rows say of how the whole export is to be read, and what was used for this input. */
export const shownBy = ({ wishes, plan, decision, undecided }: Known): Shown | undefined => {
  if (plan === undefined) return undecided === undefined ? undefined : { signs: undecided, used: undefined };
  const { network, emptyIsApproved, codePrefix, successWord, approvalCode, amounts, smallestUnitGuessed } = plan;
  return {
    signs: plan.signs,
    used: {
      network,
      emptyIsApproved,
      codePrefix,
      successWord,
      approvalCode,
      timeFormat: wishes.options.settled?.timeFormat ?? decision?.likely,
      decimal: amounts.decimal,
      smallestUnit: smallestUnitGuessed,
    },
  };
};
