import { exponentOf } from '../model/currency.ts';

/** How a column writes money. Decided once for the whole column, so that `1,234` is never read two ways. */
export interface AmountStyle {
  /** Character between whole units and the rest; undefined: no value showed one. */
  readonly decimal: '.' | ',' | undefined;
  /** True where the column counts the smallest unit (cents, fen), as ISO 8583 field 4 does. */
  readonly minor: boolean;
}

export type AmountFault = 'amount-unreadable' | 'amount-ambiguous';

const CURRENCY_MARK =
  /[$€£¥￥₦₹₩₽฿₫₱₺₴₸₾₼₪₡₲₵]|元|圆|圓|円|원|엔|人民币|RMB|[A-Z]{3}\$?|US\$|HK\$|NT\$|R\$|S\/\.?|Bs\.?|kr\.?|zł|Kč|Ft|лв\.?|руб\.?|р\.|TL|Rp\.?|RM|Rs\.?|^R(?=\s?\d)/giu;
const LARGEST = 9_007_199_254_740_991;

const full = /[０-９．，－＋（）]/g;
const toHalf = (text: string): string => text.replace(full, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

/** Digits, marks and sign of an amount, with everything decorative taken off. */
interface Bare {
  readonly negative: boolean;
  /** Digits with `.` and `,` as written. */
  readonly digits: string;
}

const bareOf = (raw: string): Bare | undefined => {
  let text = toHalf(raw)
    .replace(CURRENCY_MARK, '')
    .replace(/[\s\u00a0\u202f'’_]/g, '');
  let negative = false;
  const accounting = /^\((.*)\)$/.exec(text);
  if (accounting !== null) {
    negative = true;
    text = accounting[1] ?? '';
  }
  const sign = /^([+\-−–]?)(.*?)([+\-−–]|[CD]R)?$/i.exec(text);
  text = sign?.[2] ?? '';
  if (/^[-−–]$/.test(sign?.[1] ?? '') || /^[-−–]$/.test(sign?.[3] ?? '')) negative = true;
  if (!/^\d[\d.,]*$|^[.,]\d+$/.test(text)) return undefined;
  return { negative, digits: text };
};

/** What one value says of the decimal mark: sure of `.` or `,`, unable to say, or no mark at all. */
const evidenceOf = (digits: string): '.' | ',' | 'either' | 'none' | 'thousands-dot' | 'thousands-comma' => {
  const dot = digits.lastIndexOf('.');
  const comma = digits.lastIndexOf(',');
  if (dot < 0 && comma < 0) return 'none';
  if (dot >= 0 && comma >= 0) return dot > comma ? '.' : ',';
  const mark = dot >= 0 ? '.' : ',';
  const groups = digits.split(mark);
  if (groups.length > 2) return mark === '.' ? 'thousands-dot' : 'thousands-comma';
  const [head = '', tail = ''] = groups;
  // Three digits behind one mark and one to three before it may be thousands; a leading nought may not.
  if (tail.length === 3 && head.length >= 1 && head.length <= 3 && !head.startsWith('0')) return 'either';
  return mark;
};

/** From this many on, thousands that are always parted are a habit; own choice. */
const FEW_GROUPED = 5;

/** So many with three figures behind the mark and none with two: no currency of two decimals is written so; own choice. */
const MANY_GROUPED = 20;

/**
 * The style of a column, decided by all values given. `exponent`: decimal places of its currency. `isCurrencyKnown`: at least so far
 * that it has no third decimal. `isWhole`: prices in it have no decimals at all.
 */
export const decideAmounts = (
  values: readonly string[],
  exponent: number,
  minor: boolean,
  isCurrencyKnown = false,
  isWhole = false,
): AmountStyle => {
  let dots = 0;
  /** Values that may be thousands or have three decimals, by their mark; and whether one could have no third decimal. */
  const grouped = { '.': 0, ',': 0, odd: 0 };
  let below = 0;
  let above = 0;
  let commas = 0;
  let padded = 0;
  let seen = 0;
  for (const value of values) {
    const bare = bareOf(value);
    if (bare === undefined) continue;
    seen++;
    if (/^0\d{11}$/.test(bare.digits)) padded++;
    const evidence = evidenceOf(bare.digits);
    if (evidence === '.' || evidence === 'thousands-comma') dots++;
    if (evidence === ',' || evidence === 'thousands-dot') commas++;
    // With three decimal places in the currency, three digits behind a point are ordinary.
    if (evidence === 'either' && exponent === 3 && bare.digits.includes('.')) dots++;
    if (evidence === 'either') {
      grouped[bare.digits.includes('.') ? '.' : ',']++;
      if (!bare.digits.endsWith('0')) grouped.odd++;
    } else if (evidence === 'none' && bare.digits.length <= 3) below++;
    else if (evidence === 'none') above++;
  }
  // Thousands are parted in all that reach them and in nothing below; no currency of fewer decimals has a third.
  const isParted = dots === 0 && commas === 0 && above === 0 && (grouped['.'] === 0) !== (grouped[','] === 0);
  if (isParted && exponent < 3) {
    const many = grouped['.'] + grouped[','];
    const hasNoThird =
      isCurrencyKnown &&
      (exponent === 0 || isWhole || (grouped.odd > 0 && many >= FEW_GROUPED) || many >= MANY_GROUPED);
    // Whoever writes three decimals writes them of whole units too.
    const isHabit = below > 0 && (many >= MANY_GROUPED || (many >= FEW_GROUPED && grouped.odd > 0));
    if (hasNoThird || isHabit) return { decimal: grouped['.'] > 0 ? ',' : '.', minor };
  }
  // ISO 8583 field 4 is twelve digits with leading noughts, in the smallest unit.
  const isField4 = seen > 0 && padded === seen;
  return { decimal: dots === commas ? undefined : dots > commas ? '.' : ',', minor: minor || isField4 };
};

const digitsOf = (text: string): number => {
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return text.length === 0 || value > LARGEST ? Number.NaN : value;
};

/** `12.5`, `1250`: digits with at most one point, which is what most logs hold. NaN for anything else. */
const readPlain = (text: string, exponent: number): number => {
  let value = 0;
  let places = -1;
  const length = text.length;
  if (length === 0 || length > 15) return Number.NaN;
  for (let i = 0; i < length; i++) {
    const c = text.charCodeAt(i);
    if (c === 46) {
      if (places >= 0 || i === 0) return Number.NaN;
      places = 0;
      continue;
    }
    if (c < 48 || c > 57) return Number.NaN;
    if (places >= 0) {
      if (places === exponent) {
        // More places than the currency has are fine only where they are noughts.
        if (c !== 48) return Number.NaN;
        continue;
      }
      places++;
    }
    value = value * 10 + (c - 48);
  }
  for (let i = Math.max(places, 0); i < exponent; i++) value *= 10;
  return value;
};

/** Groups of three behind a first group of one to three; Indian lakh groups (2,2,3) pass as well. */
const isGrouped = (whole: string, mark: string): boolean => {
  const groups = whole.split(mark);
  const [first = '', ...rest] = groups;
  if (rest.length === 0) return true;
  const last = rest.at(-1) ?? '';
  return (
    first.length >= 1 &&
    first.length <= 3 &&
    last.length === 3 &&
    rest.slice(0, -1).every((g) => g.length === 3 || g.length === 2)
  );
};

/** The digit from which a place is rounded up. */
const FIVE = 53;

/**
 * An amount in the currency's smallest unit. Never a float: digits are moved, not multiplied; what lies below the smallest unit
 * is rounded to it.
 * `exponent`: decimal places of the currency (ISO 4217).
 */
export const readAmount = (text: string, exponent: number, style: AmountStyle): number | AmountFault => {
  if (!style.minor && style.decimal !== ',') {
    const plain = readPlain(text, exponent);
    // `1.234` in a column that never shows which mark is which is for the careful way below.
    if (!Number.isNaN(plain) && (style.decimal === '.' || exponent === 3 || !/^[1-9]\d{0,2}\.\d{3}$/.test(text)))
      return plain;
  }
  const bare = bareOf(text);
  if (bare === undefined) return 'amount-unreadable';
  const value = readMarked(bare.digits, exponent, style);
  if (typeof value !== 'number') return value;
  return bare.negative && value !== 0 ? -value : value;
};

const readMarked = (digits: string, exponent: number, style: AmountStyle): number | AmountFault => {
  const evidence = evidenceOf(digits);
  let decimal: '.' | ',' | undefined;
  if (evidence === '.' || evidence === ',') decimal = evidence;
  else if (evidence === 'thousands-comma') decimal = '.';
  else if (evidence === 'thousands-dot') decimal = ',';
  else if (evidence === 'either') {
    if (style.decimal === undefined) return 'amount-ambiguous';
    decimal = style.decimal;
  }
  // A mark that contradicts the column (12,50 among 1,234.50) is not guessed at.
  if (decimal !== undefined && style.decimal !== undefined && decimal !== style.decimal) return 'amount-ambiguous';
  const at = decimal === undefined ? -1 : digits.lastIndexOf(decimal);
  const group = decimal === ',' ? '.' : ',';
  const whole = at < 0 ? digits : digits.slice(0, at);
  const rest = at < 0 ? '' : digits.slice(at + 1);
  if (!isGrouped(whole, group)) return 'amount-unreadable';
  const units = whole === '' ? '0' : whole.split(group).join('');
  const places = style.minor ? 0 : exponent;
  const kept = rest.slice(0, places).padEnd(places, '0');
  const beyond = rest.slice(places);
  // Three places may as well be thousands, written with the other mark.
  if (!/^0*$/.test(beyond) && (style.minor || rest.length === 3)) return 'amount-unreadable';
  const value = digitsOf(units + kept);
  if (Number.isNaN(value)) return 'amount-unreadable';
  // Less than the currency's smallest coin was never charged: a yen with decimals, a price that a program computed.
  return beyond.charCodeAt(0) >= FIVE ? value + 1 : value;
};

/** Minor units as a decimal, exact: `1250` of CNY is `12.50`. */
export const decimalText = (amount: number, currency: string | undefined): string => {
  const exponent = exponentOf(currency);
  const digits = String(Math.abs(amount)).padStart(exponent + 1, '0');
  const sign = amount < 0 ? '-' : '';
  return exponent === 0 ? sign + digits : `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
};
