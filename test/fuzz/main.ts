/**
 * `npm run fuzz -- [--count 100000] [--seed n]`: reads inputs that nobody wrote, and real exports that something happened
 * to. No input may crash the reader or hang it, and every account must add up. Ends with 1 at the first that does.
 */
import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.ts';
import { seedsFrom } from './seeds.ts';

const { values: asked } = parseArgs({
  options: { count: { type: 'string', default: '100000' }, seed: { type: 'string', default: '20260302' } },
});
const count = Number(asked.count);
const first = Number(asked.seed);
const seeds = seedsFrom('fixtures/input', '../shared/data');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

say(`${count} inputs, ${seeds.length} exports to begin with, seed ${first}`);
const started = Date.now();
/** Inputs between two words. */
const PART = 10_000;
let runs = 0;
let fault: string | undefined;
for (let done = 0; done < count && fault === undefined; done += PART) {
  fault = await fuzz(seeds, Math.min(PART, count - done), first + done, () => {
    runs += 1;
  });
  say(
    `${runs} inputs read, ${((Date.now() - started) / 1000).toFixed(0)} s, ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
  );
}
if (fault === undefined) say('No crash, no hang; every account adds up.');
else {
  say(fault);
  process.exitCode = 1;
}
