import type { Surroundings } from '../model/diagnosis.ts';
import { type Cluster, fromOf, joined, runsWithin, shareOf, toOf, TOGETHER_MS } from './cluster.ts';

/** Whether nobody says under which roof its terminals stand: each is taken for a shop of its own. */
const isRoofless = (cluster: Cluster, ask: Surroundings): boolean =>
  shareOf(cluster, ({ site, terminal }) => site !== undefined && site === terminal, ask) === 1;

/** Of how long the shorter trouble lasted: so far apart may the two begin or end. Own inference. */
const NEAR_SHARE = 0.1;

/**
 * Where no merchant is known, terminals that lose the line together hang on one line: that each had a fault of its own in the
 * same minutes is the rarer explanation.
 */
export const joinOnOneLine = (a: Cluster, b: Cluster, ask: Surroundings): Cluster | undefined => {
  if (!isRoofless(a, ask) || !isRoofless(b, ask)) return undefined;
  const [large, small] = a.members.length >= b.members.length ? [a, b] : [b, a];
  if (!runsWithin(small, large) && !runsWithin(large, small)) return undefined;
  // A line that comes and goes for days is met by one terminal some time after the other.
  const near = Math.max(TOGETHER_MS, Math.min(toOf(a) - fromOf(a), toOf(b) - fromOf(b)) * NEAR_SHARE);
  const isNear = (x: number, y: number): boolean => Math.abs(x - y) <= near;
  const own = new Set(large.members.map(({ subject }) => ask.place(subject).terminal));
  const isAmong = small.members.every(({ subject }) => own.has(ask.place(subject).terminal));
  if (!isAmong && !isNear(fromOf(a), fromOf(b)) && !isNear(toOf(a), toOf(b))) return undefined;
  return a.name === b.name ? joined(a, b, a.kind, a.name) : joined(a, b, 'everything', '*');
};
