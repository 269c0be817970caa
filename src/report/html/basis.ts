import { isErrorCode } from '../../messages/error-codes.ts';
import { sayPassedOver } from '../../messages/words.ts';
import { ALARM_COLUMNS, type Column, TRANSACTION_COLUMNS } from '../../model/record.ts';
import { withTerminal } from '../terminal-argument.ts';
import type { Context } from './context.ts';
import { cardDataOf, placesOf, rejectOf } from '../sentences.ts';
import { usedInputs } from '../used-inputs.ts';
import { html, type Markup } from './markup.ts';

/** Lists longer than this are cut to their head and a count. */
const SHOWN = 50;
const CANONICAL: readonly Column[] = [...new Set<Column>([...TRANSACTION_COLUMNS, ...ALARM_COLUMNS])];

const listOf = <T>(
  { words, f }: Context,
  lead: string,
  all: readonly T[],
  write: (one: T) => string,
): Markup | undefined => {
  if (all.length === 0) return undefined;
  const rest = all.length - SHOWN;
  return html`${lead === '' ? undefined : html`<p>${lead}</p>`}<ul>${all.slice(0, SHOWN).map((one) => html`<li>${write(one)}</li>`)}${
    rest > 0 ? html`<li>${words.report.more(rest, f)}</li>` : undefined
  }</ul>`;
};

const section = (id: string, title: string, parts: readonly (Markup | undefined)[]): Markup | undefined =>
  parts.every((part) => part === undefined)
    ? undefined
    : html`<section class="card notes screen" id="${id}"><h2>${title}</h2>${parts}</section>
`;

/** Trends that are not yet failures. */
export const earlyWarnings = (context: Context): Markup | undefined => {
  const { report, words, f } = context;
  return section('warnings', words.report.sections.warnings, [
    listOf(context, '', report.warnings, ({ kind, terminalId, args, sources }) => {
      const where = sources.length > 0 ? words.report.aside(placesOf(context, sources.slice(0, 5))) : '';
      return words.warnings[kind](withTerminal(terminalId, args), f) + where;
    }),
  ]);
};

/** What could not be read or understood, and card data that should not have been there. */
export const unread = (context: Context): Markup | undefined => {
  const { report, words, f } = context;
  const say = words.report;
  const unknown = report.inputs.flatMap((input) => input.unknown).sort((a, b) => b.count - a.count);
  const strange = report.inputs.flatMap((input) => input.unknownValues ?? []).sort((a, b) => b.count - a.count);
  const rejected = report.inputs.reduce((sum, input) => sum + input.rejected, 0);
  return section('unread', say.sections.unread, [
    listOf(context, say.failures(report.failures.length, f), report.failures, ({ file, code, args }) => {
      if (!isErrorCode(code)) return `${file}: ${code}`;
      const { what, hint } = words.errors[code]({ file, ...args }, f);
      return say.sentences(what, hint);
    }),
    listOf(context, say.rejects(Math.max(rejected, report.rejects.length), f), report.rejects, (reject) =>
      rejectOf(words, reject, report.inputs[reject.file]?.file),
    ),
    listOf(context, say.unknownCodes(unknown.length, f), unknown, ({ code, text, count }) =>
      say.unknownCode(code, text, count, f),
    ),
    listOf(context, say.unknownValues(strange.length, f), strange, ({ column, value, count }) =>
      say.unknownValue(words.columns[column], value, count, f),
    ),
    listOf(context, say.cardData(report.cardDataTotal, f), report.cardData, (finding) =>
      cardDataOf(words, finding, report.inputs[finding.file]?.file),
    ),
  ]);
};

/** What the report rests on: inputs, columns, time zone, and rules that could not speak. */
export const basis = (context: Context): Markup | undefined => {
  const { report, words, f } = context;
  const say = words.report;
  const dropped = report.inputs.reduce((sum, input) => sum + input.duplicates, 0);
  const found = new Set(report.inputs.flatMap((input) => input.columns));
  const columns = CANONICAL.filter((column) => found.has(column));
  const ignored = [...new Set(report.inputs.flatMap((input) => input.ignoredColumns))];
  const missing = [...new Set(report.skippedRules.flatMap((skipped) => skipped.missing))];
  const rules = report.skippedRules.map((skipped) => skipped.rule);
  const lines = [
    ...usedInputs(report).map((input) => say.input(input, words.kinds[input.kind], f)),
    ...(dropped > 0 ? [say.duplicates(dropped, f)] : []),
    ...sayPassedOver(words, report.skippedInputs, f),
    ...(columns.length > 0 ? [say.columns(columns, f)] : []),
    ...(ignored.length > 0 ? [say.ignored(ignored, f)] : []),
    ...(report.summary.records > 0 ? [say.zone(report.timeZone, report.timeZoneStated)] : []),
    ...(rules.length > 0 ? [say.skipped(rules, missing, f)] : []),
  ];
  return lines.length === 0
    ? undefined
    : section('basis', say.sections.basis, [listOf(context, '', lines, (line) => line)]);
};
