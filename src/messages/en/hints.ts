import type { FreeArgs, Words } from '../words.ts';
import { symptoms } from './symptoms.ts';

const SYMPTOMS = new Map<string, string>(Object.entries(symptoms));

const where = (a: FreeArgs): string => (a.terminal === undefined ? '' : ` at terminal ${a.terminal}`);
const was = (a: FreeArgs): string =>
  a.before === undefined || a.now === undefined
    ? ''
    : `: ${a.now}${a.unit ?? ''} now, ${a.before}${a.unit ?? ''} before`;

/** Arguments, all optional: `terminal`, `before`, `now`, `unit`, `count`, `minutes`, `attempts`; of `stands-out` all of its own. */
export const warnings: Words['warnings'] = {
  'read-errors-rising': (a) => `Card read errors are rising${where(a)}${was(a)}. Clean the reader before it fails.`,
  'retries-rising': (a) => `Payments need more tries than before${where(a)}${was(a)}. Look at line and reader.`,
  'latency-rising': (a) => `Answers are getting slower${where(a)}${was(a)}. Check the line before it times out.`,
  'paper-low': (a) => `Printer paper is running low${where(a)}. Put in a new roll before the rush.`,
  'battery-low': (a) => `The battery keeps running low${where(a)}. Charge it, and have it checked if it does not hold.`,
  'storage-filling': (a) =>
    `The terminal’s store is filling up${where(a)}. Settle the batch before it stops taking payments.`,
  'stands-out': (a, f) => {
    const said = SYMPTOMS.get(String(a.symptom));
    const figures =
      a.tries === undefined
        ? ''
        : `: ${f.number(Number(a.failed))} of ${f.plural(Number(a.tries), 'attempt')}${said === undefined ? '' : `, mostly as ${f.quote(said)}`}, against ${f.number(Number(a.othersFailed))} of ${f.number(Number(a.othersTries))}`;
    return `Payments end in one way far more often${where(a)} than elsewhere${figures}. Look at this terminal before the customers are blamed.`;
  },
  silence: (a, f) =>
    `Nothing was heard${where(a)}${typeof a.minutes === 'number' ? ` for ${f.duration(a.minutes * 60_000)}` : ''}${typeof a.from === 'number' ? ` from ${f.time(a.from)} on` : ''} while others traded. Check that it is switched on and connected.`,
  'success-word-taken': (a, f) =>
    `No table knows ${f.quote(String(a.word ?? ''))}, but it stands on ${f.number(Number(a.rows ?? 0))} of ${f.number(Number(a.of ?? 0))} answers and failures have other words: it is taken for success. If it is not, name the words of success in a profile (approved: […]).`,
  'approval-code-taken': (a, f) =>
    `Code ${f.quote(String(a.code ?? ''))} is a refusal in the tables, but ${a.worded === 0 ? '' : 'words of success stand beside it and '}it is the answer of ${f.number(Number(a.rows ?? 0))} of ${f.number(Number(a.of ?? 0))} payments: it is taken for this log's approval.`,
  'success-word-open': (a, f) =>
    `No approval was recognised in ${f.number(Number(a.of ?? 0))} answers. ${f.quote(String(a.word ?? ''))} stands on ${f.number(Number(a.rows ?? 0))} of them: is it the word for success? If so, name it in a profile (approved: […]); until then these rows count neither as approved nor as failed.`,
  'card-data-in-log': (a, f) =>
    `The log holds card data that must not be stored${typeof a.count === 'number' ? ` (${f.plural(a.count, 'place')})` : ''}. Have the export changed, and destroy the copies.`,
};

export const next: Words['next'] = {
  'missing-column': (a) => `Export the column ${a.column} as well: without it the rule ${a.rule} cannot speak.`,
  'ask-cardholder': () => 'Ask the cardholder what happened, and whether the card works elsewhere.',
  'export-host-records': () => 'Export the host’s records of the same period and add them with --host.',
  'export-device-alarms': () =>
    'Export the device alarms of the same period as well: they show what the terminal itself saw.',
  'export-host-reversals': () =>
    'Export the host’s records of the next day and its reversals as well: a late booking or a reversal made there would explain it.',
  'export-terminal-journal': () =>
    'Export the terminal’s own journal and its device alarms around this time: they show whether it restarted, lost the line or sent something twice.',
  'export-adjustments': () =>
    'Export tips, completions and adjustments as well: an amount that was changed after the sale stands there.',
  'export-earlier-days': () =>
    'Export the days before as well, from all terminals of the shop: the sale may stand there.',
  'export-batch-list': () =>
    'Export the list of the batch from the terminal and from the acquirer: the row that only one of them has is the difference.',
  'export-longer-period': (a, f) => `Export a longer period; this log holds only ${f.range(a.from, a.to)}.`,
  'name-the-network': (a, f) =>
    `Say whose codes these are (--profile): ${f.quote(a.code)} means different things on different networks.`,
  'export-again-in-utf8': () =>
    'Export the log again as UTF-8: its text cannot be told from a garbled screen as it stands.',
  'look-up-code': (a, f) =>
    `Look up ${f.quote(a.code)} in the terminal vendor’s or acquirer’s list; no table here knows it.`,
  'compare-other-terminals': (a) =>
    `Export the logs of other terminals too${a.terminal === undefined ? '' : `: with ${a.terminal} alone there is nothing to compare with`}.`,
  'compare-other-shops': () =>
    'Export the logs of other shops of the same acquirer too: the terminals of one shop share their line, so they cannot tell it from what lies beyond.',
  'export-answer-codes': () =>
    'Export the answer code of each payment as well (ISO 8583 field 39): it says why the payment was refused.',
  'watch-next-cards': (a) =>
    `Watch the next few cards${a.terminal === undefined ? '' : ` at terminal ${a.terminal}`}: if they fail as well it is the terminal, otherwise the card.`,
  'told/sentence': (a) => a.text,
};
