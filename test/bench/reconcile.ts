/**
 * `npm run bench:reconcile -- [--rows 1000000] [--runs 1]`: what comparing with as many host records costs, beside the
 * time of analysing the terminals' log alone; and how memory grows where the same shops trade for longer, as many alarms
 * and as many payments that disagree as before. Both sides are in time order, as exports are.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeHostRecords } from './host-records.ts';
import { median, rounds } from './measure.ts';
import { writeTransactions } from './transactions.ts';

const LIMIT_RATIO = 2.5;
/** Trade of 2,000 terminals. */
const ROWS_A_DAY = 250_000;
/** Of the log whose memory is measured, whatever its length. */
const FAILED = 2_000;
const DISAGREEING = 200;
const { values: asked } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    runs: { type: 'string', default: '1' },
    bin: { type: 'string', default: 'bin/posalarm.js' },
  },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), 'posalarm-bench-'));
const terminal = join(folder, 'terminal.csv');
const host = join(folder, 'host.csv');
const analyse = [asked.bin, 'analyze', terminal, '--format', 'json', '--quiet'];

/** Seconds and megabytes of the terminals' log alone and of both. */
const measured = () => {
  const [alone = [], both = []] = rounds([analyse, [...analyse, '--host', host]], Number(asked.runs), true);
  const told = (runs: typeof alone) => ({
    seconds: median(runs.map(({ ms }) => ms)) / 1000,
    megabytes: median(runs.map(({ peakBytes }) => (peakBytes ?? 0) / 1e6)),
  });
  return { alone: told(alone), both: told(both) };
};

try {
  const rows = Number(asked.rows);
  await writeTransactions(terminal, rows);
  const wrong = await writeHostRecords(terminal, host);
  const { alone, both } = measured();
  const ratio = both.seconds / alone.seconds;
  say(`${rows} terminal and about ${rows} host records, one in twenty failed, ${wrong} made to disagree`);
  say(`  terminal log alone      ${alone.seconds.toFixed(2)} s, ${alone.megabytes.toFixed(0)} MB`);
  say(`  compared with the host  ${both.seconds.toFixed(2)} s, ${both.megabytes.toFixed(0)} MB`);
  say(
    `  ratio                   ${ratio.toFixed(2)} x (limit ${LIMIT_RATIO} x: ${ratio <= LIMIT_RATIO ? 'met' : 'NOT MET'})`,
  );
  say(
    `\n${ROWS_A_DAY} payments a day for longer and longer, ${FAILED} failed and ${DISAGREEING} made to disagree in all`,
  );
  let last: { readonly rows: number; readonly megabytes: number } | undefined;
  for (const length of [rows / 2, rows, rows * 2].map(Math.round)) {
    await writeTransactions(terminal, length, { failures: FAILED / length, days: length / ROWS_A_DAY });
    await writeHostRecords(terminal, host, Math.round(length / DISAGREEING));
    const { megabytes } = measured().both;
    const each = last === undefined ? undefined : ((megabytes - last.megabytes) * 1e6) / (length - last.rows);
    const growth = each === undefined ? '' : `, ${each.toFixed(0)} bytes for each pair more`;
    say(`  ${length} pairs  ${megabytes.toFixed(0)} MB${growth}`);
    last = { rows: length, megabytes };
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
