/** What options may force, as the command line checks it before anything is read. */
export { encodingNamed, ENCODINGS } from './encodings.ts';
export { layoutNamed, TIME_FORMATS } from './time-layouts.ts';

/** The delimiter of a word: one character, or `tab`. */
export const delimiterNamed = (text: string): string | undefined => {
  if (/^(?:tab|\\t)$/i.test(text)) return '\t';
  return Array.from(text).length === 1 && !/["\r\n]/.test(text) ? text : undefined;
};
