/**
 * What people shorten, and programs write in signs, spelled out: "bank's", "you've", "80.00 > 60.00", "cvnResult=N". For the lists
 * of this folder only: the others know the short forms they want.
 */
const SPELLED: readonly (readonly [RegExp, string])[] = [
  [/['’]ve\b/gi, ' have'],
  [/['’]re\b/gi, ' are'],
  [/['’]ll\b/gi, ' will'],
  [/\b(that|it|what|there|here|who)['’]s\b/gi, '$1 is'],
  [/['’]s\b/gi, ''],
  [/!=|<>|≠/g, ' differs '],
  [/(?<=\s)>=?(?=\s)/g, ' above '],
  [/(?<=\s)<=?(?=\s)/g, ' below '],
  [
    /((?:result|check|verify|verified|match|valid|status|ok|ack|auth)\w{0,8})\s*[=:]\s*(?:0|n|ng|nok|ko|no|f|false|bad)\b/gi,
    '$1 failed',
  ],
  [/\bT\/O\b/g, 'timeout'],
  [/\bw\/o\b/gi, 'without'],
  [/\bn\/a\b/gi, 'not available'],
  [/\b(?:NG|NOK|KO|NAK|NACK)\b/g, 'failed'],
  // `TMK01`, `lan0`, `PSAM2`: the name, and which of them.
  [/\b([A-Za-z]{3,})0?(\d)\b/g, '$1 $2'],
];

export const spoken = (text: string): string =>
  SPELLED.reduce((words, [short, full]) => words.replace(short, full), text);
