import type { Surroundings } from '../model/diagnosis.ts';
import { byStart, type Cluster, fromOf, toOf } from './cluster.ts';
import { FLAPPING_SILENCE_MS } from './habits.ts';

/** A line that fails so often at one terminal, and works in between, has one loose plug and not as many faults. Own inference. */
const FLAPPING_PARTS = 3;

/** Joins the outages of one terminal's line that comes and goes, however much passed in between. */
export const joinFlapping = (parts: readonly Cluster[], ask: Surroundings): Cluster[] => {
  const chains = new Map<string | undefined, Cluster[][]>();
  const rest: Cluster[] = [];
  for (const part of parts) {
    const terminals = new Set(part.members.map(({ subject }) => ask.place(subject).terminal));
    const [terminal] = terminals;
    if (terminals.size !== 1 || part.cause !== 'payment-environment/network') {
      rest.push(part);
      continue;
    }
    const own = chains.get(terminal) ?? [];
    const chain = own.at(-1);
    const last = chain?.at(-1);
    if (chain !== undefined && last !== undefined && fromOf(part) - toOf(last) <= FLAPPING_SILENCE_MS) chain.push(part);
    else own.push([part]);
    chains.set(terminal, own);
  }
  for (const chain of [...chains.values()].flat()) {
    const [first] = chain;
    if (first === undefined || chain.length < FLAPPING_PARTS) rest.push(...chain);
    else rest.push({ ...first, members: chain.flatMap(({ members }) => members) });
  }
  return rest.sort(byStart);
};
