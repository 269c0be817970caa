/** Logs of switches that hold both messages of a payment, the request and its response; all invented. */
import { describe, expect, it, test } from 'vitest';
import { messagePart } from '../../src/input/exchanges.ts';
import { readText } from './reading.ts';

const HEAD = 'DateTime;MTI;DE2;DE3;DE4;DE11;DE39;DE41';
const PAN = '622848******0119';
const row = (clock: string, mti: string, stan: string, code: string, terminal = '10000001', amount = '000000012850') =>
  `2026-03-02 ${clock};${mti};${PAN};000000;${amount};${stan};${code};${terminal}`;

const outcomes = (rows: readonly { readonly reading: { readonly outcome: string; readonly symptom: string } }[]) =>
  rows.map(({ reading }) => `${reading.outcome} ${reading.symptom}`);

describe('which side of an exchange a message is', () => {
  it.each([
    ['0200', 'request', '20'],
    ['0210', 'answer', '20'],
    ['200', 'request', '20'],
    ['0201', 'request', '20'],
    ['0420', 'request', '42'],
    ['0430', 'answer', '42'],
    ['1804', 'request', '80'],
    ['PaymentRequest', 'request', 'payment'],
    ['PAYMENT_RESPONSE', 'answer', 'payment_'],
    ['请求', 'request', ''],
    ['应答', 'answer', ''],
  ])('%s is a %s', (type, side, group) => {
    expect(messagePart(type)).toEqual({ side, class: group });
  });

  it.each(['SALE', 'IN', 'OUT', '', '消费'])('%s is neither', (type) => {
    expect(messagePart(type)).toBeUndefined();
  });
});

test('a payment counts once, by its answer, which knows how long it took', async () => {
  const { transactions, opened } = await readText(
    [
      HEAD,
      row('10:00:00', '0200', '000001', ''),
      row('10:00:02', '0210', '000001', '00'),
      row('10:03:00', '0200', '000002', ''),
      row('10:03:01', '0210', '000002', '51'),
    ].join('\n'),
  );
  expect(outcomes(transactions)).toEqual([
    'information information',
    'approved approved',
    'information information',
    'failed insufficient-funds',
  ]);
  expect(transactions[1]?.latencyMs).toBe(2000);
  expect(opened.summary).toMatchObject({ records: 4, accepted: 4, rejected: 0, duplicates: 0 });
});

test('what only the request tells is kept for its answer', async () => {
  const { transactions } = await readText(
    [HEAD, row('10:00:00', '0200', '000001', ''), '2026-03-02 10:00:01;0210;;;;000001;51;10000001'].join('\n'),
  );
  expect(transactions[1]).toMatchObject({ amount: 12_850, pan: PAN, transactionType: 'SALE', responseCode: '51' });
});

test('a request that nobody answers stays a payment without an answer', async () => {
  const { transactions } = await readText(
    [
      HEAD,
      row('10:00:00', '0200', '000001', ''),
      row('10:01:00', '0400', '000001', ''),
      row('10:01:02', '0410', '000001', '00'),
      row('10:02:00', '0200', '000002', ''),
      row('10:02:01', '0210', '000002', '00'),
      row('10:30:00', '0200', '000003', ''),
    ].join('\n'),
  );
  const failed = transactions.filter(({ reading }) => reading.outcome === 'failed');
  expect(failed.map(({ stan, reading }) => [stan, reading.symptom])).toEqual([
    ['000001', 'receive-timeout'],
    ['000003', 'receive-timeout'],
  ]);
  expect(transactions).toHaveLength(6);
});

test('the same trace number at another terminal, or much later, is no answer', async () => {
  const { transactions } = await readText(
    [
      HEAD,
      row('10:00:00', '0200', '000001', '', '10000001'),
      row('10:00:02', '0210', '000001', '00', '10000002'),
      row('10:09:00', '0210', '000001', '00', '10000001'),
    ].join('\n'),
  );
  expect(outcomes(transactions)).toEqual(['approved approved', 'failed receive-timeout', 'approved approved']);
});

test('a log with its newest rows first pairs them as well', async () => {
  const { transactions } = await readText(
    [
      HEAD,
      row('10:03:01', '0210', '000002', '51'),
      row('10:03:00', '0200', '000002', ''),
      row('10:00:02', '0210', '000001', '00'),
      row('10:00:00', '0200', '000001', ''),
    ].join('\n'),
  );
  expect(outcomes(transactions)).toEqual([
    'failed insufficient-funds',
    'information information',
    'approved approved',
    'information information',
  ]);
});

test('a request that is sent once more is one request', async () => {
  const { transactions } = await readText(
    [
      HEAD,
      row('10:00:00', '0200', '000001', ''),
      row('10:00:40', '0201', '000001', ''),
      row('10:00:42', '0210', '000001', '00'),
    ].join('\n'),
  );
  expect(outcomes(transactions)).toEqual(['information information', 'information information', 'approved approved']);
});

test('messages named by words, as payment interfaces name them, pair too', async () => {
  const { transactions } = await readText(
    [
      'timestamp,message_type,terminal_id,stan,amount,response_code',
      '2026-03-02T10:00:00Z,PaymentRequest,T1,17,12.50,',
      '2026-03-02T10:00:03Z,PaymentResponse,T1,17,12.50,55',
      '2026-03-02T10:01:00Z,ReversalRequest,T1,18,12.50,',
      '2026-03-02T10:01:02Z,ReversalResponse,T1,18,12.50,00',
    ].join('\n'),
  );
  expect(outcomes(transactions)).toEqual([
    'information information',
    'failed wrong-pin',
    'information information',
    'approved approved',
  ]);
  expect(transactions[3]?.transactionType).toBe('REVERSAL');
});
