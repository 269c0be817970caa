import type { TransactionType } from '../../src/model/record.ts';
import { afterSaleSlips, ordinarySlips } from './ordinary.ts';
import type { Plan } from './plan.ts';
import type { Random } from './random.ts';
import { DAY, HOUR, type Card, type Fleet, type Site, type Terminal, type Visit, type WallMs } from './types.ts';

/** Share of the day's trade per hour of the clock: a late-morning rise, lunch, and the evening. */
const PEAKS = [1, 1, 1, 1, 1, 1, 3, 5, 6, 6, 7, 9, 11, 9, 6, 6, 7, 10, 12, 11, 8, 5, 3, 2];

const visitTime = (site: Site, day: WallMs, r: Random): WallMs => {
  for (;;) {
    const hour = r.float(site.open, site.close);
    if (r.chance((PEAKS[Math.floor(hour) % 24] ?? 1) / 12)) return day + hour * HOUR;
  }
};

export const entryOf = (card: Card | undefined, site: Site, r: Random): Visit['entry'] => {
  if (!card) return 'QR';
  if (r.chance(site.manualShare)) return 'MANUAL';
  if (card.contactless && r.chance(0.55)) return 'CONTACTLESS';
  return card.chip ? 'CHIP' : 'MAGSTRIPE';
};

/** The holder types a PIN that the issuer checks: with chip or stripe, and with large contactless sales. */
export const needsPin = (card: Card | undefined, entry: Visit['entry'], amount: number): boolean =>
  card?.pin === true &&
  (entry === 'CHIP' || entry === 'MAGSTRIPE' || entry === 'FALLBACK' || (entry === 'CONTACTLESS' && amount > 30_000));

const purchase = (fleet: Fleet, plan: Plan, terminal: Terminal, time: WallMs, r: Random): Visit => {
  const { site } = terminal;
  const card = r.chance(plan.qrShare) ? undefined : r.chance(0.25) ? r.pick(site.regulars) : fleet.newCard(r);
  const entry = entryOf(card, site, r);
  const amount = Math.max(1, Math.round(r.lognormal(site.ticket, site.ticketSpread)));
  const preauth = site.kind === 'hotel' && r.chance(0.35);
  const type: TransactionType = preauth
    ? r.pick(['PREAUTH', 'PREAUTH_COMPLETE'] as const)
    : r.chance(0.004)
      ? 'BALANCE'
      : 'SALE';
  return {
    time,
    terminal,
    card,
    amount: type === 'BALANCE' ? 0 : amount,
    type,
    entry,
    pin: needsPin(card, entry, amount),
    cashier: r.pick(site.cashiers),
    traits: [],
  };
};

/** Everybody who comes to pay, in time order, with what will go wrong for reasons of their own. */
export const ordinaryVisits = (fleet: Fleet, plan: Plan, random: Random): Visit[] => {
  const visits: Visit[] = [];
  const first = Math.floor(fleet.from / DAY) * DAY;
  for (const terminal of fleet.terminals) {
    const r = random.fork(terminal.id);
    for (let day = first; day < fleet.to; day += DAY) {
      const count = r.poisson(terminal.site.salesPerTerminalDay * r.float(0.75, 1.25));
      for (let i = 0; i < count; i++) {
        const visit = purchase(fleet, plan, terminal, visitTime(terminal.site, day, r), r);
        if (visit.time < fleet.from || visit.time > fleet.to) continue;
        ordinarySlips(visit, plan, r);
        visits.push(visit);
      }
    }
  }
  return visits;
};

/** A void or refund of an earlier sale. */
export const afterSale = (sale: Visit, rrn: string, plan: Plan, r: Random): Visit => {
  const type = r.chance(0.6) ? 'VOID' : 'REFUND';
  const visit: Visit = {
    ...sale,
    time: sale.time + r.spread(2, 600) * 60_000,
    type,
    pin: false,
    originalRrn: rrn,
    traits: [],
    scripted: true,
  };
  if (type === 'REFUND' && sale.card) visit.entry = entryOf(sale.card, sale.terminal.site, r);
  afterSaleSlips(visit, plan, r);
  return visit;
};
