import type { SettingsWords } from '../settings-words.ts';

export const settings: SettingsWords = {
  heading: [
    'Settings of posalarm. Found from the working folder upward; options on the command line win.',
    'Take away the # before a line to set it. posalarm analyze --print-config shows what holds.',
  ],
  keys: {
    lang: 'Language of the reports: zh or en.',
    timeZone: 'Zone of times without an offset, and of the reports. Opening hours need it.',
    profile:
      'Column and code mapping of the export: a name; or a file or folder of profiles beside this one, of which each log takes the one that fits its columns.',
    kind: 'What the logs hold, where it is not to be detected: transactions, alarms or host.',
    timeFormat: 'How times are written, where the columns leave it open: DD/MM/YYYY, MM/DD/YYYY, MMDDHHmmss and so on.',
    year: 'Year of the first record, for times that name none.',
    encoding: 'Encoding of the logs, where it is not to be detected: utf-8, gb18030, big5, utf-16le and so on.',
    delimiter: 'Character between cells, or tab, where it is not to be detected.',
    format: 'Report format on standard output.',
    minSeverity: 'Report alarms of this severity or worse: critical, major, minor, warning or indeterminate.',
    failOn: 'Exit with 1 if an alarm of this severity or worse is found.',
    failOnNew:
      'Exit with 1 if an incident, or a doubtful payment outside of one, is found that the baseline does not hold.',
    failOnUndetermined: 'Exit with 1 if more alarms than this are left undetermined.',
    baseline: 'File of known incidents, beside this one; only posalarm baseline update writes it.',
    strict: 'Exit with 3 if any row could not be read.',
    maxRejects: 'Exit with 3 if more rows than this could not be read.',
    detail: 'List every alarm with its evidence.',
    statistics: 'Add statistics of the alarms themselves (ISA-18.2) to the text report.',
    width: 'Columns of the text report, 40 to 400.',
    color: 'Colours in the text report.',
    quiet: 'No notes or warnings on standard error.',
    places: 'Terminals and merchants of which more is known. Write ids in quotes.',
    suppressions:
      'Alarms not to be shown for a while. What they hide is counted in every report; unused and expired ones are reported.',
  },
  place: {
    name: 'A name for people.',
    terminals: 'Terminals of the place.',
    merchants: 'Merchants: all their terminals belong to the place.',
    critical:
      'Faults here weigh one level more (minor becomes major, major becomes critical) and come first among equals.',
    owner: 'Who answers for the place; named at its incidents.',
    openingHours:
      'Hours in timeZone, per day or for every day; "closed" for a day off. A tamper alarm outside them says so, and silence within them is warned of.',
    silenceMinutes: 'Warn where nothing is heard for this long while open and while peers trade; 120 if not set.',
    peers: 'Terminals that trade when this place does; without them the other terminals of the site, else all others.',
  },
  suppression: {
    cause: 'A cause or category to hide (posalarm explain lists them); or else a rule.',
    rule: 'A rule: alarms whose cause it spoke for are hidden.',
    scope:
      'Where: terminals, merchants, issuers, channels or versions (all kinds named must fit), or everywhere: true.',
    reason: 'Why they need not be seen.',
    owner: 'Who decided it.',
    expires: 'Last day on which it holds, compared with the end of the logs, or with --as-of; never with the clock.',
  },
  example: { place: 'Station kiosk', owner: 'Li Wei, field service', reason: 'Line is being replaced, ticket 4711' },
  wrote: (file) => `Settings written to ${file}; everything in it is still commented out.`,
};
