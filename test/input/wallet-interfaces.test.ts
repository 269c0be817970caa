import { expect, test } from 'vitest';
import { readText } from './reading.ts';

test('what WeChat Pay’s interface answers: the call, the payment and its reason in three fields, money in fen', async () => {
  const { transactions } = await readText(
    JSON.stringify([
      {
        return_code: 'SUCCESS',
        result_code: 'SUCCESS',
        mch_id: '1900000109',
        device_info: '013467',
        trade_type: 'MICROPAY',
        total_fee: '2800',
        fee_type: 'CNY',
        time_end: '20260302100013',
      },
      {
        return_code: 'SUCCESS',
        result_code: 'FAIL',
        err_code: 'NOTENOUGH',
        err_code_des: '余额不足',
        mch_id: '1900000109',
        device_info: '013467',
        trade_type: 'MICROPAY',
        total_fee: '1800',
        fee_type: 'CNY',
        time_end: '20260302100113',
      },
    ]),
  );
  expect(transactions).toMatchObject([
    { terminalId: '013467', merchantId: '1900000109', amount: 2800, currency: 'CNY', reading: { outcome: 'approved' } },
    { transactionType: 'SALE', amount: 1800, reading: { symptom: 'insufficient-funds', outcome: 'failed' } },
  ]);
});
