/** What the books tell, through the built program: exit codes, and what a job is told of. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { posalarm } from '../program.ts';

const folder = mkdtempSync(join(tmpdir(), 'posalarm-gate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A morning at one till, invented: thirty sales, each of a card and an amount of its own. */
const HEAD =
  'time,terminal_id,merchant_id,stan,rrn,transaction_type,amount,currency,pan,entry_mode,response_code,response_text,batch_no,original_rrn';
interface Row {
  readonly minute: number;
  readonly stan: number;
  readonly amount: string;
  readonly type?: string;
  readonly rrn?: string;
  readonly code?: string;
  readonly said?: string;
  readonly original?: string;
  readonly card?: number;
}
const line = ({
  minute,
  stan,
  amount,
  type = 'SALE',
  rrn,
  code = '00',
  said = '',
  original = '',
  card = stan,
}: Row): string =>
  [
    `2026-05-11 ${String(9 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00`,
    '30010001',
    '898330155410001',
    String(stan).padStart(6, '0'),
    rrn ?? String(600_000_000_000 + stan * 7),
    type,
    amount,
    'CNY',
    `622848******${String(1000 + card)}`,
    'CHIP',
    code,
    said,
    '000012',
    original,
  ].join(',');
const morning: readonly Row[] = Array.from({ length: 30 }, (_, n) => ({
  minute: n * 8,
  stan: n + 1,
  amount: `${20 + n * 3}.50`,
}));
const save = (name: string, rows: readonly Row[]): string => {
  const path = join(folder, name);
  writeFileSync(path, `${[HEAD, ...rows.map(line)].join('\n')}\n`);
  return path;
};
const run = (args: readonly string[]) => posalarm(['analyze', ...args, '--lang', 'en', '--time-zone', 'Asia/Shanghai']);

const plain = save('plain.csv', morning);

test('books that agree pass every gate', () => {
  expect(run([plain, '--host', plain, '--fail-on', 'indeterminate']).code).toBe(0);
});

describe.each([
  ['a sale that the host does not know', morning, morning.filter((_, n) => n !== 14), 'missing-at-host'],
  ['a sale that the terminal does not know', morning.filter((_, n) => n !== 14), morning, 'missing-at-terminal'],
  [
    'another amount',
    morning,
    morning.map((row, n) => (n === 14 ? { ...row, amount: '99.00' } : row)),
    'amount-differs',
  ],
  [
    'an answer that was lost',
    morning.map((row, n) => (n === 14 ? { ...row, rrn: '', code: '', said: 'No response from host' } : row)),
    morning,
    'reversal-missing',
  ],
] as const)('%s', (_name, own, theirs, kind) => {
  const files = [save(`${kind}-terminal.csv`, own), '--host', save(`${kind}-host.csv`, theirs)];

  test('is seen by --fail-on, whatever the format', () => {
    expect(run([...files, '--fail-on', 'indeterminate']).code).toBe(1);
    expect(run([...files, '--fail-on', 'indeterminate', '--format', 'json']).code).toBe(1);
    expect(run(files).code).toBe(0);
  });

  test('has its kind, its verdict and its proof in JSON', () => {
    const { alarms, reconciliation } = JSON.parse(run([...files, '--format', 'json']).out);
    const told = alarms.filter(({ disagreement }: { disagreement?: string }) => disagreement === kind);
    expect(told).toHaveLength(1);
    expect(told[0].manifestation).toBe('record');
    expect(reconciliation.byKind).toEqual({ [kind]: 1 });
    expect(reconciliation.proven).toBe(true);
    expect(reconciliation.stakes.proven).toBe(true);
    expect(reconciliation.stakes.terminals).toHaveLength(1);
  });

  test('stands at the head of the text', () => {
    const head = run(files).out.split('\n').slice(0, 5).join(' ');
    expect(head).toContain('Money to settle: 1 payment');
  });
});

test('--fail-on waits for its level', () => {
  const [own, theirs] = [save('own.csv', morning), save('their.csv', morning.slice(0, 20).concat(morning.slice(21)))];
  expect(run([own, '--host', theirs, '--fail-on', 'critical']).code).toBe(0);
});

test('a terminal alone: a time-out without a reversal fails the job, one that was undone has no money to settle', () => {
  const late = { minute: 121, stan: 40, amount: '77.00', code: '68', said: 'Response received too late' };
  const undo = { minute: 123, stan: 41, amount: '77.00', type: 'REVERSAL', original: '000040', card: 40 };
  const open = run([save('late.csv', [...morning, late]), '--fail-on', 'minor']);
  expect(open.code).toBe(1);
  expect(open.out).toContain('in doubt, CNY 77.00');
  const done = run([save('undone.csv', [...morning, late, { ...undo, rrn: '' }]), '--format', 'json']);
  const { reconciliation, summary } = JSON.parse(done.out);
  expect(reconciliation.byKind).toEqual({ 'settled-by-records': 1 });
  expect(summary.impacts.filter(({ measure }: { measure: string }) => measure === 'in-doubt')).toEqual([]);
});

test('options narrow the section on the money too', () => {
  const files = [plain, '--host', save('short.csv', morning.slice(0, 14).concat(morning.slice(15)))];
  expect(run([...files, '--terminal', '30010001']).out).toContain('unknown to the host');
  const elsewhere = run([...files, '--terminal', '30019999']).out;
  expect(elsewhere).not.toContain('unknown to the host');
  expect(elsewhere).not.toContain('Money to settle');
  expect(run([...files, '--since', '2026-05-11T12:00:00']).out).not.toContain('unknown to the host');
});
