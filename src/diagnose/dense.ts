import type { Surroundings } from '../model/diagnosis.ts';
import { durationMs, MINUTE } from '../model/units.ts';
import { type Cluster, type Diagnosed, fromOf, insiderOf, timeOf, toOf } from './cluster.ts';
import { habitOf, nextShiftOf } from './habits.ts';
import { cutAtSilence } from './pauses.ts';

const EVERY_FAILURE = { id: 'every-failure', test: () => true };

/** Around each spell of a fault that comes back, what was tried there just before and after. Own inference. */
const AROUND_MS = durationMs(15 * MINUTE);

/** Attempts in a cluster's scope while it lasted: of what comes back shift after shift, in its spells alone. */
const attemptsIn = (cluster: Cluster, ask: Surroundings): number => {
  const tried = (members: readonly Diagnosed[], aroundMs: number): number => {
    const part = { ...cluster, members };
    const first = insiderOf(part, ask);
    if (first === undefined) return 0;
    const { time } = first.record;
    const [before, after] = [time - fromOf(part) + aroundMs, toOf(part) - time + aroundMs];
    const { inside } = ask.contrast(first, cluster.kind, before, after, EVERY_FAILURE);
    return inside.failed + inside.ok;
  };
  const shifts = nextShiftOf(cluster.cause) > 0 ? cutAtSilence(cluster, habitOf(cluster.cause)?.silenceMs ?? 0) : [];
  if (shifts.length < 2) return tried(cluster.members, 0);
  return shifts.reduce((sum, { members }) => sum + tried(members, AROUND_MS), 0);
};

/** Whether the alarms are this share of the attempts in their scope and time. */
export const isDense = (cluster: Cluster, share: number, ask: Surroundings): boolean =>
  share === 0 || insiderOf(cluster, ask) === undefined || cluster.members.length >= attemptsIn(cluster, ask) * share;

/** Runs are taken apart so often at most: a week's slips hold one shift that went wrong, seldom two. */
const SPLITS_MOST = 3;

/** A run parted where it pauses longest. */
const atWidestGap = ({ members, ...rest }: Cluster): readonly Cluster[] => {
  const gaps = members.slice(1).map((one, at) => timeOf(one) - timeOf(members[at]));
  const widest = gaps.indexOf(Math.max(...gaps)) + 1;
  return [members.slice(0, widest), members.slice(widest)].map((part) => ({ ...rest, members: part }));
};

/**
 * What of a run is dense enough to be one: a cashier who takes the wrong key all day is an incident also where a slip of the day
 * before has been taken for its beginning.
 */
export const denseParts = (
  cluster: Cluster,
  isEnough: (one: Cluster) => boolean,
  share: number,
  ask: Surroundings,
): readonly Cluster[] => {
  let parts: readonly Cluster[] = [cluster];
  for (let split = 0; split < SPLITS_MOST; split += 1) {
    const enough = parts.filter(isEnough);
    const dense = enough.filter((one) => isDense(one, share, ask));
    if (dense.length > 0 || enough.length === 0) return dense;
    parts = enough.flatMap(atWidestGap);
  }
  return [];
};
