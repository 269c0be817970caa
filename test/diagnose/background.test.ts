/** What a large fleet shows of everything, day and night: no fault that its shops share. The log is invented. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';

const SHOPS = 40;
const ROWS = 20_000;
/** One in so many answers is a format error, wherever it falls. */
const EVERY = 151;

test('single format errors at shop after shop are no release', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'posalarm-background-'));
  try {
    const rows = Array.from({ length: ROWS }, (_, at) => {
      const shop = (at * 7) % SHOPS;
      const time = new Date(Date.UTC(2026, 2, 2) + at * 8000).toISOString();
      const code = at % EVERY === 0 ? '30' : '00';
      return `${time},${10_000_000 + shop},M${shop},${at},SALE,12.50,EUR,${code}`;
    });
    const log = join(folder, 'log.csv');
    writeFileSync(
      log,
      ['time,terminal_id,merchant_id,stan,transaction_type,amount,currency,response_code', ...rows].join('\n'),
    );
    const { incidents, alarms } = await analyze({
      files: [log],
      host: [],
      profile: undefined,
      timeZone: undefined,
      kind: undefined,
      filter: {},
    });
    expect(alarms.length).toBe(Math.ceil(ROWS / EVERY));
    expect(incidents.map(({ cause, scope }) => [cause, scope.terminals.length])).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
