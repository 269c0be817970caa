import type { Sighting, Subject, Surroundings } from './diagnosis.ts';
import { durationMs, MINUTE } from './units.ts';

/** The cashier notices and chooses again while the customer stands there. Own inference. */
const SPAN_MS = durationMs(10 * MINUTE);

/** What passed at the same terminal soon after a refusal: of its card, or else of its sum. */
export const passedAfter = (subject: Subject, ask: Surroundings): Sighting | undefined => {
  const { record } = subject;
  if (record.kind === 'alarm') return undefined;
  const { cardNext, terminalNext } = ask.neighbours(subject);
  const sameSale = terminalNext.find(
    (next) => next.amount !== undefined && next.amount === record.amount && next.currency === record.currency,
  );
  const next = cardNext?.terminalId === record.terminalId ? cardNext : sameSale;
  return next === undefined || next.time - record.time > SPAN_MS ? undefined : next;
};

/** Whether what was refused then passed as another type of transaction: it had been chosen wrongly. */
export const passedAsOtherType = (subject: Subject, ask: Surroundings): boolean => {
  const { record } = subject;
  if (record.kind === 'alarm' || record.transactionType === undefined) return false;
  const type = passedAfter(subject, ask)?.transactionType;
  return type !== undefined && type !== record.transactionType;
};
