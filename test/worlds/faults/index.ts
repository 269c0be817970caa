import type { Plan } from '../plan.ts';
import { random } from '../random.ts';
import type { Fault, Fleet } from '../types.ts';
import { CHANNEL } from './channel.ts';
import { DEVICES } from './devices.ts';
import { KEYS } from './keys.ts';
import { NETWORK } from './network.ts';
import { PEOPLE } from './people.ts';
import { POLICY } from './policy.ts';
import type { Plant } from './soil.ts';
import { SOFTWARE_FAULTS } from './software.ts';
import { TAMPER } from './tamper.ts';

const CATALOGUE: Readonly<Record<string, Plant>> = {
  ...NETWORK,
  ...CHANNEL,
  ...KEYS,
  ...POLICY,
  ...SOFTWARE_FAULTS,
  ...DEVICES,
  ...TAMPER,
  ...PEOPLE,
};
export const FAULT_KINDS = Object.keys(CATALOGUE);

/** Small faults that hide among ordinary slips: drawn twice as often, for there is little of each. */
const LOOK_ALIKES = [
  'dying-pin-pad',
  'pin-key-out-of-step',
  'dying-reader',
  'broken-display',
  'printer-fails',
  'function-refused',
  'pin-guessing',
  'worn-chip',
];

/** Plants what the seed calls for: more in larger fleets, nothing in one world of eight. */
export const plantFaults = (plan: Plan, fleet: Fleet): Fault[] => {
  if (plan.ordinaryOnly) return [];
  const r = random(plan.seed, 'faults');
  const count = 1 + r.poisson(Math.min(10, 1.2 + Math.sqrt(fleet.terminals.length) * r.float(0.6, 1.5)));
  const kinds = [...new Set(r.shuffle([...FAULT_KINDS, ...LOOK_ALIKES]))].slice(0, count);
  const faults: Fault[] = [];
  for (const [i, kind] of kinds.entries()) {
    const plant = CATALOGUE[kind];
    if (!plant) continue;
    for (const fault of plant({ random: r.fork(kind), fleet, plan, id: `F${i + 1}` })) {
      faults.push(fault);
      for (const { terminal, at, version } of fault.updates ?? []) {
        terminal.versions.push({ from: at, name: version });
        terminal.versions.sort((a, b) => a.from - b.from);
      }
    }
  }
  return faults;
};
