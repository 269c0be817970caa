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

interface Members {
  terminals: number;
  sites: number;
}

const NOBODY: Members = { terminals: 0, sites: 0 };
const ONE: Members = { terminals: 1, sites: 1 };

/** How many terminals there are, and at how many sites, by site, channel and version. */
const membersOf = (terminals: ReadonlyMap<string, KnownTerminal>) => {
  const empty = (): Map<string | number, Members> => new Map();
  const members = { site: empty(), channel: empty(), version: empty() };
  const seen = new Set<string>();
  const add = (scope: keyof typeof members, value: string, site: string): void => {
    let own = members[scope].get(value);
    if (own === undefined) {
      own = { terminals: 0, sites: 0 };
      members[scope].set(value, own);
    }
    own.terminals += 1;
    const there = `${scope}\u0000${value}\u0000${site}`;
    if (seen.has(there)) return;
    seen.add(there);
    own.sites += 1;
  };
  for (const { site, channel, versions } of terminals.values()) {
    add('site', site, site);
    if (channel !== undefined) add('channel', channel, site);
    for (const version of new Set(versions.map((one) => one.version))) add('version', version, site);
  }
  return members;
};

export const presentIn = (state: ContextState, terminals: ReadonlyMap<string, KnownTerminal>): Present => {
  const bySite = siteCounters(state, terminals);
  const all = { terminals: terminals.size, sites: new Set([...terminals.values()].map(({ site }) => site)).size };
  const members = membersOf(terminals);
  const fleet = (scope: ScopeKind, value: string | number | undefined): { terminals: number; sites: number } => {
    if (scope === 'everything' || scope === 'issuer' || scope === 'card') return all;
    if (value === undefined) return NOBODY;
    if (scope === 'terminal') return ONE;
    return members[scope].get(value) ?? NOBODY;
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
