import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { createRowReader } from '../../src/input/csv.ts';
import { createSeenRows } from '../../src/input/index.ts';
import { passesLuhn } from '../../src/input/mask.ts';
import { failureOf, readFile, readText } from './reading.ts';

const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const isThere = existsSync(DATA);

const sum = (amounts: readonly (number | undefined)[]): number =>
  amounts.reduce<number>((all, one) => all + (one ?? 0), 0);

// Other people's logs are no part of this repository: they are read where they lie beside it.
describe.skipIf(!isThere)(`other people's logs${isThere ? '' : ' (skipped: ../shared/data is not there)'}`, () => {
  test('card transactions with reasons as text', async () => {
    const { transactions, opened } = await readFile(`${DATA}caixabank-tx-sample/transactions_data_5k.csv`);
    expect(opened.summary).toMatchObject({
      profile: 'card-errors',
      records: 4999,
      accepted: 4999,
      timeFormat: 'YYYY-MM-DD HH:mm:ss',
    });
    const failed = transactions.filter((t) => t.reading.outcome === 'failed');
    expect(failed).toHaveLength(74);
    expect(failed.filter((t) => t.reading.symptom === 'insufficient-funds')).toHaveLength(47);
    expect(transactions[0]).toMatchObject({
      amount: 7700,
      transactionType: 'REFUND',
      currency: 'USD',
      entryMode: 'MAGSTRIPE',
      merchantId: '59935',
    });
  });

  test('a back office with statuses, under both headers', async () => {
    const raw = await readFile(`${DATA}pos-dirty/raw_transactions.csv`);
    const cleaned = await readFile(`${DATA}pos-dirty/cleaned_transactions.csv`);
    expect(raw.opened.summary).toMatchObject({
      profile: 'status-device',
      records: 3000,
      accepted: 3000,
      duplicates: 0,
    });
    expect(cleaned.opened.summary).toMatchObject({
      profile: 'status-device',
      records: 2698,
      accepted: 2698,
      duplicates: 0,
    });
    expect(raw.transactions.filter((t) => t.reading.outcome === 'approved')).toHaveLength(826);
    expect(raw.transactions.filter((t) => t.responseText === 'Failed')).toHaveLength(768 + 594);
    expect(cleaned.transactions[0]).toMatchObject({ amount: raw.transactions[0]?.amount });
    const second = (time: number | undefined) => Math.floor((time ?? 0) / 1000);
    expect(second(cleaned.transactions[0]?.time)).toBe(second(raw.transactions[0]?.time));
  });

  test('Alipay: six sales and four refunds, equal to the totals in the trailer', async () => {
    const { transactions, opened } = await readFile(
      `${DATA}cn-merchant-bills/alipay_merchant_business_detail_GBK_CRLF.csv`,
    );
    expect(opened.summary).toMatchObject({
      profile: 'alipay',
      encoding: 'GB18030',
      timeZone: 'Asia/Shanghai',
      records: 10,
      accepted: 10,
    });
    const sales = transactions.filter((t) => t.transactionType === 'SALE');
    const refunds = transactions.filter((t) => t.transactionType === 'REFUND');
    // #交易合计：6笔，商家实收共0.06元 … #退款合计：4笔，商家实收退款共-0.04元
    expect([sales.length, sum(sales.map((t) => t.amount))]).toEqual([6, 6]);
    expect([refunds.length, sum(refunds.map((t) => t.amount))]).toEqual([4, 4]);
    expect(transactions.every((t) => t.reading.outcome === 'approved')).toBe(true);
    expect(refunds[0]?.originalRrn).toBe(sales[0]?.rrn);
  });

  test('WeChat Pay: equal to the totals in the trailer', async () => {
    const { transactions, opened } = await readFile(`${DATA}cn-merchant-bills/wechat_merchant_bill_ALL_24col_utf8.csv`);
    expect(opened.summary).toMatchObject({ profile: 'wechat-pay', timeZone: 'Asia/Shanghai', records: 3, accepted: 3 });
    // `3,`0.00,`0.03: three rows, nothing sold, 0.03 refunded
    expect(transactions.map((t) => t.transactionType)).toEqual(['REFUND', 'REFUND', 'REFUND']);
    expect(sum(transactions.map((t) => t.amount))).toBe(3);
    expect(transactions[0]).toMatchObject({
      merchantId: '1511458511',
      issuer: 'CFT',
      currency: 'CNY',
      time: Date.UTC(2018, 7, 21, 10, 13, 12),
    });
  });

  test('two overlapping alarm exports: ninety-nine rows count once', async () => {
    const seen = createSeenRows();
    const first = await readFile(`${DATA}plc-alarms/CFRACK6.Alarms_01_09_21_23_57.csv`, { seen }, 0);
    const second = await readFile(`${DATA}plc-alarms/CFRACK6.Alarms_02_09_21_23_57.csv`, { seen }, 1);
    expect(first.opened.summary).toMatchObject({ profile: 'alarm-list', kind: 'alarms', accepted: 100, duplicates: 0 });
    expect(second.opened.summary).toMatchObject({ accepted: 1, duplicates: 99, records: 100 });
    expect(new Date(first.alarms[0]?.time ?? 0).toISOString()).toBe('2020-12-05T15:33:37.000Z');
  });

  test('alarm points with raise and recover rows', async () => {
    const { alarms, opened } = await readFile(`${DATA}process-alarms/synthetic_alarms_5000.csv`);
    expect(opened.summary).toMatchObject({ profile: 'alarm-points', accepted: 5000, rejected: 0 });
    expect(alarms[0]).toMatchObject({ alarmCode: 'FI106', message: 'E-106 REBOILER INLET FLOW: HIGH' });
  });

  test('device events with codes nobody has heard of', async () => {
    const { opened } = await readFile(`${DATA}bunn-device-events/event_examples.json`);
    expect(opened.summary).toMatchObject({ kind: 'alarms', format: 'json', records: 189, accepted: 189 });
    expect(opened.summary.unknown.length).toBeGreaterThan(50);
  });

  test('full card numbers, read with a profile of one’s own', async () => {
    const { mkdtempSync, writeFileSync, rmSync } = await import('node:fs');
    const { tmpdir } = await import('node:os');
    const folder = mkdtempSync(`${tmpdir()}/posalarm-profile-`);
    const profile = `${folder}/sparkov.yaml`;
    writeFileSync(
      profile,
      'columns:\n  time: trans_date_trans_time\n  pan: cc_num\n  merchant_id: merchant\n  amount: amt\n  id: trans_num\n  response_code: is_fraud\nvalues:\n  response_code: { "0": "00", "1": "59" }\ncurrency: USD\n',
    );
    const result = await readFile(`${DATA}sparkov-sample/fraudTest_first5115.csv`, { profile });
    rmSync(folder, { recursive: true });
    expect(result.opened.summary).toMatchObject({ records: 5116, accepted: 5116, rejected: 0 });
    expect(result.transactions.filter((t) => t.reading.outcome === 'failed')).toHaveLength(18);
    expect(result.cardData.filter((finding) => finding.what === 'pan').length).toBeGreaterThan(4000);
    const runs = JSON.stringify(result.records.map((record) => ({ ...record, card: 0 }))).match(/\d{13,19}/g) ?? [];
    expect(runs.filter((run) => passesLuhn(run) && !/^1[0-9]{12}$/.test(run))).toEqual([]);
    expect(failureOf(await readFile(`${DATA}sparkov-sample/fraudTest_first5115.csv`))).toBe('nothing-to-explain');
  });

  test('messages in JSON without a year are refused, with a year they are read', async () => {
    const path = `${DATA}iso8583-samples/ramonjrtan_message-samples.json`;
    expect(failureOf(await readFile(path))).toBe('year-missing');
    const dated = readFileSync(path, 'utf8')
      .replace(/"transmission_datetime": "/g, '"transmission_datetime": "2026')
      .replace('"original_stan"', '"transmission_datetime": "20260327094000", "original_stan"');
    const { transactions } = await readText(dated);
    expect(transactions.map((t) => [t.transactionType, t.responseCode, t.amount])).toEqual([
      ['SALE', '00', 1500],
      ['SALE', '05', 5000],
      ['REVERSAL', '00', 2500],
    ]);
  });

  test('everything else is opened, or refused with a code', async () => {
    const codes: Record<string, string> = {};
    for (const entry of readdirSync(DATA, { recursive: true, encoding: 'utf8' })) {
      const path = `${DATA}${entry}`;
      if (!statSync(path).isFile()) continue;
      const result = await readFile(path);
      const { records, accepted, rejected, duplicates } = result.opened.summary;
      expect(accepted + rejected + duplicates).toBe(records);
      codes[entry] = failureOf(result) ?? 'read';
    }
    expect(codes).toMatchObject({
      'misc-encodings/nodecsv_365-utf16le-bom-windows.csv': 'no-known-column',
      'misc-encodings/qsv_FCOServices_TransparencySpend_May2011.csv': 'nothing-to-explain',
      'misc-encodings/qsv_utf8-japanesedata.csv': 'no-known-column',
      'cloudwalk-checkout/checkout_1.csv': 'nothing-to-explain',
      'iso8583-samples/moov_iso_reversal_message.json': 'nothing-to-explain',
      'iso8583-samples/moov_error_message.dat': 'no-known-column',
      'iso8583-samples/ramonjrtan_defect-scenarios.md': 'no-known-column',
    });
    const right =
      /^(read|no-known-column|no-time-column|nothing-to-explain|year-missing|header-only|json-no-records|file-binary)$/;
    expect(Object.entries(codes).filter(([, code]) => !right.test(code))).toEqual([]);
  });

  test('csv-spectrum is read equal to its answers', () => {
    const folder = `${DATA}csv-spectrum/`;
    for (const file of readdirSync(`${folder}csvs`)) {
      const name = file.replace('.csv', '');
      const rows: string[][] = [];
      const reader = createRowReader(
        ',',
        1,
        (fields, count) => rows.push(fields.slice(0, count)),
        () => undefined,
      );
      reader.attach(parse);
      reader.push(readFileSync(`${folder}csvs/${file}`, 'utf8'));
      reader.end();
      const [header = [], ...body] = rows;
      const objects = body.map((cells) => Object.fromEntries(cells.map((cell, i) => [header[i] ?? '', cell])));
      const answer: unknown = JSON.parse(readFileSync(`${folder}json/${name}.json`, 'utf8'));
      const expected = Array.isArray(answer) ? answer : [answer];
      // The answer to this one has another telephone number than its question, and two columns fewer.
      const place = ({ 'Location Coordinates': where }: Record<string, unknown>) => ({ where });
      const isOff = name === 'location_coordinates';
      expect({ name, rows: isOff ? objects.map(place) : objects }).toEqual({
        name,
        rows: isOff ? expected.map(place) : expected,
      });
    }
  });
});
