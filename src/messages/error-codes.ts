/**
 * Codes of `UserError` and `InputFailure`, with the arguments that their words use (optional ones in brackets).
 * `file` is a path as given, `line` is 1-based, `found` is masked and safe to print.
 */
export const ERROR_CODES = [
  // reading: exit code 3
  'file-missing', // file
  'file-unreadable', // file, why
  'folder-without-logs', // folder
  'no-match', // pattern
  'file-empty', // file
  'header-only', // file
  'file-binary', // file
  'encoding-unreadable', // file, [line], [encoding]
  'gzip-damaged', // file
  'zip-damaged', // file
  'zip-encrypted', // file
  'zip-method', // file, found
  'zip-several', // file, found
  'zip-without-logs', // file
  'archive-unsafe', // file, why: ratio | entries | directory | stdin
  'no-header', // file, line, found: columns that were told
  'no-known-column', // file, [line], found
  'no-time-column', // file, [line], found, [likely, field, first]
  'nothing-to-explain', // file, [line], found, [likely, field, first]
  'json-unreadable', // file, line, [found]
  'json-truncated', // file, line
  'json-no-records', // file
  'own-report', // file
  'pipe-undecided', // file
  'csv-unreadable', // file, line, [found]
  'time-ambiguous', // file, [line], found, [formats]
  'year-missing', // file, [line], found
  'nothing-accepted', // file, rejected
  'too-many-rejects', // rejected, limit
  'nothing-read', // no arguments
  'report-missing', // file
  'report-invalid', // file, found: path of the first thing amiss, may be empty
  // usage and configuration: exit code 2
  'no-input', // no arguments
  'stdin-twice', // no arguments
  'profile-unknown', // found, known
  'profile-sample', // file, [line], number, column, expected, found
  'profile-invalid', // file, [line], expected, found
  'time-zone-unknown', // found, [near]
  'option-value', // option, expected, found, [command]: the one that was typed, such as baseline update
  'option-time', // option, found
  'option-unknown', // found, [near], [command]
  'option-needs-value', // option, [command]
  'format-unknown', // found, known
  'output-form', // found
  'output-unwritable', // file, why
  'output-folder-missing', // file, folder
  'output-is-input', // file
  'cause-unknown', // found, [near]
  'severity-unknown', // found
  'rule-unknown', // found, [near]
  'topic-unknown', // found, [near]
  'config-missing', // file
  'settings-exist', // file
  'baseline-missing', // file
  'baseline-invalid', // file, [at], [expected]
  'alarm-unknown', // found, count
  'incident-unknown', // found, count
  'config-invalid', // file, [line], expected, found
  'config-key-unknown', // file, [line], found, [near], [within]: the part of the file that would hold it
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

const codes: ReadonlySet<string> = new Set(ERROR_CODES);
export const isErrorCode = (code: string): code is ErrorCode => codes.has(code);
