import Table from 'cli-table3';
import { sayNext } from '../../messages/words.ts';
import type { Alarm } from '../../model/diagnosis.ts';
import { groupsOf, mostAsked } from '../groups.ts';
import { evidenceBlock, costText } from './incidents.ts';
import { heading, item, labelled, type Page, paragraph, places, severityPaint } from './page.ts';
import { displayWidth, wrap } from './width.ts';

interface Column {
  readonly head: string;
  /** Share of the room left over by columns of fixed width; 0: as wide as its own text. */
  readonly share: number;
  readonly right?: boolean;
  /** Left out on a narrow page, the highest first; without it the column always stays. */
  readonly spare?: number;
}

/** Wrapped cells narrower than this read like confetti: a spare column is given up first. */
const LEAST_WRAPPED = 20;

interface Layout {
  /** Columns that stay, by their place among all. */
  readonly kept: readonly number[];
  readonly widths: readonly number[];
}

const layoutOf = (
  page: Page,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  kept: readonly number[],
): Layout => {
  const own = (at: number): number =>
    Math.max(displayWidth(columns[at]?.head ?? ''), ...rows.map((row) => displayWidth(row[at] ?? '')));
  const share = (at: number): number => columns[at]?.share ?? 0;
  const shares = kept.reduce((sum, at) => sum + share(at), 0);
  const fixed = kept.reduce((sum, at) => sum + (share(at) === 0 ? own(at) : 0), 0);
  const room = page.width - 1 - 3 * kept.length - fixed;
  const widths = kept.map((at) => (share(at) === 0 ? own(at) : Math.max(4, Math.floor((room * share(at)) / shares))));
  const spare = kept
    .filter((at) => columns[at]?.spare !== undefined)
    .sort((a, b) => (columns[b]?.spare ?? 0) - (columns[a]?.spare ?? 0))[0];
  const tight = kept.some((at, n) => share(at) > 0 && (widths[n] ?? 0) < LEAST_WRAPPED);
  if (!tight || spare === undefined) return { kept, widths };
  return layoutOf(
    page,
    columns,
    rows,
    kept.filter((at) => at !== spare),
  );
};

/** A table of the page's width: cells are wrapped here, so that no border breaks and nothing is cut. */
const table = (page: Page, columns: readonly Column[], rows: readonly (readonly string[])[]): string => {
  const { kept, widths } = layoutOf(page, columns, rows, [...columns.keys()]);
  const cells = (row: readonly string[]): string[] =>
    kept.map((at, n) => wrap(row[at] ?? '', widths[n] ?? LEAST_WRAPPED).join('\n'));
  const drawn = new Table({
    head: cells(columns.map((column) => column.head)),
    colAligns: kept.map((at) => (columns[at]?.right === true ? 'right' : 'left')),
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows) drawn.push(cells(row));
  return `${drawn.toString()}\n`;
};

/** A name longer than this share of the page is wrapped rather than given its whole length. */
const NAME_SHARE = 0.3;
/** From this width on there is room for an example of each cause, with its file and line. */
const ROOM_FOR_EXAMPLE = 96;
const NEXT_SHOWN = 3;

/** Alarms that belong to no incident, by cause. */
export const otherAlarms = (page: Page, alarms: readonly Alarm[]): string => {
  const { words, f, width } = page;
  const single = alarms.filter((alarm) => alarm.incident === undefined);
  if (single.length === 0) return '';
  const { heads, labels, sections } = words.report;
  const groups = groupsOf(single);
  const example = width >= ROOM_FOR_EXAMPLE;
  const longest = Math.max(...groups.map(({ cause }) => displayWidth(words.causes[cause].name)));
  const columns: Column[] = [
    { head: heads.cause, share: longest <= width * NAME_SHARE ? 0 : 3 },
    { head: heads.severity, share: 0, spare: 1 },
    { head: heads.alarms, share: 0, right: true },
    { head: heads.terminals, share: 0, right: true, spare: 2 },
    ...(example ? [{ head: heads.example, share: 4 }] : []),
    { head: heads.advice, share: 4 },
  ];
  const rows = groups.map(({ cause, alarms: list, worst }) => {
    const terminals = new Set(list.map(({ subject }) => subject.record.terminalId).filter((id) => id !== undefined));
    const first = list[0];
    return [
      words.causes[cause].name,
      words.severities[worst].name,
      f.number(list.length),
      f.number(terminals.size),
      ...(example && first !== undefined ? [places(page, [first.subject.record.source])] : []),
      mostAsked(list, page.brief ? 1 : 2)
        .map((id) => words.countermeasures[id].name)
        .join(words.report.semicolon),
    ];
  });
  const next = new Map<string, number>();
  for (const { diagnosis } of single) {
    for (const phrase of diagnosis.next) {
      const text = sayNext(words, phrase.key, phrase.args, f);
      next.set(text, (next.get(text) ?? 0) + 1);
    }
  }
  const asked = [...next].sort(([, a], [, b]) => b - a).slice(0, NEXT_SHOWN);
  return [
    heading(page, sections.others),
    table(page, columns, rows),
    ...asked.map(([text]) => labelled(page, labels.next, text)),
  ].join('');
};

/** Every alarm in full, in order: one piece each. */
export function* everyAlarm(page: Page, alarms: readonly Alarm[]): Iterable<string> {
  if (alarms.length === 0) return;
  const { words, f } = page;
  const { labels } = words.report;
  yield heading(page, words.report.sections.detail);
  for (const { id, subject, diagnosis, severity, impacts, countermeasures, incident } of alarms) {
    const { record } = subject;
    const code = record.kind === 'alarm' ? record.alarmCode : record.responseCode;
    const message = record.kind === 'alarm' ? record.message : record.responseText;
    const said = [code, message].filter((part) => part !== undefined && part !== '').join(' ');
    const { name } = words.causes[diagnosis.cause];
    const cause = diagnosis.cause === 'undetermined' ? name : `${name} ${f.percent(diagnosis.confidence)}`;
    const belongs = incident === undefined ? '' : `${words.report.semicolon}${labels.incident} ${incident}`;
    const rivals = diagnosis.alternatives.map((r) => `${words.causes[r.cause].name} ${f.percent(r.confidence)}`);
    const cost = costText(page, impacts);
    yield [
      '\n',
      item(page, id, [f.time(record.time), record.terminalId ?? '', said].filter((part) => part !== '').join('  '), ''),
      paragraph(page, `[${words.severities[severity].name}] ${cause}${belongs}`, '  ', severityPaint(page, severity)),
      paragraph(page, words.symptoms[subject.symptom] + words.report.aside(places(page, [record.source])), '  '),
      evidenceBlock(page, diagnosis.evidence, diagnosis.cause, '  '),
      rivals.length > 0 ? paragraph(page, `${labels.rivals}${words.report.colon}${f.list(rivals)}`, '  ') : '',
      ...diagnosis.next.map((phrase) =>
        paragraph(page, `${labels.next}${words.report.colon}${sayNext(words, phrase.key, phrase.args, f)}`, '  '),
      ),
      cost === '' ? '' : paragraph(page, `${labels.cost}${words.report.colon}${cost}`, '  '),
      paragraph(
        page,
        `${labels.steps}${words.report.colon}${countermeasures.map((c) => words.countermeasures[c].name).join(words.report.semicolon)}`,
        '  ',
      ),
    ].join('');
  }
}
