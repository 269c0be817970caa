import { decimalText } from './amount.ts';
import type { InputSummary, LogRecord } from '../model/record.ts';
import { ENTRY_MODES, TRANSACTION_TYPES } from '../model/record.ts';
import type { FieldId } from './columns.ts';
import type { FirstLook } from './first-look.ts';
import { NETWORKS } from '../dictionary/index.ts';
import type { ReadOptions, Recognised } from './contract.ts';
import { maskPan, neutralise, scrub, shown } from './mask.ts';
import type { Profile } from './profiles/profile.ts';
import { saidOf, SAMPLE_KEY_LIST } from './profiles/samples.ts';

/** A text as YAML takes it for a text, whatever it holds: JSON strings are YAML. */
const quoted = (text: string): string => JSON.stringify(neutralise(text));
/** The same for what may hold a card number by mistake. */
const quotedSafe = (text: string): string => quoted(scrub(text).text);

/** Columns of names and references, in which a long number is none of a card. */
const REFERENCES: ReadonlySet<string> = new Set([
  'terminal_id',
  'merchant_id',
  'rrn',
  'stan',
  'original_rrn',
  'id',
  'card_ref',
]);

/** A cell as it may stand in a file that is passed on. */
const safeCell = (text: string, field: string | undefined): string =>
  field === 'pan'
    ? (maskPan(text.trim())?.pan ?? '')
    : scrub(text, field !== undefined && REFERENCES.has(field)).text.slice(0, 200);

const sampleOf = (recognised: Recognised, records: readonly LogRecord[], zoneIsAssumed: boolean): string => {
  for (const record of records) {
    const row = recognised.rows.find(({ line }) => line === record.source.line);
    if (row === undefined) continue;
    const fields = new Map(recognised.columns.map(({ field, header }) => [header, field]));
    const cells = recognised.names.flatMap((name, index) => {
      const text = row.fields[index] ?? '';
      // Without a header nobody knows what the other columns are: a bare security code looks like any number.
      if (recognised.profile.header === 'none' && !fields.has(name)) return [];
      if (text === '' || recognised.secrets.includes(scrub(name).text)) return [];
      return [`      ${quotedSafe(name)}: ${quoted(safeCell(text, fields.get(scrub(name).text)))}\n`];
    });
    const becomes = SAMPLE_KEY_LIST.flatMap((key) => {
      // A time in a zone that was only assumed is nothing to hold a profile to.
      if (key === 'symptom' || (key === 'time' && zoneIsAssumed)) return [];
      const said =
        key === 'time'
          ? new Date(record.time).toISOString().replace('.000Z', 'Z')
          : key === 'amount'
            ? record.kind === 'alarm' || record.amount === undefined
              ? undefined
              : decimalText(record.amount, record.currency)
            : saidOf(record, key);
      return said === undefined ? [] : [`      ${key}: ${quoted(said)}\n`];
    });
    return `samples:\n  - row:\n${cells.join('')}    becomes:\n${becomes.join('')}`;
  }
  return '';
};

const unknownWords = (summary: InputSummary): string => {
  const of = (column: 'transaction_type' | 'entry_mode', known: readonly string[]): string => {
    const words = (summary.unknownValues ?? []).filter((one) => one.column === column);
    if (words.length === 0) return '';
    return `#   ${column}: # ${known.join(' | ')}\n${words
      .slice(0, 20)
      .map(({ value, count }) => `#     ${quoted(value)}: ${known[0] ?? ''} # ${count}\n`)
      .join('')}`;
  };
  const rows = of('transaction_type', TRANSACTION_TYPES) + of('entry_mode', ENTRY_MODES);
  return rows === '' ? '' : `# values:\n${rows}`;
};

/** The fields that a column of an unreadable table may be named as; the first four are what a log cannot do without. */
const FIELDS_TO_NAME: readonly FieldId[] = [
  'time',
  'response_code',
  'alarm_code',
  'message',
  'terminal_id',
  'merchant_id',
  'amount',
  'currency',
  'pan',
  'transaction_type',
  'entry_mode',
  'response_text',
  'rrn',
  'stan',
  'date',
  'clock',
  'time_zone',
];

/** The form of a cell and nothing of what it says: of a column without a name nobody knows what it holds. */
const shapeOf = (cell: string): string => cell.replace(/\d/g, '9').replace(/[A-Za-z]/g, 'x');

const toBeNamed = (look: FirstLook): string => {
  const told = new Map([...(look.content?.columns ?? [])].map(([field, index]) => [index, field]));
  const sure = [...told].map(([index, field]) => `  ${field}: ${quoted(look.names[index] ?? '')}\n`);
  const rows = look.names.flatMap((name, index) => {
    if (told.has(index)) return [];
    const cell = look.example[index] ?? '';
    const example = look.hasHeader
      ? safeCell(cell, /^\d{12,19}$/.test(cell.trim()) ? 'pan' : undefined)
      : shapeOf(cell);
    return `#   ?: ${quoted(shown(name))} # ${shown(example, 40)}\n`;
  });
  return (
    `${look.hasHeader ? '' : 'header: none\n'}delimiter: ${quoted(look.delimiter === '\t' ? 'tab' : look.delimiter)}\n` +
    `# Put one of these in the place of each question mark, and take the # away${sure.length === 0 ? '; delete the {}' : ''}:\n` +
    `# ${FIELDS_TO_NAME.join(', ')}\n` +
    `columns:\n${sure.join('')}${rows.join('')}${sure.length === 0 ? '  {}\n' : ''}`
  );
};

const nameFrom = (path: string): string =>
  shown(
    (path.split('/').at(-1) ?? path)
      .replace(/(?:\.[A-Za-z0-9]{1,6}){1,2}$/, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .toLowerCase(),
    40,
  ) || 'export';

/** What the vendor's profile says beside its columns, in the form in which JSON is YAML. */
const kept = (profile: Profile): string =>
  (['byType', 'values', 'constants', 'approved', 'emptyResponse', 'negativeAmount', 'trailer', 'vendors'] as const)
    .map((key) => (profile[key] === undefined ? '' : `${key}: ${JSON.stringify(profile[key])}\n`))
    .join('');

/** The order of day, month and short year, which a few rows alone may leave open. */
const orderOf = (timeFormat: string): string | undefined =>
  /^(?:MM|DD|YY)[-/.](?:MM|DD)(?:[-/.](?:YYYY|YY|DD))?(?= |$)/.exec(timeFormat)?.[0];

const namesZone = ({ columns }: Recognised): boolean =>
  columns.some(({ field, header }) => field === 'time' && /utc|gmt/i.test(header));

const line = (key: string, value: string | undefined): string =>
  value === undefined ? '' : `${key}: ${quoted(value)}\n`;

/**
 * A profile to begin with: how the export was read, what was not understood as comments, and one row as a sample.
 * It loads as it is, and reads the export as it was read.
 */
export const starterProfile = (
  path: string,
  summary: InputSummary,
  from: {
    readonly recognised: Recognised | undefined;
    readonly look: FirstLook | undefined;
    readonly records: readonly LogRecord[];
    readonly options: ReadOptions;
  },
): string | undefined => {
  const { recognised, look, records, options } = from;
  const head = line('name', scrub(nameFrom(path)).text);
  if (recognised === undefined) return look === undefined ? undefined : head + toBeNamed(look);
  const { profile } = recognised;
  const columns = recognised.columns.map(({ field, header }) => `  ${field}: ${quotedSafe(header)}\n`).join('');
  const free = summary.ignoredColumns.map((name) => `#   ?: ${quotedSafe(name)}\n`).join('');
  const network = NETWORKS.find((name) => name === summary.tables[0]);
  const isAssumed = recognised.zoneBy === 'assumed' && summary.timesCarryOffset !== true;
  return [
    head,
    line('kind', recognised.kind),
    line('network', profile.network ?? network),
    line('timeZone', options.timeZone ?? profile.timeZone),
    isAssumed ? '# timeZone: Asia/Shanghai\n' : '',
    line('timeFormat', options.timeFormat ?? profile.timeFormat ?? orderOf(summary.timeFormat)),
    line('encoding', options.encoding ?? profile.encoding),
    line('delimiter', options.delimiter ?? profile.delimiter),
    line('currency', profile.currency),
    profile.header === undefined ? '' : 'header: none\n',
    `columns:\n${columns}`,
    free,
    unknownWords(summary),
    kept(profile),
    // A zone asked for outweighs the one that the header names only as long as it is asked for.
    sampleOf(recognised, records, isAssumed || (options.timeZone !== undefined && namesZone(recognised))),
  ].join('');
};
