import { expect, test } from 'vitest';
import { readText } from './reading.ts';

test('a line of headings above the names says of what they are', async () => {
  const { transactions } = await readText(
    'Transaction,,,Terminal,,Result,\nDate,Time,Amount,ID,Store,Code,Text\n2026-03-02,10:02:00,7.25,T2,South,51,Insufficient funds\n',
  );
  expect(transactions[0]).toMatchObject({
    terminalId: 'T2',
    merchantId: 'South',
    amount: 725,
    responseCode: '51',
    reading: { symptom: 'insufficient-funds' },
  });
});

test('the same of a Chinese list, where the second line leaves names that need none to the first', async () => {
  const { transactions } = await readText(
    '交易时间,终端,,应答,\n,编号,名称,代码,信息\n2026-03-02 10:02:00,10023361,一号台,51,余额不足\n',
  );
  expect(transactions[0]).toMatchObject({ terminalId: '10023361', responseCode: '51', responseText: '余额不足' });
});

test('lines that tell of the report are none of the names', async () => {
  const { transactions } = await readText(
    'Report,Transactions,,\ntime,terminal_id,amount,response_code\n2026-03-02 10:02:00,T2,7.25,51\n',
  );
  expect(transactions[0]).toMatchObject({ terminalId: 'T2', amount: 725, responseCode: '51' });
});
