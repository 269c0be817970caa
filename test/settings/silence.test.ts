import { describe, expect, test } from 'vitest';
import { silences } from '../../src/settings/silence.ts';
import { placeSettings } from './sample.ts';

const at = (clock: string, day = '2026-03-04'): number => Date.parse(`${day}T${clock}:00+08:00`);
const period = { from: at('06:00'), to: at('23:00') };
const hours = { wednesday: { from: 480, to: 1200 } };
const terminals = [
  { id: 'T1', site: 'M1' },
  { id: 'T2', site: 'M1' },
  { id: 'T3', site: 'M2' },
];
/** Spans in which each terminal is heard every five minutes. */
const heard = (spans: Readonly<Record<string, readonly (readonly [string, string])[]>>) => ({
  terminals,
  activeIn: (terminal: string, ms: number) =>
    (spans[terminal] ?? []).some(([from, to]) => ms >= at(from) && ms < at(to)),
});
const ALL_DAY = [['06:00', '23:00']] as const;
const place = (changes: Partial<Parameters<typeof placeSettings>[0]> = {}) =>
  placeSettings({ terminals: ['T1'], openingHours: hours, ...changes });
const found = (places: Parameters<typeof silences>[0], spans: Parameters<typeof heard>[0]) =>
  silences(places, period, heard(spans), 'Asia/Shanghai').map(({ terminalId, args }) => [
    terminalId,
    args['minutes'],
    args['from'],
  ]);

describe('silence while open', () => {
  test('is told with its length and beginning where a sibling trades', () => {
    const spans = {
      T1: [
        ['06:00', '12:00'],
        ['15:00', '23:00'],
      ],
      T2: ALL_DAY,
    } as const;
    expect(found([place()], spans)).toEqual([['T1', 180, at('12:00')]]);
  });

  test('is as long as the place stays open, and no longer', () => {
    expect(found([place()], { T1: [['06:00', '12:00']], T2: ALL_DAY })).toEqual([['T1', 480, at('12:00')]]);
    expect(found([place()], { T1: [['08:00', '20:00']], T2: ALL_DAY })).toEqual([]);
  });

  test('is not told below the minutes of the settings', () => {
    const spans = {
      T1: [
        ['06:00', '12:00'],
        ['13:30', '23:00'],
      ],
      T2: ALL_DAY,
    } as const;
    expect(found([place()], spans)).toEqual([]);
    expect(found([place({ silenceMinutes: 90 })], spans)).toEqual([['T1', 90, at('12:00')]]);
  });

  test('is not told where the peers were silent as well', () => {
    expect(found([place()], { T1: [['06:00', '12:00']], T2: [['06:00', '12:00']], T3: ALL_DAY })).toEqual([]);
    expect(found([place({ peers: ['T3'] })], { T1: [['06:00', '12:00']], T3: ALL_DAY })).toEqual([
      ['T1', 480, at('12:00')],
    ]);
  });

  test('is told of a terminal that was never heard at all, and of each of a merchant', () => {
    expect(found([place({ terminals: ['T7'], peers: ['T3'] })], { T3: ALL_DAY })).toEqual([['T7', 720, at('08:00')]]);
    const merchant = place({ terminals: [], merchants: ['M1'], peers: ['T3'] });
    expect(found([merchant], { T3: ALL_DAY }).map(([terminal]) => terminal)).toEqual(['T1', 'T2']);
  });

  test('is not looked for where no hours are known', () => {
    expect(found([place({ openingHours: undefined })], { T2: ALL_DAY })).toEqual([]);
  });
});
