import type { MinorUnits } from '../model/units.ts';
import type { KnownTerminal } from './fleet.ts';
import type { ContextState } from './state.ts';
import {
  histogramIn,
  medianTicket,
  mergeTickets,
  type TicketHistogram,
  ticketsAt,
  type TicketsByCurrency,
} from './tickets.ts';

/** What is sold at each site, by currency. */
export interface SiteTickets {
  of(site: string | undefined, currency: string | undefined): TicketHistogram | undefined;
  median(site: string, currency: string | undefined): MinorUnits | undefined;
}

export const siteTickets = (state: ContextState, terminals: ReadonlyMap<string, KnownTerminal>): SiteTickets => {
  // Tickets are gathered by terminal, or by merchant where no terminal is named: here they come together by site.
  const tickets = new Map<string, TicketsByCurrency>();
  for (const [terminal, facts] of state.fleet.terminals) {
    for (const [currency, histogram] of facts.tickets) {
      mergeTickets(histogramIn(ticketsAt(tickets, terminals.get(terminal)?.site ?? terminal), currency), histogram);
    }
  }
  for (const [merchant, byCurrency] of state.tickets) {
    for (const [currency, histogram] of byCurrency) {
      mergeTickets(histogramIn(ticketsAt(tickets, merchant), currency), histogram);
    }
  }

  const medians = new Map<string, MinorUnits | undefined>();
  const medianOf = (site: string, currency: string | undefined): MinorUnits | undefined => {
    const key = `${site}\u0000${currency ?? ''}`;
    if (!medians.has(key)) medians.set(key, medianTicket(tickets.get(site)?.get(currency ?? '')));
    return medians.get(key);
  };

  return { of: (site, currency) => tickets.get(site ?? '')?.get(currency ?? ''), median: medianOf };
};
