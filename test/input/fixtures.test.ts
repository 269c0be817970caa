import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createSeenRows } from '../../src/input/index.ts';
import { readFile } from './reading.ts';

const FOLDER = fileURLToPath(new URL('../../fixtures/input/', import.meta.url));

interface Expectation {
  readonly summary: Readonly<Record<string, unknown>>;
  /** Per record, what must be in it. */
  readonly records: readonly Readonly<Record<string, unknown>>[];
  readonly profile?: string;
}

const at = (text: string): number => Date.parse(text);
const symptom = (name: string) => ({ symptom: name });

const FILES: Readonly<Record<string, Expectation>> = {
  'canonical/transactions.csv': {
    summary: {
      kind: 'transactions',
      profile: 'canonical',
      encoding: 'UTF-8',
      timeFormat: 'YYYY-MM-DDTHH:mm:ssXXX',
      timeZone: undefined,
      ignoredColumns: [],
    },
    records: [
      {
        time: at('2026-03-02T09:15:04+08:00'),
        amount: 12850,
        entryMode: 'CHIP',
        latencyMs: 640,
        reading: symptom('approved'),
      },
      { entryMode: 'CONTACTLESS', reading: symptom('wrong-pin'), pan: '622848****0029' },
      { transactionType: 'VOID', responseText: 'Record not found, check the slip', originalRrn: '260302000099' },
    ],
  },
  'canonical/transactions-zh.csv': {
    summary: {
      kind: 'transactions',
      profile: 'canonical-zh',
      encoding: 'GB18030',
      tables: ['unionpay', 'unionpay-local', 'iso8583-87'],
    },
    records: [
      {
        amount: 12850,
        transactionType: 'SALE',
        entryMode: 'CHIP',
        issuer: '甲银行',
        reading: symptom('insufficient-funds'),
      },
      { transactionType: 'VOID', entryMode: 'CONTACTLESS', reading: symptom('approved') },
    ],
  },
  'canonical/lines.ndjson': {
    summary: { kind: 'alarms', profile: 'canonical', format: 'ndjson', delimiter: undefined },
    records: [
      {
        message: 'Printer out of paper',
        manifestation: 'screen',
        alarmCode: undefined,
        reading: symptom('printer-paper-out'),
      },
      { message: 'Transaction failed', manifestation: 'voice', component: undefined },
    ],
  },
  'wechat-pay/bill.csv': {
    summary: {
      kind: 'transactions',
      profile: 'wechat-pay',
      encoding: 'UTF-8 (BOM)',
      timeZone: 'Asia/Shanghai',
      records: 2,
      rejected: 0,
    },
    records: [
      {
        time: at('2026-03-02T09:15:04+08:00'),
        transactionType: 'SALE',
        amount: 2500,
        entryMode: 'QR',
        reading: { outcome: 'approved' },
        rrn: '4200000000202603020000000001',
      },
      {
        transactionType: 'REFUND',
        amount: 2500,
        responseText: '退款失败',
        reading: { outcome: 'failed' },
        originalRrn: '4200000000202603020000000001',
      },
    ],
  },
  'alipay/detail.csv': {
    summary: { kind: 'transactions', profile: 'alipay', encoding: 'GB18030', records: 2, rejected: 0 },
    records: [
      {
        time: at('2026-03-02T12:01:12+08:00'),
        transactionType: 'SALE',
        amount: 3200,
        currency: 'CNY',
        terminalId: 'T2200003',
        operatorId: '王',
        source: { line: 6 },
      },
      { transactionType: 'REFUND', amount: 3200, rrn: 'RQ0001', originalRrn: '2026030222001400000000000001' },
    ],
  },
  'card-errors/transactions.csv': {
    summary: { profile: 'card-errors', accepted: 6 },
    records: [
      {
        amount: 7700,
        transactionType: 'REFUND',
        currency: 'USD',
        entryMode: 'MAGSTRIPE',
        reading: { outcome: 'approved' },
      },
      { amount: 1457, entryMode: 'CHIP', reading: symptom('insufficient-funds') },
      { amount: 101457, responseText: 'Bad PIN,Insufficient Balance', reading: { outcome: 'failed' } },
      {},
      {},
      {},
    ],
  },
  'status-device/transactions.csv': {
    summary: { profile: 'status-device', timeFormat: 'MM/DD/YYYY HH:mm:ss' },
    records: [
      { time: at('2026-04-02T12:53:11Z'), amount: 3469790, reading: { outcome: 'approved' } },
      { responseText: 'Failed', reading: { outcome: 'failed' } },
    ],
  },
  'alarm-list/monday.csv': {
    summary: { kind: 'alarms', profile: 'alarm-list', timeFormat: 'MM/DD/YY + HH:mm:ss' },
    records: [{ time: at('2025-12-17T11:07:51Z'), reading: symptom('printer-paper-out') }, { message: 'No signal' }],
  },
  'alarm-list/tuesday.csv': {
    summary: { records: 3, accepted: 3 },
    records: [{}, {}, { time: at('2026-01-13T10:30:00Z'), reading: symptom('battery-low') }],
  },
  'alarm-points/points.csv': {
    summary: { kind: 'alarms', profile: 'alarm-points' },
    records: [
      { alarmCode: 'PR1', message: 'RECEIPT PRINTER: PAPER OUT', reading: { outcome: 'failed' } },
      { message: 'RECEIPT PRINTER: PAPER OUT RECOVERED' },
    ],
  },
  'device-events/events.json': {
    summary: { kind: 'alarms', profile: 'device-events', format: 'json' },
    records: [
      { time: at('2026-03-02T09:15:04.120Z'), terminalId: 'SN0001', alarmCode: '68|E|1', source: { line: 2 } },
      { source: { line: 3 } },
    ],
  },
  'generic/acquirer.csv': {
    summary: {
      kind: 'transactions',
      profile: 'generic',
      delimiter: ';',
      timeFormat: 'DD.MM.YYYY + HH:mm:ss',
      records: 2,
      rejected: 0,
    },
    records: [
      {
        time: at('2026-03-02T09:15:04Z'),
        amount: 112850,
        currency: 'EUR',
        rrn: '603020001',
        responseCode: undefined,
        reading: { outcome: 'failed' },
        source: { line: 5 },
      },
      { amount: 750, reading: { outcome: 'approved' } },
    ],
  },
  'generic/export-utf16.txt': {
    summary: {
      encoding: 'UTF-16LE (BOM)',
      delimiter: '\t',
      timeFormat: 'YYYY/MM/DD HH:mm',
      tables: ['unionpay', 'unionpay-local', 'iso8583-87'],
    },
    records: [{ terminalId: 'T2200001', responseCode: '68', responseText: '交易超时，请重试' }],
  },
  'generic/journal.json': {
    summary: { kind: 'transactions', format: 'json', records: 2 },
    records: [
      {
        amount: 12850,
        currency: 'CNY',
        entryMode: 'CHIP',
        transactionType: 'SALE',
        responseCode: '91',
        terminalId: 'T2200001',
        stan: '000101',
      },
      { transactionType: 'REVERSAL', responseCode: '00' },
    ],
  },
  'unionpay-acquirer/report.csv': {
    summary: { profile: 'unionpay-acquirer', kind: 'transactions', accepted: 2, rejected: 0 },
    records: [
      {
        time: at('2026-03-02T09:15:04+08:00'),
        terminalId: '31000001',
        transactionType: 'SALE',
        entryMode: 'CHIP',
        currency: 'CNY',
        rrn: '091504000101',
        amount: 12850,
        reading: symptom('insufficient-funds'),
      },
      { transactionType: 'VOID', entryMode: 'CONTACTLESS', amount: 3000, reading: { outcome: 'approved' } },
    ],
  },
  'allinpay/payments.csv': {
    summary: { profile: 'allinpay', kind: 'transactions', accepted: 1, rejected: 0 },
    records: [
      {
        time: at('2026-03-02T09:15:04+08:00'),
        terminalId: '00100001',
        rrn: '260302000345',
        amount: 112850,
        reading: { outcome: 'approved' },
      },
    ],
  },
  'adyen-pos/payments.csv': {
    summary: { profile: 'adyen-pos', kind: 'transactions', accepted: 2, rejected: 0 },
    records: [
      {
        time: at('2026-03-02T08:15:04Z'),
        terminalId: 'V400m-000000001',
        entryMode: 'CHIP',
        currency: 'EUR',
        rrn: '8816000000000001',
        amount: 1250,
        reading: symptom('insufficient-funds'),
      },
      { time: at('2026-07-02T07:15:04Z'), entryMode: 'CONTACTLESS', reading: { outcome: 'approved' } },
    ],
  },
  'adyen-received/payments.csv': {
    summary: { profile: 'adyen-received', kind: 'transactions', accepted: 3, rejected: 0 },
    records: [
      {
        time: at('2026-03-02T08:15:06Z'),
        terminalId: 'V400m-000000001',
        merchantId: 'ExampleShop_AMS',
        entryMode: 'CHIP',
        amount: 1250,
        reading: symptom('wrong-pin'),
      },
      { entryMode: 'CONTACTLESS', reading: { outcome: 'approved' } },
      // "Cancelled" is how the payment ended, and no void.
      { transactionType: undefined, reading: symptom('cancelled') },
    ],
  },
  'adyen-settlement/details.csv': {
    summary: { profile: 'adyen-settlement', kind: 'transactions', accepted: 3, rejected: 0 },
    records: [
      {
        time: at('2026-03-02T08:15:06Z'),
        transactionType: 'SALE',
        currency: 'EUR',
        rrn: '8816000000000002',
        amount: 700,
        reading: { outcome: 'approved' },
      },
      { transactionType: 'REFUND', originalRrn: '8816000000000002', rrn: '8816000000000009', amount: 700 },
      { transactionType: 'SETTLEMENT', reading: { outcome: 'information' } },
    ],
  },
  'stripe/payments.csv': {
    summary: { profile: 'stripe', kind: 'transactions', accepted: 2, rejected: 0 },
    records: [
      { time: at('2026-03-02T09:15:00Z'), currency: 'USD', amount: 1250, reading: symptom('insufficient-funds') },
      { reading: { outcome: 'approved' } },
    ],
  },
  'stripe-charges/charges.json': {
    summary: { profile: 'stripe-charges', kind: 'transactions', accepted: 3, rejected: 0 },
    records: [
      {
        time: at('2026-03-02T09:15:00Z'),
        terminalId: 'tmr_invented1',
        transactionType: 'SALE',
        entryMode: 'CONTACTLESS',
        currency: 'USD',
        amount: 1250,
        reading: symptom('insufficient-funds'),
      },
      { entryMode: 'CHIP', amount: 1250, reading: { outcome: 'approved' } },
      { entryMode: 'MAGSTRIPE', currency: 'JPY', amount: 1250, reading: { outcome: 'approved' } },
    ],
  },
  'square/transactions.csv': {
    summary: { profile: 'square', kind: 'transactions', accepted: 2, rejected: 0 },
    records: [
      {
        time: at('2026-03-02T14:15:04Z'),
        terminalId: 'Till 2',
        transactionType: 'SALE',
        entryMode: 'CONTACTLESS',
        amount: 1296,
        reading: { outcome: 'approved' },
      },
      { time: at('2026-07-02T13:20:00Z'), transactionType: 'REFUND', amount: 1296 },
    ],
  },
  'paypal/activity.csv': {
    summary: { profile: 'paypal', kind: 'transactions', accepted: 3, rejected: 0 },
    records: [
      {
        time: at('2026-03-30T08:15:04Z'),
        transactionType: 'SALE',
        currency: 'GBP',
        amount: 101250,
        reading: { outcome: 'approved' },
      },
      { transactionType: 'REFUND', originalRrn: '0AA000000000000001', amount: 1250 },
      { reading: { outcome: 'failed' } },
    ],
  },
  'atm-switch/report.csv': {
    summary: { profile: 'atm-switch', kind: 'transactions', accepted: 2, rejected: 0 },
    records: [
      {
        time: at('2026-03-02T09:15:04Z'),
        terminalId: 'ATM00001',
        transactionType: 'SALE',
        rrn: '606109000101',
        reading: symptom('wrong-pin'),
      },
      { transactionType: 'REVERSAL', reading: { outcome: 'approved' } },
    ],
  },
  'status-reason/log.csv': {
    summary: { profile: 'status-reason', kind: 'transactions', accepted: 2, rejected: 0 },
    records: [
      { time: at('2026-03-02T09:15:04Z'), terminalId: 'T1', amount: 1250, reading: { outcome: 'failed' } },
      { reading: { outcome: 'approved' } },
    ],
  },
  'alarm-states/alarms.csv': {
    summary: { profile: 'alarm-states', kind: 'alarms', accepted: 2, rejected: 0 },
    records: [
      { time: at('2026-03-02T09:15:04+08:00'), terminalId: '31000001', reading: symptom('printer-paper-out') },
      { reading: symptom('cleared') },
    ],
  },
  'profile/export.csv': {
    profile: 'profile/vendor.yaml',
    summary: {
      profile: 'till-export',
      timeZone: 'Europe/Lisbon',
      tables: ['visa', 'iso8583-87'],
      timeFormat: 'DD/MM/YYYY HH:mm',
    },
    records: [
      {
        amount: 1250,
        currency: 'EUR',
        transactionType: 'SALE',
        entryMode: 'CONTACTLESS',
        responseCode: '81',
        reading: { table: 'visa' },
      },
      { transactionType: 'REFUND', reading: { outcome: 'approved' } },
    ],
  },
};

describe('exports of every profile', () => {
  test.each(Object.keys(FILES))('%s', async (file) => {
    const expected = FILES[file];
    const options = expected?.profile === undefined ? {} : { profile: `${FOLDER}${expected.profile}` };
    const { opened, records, rejects } = await readFile(`${FOLDER}${file}`, options);
    expect(rejects).toEqual([]);
    expect(opened.ok).toBe(true);
    expect(opened.summary).toMatchObject(expected?.summary ?? {});
    expect(records).toHaveLength(expected?.records.length ?? -1);
    records.forEach((record, i) => expect(record).toMatchObject(expected?.records[i] ?? {}));
  });

  test('none is left out', () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replace(/\\/g, '/'))
      .filter((file) => /\/.+\.(?:csv|json|ndjson|txt)$/.test(file));
    expect(Object.keys(FILES).toSorted()).toEqual(files.toSorted());
  });

  test('rows of both alarm lists count once', async () => {
    const seen = createSeenRows();
    await readFile(`${FOLDER}alarm-list/monday.csv`, { seen }, 0);
    const { opened } = await readFile(`${FOLDER}alarm-list/tuesday.csv`, { seen }, 1);
    expect(opened.summary).toMatchObject({ records: 3, accepted: 2, duplicates: 1 });
  });
});

describe('a profile that is not as it should be', () => {
  test.each([
    ['columns: [', 'profile-invalid'],
    ['columns:\n  colour: Farbe\n', 'profile-invalid'],
    ['name: x\ncolumns:\n  time: T\nnetwork: telepathy\n', 'profile-invalid'],
    ['columns:\n  time: T\nextra: 1\n', 'profile-invalid'],
    ['columns:\n  time: T\ntimeFormat: whenever\n', 'profile-invalid'],
    ['columns:\n  time: T\ntrailer: ["("]\n', 'profile-invalid'],
  ])('%j', async (text, code) => {
    const { checkProfile } = await import('../../src/input/profiles/schema.ts');
    await expect(checkProfile('p.yaml', text)).rejects.toThrowError(code);
  });

  test('the line of the fault is told', async () => {
    const { checkProfile } = await import('../../src/input/profiles/schema.ts');
    const fault: unknown = await checkProfile('p.yaml', 'name: x\ncolumns:\n  time: T\nnetwork: telepathy\n').catch(
      (error: unknown) => error,
    );
    expect(fault).toMatchObject({
      code: 'profile-invalid',
      exitCode: 2,
      args: { file: 'p.yaml', line: 4, found: 'network' },
    });
  });

  test('a profile file that is missing', async () => {
    await expect(readFile(`${FOLDER}profile/export.csv`, { profile: './nowhere.yaml' })).rejects.toMatchObject({
      code: 'file-missing',
      exitCode: 2,
    });
  });

  test('a network’s name is a profile', async () => {
    const { opened } = await readFile(`${FOLDER}canonical/transactions.csv`, { profile: 'visa' });
    expect(opened.summary.tables).toEqual(['visa', 'iso8583-87']);
  });
});
