import { spawnSync } from 'node:child_process';

export interface Measured {
  readonly ms: number;
  /** Most memory held at any time (resident), as the child itself saw it; undefined where it was not asked for. */
  readonly peakBytes: number | undefined;
}

/** Loaded into a child before its program; says at its end how much memory it held, on a stream of its own. */
const PEAK = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));",
)}`;

/** Runs node once, from start to end of the process, with its output thrown away. */
export const runNode = (args: readonly string[], memory: boolean): Measured => {
  const started = process.hrtime.bigint();
  const child = spawnSync(process.execPath, memory ? ['--import', PEAK, ...args] : [...args], {
    stdio: ['ignore', 'ignore', 'pipe', memory ? 'pipe' : 'ignore'],
    maxBuffer: 1 << 26,
  });
  const ms = Number(process.hrtime.bigint() - started) / 1e6;
  if (child.error !== undefined) throw child.error;
  if (child.status !== 0) throw new Error(`${args.join(' ')} ended with ${child.status}: ${child.stderr.toString()}`);
  // Node reports kilobytes, whatever the system.
  const peakBytes = memory ? Number(child.output[3]?.toString() ?? Number.NaN) * 1024 : undefined;
  return { ms, peakBytes };
};

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** Runs each command in turn, round after round, so that a busy moment of the machine touches all alike. */
export const rounds = (
  commands: readonly (readonly string[])[],
  count: number,
  memory: boolean,
): readonly (readonly Measured[])[] => {
  const results: Measured[][] = commands.map(() => []);
  for (let round = 0; round < count; round++) {
    for (const [index, command] of commands.entries()) results[index]?.push(runNode(command, memory));
  }
  return results;
};
