import { durationMs } from '../model/units.ts';
import type { Beliefs } from './beliefs.ts';
import { APPROVED, GIVE_BACK, PAYMENT, UNKNOWN } from './classify.ts';
import { repeatsOf, REPEAT_MS } from './clean.ts';
import { CLAIMED, type Found, VOIDABLE } from './found.ts';
import { contentKey, NO_KEY } from './keys.ts';
import { HOST, TERMINAL } from './rows.ts';
import type { Surroundings } from './surroundings.ts';
import type { Unheard } from './unheard.ts';

/** Rows without a partner. `doubled`: rows that were judged with a pair already. */
export const judgeSingle = (
  s: Surroundings,
  beliefs: Beliefs,
  unheard: Unheard,
  doubled: ReadonlySet<number>,
): Found[] => {
  const { rows, pairing, reach, compared } = s;
  const { small } = rows;
  const { belief, verdictOf, time } = beliefs;
  const twinAtHost = hostTwins(s, beliefs);

  const atTerminal = (at: number): Found | undefined => {
    const own = belief(at, TERMINAL);
    if (small.outcome[at] === UNKNOWN || own === 'unknown') return unheard.atTerminal(at, undefined);
    if (own !== 'taken' || !compared || !reach.isInside(at)) return undefined;
    return {
      kind: 'missing-at-host',
      mismatch: 'missing-at-host',
      terminal: at,
      host: undefined,
      verdict: verdictOf(at, false),
      actor: 'merchant-manager',
      deadline: CLAIMED,
    };
  };

  const atHost = (at: number): Found | undefined => {
    const own = belief(at, HOST);
    if (!compared) return small.outcome[at] === UNKNOWN || own === 'unknown' ? unheard.atHost(at) : undefined;
    if (own !== 'taken' || !reach.isInside(at)) return undefined;
    const other = small.group[at] === PAYMENT ? twinAtHost(at) : undefined;
    const isRepeat = other !== undefined;
    return {
      kind: isRepeat ? 'duplicate' : 'missing-at-terminal',
      mismatch: isRepeat ? 'duplicate' : 'missing-at-terminal',
      terminal: undefined,
      host: at,
      others: [other],
      verdict: isRepeat ? 'charged-twice' : verdictOf(at, true),
      actor: 'merchant-manager',
      deadline: VOIDABLE,
      facts: isRepeat ? { gap: durationMs(Math.abs(time(at) - time(other))) } : {},
    };
  };

  const found: Found[] = [];
  for (let at = 0; at < rows.size; at += 1) {
    const group = small.group[at];
    if (pairing.partnered[at] === 1 || doubled.has(at) || (group !== PAYMENT && group !== GIVE_BACK)) continue;
    const one = small.side[at] === TERMINAL ? atTerminal(at) : atHost(at);
    if (one !== undefined) found.push(one);
  }
  return found;
};

/**
 * Another approval at the host that a row without a partner most likely repeats: of the same card, amount and terminal;
 * where the host names no cards, of an amount at the terminal that is no usual price there.
 */
const hostTwins = (
  { rows, isUsualPrice }: Surroundings,
  { stateOf, time }: Beliefs,
): ((at: number) => number | undefined) => {
  const { small, floats } = rows;
  const runOf = new Map<number, readonly number[]>();
  for (const run of repeatsOf(rows, HOST)) for (const at of run) runOf.set(at, run);
  const isNameless = (at: number): boolean =>
    small.side[at] === HOST &&
    small.group[at] === PAYMENT &&
    small.outcome[at] === APPROVED &&
    Number.isNaN(floats.card[at]) &&
    Number.isNaN(floats.pan[at]);
  const nameless = new Map<number, number[]>();
  for (let at = 0; at < rows.size; at += 1) {
    const key = isNameless(at) ? contentKey(rows, at) : NO_KEY;
    if (key === NO_KEY) continue;
    const list = nameless.get(key);
    if (list === undefined) nameless.set(key, [at]);
    else list.push(at);
  }
  return (at) => {
    const run = runOf.get(at);
    if (run !== undefined) return run.find((one) => one !== at && stateOf(one, HOST) !== 'done');
    if (!isNameless(at) || isUsualPrice(at)) return undefined;
    return nameless
      .get(contentKey(rows, at))
      ?.find(
        (one) =>
          one !== at &&
          small.type[one] === small.type[at] &&
          Math.abs(time(one) - time(at)) <= REPEAT_MS &&
          stateOf(one, HOST) !== 'done',
      );
  };
};
