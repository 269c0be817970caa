import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { wordsFor } from '../../src/messages/index.ts';
import { rendererFor } from '../../src/report/index.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'posalarm-overlap-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const run = (files: readonly string[], host: readonly string[] = []) =>
  analyze({ files, host, profile: undefined, timeZone: 'UTC', kind: undefined, filter: {} });

const HEAD = 'time,terminal_id,amount,currency,response_code,rrn\n';
const paid = (minute: number, rrn: string, code = '00'): string =>
  `2026-03-02 09:${String(minute).padStart(2, '0')}:00,T1,12.50,EUR,${code},${rrn}\n`;

describe('two exports that overlap', () => {
  test('a row in both counts once, and both reports say how many were dropped', async () => {
    const monday = put('monday.csv', HEAD + paid(1, 'A1', '51') + paid(2, 'A2') + paid(3, 'A3'));
    const tuesday = put('tuesday.csv', HEAD + paid(2, 'A2') + paid(3, 'A3') + paid(4, 'A4', '91'));
    const report = await run([monday, tuesday]);
    expect(report.inputs).toMatchObject([
      { records: 3, accepted: 3, rejected: 0, duplicates: 0 },
      { records: 3, accepted: 1, rejected: 0, duplicates: 2 },
    ]);
    expect(report.summary).toMatchObject({ records: 4, transactions: 4, failed: 2 });
    for (const lang of ['en', 'zh'] as const) {
      const words = await wordsFor(lang);
      const renderer = await rendererFor('text');
      const text = [...(renderer?.render(report, words, { detail: false, width: 100, color: false }) ?? [])].join('');
      expect(text).toContain(words.report.duplicates(2, words.formats('UTC')));
    }
  });

  test('whatever their order, their columns and the zone they are written in', async () => {
    const one = put('one.csv', HEAD + paid(1, 'A1', '51') + paid(2, 'A2'));
    const other = put(
      'other.csv',
      '参考号,终端号,交易时间,交易金额,币种,应答码\nA2,T1,2026-03-02T17:02:00+08:00,12.50,EUR,00\nA1,T1,2026-03-02T17:01:00+08:00,12.50,EUR,51\n',
    );
    expect((await run([one, other])).summary).toMatchObject({ records: 2, failed: 1 });
  });

  test('rows without any reference: as often as in that export which has them most', async () => {
    const head = 'time,terminal_id,amount,response_code\n';
    const row = '2026-03-02 09:01:00,T1,3.00,51\n';
    const once = put('once.csv', head + row);
    const twice = put('twice.csv', head + row + row);
    expect((await run([twice])).summary.records).toBe(2);
    expect((await run([once, twice])).summary.records).toBe(2);
    expect((await run([twice, once])).inputs).toMatchObject([
      // In the order of their names.
      { file: once, accepted: 1, duplicates: 0 },
      { file: twice, accepted: 1, duplicates: 1 },
    ]);
  });

  test('two true transactions that look alike are two', async () => {
    const alike = put('alike.csv', HEAD + paid(1, 'B1') + paid(1, 'B2') + paid(5, 'B1'));
    expect((await run([alike])).summary.records).toBe(3);
  });

  test('the host’s word is no repetition of the terminal’s', async () => {
    const head = 'time,terminal_id,amount,response_code\n';
    const row = '2026-03-02 09:01:00,T1,3.00,00\n';
    const terminal = put('terminal.csv', head + row);
    const host = put('host.csv', head + row);
    expect((await run([terminal], [host])).inputs).toMatchObject([{ duplicates: 0 }, { duplicates: 0 }]);
  });
});

describe('a folder that holds more than logs', () => {
  test('what is no log is passed over with a note; named outright it is an error', async () => {
    const path = 'fixtures/cases/mall-promotion';
    const report = await run([path]);
    expect(report.failures).toEqual([]);
    expect(report.skippedInputs).toMatchObject([{ file: `${path}/expected.json`, code: 'no-known-column' }]);
    expect(report.inputs.map(({ file }) => file)).toEqual([`${path}/alarms.csv`, `${path}/transactions.csv`]);
    // References point to the files that are listed.
    for (const { subject } of report.alarms) expect([0, 1]).toContain(subject.record.source.file);
    const named = await run([`${path}/transactions.csv`, `${path}/expected.json`]);
    expect(named.failures).toMatchObject([{ file: `${path}/expected.json` }]);
    expect(named.skippedInputs).toEqual([]);
  });

  test('a folder of nothing else is an error', async () => {
    const { mkdirSync } = await import('node:fs');
    mkdirSync(join(folder, 'settings'));
    writeFileSync(join(folder, 'settings', 'a.json'), '{"colour":"blue"}');
    const report = await run([join(folder, 'settings')]);
    expect(report.failures).toMatchObject([{ code: 'folder-without-logs' }]);
  });

  test('a log of it that is broken is still an error', async () => {
    const { mkdirSync } = await import('node:fs');
    mkdirSync(join(folder, 'broken'));
    writeFileSync(join(folder, 'broken', 'a.csv'), 'time,terminal_id,response_code\nyesterday,T1,51\n');
    const report = await run([join(folder, 'broken')]);
    expect(report.failures).toHaveLength(1);
    expect(report.skippedInputs).toEqual([]);
  });
});

describe('a log that is wrong in every row', () => {
  test('fills the report with its first rows only, and counts them all', async () => {
    const rows = Array.from({ length: 12_000 }, () => '2026-03-02 09:00:00,T1,x,00,4111111111111111\n');
    const path = put('wrong.csv', `time,terminal_id,amount,response_code,remark\n${paid(1, '')}${rows.join('')}`);
    const report = await run([path]);
    expect(report.inputs[0]).toMatchObject({ records: 12_001, rejected: 12_000 });
    expect(report.rejects).toHaveLength(10_000);
  });

  test('card data in every row is counted, and told by its first places', async () => {
    const rows = Array.from(
      { length: 3000 },
      (_, i) => `2026-03-02 09:00:${String(i % 60).padStart(2, '0')},T1,00,card 4111111111111111\n`,
    );
    const report = await run([put('cards.csv', `time,terminal_id,response_code,remark\n${rows.join('')}`)]);
    expect(report.cardDataTotal).toBe(3000);
    expect(report.cardData).toHaveLength(500);
    expect(report.summary.impacts.find(({ measure }) => measure === 'unprotected-card-data')?.value).toBe(3000);
    expect(report.warnings.find(({ kind }) => kind === 'card-data-in-log')?.args).toMatchObject({ count: 3000 });
  });
});

describe('types and entry modes that nobody understands', () => {
  test('are counted as such', async () => {
    const report = await run([
      put(
        'strange.csv',
        'time,terminal_id,transaction_type,entry_mode,response_code\n2026-03-02 09:00:00,T1,WIBBLE,PSYCHIC,00\n2026-03-02 09:01:00,T1,WIBBLE,CHIP,00\n',
      ),
    ]);
    expect(report.inputs[0]?.unknownValues).toEqual([
      { column: 'transaction_type', value: 'WIBBLE', count: 2 },
      { column: 'entry_mode', value: 'PSYCHIC', count: 1 },
    ]);
  });
});
