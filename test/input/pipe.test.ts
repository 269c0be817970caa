/** What comes through a pipe comes once; what its later rows settle must hold for its first ones all the same. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPipe } from '../../src/input/index.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'posalarm-pipe-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PROGRAM = join(import.meta.dirname, '../../bin/posalarm.js');
const posalarm = (args: readonly string[], input: string | Buffer) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { input, maxBuffer: 1 << 28 });
  return { status, out: stdout.toString(), err: stderr.toString() };
};

const HEAD = 'time,terminal_id,amount,response_code,response_text,note\n';
const row = (n: number, code: string, text: string, note = ''): string =>
  `${new Date(Date.UTC(2026, 2, 2) + n * 1000).toISOString()},1000${n % 9},12.50,${code},${text},${note}\n`;
/** Thousands of rows that could be anybody's, and one at the end that tells whose they are. */
const log = (rows: number, note = ''): string => {
  let text = HEAD;
  for (let n = 0; n < rows; n++) text += row(n, n % 400 === 7 ? '40' : '00', '', note);
  return text + row(rows, '55', '密码错误', note);
};

const told = (out: string) => {
  const { inputs, alarms } = JSON.parse(out);
  return {
    tables: inputs[0].tables,
    alarms: alarms.map(({ source, ...alarm }: { source: { line: number } }) => ({ ...alarm, line: source.line })),
  };
};

describe('a log through a pipe', () => {
  test('is read as the same log from a file', () => {
    const text = log(6000);
    const path = join(folder, 'log.csv');
    writeFileSync(path, text);
    const file = posalarm(['analyze', path, '-f', 'json', '-q', '--lang', 'en'], '');
    const pipe = posalarm(['analyze', '-', '-f', 'json', '-q', '--lang', 'en'], text);
    expect(told(file.out).tables).toContain('unionpay');
    expect(told(pipe.out).tables).toEqual(told(file.out).tables);
    expect(
      told(pipe.out).alarms.map(({ line, symptom }: { line: number; symptom: string }) => [line, symptom]),
    ).toEqual(told(file.out).alarms.map(({ line, symptom }: { line: number; symptom: string }) => [line, symptom]));
    expect(pipe.status).toBe(0);
  });

  test('inspect tells the same of it', () => {
    const inspected = posalarm(['inspect', '-', '--lang', 'en'], log(6000));
    expect(inspected.out).toMatch(/unionpay/i);
  });

  test('that is longer than can be kept says where its later rows speak against its first', () => {
    // 34 MB before the row that tells.
    const text = log(8500, 'x'.repeat(4000));
    const { status, out, err } = posalarm(['analyze', '-', '-f', 'json', '--lang', 'en'], text);
    expect(status).toBe(3);
    expect(err).toContain('Standard input can be read only once, and its later rows show');
    expect(JSON.parse(out)).toMatchObject({ failures: [{ code: 'pipe-undecided' }], inputs: [{ records: 8501 }] });
  });

  test('that is longer than can be kept and agrees with itself is read like any other', () => {
    const text = `${HEAD}${row(0, '55', '密码错误')}${log(8500, 'x'.repeat(4000)).slice(HEAD.length)}`;
    const { status, out } = posalarm(['analyze', '-', '-f', 'json', '-q'], text);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ failures: [], inputs: [{ records: 8502, accepted: 8502 }] });
  });
});

describe('the beginning of a pipe', () => {
  const source = async function* (count: number, fails = false) {
    for (let n = 0; n < count; n++) yield Buffer.from([n]);
    if (fails) throw Object.assign(new Error('broken'), { code: 'EIO' });
  };
  const read = async (pieces: AsyncIterable<Uint8Array>): Promise<number[]> => {
    const bytes: number[] = [];
    for await (const piece of pieces) bytes.push(...piece);
    return bytes;
  };

  test('is all of a short one, and is read again', async () => {
    const pipe = openPipe({ path: '-' }, source(3), 5);
    expect(await pipe.begin()).toBe(true);
    expect(await read(pipe.all())).toEqual([0, 1, 2]);
    expect(await read(pipe.all())).toEqual([0, 1, 2]);
  });

  test('is looked at before a long one is read, once', async () => {
    const pipe = openPipe({ path: '-' }, source(9), 5);
    expect(await pipe.begin()).toBe(false);
    expect(await read(pipe.beginning())).toEqual([0, 1, 2, 3, 4]);
    expect(await read(pipe.all())).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('trouble is told behind what came before it', async () => {
    const pipe = openPipe({ path: '-' }, source(2, true), 5);
    await pipe.begin();
    const got: number[] = [];
    await expect(
      (async () => {
        for await (const piece of pipe.all()) got.push(...piece);
      })(),
    ).rejects.toThrow('broken');
    expect(got).toEqual([0, 1]);
  });
});
