/**
 * Exports whose header leaves open what a log cannot do without: columns told by what they hold, where one alone can be meant.
 * All rows are invented.
 */
import { describe, expect, test } from 'vitest';
import { statedIn } from '../../src/input/stated.ts';
import { failureOf, readText } from './reading.ts';

/** Rows of a shop with two tills: trace numbers per till, one refusal in eight. */
const rows = (
  cells: (row: number, till: number, stan: string, code: string) => readonly string[],
  count = 60,
): string =>
  Array.from({ length: count }, (_, row) => {
    const till = row % 3 === 1 ? 2 : 1;
    const stan = String((till === 1 ? 4100 : 870) + row).padStart(6, '0');
    const code = row % 8 === 5 ? ['51', '55', '91'][row % 3] : '00';
    return cells(row, till, stan, code ?? '00').join(',');
  }).join('\n');

const at = (row: number): string =>
  `2026-03-13 ${String(9 + Math.floor(row / 12)).padStart(2, '0')}:${String((row % 12) * 5).padStart(2, '0')}:07`;
const TEXT: Readonly<Record<string, string>> = {
  '00': 'Approved',
  '51': 'Insufficient funds',
  '55': 'Wrong PIN',
  '91': 'Issuer unavailable',
};

const told = async (text: string) => {
  const { opened, transactions, alarms, records } = await readText(text);
  return { code: opened.ok ? undefined : opened.error, summary: opened.summary, transactions, alarms, records };
};
const fields = (summary: { readonly byContent?: readonly { readonly field: string; readonly header?: string }[] }) =>
  Object.fromEntries((summary.byContent ?? []).map(({ field, header }) => [field, header]));

describe('what the names leave open', () => {
  test('time, code, card and way of reading, under names that say nothing', async () => {
    const { summary, transactions } = await told(
      `zeta,terminal_id,qwert,wie,plast\n${rows((row, till, _stan, code) => [at(row), `T${till}`, code, row % 2 === 0 ? 'Chip' : 'Contactless', `541333******${1000 + row}`])}`,
    );
    expect(fields(summary)).toEqual({ time: 'zeta', response_code: 'qwert', entry_mode: 'wie', pan: 'plast' });
    expect(summary).toMatchObject({ accepted: 60, rejected: 0, kind: 'transactions' });
    expect(transactions[5]).toMatchObject({ responseCode: '91', entryMode: 'CONTACTLESS', pan: '541333******1005' });
  });

  test('the way of the money, told by the wallets in it', async () => {
    const WAYS: readonly (readonly string[])[] = [
      ['微信', '支付宝', '云闪付'],
      ['UPI', 'DEBIT_CARD', 'CREDIT_CARD'],
      ['PIX', 'CREDITO', 'DEBITO'],
      ['카카오페이', '신용카드'],
    ];
    for (const ways of WAYS) {
      const { transactions } = await told(
        `time,terminal_id,amount,payway,response_code\n${rows((row, till, _stan, code) => [at(row), `T${till}`, '12.00', ways[row % ways.length] ?? '', code])}`,
      );
      expect(new Set(transactions.map(({ channel }) => channel))).toEqual(new Set(ways));
    }
    // Brands of cards are no ways of their own.
    const { transactions } = await told(
      `time,terminal_id,amount,payway,response_code\n${rows((row, till, _stan, code) => [at(row), `T${till}`, '12.00', row % 2 === 0 ? 'Visa' : 'Mastercard', code])}`,
    );
    expect(transactions[0]?.channel).toBeUndefined();
  });

  test('a table of which no name is known at all, between bars', async () => {
    const { summary, transactions } = await told(
      `ZZ1|ZZ2|ZZ3|ZZ4\n${rows((row, till, _stan, code) => [at(row), `T${till}`, code, `${row}.50`]).replaceAll(',', '|')}`,
    );
    expect(summary).toMatchObject({ delimiter: '|', accepted: 60, rejected: 0 });
    expect(fields(summary)).toMatchObject({ time: 'ZZ1', response_code: 'ZZ3' });
    expect(transactions[5]).toMatchObject({ responseCode: '91' });
  });

  test('the reason under a name that may hold anything', async () => {
    for (const name of ['说明', '备注', 'Comments', 'Detail', 'Meldung']) {
      const { summary, transactions } = await told(
        `time,terminal_id,amount,${name}\n${rows((row, till, _stan, code) => [at(row), `T${till}`, '12.00', TEXT[code] ?? ''])}`,
      );
      expect([name, fields(summary)]).toEqual([name, { response_text: name }]);
      expect(transactions[5]?.responseText).toBe('Issuer unavailable');
    }
  });

  test('the state of a payment', async () => {
    const { summary, transactions } = await told(
      `time,terminal_id,state\n${rows((row, till, _stan, code) => [at(row), `T${till}`, code === '00' ? 'APPROVED' : 'DECLINED'])}`,
    );
    expect(fields(summary)).toEqual({ status: 'state' });
    expect(transactions[5]?.reading.outcome).toBe('failed');
  });

  test('values that are ways of reading a card beat a name that says channel', async () => {
    const { summary, transactions } = await told(
      `交易时间,终端号,应答码,付款方式\n${rows((row, till, _stan, code) => [at(row), `T${till}`, code, row % 2 === 0 ? '插卡' : '挥卡'])}`,
    );
    expect(fields(summary)).toEqual({ entry_mode: '付款方式' });
    expect(transactions[0]).toMatchObject({ entryMode: 'CHIP', channel: undefined });
    const wallets = await told(
      `交易时间,终端号,应答码,付款方式\n${rows((row, till, _stan, code) => [at(row), `T${till}`, code, row % 2 === 0 ? '微信' : '支付宝'])}`,
    );
    expect(wallets.summary.byContent).toBeUndefined();
    expect(wallets.transactions[0]).toMatchObject({ channel: '微信', entryMode: undefined });
  });

  test('the terminal, where trace numbers run along it; not the batch, the cashier or the street', async () => {
    const { summary, transactions } = await told(
      `time,ware,stan,response_code,wo,wer,amount\n${rows((row, till, stan, code) => [at(row), `S${row < 30 ? 117 : 118}`, stan, code, `K-0${till}`, `U0${row % 4}`, `${row + 10}.00`])}`,
    );
    expect(fields(summary)).toEqual({ terminal_id: 'wo' });
    expect(transactions[1]?.terminalId).toBe('K-02');
  });

  test('seconds since 1970, in JSON, and names that later records bring', async () => {
    const lines = Array.from({ length: 40 }, (_, row) =>
      JSON.stringify({
        emitted: 1_773_396_000 + row * 61,
        machine: `VM${row % 4}`,
        blurb: row % 9 === 4 ? 'Battery low' : 'Out of paper',
        ...(row > 30 ? { extra: row } : {}),
      }),
    );
    const { summary, alarms } = await told(lines.join('\n'));
    expect(fields(summary)).toMatchObject({ time: 'emitted' });
    expect(alarms).toHaveLength(40);
    expect(alarms[39]).toMatchObject({ time: 1_773_396_000_000 + 39 * 61_000, message: 'Out of paper' });
  });
});

test('of a symbol and a sentence, the sentence is the message', async () => {
  const { alarms } = await told(
    `time,machine,event,detail\n${rows((row, till) => [at(row), `VM${till}`, row % 2 === 0 ? 'BATT_LOW' : 'PRN_PE', row % 2 === 0 ? 'Battery low' : 'Out of paper'])}`,
  );
  expect(alarms[0]).toMatchObject({ alarmCode: 'BATT_LOW', message: 'Battery low' });
});

test('of two times, the one that comes before the other is that of the event', async () => {
  const { summary, alarms } = await told(
    `alpha,omega,terminal_id,message\n${rows((row, till) => [at(row), row % 3 === 0 ? '' : at(row + 5), `T${till}`, 'Out of paper'])}`,
  );
  expect(fields(summary)).toMatchObject({ time: 'alpha' });
  expect(alarms[39]?.time).toBe(Date.parse(`${at(39).replace(' ', 'T')}Z`));
});

describe('what is not sure is named, never taken', () => {
  test('two columns of times, of which now one and now the other is the earlier', async () => {
    const result = await readText(
      `alpha,omega,terminal_id,response_code\n${rows((row, till, _stan, code) => [at(row), at(row % 2 === 0 ? row + 1 : row - 1), `T${till}`, code])}`,
    );
    expect(failureOf(result)).toBe('no-time-column');
    expect(result.opened.ok ? undefined : result.opened.error.args).toMatchObject({
      likely: 'alpha, omega',
      field: 'time',
      first: '"alpha"',
    });
  });

  test.each([
    ['the day of settlement', 'Settlement Date', (row: number) => at(row + 3)],
    ['when it was printed', '打印时间', (row: number) => at(row + 3)],
  ])('%s is no time of the event', async (_what, name, cell) => {
    const result = await readText(
      `${name},terminal_id,response_code\n${rows((row, till, _stan, code) => [cell(row), `T${till}`, code])}`,
    );
    expect(failureOf(result)).toBe('no-time-column');
    expect(result.opened.ok ? undefined : result.opened.error.args).not.toHaveProperty('likely');
  });

  test.each([
    ['instalments', 'Raten', (row: number) => ['00', '00', '03', '06', '12', '24'][row % 6]],
    ['cashiers', 'wer', (row: number) => ['01', '02', '03', '05'][row % 4]],
    ['lanes', 'wo', (row: number) => ['00', '01', '02', '03'][row % 4]],
    ['brands', 'Marke', (row: number) => ['VISA', 'MC', 'CUP'][row % 3]],
    ['goods', 'Ware', (row: number) => ['Battery pack', 'Paper roll', 'Coffee'][row % 3]],
    ['towns', 'Ort', (row: number) => ['Reading', 'Bath', 'Sale'][row % 3]],
    ['countries', 'Land', (row: number) => ['DE', 'AT', 'CH'][row % 3]],
    ['sizes', 'grösse', (row: number) => ['S', 'M', 'L'][row % 3]],
  ] as const)('%s are no answers', async (_what, name, cell) => {
    const result = await readText(
      `time,terminal_id,amount,${name}\n${rows((row, till) => [at(row), `T${till}`, `${row + 10}.00`, cell(row) ?? ''])}`,
    );
    expect(failureOf(result)).toBe('nothing-to-explain');
  });

  test('a fee is no amount, a serial of three-letter words no currency, a rate no version', async () => {
    const { summary, transactions } = await told(
      `time,terminal_id,response_code,手续费,abc,kurs\n${rows((row, till, _stan, code) => [at(row), `T${till}`, code, `${row + 10}.10`, ['ABC', 'ICB', 'CCB'][row % 3] ?? '', `1.${row}`])}`,
    );
    expect(summary.byContent).toBeUndefined();
    expect(transactions[0]).toMatchObject({ amount: undefined, currency: undefined, appVersion: undefined });
  });

  test('columns that may be the terminal are named', async () => {
    const { summary } = await told(
      `time,response_code,wo,wer\n${rows((row, till, _stan, code) => [at(row), code, `K-0${till}`, `U0${row % 4}`])}`,
    );
    expect(summary.byContent).toBeUndefined();
    expect(summary.likelyTerminals).toEqual(['wo', 'wer']);
  });
});

test('card numbers under any name are masked, and are no terminal', async () => {
  const cards = ['4761739001010010', '5413330089020011'];
  const { summary, records } = await told(
    `time,plastik,response_code,stan\n${rows((row, till, stan, code) => [at(row), cards[till - 1] ?? '', code, stan])}`,
  );
  expect(summary.columns).not.toContain('terminal_id');
  expect(summary.likelyTerminals).toBeUndefined();
  expect(JSON.stringify(records)).not.toMatch(/4761739001010010|5413330089020011/);
});

describe('what cells show against names', () => {
  test('a message of the kind that was sent is no answer', async () => {
    const { transactions } = await told(
      `Post Time,Node,Msg,Amt,Act,Act Meaning\n${rows((row, till, _stan, code) => [at(row), `ATM${till}`, '0200/WDL', '40.00', code === '00' ? 'OK' : `D${code[1]}`, code === '00' ? 'DISPENSED' : (TEXT[code] ?? '')])}`,
    );
    expect(transactions.filter(({ reading }) => reading.symptom === 'insufficient-funds').length).toBeGreaterThan(0);
    expect(transactions.filter(({ reading }) => reading.outcome === 'approved').length).toBeGreaterThan(40);
    expect(new Set(transactions.map(({ terminalId }) => terminalId))).toEqual(new Set(['ATM1', 'ATM2']));
  });

  test('a day under an unknown name, beside a clock', async () => {
    const { summary, transactions } = await told(
      `BIZ_DAY|CLOCK|REGISTER|AMT|RC\n${rows((row, till, _stan, code) => [at(row).slice(0, 10), at(row).slice(11), `T${till}`, '12.00', code]).replaceAll(',', '|')}`,
    );
    expect(summary).toMatchObject({ accepted: 60, rejected: 0 });
    expect(fields(summary)).toMatchObject({ date: 'BIZ_DAY' });
    expect(transactions[5]).toMatchObject({ responseCode: '91', terminalId: 'T1' });
  });

  test('a column called TID in Swedish is a clock', async () => {
    const { transactions } = await told(
      `Datum;Tid;Kassa;Summa;Kod\n${rows((row, till, _stan, code) => [at(row).slice(0, 10), at(row).slice(11), `K${till}`, '12,00', code].map((cell) => cell.replace(',', '.'))).replaceAll(',', ';')}`,
    );
    expect(transactions[5]).toMatchObject({ terminalId: 'K1' });
  });

  test('currencies under a name that promises a device', async () => {
    const { transactions } = await told(
      `Date;Dev.;N° TPE;Montant;CR;Libellé réponse\n${rows((row, till, _stan, code) => [at(row), 'EUR', `050${till}`, '12.00', code, TEXT[code] ?? '']).replaceAll(',', ';')}`,
    );
    expect(transactions[5]).toMatchObject({ terminalId: '0501', currency: 'EUR', responseCode: '91' });
  });

  test('numbers of answers under a name that promises a status', async () => {
    const OWN: Readonly<Record<string, string>> = { '00': '0', '51': '5', '55': '31', '91': '20' };
    const WORDS: Readonly<Record<string, string>> = {
      '0': 'OK',
      '5': 'DECLINED',
      '31': 'BAD READ',
      '20': 'NO CONNECTION',
    };
    const { transactions } = await told(
      `time,terminal_id,amount,Result,DisplayText\n${rows((row, till, _stan, code) => [at(row), `T${till}`, '12.00', OWN[code] ?? '', WORDS[OWN[code] ?? ''] ?? ''])}`,
    );
    expect(transactions.find(({ responseText }) => responseText === 'DECLINED')).toMatchObject({
      responseCode: '5',
      reading: { symptom: 'do-not-honor' },
    });
    expect(transactions.find(({ responseText }) => responseText === 'NO CONNECTION')?.reading.symptom).toBe(
      'connect-failed',
    );
  });

  test('words of yes and no under a name that promises codes', async () => {
    const { transactions } = await told(
      `time,terminal_id,amount,resultCode,refusalReasonRaw\n${rows((row, till, _stan, code) => [at(row), `T${till}`, '12.00', code === '00' ? 'Authorised' : 'Refused', code === '00' ? '' : `${code} : ${TEXT[code] ?? ''}`])}`,
    );
    expect(transactions[5]).toMatchObject({ responseCode: '91 : Issuer unavailable' });
    expect(transactions[5]?.reading.symptom).toBe('issuer-unavailable');
    expect(transactions[0]?.reading.outcome).toBe('approved');
  });
});

describe('a log of one terminal', () => {
  const table = `Date,Time,Amount,RC\n${rows((row, _till, _stan, code) => [at(row).slice(0, 10), at(row).slice(11), '12.00', code])}`;
  test('that is named above the table', async () => {
    const { summary, transactions } = await told(
      `Terminal journal\nTerminal ID: 41002278\nMerchant: Harbour Cafe 1029\n\n${table}`,
    );
    expect(transactions[5]).toMatchObject({
      terminalId: '41002278',
      merchantId: 'Harbour Cafe 1029',
      responseCode: '91',
    });
    expect(summary.stated?.map(({ field, where }) => [field, where])).toEqual([
      ['terminal_id', 'Terminal ID: 41002278'],
      ['merchant_id', 'Merchant: Harbour Cafe 1029'],
    ]);
  });

  test('where two are named above, neither is taken', async () => {
    const { transactions } = await told(`Terminal ID: 41002278\nTerminal ID: 41002279\n${table}`);
    expect(transactions[5]).toMatchObject({ terminalId: undefined });
  });

  test.each([
    ['journal_TID_41002277_20260316.csv', '41002277'],
    ['terminal-PX77123.csv', 'PX77123'],
    ['终端号10023361.csv', '10023361'],
    ['terminal_20260316.csv', undefined],
    ['terminal_0204.csv', undefined],
    ['terminals.csv', undefined],
    ['export 41002277.csv', undefined],
  ])('%s', (name, terminal) => {
    expect(statedIn(`/logs/${name}`, []).find(({ field }) => field === 'terminal_id')?.value).toBe(terminal);
  });
});
