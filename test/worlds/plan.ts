import { random, type Random } from './random.ts';
import { HOUR, type WallMs } from './types.ts';
import type { Maker } from './words/words.ts';

/** Sizes, moods and gaps of one world, drawn from its seed. */
export interface Plan {
  readonly seed: number;
  readonly language: 'zh' | 'en';
  readonly network: 'up' | 'iso';
  readonly sites: number;
  readonly maxDays: number;
  /** Aim for the number of transactions; days are cut to it. */
  readonly budget: number;
  readonly makers: readonly Maker[];
  readonly channels: number;
  readonly issuers: number;
  readonly versions: number;
  readonly pinShare: number;
  readonly qrShare: number;
  /** Multipliers of the natural frequencies. */
  readonly mood: {
    readonly declines: number;
    readonly slips: number;
    readonly cashiers: number;
    readonly blips: number;
    readonly devices: number;
  };
  /** Where failures that never left the terminal are logged. */
  readonly localIn: 'transactions' | 'alarms' | 'both';
  /** Share of failures that the terminal also announces as "transaction failed". */
  readonly announced: number;
  readonly reversalsLogged: boolean;
  readonly signOnsLogged: boolean;
  /** The host refuses for a moment around midnight. */
  readonly cutover: boolean;
  readonly ordinaryOnly: boolean;
  readonly logs: 'both' | 'transactions' | 'alarms';
  /** Texts were exported with the wrong encoding. */
  readonly mojibake: boolean;
  readonly show: 'codes' | 'texts' | 'both';
  readonly format: { readonly transactions: Format; readonly alarms: Format };
  /** The JSON array stands inside an object. */
  readonly wrapped: boolean;
  /** The transaction log comes in two files, cut at this share of its rows. */
  readonly splitAt: number | undefined;
  readonly headers: 'canonical' | 'chinese';
  readonly time: 'plain' | 'slashes' | 'offset' | 'utc';
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'gb18030';
  readonly dropped: ReadonlySet<string>;
  /** Part of the first and last day that the log leaves out. */
  readonly cut: { readonly head: WallMs; readonly tail: WallMs };
  readonly firstDay: WallMs;
}

export const FORMATS = ['csv', 'json', 'ndjson'] as const;
export type Format = (typeof FORMATS)[number];

const GAPS: readonly (readonly [string, number])[] = [
  ['issuer', 0.2],
  ['channel', 0.2],
  ['app_version', 0.15],
  ['entry_mode', 0.12],
  ['pan', 0.1],
  ['operator_id', 0.4],
  ['latency_ms', 0.3],
  ['batch_no', 0.5],
  ['original_rrn', 0.4],
  ['rrn', 0.2],
  ['stan', 0.12],
  ['merchant_id', 0.05],
  ['currency', 0.4],
  ['component', 0.5],
  ['manifestation', 0.25],
];

const makersOf = (r: Random, show: Plan['show']): Maker[] => {
  const coded: readonly Maker[] = ['newland', 'vanstone', 'mispos', 'bank', 'own'];
  const first = show === 'codes' ? r.pick(coded) : r.pick([...coded, 'wordy', 'wordy'] as const);
  return r.chance(0.25) ? [first, r.pick(show === 'codes' ? coded : [...coded, 'wordy' as const])] : [first];
};

/** Seeds 1000-1999 are for tuning, 5000-5999 for reporting; they never mix. */
export const useOf = (seed: number): 'tune' | 'report' | 'other' =>
  seed >= 1000 && seed <= 1999 ? 'tune' : seed >= 5000 && seed <= 5999 ? 'report' : 'other';

export const planWorld = (seed: number): Plan => {
  const r = random(seed, 'plan');
  const language = r.chance(0.55) ? 'zh' : 'en';
  const network = r.chance(language === 'zh' ? 0.85 : 0.3) ? 'up' : 'iso';
  const mojibake = language === 'zh' && r.chance(0.06);
  const show = mojibake
    ? 'both'
    : r.weighted<Plan['show']>([
        ['both', 0.58],
        ['codes', 0.2],
        ['texts', 0.22],
      ]);
  const sites = r.weighted<() => number>([
    [() => 1, 0.15],
    [() => r.int(2, 5), 0.25],
    [() => r.int(6, 20), 0.35],
    [() => r.int(21, 60), 0.25],
  ])();
  const mood = (): number => r.spread(0.5, 2);
  const format = (): Format =>
    r.weighted<Format>([
      ['csv', 0.65],
      ['json', 0.15],
      ['ndjson', 0.2],
    ]);
  const headers = language === 'zh' && r.chance(0.5) ? 'chinese' : 'canonical';
  return {
    seed,
    language,
    network,
    sites,
    maxDays: r.int(1, 14),
    budget: r.spread(3000, 32000),
    // Where texts are lost to the wrong encoding, codes are what is left to go by.
    makers: makersOf(r, mojibake ? 'codes' : show),
    channels: sites < 3 ? r.int(1, 2) : r.int(1, 4),
    issuers: r.int(4, 10),
    versions: r.int(1, 4),
    pinShare: r.float(0.35, 0.95),
    qrShare: language === 'zh' ? r.float(0, 0.4) : r.float(0, 0.05),
    mood: { declines: mood(), slips: mood(), cashiers: mood(), blips: mood(), devices: mood() },
    localIn: r.pick(['transactions', 'transactions', 'alarms', 'both'] as const),
    announced: r.chance(0.3) ? 0 : r.spread(0.02, 0.6),
    reversalsLogged: r.chance(0.6),
    signOnsLogged: r.chance(0.7),
    cutover: r.chance(0.5),
    ordinaryOnly: seed % 8 === 0,
    logs: r.weighted<Plan['logs']>([
      ['both', 0.88],
      ['transactions', 0.09],
      ['alarms', 0.03],
    ]),
    mojibake,
    show,
    format: { transactions: format(), alarms: format() },
    wrapped: r.chance(0.35),
    splitAt: r.chance(0.12) ? r.float(0.2, 0.8) : undefined,
    headers,
    time: r.weighted<Plan['time']>([
      ['plain', 0.5],
      ['slashes', 0.12],
      ['offset', 0.25],
      ['utc', 0.13],
    ]),
    encoding: mojibake
      ? 'utf-8'
      : r.weighted([
          ['utf-8', 0.75] as const,
          ['utf-8-bom', 0.12] as const,
          [language === 'zh' ? 'gb18030' : 'utf-8', 0.13] as const,
        ]),
    dropped: new Set(GAPS.filter(([, share]) => r.chance(share)).map(([column]) => column)),
    cut: r.chance(0.35) ? { head: r.float(0, 14) * HOUR, tail: r.float(0, 10) * HOUR } : { head: 0, tail: 0 },
    firstDay: Date.UTC(2025, r.int(0, 11), r.int(1, 28)),
  };
};
