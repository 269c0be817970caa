import { makeFleet } from './fleet.ts';
import { plantFaults } from './faults/index.ts';
import { planWorld, type Plan } from './plan.ts';
import { random } from './random.ts';
import { runTrade } from './trade.ts';
import { tellTruth, type WorldTruth } from './truth.ts';
import { writeLogs, type Written } from './write.ts';

export interface World {
  readonly plan: Plan;
  readonly files: readonly Written[];
  readonly truth: WorldTruth;
}

/** The world of a seed: its log files and what is true of them. The same seed gives the same bytes. */
export const makeWorld = (seed: number): World => {
  const plan = planWorld(seed);
  const fleet = makeFleet(plan);
  const faults = plantFaults(plan, fleet);
  const files = writeLogs(runTrade(fleet, plan, faults, random(seed, 'trade')), plan);
  return { plan, files, truth: tellTruth(plan, fleet, faults, files) };
};
