/**
 * `npm run bench:reconcile -- [--rows 1000000] [--runs 1]`: what comparing with as many host records costs, beside the
 * time of analysing the terminals' log alone. Both sides are in time order, as exports are.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeHostRecords } from './host-records.ts';
import { median, rounds } from './measure.ts';
import { writeTransactions } from './transactions.ts';

const LIMIT_RATIO = 2.5;
const { values: asked } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    runs: { type: 'string', default: '1' },
    bin: { type: 'string', default: 'bin/posalarm.js' },
  },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), 'posalarm-bench-'));
try {
  const sizes = [Math.round(Number(asked.rows) / 4), Number(asked.rows)];
  for (const rows of sizes) {
    const terminal = join(folder, `terminal-${rows}.csv`);
    const host = join(folder, `host-${rows}.csv`);
    await writeTransactions(terminal, rows);
    const wrong = await writeHostRecords(terminal, host);
    const analyse = [asked.bin, 'analyze', terminal, '--format', 'json', '--quiet'];
    const [alone = [], both = []] = rounds([analyse, [...analyse, '--host', host]], Number(asked.runs), true);
    const seconds = (runs: typeof alone): number => median(runs.map(({ ms }) => ms)) / 1000;
    const megabytes = (runs: typeof alone): number => median(runs.map(({ peakBytes }) => (peakBytes ?? 0) / 1e6));
    const ratio = seconds(both) / seconds(alone);
    say(`${rows} terminal and about ${rows} host records, ${wrong} made to disagree`);
    say(`  terminal log alone      ${seconds(alone).toFixed(2)} s, ${megabytes(alone).toFixed(0)} MB`);
    say(`  compared with the host  ${seconds(both).toFixed(2)} s, ${megabytes(both).toFixed(0)} MB`);
    say(
      `  ratio                   ${ratio.toFixed(2)} x (limit ${LIMIT_RATIO} x: ${ratio <= LIMIT_RATIO ? 'met' : 'NOT MET'})`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
