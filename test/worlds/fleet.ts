import type { Plan } from './plan.ts';
import { random, type Random } from './random.ts';
import {
  DAY,
  type Card,
  type Fleet,
  type Issuer,
  type Site,
  type SiteKind,
  type Terminal,
  type WallMs,
} from './types.ts';

/** Prefixes that the networks publish for tests; no card of the world is anybody's. */
const TEST_BINS = [
  '411111',
  '400000',
  '424242',
  '401288',
  '555555',
  '510510',
  '520082',
  '222300',
  '545454',
  '378282',
  '371449',
  '601111',
  '353011',
  '356600',
  '620000',
  '621094',
  '625094',
  '623506',
  '620513',
  '305693',
] as const;

const BANKS = {
  zh: [
    '海城银行',
    '北川银行',
    '云岭银行',
    '江湾银行',
    '东岳银行',
    '南浦农商行',
    '银湖银行',
    '远山银行',
    '青石城商行',
    '白鹭银行',
  ],
  en: [
    'HARBOUR BANK',
    'NORTHRIVER',
    'CLOUDRIDGE',
    'BAYSIDE CU',
    'EASTMOUNT',
    'SOUTHFORD',
    'SILVERLAKE',
    'FARHILL',
    'STONEGATE',
    'EGRET BANK',
  ],
} as const;
const CHANNELS = {
  zh: ['移动4G专网', '联通专线', '电信光纤', '收单直连'],
  en: ['CARRIER-A', 'LEASED-LINE-2', 'FIBRE-3', 'ACQ-DIRECT'],
} as const;

interface Trade {
  readonly share: number;
  readonly terminals: readonly [number, number];
  readonly sales: readonly [number, number];
  readonly ticket: readonly [number, number];
  readonly hours: readonly (readonly [number, number])[];
}

const TRADES: Readonly<Record<SiteKind, Trade>> = {
  kiosk: {
    share: 0.3,
    terminals: [1, 1],
    sales: [15, 60],
    ticket: [900, 4000],
    hours: [
      [7, 22],
      [6, 20],
      [8, 24],
    ],
  },
  shop: {
    share: 0.3,
    terminals: [1, 3],
    sales: [25, 110],
    ticket: [4000, 25000],
    hours: [
      [9, 21],
      [10, 22],
      [9, 18],
    ],
  },
  restaurant: {
    share: 0.17,
    terminals: [1, 4],
    sales: [40, 150],
    ticket: [6000, 30000],
    hours: [
      [10, 23],
      [11, 26],
      [17, 25],
    ],
  },
  supermarket: {
    share: 0.1,
    terminals: [4, 12],
    sales: [120, 300],
    ticket: [5000, 15000],
    hours: [
      [8, 22],
      [7, 23],
    ],
  },
  hotel: { share: 0.06, terminals: [1, 4], sales: [15, 60], ticket: [30000, 120000], hours: [[0, 24]] },
  fuel: {
    share: 0.07,
    terminals: [2, 6],
    sales: [60, 180],
    ticket: [15000, 40000],
    hours: [
      [0, 24],
      [6, 23],
    ],
  },
};

const digits = (r: Random, count: number): string => Array.from({ length: count }, () => r.int(0, 9)).join('');

const cardOf = (
  r: Random,
  plan: Plan,
  issuers: readonly Issuer[],
  market: readonly (readonly [Issuer, number])[],
): Card => {
  const issuer = issuers.length > 0 ? r.weighted(market) : { name: '', bins: ['400000'] };
  const chip = r.chance(0.93);
  return {
    pan: `${r.pick(issuer.bins)}******${digits(r, 4)}`,
    issuer: issuer.name,
    chip,
    contactless: chip && r.chance(0.75),
    pin: r.chance(plan.pinShare),
  };
};

/** Merchants, terminals, banks and lines. The number of days follows from the budget. */
export const makeFleet = (plan: Plan): Fleet => {
  const r = random(plan.seed, 'fleet');
  const bins = r.shuffle(TEST_BINS);
  const issuers: Issuer[] = Array.from({ length: plan.issuers }, (_, i) => ({
    name: BANKS[plan.language][i] ?? `BANK-${i}`,
    bins: bins.slice(i * 2, i * 2 + (i < 4 ? 2 : 1)),
  }));
  const market = issuers.map((issuer, i) => [issuer, r.float(0.5, 1.5) / (i + 1)] as const);
  const channels = r.shuffle(CHANNELS[plan.language]).slice(0, plan.channels);
  const major = r.int(1, 6);
  const versionNames = Array.from({ length: plan.versions }, (_, i) => `${major}.${r.int(0, 9)}.${i + 1}`);
  const newCard = (stream: Random): Card => cardOf(stream, plan, issuers, market);
  const sites: Site[] = [];
  const terminals: Terminal[] = [];
  for (let s = 0; s < plan.sites; s++) {
    const kind = r.weighted((Object.keys(TRADES) as SiteKind[]).map((k) => [k, TRADES[k].share] as const));
    const trade = TRADES[kind];
    const [open, close] = r.pick(trade.hours);
    const site: Site = {
      id: `8${digits(r, 2)}${String(310_000_000 + s * 137).padStart(9, '0')}${String(s + 1).padStart(3, '0')}`,
      kind,
      terminals: [],
      open,
      close,
      salesPerTerminalDay: r.float(trade.sales[0], trade.sales[1]),
      ticket: r.spread(trade.ticket[0], trade.ticket[1]),
      ticketSpread: r.float(0.35, 0.8),
      cashiers: Array.from({ length: r.int(1, 5) }, (_, i) => String(i + 1).padStart(2, '0')),
      regulars: Array.from({ length: r.int(5, 60) }, () => newCard(r)),
      manualShare: kind === 'hotel' ? r.float(0.03, 0.2) : r.chance(0.15) ? r.float(0.01, 0.12) : 0,
    };
    const channel = r.pick(channels);
    const maker = r.pick(plan.makers);
    const version = r.pick(versionNames);
    const mixed = r.chance(0.3);
    const count = r.int(trade.terminals[0], trade.terminals[1]);
    for (let t = 0; t < count; t++) {
      const terminal: Terminal = {
        id: `${String(10_000_000 + s * 1000 + t + 1)}`,
        site,
        channel: r.chance(0.08) ? r.pick(channels) : channel,
        maker: r.chance(0.1) ? r.pick(plan.makers) : maker,
        mobile: kind === 'restaurant' ? r.chance(0.6) : r.chance(0.15),
        versions: [{ from: -Infinity, name: mixed ? r.pick(versionNames) : version }],
      };
      site.terminals.push(terminal);
      terminals.push(terminal);
    }
    sites.push(site);
  }
  const perDay = sites.reduce((sum, site) => sum + site.salesPerTerminalDay * site.terminals.length, 0);
  const days = Math.max(1, Math.min(plan.maxDays, Math.floor(plan.budget / perDay)));
  const to: WallMs = plan.firstDay + days * DAY - (days > 1 ? plan.cut.tail : 0);
  return { sites, terminals, channels, issuers, from: plan.firstDay + (days > 1 ? plan.cut.head : 0), to, newCard };
};

export const versionAt = (terminal: Terminal, time: WallMs): string => {
  let name = '';
  for (const version of terminal.versions) if (version.from <= time) name = version.name;
  return name;
};
