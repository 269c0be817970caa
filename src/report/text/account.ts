import { isErrorCode } from '../../messages/error-codes.ts';
import { sayPassedOver } from '../../messages/words.ts';
import { ALARM_COLUMNS, type Column, TRANSACTION_COLUMNS } from '../../model/record.ts';
import type { Report } from '../../model/report.ts';
import { withTerminal } from '../terminal-argument.ts';
import { heading, item, type Page, paragraph, places } from './page.ts';
import { cardDataOf, rejectOf } from '../sentences.ts';
import { usedInputs } from '../used-inputs.ts';

/** Lists longer than this are cut to their head and a count; `--detail` shows all. */
const SHOWN = 5;

const listed = <T>(page: Page, all: readonly T[], write: (one: T) => string): string => {
  const shown = page.detail || all.length <= SHOWN ? all : all.slice(0, SHOWN);
  const rest = all.length - shown.length;
  const lines = shown.map((one) => item(page, '-', write(one), '  ')).join('');
  return lines + (rest > 0 ? paragraph(page, page.words.report.more(rest, page.f), '    ') : '');
};

/** Trends that are not yet failures. */
export const earlyWarnings = (page: Page, { warnings }: Report): string =>
  warnings.length === 0
    ? ''
    : heading(page, page.words.report.sections.warnings) +
      listed(page, warnings, ({ kind, terminalId, args, sources }) => {
        const where = sources.length > 0 ? ` [${places(page, sources.slice(0, SHOWN))}]` : '';
        return page.words.warnings[kind](withTerminal(terminalId, args), page.f) + where;
      });

/** What could not be read or understood: inputs, rows, codes; and card data that should not have been there. */
export const unread = (page: Page, report: Report): string => {
  const { words, f, files } = page;
  const { sections, ...say } = words.report;
  const unknown = report.inputs.flatMap((input) => input.unknown).sort((a, b) => b.count - a.count);
  const strange = report.inputs.flatMap((input) => input.unknownValues ?? []).sort((a, b) => b.count - a.count);
  const rejected = report.inputs.reduce((sum, input) => sum + input.rejected, 0);
  const parts = [
    report.failures.length === 0
      ? ''
      : paragraph(page, say.failures(report.failures.length, f)) +
        listed(page, report.failures, ({ file, code, args }) => {
          if (!isErrorCode(code)) return `${file}: ${code}`;
          const { what, hint } = words.errors[code]({ file, ...args }, f);
          return say.sentences(what, hint);
        }),
    report.rejects.length === 0
      ? ''
      : paragraph(page, say.rejects(Math.max(rejected, report.rejects.length), f)) +
        listed(page, report.rejects, (reject) => rejectOf(words, reject, files[reject.file])),
    unknown.length === 0
      ? ''
      : paragraph(page, say.unknownCodes(unknown.length, f)) +
        listed(page, unknown, ({ code, text, count }) => say.unknownCode(code, text, count, f)),
    strange.length === 0
      ? ''
      : paragraph(page, say.unknownValues(strange.length, f)) +
        listed(page, strange, ({ column, value, count }) => say.unknownValue(words.columns[column], value, count, f)),
    report.cardData.length === 0
      ? ''
      : paragraph(page, say.cardData(report.cardDataTotal, f), '', page.paint.red) +
        listed(page, report.cardData, (finding) => cardDataOf(words, finding, files[finding.file])),
  ].join('');
  return parts === '' ? '' : heading(page, sections.unread) + parts;
};

const CANONICAL: readonly Column[] = [...new Set<Column>([...TRANSACTION_COLUMNS, ...ALARM_COLUMNS])];

/** What the report rests on: inputs, columns, time zone, and rules that could not speak. */
export const basis = (page: Page, report: Report): string => {
  const { words, f } = page;
  const say = words.report;
  const dropped = report.inputs.reduce((sum, input) => sum + input.duplicates, 0);
  const found = new Set(report.inputs.flatMap((input) => input.columns));
  const columns = CANONICAL.filter((column) => found.has(column));
  const ignored = [...new Set(report.inputs.flatMap((input) => input.ignoredColumns))];
  const missing = [...new Set(report.skippedRules.flatMap((skipped) => skipped.missing))];
  const parts = [
    listed(page, usedInputs(report), (input) =>
      page.brief ? say.inputInBrief(input, words.kinds[input.kind], f) : say.input(input, words.kinds[input.kind], f),
    ),
    dropped === 0 ? '' : item(page, '-', say.duplicates(dropped, f), '  '),
    ...sayPassedOver(words, report.skippedInputs, f).map((line) => item(page, '-', line, '  ')),
    // What was used says little to who reads the verdict; what was not used may be missing in it.
    columns.length === 0 || !page.detail ? '' : item(page, '-', say.columns(columns, f), '  '),
    ignored.length === 0 ? '' : item(page, '-', say.ignored(ignored, f), '  '),
    // Where nothing was read, no time was taken for anything.
    report.summary.records === 0 ? '' : item(page, '-', say.zone(report.timeZone, report.timeZoneStated), '  '),
    report.skippedRules.length === 0
      ? ''
      : item(
          page,
          '-',
          say.skipped(
            report.skippedRules.map((skipped) => skipped.rule),
            missing,
            f,
          ),
          '  ',
        ),
  ].join('');
  return parts === '' ? '' : heading(page, say.sections.basis) + parts;
};
