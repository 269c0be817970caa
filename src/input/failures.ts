import { UserError } from '../model/errors.ts';

/**
 * Why an input could not be read, with the arguments that its words use (optional ones in brackets). All end with exit
 * code 3, but for the last three (2). `file` is a path as given; `found` is masked and safe to print.
 *
 *     file-missing { file }                    file-unreadable { file, why }     file-empty { file }
 *     folder-without-logs { folder }           no-match { pattern }              header-only { file }
 *     file-binary { file, [found] }            encoding-unreadable { file, encoding }
 *     zip-damaged { file }                     zip-encrypted { file }            zip-method { file, found }
 *     zip-several { file, found }              zip-without-logs { file }         archive-unsafe { file, why }
 *     gzip-damaged { file }                    no-known-column { file, line, found }
 *     no-header { file, line, found }
 *     no-time-column { file, line, found }     nothing-to-explain { file, line, found }
 *     time-ambiguous { file, found, formats }  year-missing { file, found }
 *     json-unreadable { file, line }           json-truncated { file, line }     json-no-records { file }
 *     own-report { file }                      pipe-undecided { file }
 *     nothing-accepted { file, rejected }
 *     profile-unknown { found, known }         profile-invalid { file, expected, found }
 *     time-zone-unknown { found }              option-value { option, expected, found }
 */
export type InputErrorCode =
  | 'file-missing'
  | 'file-unreadable'
  | 'file-empty'
  | 'folder-without-logs'
  | 'no-match'
  | 'header-only'
  | 'file-binary'
  | 'encoding-unreadable'
  | 'gzip-damaged'
  | 'zip-damaged'
  | 'zip-encrypted'
  | 'zip-method'
  | 'zip-several'
  | 'zip-without-logs'
  | 'archive-unsafe'
  | 'no-header'
  | 'no-known-column'
  | 'no-time-column'
  | 'nothing-to-explain'
  | 'time-ambiguous'
  | 'year-missing'
  | 'json-unreadable'
  | 'json-truncated'
  | 'json-no-records'
  | 'own-report'
  | 'pipe-undecided'
  | 'nothing-accepted'
  | 'profile-unknown'
  | 'profile-invalid'
  | 'profile-sample'
  | 'time-zone-unknown'
  | 'option-value';

/** An input's failure. */
export const failure = (code: InputErrorCode, args: Readonly<Record<string, string | number>>): UserError =>
  new UserError(code, 3, args);

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** Turns what the system says of a file into words for people. Throws on what is not about the file: that is a bug. */
export const inputError = (file: string, error: unknown): UserError => {
  if (error instanceof UserError) return error;
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return failure('file-missing', { file });
  if (code === 'EACCES' || code === 'EPERM') return failure('file-unreadable', { file, why: 'not-permitted' });
  if (code === 'EISDIR') return failure('file-unreadable', { file, why: 'folder' });
  if (code !== undefined && code.startsWith('Z_'))
    return failure(/\.zip(?:\/|$)/i.test(file) ? 'zip-damaged' : 'gzip-damaged', { file });
  if (code !== undefined && /^E[A-Z]+$/.test(code)) return failure('file-unreadable', { file, why: code });
  throw error;
};
