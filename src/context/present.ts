import type { Place, ScopeKind } from '../model/diagnosis.ts';
import type { KnownTerminal } from './fleet.ts';
import { countBetween, createSlotCounter, mergeCounter, type SlotCounters } from './slots.ts';
import type { ContextState } from './state.ts';

/** The one value of the scope that holds everything. */
export const EVERYWHERE = '*';

export const valueOf = (place: Place | undefined, scope: ScopeKind): string | number | undefined =>
  scope === 'everything' ? EVERYWHERE : place?.[scope];

/** Who is there at all, and who paid there. */
export interface Present {
  /** Approvals by site, of whatever terminals it has. */
  readonly bySite: SlotCounters;
  /** Terminals and sites of one scope that were heard of. */
  readonly fleet: (scope: ScopeKind, value: string | number | undefined) => { terminals: number; sites: number };
  /** Terminals that were heard of outside of a version: with another one, or with none. */
  readonly withoutVersion: (version: string | number | undefined) => number;
  /** Approvals from one slot to another, both inclusive. */
  readonly approvals: (scope: ScopeKind, value: string | number | undefined, first: number, last: number) => number;
}

const siteCounters = (state: ContextState, terminals: ReadonlyMap<string, KnownTerminal>): SlotCounters => {
  const sites: SlotCounters = new Map();
  for (const [terminal, { approved: counter }] of state.fleet.terminals) {
    const site = terminals.get(terminal)?.site ?? terminal;
    let own = sites.get(site);
    if (own === undefined) {
      own = createSlotCounter();
      sites.set(site, own);
    }
    mergeCounter(own, counter);
  }
  return sites;
};

export const presentIn = (state: ContextState, terminals: ReadonlyMap<string, KnownTerminal>): Present => {
  const bySite = siteCounters(state, terminals);
  const sites = new Set([...terminals.values()].map((terminal) => terminal.site));
  const terminalsIn = new Map<string, { readonly terminals: number; readonly sites: number }>();
  const fleet = (scope: ScopeKind, value: string | number | undefined): { terminals: number; sites: number } => {
    const all = { terminals: terminals.size, sites: sites.size };
    if (scope === 'everything' || scope === 'issuer' || scope === 'card') return all;
    if (value === undefined) return { terminals: 0, sites: 0 };
    if (scope === 'terminal') return { terminals: 1, sites: 1 };
    const key = `${scope}\u0000${value}`;
    const known = terminalsIn.get(key);
    if (known !== undefined) return known;
    const members = [...terminals.values()].filter((terminal) =>
      scope === 'site'
        ? terminal.site === value
        : scope === 'channel'
          ? terminal.channel === value
          : terminal.versions.some(({ version }) => version === value),
    );
    const counted = { terminals: members.length, sites: new Set(members.map((terminal) => terminal.site)).size };
    terminalsIn.set(key, counted);
    return counted;
  };

  const approvals = (scope: ScopeKind, value: string | number | undefined, first: number, last: number): number => {
    if (scope === 'everything') return countBetween(state.everything, first, last);
    if (typeof value !== 'string') return 0;
    const counters: SlotCounters =
      scope === 'site'
        ? bySite
        : scope === 'channel'
          ? state.byChannel
          : scope === 'issuer'
            ? state.byIssuer
            : state.byVersion;
    const counter = scope === 'terminal' ? state.fleet.terminals.get(value)?.approved : counters.get(value);
    return counter === undefined ? 0 : countBetween(counter, first, last);
  };

  const without = new Map<string | number | undefined, number>();
  const withoutVersion = (version: string | number | undefined): number => {
    let count = without.get(version);
    if (count === undefined) {
      count = [...terminals.values()].filter(
        ({ versions: [first, ...more] }) => more.length > 0 || first?.version !== version,
      ).length;
      without.set(version, count);
    }
    return count;
  };

  return { bySite, fleet, withoutVersion, approvals };
};
