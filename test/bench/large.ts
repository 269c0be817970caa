/**
 * `npm run bench:large -- [--megabytes 128] [--alarms 4000]`: one large log as CSV and as one JSON array, and a quarter of
 * it with the same number of alarms: memory has to grow with the alarms, not with the file.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runNode } from './measure.ts';
import { writeTransactions } from './transactions.ts';

const PEAK_MEGABYTES = 300;
/** Bytes of one row; what is written is weighed again. */
const ROW = { csv: 128, json: 335 } as const;

const { values: asked } = parseArgs({
  options: { megabytes: { type: 'string', default: '128' }, alarms: { type: 'string', default: '4000' } },
});
const megabytes = Number(asked.megabytes);
const alarms = Number(asked.alarms);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const row = (what: string, size: string, time: string, peak: string, met: string): void =>
  say(`${what.padEnd(28)}${size.padStart(10)}${time.padStart(12)}${peak.padStart(12)}  ${met}`.trimEnd());

const folder = mkdtempSync(join(tmpdir(), 'posalarm-bench-large-'));
try {
  say(`node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} cores`);
  say(`about ${alarms} alarms in each log; limit of memory ${PEAK_MEGABYTES} MB`);
  row('', 'size', 'time', 'peak', '');
  for (const as of ['csv', 'json'] as const) {
    for (const part of [0.25, 1]) {
      const path = join(folder, `log.${as}`);
      const rows = Math.max(alarms * 2, Math.round((megabytes * 1e6 * part) / ROW[as]));
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that they do not disturb each other
      await writeTransactions(path, rows, { failures: alarms / rows, as });
      const size = `${(statSync(path).size / 1e6).toFixed(0)} MB`;
      for (const [what, command] of [
        ['read', ['.build/test/bench/read-alone.js', path]],
        ['analyze', ['bin/posalarm.js', 'analyze', path, '--format', 'json', '--quiet']],
      ] as const) {
        const { ms, peakBytes = Number.NaN } = runNode(command, true);
        const peak = peakBytes / 1e6;
        const met = peak <= PEAK_MEGABYTES ? 'met' : 'NOT MET';
        row(
          `${as === 'csv' ? 'CSV' : 'one JSON array'}, ${what}`,
          size,
          `${(ms / 1000).toFixed(1)} s`,
          `${peak.toFixed(0)} MB`,
          met,
        );
      }
      rmSync(path);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
