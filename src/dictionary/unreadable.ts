/**
 * Characters that GB18030 makes of UTF-8 bytes of the words terminals print, and that those words do not hold themselves:
 * 交易失败 becomes 浜ゆ槗澶辫触. Taken from the meanings of the tables here, by decoding their bytes wrongly.
 */
const UTF8_READ_AS_GBK =
  '涓璇澶鍗鍙鏈鏃浜辫閿崱槗瀵嶅犳鍒鏂閲寮瓒鎵缁璁鍏璐鎴欒笉鏁爜父傚鏄嶆嗙埛戦杩撳瀹鐢鍐搴晥愬氦呴嶄鎸満宸诲暟鍚閫戝椂姝呮鏀堢娌峰姛嶈鏍噸叉绯硶荤锋彿綔绛浣鍑旂夊敊欢瘑嗘炴佸嶇佹檺疯悊浠鐨犲挜緭鎺惧垚鍔淇敹棰勭绾纭埌鍟枃闄杈粺仈彂烽殑琛鎿鐮嗛栨叏闈娴娆殰鍦呭囦敮叆缃鎷嵁剧閾敤樺蜂娑瘉煎惰瑙庡嬪辨瀛鍘鑷垂鎶紡噾繃鑱瑰鍛疆熷鐧诲綍缂鸿锟斤拷烫屯銆鈥';

let suspects: ReadonlySet<string> | undefined;

const looksLikeMisreadUtf8 = (text: string): boolean => {
  const han = text.match(/[\u3400-\u9FFF]/g);
  if (han === null) return false;
  suspects ??= new Set(UTF8_READ_AS_GBK);
  const known = suspects;
  const hits = han.filter((character) => known.has(character)).length;
  return hits >= 2 && hits * 2 >= han.length;
};

/** Replacement, control and private-use characters: no export writes them on purpose. */
const isBroken = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d) return true;
    if ((unit >= 0x7f && unit <= 0x9f) || (unit >= 0xe000 && unit <= 0xf8ff) || unit === 0xfffd) return true;
  }
  return false;
};
/** UTF-8 read as Latin-1 or Windows-1252: a lead byte and its continuation bytes, each as a letter. */
const UTF8_READ_AS_LATIN =
  /[\u00E3-\u00EF][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]{2}|(?:[\u00C2-\u00DF][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]){2}/;
/** GB18030 read as Latin-1: a run of accented letters no language has. */
const GBK_READ_AS_LATIN = /[\u00A1-\u00FF]{4}/;
/** Characters nobody could encode. */
const QUESTION_MARKS = /^[\s?？]*[?？]{3}[\s?？!.,:;-]*$|[?？]{4}/;
const BLOCKS = /[\u2580-\u259F\u25A0\u25A1]{3}|锟斤拷|烫烫烫|屯屯屯/;
/** No letter and no digit of any script, and signs of so many kinds that they are neither a line nor a mask: `@#￥%……&*□□`. */
const NO_LETTER = /^[^0-9A-Za-z\u00C0-\u024F\u0370-\u1FFF\u3040-\u9FFF\uAC00-\uD7AF]{4,}$/;
const KINDS_OF_SIGNS = 4;
const isOnlySigns = (text: string): boolean =>
  NO_LETTER.test(text) &&
  NO_LETTER.test(text.normalize('NFKC')) &&
  new Set(text.replace(/\s/g, '')).size >= KINDS_OF_SIGNS;
const ESCAPES = /(?:\\x[0-9a-f]{2}){3}/i;

/** Whether a text looks as a wrong encoding leaves it, which was chosen for the whole file and no screen ever showed. */
export const isMisread = (text: string): boolean =>
  UTF8_READ_AS_LATIN.test(text) || GBK_READ_AS_LATIN.test(text) || looksLikeMisreadUtf8(text);

/**
 * True where a text was damaged on its way into the log: decoded with the wrong encoding, or never text at all.
 * That says nothing of the screen: a display that showed nonsense is told in words.
 */
export const isUnreadable = (text: string): boolean =>
  isBroken(text) ||
  isMisread(text) ||
  QUESTION_MARKS.test(text) ||
  BLOCKS.test(text) ||
  isOnlySigns(text) ||
  ESCAPES.test(text);
