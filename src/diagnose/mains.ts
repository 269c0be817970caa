import type { NamedCauseId } from '../model/cause.ts';
import type { Surroundings } from '../model/diagnosis.ts';
import { HOUR, MINUTE, SECOND } from '../model/units.ts';
import { type Cluster, type Diagnosed, inOrder, timeOf } from './cluster.ts';

const POWER: NamedCauseId = 'hardware-failure/power';

/** Terminals of one supply lose it at once; their clocks and their ways of reporting differ by minutes. Own inference. */
const AT_ONCE_MS = 5 * MINUTE;
/** So many terminals of one place have no fault of their own in the same minutes … */
const FEWEST_TERMINALS = 3;
/** … and two have none in the same few seconds, in which a supply takes them both. Own inference. */
const FEWEST_AT_A_STROKE = 2;
const AT_A_STROKE_MS = 10 * SECOND;
/** Batteries that carry a terminal over are empty within half a day, and what they tell until then is the supply's. Own inference. */
const CARRIED_MS = 12 * HOUR;

const isLost = ({ subject }: Diagnosed): boolean => subject.symptom === 'power-fault';

/** A cluster whose members are still gathered. */
type Gathering = Cluster & { readonly members: Diagnosed[] };

const terminalsOf = (members: readonly Diagnosed[], ask: Surroundings): ReadonlySet<string | undefined> =>
  new Set(members.map(({ subject }) => ask.place(subject).terminal));

/** What was reported at several terminals of one place at once, and by them until their batteries were empty. */
const togetherAt = (members: readonly Diagnosed[], ask: Surroundings): readonly Diagnosed[] => {
  const sorted = [...members].sort(inOrder);
  const taken = new Set<Diagnosed>();
  let start = 0;
  for (const [at, one] of sorted.entries()) {
    while (timeOf(one) - timeOf(sorted[start] ?? one) > AT_ONCE_MS) start++;
    const lost = sorted.slice(start, at + 1).filter(isLost);
    // By the last seconds alone: one till may have flickered minutes before.
    const stroke = lost.filter((other) => timeOf(one) - timeOf(other) <= AT_A_STROKE_MS);
    const isStroke = terminalsOf(stroke, ask).size >= FEWEST_AT_A_STROKE;
    const terminals = terminalsOf(lost, ask);
    if (terminals.size < FEWEST_TERMINALS && !isStroke) continue;
    const from = timeOf(lost[0] ?? one);
    for (const member of sorted) {
      const time = timeOf(member);
      if (time >= from && time <= from + CARRIED_MS && terminals.has(ask.place(member.subject).terminal))
        taken.add(member);
    }
  }
  return [...taken];
};

/**
 * The mains of a shop: power that several of its terminals lost within minutes is the supply's, and no fault of each of them.
 * Takes such alarms out of the terminals' clusters and gives them back by place.
 */
export const takeMains = (homes: Map<string, Gathering>, ask: Surroundings): void => {
  const bySite = new Map<string, Diagnosed[]>();
  for (const { cause, kind, members } of homes.values()) {
    if (cause !== POWER || kind !== 'terminal') continue;
    for (const one of members) {
      const { site } = ask.place(one.subject);
      if (site !== undefined) bySite.set(site, [...(bySite.get(site) ?? []), one]);
    }
  }
  for (const [site, members] of bySite) {
    const taken = new Set(togetherAt(members, ask));
    if (taken.size === 0) continue;
    for (const [key, cluster] of homes) {
      if (cluster.cause !== POWER || cluster.kind !== 'terminal') continue;
      homes.set(key, { ...cluster, members: cluster.members.filter((one) => !taken.has(one)) });
    }
    homes.set(`${POWER}|mains|site|${site}`, { cause: POWER, kind: 'site', name: site, members: [...taken] });
  }
};
