/* What a column may be told by, where its name tells nothing: each test holds for nearly all cells, and for little else. */

import { interpretPhrase, lookUp, verdictWord } from '../dictionary/index.ts';
import { comesAgain, type Content, isWord, most } from './by-content.ts';
import { passesLuhn } from './mask.ts';
import { wordsIn } from './loose-names.ts';
import { statusReader } from './status-words.ts';
import { currencyOf, entryModeOf, transactionTypeOf } from './values.ts';

/** From this many rows on, a habit is no chance. */
const ENOUGH_ROWS = 20;

const numbersOf = ({ values }: Content): readonly number[] =>
  values.every((value) => /^\d{1,15}$/.test(value)) ? values.map(Number) : [];

/** Share of steps from one value to the next that go up. */
const rising = (numbers: readonly number[]): number => {
  let up = 0;
  for (let i = 1; i < numbers.length; i++) if ((numbers[i] ?? 0) > (numbers[i - 1] ?? 0)) up++;
  return numbers.length < 2 ? 0 : up / (numbers.length - 1);
};

/** Seconds or milliseconds since 1970, of this century, that run with the log; numbers of orders run closer together. */
export const isEpoch = (column: Content): boolean => {
  const numbers = numbersOf(column);
  if (numbers.length < 3) return false;
  const scale = numbers.every((n) => n > 1e12 && n < 2.1e12)
    ? 1
    : numbers.every((n) => n > 1e9 && n < 2.1e9)
      ? 1000
      : 0;
  if (scale === 0) return false;
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  const pace = (Math.abs(last - first) * scale) / (numbers.length - 1);
  const steady = Math.max(rising(numbers), rising(numbers.toReversed()));
  return steady >= 0.9 && pace >= 5000;
};

const APPROVED_CODE = /^0{1,4}$/;
const CODE_FORM = /^(?:[0-9A-Z]{2}|\d{1,3})$/;
const isCode = (value: string): boolean =>
  lookUp(value.padStart(2, '0')).some(({ table }) => /^(?:iso8583|unionpay|visa|mastercard)/.test(table.id));
/** Small numbers count things; from fifty on, and with a letter, they are answers. */
const isTelling = (value: string): boolean => /[A-Z]/.test(value) || Number(value) >= 50;

/** Answer codes: mostly one code of success, all others in the tables, some of them of no use as a small number. */
export const areAnswers = ({ values, distinct }: Content): boolean => {
  const approved = values.filter((value) => APPROVED_CODE.test(value)).length;
  const others = distinct.filter((value) => !APPROVED_CODE.test(value));
  return (
    most(values, (value) => CODE_FORM.test(value)) &&
    approved * 2 >= values.length &&
    others.length > 0 &&
    others.filter(isCode).length >= others.length * 0.9 &&
    others.some((value) => isTelling(value) && isCode(value))
  );
};
export const mayBeAnswers = ({ values, distinct }: Content): boolean =>
  most(values, (value) => CODE_FORM.test(value)) &&
  distinct.some((value) => APPROVED_CODE.test(value) || isTelling(value)) &&
  most(distinct, isCode);

/** Fewer different numbers are the states of a payment: begun, done, broken off. */
const CODES_LEAST = 4;
/** Numbers of answers whoever gave them: noughts on most rows, and several others on the rest. */
export const areOwnCodes = ({ values, distinct }: Content): boolean =>
  distinct.length >= CODES_LEAST &&
  most(values, (value) => /^\d{1,4}$/.test(value)) &&
  values.filter((value) => APPROVED_CODE.test(value)).length * 2 >= values.length;

/** Approval codes (ISO 8583 field 38): six characters each, of every payment another one. */
export const areApprovals = ({ values, distinct }: Content): boolean =>
  values.length >= 3 &&
  distinct.length * 2 > values.length &&
  values.every((value) => /^(?=.*\d)[A-Z0-9]{6}$/i.test(value));

/** Words that say nothing of how it went, although a message may hold them. */
const isFailure = (value: string): boolean => {
  const symptom = interpretPhrase(value);
  return symptom !== undefined && symptom !== 'approved' && symptom !== 'information' && symptom !== 'cleared';
};
/** Names that give a text away, of whatever kind. */
const TEXT_WORDS =
  /desc|detail|comment|note|remark|info|text|message|msg|reason|meldung|bemerk|observ|comentario|nota|说明|說明|备注|備註|描述|内容|內容|信息|提示|原因|注释/i;

const isTextName = (name: string): boolean => TEXT_WORDS.test(name) || wordsIn(name).has('text');

interface Said {
  /** Shares of the different texts and of the rows that the dictionary reads. */
  readonly texts: number;
  readonly rows: number;
}
const readIn = ({ values, distinct }: Content): Said => {
  const known = new Set(distinct.filter((value) => interpretPhrase(value) !== undefined));
  return {
    texts: distinct.length === 0 ? 0 : known.size / distinct.length,
    rows: values.length === 0 ? 0 : values.filter((value) => known.has(value)).length / values.length,
  };
};

/** Few different messages, which the dictionary reads; under a name that gives a text away, some of which. */
export const areMessages = (column: Content, name: string): boolean => {
  const { values, distinct } = column;
  const isFew = distinct.length <= Math.max(ENOUGH_ROWS, values.length / 3);
  if (!isFew || !most(values, isWord) || !distinct.some(isFailure)) return false;
  const { texts, rows } = readIn(column);
  return isTextName(name) ? texts >= 0.3 && rows >= 0.5 : texts >= 0.6 && rows >= 0.9;
};
/** Words with blanks between them, under a name that gives a text away. */
export const areSentences = (column: Content, name: string): boolean =>
  isTextName(name) &&
  column.values.filter((value) => /\p{L}\s\p{L}|\p{Script=Han}{3}/u.test(value)).length * 2 > column.values.length;
/** Message type identifiers (ISO 8583: version, class, function, origin), alone or before what was asked for: `0200/WDL`. */
export const areMessageTypes = ({ values }: Content): boolean =>
  most(values, (value) => /^0[1-8]\d{2}(?:[/ -][A-Z ]{2,12})?$/.test(value));
/** Names and numbers of events as programs have them: `BATT_LOW`, `201`. */
export const areSymbols = ({ values }: Content): boolean =>
  most(values, (value) => /^(?:[A-Z][A-Z0-9_.-]*|\d{1,6})$/.test(value));
export const mayBeMessages = (column: Content): boolean =>
  most(column.values, isWord) && column.distinct.some(isFailure);

/** Yes and no: two to five different words, all of which a status is written with, success among them. */
export const areStatuses = ({ values, distinct }: Content, name: string): boolean => {
  const read = statusReader(name);
  const good = (value: string): boolean =>
    (read(value)?.outcome ??
      (verdictWord(value) === 'yes' || interpretPhrase(value) === 'approved' ? 'approved' : undefined)) === 'approved';
  // A reason is more than a status.
  const isRead = (value: string): boolean =>
    read(value) !== undefined ||
    verdictWord(value) !== undefined ||
    ['approved', 'generic-failure', 'cancelled'].includes(interpretPhrase(value) ?? '');
  return (
    distinct.length >= 2 &&
    distinct.length <= 5 &&
    distinct.every((value) => value.length >= 2 && isRead(value)) &&
    values.filter(good).length * 2 >= values.length &&
    distinct.some((value) => !good(value))
  );
};

const WALLETS = /alipay|wechat|apple|google|支付宝|微信|云闪付|paypal/i;
/** Ways to present a card, in words, with one that no other column would hold. */
export const areEntries = ({ values, distinct }: Content): boolean =>
  most(values, (value) => isWord(value) && entryModeOf(value) !== undefined) &&
  !distinct.some((value) => WALLETS.test(value)) &&
  distinct.some((value) => ['CHIP', 'CONTACTLESS', 'MAGSTRIPE', 'FALLBACK'].includes(entryModeOf(value) ?? ''));

/**
 * Wallets and national schemes of instant payment, each a way of its own from the shop to the money: where a column names them
 * beside each other, or beside cards, a fault of one shows in it. Names as their operators write them.
 */
const RAILS =
  /^(?:支付宝|支付寶|微信|微信支付|财付通|云闪付|雲閃付|银联二维码|银联云闪付|数字人民币|翼支付|京东支付|美团支付|alipay\+?|ali ?pay|alipay_?(?:cn|hk)?|wechat|we ?chat ?pay|wx_?pay|weixin|unionpay ?qr|upi|upi_?(?:qr|intent|collect)|bharat ?qr|paytm|phone ?pe|pix|pay ?now|prompt ?pay|duit ?now|qris|gopay|ovo|dana|link ?aja|shopee ?pay|gcash|maya|paymaya|grab ?pay|momo|zalo ?pay|vn ?pay|vietqr|true ?money|rabbit line pay|boost|touch ?n ?go|tng|paypay|line ?pay|d払い|au ?pay|楽天ペイ|メルペイ|カカオペイ|카카오페이|네이버페이|페이코|토스페이|제로페이|mercado ?pago|nequi|daviplata|yape|plin|bizum|mb ?way|swish|vipps|mobile ?pay|twint|blik|bancomat ?pay|satispay|sbp|сбп|m-?pesa|mpesa|mtn ?momo|airtel ?money|orange ?money)$/i;
const MOST_RAILS = 20;
export const areRails = ({ values, distinct }: Content): boolean =>
  distinct.length >= 2 &&
  distinct.length <= MOST_RAILS &&
  most(values, (value) => value.length <= 24 && /\p{L}/u.test(value)) &&
  distinct.some((value) => RAILS.test(value.trim().replace(/[_-]/g, ' ')));

/** Names that promise what was done; under one, a till's own doings beside payments may be called as nobody else calls them. */
const TYPE_NAME =
  /type|event|oper|tran|trx|txn|vorgang|tip[oi]?$|action|kind|nature|art$|类型|業務|业务|種別|区分|구분/i;
const TYPES_KNOWN = 0.75;

export const areTypes = ({ values, distinct }: Content, name: string): boolean => {
  const isType = (value: string): boolean =>
    isWord(value) && !/^(?:credit|debit)$/i.test(value) && transactionTypeOf(value) !== undefined;
  const isMostly =
    TYPE_NAME.test(name) && values.every(isWord) && values.filter(isType).length >= values.length * TYPES_KNOWN;
  return (
    distinct.length <= 20 &&
    (isMostly || most(values, isType)) &&
    values.filter((value) => transactionTypeOf(value) === 'SALE').length * 2 >= values.length
  );
};

const isMasked = (value: string): boolean =>
  /^(?:\d{4,6}[*xX•·#]{2,}\d{4}|[*xX•·#]{4,}\d{4})$/.test(value.replace(/[\s-]/g, ''));
export const areCards = ({ values }: Content): boolean =>
  most(values, isMasked) ||
  (values.length >= 5 && most(values, (value) => /^\d{15,19}$/.test(value) && passesLuhn(value)));

/** The last four figures of cards: of other things they would come again, or run. */
export const areLastFour = ({ values, distinct }: Content): boolean =>
  values.length >= ENOUGH_ROWS &&
  most(values, (value) => /^[*xX•.\s-]*\d{4}$/.test(value)) &&
  distinct.length * 4 > values.length &&
  rising(values.map((value) => Number(value.slice(-4)))) < 0.7;

/** A number as amounts are written, whatever its currency. */
export const areNumbers = ({ values, distinct }: Content): boolean =>
  distinct.length > 1 &&
  most(values, (value) => /^[-+(]?\s?\D{0,4}\d[\d.,' ]*\D{0,5}\)?-?$/.test(value) && !/\d[:/]\d/.test(value)) &&
  values.some((value) => /[.,]\d{1,3}\D*$/.test(value));

/** Release numbers in any number of parts, under a name that says so. */
export const areReleases = (column: Content): boolean =>
  column.distinct.length <= ENOUGH_ROWS &&
  comesAgain(column) &&
  most(column.values, (value) => /^(?:[A-Za-z]+[ _-]?)?\d{1,4}(?:[._]\d{1,5})+\S*$/.test(value));

/** Names of things that come again: a few words or marks, far fewer than rows. */
export const areNames = ({ values, distinct }: Content): boolean =>
  distinct.length * 3 <= values.length && most(values, (value) => value.length <= 60 && /[\p{L}\d]/u.test(value));

const isMoney = (value: string): boolean =>
  /^[-+]?\s?(?:[¥￥$€£]|[A-Z]{3} )?\s?(?:\d{1,3}(?:[,.' ]\d{3})+|\d+)[.,]\d{2}\s?(?:[¥￥$€£元]|[A-Z]{3})?$/.test(value);
/** Money to two decimals; what never comes to ten may be seconds or a rate. */
export const areAmounts = ({ values, distinct }: Content): boolean =>
  distinct.length > 1 && most(values, isMoney) && values.some((value) => value.replace(/\D/g, '').length >= 4);

/** Letters alone may be anything; those of the common currencies are read in small letters too. */
export const areCurrencies = ({ values, distinct }: Content): boolean =>
  distinct.length <= 5 && most(values, (v) => /^[A-Z]{3}$/.test(v) && currencyOf(v.toLowerCase()) !== undefined);

export const areVersions = ({ values, distinct }: Content): boolean =>
  distinct.length <= ENOUGH_ROWS &&
  comesAgain({ index: 0, values, distinct }) &&
  most(values, (value) =>
    /^(?:[vVrR]\d{1,3}(?:\.\d{1,5}){1,3}|\d{1,3}\.\d{1,4}\.\d{1,5})(?:[-_.][0-9A-Za-z]+)?$/.test(value),
  );

export const areBanks = ({ values, distinct }: Content): boolean =>
  distinct.length > 1 &&
  values.filter((value) => /银行|銀行|农商|信用社|\bbank\b|credit union/i.test(value)).length >= values.length * 0.8;

/** Numbers and short names of things that come again: of tills, shops, people, batches. */
export const areIds = (column: Content): boolean => {
  const { values, distinct } = column;
  return (
    distinct.length >= 2 &&
    distinct.length * 3 <= values.length &&
    most(values, (value) => /^[\p{L}\d][\p{L}\d_#-]{1,23}$/u.test(value) && /\d/.test(value)) &&
    !areAnswers(column)
  );
};

/** Trace numbers run per terminal: they rise within each value of its column, over all of the log, and not in the log as a whole. */
export const runsWith = (rows: readonly (readonly string[])[], index: number, iStan: number): boolean => {
  const last = new Map<string, { stan: number; up: number; steps: number; first: number; at: number }>();
  const all: number[] = [];
  rows.forEach((row, at) => {
    const stan = Number(row[iStan]);
    const own = row[index] ?? '';
    if (own === '' || !Number.isFinite(stan)) return;
    all.push(stan);
    const known = last.get(own);
    if (known === undefined) last.set(own, { stan, up: 0, steps: 0, first: at, at });
    else {
      known.steps++;
      if (stan > known.stan) known.up++;
      known.stan = stan;
      known.at = at;
    }
  });
  const groups = [...last.values()];
  const steps = groups.reduce((sum, one) => sum + one.steps, 0);
  const up = groups.reduce((sum, one) => sum + one.up, 0);
  // A batch or a shift has trace numbers of its own as well, but is over some day.
  const long = groups.filter((one) => one.at - one.first >= rows.length / 2).length;
  return steps >= ENOUGH_ROWS && up >= steps * 0.95 && rising(all) < 0.8 && long * 5 >= groups.length * 4;
};
