import { spawnSync } from 'node:child_process';

export interface Measured {
  readonly ms: number;
  /** Most memory held at any time (resident), as the child itself saw it; undefined where it was not asked for. */
  readonly peakBytes: number | undefined;
  /** Processor time of all its threads, likewise. */
  readonly cpuMs: number | undefined;
}

/** Loaded into a child before its program; says at its end what it took, on a stream of its own. */
const TAKEN = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); writeSync(3, `${maxRSS} ${userCPUTime + systemCPUTime}`); });",
)}`;

/** Runs node once, from start to end of the process, with its output thrown away. */
export const runNode = (args: readonly string[], memory: boolean): Measured => {
  const started = process.hrtime.bigint();
  const child = spawnSync(process.execPath, memory ? ['--import', TAKEN, ...args] : [...args], {
    stdio: ['ignore', 'ignore', 'pipe', memory ? 'pipe' : 'ignore'],
    maxBuffer: 1 << 26,
  });
  const ms = Number(process.hrtime.bigint() - started) / 1e6;
  if (child.error !== undefined) throw child.error;
  if (child.status !== 0) throw new Error(`${args.join(' ')} ended with ${child.status}: ${child.stderr.toString()}`);
  if (!memory) return { ms, peakBytes: undefined, cpuMs: undefined };
  // Node reports kilobytes and microseconds, whatever the system.
  const [kilobytes = Number.NaN, microseconds = Number.NaN] = (child.output[3]?.toString() ?? '')
    .split(' ')
    .map(Number);
  return { ms, peakBytes: kilobytes * 1024, cpuMs: microseconds / 1000 };
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
