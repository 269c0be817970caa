import type { Neighbours, Place, Sighting } from '../model/diagnosis.ts';
import type { TransactionRecord } from '../model/record.ts';
import type { Family } from '../model/symptom.ts';
import { type CardToken, cardToken, MINUTE } from '../model/units.ts';
import { type KnownTerminal, versionAt } from './fleet.ts';
import { issuerOf } from './state.ts';
import type { Ordered } from './subjects.ts';

/** A read that failed and the payment that then went through are one customer if they follow this closely. */
const SAME_CUSTOMER_MS = 3 * MINUTE;

/** The card of a row that has none: that of the same amount paid at the same terminal right after. */
const cardThatPaid = (record: TransactionRecord, next: readonly Sighting[]): CardToken | undefined =>
  record.amount === undefined || record.amount <= 0
    ? undefined
    : next.find(
        (one) =>
          one.amount === record.amount &&
          one.currency === record.currency &&
          one.time - record.time <= SAME_CUSTOMER_MS,
      )?.card;

const placeOf = (
  { subject, around }: Ordered,
  terminals: ReadonlyMap<string, KnownTerminal>,
  neighboursOf: (around: number | undefined) => Neighbours,
): Place => {
  const { record } = subject;
  const known = record.terminalId === undefined ? undefined : terminals.get(record.terminalId);
  const transaction = record.kind === 'alarm' ? undefined : record;
  return {
    terminal: record.terminalId,
    site: known?.site ?? record.merchantId ?? record.terminalId,
    channel: transaction?.channel ?? known?.channel,
    issuer: transaction === undefined ? undefined : issuerOf(transaction),
    version: record.appVersion ?? versionAt(known, record.time),
    card:
      transaction === undefined
        ? undefined
        : (transaction.card ?? cardThatPaid(transaction, neighboursOf(around).terminalNext)),
  };
};

/** What a holder does again at once, with the same card: put it in, and type its PIN. */
const TRIED_AGAIN: ReadonlySet<Family> = new Set<Family>(['read', 'pin']);

/**
 * A device's messages name no amount. Those of bad reads that follow one another at one terminal within a minute are
 * about one customer: the next has not laid down his goods yet. Own inference.
 */
const SAME_CUSTOMER_MESSAGES_MS = MINUTE;

/** A device writes down in its own log what it met in a payment: the same moment, give or take its clock's grain. Own inference. */
const SAME_EVENT_MS = 5_000;

/** What the tries of one sale share, and how soon one follows the other; undefined where a row is never one of several. */
const saleOf = ({
  record,
  family,
}: Ordered['subject']): { readonly key: string; readonly withinMs: number } | undefined => {
  const here = `${family}\u0000${record.terminalId ?? ''}`;
  if (record.kind === 'alarm') {
    return family === 'read' ? { key: here, withinMs: SAME_CUSTOMER_MESSAGES_MS } : undefined;
  }
  if (!TRIED_AGAIN.has(family) || record.amount === undefined || record.amount <= 0) return undefined;
  return { key: `${here}\u0000${record.amount}\u0000${record.currency ?? ''}`, withinMs: SAME_CUSTOMER_MS };
};

/** A sale whose tries are being gathered: their ordinals, the last one's time, and the card once a row names it. */
interface Sale {
  readonly tries: number[];
  last: number;
  card: CardToken | undefined;
}

/**
 * Several bad reads or wrong PINs of one sale are one customer, though none of them names the card: the same amount at
 * the same terminal, each soon after the one before. Fills in the card that one of the tries named, or a negative number.
 */
const oneCustomer = (subjects: readonly Ordered[], places: Place[]): void => {
  const open = new Map<string, Sale>();
  /** The sale in which each terminal last met a card it could not read. */
  const lastRead = new Map<string, Sale>();
  const close = ({ tries, card }: Sale): void => {
    const [first] = tries;
    if (first === undefined || (tries.length === 1 && card === undefined)) return;
    const shared = card ?? cardToken(-1 - first);
    for (const at of tries) {
      const place = places[at];
      if (place !== undefined && place.card === undefined) places[at] = { ...place, card: shared };
    }
  };
  for (const [at, { subject }] of subjects.entries()) {
    const { record, inherits } = subject;
    const of = inherits === undefined ? saleOf(subject) : undefined;
    if (of === undefined) continue;
    const { key, withinMs } = of;
    const terminal = record.terminalId ?? '';
    const met = record.kind === 'alarm' ? lastRead.get(terminal) : undefined;
    if (met !== undefined && record.time - met.last <= SAME_EVENT_MS) {
      met.tries.push(at);
      continue;
    }
    let sale = open.get(key);
    if (sale !== undefined && record.time - sale.last > withinMs) {
      close(sale);
      sale = undefined;
    }
    if (sale === undefined) {
      sale = { tries: [], last: record.time, card: undefined };
      open.set(key, sale);
    }
    sale.tries.push(at);
    sale.last = record.time;
    sale.card ??= places[at]?.card;
    if (record.kind !== 'alarm' && subject.family === 'read') lastRead.set(terminal, sale);
  }
  for (const sale of open.values()) close(sale);
};

/** Where each alarm happened, by ordinal; `neighboursOf` is asked of each alarm's own place among the approvals. */
export const placesOf = (
  subjects: readonly Ordered[],
  terminals: ReadonlyMap<string, KnownTerminal>,
  neighboursOf: (around: number | undefined) => Neighbours,
): Place[] => {
  const places = subjects.map((one) => placeOf(one, terminals, neighboursOf));
  oneCustomer(subjects, places);
  return places;
};
