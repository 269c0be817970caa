/**
 * One fault that several sites share, or each site's own: which explains better what they saw at the same time. Rates
 * are not estimated but averaged over, so thin figures say little by themselves, and every further parameter (when it
 * began, when it ended, how much it lets through) is paid for.
 */

/** Attempts of one site by distance from the moment asked about. */
export interface Stretches {
  /** Failures in the slot itself, then up to each reach before and after it, cumulated. */
  readonly failed: Reaching;
  /** Approvals likewise. */
  readonly ok: Reaching;
}

export interface Reaching {
  readonly here: number;
  /** Up to each of REACHES before, the slot itself not counted. */
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/**
 * How far a fault may reach to either side, in slots of five minutes: not beyond the slot itself, 5 and 20 minutes, one hour,
 * three hours. Outages last from minutes to hours (own inference); an average over these is never far from the true extent. An
 * outage's first and last failures have good trade right beside them, all the more as reversals pour in once it is over.
 */
export const REACHES = [0, 1, 4, 12, 36] as const;

/** Shares of the attempts that a fault may take, from a slow host to a dead line; all equally likely beforehand. */
const SHARES = [0.15, 0.3, 0.5, 0.7, 0.85, 0.97] as const;
const LOG_FAILS = SHARES.map(Math.log);
const LOG_PASSES = SHARES.map((share) => Math.log(1 - share));

/**
 * How probable it is that a site has trouble of its own just then: a line fault of some hours in a month or two.
 * Where nothing tells which terminals share a roof, the next one may share the trouble. Own inference.
 */
export const OWN_TROUBLE = { apart: 0.01, perhapsOneRoof: 0.15 } as const;

/** How probable another shared fault is within three hours, that leaves the alarm out: a few in a month. Own inference. */
const NEARBY = 0.05;

/**
 * How many of the scope's sites a fault strikes: all of them where the scope is known; some part where the log does not
 * say which line a site hangs on, each part equally likely beforehand.
 */
export const STRUCK = { all: [1], some: [0.2, 0.5, 1] } as const;

/** How far the fault reaches that explains best: indexes into REACHES. */
export interface Extent {
  readonly before: number;
  readonly after: number;
}

export interface SharedTrouble {
  /** Log-likelihood ratio, one shared fault against the site's own; negative where the others are well. */
  readonly weight: number;
  readonly extent: Extent;
}

/** Counts within one stretch of time. */
type Within = (counts: Reaching) => number;

const EXTENTS: readonly Extent[] = REACHES.flatMap((_, before) => REACHES.map((__, after) => ({ before, after })));
const COVERING: readonly Within[] = EXTENTS.map(
  ({ before, after }) =>
    (counts) =>
      counts.here + (counts.before[before] ?? 0) + (counts.after[after] ?? 0),
);
/** Stretches on one side that leave the moment itself out: a fault that was over by then, or had not begun. */
const BESIDE: readonly Within[] = REACHES.flatMap((_, far) =>
  REACHES.slice(0, far).flatMap((__, near): Within[] => [
    ({ before }) => (before[far] ?? 0) - (before[near] ?? 0),
    ({ after }) => (after[far] ?? 0) - (after[near] ?? 0),
  ]),
);

/** Logarithm of the sum of two numbers, given by theirs. */
const logSum = (a: number, b: number): number =>
  a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));

/** Beyond this the exponential function leaves the numbers, and what it is added to no longer matters. */
const LARGEST_EXPONENT = 700;

/** Logarithm of what strikes with probability `part`, given by its logarithm, and otherwise changes nothing. */
const logMixed = (part: number, log: number): number =>
  log > LARGEST_EXPONENT ? Math.log(part) + log : Math.log(part * Math.exp(log) + 1 - part);

/** Logarithm of the mean of numbers, given by theirs. */
const logMeanExp = (logs: readonly number[]): number => {
  const most = Math.max(...logs);
  let sum = 0;
  for (const log of logs) sum += Math.exp(log - most);
  return most + Math.log(sum / logs.length);
};

/** What makes up the two explanations, apart from the figures. */
export interface Ground {
  /** Share of attempts that fail this way in ordinary times. */
  readonly usual: number;
  /** Logarithm of how well a site's own state explains its figures: as usual, or with trouble of its own. */
  readonly logAlone: (failed: number, ok: number) => number;
  /** Shares of the sites that a fault may strike. */
  readonly struck: readonly number[];
}

/** Figures up to this are many sites' and asked again and again. */
const OFTEN = 1024;

/** `ownTrouble`: how probable trouble of its own is for a site, see OWN_TROUBLE. */
export const groundOf = (usual: number, ownTrouble: number, struck: readonly number[]): Ground => {
  const compute = (failed: number, ok: number): number => {
    const well = failed * Math.log(usual) + ok * Math.log(1 - usual);
    if (failed === 0) return well;
    const ill = logMeanExp(SHARES.map((_, at) => failed * (LOG_FAILS[at] ?? 0) + ok * (LOG_PASSES[at] ?? 0)));
    return logSum(Math.log(1 - ownTrouble) + well, Math.log(ownTrouble) + ill);
  };
  const known = new Map<number, number>();
  const logAlone = (failed: number, ok: number): number => {
    if (failed >= OFTEN || ok >= OFTEN) return compute(failed, ok);
    const key = failed * OFTEN + ok;
    let log = known.get(key);
    if (log === undefined) {
      log = compute(failed, ok);
      known.set(key, log);
    }
    return log;
  };
  return { usual, logAlone, struck };
};

const WITHINS = [...COVERING, ...BESIDE];
const all: Within = (counts) => counts.here + (counts.before.at(-1) ?? 0) + (counts.after.at(-1) ?? 0);

/**
 * Adds what one site saw to the sums of a stretch: one shared fault during it against none at all, for each share of the
 * attempts and of the sites that it may take. What a site suffered outside the stretch is its own trouble either way.
 */
const addSite = (
  sums: Float64Array,
  within: Within,
  site: Stretches,
  { logAlone, struck }: Ground,
  sign: 1 | -1,
): void => {
  const failed = within(site.failed);
  const ok = within(site.ok);
  if (failed + ok === 0) return;
  const allFailed = all(site.failed);
  const allOk = all(site.ok);
  const log = logAlone(allFailed, allOk) - logAlone(allFailed - failed, allOk - ok);
  let at = 0;
  for (const [share, logFail] of LOG_FAILS.entries()) {
    const ratio = failed * logFail + ok * (LOG_PASSES[share] ?? 0) - log;
    for (const part of struck) {
      sums[at] = (sums[at] ?? 0) + sign * (part === 1 ? ratio : logMixed(part, ratio));
      at += 1;
    }
  }
};

const addRest = (sums: Float64Array, ok: number, { usual, struck }: Ground): void => {
  let at = 0;
  for (const logPass of LOG_PASSES) {
    for (const _ of struck) {
      sums[at] = (sums[at] ?? 0) + ok * (logPass - Math.log(1 - usual));
      at += 1;
    }
  }
};

/** Everything that the sites of a scope saw around one moment, ready to be asked from the point of view of each. */
export interface Moment {
  /** For each stretch the sums over all sites, by share of the attempts and part of the sites. */
  readonly sums: readonly Float64Array[];
  readonly ground: Ground;
}

/**
 * `sites`: one by one those that failed and, where a fault may strike only some, all others. `rest`: approvals of the
 * sites that are not told one by one.
 */
export const momentOf = (sites: Iterable<Stretches>, rest: Reaching, ground: Ground): Moment => {
  const list = [...sites];
  const sums = WITHINS.map((within) => {
    const sum = new Float64Array(SHARES.length * ground.struck.length);
    addRest(sum, within(rest), ground);
    for (const site of list) addSite(sum, within, site, ground, 1);
    return sum;
  });
  return { sums, ground };
};

/** `own`: the site of the alarm, one of those of the moment; `told`: what of it the moment holds. */
export const sharedTrouble = (own: Stretches, { sums, ground }: Moment, told: Stretches = own): SharedTrouble => {
  const alone: number[] = [];
  const shared: number[] = [];
  const beside: number[] = [];
  let best: Extent = { before: 0, after: 0 };
  let most = Number.NEGATIVE_INFINITY;
  for (const [index, within] of WITHINS.entries()) {
    const others = Float64Array.from(sums[index] ?? []);
    addSite(others, within, told, ground, -1);
    if (index >= COVERING.length) {
      beside.push(...others);
      continue;
    }
    const failed = within(own.failed);
    const ok = within(own.ok);
    const outside = ground.logAlone(all(own.failed) - failed, all(own.ok) - ok);
    for (const [at, there] of others.entries()) {
      const share = Math.floor(at / ground.struck.length);
      const here = failed * (LOG_FAILS[share] ?? 0) + ok * (LOG_PASSES[share] ?? 0) + outside;
      alone.push(here);
      shared.push(here + there);
      if (here + there <= most) continue;
      most = here + there;
      best = EXTENTS[index] ?? best;
    }
  }
  // The others may have shared a fault that was over by then, or had not begun: it leaves the alarm to its own site.
  const elsewhen = logSum(Math.log(1 - NEARBY), Math.log(NEARBY) + logMeanExp(beside));
  return { weight: logMeanExp(shared) - logMeanExp(alone) - elsewhen, extent: best };
};

/** With so many attempts elsewhere that fail this seldom nothing is shared; no fault takes less (see SHARES). */
const SELDOM = { share: 0.05, weight: -3, timesUsual: 2, tries: 60 } as const;

/**
 * A quick answer for a moment at which all is well: `failed` and `ok` of the whole scope. Undefined where the sites have
 * to be looked at.
 */
export const nothingShared = (failed: Reaching, ok: Reaching, { usual, struck }: Ground): number | undefined => {
  const rings = (counts: Reaching): number[] => [
    counts.here,
    ...[counts.before, counts.after].flatMap((side) => side.map((count, at) => count - (side[at - 1] ?? 0))),
  ];
  const passed = rings(ok);
  const strikesAll = struck.length === 1;
  const limit = strikesAll ? SELDOM.share : Math.min(SELDOM.share, usual * SELDOM.timesUsual);
  if (!rings(failed).every((count, at) => count <= (count + (passed[at] ?? 0)) * limit)) return undefined;
  const near = COVERING[EXTENTS.findIndex(({ before, after }) => before === 1 && after === 1)];
  if (near === undefined) return undefined;
  const weight =
    near(failed) * ((LOG_FAILS[0] ?? 0) - Math.log(usual)) + near(ok) * ((LOG_PASSES[0] ?? 0) - Math.log(1 - usual));
  if (strikesAll) return weight <= SELDOM.weight ? weight : undefined;
  return near(ok) >= SELDOM.tries ? -1 : undefined;
};
