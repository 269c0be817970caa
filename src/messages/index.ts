import type { Lang, Words } from './words.ts';

export { ERROR_CODES, type ErrorCode, isErrorCode } from './error-codes.ts';
export { stepsFor } from './steps.ts';
export { type Formats, LANGUAGES, type Lang, sayEvidence, sayNext, type Words } from './words.ts';

/** Loads the words of one language, and only of that one. */
export const wordsFor = async (lang: Lang): Promise<Words> =>
  lang === 'zh' ? (await import('./zh/index.ts')).words : (await import('./en/index.ts')).words;
