import { durationMs } from '../model/units.ts';
import type { Beliefs } from './beliefs.ts';
import { UNKNOWN } from './classify.ts';
import { CLAIMED, type Found, VOIDABLE } from './found.ts';
import { HOST, TERMINAL } from './rows.ts';
import type { Surroundings } from './surroundings.ts';

/** Payments of which a side heard no answer, or another one than its partner. */
export const unheardOf = ({ rows, reach, compared, wasGivenBack }: Surroundings, beliefs: Beliefs) => {
  const { belief, stateOf, reversalOf, againAfter, isHeld, isGiveBack, verdictOf, time } = beliefs;
  const gapTo = (terminal: number, again: number | undefined) =>
    again === undefined ? undefined : durationMs(time(again) - time(terminal));

  /** The terminal does not know, or says no, and the host took the money. */
  const taken = (terminal: number, host: number): Found => {
    const state = stateOf(terminal, TERMINAL);
    const next = againAfter(terminal);
    const again = next !== undefined && isHeld(next) ? next : undefined;
    const bookings = (again === undefined ? 1 : 2) - (wasGivenBack(terminal, again === undefined) ? 1 : 0);
    const isUnheard = belief(terminal, TERMINAL) === 'unknown';
    // The terminal undid it, and the host never did.
    const isUndone = state === 'done' || state === 'original-unknown';
    const undo = reversalOf(terminal, TERMINAL)?.row;
    if (state === 'done' && undo !== undefined && !reach.isInside(undo)) return settled(terminal, host, undo);
    return {
      kind:
        state === 'unanswered' ? 'reversal-unanswered' : isUnheard || isUndone ? 'reversal-missing' : 'status-differs',
      mismatch: 'status-differs',
      terminal,
      host,
      others: [undo, again],
      verdict: bookings > 1 ? 'charged-twice' : verdictOf(terminal, bookings > 0),
      actor: 'merchant-manager',
      deadline: VOIDABLE,
      facts: { gap: gapTo(terminal, again) },
    };
  };

  /** The reversal was answered where the host's records do not reach any more. */
  const settled = (terminal: number, host: number, undo: number): Found => ({
    kind: 'settled-by-records',
    mismatch: undefined,
    terminal,
    host,
    others: [undo],
    verdict: verdictOf(terminal, false),
    actor: 'cashier',
    deadline: 'same-day',
  });

  const atTerminal = (terminal: number, host: number | undefined): Found => {
    const isUnanswered = stateOf(terminal, TERMINAL) === 'unanswered' || stateOf(host, HOST) === 'unanswered';
    // Both sides wait for somebody behind the host.
    const isBehind = host !== undefined && rows.small.outcome[host] === UNKNOWN;
    const inDoubt =
      belief(terminal, TERMINAL) === 'unknown' && (host !== undefined || !compared || !reach.isInside(terminal));
    const hostSaysNo = host !== undefined && belief(host, HOST) === 'not-taken';
    // Where the customer paid again, the question is whether that was twice.
    const again = againAfter(terminal);
    // A void or refund that went through found the payment at the host and undid it; of two, nobody knows which.
    const isUndone = host === undefined && again === undefined && !isGiveBack(terminal) && wasGivenBack(terminal, true);
    const isOpen = inDoubt && !hostSaysNo && !isUndone;
    return {
      kind: !isOpen ? 'settled-by-records' : isUnanswered ? 'reversal-unanswered' : 'reversal-missing',
      mismatch: undefined,
      terminal,
      host,
      others: [
        reversalOf(terminal, TERMINAL)?.row,
        host === undefined ? undefined : reversalOf(host, HOST)?.row,
        isOpen ? again : undefined,
      ],
      verdict: isOpen ? 'in-doubt' : verdictOf(terminal, false),
      actor: isOpen && isBehind ? 'merchant-manager' : 'cashier',
      deadline: !isOpen ? 'same-day' : isBehind ? CLAIMED : VOIDABLE,
      facts: { gap: isOpen ? gapTo(terminal, again) : undefined },
    };
  };

  /** The host's records are all there is. */
  const atHost = (host: number): Found => {
    const isOpen = belief(host, HOST) === 'unknown';
    const isUnanswered = stateOf(host, HOST) === 'unanswered';
    return {
      kind: !isOpen ? 'settled-by-records' : isUnanswered ? 'reversal-unanswered' : 'reversal-missing',
      mismatch: undefined,
      terminal: undefined,
      host,
      others: [reversalOf(host, HOST)?.row],
      verdict: isOpen ? 'in-doubt' : verdictOf(host, false),
      actor: 'acquirer',
      deadline: isOpen ? CLAIMED : 'same-day',
    };
  };
  return { taken, atTerminal, atHost };
};
export type Unheard = ReturnType<typeof unheardOf>;
