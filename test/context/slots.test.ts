import { array, assert, constantFrom, integer, property, record, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { count, countBetween, createSlotCounter, mergeCounter, SLOT_MS, slotOf } from '../../src/context/slots.ts';
import {
  addTicket,
  createTicketHistogram,
  highestIn,
  medianTicket,
  mergeTickets,
  salesFrom,
} from '../../src/context/tickets.ts';
import {
  type Content,
  type Counts,
  createFew,
  createWindow,
  lowerBound,
  type Numbered,
  numberPlaces,
  slideTo,
} from '../../src/context/window.ts';
import type { Place } from '../../src/model/diagnosis.ts';
import { cardToken, minorUnits } from '../../src/model/units.ts';

describe('approvals in slots of five minutes', () => {
  test('a slot begins at its first millisecond and ends before the next', () => {
    const start = Date.UTC(2026, 3, 1, 9, 0, 0);
    expect(slotOf(start)).toBe(slotOf(start + SLOT_MS - 1));
    expect(slotOf(start + SLOT_MS)).toBe(slotOf(start) + 1);
    expect(slotOf(start - 1)).toBe(slotOf(start) - 1);
  });

  const slots = array(integer({ min: 5_800_000, max: 5_801_000 }), { maxLength: 200 });
  const span = tuple(integer({ min: 5_799_900, max: 5_801_100 }), integer({ min: 0, max: 900 }));

  test('are counted between any two slots, both included', () => {
    assert(
      property(slots, span, (list, [first, length]) => {
        const counter = createSlotCounter();
        for (const slot of list) count(counter, slot);
        const last = first + length;
        expect(countBetween(counter, first, last)).toBe(list.filter((slot) => slot >= first && slot <= last).length);
      }),
    );
  });

  test('very many in one slot are counted like few', () => {
    const [one, other] = [createSlotCounter(), createSlotCounter()];
    const slot = 5_800_000;
    for (let times = 0; times < 300; times += 1) count(one, slot);
    for (let times = 0; times < 200; times += 1) count(other, slot);
    count(one, slot + 1);
    expect(countBetween(one, slot, slot)).toBe(300);
    mergeCounter(other, one);
    mergeCounter(other, one);
    expect(countBetween(other, slot, slot)).toBe(800);
    expect(countBetween(other, slot + 1, slot + 1)).toBe(2);
    expect(other.total).toBe(802);
  });

  test('two counters merged count as one that saw both, even when asked in between', () => {
    assert(
      property(slots, slots, span, (left, right, [first, length]) => {
        const [one, other, both] = [createSlotCounter(), createSlotCounter(), createSlotCounter()];
        for (const slot of left) count(one, slot);
        for (const slot of right) count(other, slot);
        for (const slot of [...left, ...right]) count(both, slot);
        countBetween(one, first, first + length);
        mergeCounter(one, other);
        expect(countBetween(one, first, first + length)).toBe(countBetween(both, first, first + length));
      }),
    );
  });
});

describe('usual tickets', () => {
  const amounts = array(integer({ min: 1, max: 50_000_000 }), { minLength: 5, maxLength: 60 });
  const histogramOf = (list: readonly number[]) => {
    const histogram = createTicketHistogram();
    for (const amount of list) addTicket(histogram, minorUnits(amount), 0);
    return histogram;
  };

  test('the median is within 7 % of the true one', () => {
    assert(
      property(amounts, (list) => {
        const sorted = list.toSorted((a, b) => a - b);
        const truth = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
        const found = medianTicket(histogramOf(list)) ?? 0;
        // Half a unit more for tickets of a few units, where a bin is narrower than one.
        expect(Math.abs(found - truth)).toBeLessThanOrEqual(truth * 0.07 + 0.51);
      }),
    );
  });

  test('none from fewer than five sales, nor from nothing', () => {
    expect(medianTicket(histogramOf([100, 200, 300, 400]))).toBeUndefined();
    expect(medianTicket(histogramOf([100, 200, 300, 400, 500]))).toBeDefined();
    expect(medianTicket(undefined)).toBeUndefined();
    expect(medianTicket(histogramOf([0, -5, 0, 0, 0, 0]))).toBeUndefined();
  });

  test('sales from an amount on hold all of them, and at most those an eighth below', () => {
    assert(
      property(amounts, integer({ min: 1, max: 50_000_000 }), (list, from) => {
        const found = salesFrom(histogramOf(list), minorUnits(from));
        expect(found).toBeGreaterThanOrEqual(list.filter((amount) => amount >= from).length);
        expect(found).toBeLessThanOrEqual(list.filter((amount) => amount >= from * (7 / 8) - 1).length);
      }),
    );
  });

  test('of two parts merged are those of the whole', () => {
    assert(
      property(amounts, amounts, (left, right) => {
        const merged = histogramOf(left);
        mergeTickets(merged, histogramOf(right));
        expect(merged).toEqual(histogramOf([...left, ...right]));
      }),
    );
  });

  test('the highest of an hour is that of the parts merged, and nothing where nothing was sold', () => {
    const sold = (list: readonly (readonly [number, number])[]) => {
      const histogram = createTicketHistogram();
      for (const [hour, amount] of list) addTicket(histogram, minorUnits(amount), hour * 3_600_000 + 1);
      return histogram;
    };
    const merged = sold([
      [5, 300],
      [5, 200],
      [30, 10],
    ]);
    mergeTickets(
      merged,
      sold([
        [5, 250],
        [30, 40],
      ]),
    );
    expect([4, 5, 30, 31].map((hour) => highestIn(merged, hour))).toEqual([0, 300, 40, 0]);
  });

  test('amounts beyond 2 to the power of 31 count as such', () => {
    const dear = 5_000_000_000_000;
    expect(medianTicket(histogramOf([dear, dear, dear, dear, dear])) ?? 0).toBeGreaterThan(dear * 0.93);
  });
});

describe('a window over alarms', () => {
  const alarms = array(
    record({
      time: integer({ min: 0, max: 300 }),
      card: constantFrom(undefined, 1, 2, 3),
      terminal: constantFrom(undefined, 'T1', 'T2', 'T3'),
      site: constantFrom(undefined, 'S1', 'S2'),
    }),
    { maxLength: 60 },
  );
  const moves = array(tuple(integer({ min: -20, max: 320 }), integer({ min: 0, max: 120 })), {
    minLength: 1,
    maxLength: 12,
  });

  /** How often each number from 0 occurs. */
  const timesOf = (counts: Counts, numbers: number): number[] =>
    Array.from({ length: numbers }, (_, number) => counts.get(number));
  const shown = (content: Content, numbered: Numbered): unknown => ({
    failed: content.failed,
    anonymous: content.anonymous,
    cards: timesOf(content.cards, numbered.cards),
    terminals: timesOf(content.terminals, numbered.terminals),
    sites: timesOf(content.sites, numbered.sites),
    sizes: [content.cards.size, content.terminals.size, content.sites.size],
  });
  /** The same, counted by hand. */
  const counted = (ordinals: readonly number[], numbered: Numbered): unknown => {
    const times = (column: Int32Array, numbers: number): number[] =>
      Array.from({ length: numbers }, (_, number) => ordinals.filter((ordinal) => column[ordinal] === number).length);
    const [cards, terminals, sites] = [
      times(numbered.card, numbered.cards),
      times(numbered.terminal, numbered.terminals),
      times(numbered.site, numbered.sites),
    ];
    return {
      failed: ordinals.length,
      anonymous: ordinals.filter((ordinal) => numbered.card[ordinal] === -1).length,
      cards,
      terminals,
      sites,
      sizes: [cards, terminals, sites].map((list) => list.filter((one) => one > 0).length),
    };
  };

  test('that slides, or is counted anew, holds what lies in it, wherever it was before', () => {
    assert(
      property(alarms, moves, (unordered, spans) => {
        const list = unordered.toSorted((a, b) => a.time - b.time);
        const places = list.map(
          ({ card, terminal, site }): Place => ({
            terminal,
            site,
            channel: undefined,
            issuer: undefined,
            version: undefined,
            card: card === undefined ? undefined : cardToken(card),
          }),
        );
        const numbered = numberPlaces(
          places,
          Float64Array.from(list, ({ time }) => time),
        );
        const ordinals = list.map((_, ordinal) => ordinal);
        const window = createWindow(ordinals, numbered);
        const few = createFew(numbered);
        for (const [from, length] of spans) {
          const inside = ordinals.filter((ordinal) => {
            const time = list[ordinal]?.time ?? 0;
            return time >= from && time <= from + length;
          });
          slideTo(window, numbered, from, from + length);
          expect(shown(window, numbered)).toEqual(counted(inside, numbered));
          const [low, high] = [from, from + length + 1].map((time) => lowerBound(ordinals, numbered.times, time));
          expect(shown(few(ordinals, low ?? 0, high ?? 0), numbered)).toEqual(counted(inside, numbered));
        }
      }),
    );
  });

  test('finds the first alarm at or after a time', () => {
    const times = Float64Array.of(1, 3, 3, 7);
    expect([0, 1, 2, 3, 4, 7, 8].map((time) => lowerBound([0, 1, 2, 3], times, time))).toEqual([0, 0, 1, 1, 3, 3, 4]);
  });
});
