import { isAscii, isUtf8 } from 'node:buffer';
import type { EncodingCertainty } from '../model/record.ts';
import { LABELS } from './encodings.ts';
import { latinEncoding, otherScriptEncoding } from './single-byte.ts';

/** Bytes to text, piece by piece. */
export interface Decoder {
  push(bytes: Uint8Array): string;
  end(): string;
  /** As shown to people; settled with the first byte beyond ASCII. */
  readonly encoding: string;
  /** How sure that is. */
  readonly certainty: EncodingCertainty;
  /** Pieces of text whose bytes were not of the encoding, so far. */
  readonly damaged: number;
}

/** Byte order mark, and what stands behind it. */
const markOf = (bytes: Uint8Array): { readonly encoding: string; readonly length: number } | undefined => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'UTF-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'UTF-16LE', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'UTF-16BE', length: 2 };
  return undefined;
};

/** UTF-16 without a mark: ASCII text in it has a nought in every other byte. */
const wideOf = (bytes: Uint8Array): string | undefined => {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const half = length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return 'UTF-16LE';
  return even > half * 0.4 && odd < half * 0.05 ? 'UTF-16BE' : undefined;
};

// Characters of column names, messages and place names, which a wrong decoding does not hit by chance.
const SIMPLIFIED =
  '的交易时间终端商户号金额流水参考应答信息报警部件卡类型日期成功失败消费退货签到超时密码错误余额不足发银行机器纸打印网络连接请重试支付宝微信订单系统异常';
const TRADITIONAL =
  '的交易時間終端商戶號金額流水參考應答訊息報警部件卡類型日期成功失敗消費退貨簽到逾時密碼錯誤餘額不足發銀行機器紙列印網路連線請重試訂單系統異常店';
const JAPANESE = 'のをにはがでとれるしたエラー端末カード取引番号日時金額店舗決済承認';

const KOREAN =
  '거래일자시간가맹점번호단말기구분카드사입력금액응답코드메시지승인정상신용상태결과사유취소매출전표오류실패';

const scoreOf = (text: string, common: string): number => {
  let hits = 0;
  let wide = 0;
  let bad = 0;
  for (const c of text) {
    const code = c.codePointAt(0) ?? 0;
    if (code < 128) continue;
    if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || (code >= 0x80 && code < 0xa0)) bad++;
    else {
      wide++;
      if (common.includes(c)) hits++;
    }
  }
  return wide + bad === 0 ? 0 : hits / (wide + bad) - (bad / (wide + bad)) * 3;
};

/**
 * All of some bytes; what is none of the encoding becomes U+FFFD. Node's decoder of GB18030 throws at a broken sequence of
 * four bytes even where it is not asked to; that of GBK, which has no such sequences, reads on.
 */
export const decodeAll = (label: string, bytes: Uint8Array): string => {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder('gbk').decode(bytes);
  }
};

/** The same line by line, so that only a broken line is read as GBK: no character holds a line feed. */
const decodeLines = (label: string, bytes: Uint8Array): string => {
  let text = '';
  for (let from = 0; from < bytes.length; ) {
    const lf = bytes.indexOf(10, from);
    const to = lf < 0 ? bytes.length : lf + 1;
    text += decodeAll(label, bytes.subarray(from, to));
    from = to;
  }
  return text;
};

/** Share of bytes beyond ASCII that stand alone between ASCII letters, as accents do and Asian characters never. */
const loneShare = (bytes: Uint8Array): number => {
  let high = 0;
  let lone = 0;
  for (let i = 0; i < bytes.length; i++) {
    if ((bytes[i] ?? 0) < 128) continue;
    high++;
    if ((bytes[i - 1] ?? 0) < 128 && (bytes[i + 1] ?? 0) < 64) lone++;
    else if ((bytes[i - 1] ?? 0) < 128 && (bytes[i + 1] ?? 0) < 128 && (bytes[i + 2] ?? 0) < 128) lone++;
  }
  return high === 0 ? 0 : lone / high;
};

/** Bytes looked at for a guess, from the first that is not ASCII. */
const SAMPLE = 32_768;
const sampleOf = (bytes: Uint8Array): Uint8Array => {
  const first = bytes.findIndex((byte) => byte > 127);
  return bytes.subarray(Math.max(0, first - 64), first + SAMPLE);
};

/** UTF-8 with a broken character here and there: a cut text, not another encoding. */
const isMostlyUtf8 = (bytes: Uint8Array): boolean => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const wide = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return wide >= 20 && wide > broken * 20;
};

/** Share of common characters, among all that are not ASCII, from which on a guess may be called probable. */
const PROBABLE = 0.2;

export interface Guess {
  readonly encoding: string;
  readonly certainty: EncodingCertainty;
}

/** The most probable encoding of bytes that are neither ASCII nor have a mark. */
export const guessEncoding = (bytes: Uint8Array): Guess => {
  // The sample may end within a character.
  for (let cut = 0; cut <= 3 && cut < bytes.length; cut++) {
    if (isUtf8(bytes.subarray(0, bytes.length - cut))) return { encoding: 'UTF-8', certainty: 'certain' };
  }
  if (isMostlyUtf8(bytes)) return { encoding: 'UTF-8', certainty: 'probable' };
  const kana = decodeAll('shift_jis', bytes).match(/[ぁ-んァ-ヶー]/gu)?.length ?? 0;
  const ranked = [
    { encoding: 'GB18030', score: scoreOf(decodeAll('gb18030', bytes), SIMPLIFIED) + 0.02 },
    { encoding: 'Big5', score: scoreOf(decodeAll('big5', bytes), TRADITIONAL) },
    { encoding: 'EUC-KR', score: scoreOf(decodeAll('euc-kr', bytes), KOREAN) },
    { encoding: 'Shift_JIS', score: scoreOf(decodeAll('shift_jis', bytes), JAPANESE) + (kana > 3 ? 0.05 : -0.1) },
  ].toSorted((a, b) => b.score - a.score);
  const [best, next] = ranked;
  const lone = loneShare(bytes);
  const single =
    best !== undefined && best.score < PROBABLE ? (latinEncoding(bytes) ?? otherScriptEncoding(bytes)) : undefined;
  if (single !== undefined) return { encoding: single, certainty: 'probable' };
  if (best === undefined || (best.score < 0.1 && (lone > 0.5 || best.score < -0.5)))
    return { encoding: 'windows-1252', certainty: lone > 0.5 ? 'probable' : 'guessed' };
  const isClear = best.score >= PROBABLE && best.score > (next?.score ?? 0) * 1.5;
  return { encoding: best.encoding, certainty: isClear ? 'probable' : 'guessed' };
};

/** Bytes to see, from the first beyond ASCII on, before the encoding is guessed. */
const ENOUGH = 2048;

/** Bytes of an unfinished UTF-8 character at the end. */
const unfinished = (bytes: Uint8Array): number => {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
  }
  return 0;
};

const join = (a: Uint8Array, b: Uint8Array): Uint8Array => (a.length === 0 ? b : Buffer.concat([a, b]));
const NONE = new Uint8Array(0);

/**
 * Decodes a file whose encoding is not known: by its mark, else by the first bytes that are not ASCII. ASCII and UTF-8
 * take Node's fast path; all others the decoders of the Encoding Standard. `forced`: a name from `encodingNamed`.
 */
export const createDecoder = (forced: string | undefined): Decoder => {
  let encoding: string | undefined = forced;
  let certainty: EncodingCertainty = 'certain';
  let marked = false;
  let begun = false;
  let waiting: Uint8Array = NONE;
  let stream: InstanceType<typeof TextDecoder> | undefined;
  let damaged = 0;

  const begin = (bytes: Uint8Array): Uint8Array => {
    begun = true;
    const mark = markOf(bytes);
    if (mark !== undefined && (encoding === undefined || encoding === mark.encoding)) {
      encoding = mark.encoding;
      marked = true;
      return bytes.subarray(mark.length);
    }
    if (encoding === undefined) {
      encoding = wideOf(bytes);
      if (encoding !== undefined) certainty = 'probable';
    }
    return bytes;
  };

  const asUtf8 = (bytes: Uint8Array): string => {
    const all = join(waiting, bytes);
    const tail = unfinished(all);
    waiting = tail === 0 ? NONE : all.slice(all.length - tail);
    const body = all.subarray(0, all.length - tail);
    if (!isUtf8(body)) damaged++;
    return Buffer.from(body.buffer, body.byteOffset, body.length).toString('utf8');
  };

  const decode = (bytes: Uint8Array, isLast = false): string => {
    if (
      waiting.length === 0 &&
      stream === undefined &&
      isAscii(bytes) &&
      (encoding === undefined || !encoding.startsWith('UTF-16'))
    ) {
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    }
    if (encoding === undefined) {
      // A piece may end a byte behind the first character that tells: wait for more of them.
      waiting = join(waiting, bytes);
      if (!isLast && waiting.length - waiting.findIndex((byte) => byte > 127) < ENOUGH) return '';
      const all = waiting;
      waiting = NONE;
      ({ encoding, certainty } = guessEncoding(sampleOf(all)));
      return decode(all, isLast);
    }
    if (encoding === 'UTF-8') return asUtf8(bytes);
    const label = LABELS[encoding] ?? 'utf-8';
    stream ??= new TextDecoder(label);
    let text: string;
    try {
      text = stream.decode(bytes, { stream: true });
    } catch {
      damaged++;
      stream = undefined;
      return decodeLines(label, bytes);
    }
    if (text.includes('\ufffd')) damaged++;
    return text;
  };

  return {
    get encoding() {
      return `${encoding ?? 'UTF-8'}${marked ? ' (BOM)' : ''}`;
    },
    get certainty() {
      // Bytes that are not of the encoding speak against it.
      return damaged > 0 && certainty === 'certain' && forced === undefined ? 'probable' : certainty;
    },
    get damaged() {
      return damaged;
    },
    push(bytes) {
      if (begun) return decode(bytes);
      // A mark or the first wide character may be cut by the piece's end.
      waiting = join(waiting, bytes);
      if (waiting.length < 4) return '';
      const all = waiting;
      waiting = NONE;
      return decode(begin(all));
    },
    end() {
      let text = '';
      if (!begun || encoding === undefined) {
        const all = waiting;
        waiting = NONE;
        if (all.length > 0) text = decode(begun ? all : begin(all), true);
      }
      if (stream !== undefined) {
        try {
          return text + stream.decode();
        } catch {
          damaged++;
          return `${text}\ufffd`;
        }
      }
      const left = waiting;
      waiting = NONE;
      if (left.length > 0) damaged++;
      return text + (left.length === 0 ? '' : Buffer.from(left).toString('utf8'));
    },
  };
};
