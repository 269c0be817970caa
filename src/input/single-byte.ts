/*
 * Which encoding of one byte for each character a text is in. Each byte is a letter of some encoding, so what decides is
 * whether the letters are those of one language, stand among letters of their own case, and are no signs within words.
 */

/** Letters beyond ASCII of languages, by encoding; where two encodings read the same text, the first is taken. */
const CENTRAL = ['ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'áéíóöőúüű', 'ăâîşţé', 'čćđšž'] as const;
const ALPHABETS: readonly (readonly [encoding: string, languages: readonly string[]])[] = [
  [
    'windows-1252',
    ['àâçéèêëîïôùûüœæ', 'àèéìíòóù', 'áéíñóúüç', 'áâãàçéêíóôõúü', 'äöüßé', 'åäöé', 'æøåéóò', 'ëïéèöüóá', 'áéíóúýðþæö'],
  ],
  ['windows-1250', CENTRAL],
  ['windows-1254', ['çğıöşüâîû']],
  ['windows-1257', ['ąčęėįšųūž', 'āčēģīķļņšūž', 'äöõüšž']],
  ['iso-8859-2', CENTRAL],
];

/** Most frequent letters of the languages whose every letter is beyond ASCII. */
const FREQUENT: readonly (readonly [encoding: string, letters: string])[] = [
  ['windows-1251', 'оеаинтсрвлкмдпуыі'],
  ['windows-1253', 'αοιετσνηυρπκλμωάέήίόύς'],
  ['windows-874', 'รนกาอทยเ่้ิีงมลดตวสัปคบุแ็์ไใชพู'],
  ['windows-1256', 'اليمنتربةوعدهسفقكأ'],
  ['windows-1255', 'יולהמראשתבםנעחדקןכ'],
  ['koi8-r', 'оеаинтсрвлкмдпуы'],
  ['ibm866', 'оеаинтсрвлкмдпуы'],
];

/** A sign beside or within a word, as a letter looks in another encoding; ºª° and quotation marks end words. */
const STRAY_SIGN = /\p{L}[¿¡]|[³¹¦¨¬®¯µ¶¸¼½¾¤±²Ÿ‚„†‡‰]\p{L}|[£¥¢§€]\p{Ll}|\p{L}[³¹£¥¦¨¬®¯¶¸¼½¾¢¤±]|\p{L}[ºª°÷×]\p{L}/gu;
/** Latin letters and those of another script in one word. */
const STRAY_SCRIPT = /[A-Za-z][\u0370-\u0fff]|[\u0370-\u0fff][A-Za-z]/g;
/** A letter whose case is that of neither neighbour. */
const STRAY_CASE = /(?<=\p{Ll})(?=[^\0-\u007f])\p{Lu}(?=\p{Ll})|(?<=\p{Lu})(?=[^\0-\u007f])\p{Ll}(?=\p{Lu})/gu;
/** A lone letter before a figure is a currency's sign in another encoding: `Ł17.32` is £17.32. */
const STRAY_MONEY = /(?<![\p{L}\d])(?=[^\0-\u007f])\p{L}(?=\s?\d)/gu;
/** What is no character, or none that stands in a log. */
const NONE = /[\ufffd\u0080-\u009f]/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** As a stream: decoding at one go, Node 20 takes windows-1252 for Latin-1. */
const decoded = (encoding: string, bytes: Uint8Array): string =>
  new TextDecoder(encoding).decode(bytes, { stream: true });

/** Letters beyond ASCII, in lower case; the capital of Turkish i without a dot is that of English. */
const lettersOf = (text: string): readonly string[] =>
  text
    .replace(/[\0-\u007f]+/g, '')
    .replaceAll('İ', 'ı')
    .toLowerCase()
    .match(/[\p{L}\p{M}]/gu) ?? [];

const shareOf = (letters: readonly string[], of: string, strays: number): number => {
  const known = new Set(of);
  const hits = letters.filter((letter) => known.has(letter)).length;
  return (hits - strays) / Math.max(1, letters.length + strays);
};

const straysOf = (text: string): number =>
  [STRAY_SIGN, STRAY_SCRIPT, STRAY_CASE, STRAY_MONEY, NONE].reduce((sum, pattern) => sum + count(text, pattern), 0);

/** Letters beyond ASCII that two readings of a text have to tell apart before one is preferred: fewer may be a misprint. */
const FEW_LETTERS = 3;
/** By how much a reading has to be better than that of western Europe, which most such logs are in. */
const BETTER = 0.05;
/** Share of letters that are of the language from which on a reading may be right. */
const LATIN_SHARE = 0.8;
/** The frequent letters are four in five of a text, and about half of one that is read wrongly. */
const FREQUENT_SHARE = 0.65;
/** Letters below which their frequencies say nothing: a short name in two-byte characters has as many. */
const LEAST_LETTERS = 12;

/** The encoding of a text in Latin letters, where its letters beyond ASCII are nearly all of one language. */
export const latinEncoding = (bytes: Uint8Array): string | undefined => {
  let best: { readonly encoding: string; readonly share: number } | undefined;
  let usual = { text: '', share: 0 };
  for (const [encoding, languages] of ALPHABETS) {
    const text = decoded(encoding, bytes);
    const letters = lettersOf(text);
    const strays = straysOf(text);
    const share = Math.max(...languages.map((language) => shareOf(letters, language, strays)));
    if (encoding === 'windows-1252') {
      usual = { text, share };
      if (share >= LATIN_SHARE) best = { encoding, share };
    } else if (share >= LATIN_SHARE && share > usual.share + BETTER && share > (best?.share ?? 0)) {
      let different = 0;
      for (let i = 0; i < text.length && different < FEW_LETTERS; i++) if (text[i] !== usual.text[i]) different++;
      if (different >= FEW_LETTERS) best = { encoding, share };
    }
  }
  return best?.encoding;
};

/** The encoding of a text in another script, every letter of which is one byte; undefined where it is none of these. */
export const otherScriptEncoding = (bytes: Uint8Array): string | undefined => {
  let best: { readonly encoding: string; readonly share: number } | undefined;
  for (const [encoding, frequent] of FREQUENT) {
    const text = decoded(encoding, bytes);
    const letters = lettersOf(text);
    const share = letters.length < LEAST_LETTERS ? 0 : shareOf(letters, frequent, straysOf(text));
    if (share >= FREQUENT_SHARE && share > (best?.share ?? 0)) best = { encoding, share };
  }
  return best?.encoding;
};
