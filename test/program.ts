import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const BIN = resolve('bin/posalarm.js');

/** Runs the built program as its users do. Nothing of the machine's language, zone or terminal reaches it unless given. */
export const posalarm = (
  args: readonly string[],
  { cwd = '.', env = {}, input = '' }: { cwd?: string; env?: Record<string, string>; input?: string | Buffer } = {},
): Finished => {
  const { PATH = '' } = process.env;
  const child = spawnSync(process.execPath, [BIN, ...args], { cwd, env: { PATH, ...env }, input, maxBuffer: 1 << 28 });
  if (child.error !== undefined) throw child.error;
  return { code: child.status, out: child.stdout.toString(), err: child.stderr.toString() };
};
