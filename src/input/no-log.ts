import type { Opened } from './index.ts';

/** Why a file is no log at all, rather than a log that is broken or lacks something. */
const NO_LOG: ReadonlySet<string> = new Set([
  'no-known-column',
  'json-no-records',
  'file-binary',
  'zip-without-logs',
  'own-report',
]);

/** True where an input turned out to be something else than a log: settings, an answer sheet, a picture. */
export const isNoLog = (opened: Opened): boolean =>
  !opened.ok && opened.summary.records === 0 && NO_LOG.has(opened.error.code);
