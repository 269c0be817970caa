/*
 * Portals of two languages, and of two opinions, write two names into one cell: `交易时间 Transaction Time`, `TIME交易时间`,
 * `设备SN/终端号`, `Terminal ID\n终端号`.
 */

const HAN = /\p{Script=Han}/u;
const LATIN = /\p{Script=Latin}/u;
const BETWEEN = /[/|\n\r;、／｜（）()【】[\]]+|\s[-–—]\s/;

/** Words next to each other in one script are one name. */
const byScript = (text: string): readonly string[] => {
  const groups: { isHan: boolean; words: string[] }[] = [];
  for (const word of text.split(/\s+/)) {
    if (word === '') continue;
    const isHan = HAN.test(word);
    const last = groups.at(-1);
    if (last?.isHan === isHan) last.words.push(word);
    else groups.push({ isHan, words: [word] });
  }
  return groups.map(({ words }) => words.join(' '));
};

/** Parts this short are units and marks. */
const isName = (part: string): boolean => (HAN.test(part) ? part.length >= 2 : /[A-Za-z]{2}/.test(part));

/**
 * The names that a name may be made of, at every depth that it can be cut to: `[]` for a name of one piece. Finer pieces are
 * for whoever knows none of the coarser ones: of `POS流水 Trace No` the names are `POS流水` and `Trace No`.
 */
export const partsOfName = (name: string): readonly (readonly string[])[] => {
  const levels: (readonly string[])[] = [];
  // A path has its steps; what else stands in it belongs to one of them.
  if (/[A-Za-z]\.[A-Za-z]/.test(name)) return levels;
  const cut = name.split(BETWEEN).map((part) => part.trim());
  const add = (parts: readonly string[]): void => {
    const named = parts.filter(isName);
    if (named.length > 1 || (named.length === 1 && named[0] !== name)) levels.push(named);
  };
  add(cut);
  if (HAN.test(name) && LATIN.test(name)) {
    add(cut.flatMap(byScript));
    add(cut.flatMap(byScript).flatMap((part) => part.match(/\p{Script=Han}+|[\p{Script=Latin}\d .#_-]+/gu) ?? []));
  }
  return levels;
};
