import type { Reaching, Stretches } from './shared-trouble.ts';

/** Attempts in one stretch between two reaches. */
interface Attempts {
  readonly failed: number;
  readonly ok: number;
}

/** Most of the attempts: a line that is as good as dead (healthy approval is 85 to 95 %, payflux.dev). */
const DEAD_SHARE = 0.5;
/** One lost answer or two are no dead line. Own inference. */
const DEAD_LEAST = 3;
/** The others are well where so few of so many attempts fail: no shared fault takes less than three times that. Own inference. */
const WELL = { share: 0.05, tries: 20 } as const;

const rings = (side: readonly number[]): number[] => side.map((count, at) => count - (side[at - 1] ?? 0)).slice(1);
const inOrder = ({ here, before, after }: Reaching): number[] => [...rings(before).toReversed(), here, ...rings(after)];

const attemptsOf = ({ failed, ok }: Stretches): readonly Attempts[] => {
  const passed = inOrder(ok);
  return inOrder(failed).map((count, at) => ({ failed: count, ok: passed[at] ?? 0 }));
};

const cumulated = (counts: readonly number[]): number[] => {
  let sum = 0;
  return [0, ...counts.map((count) => (sum += count))];
};

const reachingOf = (counts: readonly number[]): Reaching => {
  const middle = (counts.length - 1) / 2;
  return {
    here: counts[middle] ?? 0,
    before: cumulated(counts.slice(0, middle).toReversed()),
    after: cumulated(counts.slice(middle + 1)),
  };
};

const isDead = ({ failed, ok }: Attempts): boolean => failed > 0 && failed >= (failed + ok) * DEAD_SHARE;

const ALIVE: Attempts = { failed: 0, ok: 1 };
const isWell = ({ failed, ok }: Attempts): boolean => ok >= WELL.tries && failed <= (failed + ok) * WELL.share;

/** Runs of stretches in which a site is dead, in one of which all others are well. */
const ownRuns = (own: readonly Attempts[], all: readonly Attempts[]): ReadonlySet<number> => {
  const found = new Set<number>();
  let run: number[] = [];
  let isOwn = false;
  for (const [at, here] of [...own, ALIVE].entries()) {
    if (isDead(here)) {
      run.push(at);
      const { failed, ok } = all[at] ?? here;
      isOwn ||= here.failed >= DEAD_LEAST && isWell({ failed: failed - here.failed, ok: ok - here.ok });
      continue;
    }
    if (isOwn) for (const one of run) found.add(one);
    run = [];
    isOwn = false;
  }
  return found;
};

/**
 * A site's figures without what is plainly its own: a line that was dead already while all others were well, or still was when
 * they were well again, is dead for a reason of its own, and tells nothing of what the others share meanwhile. `all`: of the
 * whole scope.
 */
export const withoutOwnTrouble = (site: Stretches, all: Stretches): Stretches => {
  const own = attemptsOf(site);
  const aside = ownRuns(own, attemptsOf(all));
  if (aside.size === 0) return site;
  const left = own.map((one, at) => (aside.has(at) ? { failed: 0, ok: 0 } : one));
  return { failed: reachingOf(left.map(({ failed }) => failed)), ok: reachingOf(left.map(({ ok }) => ok)) };
};
