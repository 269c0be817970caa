import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeWorld } from './world.ts';

/**
 * `npm run worlds -- --seed 1000 --out <dir> [--count n]` writes one folder per seed: the log files and
 * truth.json. With one world and no count, the files stand in <dir> itself.
 */
const { values } = parseArgs({
  options: { seed: { type: 'string' }, out: { type: 'string' }, count: { type: 'string' } },
});
const seed = Number(values.seed);
const count = Number(values.count ?? 1);
if (!Number.isInteger(seed) || !Number.isInteger(count) || values.out === undefined) {
  process.stderr.write('usage: npm run worlds -- --seed <number> --out <dir> [--count <number>]\n');
  process.exitCode = 2;
} else {
  for (let i = 0; i < count; i++) {
    const { files, truth } = makeWorld(seed + i);
    const folder = values.count === undefined ? values.out : join(values.out, String(seed + i));
    await mkdir(folder, { recursive: true });
    for (const file of files) await writeFile(join(folder, file.name), file.bytes);
    await writeFile(join(folder, 'truth.json'), `${JSON.stringify(truth, null, 1)}\n`);
    process.stderr.write(
      `${seed + i}: ${truth.world.records} rows, ${truth.rows.length} alarms, ${truth.faults.length} faults → ${folder}\n`,
    );
  }
}
