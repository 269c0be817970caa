import type { EarlyWarning } from '../model/report.ts';
import type { PlaceSettings } from '../model/settings.ts';
import { MINUTE } from '../model/units.ts';
import { isOpenAt, type WallClock, wallClockOf } from './opening-hours.ts';

const SLOT_MS = 5 * MINUTE;
/** Peers must have been heard in this many slots of the silence: one sale next door says little. */
const PEER_SLOTS = 3;

interface Heard {
  readonly terminals: readonly { readonly id: string; readonly site: string }[];
  activeIn(terminal: string, ms: number): boolean;
}

interface Gap {
  readonly from: number;
  readonly slots: number;
  readonly peerSlots: number;
}

/**
 * Terminals of which nothing was heard during opening hours while their peers traded: the longest such silence of
 * each, where it is as long as the place's settings name. Five-minute slots; a slot counts as open where its start is.
 */
export const silences = (
  places: readonly PlaceSettings[],
  period: { readonly from: number; readonly to: number },
  heard: Heard,
  timeZone: string,
): EarlyWarning[] => {
  if (places.length === 0) return [];
  const read = wallClockOf(timeZone);
  const remembered = new Map<number, WallClock>();
  const clock = (at: number): WallClock => {
    const known = remembered.get(at) ?? read(at);
    remembered.set(at, known);
    return known;
  };
  const found = new Map<string, EarlyWarning>();
  for (const place of places) {
    const { openingHours: hours } = place;
    if (hours === undefined) continue;
    const own = [
      ...new Set([
        ...place.terminals,
        ...heard.terminals.filter(({ site }) => place.merchants.includes(site)).map(({ id }) => id),
      ]),
    ];
    for (const terminal of own) {
      const site = heard.terminals.find(({ id }) => id === terminal)?.site;
      const siblings = heard.terminals.filter((one) => one.id !== terminal && one.site === site);
      const others = heard.terminals.filter((one) => one.id !== terminal);
      const named = place.peers.filter((id) => id !== terminal);
      const peers = named.length > 0 ? named : (siblings.length > 0 ? siblings : others).map(({ id }) => id);
      let longest: Gap | undefined;
      let gap: Gap | undefined;
      for (let at = Math.floor(period.from / SLOT_MS) * SLOT_MS; at <= period.to; at += SLOT_MS) {
        // Nights end a silence: nobody is missed who should not be there.
        const silent = isOpenAt(hours, clock(at)) === true && !heard.activeIn(terminal, at);
        if (!silent) {
          gap = undefined;
          continue;
        }
        const traded = peers.some((peer) => heard.activeIn(peer, at)) ? 1 : 0;
        gap = { from: gap?.from ?? at, slots: (gap?.slots ?? 0) + 1, peerSlots: (gap?.peerSlots ?? 0) + traded };
        if (gap.peerSlots >= PEER_SLOTS && gap.slots > (longest?.slots ?? 0)) longest = gap;
      }
      const minutes = ((longest?.slots ?? 0) * SLOT_MS) / MINUTE;
      if (longest === undefined || minutes < place.silenceMinutes) continue;
      found.set(terminal, {
        kind: 'silence',
        terminalId: terminal,
        args: { minutes, from: longest.from },
        sources: [],
      });
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, warning]) => warning);
};
