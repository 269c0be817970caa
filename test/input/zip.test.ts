import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { zipOf } from './archive.ts';
import { failureOf, readText } from './reading.ts';

const LOG = (terminal: string): string =>
  `time,terminal_id,response_code,rrn\n2026-03-02T09:15:04Z,${terminal},51,${terminal}1\n2026-03-02T09:16:04Z,${terminal},00,${terminal}2\n`;
// 交易明细 in GBK: as Windows and most Chinese packers name entries, without saying so.
const GBK_NAME = Uint8Array.from([0xbd, 0xbb, 0xd2, 0xd7, 0xc3, 0xf7, 0xcf, 0xb8]);
const named = (name: Uint8Array, ending: string): Uint8Array => Buffer.concat([name, Buffer.from(ending)]);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'posalarm-zip-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (files: readonly string[]) =>
  analyze({ files, host: [], profile: undefined, timeZone: undefined, kind: undefined, filter: {} });
const put = (name: string, bytes: Uint8Array | string): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, bytes);
  return path;
};

describe('zip archives', () => {
  test('each log in one is an input, whatever its name is written in', async () => {
    const path = put(
      'day.zip',
      zipOf([
        { name: named(GBK_NAME, '.csv'), content: LOG('T1') },
        { name: 'alarms/商户.csv', content: LOG('T2'), flags: 0x800 },
        { name: 'packed.csv.gz', content: gzipSync(LOG('T3')), stored: true },
        { name: 'readme.pdf', content: '%PDF' },
        { name: 'notes.txt', content: 'Nothing to see here, and no table either.' },
        { name: '__MACOSX/._day.csv', content: 'x' },
      ]),
    );
    const report = await run([path]);
    expect(report.failures).toEqual([]);
    expect(report.inputs.map(({ file, accepted }) => [file.slice(path.length), accepted])).toEqual([
      ['/alarms/商户.csv', 2],
      ['/packed.csv.gz', 2],
      ['/交易明细.csv', 2],
    ]);
    expect(report.skippedInputs.map(({ file }) => file)).toEqual([`${path}/notes.txt`]);
    expect(report.summary.records).toBe(6);
  });

  test('one in a folder is opened, and is recognised whatever it is called when it is named', async () => {
    const bytes = zipOf([{ name: 'a.csv', content: LOG('T1') }]);
    put('folder/a.zip', bytes);
    const other = put('export.dat', bytes);
    expect((await run([join(folder, 'folder')])).summary.records).toBe(2);
    expect((await run([other])).summary.records).toBe(2);
  });

  test('one on standard input is read where it holds one log', async () => {
    const { transactions } = await readText(zipOf([{ name: 'a.csv', content: LOG('T1') }]), { size: 7 });
    expect(transactions).toHaveLength(2);
    const two = zipOf([
      { name: 'a.csv', content: LOG('T1') },
      { name: 'b.csv', content: LOG('T2') },
    ]);
    expect((await readText(two)).opened).toMatchObject({
      ok: false,
      error: { code: 'zip-several', args: { found: 2 } },
    });
  });

  test('two entries of one name are two inputs', async () => {
    const path = put(
      'twice.zip',
      zipOf([
        { name: 'a.csv', content: LOG('T1') },
        { name: 'a.csv', content: LOG('T2') },
      ]),
    );
    expect((await run([path])).inputs.map(({ file }) => file.slice(path.length))).toEqual(['/a.csv', '/a.csv#2']);
  });

  test('an entry’s name commands no terminal and leaves no folder', async () => {
    const path = put('bad.zip', zipOf([{ name: '../../\u001b[2J\u202eevil.csv', content: LOG('T1') }]));
    const report = await run([path]);
    expect(report.inputs[0]?.file).toBe(`${path}/[2Jevil.csv`);
    expect(report.summary.records).toBe(2);
  });
});

describe('archives that are refused', () => {
  const failing = async (bytes: Uint8Array): Promise<string | undefined> => {
    const report = await run([put('x.zip', bytes)]);
    return report.failures[0]?.code;
  };

  test('cut off', async () => {
    const whole = zipOf([{ name: 'a.csv', content: LOG('T1') }]);
    expect(await failing(whole.subarray(0, whole.length - 30))).toBe('zip-damaged');
  });
  test('with a sum that does not fit', async () => {
    expect(await failing(zipOf([{ name: 'a.csv', content: LOG('T1'), sum: 1 }]))).toBe('zip-damaged');
  });
  test('that hold more than their directory says', async () => {
    expect(await failing(zipOf([{ name: 'a.csv', content: LOG('T1'), size: 10 }]))).toBe('zip-damaged');
  });
  test('with a password', async () => {
    expect(await failing(zipOf([{ name: 'a.csv', content: LOG('T1'), flags: 1 }]))).toBe('zip-encrypted');
  });
  test('packed in another way', async () => {
    expect(await failing(zipOf([{ name: 'a.csv', content: LOG('T1'), method: 14 }]))).toBe('zip-method');
  });
  test('without a log', async () => {
    expect(await failing(zipOf([{ name: 'a.png', content: 'x' }]))).toBe('zip-without-logs');
    expect(await failing(zipOf([{ name: 'a.txt', content: 'hello\nworld\n' }]))).toBe('zip-without-logs');
  });
  test('spreadsheets', async () => {
    const sheet = zipOf([
      { name: '[Content_Types].xml', content: '<x/>' },
      { name: 'xl/worksheets/a.txt', content: 'x' },
    ]);
    expect(await failing(sheet)).toBe('file-binary');
  });
  test('bombs: by what the directory says', async () => {
    expect(await failing(zipOf([{ name: 'a.csv', content: LOG('T1'), size: 2_000_000_000 }]))).toBe('archive-unsafe');
  });
  test('bombs: by what comes out, before it is read on', async () => {
    const lines = LOG('T1');
    const bomb = Buffer.concat([Buffer.from(lines), Buffer.alloc(80 * 1024 * 1024, '\n')]);
    expect(await failing(zipOf([{ name: 'a.csv', content: bomb }]))).toBe('archive-unsafe');
    expect(failureOf(await readText(gzipSync(bomb)))).toBe('archive-unsafe');
  });
});
