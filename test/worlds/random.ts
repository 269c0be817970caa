/**
 * Seeded randomness (mulberry32). Streams are forked by label, so that a change in one part of a world
 * does not reshuffle the others.
 */
export interface Random {
  /** In [0, 1). */
  next(): number;
  /** In [low, high). */
  float(low: number, high: number): number;
  /** Whole number in [low, high], both inclusive. */
  int(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  weighted<T>(items: readonly (readonly [T, number])[]): T;
  shuffle<T>(items: readonly T[]): T[];
  /** Log-uniform in [low, high): wide ranges without a favourite size. */
  spread(low: number, high: number): number;
  /** Log-normal with the given median. */
  lognormal(median: number, sigma: number): number;
  poisson(mean: number): number;
  fork(label: string): Random;
}

const hash = (seed: number, label: string): number => {
  let h = (2166136261 ^ seed) >>> 0;
  for (const unit of label) {
    h ^= unit.codePointAt(0) ?? 0;
    h = Math.imul(h, 16777619) >>> 0;
  }
  return (h ^ (h >>> 15)) >>> 0;
};

export const random = (seed: number, label = ''): Random => {
  const root = hash(seed, label);
  let state = root;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const float = (low: number, high: number): number => low + (high - low) * next();
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(next() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const weighted = <T>(items: readonly (readonly [T, number])[]): T => {
    let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of items) {
      left -= weight;
      if (left < 0) return item;
    }
    return pick(items)[0];
  };
  return {
    next,
    float,
    int,
    pick,
    weighted,
    chance: (probability) => next() < probability,
    shuffle: (items) =>
      items
        .map((item) => ({ item, key: next() }))
        .sort((a, b) => a.key - b.key)
        .map(({ item }) => item),
    spread: (low, high) => low * (high / low) ** next(),
    lognormal: (median, sigma) => median * Math.exp(sigma * normal()),
    poisson: (mean) => {
      if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
      const floor = Math.exp(-mean);
      let count = 0;
      for (let product = next(); product > floor; product *= next()) count++;
      return count;
    },
    fork: (name) => random(root, name),
  };
};
