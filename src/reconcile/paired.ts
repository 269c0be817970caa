import { durationMs } from '../model/units.ts';
import type { Beliefs } from './beliefs.ts';
import { APPROVED, GIVE_BACK, PAYMENT, UNKNOWN } from './classify.ts';
import { CLAIMED, type Found, VOIDABLE } from './found.ts';
import type { Match } from './pairs.ts';
import { HOST, TERMINAL } from './rows.ts';
import { isSplit } from './split.ts';
import type { Surroundings } from './surroundings.ts';
import type { Unheard } from './unheard.ts';

/** Partners of different amounts, outcomes or number. */
export const judgePaired = ({ rows, pairing }: Surroundings, beliefs: Beliefs, unheard: Unheard): Found[] => {
  const { small, floats } = rows;
  const { belief, stateOf, reversalOf, verdictOf, amount, time } = beliefs;
  const differ = (terminal: number, host: number): boolean =>
    !Number.isNaN(floats.amount[terminal]) &&
    !Number.isNaN(floats.amount[host]) &&
    floats.amount[terminal] !== floats.amount[host];

  const judgePair = (terminal: number, host: number): Found | undefined => {
    const own = belief(terminal, TERMINAL);
    const theirs = belief(host, HOST);
    if (theirs === 'taken' && own !== 'taken') return unheard.taken(terminal, host);
    if (own === 'taken' && theirs !== 'taken') {
      return {
        kind: 'status-differs',
        mismatch: 'status-differs',
        terminal,
        host,
        others: [reversalOf(host, HOST)?.row],
        verdict: theirs === 'unknown' ? 'in-doubt' : verdictOf(terminal, false),
        actor: 'merchant-manager',
        deadline: CLAIMED,
      };
    }
    if (own === 'taken' && differ(terminal, host)) {
      return {
        kind: 'amount-differs',
        mismatch: 'amount-differs',
        terminal,
        host,
        verdict: verdictOf(terminal, true),
        atStake: Math.abs(amount(terminal) - amount(host)),
        actor: 'merchant-manager',
        deadline: CLAIMED,
      };
    }
    return own === 'unknown' || small.outcome[terminal] === UNKNOWN ? unheard.atTerminal(terminal, host) : undefined;
  };

  /** One side's lost row of a split that does not add up is told by the amounts; a repeat bears the same amount. */
  const judgeMore = (at: number, { terminal, host }: Match): Found => {
    const isHost = small.side[at] === HOST;
    return {
      kind: 'duplicate',
      mismatch: 'duplicate',
      terminal: isHost ? terminal : at,
      host: isHost ? at : host,
      stands: at,
      others: [isHost ? host : terminal],
      verdict: isHost ? 'charged-twice' : 'charged',
      atStake: amount(at),
      actor: isHost ? 'acquirer' : 'technician',
      deadline: isHost ? VOIDABLE : CLAIMED,
      facts: { sameMessage: true, gap: durationMs(Math.abs(time(at) - time(isHost ? host : terminal))) },
    };
  };

  return pairing.matches.flatMap((match) => {
    const { terminal, host, more } = match;
    const group = small.group[terminal];
    if ((group !== PAYMENT && group !== GIVE_BACK) || isSplit(rows, match)) return [];
    const extra = more.filter((at) => small.outcome[at] === APPROVED && stateOf(at, small.side[at] ?? 0) !== 'done');
    return [judgePair(terminal, host) ?? [], extra.map((at) => judgeMore(at, match))].flat();
  });
};
