/** JSON whose records do not simply stand in one array. All invented. */
import { describe, expect, test } from 'vitest';
import { failureOf, readText } from './reading.ts';

const RECORDS = [
  { time: '2026-03-02T10:00:00Z', amount: 12.5, currency: 'EUR', responseCode: '00' },
  { time: '2026-03-02T10:02:00Z', amount: 7.25, currency: 'EUR', responseCode: '51' },
  { time: '2026-03-02T10:03:00Z', amount: 9.99, currency: 'EUR', responseCode: '91' },
];
const [A, B, C] = RECORDS;

const read = async (value: unknown) => {
  const { opened, transactions } = await readText(JSON.stringify(value, undefined, 1), { size: 50 });
  return {
    summary: opened.summary,
    rows: transactions.map((t) => [t.terminalId, t.merchantId, t.amount, t.responseCode]),
  };
};

describe('records', () => {
  test('keyed by their number', async () => {
    const keyed = {
      transactions: { tx_1: { ...A, terminal: 'T1' }, tx_2: { ...B, terminal: 'T2' }, tx_3: { ...C, terminal: 'T1' } },
    };
    const { summary, rows } = await read(keyed);
    expect(summary).toMatchObject({ records: 3, accepted: 3 });
    expect(rows.map(([terminal]) => terminal)).toEqual(['T1', 'T2', 'T1']);
  });

  test('of which the first has no error, as payments have that went well', async () => {
    const good = { time: '2026-03-02T10:00:00Z', terminal: 'T1', amount: 12.5, currency: 'EUR', status: 'CAPTURED' };
    const bad = { ...good, time: '2026-03-02T10:02:00Z', status: 'FAILED', error: { code: 'CARD_EXPIRED' } };
    const { summary, rows } = await read({ payments: [good, bad, good] });
    expect(summary).toMatchObject({ records: 3, rejected: 0 });
    expect(rows.map((row) => row[3])).toEqual([undefined, 'CARD_EXPIRED', undefined]);
  });

  test('under the terminal and shop that they are of', async () => {
    const grouped = {
      terminals: [
        { terminalId: 'T1', store: 'North', transactions: [A, C] },
        { terminalId: 'T2', store: 'South', transactions: [B] },
      ],
    };
    expect((await read(grouped)).rows).toEqual([
      ['T1', 'North', 1250, '00'],
      ['T1', 'North', 999, '91'],
      ['T2', 'South', 725, '51'],
    ]);
  });

  test('under terminals as keys', async () => {
    const { rows } = await read({ terminals: { T1: { transactions: [A, C] }, T2: { transactions: [B] } } });
    expect(rows.map(([terminal]) => terminal)).toEqual(['T1', 'T1', 'T2']);
  });

  const names = ['time', 'terminal_id', 'amount', 'currency', 'response_code'];
  const cells = RECORDS.map(({ time, amount, currency, responseCode }) => [time, 'T1', amount, currency, responseCode]);
  const table = [
    ['T1', undefined, 1250, '00'],
    ['T1', undefined, 725, '51'],
    ['T1', undefined, 999, '91'],
  ];
  test.each<[string, unknown]>([
    ['rows beside a list of names', { columns: names, rows: cells }],
    ['rows beside a list of named columns', { schema: names.map((name) => ({ name, type: 'string' })), data: cells }],
    ['rows below a row of names', [names, ...cells]],
  ])('as %s', async (_how, value) => {
    expect((await read(value)).rows).toEqual(table);
  });

  test('in one object that says whose they are', async () => {
    const { summary, rows } = await read({ terminalId: '41002278', from: '2026-03-02', transactions: [A, B, C] });
    expect(rows.map(([terminal]) => terminal)).toEqual(['41002278', '41002278', '41002278']);
    expect(summary?.stated).toMatchObject([{ field: 'terminal_id', where: 'terminalId: 41002278' }]);
  });

  test('of another kind are not mixed in, and are told', async () => {
    const { summary, rows } = await read({
      terminals: [
        { terminalId: 'T1', transactions: [A, C], alerts: [{ raisedAt: '2026-03-02T10:00:00Z', text: 'paper out' }] },
        { terminalId: 'T2', transactions: [B], alerts: [{ raisedAt: '2026-03-02T10:00:00Z', text: 'paper out' }] },
      ],
    });
    expect(rows).toHaveLength(3);
    expect(summary?.ignoredColumns).toContain('alerts[]');
  });

  test('that break off are told as such', async () => {
    const text = JSON.stringify({ columns: names, rows: cells });
    expect(failureOf(await readText(text.slice(0, -30)))).toBe('json-truncated');
  });

  test('in pages are read as they come', async () => {
    const { rows } = await read([
      { page: 1, items: [A, B] },
      { page: 2, items: [C] },
    ]);
    expect(rows).toHaveLength(3);
  });
});
