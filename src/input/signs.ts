import { inferNetwork, lookUp, systemOfCodes, type NetworkId } from '../dictionary/index.ts';
import type { InputKind, Reading } from '../model/record.ts';
import type { AmountStyle } from './amount.ts';
import { type ApprovalCode, approvalCodeOf, type Worded } from './approval-code.ts';
import type { SmallestUnit } from './smallest-unit.ts';
import { type Doubt, likelyOrder } from './order-of-dates.ts';

/**
 * What an input shows of itself that only the whole of it tells: whose codes it carries, whether silence means that a
 * payment went well, and what its dates and amounts say of their order and marks. Gathered while rows are read, at the
 * cost of a few counters, and put together over all inputs of one export: so a log that is cut in two, or whose rows
 * stand in another order, is read as the whole of it is.
 */
export interface Signs {
  /** Inputs with the same key are parts of one export. */
  readonly key: string;
  readonly kind: InputKind;
  /** A profile's, which settles it. */
  readonly network: NetworkId | undefined;
  readonly chineseNames: boolean;
  chineseTexts: boolean;
  japanese: boolean;
  /** Rows by their currency. */
  readonly money: Map<string | undefined, { rows: number }>;
  /** Different response codes and names of channels; the first few hundred of each. */
  readonly codes: Set<string>;
  readonly channels: Set<string>;
  /** Card numbers that show their beginning, and those that begin as UnionPay's do. */
  pans: number;
  unionpayPans: number;
  rows: number;
  /** Rows in which neither a code nor a text nor a status stands. */
  silent: number;
  /** The profile says what silence means, or the columns themselves name failures only. */
  readonly silence: 'approved' | 'failures-named' | undefined;
  /** Layout of the times, where its values decided between day first and month first. */
  readonly order: string | undefined;
  /** Where they did not: which dates there are, for the days as a whole to decide. */
  readonly doubt: Doubt | undefined;
  readonly decimal: AmountStyle['decimal'];
  /** Whether amounts without decimals count the smallest unit. */
  readonly smallestUnit: SmallestUnit;
  /** Rows that a table reads as approved, and as failed. */
  approved: number;
  refused: number;
  /** Words of answers that no table knows, and the rows that carry them. */
  readonly strangers: Map<string, number>;
  /** Codes that their table reads as refusals, with what the words beside them say. */
  readonly worded: Map<string, Worded>;
  /** Amounts refused because they can be read two ways. */
  ambiguousAmounts: number;
}

/** The word that stands on most rows of an export in which no table knows an approval. */
export interface SuccessWord {
  /** As compared: without case and marks. */
  readonly word: string;
  readonly rows: number;
  /** Of so many that carry an answer. */
  readonly of: number;
  /** True where other rows fail with words that are known: then this one is the approval. */
  readonly sure: boolean;
}

/** What the whole of an export settles for each of its parts. */
export interface Settled {
  readonly network: NetworkId | undefined;
  readonly emptyIsApproved: boolean;
  /** For a part whose own dates leave the order open. */
  readonly timeFormat: string | undefined;
  readonly decimal: AmountStyle['decimal'];
  /** Amounts are taken to count the smallest unit, for want of any sense otherwise. */
  readonly smallestUnit: boolean;
  /** Stands before every code of the export: `A00`, `A51`. */
  readonly codePrefix: string | undefined;
  readonly successWord: SuccessWord | undefined;
  readonly approvalCode: ApprovalCode | undefined;
}

const HAN = /\p{Script=Han}/u;
const KANA = /[\u3040-\u30ff]/;
export const isChinese = (list: readonly string[]): boolean =>
  list.some((text) => HAN.test(text)) && !list.some((text) => KANA.test(text));

/** Different codes or channels that are kept; more are no codes. */
const MOST_KINDS = 500;

const keep = (set: Set<string>, text: string): void => {
  if (set.size < MOST_KINDS) set.add(text);
};

/** What a column's word shows; called once for each different word. */
export const noteText = (signs: Signs, text: string): void => {
  signs.chineseTexts ||= HAN.test(text);
  signs.japanese ||= KANA.test(text);
};
export const noteCode = (signs: Signs, text: string): void => keep(signs.codes, text);
export const noteChannel = (signs: Signs, text: string): void => keep(signs.channels, text);

export const notePan = (signs: Signs, pan: string): void => {
  const first = pan.charCodeAt(0);
  if (!(first >= 48 && first <= 57)) return;
  signs.pans++;
  if (first === 54 && pan.charCodeAt(1) === 50) signs.unionpayPans++;
};

export const moneyCounter = (signs: Signs, currency: string | undefined): { rows: number } => {
  const known = signs.money.get(currency);
  if (known !== undefined) return known;
  const counter = { rows: 0 };
  signs.money.set(currency, counter);
  return counter;
};

/** Nothing seen yet of an input. */
export const createSigns = (
  of: Pick<
    Signs,
    'key' | 'kind' | 'network' | 'chineseNames' | 'silence' | 'order' | 'doubt' | 'decimal' | 'smallestUnit'
  >,
): Signs => ({
  ...of,
  chineseTexts: false,
  japanese: false,
  money: new Map(),
  codes: new Set(),
  channels: new Set(),
  pans: 0,
  unionpayPans: 0,
  rows: 0,
  silent: 0,
  approved: 0,
  refused: 0,
  strangers: new Map(),
  worded: new Map(),
  ambiguousAmounts: 0,
});

const sum = (list: readonly Signs[], of: (signs: Signs) => number): number =>
  list.reduce((total, signs) => total + of(signs), 0);

/** Most of the money is of this currency; undefined where no row names one. */
const mainCurrency = (list: readonly Signs[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const { money } of list)
    for (const [currency, { rows }] of money)
      if (currency !== undefined) counts.set(currency, (counts.get(currency) ?? 0) + rows);
  const total = [...counts.values()].reduce((all, one) => all + one, 0);
  return [...counts].find(([, rows]) => rows * 2 > total)?.[0];
};

/**
 * Network whose codes these most probably are: Chinese names, Chinese texts beside no foreign money, yuan or UnionPay cards
 * speak for UnionPay, as do names of channels and codes that one network alone defines for that network.
 */
export const networkBy = (list: readonly Signs[]): NetworkId | undefined => {
  const known = list.find(({ network }) => network !== undefined)?.network;
  if (known !== undefined) return known;
  if (list.every(({ kind }) => kind !== 'alarms')) {
    const system = systemOfCodes(list.flatMap(({ codes }) => [...codes]));
    if (system !== undefined) return system;
  }
  const japanese = list.some((signs) => signs.japanese);
  if (list.some(({ chineseNames }) => chineseNames)) return 'unionpay';
  const currency = mainCurrency(list);
  const isForeign = currency !== undefined && currency !== 'CNY';
  if (!isForeign && !japanese && list.some(({ chineseTexts }) => chineseTexts)) return 'unionpay';
  if (currency === 'CNY') return 'unionpay';
  // Cards tell who issued them; where the money is foreign, the host that answers is an acquirer's abroad.
  if (!isForeign && sum(list, ({ unionpayPans }) => unionpayPans) * 2 > sum(list, ({ pans }) => pans))
    return 'unionpay';
  // An alarm's codes are the terminal's own: they say nothing of a host.
  if (list.some(({ kind }) => kind === 'alarms')) return undefined;
  return inferNetwork({
    codes: list.flatMap(({ codes }) => [...codes]),
    words: list.flatMap(({ channels }) => [...channels]),
  });
};

/** Rows from which on silence in most of them is a habit of the export, where no column's name says so. */
const HABIT_ROWS = 20;

/** Where most rows hold neither code nor text, the export names failures only. */
export const emptyIsApproved = (list: readonly Signs[]): boolean => {
  if (list.some(({ silence }) => silence === 'approved')) return true;
  const rows = sum(list, (signs) => signs.rows);
  const silent = sum(list, (signs) => signs.silent);
  if (list.some(({ silence }) => silence === 'failures-named')) return silent > rows * 0.5;
  return rows >= HABIT_ROWS && silent > rows * 0.7;
};

/** How a row's answer was read, before the whole of the export was known. */
export const noteAnswer = (signs: Signs, { symptom, outcome }: Reading, word: string): void => {
  if (outcome === 'approved') signs.approved++;
  else if (symptom === 'unknown') {
    const rows = signs.strangers.get(word);
    if (rows !== undefined || signs.strangers.size < MOST_KINDS) signs.strangers.set(word, (rows ?? 0) + 1);
  } else if (outcome === 'failed') signs.refused++;
};

/** What the words beside a code say that its table reads as a refusal. */
export const noteWorded = (
  signs: Signs,
  code: string,
  { symptom }: Reading,
  verdict: 'yes' | 'no' | undefined,
): void => {
  const known = signs.worded.get(code);
  if (known === undefined && signs.worded.size >= MOST_KINDS) return;
  const counts = known ?? { rows: 0, yes: 0, no: 0, refers: symptom === 'refer-to-issuer' };
  counts.rows++;
  if (verdict === 'yes') counts.yes++;
  else if (verdict === 'no') counts.no++;
  if (known === undefined) signs.worded.set(code, counts);
};

const isStandard = (code: string): boolean =>
  lookUp(code).some(({ table, entry }) => table.id.startsWith('iso8583') && entry.symptom !== 'unknown');

/**
 * What stands before all two-digit codes of an export, its approval among them, where every one of them is the standard's
 * without it: `A00`, `A05`, `A51`, or `000`, `005`, `051`. One code that would not be is reason enough to leave all as they are.
 */
export const codePrefixOf = (list: readonly Signs[]): string | undefined => {
  const codes = [...new Set(list.flatMap((signs) => [...signs.codes]))].filter((code) => /^[A-Z\d]\d{2}$/.test(code));
  const prefix = codes.find((code) => /^[A-Z0]00$/.test(code))?.slice(0, 1);
  if (prefix === undefined || codes.length < 2) return undefined;
  return codes.every((code) => code.startsWith(prefix) && isStandard(code.slice(1))) ? prefix : undefined;
};

/** Fewer answers than this show no habit. */
const ANSWERS_LEAST = 10;
/**
 * Shops approve 85 to 95 of 100 payments (payflux.dev), and three quarters even on a bad day: a word on as many rows is the
 * approval where failures have words of their own. On fewer, though on most, it is not said to be one, nor made a failure of.
 */
const SUCCESS_SHARE = 0.75;
const OPEN_SHARE = 0.5;
/** Approvals in other words, of those in the word: a tenth of a shop's rows at most are such (own inference). */
export const OTHER_APPROVALS = 0.1;
/** Names of failures: numbers behind an E, and words that say so. */
const LIKE_FAILURE = /^e\d+|err|fail|exception|timeout|fault|abort|失败|错误|异常|超时|故障/;

const isYesNo = (words: readonly string[]): boolean => words.length === 2 && words.includes('0') && words.includes('1');

/** The export's own word for success, from all of its rows; nothing where a table knows one. */
export const successWordOf = (list: readonly Signs[]): SuccessWord | undefined => {
  if (list.some(({ silence, kind }) => silence === 'failures-named' || kind === 'alarms')) return undefined;
  const approved = sum(list, (signs) => signs.approved);
  const strangers = new Map<string, number>();
  for (const signs of list)
    for (const [word, rows] of signs.strangers) strangers.set(word, (strangers.get(word) ?? 0) + rows);
  const refused = sum(list, (signs) => signs.refused);
  const of = [...strangers.values()].reduce((all, rows) => all + rows, refused + approved);
  const [word, rows] = [...strangers].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0]);
  // Sign-ons, refunds or free rides may be approved in words of their own; where that is a habit, the approval is known.
  if (approved > 0 && (rows < of * SUCCESS_SHARE || approved > rows * OTHER_APPROVALS)) return undefined;
  if (of < ANSWERS_LEAST || rows <= of * OPEN_SHARE || LIKE_FAILURE.test(word)) return undefined;
  const hasFailures = refused > 0 || isYesNo([...strangers.keys()]);
  return { word, rows, of, sure: hasFailures && rows >= of * SUCCESS_SHARE };
};

/** The one value that all agree on who have one. */
const agreed = <T>(values: readonly (T | undefined)[]): T | undefined => {
  const [first, ...others] = new Set(values.filter((value) => value !== undefined));
  return others.length === 0 ? first : undefined;
};

/** One date that fits a single order outweighs all that is merely likely. */
const orderOf = (parts: readonly Signs[]): string | undefined => {
  const orders = parts.map(({ order }) => order).filter((order) => order !== undefined);
  return orders.length > 0
    ? agreed(orders)
    : likelyOrder(parts.map(({ doubt }) => doubt).filter((doubt) => doubt !== undefined));
};

/** What all parts of one export settle together. */
export const settleSigns = (parts: readonly Signs[]): Settled => ({
  network: networkBy(parts),
  emptyIsApproved: emptyIsApproved(parts),
  timeFormat: orderOf(parts),
  decimal: agreed(parts.map(({ decimal }) => decimal)),
  smallestUnit: agreed(parts.map(({ smallestUnit }) => smallestUnit)) === 'likely',
  codePrefix: codePrefixOf(parts),
  successWord: codePrefixOf(parts) === undefined ? successWordOf(parts) : undefined,
  approvalCode: approvalCodeOf(parts),
});

/** How an input was read, beside what it showed. */
export interface Shown {
  readonly signs: Signs;
  readonly used: Settled | undefined;
}

/**
 * What has to be read otherwise than it was: for each input of the run its settlement, or undefined where nothing has
 * to change. Undefined for all: undefined.
 */
export const toReadOtherwise = (inputs: readonly (Shown | undefined)[]): (Settled | undefined)[] | undefined => {
  const byKey = new Map<string, Signs[]>();
  for (const shown of inputs) {
    if (shown === undefined) continue;
    const own = byKey.get(shown.signs.key) ?? [];
    own.push(shown.signs);
    byKey.set(shown.signs.key, own);
  }
  const settled = new Map([...byKey].map(([key, parts]) => [key, settleSigns(parts)]));
  let differs = false;
  const wanted = inputs.map((shown) => {
    const whole = shown === undefined ? undefined : settled.get(shown.signs.key);
    if (shown === undefined || whole === undefined) return undefined;
    const { signs, used } = shown;
    differs ||=
      used === undefined
        ? whole.timeFormat !== undefined
        : used.network !== whole.network ||
          used.emptyIsApproved !== whole.emptyIsApproved ||
          used.codePrefix !== whole.codePrefix ||
          used.smallestUnit !== whole.smallestUnit ||
          used.successWord?.word !== whole.successWord?.word ||
          used.successWord?.sure !== whole.successWord?.sure ||
          used.approvalCode?.code !== whole.approvalCode?.code ||
          (signs.doubt !== undefined && used.timeFormat !== whole.timeFormat) ||
          (signs.ambiguousAmounts > 0 && used.decimal === undefined && whole.decimal !== undefined);
    return whole;
  });
  return differs ? wanted : undefined;
};
