/**
 * A code as tables write it: upper-case, half-width, without padding, quotes, brackets or a spreadsheet's `="05"` and
 * `5.0`. Undefined where nothing is left. One digit becomes two, any run of zeros `00`.
 */
export const normaliseCode = (code: string | undefined): string | undefined => {
  if (code === undefined) return undefined;
  const plain = code
    .normalize('NFKC')
    .trim()
    .replace(/^="(.*)"$/, '$1')
    .replace(/^['"`[(<【]+|['"`\])>】]+$/g, '')
    .replace(/[\u2212\u2013]/g, '-')
    .trim()
    .toUpperCase();
  if (plain === '' || /^(?:N\/?A|NULL|NONE|NIL|UNDEFINED|-+|\/|\.)$/.test(plain)) return undefined;
  const number = plain.replace(/^(-?\d+)\.0+$/, '$1');
  if (/^0+$/.test(number)) return '00';
  return /^\d$/.test(number) ? `0${number}` : number;
};

/** A code cell that holds words, such as `insufficient_funds` or `55-密码错`. */
export interface CodeCell {
  readonly code: string | undefined;
  /** Words of the cell, to be read as text. */
  readonly words: string | undefined;
}

const LABELLED =
  /^(?:RC|RESP(?:ONSE)?[ _]?(?:CODE)?|F39|DE39|CODE|应答码|返回码|响应码)\s*[:=#：-]?\s*([0-9A-Z]{1,3})$/;
const CODE_THEN_WORDS = /^[[(【]?(-?\d{1,5}|[A-Z]\d|\d[A-Z]|[A-Z]{1,2}\d{3,4})[\])】]?\s*[-:：,，\s]\s*(\D{2,}.*)$/;

/** Letters enough for a word, in any script. */
const WORDS = /[A-Z\u00C0-\u024F\u1E00-\u1EFF]{4}|[\u0370-\u1DFF]{2}|[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7A3]/;

/** Takes a code cell apart; `printed` is the cell as exported. */
export const readCodeCell = (printed: string | undefined): CodeCell => {
  const code = normaliseCode(printed);
  if (code === undefined) return { code: undefined, words: undefined };
  const labelled = LABELLED.exec(code)?.[1];
  if (labelled !== undefined) return { code: normaliseCode(labelled), words: undefined };
  const [, leading, words] = CODE_THEN_WORDS.exec(code) ?? [];
  if (leading !== undefined && words !== undefined) return { code: normaliseCode(leading), words };
  if (!WORDS.test(code)) return { code, words: undefined };
  return { code: codeInText(printed ?? '') ?? code, words: printed };
};

const NAMED_IN_TEXT =
  /(?:response code|resp\.? ?code|reason code|\bRC|\bF39|\bDE ?39|应答码|返回码|响应码|应答代码)\s*[:=#：]?\s*["'[(]?([0-9A-Z]{2})(?![0-9A-Z])/i;
const BRACKETED = /^[[(【]([0-9A-Z]{2})[\])】]/i;
/** `Resp: 51`, `应答=05`: with a sign between, since "response 30 s" and "resp 05 ms" are times. */
const ANSWERED =
  /(?:^|[\s,;，；])(?:(?:host|auth|iss(?:uer)?)[ _]?)?(?:resp(?:onse)?|answer|result|应答|返回|响应|结果)\s*[:=#：]\s*["'[(]?(\d[0-9A-Z]|[A-Z]\d)(?![0-9A-Z.:/]|\s*(?:m?s|sec|秒|次|笔|%))/i;
/**
 * `DECLINED (51)`, `Declined-05`, `Refused: 54`, `交易失败[51]`: what a host refused stands with its code right behind it, and
 * nothing more. A number after "error" may be the terminal's own, and one before a word counts something.
 */
const REFUSED =
  /(?:\b(?:declined?|decl|refused|rejected|denied|not approved|transaction failed|txn failed)|拒绝|被拒|交易失败|支付失败|付款失败|消费失败)\s*(?:code)?\s*[-–:：=#/[(（【]?\s*(\d[0-9A-Z]|[A-Z]\d)\s*[\])）】]?\s*(?:$|[-,;:，；：]\s)/i;

/** A host's code named inside a text: `Transaction failed, response code 91`, `(55)密码错请重试`, `DECLINED (51)`. */
export const codeInText = (text: string): string | undefined => {
  const named = NAMED_IN_TEXT.exec(text) ?? BRACKETED.exec(text) ?? ANSWERED.exec(text);
  if (named !== null) return normaliseCode(named[1]);
  const refused = normaliseCode(REFUSED.exec(text)?.[1]);
  // "Declined (00)": what was refused was not approved.
  return refused === '00' ? undefined : refused;
};
