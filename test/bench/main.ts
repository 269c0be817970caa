/**
 * `npm run bench -- [--rows 1000000] [--runs 3] [--starts 15]`: what the work costs, beside the limits that it has to keep.
 * A benchmark is not a test: it always ends well and says what it measured.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { renderFormats } from './formats.ts';
import { type Measured, median, rounds } from './measure.ts';
import { writeTransactions } from './transactions.ts';

const LIMIT = {
  timeRatio: 1.5,
  contextShare: 40,
  peakMegabytes: 400,
  versionRatio: 2.5,
  smallRatio: 4,
  htmlMegabytes: 6,
} as const;

const { values: asked } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    runs: { type: 'string', default: '3' },
    starts: { type: 'string', default: '15' },
  },
});

const BIN = 'bin/posalarm.js';
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const row = (what: string, measured: string, limit = '', met = ''): void =>
  say(`${what.padEnd(44)}${measured.padStart(12)}${limit.padStart(12)}  ${met}`.trimEnd());
const against = (what: string, value: number, limit: number, unit: string, decimals: number): void =>
  row(what, `${value.toFixed(decimals)}${unit}`, `${limit}${unit}`, value <= limit ? 'met' : 'NOT MET');

const times = (runs: readonly Measured[] | undefined): readonly number[] => (runs ?? []).map((run) => run.ms);
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
const range = (values: readonly number[], write: (value: number) => string): string =>
  `${write(Math.min(...values))} to ${write(Math.max(...values))}`;

const folder = mkdtempSync(join(tmpdir(), 'posalarm-bench-'));
try {
  const rows = Number(asked.rows);
  const log = join(folder, 'transactions.csv');
  await writeTransactions(log, rows);
  say(`node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} cores`);
  say(`log: ${rows} transactions, 14 columns, ${(statSync(log).size / 1e6).toFixed(0)} MB`);
  say('');
  row('', 'measured', 'limit');

  const [alone, read, diagnosed, whole] = rounds(
    [
      ['.build/test/bench/csv-parse-alone.js', log],
      ['.build/test/bench/read-alone.js', log],
      ['.build/test/bench/diagnose-alone.js', log],
      [BIN, 'analyze', log, '--format', 'json', '--quiet'],
    ],
    Number(asked.runs),
    true,
  );
  const [aloneMs, wholeMs] = [times(alone), times(whole)];
  const [readMs, diagnosedMs] = [times(read), times(diagnosed)];
  const peaks = (whole ?? []).map((run) => (run.peakBytes ?? Number.NaN) / 1e6);
  row('csv-parse alone, rows as arrays', seconds(median(aloneMs)), '', range(aloneMs, seconds));
  row('posalarm analyze --format json', seconds(median(wholeMs)), '', range(wholeMs, seconds));
  against('  ratio', median(wholeMs) / median(aloneMs), LIMIT.timeRatio, ' x', 2);
  const cpu = (runs: readonly Measured[] | undefined): string =>
    seconds(median((runs ?? []).map((run) => run.cpuMs ?? Number.NaN)));
  // A large log is read by a thread of its own: what that saves in time it does not save in work.
  row('  processor time, all threads', cpu(whole), '', `csv-parse alone ${cpu(alone)}`);
  against('  peak memory', median(peaks), LIMIT.peakMegabytes, ' MB', 0);

  // The same code without the books and the report, in processes of their own. With context and rules the log is read by a
  // thread, as in the analysis: what they add is the time that goes by, not the work.
  const share = (median(diagnosedMs) / median(readMs) - 1) * 100;
  row('reading alone, rows as records', seconds(median(readMs)), '', range(readMs, seconds));
  row('reading, context and rules', seconds(median(diagnosedMs)), '', range(diagnosedMs, seconds));
  against('  added by context and rules', share, LIMIT.contextShare, ' %', 0);

  const small = join(folder, 'small.csv');
  await writeTransactions(small, 20);
  const [bare, version, analysis] = rounds(
    [
      ['-e', '0'],
      [BIN, '--version'],
      [BIN, 'analyze', small],
    ],
    Number(asked.starts),
    false,
  ).map((runs) => median(times(runs)));
  const milliseconds = (ms = Number.NaN): string => `${ms.toFixed(0)} ms`;
  row('node -e 0', milliseconds(bare));
  row('posalarm --version', milliseconds(version));
  against('  ratio', (version ?? Number.NaN) / (bare ?? Number.NaN), LIMIT.versionRatio, ' x', 2);
  row('posalarm analyze, 20 rows', milliseconds(analysis));
  against('  ratio', (analysis ?? Number.NaN) / (bare ?? Number.NaN), LIMIT.smallRatio, ' x', 2);

  say('');
  say(`the alarms of that log (one in twenty transactions), all with their evidence, from the saved report:`);
  for (const { format, ms, peakBytes, bytes } of renderFormats(BIN, log, folder)) {
    const size = `${(bytes / 1e6).toFixed(1)} MB, peak memory ${(peakBytes / 1e6).toFixed(0)} MB`;
    row(`posalarm convert --format ${format}`, seconds(ms), '', size);
    if (format === 'html') against('  size', bytes / 1e6, LIMIT.htmlMegabytes, ' MB', 1);
  }
  say('');
  say(`Medians of ${asked.runs} runs (start-up: ${asked.starts}), one command after the other in each round.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
