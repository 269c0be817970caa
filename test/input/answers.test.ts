/** What the columns of a row say of a payment, together. The rows are invented. */
import { describe, expect, test } from 'vitest';
import { readText } from './reading.ts';

const rowsOf = (header: string, rows: readonly string[]): string =>
  `time,terminal_id,amount,${header}\n${rows.map((row, at) => `2026-03-02 09:${String(at).padStart(2, '0')}:00,T1,10.00,${row}\n`).join('')}`;

const read = async (header: string, rows: readonly string[]): Promise<readonly string[]> =>
  (await readText(rowsOf(header, rows))).transactions.map(({ reading }) => `${reading.symptom} ${reading.outcome}`);

const times = (count: number, row: string): readonly string[] => Array.from({ length: count }, () => row);

describe('what a till notes of its day', () => {
  test('sign-ons and settlements in words that nobody knows are no failed payments', async () => {
    const header = 'transaction_type,response_text';
    expect(
      await read(header, [
        'SIGN_ON,ZURUM KATAL',
        'SETTLEMENT,END OF DAY - TOTALS CONFIRMED',
        'SIGN_ON,SIGNED OFF FOR THE DAY',
      ]),
    ).toEqual(times(3, 'information information'));
    expect(await read(header, ['SIGN_ON,MAC error', 'SETTLEMENT,Settlement failed', 'SALE,ZURUM KATAL'])).toEqual([
      'mac-error failed',
      'settlement-failed failed',
      'unknown failed',
    ]);
  });

  test('unless they carry a code that is no approval', async () => {
    expect(await read('transaction_type,response_code,response_text', ['SIGN_ON,Q77,ZURUM KATAL'])).toEqual([
      'unknown failed',
    ]);
  });
});

describe('rows of a journal that are no payments', () => {
  const journal = async (row: string): Promise<string | undefined> => {
    const sales = Array.from(
      { length: 24 },
      (_, at) => `2026-03-02 09:${String(at).padStart(2, '0')}:00,T1,SALE,10.00,541333******${1000 + at},APPROVED`,
    );
    const { transactions } = await readText(
      `time,terminal_id,transaction_type,amount,pan,response_text\n${sales.join('\n')}\n2026-03-02 10:00:00,T1,${row}\n`,
    );
    const last = transactions.at(-1)?.reading;
    return last === undefined ? undefined : `${last.symptom} ${last.outcome}`;
  };

  test.each([
    ['DRAWER,,,DRAWER OPENED'],
    ['REPRINT,0.00,,RECEIPT REPRINTED'],
    ['SAF_UPLOAD,,,3 OFFLINE TXNS SENT'],
    ['ZURUM,,,KATAL 14'],
  ])('without a sum and a card, and no trouble in it: %s', async (row) => {
    expect(await journal(row)).toBe('information information');
  });

  test.each([
    ['DRAWER,,,DRAWER JAMMED', 'self-test-failed failed'],
    ['SALE,,,KATAL 14', 'unknown failed'],
    ['ZURUM,12.00,,KATAL 14', 'unknown failed'],
    ['ZURUM,,541333******1111,KATAL 14', 'unknown failed'],
  ])('trouble, or a payment after all: %s', async (row, wanted) => {
    expect(await journal(row)).toBe(wanted);
  });
});

test('words where a code is promised, in any script', async () => {
  expect(
    await read('response_code', ['Hyväksytty', 'Väärä PIN', 'אושר', 'סורב - אין כיסוי', 'Odobreno', 'Грешен ПИН']),
  ).toEqual([
    'approved approved',
    'wrong-pin failed',
    'approved approved',
    'insufficient-funds failed',
    'approved approved',
    'wrong-pin failed',
  ]);
});

describe('a status beside a code or a text', () => {
  test('the code says why, the status only that', async () => {
    expect(await read('status,response_code', ['APPROVED,00', 'DECLINED,51', 'DECLINED,55'])).toEqual([
      'approved approved',
      'insufficient-funds failed',
      'wrong-pin failed',
    ]);
  });

  test('the text says why', async () => {
    expect(await read('status,response_text', ['APPROVED,', 'DECLINED,INSUFFICIENT FUNDS', 'FAILED,TIMEOUT'])).toEqual([
      'approved approved',
      'insufficient-funds failed',
      'receive-timeout failed',
    ]);
  });

  test('a status that gives a reason beside a text that gives none', async () => {
    expect(await read('status,response_text', ['CANCELLED,Transaction failed', 'DECLINED,Transaction failed'])).toEqual(
      ['cancelled failed', 'generic-failure failed'],
    );
  });

  test('where they contradict each other', async () => {
    expect(
      await read('status,response_code,response_text', [
        'APPROVED,Q7,',
        'DECLINED,00,',
        'APPROVED,51,',
        'DECLINED,,Please remove card',
        'N,00,',
        'REFUNDED,00,',
      ]),
    ).toEqual([
      'approved approved',
      'generic-failure failed',
      'insufficient-funds failed',
      'generic-failure failed',
      'approved approved',
      'approved approved',
    ]);
  });

  test('a second column of reasons is asked where the first gives none', async () => {
    const rows = ['DECLINED,Insufficient funds,', 'DECLINED,,Incorrect PIN', 'APPROVED,,Card read error at first try'];
    const result = await readText(rowsOf('response_text,decline reason,error message', rows));
    expect(result.transactions.map(({ reading }) => reading.symptom)).toEqual([
      'insufficient-funds',
      'wrong-pin',
      'approved',
    ]);
    expect(result.transactions[1]?.responseText).toBe('Incorrect PIN');
  });
});

describe('codes with a letter before them', () => {
  test('are the standard’s, where all of them are without it', async () => {
    expect(await read('response_code', ['A00', 'A05', 'A51', 'A00'])).toEqual([
      'approved approved',
      'do-not-honor failed',
      'insufficient-funds failed',
      'approved approved',
    ]);
    expect(await read('response_code', ['000', '051', '055'])).toEqual([
      'approved approved',
      'insufficient-funds failed',
      'wrong-pin failed',
    ]);
  });

  test('are left as they are where one of them is not, or no approval is among them', async () => {
    expect((await read('response_code', ['A00', 'A51', 'A42', 'A69'])).at(1)).toBe('unknown failed');
    expect((await read('response_code', ['A05', 'A51', 'A55'])).at(1)).toBe('unknown failed');
    // ISO 8583:1993 has three digits of its own, which no table here knows.
    expect((await read('response_code', ['000', '116', '051'])).at(2)).toBe('unknown failed');
  });
});

describe('a word for success that no table knows', () => {
  const log = (...rows: readonly string[]) => readText(rowsOf('Result', rows));

  test('is the approval where failures have words that are known', async () => {
    const { transactions, opened } = await log(...times(18, 'bewilligt'), ...times(3, 'Declined'));
    expect(transactions.filter(({ reading }) => reading.outcome === 'approved')).toHaveLength(18);
    expect(opened.summary.successWord).toEqual({ word: 'bewilligt', rows: 18, of: 21, taken: true });
    // What no table knows is listed, whatever was made of it.
    expect(opened.summary.unknown).toEqual([{ code: '', text: 'bewilligt', count: 18 }]);
  });

  test('may stand beside a few approvals in words of their own, such as those of sign-ons', async () => {
    const { transactions, opened } = await log(...times(40, 'bewilligt'), ...times(3, 'Approved'), 'Declined');
    expect(transactions.filter(({ reading }) => reading.outcome === 'approved')).toHaveLength(43);
    expect(opened.summary.successWord).toEqual({ word: 'bewilligt', rows: 40, of: 44, taken: true });
  });

  test('is the greater part of a column of noughts and ones', async () => {
    for (const [yes, no] of [
      ['1', '0'],
      ['0', '1'],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- two small logs
      const { transactions } = await readText(rowsOf('status', [...times(18, yes), ...times(3, no)]));
      expect(transactions.map(({ reading }) => reading.outcome)).toEqual([
        ...times(18, 'approved'),
        ...times(3, 'failed'),
      ]);
    }
  });

  test('is asked for, and made neither success nor failure of, where nothing else is known', async () => {
    const { transactions, opened } = await log(...times(18, 'bewilligt'), ...times(3, 'gesperrt'));
    expect(transactions.map(({ reading }) => reading.outcome)).toEqual([
      ...times(18, 'information'),
      ...times(3, 'failed'),
    ]);
    expect(opened.summary.successWord).toMatchObject({ word: 'bewilligt', taken: false });
  });

  test.each([
    ['approvals are known', [...times(18, 'bewilligt'), ...times(3, 'Approved'), 'Declined']],
    ['there are too few rows', [...times(6, 'bewilligt'), 'Declined']],
    ['the word is that of a failure', [...times(18, 'E777'), ...times(3, 'Declined')]],
    ['no word prevails', [...times(8, 'x-ray'), ...times(8, 'yankee'), ...times(3, 'Declined')]],
  ])('is not looked for where %s', async (_why, rows) => {
    const { transactions, opened } = await log(...rows);
    expect(opened.summary.successWord).toBeUndefined();
    expect(transactions[0]?.reading).toMatchObject({ symptom: 'unknown', outcome: 'failed' });
  });

  test('is not looked for in an export of failures', async () => {
    const { opened } = await readText(rowsOf('decline reason', [...times(18, 'bewilligt'), ...times(3, 'Declined')]));
    expect(opened.summary.successWord).toBeUndefined();
  });
});

test.each([
  'Purchase Correction',
  'Correction',
  'Correction achat',
  'Refund correction',
  '消费更正',
  '売上訂正',
  'Kaufkorrektur',
  'Void',
])('the type %s is a void', async (type) => {
  const { transactions } = await readText(rowsOf('transaction_type,response_code', [`Purchase,00`, `${type},00`]));
  expect(transactions.map(({ transactionType }) => transactionType)).toEqual(['SALE', 'VOID']);
});

describe("a host's own code for an approval", () => {
  const header = 'status,response_code,response_text';

  test.each([
    ['SUCCESS,01,Txn Success', 'FAILURE,51,Insufficient funds'],
    [',1,Approved', ',2,Declined'],
    ['Captured,05,', 'Refused,51,'],
    ['交易成功,01,', '交易失败,51,余额不足'],
    ['Settled,100,', 'Failed,202,Expired card'],
    ['COMPLETED,A1,', 'FAILED,Z9,Insufficient balance'],
    [',14,BERHASIL', ',51,SALDO TIDAK CUKUP'],
  ])('is told by the words beside it: %s', async (good, bad) => {
    const said = await read(header, [...times(12, good), bad, ...times(6, good)]);
    expect(new Set([...said.slice(0, 12), ...said.slice(13)])).toEqual(new Set(['approved approved']));
    expect(said[12]).toMatch(/ failed$/);
  });

  test('keeps the code, and leaves what the words refuse refused', async () => {
    const rows = [...times(40, 'SUCCESS,01,Txn Success'), 'FAILURE,01,Call your bank', ',01,'];
    const { transactions } = await readText(rowsOf(header, rows));
    expect(transactions.map(({ responseCode }) => responseCode)).toEqual(times(42, '01'));
    expect(transactions.slice(39).map(({ reading }) => `${reading.symptom} ${reading.outcome}`)).toEqual([
      'approved approved',
      'refer-to-issuer failed',
      'approved approved',
    ]);
  });

  test('is said in the account of the input', async () => {
    const { opened } = await readText(rowsOf(header, [...times(14, 'SUCCESS,01,Txn Success'), 'FAILURE,51,No funds']));
    expect(opened.summary.approvalCode).toEqual({ code: '01', rows: 14, of: 15, worded: true });
  });

  test('is none where the word means that an answer came', async () => {
    const answered = [...times(14, 'COMPLETED,00,'), ...times(4, 'COMPLETED,05,'), ...times(3, 'COMPLETED,51,')];
    expect((await read(header, [...answered, 'ERROR,91,'])).slice(14, 21)).toEqual([
      ...times(4, 'do-not-honor failed'),
      ...times(3, 'insufficient-funds failed'),
    ]);
    // Failures alone, all of them answered.
    const failures = [...times(14, 'SUCCESS,51,'), ...times(6, 'SUCCESS,05,')];
    expect(new Set(await read(header, failures))).toEqual(
      new Set(['insufficient-funds failed', 'do-not-honor failed']),
    );
  });

  test('is told by its number alone where it stands on most rows and would have all of them telephone', async () => {
    const rows = [...times(18, ',1,'), ',2,', ...times(4, ',1,'), ',3,'];
    const said = await read(header, rows);
    expect(said[0]).toBe('approved approved');
    expect(said.filter((one) => one.endsWith('failed'))).toHaveLength(2);
    // With approvals beside it, or words that say no, it is the request that it is.
    expect((await read(header, [...rows, ',00,']))[0]).toBe('refer-to-issuer failed');
    const asked = [...times(18, ',01,Call issuer'), ',51,Insufficient funds', ',54,Expired card'];
    expect((await read(header, asked))[0]).toBe('refer-to-issuer failed');
    // An outage and a run of empty accounts do fill a log.
    expect((await read(header, [...times(18, ',91,'), ',51,', ',54,']))[0]).toBe('issuer-unavailable failed');
    expect((await read(header, [...times(18, ',51,'), ',91,', ',54,']))[0]).toBe('insufficient-funds failed');
  });

  test('is none of a few', async () => {
    expect(new Set(await read(header, times(4, 'SUCCESS,01,')))).toEqual(new Set(['refer-to-issuer failed']));
  });
});
