import type { FreeArgs, Words } from '../words.ts';

const at = (a: FreeArgs): string => (a.line === undefined ? `${a.file}` : `${a.file}:${a.line}`);
const names = (a: FreeArgs): string => (a.found === undefined || a.found === '' ? 'nothing' : `${a.found}`);
const near = (a: FreeArgs): string => (a.near === undefined || a.near === '' ? '' : ` Did you mean ${a.near}?`);
/** Columns that may be what is missing, and what to do about them; otherwise what can be done without. */
const likely = (a: FreeArgs, looks: string): string =>
  a.likely === undefined ? '' : ` ${a.likely} looks like ${looks}.`;
const orName = (a: FreeArgs, otherwise: string): string =>
  a.likely === undefined
    ? otherwise
    : `To take it, put the line columns: { ${a.field}: ${a.first} } into a file columns.yaml and add --profile columns.yaml.`;

/** The help that lists what was expected. */
const help = (a: FreeArgs): string => `${['posalarm', a.command ?? ''].join(' ').trim()} --help`;

export const errors: Words['errors'] = {
  'file-missing': (a) => ({
    what: `Expected a log at ${a.file}, but there is no such file or folder.`,
    hint: 'Check the path; put it in quotes if it holds spaces or wildcards.',
  }),
  'file-unreadable': (a) => ({
    what: `${a.file} exists but could not be read${a.why === undefined ? '' : ` (${a.why})`}.`,
    hint: 'Check that you may read it and that no other program holds it open, then run again.',
  }),
  'folder-without-logs': (a) => ({
    what: `Expected logs in the folder ${a.folder ?? a.file}, but found no .csv, .txt, .log, .json, .jsonl or .ndjson file there, packed with gzip or not, and no .zip archive.`,
    hint: 'Name the log files themselves, or the folder that holds them.',
  }),
  'no-match': (a) => ({
    what: `The pattern ${a.pattern ?? a.file} matches no file.`,
    hint: 'Check the pattern and the folder you are in; try it with ls first.',
  }),
  'file-empty': (a) => ({
    what: `Expected records in ${a.file}, but the file is empty.`,
    hint: 'Export it again; if it is still empty, choose a longer period in the export.',
  }),
  'header-only': (a) => ({
    what: `Expected records in ${a.file}, but found only a header line.`,
    hint: 'Export it again with a period in which the terminals were trading.',
  }),
  'file-binary': (a) => ({
    what: `Expected text (CSV or JSON) in ${a.file}, but the bytes are not text.`,
    hint: 'Save spreadsheets and PDFs as CSV first; gzip and zip are opened as they are, other archives have to be unpacked.',
  }),
  'encoding-unreadable': (a) => ({
    what: `${at(a)} is not valid ${a.encoding ?? 'UTF-8, GB18030 or UTF-16'} text.`,
    hint: 'Export it again as UTF-8; in a spreadsheet, “CSV UTF-8” does that.',
  }),
  'gzip-damaged': (a) => ({
    what: `${a.file} starts as a gzip file but cannot be unpacked to its end.`,
    hint: 'It was probably cut off in transfer: fetch it again, and check it with gzip -t.',
  }),
  'zip-damaged': (a) => ({
    what: `${a.file} starts as a zip archive but cannot be unpacked, or not to what its directory says.`,
    hint: 'It was probably cut off in transfer: fetch it again, and check it with unzip -t.',
  }),
  'zip-encrypted': (a) => ({
    what: `${a.file} is protected by a password.`,
    hint: 'Unpack it with the password first, then name the files.',
  }),
  'zip-method': (a) => ({
    what: `${a.file} is packed in a way that is not read here (zip method ${a.found}); stored and deflated files are.`,
    hint: 'Unpack it first, then name the files.',
  }),
  'zip-several': (a) => ({
    what: `Expected one log in the archive on ${a.file}, but found ${a.found}.`,
    hint: 'Save the archive as a .zip file and name that: then each log in it is read.',
  }),
  'zip-without-logs': (a) => ({
    what: `Expected logs in ${a.file}, but found no .csv, .txt, .tsv, .log, .json, .jsonl or .ndjson file in it that is one.`,
    hint: 'Check that this is the right archive; archives inside archives have to be unpacked first.',
  }),
  'archive-unsafe': (a) => ({
    what:
      a.why === 'stdin'
        ? 'An archive on standard input is read up to 64 MB, and this one is larger.'
        : `${a.file} would unpack to far more than any log packs to${a.why === 'ratio' ? '' : `, or lists far more files (${a.why})`}; it was not unpacked.`,
    hint: 'If you trust it, unpack it yourself and name the files.',
  }),
  'no-known-column': (a) => ({
    what: `Expected column names such as time, terminal_id, response_code in ${at(a)}, but found: ${names(a)}.`,
    hint: 'posalarm inspect shows what was found; with --write-profile it writes a profile in which the columns can be named.',
  }),
  'no-header': (a) => ({
    what: `Expected column names in ${at(a)}, but the first row holds data. By what they hold, ${names(a)} are sure; which column says what happened is not.`,
    hint: 'posalarm inspect --write-profile writes a profile that lists the columns by their places; name response_code or message in it, and run with --profile.',
  }),
  'no-time-column': (a) => ({
    what: `Expected a column with the time of each record in ${at(a)}, but found only: ${names(a)}.${likely(a, 'a time')}`,
    hint: orName(a, 'Add the time to the export, or name its column in a profile (--profile).'),
  }),
  'nothing-to-explain': (a) => ({
    what: `Expected one of response_code, response_text, alarm_code or message in ${at(a)}, but found only: ${names(a)}.${likely(a, 'it')}`,
    hint: orName(a, 'Add the answer code or the message to the export, or name its column in a profile (--profile).'),
  }),
  'json-unreadable': (a) => ({
    what: `Expected JSON at ${at(a)}, but it breaks off the grammar${a.found === undefined ? '' : `: ${a.found}`}.`,
    hint: 'Export it again, or check the file with a JSON validator.',
  }),
  'json-truncated': (a) => ({
    what: `The JSON in ${a.file} ends at line ${a.line ?? 'its last'} before it is complete. Records up to there were used.`,
    hint: 'It was probably cut off in transfer: fetch or export it again.',
  }),
  'json-no-records': (a) => ({
    what: `Expected a list of records in ${a.file}: an array, an object that holds an array, or one object per line.`,
    hint: 'Check that this is the export of transactions or alarms and not its summary.',
  }),
  'csv-unreadable': (a) => ({
    what: `The table could not be read beyond ${at(a)}${a.found === undefined ? '' : `: ${a.found}`}.`,
    hint: 'Look at that line for a quote that is never closed, mend it and run again.',
  }),
  'time-ambiguous': (a) => ({
    what: `Times such as ${a.found} in ${at(a)} can be read in more than one way${a.formats === undefined ? '' : ` (${a.formats})`}, and neither a row, nor the days as a whole, nor the country of the log decide it.`,
    hint: `State the order with --time-format ${String(a.formats ?? 'DD/MM/YYYY, MM/DD/YYYY').replaceAll(', ', ' or --time-format ')}, or in a profile.`,
  }),
  'year-missing': (a) => ({
    what: `Times such as ${a.found} in ${at(a)} name no year, and the year cannot be guessed.`,
    hint: 'State the year of the first record with --year, or export times as YYYY-MM-DD HH:mm:ss.',
  }),
  'nothing-accepted': (a) => ({
    what: `None of the rows in ${a.file} could be read${a.rejected === undefined ? '' : ` (${a.rejected} rejected)`}.`,
    hint: 'See the reasons listed under “Not read”; most often the time or the separator is not as expected.',
  }),
  'too-many-rejects': (a) => ({
    what: `${a.rejected} rows could not be read; at most ${a.limit} were allowed.`,
    hint: 'The report lists file, line and reason of each. Mend the export, or raise --max-rejects.',
  }),
  'nothing-read': () => ({
    what: 'None of the inputs could be read, so there is nothing to report on.',
    hint: 'Mend what is said above for at least one of them and run again.',
  }),
  'report-missing': (a) => ({
    what: `Expected a saved report at ${a.file}, but there is no such file.`,
    hint: 'Check the path; posalarm analyze … -o json:report.json writes such a report.',
  }),
  'report-invalid': (a) => ({
    what:
      a.found === undefined || a.found === ''
        ? `Expected a JSON report of posalarm in ${a.file}, but it holds something else.`
        : `${a.file} is no JSON report that this version can read: the fault is at ${a.found}.`,
    hint: 'Name a report that posalarm wrote with -f json and that nobody changed; if a later version wrote it, use that version.',
  }),
  'own-report': (a) => ({
    what: `Expected a log, but ${a.file} is a report that posalarm itself wrote.`,
    hint: 'Name the logs it was made from. posalarm convert renders a report again, diff compares two, and why A1 with the report alone explains an alarm in it.',
  }),
  'pipe-undecided': (a) => ({
    what: `${a.file === '-' ? 'Standard input' : a.file} can be read only once, and its later rows show that some before them mean something else than was assumed: whose codes they are, or what an empty answer stands for.`,
    hint: 'Save it to a file and name that, or name the right --profile; some causes may be wrong until then.',
  }),
  'incident-unknown': (a) => ({
    what: `There is no incident ${a.found} here${a.count === undefined || a.count === 0 ? '; there is none at all' : `; there are ${a.count}, from I1 on`}.`,
    hint: 'Ids stand in the report on the same logs with the same settings; those of alarms begin with A.',
  }),
  'no-input': () => ({
    what: 'Expected at least one log to analyse, but none was named.',
    hint: 'Name files, folders or patterns: posalarm analyze logs/*.csv; a single - reads standard input.',
  }),
  'stdin-twice': () => ({
    what: 'Standard input (-) was named more than once, but can be read only once.',
    hint: 'Keep one - and name the other logs as files.',
  }),
  'profile-unknown': (a) => ({
    what: `Expected a profile name or file after --profile, but ${a.found} is neither.`,
    hint: `Known profiles: ${a.known}. A path to your own works as well.`,
  }),
  'profile-sample': (a) => ({
    what: `Sample ${a.number ?? ''} of the profile ${at(a)} does not become what it says: ${a.column ?? 'its record'} should be ${a.expected}, but is ${a.found}.`,
    hint: 'Correct the mapping, or the sample; posalarm inspect shows how the export is understood.',
  }),
  'profile-invalid': (a) => ({
    what: `The profile ${at(a)} cannot be used: expected ${a.expected}, found ${a.found}.`,
    hint: 'Correct that place in the profile and run again.',
  }),
  'time-zone-unknown': (a) => ({
    what: `Expected an IANA time zone such as Asia/Shanghai or Europe/London, but found ${a.found}.${near(a)}`,
    hint: 'Names are listed at https://www.iana.org/time-zones; UTC always works.',
  }),
  'option-value': (a) => ({
    what: `${`${a.option}`.startsWith('-') ? `Option ${a.option} expects` : `Expected for ${a.option}:`} ${a.expected}, but found ${a.found}.`,
    hint: `${help(a)} tells what may stand there.`,
  }),
  'option-time': (a) => ({
    what: `Option ${a.option} expects a time such as 2026-03-04 or 2026-03-04T12:00, but found ${a.found}.`,
    hint: 'A time without offset is taken in the zone of the report (--time-zone).',
  }),
  'option-unknown': (a) => ({
    what: `There is no option or command ${a.found}.${near(a)}`,
    hint: `${help(a)} lists them all.`,
  }),
  'option-needs-value': (a) => ({
    what: `${a.option}`.startsWith('-')
      ? `Option ${a.option} expects a value after it, but there is none.`
      : `Expected ${a.option}, but nothing stands there.`,
    hint: `${help(a)} tells what may stand there.`,
  }),
  'format-unknown': (a) => ({
    what: `Expected a report format, but found ${a.found}.`,
    hint: `Known formats: ${a.known}.`,
  }),
  'output-form': (a) => ({
    what: `Option -o expects name:path, such as json:night.json, but found ${a.found}.`,
    hint: 'Write the format, a colon and the file it goes to.',
  }),
  'output-unwritable': (a) => ({
    what: `The report could not be written to ${a.file}${a.why === undefined ? '' : ` (${a.why})`}.`,
    hint: 'Check that the folder exists, that you may write there and that the disk is not full.',
  }),
  'output-folder-missing': (a) => ({
    what: `A report was to be written to ${a.file}, but there is no folder ${a.folder}.`,
    hint: 'Make the folder first, or choose another path.',
  }),
  'output-is-input': (a) => ({
    what: `A report was to be written to ${a.file}, but that is one of the logs being read.`,
    hint: 'Choose another path, so that the log is not overwritten.',
  }),
  'cause-unknown': (a) => ({
    what: `Expected a cause such as payment-environment/network, but found ${a.found}.${near(a)}`,
    hint: 'posalarm explain lists every cause.',
  }),
  'severity-unknown': (a) => ({
    what: `Expected critical, major, minor, warning or indeterminate, but found ${a.found}.`,
    hint: 'These are the levels of ITU-T X.733, worst first.',
  }),
  'rule-unknown': (a) => ({
    what: `There is no rule ${a.found}.${near(a)}`,
    hint: 'posalarm rules list names them all.',
  }),
  'topic-unknown': (a) => ({
    what: `${a.found} is not a known code, cause, symptom or rule.${near(a)}`,
    hint: 'Try a response code such as 55, a cause such as hardware-failure/printer, or a rule from posalarm rules list.',
  }),
  'settings-exist': (a) => ({
    what: `There is a settings file ${a.file} here already; it was left as it is.`,
    hint: 'Edit that file, or run posalarm init in another folder. posalarm schema describes every setting.',
  }),
  'baseline-missing': (a) => ({
    what: `Expected a baseline at ${a.file}, but there is none.`,
    hint: 'Check the path (--baseline), or make one from the same logs: posalarm baseline update.',
  }),
  'baseline-invalid': (a) => ({
    what: `${a.file} is no baseline that this version can read${a.at === undefined || a.at === '' ? '' : `: the fault is at ${a.at}`}${a.expected === undefined || a.expected === '' ? '' : ` (expected ${a.expected})`}.`,
    hint: 'A baseline is written by posalarm baseline update only: take it from version control, or move it away and make a new one.',
  }),
  'alarm-unknown': (a) => ({
    what: `There is no alarm ${a.found} here${a.count === undefined ? '' : `; there are ${a.count}, from A1 on`}.`,
    hint: 'Ids stand in the report on the same logs with the same settings: --detail, or -f json.',
  }),
  'config-missing': (a) => ({
    what: `Expected a settings file at ${a.file}, but there is none.`,
    hint: 'Check the path after --config, or leave the option out.',
  }),
  'config-invalid': (a) => ({
    what: `The settings in ${at(a)} cannot be used: expected ${a.expected}, found ${a.found}.`,
    hint: 'Correct that place in the file and run again.',
  }),
  'config-key-unknown': (a) => ({
    what: `The settings in ${at(a)} cannot be used: there is no key ${a.found}${a.within === undefined ? '' : ` within ${a.within}`}.${near(a)}`,
    hint: 'posalarm init writes a file with every key explained; posalarm schema lists them for an editor.',
  }),
};
