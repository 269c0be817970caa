import type { InputFile, Opened } from './contract.ts';

/** Why a file is no log at all, rather than a log that is broken or lacks something. */
const NO_LOG: ReadonlySet<string> = new Set([
  'no-known-column',
  'json-no-records',
  'file-binary',
  'zip-without-logs',
  'own-report',
]);

/**
 * True where an input turned out to be something else than a log and is passed over: settings, an answer sheet or a picture
 * that a folder holds, a report of our own wherever it was found, as the shell names all files that a pattern fits.
 */
export const isPassedOver = ({ folder }: InputFile, opened: Opened): boolean =>
  !opened.ok &&
  opened.summary.records === 0 &&
  (folder === undefined ? opened.error.code === 'own-report' : NO_LOG.has(opened.error.code));
