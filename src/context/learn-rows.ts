import { NAME_OF, NAMES, NUMBERS, PAN, PLACES, READING, type Rowset, WORDS } from '../model/batch.ts';
import { shownDigits } from '../model/card-digits.ts';
import { createLookup } from '../model/lookup.ts';
import type { Reading } from '../model/record.ts';
import { epochMs, minorUnits } from '../model/units.ts';
import { appendApproval, numberOf } from './approvals.ts';
import { factsOf } from './fleet.ts';
import { addSender } from './senders.ts';
import { count, counterIn, slotOf } from './slots.ts';
import { type ContextState, issuerIn, learn, noteTime } from './state.ts';
import { addTicket, histogramIn, ticketsAt } from './tickets.ts';
import { modeNumberOf, typeNumberOf } from './uses.ts';

const [SALE, SIGN_ON, SETTLEMENT] = [typeNumberOf('SALE'), typeNumberOf('SIGN_ON'), typeNumberOf('SETTLEMENT')];
const MANUAL = modeNumberOf('MANUAL');

/**
 * Learns from batches of transactions what `learn` learns from their records one after the other. Nearly all rows are approvals:
 * what they name is looked up once for each name of a batch, and no record is made of them.
 */
export const createLearner = (state: ContextState): ((rows: Rowset) => void) => {
  const { fleet, approvals, counts } = state;
  const { senders } = fleet;
  const terminals = createLookup((name?: string) => (name === undefined ? 0 : factsOf(fleet, name).number));
  const currencies = createLookup((name?: string) => numberOf(approvals.currencies, name));
  const sent = createLookup((name?: string) => numberOf(senders.names, name));
  const approved = createLookup((reading?: Reading) => reading?.outcome === 'approved');
  const channels = createLookup((name?: string) => counterIn(state.byChannel, name ?? ''));
  const issuers = createLookup((name?: string) => counterIn(state.byIssuer, name ?? ''));
  const versions = createLookup((name?: string) => counterIn(state.byVersion, name ?? ''));

  return ({ batch, names: list, readings, textAt, recordAt }) => {
    const { file, numbers, places, names, words } = batch;
    for (let row = 0; row < batch.rows; row += 1) {
      const first = row * NUMBERS;
      const name = row * NAMES;
      const place = row * PLACES;
      const type = words[row * WORDS] ?? 0;
      const named = (column: number): number => names[name + column] ?? 0;
      const isBusiness = type === SETTLEMENT || (type === SIGN_ON && named(NAME_OF.terminal) !== 0);
      if (!approved(readings, named(READING)) || isBusiness) {
        learn(state, recordAt(row));
        continue;
      }
      const time = epochMs(numbers[first] ?? 0);
      const amount = numbers[first + 1] ?? Number.NaN;
      const mode = words[row * WORDS + 1] ?? 0;
      noteTime(state, time);
      counts.transactions += 1;
      counts.approved += 1;
      const terminal = terminals(list, named(NAME_OF.terminal));
      const isTyped = mode === 0 || mode === MANUAL;
      appendApproval(
        approvals,
        time,
        numbers[first + 2] ?? Number.NaN,
        amount,
        (isTyped ? shownDigits(textAt(row, PAN)) : undefined) ?? Number.NaN,
        terminal,
        currencies(list, named(NAME_OF.currency)),
        type,
        mode,
        file,
        places[place] ?? 0,
        places[place + 1] ?? 0,
      );
      addSender(
        senders,
        sent(list, named(NAME_OF.merchant)),
        sent(list, named(NAME_OF.channel)),
        sent(list, named(NAME_OF.version)),
      );
      const slot = slotOf(time);
      count(state.everything, slot);
      if (named(NAME_OF.channel) !== 0) count(channels(list, named(NAME_OF.channel)), slot);
      if (named(NAME_OF.version) !== 0) count(versions(list, named(NAME_OF.version)), slot);
      if (named(NAME_OF.issuer) !== 0) count(issuers(list, named(NAME_OF.issuer)), slot);
      else {
        const issuer = issuerIn(textAt(row, PAN));
        if (issuer !== undefined) count(counterIn(state.byIssuer, issuer), slot);
      }
      const isSale = !Number.isNaN(amount) && (type === SALE || type === 0);
      const merchant = list[named(NAME_OF.merchant)];
      if (terminal !== 0 || !isSale || merchant === undefined) continue;
      addTicket(
        histogramIn(ticketsAt(state.tickets, merchant), list[named(NAME_OF.currency)]),
        minorUnits(amount),
        time,
      );
    }
  };
};
