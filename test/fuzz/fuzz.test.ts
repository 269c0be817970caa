import { expect, test } from 'vitest';
import { faultOf, fuzz } from './fuzz.ts';
import { seedsFrom } from './seeds.ts';

// The whole of it is `npm run fuzz`; this much is run each time, always the same.
test('inputs that nobody wrote, and exports that something happened to', { timeout: 120_000 }, async () => {
  const seeds = seedsFrom('fixtures/input');
  expect(seeds.length).toBeGreaterThan(20);
  expect(await fuzz(seeds, 1500, 1)).toBeUndefined();
});

test('the exports as they are have no fault', async () => {
  const way = { size: 64 };
  for (const { name, bytes } of seedsFrom('fixtures/input')) {
    expect({ name, fault: await faultOf(bytes, way) }).toEqual({ name, fault: undefined });
  }
});
