import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Change, diffIncidents, type Standing, type Trend, TRENDS } from '../ci/diff.ts';
import { diffPayments, type PaymentChange, type SavedPayment } from '../ci/diff-payments.ts';
import { readReport, type SavedReport } from '../ci/saved.ts';
import { decimalOf } from '../messages/zone.ts';
import type { Formats, Words } from '../messages/words.ts';
import { EXIT, type ExitCode, UserError } from '../model/errors.ts';
import { listing, type ListFlags } from './listing.ts';
import { createPage, pageColumns } from './page.ts';
import type { Parts } from './parts.ts';
import type { Shell } from './shell.ts';
import { identityText, paymentText } from './tell-gate.ts';

export interface DiffFlags extends ListFlags {
  readonly exitCode?: boolean;
}

const load = (file: string, folder: string): SavedReport => {
  let text: string;
  try {
    text = readFileSync(resolve(folder, file), 'utf8');
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (why === undefined) throw error;
    if (why === 'ENOENT') throw new UserError('report-missing', EXIT.input, { file });
    throw new UserError('file-unreadable', EXIT.input, { file, why });
  }
  const read = readReport(text.replace(/^\ufeff/, ''));
  if (!read.ok) throw new UserError('report-invalid', EXIT.input, { file, found: read.fault.at });
  return read.value;
};

const standingText = (words: Words, f: Formats, standing: Standing): string =>
  words.ci.diff.standing(words.severities[standing.severity].name, standing.terminals, standing.alarms, f);

const describeChange = (words: Words, f: Formats, { before, after, trend }: Change): string => {
  if (before === undefined || after === undefined) {
    const one = after ?? before;
    return one === undefined ? '' : standingText(words, f, one);
  }
  const [was, is] = [standingText(words, f, before), standingText(words, f, after)];
  return trend === 'same' && was === is ? is : words.ci.diff.from(was, is);
};

const describePayment = (words: Words, f: Formats, { before, after }: PaymentChange): string => {
  const told = ({ verdict, atStake, currency }: SavedPayment): string =>
    words.ci.diff.verdict(words.reconciliation.verdicts[verdict], f.money({ amount: atStake, currency }));
  const [was, is] = [before && told(before), after && told(after)];
  return was === undefined || is === undefined || was === is ? (is ?? was ?? '') : words.ci.diff.from(was, is);
};

const paymentFacts = (one: SavedPayment | undefined) =>
  one === undefined
    ? null
    : { id: one.id, verdict: one.verdict, atStake: decimalOf(one.atStake, one.currency), currency: one.currency };

const countsOf = (changes: readonly { readonly trend: Trend }[]) =>
  Object.fromEntries(TRENDS.map((trend) => [trend, changes.filter((change) => change.trend === trend).length]));

/**
 * `posalarm diff before.json after.json`: which incidents, and which doubtful payments outside of
 * them, are new, gone, worse, better or the same.
 *
 * @returns 1 with `--exit-code` where something is new or worse, else 0
 */
export const diffCommand = async (
  [first, second]: readonly [string, string],
  flags: DiffFlags,
  shell: Shell,
  parts: Parts,
): Promise<ExitCode> => {
  const { words, json } = await listing(flags, shell, parts);
  const [before, after] = [load(first, shell.folder), load(second, shell.folder)];
  const changes = diffIncidents(before.incidents, after.incidents);
  const f = words.formats('UTC');
  const payments = diffPayments(before.payments, after.payments);
  if (json) {
    const side = (file: string, { period, summary }: SavedReport) => ({ file, period, summary });
    const facts = {
      schemaVersion: 1,
      before: side(first, before),
      after: side(second, after),
      counts: countsOf(changes),
      changes: changes.map(({ trend, identity, ...sides }) => ({
        trend,
        ...identity,
        before: sides.before ?? null,
        after: sides.after ?? null,
      })),
      paymentCounts: countsOf(payments),
      payments: payments.map(({ trend, identity, ...sides }) => ({
        trend,
        ...identity,
        before: paymentFacts(sides.before),
        after: paymentFacts(sides.after),
      })),
    };
    shell.out.write(`${JSON.stringify(facts, null, 2)}\n`);
  } else {
    const say = words.ci.diff;
    const page = createPage(words, pageColumns(shell));
    page.title(say.heading(first, second));
    page.item(say.totals(before.summary, after.summary, f), []);
    if (changes.length + payments.length === 0) page.item(say.nothing, []);
    for (const trend of TRENDS) {
      const own = changes.filter((change) => change.trend === trend);
      const ownPayments = payments.filter((change) => change.trend === trend);
      const count = own.length + ownPayments.length;
      if (count === 0) continue;
      page.title(`${say.trends[trend]}${words.report.aside(f.number(count))}`);
      for (const change of own) page.item(identityText(words, f, change.identity), [describeChange(words, f, change)]);
      for (const change of ownPayments) {
        page.item(paymentText(words, f, change.identity), [describePayment(words, f, change)]);
      }
    }
    shell.out.write(page.text());
  }
  const worse = [...changes, ...payments].some(({ trend }) => trend === 'new' || trend === 'worse');
  return flags.exitCode === true && worse ? EXIT.found : EXIT.done;
};
