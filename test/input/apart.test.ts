/** A large log is read by a second thread: the built library, which has one, answers as the sources do, which have none. */
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import { writeTransactions } from '../bench/transactions.ts';

let folder = '';
let withThread = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'posalarm-apart-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LIBRARY = resolve('dist/index.js');
/** With one processor there is nobody to read meanwhile. */
const THREADS = availableParallelism() > 1 ? 1 : 0;
/** Some 18 MB. */
const ROWS = 140_000;
/** It is analysed several times, and the machine may have other things to do. */
const PATIENCE_MS = 600_000;

/** Analyses with the built library in a process of its own; tells how many threads that took as well. */
const analyseBuilt = (
  file: string,
  ...flags: readonly string[]
): { readonly threads: number; readonly said: string } => {
  const script = `
    import { writeFileSync } from 'node:fs';
    import { analyze } from ${JSON.stringify(LIBRARY)};
    let threads = 0;
    process.on('worker', () => { threads += 1; });
    const said = await analyze({ files: [${JSON.stringify(file)}] }).catch(({ code, args }) => ({ code, args }));
    writeFileSync(${JSON.stringify(join(folder, 'said.json'))}, JSON.stringify({ threads, said: JSON.stringify(said) }));`;
  execFileSync(process.execPath, [...flags, '--input-type=module', '-e', script], { stdio: 'ignore' });
  return JSON.parse(readFileSync(join(folder, 'said.json'), 'utf8')) as ReturnType<typeof analyseBuilt>;
};

const analyseHere = async (file: string): Promise<string> =>
  JSON.stringify(
    await analyze({ files: [file] }).catch(({ code, args }: { readonly code: unknown; readonly args: unknown }) => ({
      code,
      args,
    })),
  );

test('the thread begins with a file of the package', () => {
  expect(existsSync('dist/reading-thread.js')).toBe(true);
});

test(
  'a large log gives the same report with and without a thread, whatever is wrong in it',
  async () => {
    const file = join(folder, 'large.csv');
    await writeTransactions(file, ROWS);
    // Invented: a row too short, times and amounts that cannot be read, an open card number that passes the check, a quoted
    // line break, and a row of the first day at the end.
    appendFileSync(
      file,
      [
        '2026-03-02 00:00:00,10000001',
        'soon,10000001,898584000000001,1,1,SALE,1.00,CNY,,CHIP,00,ICBC,ALLINPAY,1',
        '2026-03-02 00:00:01,10000001,898584000000001,1,1,SALE,much,CNY,,CHIP,00,ICBC,ALLINPAY,1',
        '2026-03-02 00:00:02,10000001,898584000000001,2,2,SALE,1.00,CNY,4111111111111111,CHIP,55,ICBC,ALLINPAY,1',
        '2026-03-02 00:00:03,10000001,898584000000001,3,3,SALE,1.00,CNY,,CHIP,05,"IC\nBC",ALLINPAY,1',
        '2026-03-01 00:00:03,10000001,898584000000001,4,4,SALE,1.00,CNY,,CHIP,91,ICBC,ALLINPAY,1',
        '',
      ].join('\n'),
    );
    expect(statSync(file).size).toBeGreaterThan(16 * 1024 * 1024);
    const { threads, said } = analyseBuilt(file);
    expect(threads).toBe(THREADS);
    withThread = said;
    const here = await analyseHere(file);
    expect(said === here).toBe(true);
    const { rejects, cardDataTotal } = JSON.parse(said) as { rejects: readonly unknown[]; cardDataTotal: number };
    expect(rejects).toHaveLength(3);
    expect(cardDataTotal).toBe(1);
  },
  PATIENCE_MS,
);

test(
  'where threads are forbidden it is read without one',
  () => {
    const file = join(folder, 'large.csv');
    const flag = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission';
    const { threads, said } = analyseBuilt(file, flag, '--allow-fs-read=*', '--allow-fs-write=*');
    expect(threads).toBe(0);
    expect(said === withThread).toBe(true);
  },
  PATIENCE_MS,
);

test('a large file that is no log is refused in the same words', async () => {
  const file = join(folder, 'noise.csv');
  writeFileSync(file, 'colour,taste\nred,sweet\n'.repeat(1_000_000));
  const { threads, said } = analyseBuilt(file);
  expect(threads).toBe(THREADS);
  expect(said).toBe(await analyseHere(file));
});

test('the program, run from the compiled code that it keeps, reads with a thread too, and takes a refusal from it', () => {
  const program = (file: string) =>
    spawnSync(process.execPath, ['bin/posalarm.js', 'analyze', file], { encoding: 'utf8' });
  expect(program('fixtures/demo').status).toBe(0);
  const { status, stderr } = program(join(folder, 'noise.csv'));
  expect(status).toBe(3);
  expect(stderr).toContain('noise.csv');
});
