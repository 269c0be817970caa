import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSeenRows } from '../../src/input/index.ts';
import { failureOf, readText } from './reading.ts';

const HEADER =
  'time,terminal_id,merchant_id,stan,rrn,transaction_type,amount,currency,pan,entry_mode,response_code,response_text';
const row = (over: Readonly<Record<string, string>> = {}): string => {
  const values: Readonly<Record<string, string>> = {
    time: '2026-04-02 12:53:11',
    terminal_id: 'T0000001',
    merchant_id: '898310054110001',
    stan: '000123',
    rrn: '260402000123',
    transaction_type: 'SALE',
    amount: '12.50',
    currency: 'CNY',
    pan: '622848****1234',
    entry_mode: 'CHIP',
    response_code: '55',
    response_text: '密码错',
    ...over,
  };
  return HEADER.split(',')
    .map((name) => values[name] ?? '')
    .join(',');
};
const csv = (...rows: readonly string[]): string => `${[HEADER, ...rows].join('\n')}\n`;

describe('canonical transactions', () => {
  test('a row becomes a record with every column', async () => {
    const { transactions, opened } = await readText(csv(row()), { timeZone: 'Asia/Shanghai' });
    expect(transactions).toHaveLength(1);
    expect(transactions[0]).toMatchObject({
      kind: 'transaction',
      source: { file: 0, line: 2, record: 1 },
      time: Date.UTC(2026, 3, 2, 4, 53, 11),
      terminalId: 'T0000001',
      merchantId: '898310054110001',
      stan: '000123',
      rrn: '260402000123',
      transactionType: 'SALE',
      amount: 1250,
      currency: 'CNY',
      pan: '622848****1234',
      entryMode: 'CHIP',
      responseCode: '55',
      responseText: '密码错',
      reading: { symptom: 'wrong-pin', outcome: 'failed' },
    });
    expect(opened.summary).toMatchObject({
      kind: 'transactions',
      format: 'csv',
      encoding: 'UTF-8',
      delimiter: ',',
      profile: 'canonical',
      timeFormat: 'YYYY-MM-DD HH:mm:ss',
      timeZone: 'Asia/Shanghai',
      records: 1,
      accepted: 1,
      rejected: 0,
      duplicates: 0,
    });
  });

  test('Chinese columns and values work without configuration', async () => {
    const text = [
      '终端号,商户号,交易时间,流水号,参考号,交易类型,交易金额,币种,卡号,输入方式,应答码,应答信息,发卡行,通道,耗时(毫秒),操作员,批次号,应用版本,原参考号',
      'T1,898310054110001,2026-04-02 12:53:11,000123,260402000123,消费,12.50,人民币,622848****1234,插卡,51,余额不足,工商银行,银联,812,01,000007,4.2.1,',
      'T1,898310054110001,2026-04-02 12:54:11,000124,260402000124,消费撤销,12.50,CNY,622848****1234,挥卡,00,交易成功,工商银行,银联,812,01,000007,4.2.1,260402000123',
      'T1,898310054110001,2026-04-02 12:55:11,000125,260402000125,退货,12.50,CNY,622848****1234,降级刷卡,00,交易成功,工商银行,银联,812,01,000007,4.2.1,260402000123',
      'T1,898310054110001,2026-04-02 12:56:11,000126,260402000126,预授权完成,12.50,CNY,622848****1234,手输,00,交易成功,工商银行,银联,812,01,000007,4.2.1,',
    ].join('\r\n');
    const { transactions, opened } = await readText(text);
    expect(transactions.map((record) => record.transactionType)).toEqual([
      'SALE',
      'VOID',
      'REFUND',
      'PREAUTH_COMPLETE',
    ]);
    expect(transactions.map((record) => record.entryMode)).toEqual(['CHIP', 'CONTACTLESS', 'FALLBACK', 'MANUAL']);
    expect(transactions[0]).toMatchObject({
      currency: 'CNY',
      issuer: '工商银行',
      channel: '银联',
      latencyMs: 812,
      operatorId: '01',
      batchNo: '000007',
      appVersion: '4.2.1',
      originalRrn: undefined,
    });
    expect(transactions[1]?.originalRrn).toBe('260402000123');
    expect(opened.summary).toMatchObject({ profile: 'canonical-zh', ignoredColumns: [] });
    expect(opened.summary.tables[0]).toBe('unionpay');
  });

  test('alarms in Chinese', async () => {
    const text =
      '报警时间,终端号,商户号,报警代码,报警信息,报警方式,部件,应用版本\n2026-04-02 12:53:11,T1,M1,,打印机缺纸,屏幕,打印机,4.2\n2026-04-02 12:53:12,T1,M1,,交易失败,语音,,4.2\n';
    const { alarms, opened } = await readText(text);
    expect(alarms.map((alarm) => [alarm.message, alarm.manifestation, alarm.component])).toEqual([
      ['打印机缺纸', 'screen', '打印机'],
      ['交易失败', 'voice', undefined],
    ]);
    expect(opened.summary).toMatchObject({ kind: 'alarms', profile: 'canonical-zh' });
  });

  test('host records are the caller’s to name', async () => {
    const { transactions, opened } = await readText(csv(row()), { host: true });
    expect(transactions[0]?.kind).toBe('host');
    expect(opened.summary.kind).toBe('host');
  });

  test('processing codes, field 22 and message types', async () => {
    const text = [
      'F0,F3,F4,F7,F11,F22,F37,F39,F41,F42,F49',
      '0200,000000,000000001250,20260402125311,000001,051,260402000001,00,T1,M1,156',
      '0200,200000,000000001250,20260402125312,000002,071,260402000002,55,T1,M1,156',
      '0400,000000,000000001250,20260402125313,000003,801,260402000003,00,T1,M1,156',
    ].join('\n');
    const { transactions } = await readText(text);
    expect(transactions.map((t) => [t.transactionType, t.amount, t.entryMode, t.currency])).toEqual([
      ['SALE', 1250, 'CHIP', 'CNY'],
      ['REFUND', 1250, 'CONTACTLESS', 'CNY'],
      ['REVERSAL', 1250, 'FALLBACK', 'CNY'],
    ]);
  });

  test('no code and no text: no answer came; where most rows are silent: only failures are named', async () => {
    const some = await readText(csv(row(), row({ stan: '2', rrn: '2', response_code: '', response_text: '' })));
    expect(some.transactions[1]?.reading).toMatchObject({ symptom: 'receive-timeout', outcome: 'failed' });
    const lines = Array.from(
      { length: 30 },
      (_, i) => `${String(i)},2026-04-02 12:53:${String(10 + i)},5.00,${i === 7 ? 'Insufficient funds' : ''}`,
    );
    const silent = await readText(`id,time,amount,error\n${lines.join('\n')}\n`);
    expect(silent.transactions.filter((t) => t.reading.outcome === 'approved')).toHaveLength(29);
  });
});

describe('the account', () => {
  test('every row is a record, a reject or a duplicate', async () => {
    const text = csv(
      row(),
      row({ time: 'soon' }),
      row({ time: '' }),
      row({ time: '1066-10-14 09:00:00' }),
      row({ amount: 'a lot' }),
      row({ stan: '000124', rrn: '260402000124', amount: '"3,00"' }),
      `${row()},surplus`,
      'T1,cut',
      row(),
      '',
      ',,,,,,,,,,,',
      HEADER,
      row({ stan: '000125', rrn: '260402000125' }),
      '合计,,,,,,25.00,,,,,',
    );
    const { opened, rejects, transactions } = await readText(text);
    expect(rejects.map(({ line, column, code }) => ({ line, column, code }))).toEqual([
      { line: 3, column: 'time', code: 'time-unreadable' },
      { line: 4, column: 'time', code: 'time-missing' },
      { line: 5, column: 'time', code: 'time-out-of-range' },
      { line: 6, column: 'amount', code: 'amount-unreadable' },
      { line: 7, column: 'amount', code: 'amount-ambiguous' },
      { line: 8, column: undefined, code: 'too-many-fields' },
      { line: 9, column: 'merchant_id', code: 'too-few-fields' },
    ]);
    expect(rejects.map((reject) => reject.found).slice(0, 4)).toEqual([
      'soon',
      undefined,
      '1066-10-14 09:00:00',
      'a lot',
    ]);
    expect(transactions.map((record) => record.source.line)).toEqual([2, 14]);
    expect(opened.summary).toMatchObject({ records: 10, accepted: 2, rejected: 7, duplicates: 1 });
  });

  test('rejects come in the order of their lines', async () => {
    const { rejects } = await readText(csv(row({ time: 'x' }), `"open,${row()}`, row({ time: 'y' }), row()));
    expect(rejects.map((reject) => [reject.line, reject.code])).toEqual([
      [2, 'time-unreadable'],
      [3, 'quote-not-closed'],
      [4, 'time-unreadable'],
    ]);
  });

  test('a missing empty field at the end is harmless, surplus empty fields are too', async () => {
    const short = row({ response_text: '' }).replace(/,$/, '');
    const { opened } = await readText(csv(short, `${row({ rrn: '9' })},,`));
    expect(opened.summary).toMatchObject({ accepted: 2, rejected: 0 });
  });

  test('adds up whatever the rows are', async () => {
    const cell = fc.constantFrom(
      '',
      '2026-04-02 12:53:11',
      '12.50',
      '1,5',
      '"',
      'x',
      '00',
      'SALE',
      '4111111111111111',
      '\u001b[2J',
      'T1',
      '#',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 14 }), { minLength: 1, maxLength: 12 }), async (rows) => {
        const { opened, transactions, rejects } = await readText(csv(...rows.map((cells) => cells.join(',')), row()));
        const { records, accepted, rejected, duplicates } = opened.summary;
        expect(accepted + rejected + duplicates).toBe(records);
        expect(transactions).toHaveLength(accepted);
        expect(rejects).toHaveLength(rejected);
      }),
      { numRuns: 150 },
    );
  });
});

describe('duplicates', () => {
  test('the same row in two exports counts once', async () => {
    const seen = createSeenRows();
    const first = await readText(csv(row(), row({ rrn: '2', stan: '2' })), { seen });
    const second = await readText(csv(row({ rrn: '2', stan: '2' }), row({ rrn: '3', stan: '3' })), { seen, index: 1 });
    expect(first.opened.summary.duplicates).toBe(0);
    expect(second.opened.summary).toMatchObject({ records: 2, accepted: 1, duplicates: 1 });
  });

  test('also where the file does not run forward in time', async () => {
    const late = row({ rrn: '1', time: '2026-04-02 13:00:00' });
    const early = row({ rrn: '2', time: '2026-04-02 11:00:00' });
    const { opened } = await readText(csv(late, early, late, early));
    expect(opened.summary).toMatchObject({ accepted: 2, duplicates: 2 });
  });

  test('the same reference with other content is another row', async () => {
    const { opened } = await readText(csv(row(), row({ response_code: '00' }), row({ amount: '13.00' })));
    expect(opened.summary.duplicates).toBe(0);
  });

  test('two true transactions that look alike, without any reference, are two', async () => {
    const text =
      'time,terminal_id,amount,response_code\n2026-04-02 10:00:00,T1,5.00,55\n2026-04-02 10:00:00,T1,5.00,55\n';
    expect((await readText(text)).opened.summary).toMatchObject({ accepted: 2, duplicates: 0 });
  });

  test('a terminal row and a host row of one payment are no duplicates', async () => {
    const seen = createSeenRows();
    await readText(csv(row()), { seen });
    expect((await readText(csv(row()), { seen, host: true, index: 1 })).opened.summary.duplicates).toBe(0);
  });

  test('alarms: alike in one file are two, from another file as many as stood there are dropped', async () => {
    const seen = createSeenRows();
    const line = (n: number) => `${n},2026-04-02 10:00:00,Low paper`;
    const first = await readText(`Row,Time,Alarm\n${line(0)}\n${line(1)}\n`, { seen });
    const second = await readText(`Row,Time,Alarm\n${line(7)}\n${line(8)}\n${line(9)}\n`, { seen, index: 1 });
    expect(first.opened.summary).toMatchObject({ accepted: 2, duplicates: 0 });
    expect(second.opened.summary).toMatchObject({ accepted: 1, duplicates: 2 });
  });
});

describe('JSON', () => {
  const one = {
    time: '2026-04-02 12:53:11',
    terminal_id: 'T1',
    rrn: '260402000123',
    amount: 12.5,
    currency: 'CNY',
    response_code: '55',
  };
  const shapes: Readonly<Record<string, string>> = {
    'an array': JSON.stringify([one, { ...one, rrn: '2' }]),
    'an array, indented': JSON.stringify([one, { ...one, rrn: '2' }], null, 2),
    'an array in an object': JSON.stringify({
      meta: { page: 1, tags: ['a'] },
      data: { records: [one, { ...one, rrn: '2' }] },
      total: 2,
    }),
    lines: `${JSON.stringify(one)}\n${JSON.stringify({ ...one, rrn: '2' })}\n`,
    'objects one after the other': `${JSON.stringify(one, null, 1)}\n${JSON.stringify({ ...one, rrn: '2' }, null, 1)}`,
  };
  test.each(Object.keys(shapes))('%s', async (name) => {
    for (const size of [65_536, 7]) {
      const { transactions, opened } = await readText(shapes[name] ?? '', { size });
      expect(opened.summary).toMatchObject({ records: 2, accepted: 2, kind: 'transactions', profile: 'canonical' });
      expect(transactions.map((record) => record.rrn)).toEqual(['260402000123', '2']);
      expect(transactions[0]).toMatchObject({ amount: 1250, responseCode: '55', reading: { symptom: 'wrong-pin' } });
    }
  });

  test('numbers that must stay text', async () => {
    const text = `[{"time":"2026-04-02 12:53:11","rrn":1234567890123456789,"response_code":0,"amount":0.1,"stan":12}]`;
    const { transactions } = await readText(text);
    expect(transactions[0]).toMatchObject({ rrn: '1234567890123456789', responseCode: '0', amount: 10, stan: '12' });
    expect(transactions[0]?.reading.outcome).toBe('approved');
  });

  test('request and response are one record; the answer comes from the response', async () => {
    const text = JSON.stringify([
      {
        scenario: 'Declined',
        request: {
          mti: '0100',
          pan: '541333******2222',
          processing_code: '000000',
          amount: '000000005000',
          time: '2026-03-27 09:35:00',
          stan: '123457',
          pos_entry_mode: '051',
          terminal_id: 'TERM0002',
        },
        response: { mti: '0110', response_code: '05', stan: '123457' },
      },
      {
        request: { mti: '0400', amount: '000000002500', time: '2026-03-27 09:36:00', terminal_id: 'TERM0003' },
        response: { mti: '0410', response_code: '00' },
      },
    ]);
    const { transactions } = await readText(text);
    expect(transactions.map((t) => [t.terminalId, t.amount, t.responseCode, t.transactionType, t.entryMode])).toEqual([
      ['TERM0002', 5000, '05', 'SALE', 'CHIP'],
      ['TERM0003', 2500, '00', 'REVERSAL', undefined],
    ]);
  });

  test('columns that only later records have', async () => {
    const lines = Array.from({ length: 3000 }, (_, i) =>
      JSON.stringify({ time: `2026-04-02T10:00:00Z`, rrn: String(i), response_code: '00' }),
    );
    lines.push(
      JSON.stringify({
        time: '2026-04-02T10:00:01Z',
        rrn: 'x',
        response_code: '51',
        response_text: 'no money',
        terminal_id: 'T9',
      }),
    );
    const { transactions, opened } = await readText(lines.join('\n'));
    expect(transactions.at(-1)).toMatchObject({ terminalId: 'T9', responseText: 'no money' });
    expect(opened.summary).toMatchObject({ accepted: 3001, rejected: 0 });
  });

  test('a column that must not be kept is told wherever it first appears', async () => {
    const plain = Array.from({ length: 2500 }, (_, i) => JSON.stringify({ ...one, rrn: String(i) }));
    const { cardData } = await readText(
      [...plain, JSON.stringify({ ...one, rrn: 'x', track2: '622848000000=2912201' })].join('\n'),
    );
    expect(cardData).toEqual([{ file: 0, line: 2501, column: 'track2', what: 'track' }]);
  });

  test('a broken line costs itself, a text that breaks off is told and what came before is kept', async () => {
    const line = JSON.stringify(one);
    const broken = await readText(`${line}\n{"time": oops}\n[1]\n${JSON.stringify({ ...one, rrn: '2' })}\n`);
    expect(broken.rejects.map(({ line: at, code }) => ({ at, code }))).toEqual([
      { at: 2, code: 'json-unreadable' },
      { at: 3, code: 'json-not-an-object' },
    ]);
    expect(broken.opened.summary).toMatchObject({ records: 4, accepted: 2, rejected: 2 });
    const truncated = await readText(`[${line},\n${JSON.stringify({ ...one, rrn: '2' })},\n{"time":"2026-04-`);
    expect(failureOf(truncated)).toBe('json-truncated');
    expect(truncated.opened.summary).toMatchObject({ accepted: 2, rejected: 1, records: 3 });
    const open = await readText(`[${line}`);
    expect(failureOf(open)).toBe('json-truncated');
    expect(open.transactions).toHaveLength(1);
  });

  test.each(['\n', ''])('arrays and pages that follow each other are all read', async (between) => {
    const page = (...rrns: string[]): object[] => rrns.map((rrn) => ({ ...one, rrn }));
    const rrnsOf = async (text: string): Promise<unknown> => {
      const { transactions, opened } = await readText(text, { size: 50 });
      expect(opened.summary).toMatchObject({ records: 4, accepted: 4, rejected: 0 });
      return transactions.map(({ rrn }) => rrn);
    };
    const texts = [
      [page('1', '2'), page('3', '4')].map((rows) => JSON.stringify(rows)).join(between),
      [
        { page: 1, data: page('1', '2') },
        { page: 2, data: page('3', '4') },
      ]
        .map((p) => JSON.stringify(p))
        .join(between),
      JSON.stringify([
        { page: 1, data: page('1', '2') },
        { page: 2, data: page('3', '4') },
      ]),
      JSON.stringify([page('1', '2'), page('3', '4')]),
      JSON.stringify({ of: { sales: page('1', '2'), tags: ['x'], none: [], refunds: page('3', '4') } }, null, 1),
    ];
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names its text
    for (const text of texts) expect(await rrnsOf(text)).toEqual(['1', '2', '3', '4']);
  });

  test('an array of other things beside the records is named among what is not used', async () => {
    const { opened, transactions } = await readText(
      JSON.stringify({
        rows: [one, { ...one, rrn: '2' }],
        merchants: [
          { id: 1, name: 'a' },
          { id: 2, name: 'b' },
        ],
        n: [1],
      }),
    );
    expect(transactions).toHaveLength(2);
    expect(opened.summary).toMatchObject({ records: 2, accepted: 2, rejected: 0, ignoredColumns: ['merchants[]'] });
  });

  test('prototype keys, deep nesting and huge elements do no harm', async () => {
    const deep = `{"time":"2026-04-02T10:00:00Z","response_code":"55","x":${'['.repeat(5000)}${']'.repeat(5000)}}`;
    const proto =
      '{"time":"2026-04-02T10:00:00Z","response_code":"55","__proto__":{"polluted":"yes"},"constructor":"x"}';
    const { opened, rejects } = await readText(`${proto}\n${deep}\n${proto}\n`);
    expect(opened.summary).toMatchObject({ accepted: 2, rejected: 1 });
    expect(rejects[0]?.code).toBe('json-unreadable');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('one large array is read as a stream', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) =>
      JSON.stringify({ ...one, rrn: String(i), note: 'a "quoted \\" brace } and ]' }),
    );
    const { opened } = await readText(`{"a":[],"rows":[\n${rows.join(',\n')}\n]}`, { size: 10_000 });
    expect(opened.summary).toMatchObject({ records: 20_000, accepted: 20_000, format: 'json' });
  });
});

describe('bytes', () => {
  const text = '交易时间,终端号,应答码,应答信息\r\n2026-04-02 12:53:11,T1,55,密码错误，请重试\r\n';
  const gb18030 = Buffer.from(
    'bdbbd2d7cab1bce42cd6d5b6cbbac52cd3a6b4f0c2eb2cd3a6b4f0d0c5cfa20d0a323032362d30342d30322031323a35333a31312c54312c35352cc3dcc2ebb4edcef3a3accdebd6d8cad40d0a'.replace(
      'cdebd6d8',
      'c7ebd6d8',
    ),
    'hex',
  );
  const wide = (big: boolean): Buffer => {
    const le = Buffer.from(`\ufeff${text}`, 'utf16le');
    return big ? le.swap16() : le;
  };
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 (BOM)', Buffer.from(`\ufeff${text}`)],
    ['UTF-16LE (BOM)', wide(false)],
    ['UTF-16BE (BOM)', wide(true)],
    ['GB18030', gb18030],
  ])('%s', async (encoding, bytes) => {
    for (const size of [65_536, 3]) {
      const { transactions, opened } = await readText(bytes, { size });
      expect(opened.summary.encoding).toBe(encoding);
      expect(transactions[0]?.responseText).toBe('密码错误，请重试');
    }
  });

  test('gzip is recognised by its bytes', async () => {
    const { transactions } = await readText(gzipSync(Buffer.from(text)), { size: 10 });
    expect(transactions).toHaveLength(1);
  });

  test('damaged gzip: what was read counts, and the damage is told', async () => {
    const lines = Array.from({ length: 30_000 }, (_, i) =>
      row({ rrn: String(i), stan: String(i % 977), amount: `${i % 89}.10` }),
    );
    const packed = gzipSync(Buffer.from(csv(...lines)));
    const result = await readText(packed.subarray(0, Math.floor(packed.length * 0.7)));
    expect(failureOf(result)).toBe('gzip-damaged');
    expect(result.opened.summary.accepted).toBeGreaterThan(1000);
    expect(result.transactions).toHaveLength(result.opened.summary.accepted);
  });

  test('a forced encoding wins', async () => {
    const { opened } = await readText(gb18030, { encoding: 'gbk' });
    expect(opened.summary.encoding).toBe('GB18030');
    await expect(readText(text, { encoding: 'klingon' })).rejects.toThrowError('option-value');
  });
});

describe('inputs that cannot be read', () => {
  test.each([
    ['file-empty', ''],
    ['file-empty', '\ufeff\n\n'],
    ['header-only', `${HEADER}\n`],
    ['zip-damaged', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0])],
    ['file-binary', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 20, 0, 0, 0])],
    ['file-binary', Buffer.from(Array.from({ length: 500 }, (_, i) => (i * 37) % 32))],
    ['no-known-column', 'Index,Height,Weight\n1,65,112\n'],
    ['no-time-column', 'terminal_id,response_code,amount\nT1,55,1.00\n'],
    ['nothing-to-explain', 'time,terminal_id,amount\n2026-04-02 10:00:00,T1,1.00\n'],
    ['time-ambiguous', 'time,response_code\n01/02/2026 10:00:00,55\n03/04/2026 10:00:00,55\n'],
    ['year-missing', 'time,response_code\n03-27 10:00:00,55\n03-28 10:00:00,55\n'],
    ['nothing-accepted', `${HEADER}\n${row({ time: '2026-04-02 12:00:00', amount: 'x' })}\n`],
    ['json-truncated', '[{"time": "2026'],
    ['json-no-records', '[]'],
    ['json-no-records', '{"records": []}'],
  ])('%s', async (code, content) => {
    const result = await readText(content);
    expect(failureOf(result)).toBe(code);
    expect(result.opened.ok ? 0 : result.opened.error.exitCode).toBe(3);
    expect(result.opened.summary.accepted).toBe(0);
  });

  test('an undecidable order of day and month can be told', async () => {
    const text = 'time,response_code\n01/02/2026 10:00:00,55\n03/04/2026 10:00:00,55\n';
    const { transactions } = await readText(text, { timeFormat: 'DD/MM/YYYY' });
    expect(new Date(transactions[0]?.time ?? 0).toISOString()).toBe('2026-02-01T10:00:00.000Z');
  });

  test('a day beyond twelve late in the file decides for all of it', async () => {
    const lines = Array.from({ length: 5000 }, (_, i) => `${i},01/02/2026 10:00:00,55`);
    const { opened, transactions } = await readText(
      `id,time,response_code\n${lines.join('\n')}\n6000,13/02/2026 10:00:00,55\n`,
    );
    expect(opened.summary).toMatchObject({ accepted: 5001, timeFormat: 'DD/MM/YYYY HH:mm:ss' });
    expect(new Date(transactions[0]?.time ?? 0).toISOString()).toBe('2026-02-01T10:00:00.000Z');
  });

  test('wrong usage is thrown, with exit code 2', async () => {
    await expect(readText(csv(row()), { timeZone: 'Mars/Olympus' })).rejects.toMatchObject({
      code: 'time-zone-unknown',
      exitCode: 2,
    });
    await expect(readText(csv(row()), { profile: 'nobody' })).rejects.toMatchObject({
      code: 'profile-unknown',
      exitCode: 2,
    });
  });
});

describe('what surrounds the rows', () => {
  test('preamble, comments, a header in row five, semicolons, decimal commas, trailer', async () => {
    const text = [
      '#Report of the day',
      'Acquirer;Example Bank',
      'Period;02.04.2026',
      '',
      'Datum und Zeit (UTC);Terminal ID;Amount (EUR);Response Code;Response Text',
      '22.04.2026 12:53:11;T1;1.234,50;51;Insufficient funds',
      '23.04.2026 12:53:11;T1;7,5;00;Approved',
      'Total;;1.242,00;;',
      '#end',
    ].join('\r\n');
    const { transactions, opened } = await readText(text.replace('Datum und Zeit (UTC)', 'Date Time (UTC)'));
    expect(transactions.map((t) => [t.amount, t.source.line])).toEqual([
      [123450, 6],
      [750, 7],
    ]);
    expect(opened.summary).toMatchObject({
      delimiter: ';',
      records: 2,
      rejected: 0,
      timeFormat: 'DD.MM.YYYY HH:mm:ss',
      timeZone: 'UTC',
    });
  });

  test.each([['\t'], ['|'], [';'], [',']])('delimiter %j', async (delimiter) => {
    const text = csv(row(), row({ rrn: '2' })).replaceAll(',', delimiter);
    const { opened } = await readText(text);
    expect(opened.summary).toMatchObject({ delimiter, accepted: 2 });
  });

  test('bare CR ends lines, padding and spreadsheet quoting come off', async () => {
    const text = 'time , terminal_id,stan,amount,response_code\r2026-04-02 10:00:00\t,="0012",`000077, 12.50 ,\'55\r';
    const { transactions } = await readText(text);
    expect(transactions[0]).toMatchObject({ terminalId: '0012', stan: '000077', amount: 1250, responseCode: '55' });
  });

  test('date and clock in two columns far apart', async () => {
    const text =
      '商户号,终端号,交易时间(HH:mm:ss),交易类型,参考号,交易金额,应答码,交易日期(yyyy-mm-dd)\nM1,T1,12:53:11,消费,1,12.50,51,2026-04-02\nM1,T1,93011,消费,2,12.50,51,2026-04-03\n';
    const { transactions } = await readText(text, { timeZone: 'Asia/Shanghai' });
    expect(transactions.map((t) => new Date(t.time).toISOString())).toEqual([
      '2026-04-02T04:53:11.000Z',
      '2026-04-03T01:30:11.000Z',
    ]);
  });

  test('negative amounts without a type are refunds', async () => {
    const { transactions } = await readText(
      'time,amount,status\n2026-04-02 10:00:00,-77.00,Success\n2026-04-02 10:00:01,(12.00),Success\n2026-04-02 10:00:02,5.00,Success\n',
    );
    expect(transactions.map((t) => [t.transactionType, t.amount])).toEqual([
      ['REFUND', 7700],
      ['REFUND', 1200],
      [undefined, 500],
    ]);
  });

  test('the result does not depend on how the bytes arrive', async () => {
    const text = csv(
      row(),
      row({ rrn: '2', response_text: '"a, ""b"""' }),
      row({ rrn: '3', time: 'x' }),
      row({ rrn: '4' }),
    );
    const whole = await readText(text);
    for (const size of [1, 2, 3, 17, 100]) {
      const pieces = await readText(text, { size });
      expect(pieces.records).toEqual(whole.records);
      expect(pieces.rejects).toEqual(whole.rejects);
      expect(pieces.opened).toEqual(whole.opened);
    }
  });
});

describe('money as an object', () => {
  const record = (amount: unknown) =>
    JSON.stringify([{ time: '2026-03-02T09:15:04Z', terminal_id: 'T1', response_code: '51', amount }]);

  test.each([
    [{ value: 1250, currency: 'EUR' }, 1250, 'EUR'],
    [{ value: '12.50', currency: 'EUR' }, 1250, 'EUR'],
    [{ value: 12.5, currency: 'EUR' }, 1250, 'EUR'],
    [{ value: 1250, currency: 'JPY' }, 1250, 'JPY'],
    [{ value: 12 }, 1200, undefined],
  ])('%j', async (amount, minor, currency) => {
    const { transactions } = await readText(record(amount));
    expect(transactions[0]).toMatchObject({ amount: minor, currency });
  });
});

describe('a column of details beside the message of an alarm', () => {
  test.each(['event,detail', 'message,details', 'alarm,描述'])('is told with it: %s', async (names) => {
    const rows = [
      'PRINTER_ERROR,Paper out at printer head',
      'Error,Card reader not responding',
      'Device alarm,Tamper switch triggered',
      'Paper out,',
      'Paper out,restart of the network planned',
      ',Paper out',
      'Card reader not responding,12',
    ];
    const { alarms, opened } = await readText(
      `time,terminal_id,${names}\n${rows.map((said, n) => `2026-03-02 10:0${n}:00,T1,${said}`).join('\n')}\n`,
    );
    expect(alarms.map(({ message, reading }) => [message, reading.symptom])).toEqual([
      ['PRINTER_ERROR: Paper out at printer head', 'printer-paper-out'],
      ['Error: Card reader not responding', 'card-reader-fault'],
      ['Device alarm: Tamper switch triggered', 'tamper'],
      ['Paper out', 'printer-paper-out'],
      ['Paper out: restart of the network planned', 'printer-paper-out'],
      ['Paper out', 'printer-paper-out'],
      ['Card reader not responding', 'card-reader-fault'],
    ]);
    expect(opened.summary).toMatchObject({ accepted: 7, ignoredColumns: [] });
  });

  test('holds no card number', async () => {
    const { alarms, cardData } = await readText(
      'time,terminal_id,event,detail\n2026-03-02 10:00:00,T1,Error,card 4111111111111111 not read\n',
    );
    expect(alarms[0]?.message).toBe('Error: card 411111****1111 not read');
    expect(cardData).toEqual([{ file: 0, line: 2, column: 'detail', what: 'pan' }]);
  });
});
