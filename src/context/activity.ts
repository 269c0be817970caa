import type { ContextState } from './state.ts';
import { knownTerminals } from './fleet.ts';
import { countBetween, SLOT_MS, slotOf } from './slots.ts';

/** Which terminals were heard of, and when. */
export interface Activity {
  readonly terminals: readonly { readonly id: string; readonly site: string }[];
  /** Whether a terminal paid, failed, reported or signed on within the slot of five minutes that holds this instant. */
  activeIn(terminal: string, ms: number): boolean;
}

export const ACTIVITY_SLOT_MS = SLOT_MS;

/** Answers from what was learnt, once everything is read. */
export const activityOf = (state: ContextState): Activity => {
  const spoke = new Map<string, Set<number>>();
  const mark = (terminal: string | undefined, time: number): void => {
    if (terminal === undefined) return;
    const slots = spoke.get(terminal);
    if (slots === undefined) spoke.set(terminal, new Set([slotOf(time)]));
    else slots.add(slotOf(time));
  };
  for (const { record } of state.troubles) mark(record.terminalId, record.time);
  for (const [terminal, sightings] of state.signOns) for (const { time } of sightings) mark(terminal, time);
  return {
    terminals: [...knownTerminals(state.fleet).values()]
      .map(({ id, site }) => ({ id, site }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    activeIn: (terminal, ms) => {
      const slot = slotOf(ms);
      if (spoke.get(terminal)?.has(slot) === true) return true;
      const counter = state.fleet.terminals.get(terminal)?.approved;
      return counter !== undefined && countBetween(counter, slot, slot) > 0;
    },
  };
};
