import type { EncodingCertainty } from '../../model/record.ts';
import type { ReportWords } from '../report-words.ts';

const CERTAINTY: Readonly<Record<EncodingCertainty, string>> = {
  certain: '',
  probable: ' (probably)',
  guessed: ' (a guess; --encoding sets it)',
};

export const report: ReportWords = {
  heading: (name, period, zone) => (period === undefined ? name : `${name}: ${period} (${zone})`),
  verdict: {
    incidents: (count, worst, f) =>
      count === 1
        ? `1 incident needs attention: ${worst}.`
        : `${f.plural(count, 'incident')} need attention; the worst: ${worst}.`,
    alarmsOnly: (count, f) =>
      `No incident. ${count === 1 ? '1 alarm stands' : `${f.number(count)} alarms stand`} alone; see what each asks for below.`,
    manyFailed: ({ transactions, failed }, f) =>
      `No single fault stands out, and yet ${f.number(failed)} of ${f.plural(transactions, 'transaction')} failed (${f.percent(failed / transactions)}): that is no ordinary day. See what each alarm asks for below.`,
    noCause: (count, { transactions, failed }, f) =>
      [
        transactions > 0
          ? `${f.number(failed)} of ${f.plural(transactions, 'transaction')} failed (${f.percent(failed / transactions)}), and`
          : `${f.plural(count, 'alarm')}, and`,
        'the logs do not say enough to name a cause for any. See below what to look up or export next.',
      ].join(' '),
    standsOut: (terminals, f) =>
      `No fault is proven, but ${terminals.length === 1 ? `terminal ${f.list(terminals)} stands out` : `terminals ${f.list(terminals, 4)} stand out`}: payments fail there many times as often as elsewhere. See the early warnings.`,
    ordinary: (count, f) =>
      `Nothing needs repair. ${count === 1 ? '1 payment was' : `${f.number(count)} payments were`} refused or broken off in the ordinary way.`,
    ordinaryInPart: (count, f) =>
      `Nothing needs repair in what could be read. ${count === 1 ? '1 payment was' : `${f.number(count)} payments were`} refused or broken off in the ordinary way.`,
    fine: (summary, f) =>
      summary.transactions > 0
        ? `Nothing is wrong: ${f.plural(summary.transactions, 'transaction')}, no alarm.`
        : `Nothing is wrong: ${f.plural(summary.records, 'record')}, no alarm.`,
    fineInPart: (summary, f) =>
      summary.transactions > 0
        ? `No alarm in what could be read: ${f.plural(summary.transactions, 'transaction')}.`
        : `No alarm in what could be read: ${f.plural(summary.records, 'record')}.`,
    partly: (inputs, rows, f) => {
      const missing = [
        ...(inputs > 0 ? [f.plural(inputs, 'input')] : []),
        ...(rows > 0 ? [f.plural(rows, 'row')] : []),
      ];
      return `${f.list(missing)} could not be read, or not fully; this report does not speak for them.`;
    },
    unread: 'Nothing could be read, so nothing can be said about the terminals.',
    narrowed: 'No alarm falls within what was asked for.',
  },
  totals: (s, f) => {
    const traded =
      s.transactions > 0
        ? `${f.plural(s.transactions, 'transaction')}: ${f.number(s.approved)} approved, ${f.number(s.failed)} failed (${f.percent(s.failed / s.transactions)})`
        : f.plural(s.records, 'record');
    const quiet = s.informational > 0 ? `; ${f.plural(s.informational, 'message')} for information only` : '';
    return `${traded}; ${f.plural(s.alarms, 'alarm')}${quiet}.`;
  },
  incidentTitle: (cause, scope) => `${cause}, ${scope}`,
  incidentSize: (alarms, confidence, f) => `${f.plural(alarms, 'alarm')}, ${f.percent(confidence)} sure`,
  span: { over: (range) => `${range}, over`, open: (range) => `${range}, may still be going on` },
  sections: {
    incidents: 'Incidents, the worst first',
    others: 'Other alarms, by cause',
    detail: 'Every alarm',
    warnings: 'Early warnings',
    unread: 'Not read, or not understood',
    basis: 'What this is based on',
  },
  labels: {
    time: 'When',
    who: 'Who',
    means: 'Means',
    evidence: 'Evidence',
    cost: 'Cost',
    steps: 'Steps',
    worked: 'Done when',
    next: 'Look next',
    rivals: 'Or else',
    incident: 'Incident',
    supports: 'for',
    opposes: 'against',
  },
  heads: {
    cause: 'Probable cause',
    alarms: 'Alarms',
    terminals: 'Terminals',
    example: 'For example',
    severity: 'Severity',
    advice: 'What to do',
    file: 'File',
    kind: 'Holds',
    rows: 'Read',
    rejected: 'Not read',
  },
  colon: ': ',
  semicolon: '; ',
  aside: (text) => ` (${text})`,
  sentences: (first, second) => `${first} ${second}`,
  stepHead: (urgency, actor) => `${actor}, ${urgency}`,
  more: (count, f) => `and ${f.number(count)} more`,
  moreIncidents: (count, f) => `${f.plural(count, 'more incident')} of lesser weight; --detail tells them in full.`,
  generalCost: 'Cost',
  severityCounts: (counts, f) => counts.map(([level, count]) => `${f.number(count)} ${level}`).join(', '),
  rejectReason: (expected, found, todo) => `expected ${expected}, found ${found}; ${todo}`,
  rejects: (count, f) => `${f.plural(count, 'row')} could not be read:`,
  cardData: (count, f) =>
    `${f.plural(count, 'place')} with card data that a log must not hold (PCI DSS 3.3 to 3.5). Have the export changed:`,
  unknownCode: (code, text, count, f) =>
    `${[code, text].filter((part) => part !== '').join(' ')} (${f.plural(count, 'time')})`,
  unknownCodes: (count, f) => `${f.plural(count, 'code or message', 'codes or messages')} unknown, none guessed:`,
  unknownValue: (column, value, count, f) => `${column} ${value} (${f.plural(count, 'time')})`,
  unknownValues: (count, f) =>
    `${f.plural(count, 'type or entry mode', 'types or entry modes')} not understood, none guessed:`,
  profileUnused: (profiles, f) =>
    `None of the inputs has the columns of the profile in the settings (${f.list(profiles)}). It was not used; --profile forces one.`,
  byContent: (file, columns, f) =>
    `${file} has no header row: its columns were told by what they hold (${f.list(columns)}). Check them with posalarm inspect; a profile sets them.`,
  byValues: (file, columns, f) =>
    `${file}: some column names are unknown; what these columns hold tells what they are: ${f.list(columns)}. Check them with posalarm inspect; a profile sets them.`,
  terminalUnnamed: (file, columns, f) =>
    `${file}: no column is known to name the terminal, so terminals cannot be compared. ${columns.length === 1 ? 'It may be' : 'One of these may be it:'} ${f.list(columns, 5)}. To name it, put the line columns: { terminal_id: ${JSON.stringify(columns[0])} } into a file columns.yaml and add --profile columns.yaml.`,
  dateOrder: (file, format, by, f) =>
    `${file}: its dates alone can be read in more than one order; ${f.quote(by)} tells that they are ${format}. --time-format sets another.`,
  yearBy: (file, year, by, f) =>
    `${file}: its times name no year; ${f.quote(by)} tells that the first is of ${year}. --year sets another.`,
  smallestUnit: (file) =>
    `${file}: no amount has decimals, and they make sense only in the smallest unit, so 1250 was read as 12.50. Should they be whole units, put the line columns: { amount: ... } with the column’s name into a file columns.yaml and add --profile columns.yaml.`,
  stated: (file, found, f) =>
    `${file}: no column says it, so rows are taken to be of what stands above them or in the file’s name: ${f.list(found, 8)}.`,
  duplicates: (count, f) =>
    `${count === 1 ? '1 row had' : `${f.number(count)} rows had`} been read before, in another export or twice in one; each counts once.`,
  notLogs: (files, f) => `Found in a folder or archive and passed over as no log: ${f.list(files, 6)}.`,
  ownOutputs: (files, f) => `Written by posalarm itself and not read as logs: ${f.list(files, 6)}.`,
  rejectsWritten: (file, count, f) => `${f.plural(count, 'row')} that could not be read written to ${file}`,
  failures: (count, f) => `${f.plural(count, 'input')} could not be read, or not to the end:`,
  inputInBrief: (i, kind, f) =>
    `${i.file}: ${kind}, ${f.plural(i.records, 'row')}${i.rejected > 0 ? ` (${f.number(i.rejected)} not read)` : ''}`,
  input: (i, kind, f) => {
    const lost = [
      i.rejected > 0 ? `${f.number(i.rejected)} not read` : '',
      i.duplicates > 0 ? `${f.plural(i.duplicates, 'duplicate')} dropped` : '',
    ].filter((part) => part !== '');
    const how = [
      i.format.toUpperCase(),
      `${i.encoding}${CERTAINTY[i.encodingCertainty ?? 'certain']}`,
      `profile ${i.profile}`,
      i.tables.length > 0 ? `codes ${f.list(i.tables)}` : '',
    ];
    return `${i.file}: ${kind}, ${f.plural(i.records, 'row')}${lost.length > 0 ? ` (${lost.join(', ')})` : ''}; ${how.filter((part) => part !== '').join(', ')}${i.timeFormat === '' ? '' : `; times as ${i.timeFormat}`}`;
  },
  columns: (names, f) => `Columns: ${f.list(names, 30)}`,
  ignored: (names, f) => `Columns not used: ${f.list(names, 12)}`,
  zone: (zone, stated) =>
    stated
      ? `Times are in ${zone}.`
      : `Times are taken as ${zone}, because the logs name no zone; --time-zone sets it.`,
  skipped: (rules, columns, f) =>
    `${f.plural(rules.length, 'rule')} could not speak for want of ${f.list(columns, 8)}: ${f.list(rules, 6)}.`,
  detailHint: '--detail lists every alarm with its evidence.',
  eventfulHint:
    '--detail tells each incident in full, with every step and how one sees that it worked, and lists every alarm. -o html:report.html makes one page of it.',
};
