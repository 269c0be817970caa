import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

/** The 14 columns of the log: those that a terminal management system usually exports. */
const HEADER =
  'time,terminal_id,merchant_id,stan,rrn,transaction_type,amount,currency,pan,entry_mode,response_code,issuer,channel,latency_ms';

const START = Date.UTC(2026, 2, 1);
const TERMINALS = 2_000;
const PER_DAY_MS = 86_400_000;
const ENTRY_MODES = ['CHIP', 'CONTACTLESS', 'CONTACTLESS', 'CONTACTLESS', 'MAGSTRIPE', 'QR'];
const ISSUERS = ['ICBC', 'ABC', 'BOC', 'CCB', 'BOCOM', 'CMB', 'PSBC', 'CITIC'];
const CHANNELS = ['UNIONPAY-1', 'UNIONPAY-2', 'ALLINPAY', 'LAKALA'];
/** Codes of the five failures in a hundred, about as often as they occur in an ordinary week. */
const FAILURES = [
  '51',
  '51',
  '51',
  '51',
  '55',
  '55',
  '55',
  '05',
  '61',
  '54',
  '14',
  '91',
  '98',
  '96',
  '30',
  '13',
  'A0',
  '45',
];

/** Mulberry32: small, fast and the same on every machine. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const pick = (list: readonly string[], random: () => number): string => list[Math.floor(random() * list.length)] ?? '';
const digits = (value: number, length: number): string => String(value).padStart(length, '0');

export interface LogShape {
  /** Share of the rows that failed, 0 to 1. */
  readonly failures?: number;
  /** Days that the log holds. */
  readonly days?: number;
  /** Rows of a table, or the elements of one array. */
  readonly as?: 'csv' | 'json';
}

/** One row as the element of an array; numbers that must stay text are text. */
const element = (names: readonly string[], cells: readonly string[]): string =>
  `{${names.map((name, index) => `"${name}":"${cells[index] ?? ''}"`).join(',')}}`;

/**
 * Writes a log of so many invented transactions in time order, over two days and with 5 % failures where nothing else is
 * given, about 120 bytes a row. The same count gives the same bytes.
 */
export const writeTransactions = async (path: string, rows: number, shape: LogShape = {}): Promise<void> => {
  const { failures = 0.05, days = 2, as = 'csv' } = shape;
  const names = HEADER.split(',');
  const random = randomFrom(20_260_301);
  const file = createWriteStream(path);
  let block = as === 'csv' ? `${HEADER}\n` : '[\n';
  for (let row = 0; row < rows; row++) {
    const time = new Date(START + Math.floor((row / rows) * days * PER_DAY_MS))
      .toISOString()
      .slice(0, 19)
      .replace('T', ' ');
    const terminal = Math.floor(random() * TERMINALS);
    const merchant = Math.floor(terminal / 4);
    const failed = random() < failures;
    const card = Math.floor(random() * 400_000);
    const amount = `${Math.floor(1 + random() * random() * 900)}.${digits(Math.floor(random() * 100), 2)}`;
    const issuer = ISSUERS[card % ISSUERS.length] ?? '';
    const cells = [
      time,
      digits(10_000_000 + terminal, 8),
      `8985840${digits(merchant, 8)}`,
      digits(row % 1_000_000, 6),
      digits(600_000_000_000 + row, 12),
      random() < 0.97 ? 'SALE' : 'REFUND',
      amount,
      'CNY',
      `622200******${digits(card % 10_000, 4)}`,
      pick(ENTRY_MODES, random),
      failed ? pick(FAILURES, random) : '00',
      issuer,
      CHANNELS[terminal % CHANNELS.length],
      String(Math.floor(300 + random() * (failed ? 20_000 : 1_500))),
    ].map(String);
    if (as === 'csv') block += `${cells.join(',')}\n`;
    else block += `${element(names, cells)}${row + 1 < rows ? ',' : ''}\n`;
    if (block.length > 1 << 20) {
      if (!file.write(block)) await once(file, 'drain');
      block = '';
    }
  }
  file.end(as === 'csv' ? block : `${block}]\n`);
  await once(file, 'finish');
};
