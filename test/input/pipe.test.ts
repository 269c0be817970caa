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
/** Approvals with their code at first; then without any, as of an export that names failures only; a refusal at the end. */
const log = (rows: number, note = '', coded = Math.floor(rows / 5), refusal = 'Incorrect PIN'): string => {
  let text = HEAD;
  for (let n = 0; n < rows; n++) text += row(n, n < coded ? '00' : '', '', note);
  return text + row(rows, '55', refusal, note);
};

const told = (out: string): readonly unknown[] =>
  JSON.parse(out).alarms.map(({ symptom, source }: { symptom: string; source: { line: number } }) => [
    symptom,
    source.line,
  ]);

describe('a log through a pipe', () => {
  test('is read as the same log from a file', () => {
    const text = log(12_000);
    const path = join(folder, 'log.csv');
    writeFileSync(path, text);
    const file = posalarm(['analyze', path, '-f', 'json', '-q'], '');
    const pipe = posalarm(['analyze', '-', '-f', 'json', '-q'], text);
    // Not ten thousand payments without an answer.
    expect(told(file.out)).toHaveLength(1);
    expect(told(pipe.out)).toEqual(told(file.out));
    expect(pipe.status).toBe(0);
  });

  test('inspect tells the same of it', () => {
    const text = log(12_000);
    const path = join(folder, 'inspected.csv');
    writeFileSync(path, text);
    const file = posalarm(['inspect', path], '').out.replaceAll(path, '-');
    expect(posalarm(['inspect', '-'], text).out).toBe(file);
  });

  test('that is longer than can be kept says where its later rows speak against its first', () => {
    // 34 MB that could be anybody's, and a row at the end that tells whose codes they are.
    const text = log(8500, 'x'.repeat(4000), 8500, '密码错误');
    const { status, out, err } = posalarm(['analyze', '-', '-f', 'json', '--lang', 'en'], text);
    expect(status).toBe(3);
    expect(err).toContain('Standard input can be read only once, and its later rows show');
    expect(JSON.parse(out)).toMatchObject({ failures: [{ code: 'pipe-undecided' }], inputs: [{ records: 8501 }] });
  });

  test('that is longer than can be kept and agrees with itself is read like any other', () => {
    // The first two thousand rows alone would be taken otherwise.
    const { status, out } = posalarm(['analyze', '-', '-f', 'json', '-q'], log(12_000, 'x'.repeat(4000), 2100));
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ failures: [], inputs: [{ records: 12_001, accepted: 12_001 }] });
    expect(told(out)).toHaveLength(1);
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
