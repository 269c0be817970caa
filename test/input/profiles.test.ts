import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PROFILES } from '../../src/input/profiles/index.ts';
import { sampleFault } from '../../src/input/profiles/samples.ts';
import { checkProfile, profileSchema } from '../../src/input/profiles/schema.ts';
import { readText } from './reading.ts';

const own = PROFILES.filter(({ name }) => name !== 'generic');

describe('profiles that come with the program', () => {
  test.each(own.map((profile) => [profile.name, profile] as const))('%s reads its samples', async (_name, profile) => {
    expect(profile.samples?.length).toBeGreaterThan(0);
    expect(await sampleFault(profile)).toBeUndefined();
  });

  test.each(own.filter(({ headers }) => headers.length > 0).map((profile) => [profile.name, profile] as const))(
    '%s is recognised by its headers, as CSV and as JSON',
    async (name, profile) => {
      const rows = (profile.samples ?? []).map(({ row }) => row);
      const header = Object.keys(rows[0] ?? {});
      const cell = (text: string) => `"${text.replace(/"/g, '""')}"`;
      const csv = [header, ...rows.map((row) => header.map((column) => row[column] ?? ''))];
      const asCsv = await readText(csv.map((cells) => cells.map(cell).join(',')).join('\n'));
      expect(asCsv.opened.summary).toMatchObject({ profile: name, accepted: rows.length, rejected: 0 });
      const asJson = await readText(JSON.stringify(rows));
      expect(asJson.opened.summary).toMatchObject({ profile: name, accepted: rows.length, rejected: 0 });
    },
  );

  test('no header list is part of another that comes later, so that none is hidden', () => {
    for (const [index, one] of own.entries()) {
      const later = own.slice(index + 1).filter(({ headers }) => headers.length > 0);
      if (one.headers.length === 0) continue;
      for (const other of later) {
        const isPart = one.headers.every((header) => other.headers.includes(header));
        expect({ one: one.name, other: other.name, isPart }).toMatchObject({ isPart: false });
      }
    }
  });
});

const PROFILE = `
name: till
columns:
  time: When
  amount: Sum
  response_code: Answer
timeZone: Eastern Time (US & Canada)
timeFormat: DD/MM/YYYY
currency: USD
network: visa
samples:
  - row: { When: 02/03/2026 09:15, Sum: "12.50", Answer: "51" }
    becomes: { time: 2026-03-02T14:15:00Z, amount: "12.5", symptom: insufficient-funds }
`;

describe('samples in a user’s profile', () => {
  test('are read when the profile is loaded', async () => {
    expect(await checkProfile('p.yaml', PROFILE)).toMatchObject({ name: 'till', samples: [{}] });
  });

  test.each([
    [
      'symptom: insufficient-funds',
      'symptom: wrong-pin',
      { column: 'symptom', expected: 'wrong-pin', found: 'insufficient-funds' },
    ],
    ['amount: "12.5"', 'amount: "12.51"', { column: 'amount', expected: '12.51' }],
    ['14:15:00Z', '09:15:00Z', { column: 'time', found: '2026-03-02T14:15:00Z' }],
    ['02/03/2026 09:15', 'yesterday', { column: 'row', found: 'no-time-column' }],
    ['Sum: "12.50"', 'Sum: "twelve"', { column: 'Sum', found: 'amount-unreadable' }],
  ])('%s → %s is refused with the sample', async (before, after, args) => {
    await expect(checkProfile('p.yaml', PROFILE.replace(before, after))).rejects.toMatchObject({
      code: 'profile-sample',
      exitCode: 2,
      args: { file: 'p.yaml', number: 1, line: 12, ...args },
    });
  });

  test('a card number in a sample that fails is not repeated', async () => {
    const text = PROFILE.replace('Answer: "51"', 'Answer: "4111111111111111"').replace(
      'symptom: insufficient-funds',
      'response_code: "51"',
    );
    await expect(checkProfile('p.yaml', text)).rejects.toMatchObject({ args: { found: '411111****1111' } });
  });
});

describe('the JSON Schema of profiles', () => {
  const published: unknown = JSON.parse(readFileSync('dist/posalarm.profile.schema.json', 'utf8'));

  test('is published as it is used', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(profileSchema())));
  });

  test('accepts what the program accepts, and refuses misspelt keys', () => {
    const validate = new Ajv2020({ strict: false }).compile(profileSchema() as object);
    expect(validate(parse(PROFILE))).toBe(true);
    expect(validate(parse(readFileSync('fixtures/input/profile/vendor.yaml', 'utf8')))).toBe(true);
    expect(validate(parse(PROFILE.replace('columns:', 'colums:')))).toBe(false);
    expect(validate(parse(PROFILE.replace('amount: Sum', 'amout: Sum')))).toBe(false);
  });
});

describe('exports without a header row', () => {
  const ROWS = '2026-03-02 09:15:04;T1;12.50;51\n2026-03-02 09:16:04;T1;8.00;00\n';

  test('are refused where no column is sure to say what happened', async () => {
    const { opened } = await readText('2026-03-02 09:15:04;T1;12.50;2001\n2026-03-02 09:16:04;T1;8.00;1000\n');
    expect(opened).toMatchObject({ ok: false, error: { code: 'no-header', args: { found: '#1 time, #3 amount' } } });
  });

  test('are refused as no log where no column holds times', async () => {
    const { opened } = await readText('17;T1;12.50;51\n18;T1;8.00;00\n');
    expect(opened).toMatchObject({ ok: false, error: { code: 'no-known-column' } });
  });

  test('are read by what their columns hold, where that is sure, and it is told', async () => {
    const { opened, transactions } = await readText(
      [
        '2026-03-02 09:15:04,31000001,898310000000001,622200******0017,消费,12.50,156,51,606109000101',
        '2026-03-02 09:16:04,31000001,898310000000001,622200******0025,消费,"1,208.00",156,00,606109000102',
        '2026-03-02 09:17:04,31000002,898310000000001,622200******0033,退货,8.00,156,00,606109000103',
        '',
      ].join('\n'),
    );
    expect(opened.summary).toMatchObject({ profile: 'by-content', records: 3, accepted: 3, ignoredColumns: [] });
    expect(opened.summary.byContent).toContainEqual({ field: 'terminal_id', place: 2 });
    expect(transactions[0]).toMatchObject({
      time: Date.parse('2026-03-02T09:15:04Z'),
      terminalId: '31000001',
      merchantId: '898310000000001',
      pan: '622200******0017',
      transactionType: 'SALE',
      amount: 1250,
      currency: 'CNY',
      responseCode: '51',
      rrn: '606109000101',
      source: { line: 1 },
    });
  });

  test('alarms without a header: date and clock apart, the message known by its words', async () => {
    const { opened, alarms } = await readText(
      '20260302\t09:15:04\tSN000001\t打印机缺纸\n20260302\t09:25:04\tSN000001\t通讯超时\n20260302\t09:35:04\tSN000002\t读卡失败\n',
    );
    expect(opened.summary).toMatchObject({ kind: 'alarms', accepted: 3 });
    expect(alarms[0]).toMatchObject({
      time: Date.parse('2026-03-02T09:15:04Z'),
      terminalId: 'SN000001',
      message: '打印机缺纸',
    });
  });

  test('two columns that could both be amounts are neither', async () => {
    const { opened, transactions } = await readText(
      '2026-03-02 09:15:04,12.50,0.10,51\n2026-03-02 09:16:04,8.00,0.05,00\n',
    );
    expect(opened.summary.columns).not.toContain('amount');
    expect(transactions[0]?.amount).toBeUndefined();
  });

  test('a header that nobody understands is none of the data', async () => {
    const { opened } = await readText('wann,was\n2026-03-02 09:15:04,51\n2026-03-02 09:16:04,00\n');
    expect(opened).toMatchObject({ ok: false, error: { code: 'no-known-column' } });
  });

  test('are read by the places of their columns', async () => {
    const { writeFileSync, mkdtempSync, rmSync } = await import('node:fs');
    const folder = mkdtempSync('.build-profile-');
    try {
      const profile = `${folder}/p.yaml`;
      writeFileSync(
        profile,
        'header: none\ndelimiter: ";"\ncolumns: { time: "#1", terminal_id: "#2", amount: "#3", response_code: "#4" }\n',
      );
      const { opened, transactions } = await readText(ROWS, { profile });
      expect(opened.summary).toMatchObject({ records: 2, accepted: 2, ignoredColumns: [] });
      expect(transactions[0]).toMatchObject({
        terminalId: 'T1',
        amount: 1250,
        responseCode: '51',
        source: { line: 1 },
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('a column without a name is called by its place', async () => {
    const { opened } = await readText('time,,response_code\n2026-03-02 09:15:04,x,51\n');
    expect(opened.summary).toMatchObject({ accepted: 1, ignoredColumns: ['#2'] });
  });
});

describe("profiles of one's own are recognised by their columns", () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'posalarm-profiles-'));
    const put = (name: string, text: string) => writeFile(join(folder, name), text);
    await put(
      'till.yaml',
      'name: till\ncolumns: { time: Wann, terminal_id: Wo, amount: Wieviel, response_code: Wie }\n',
    );
    await put('other.yaml', 'name: other\ncolumns: { time: Wann, terminal_id: Platz, response_text: Was }\n');
    await put('box.yaml', 'name: box\nheader: none\ndelimiter: ";"\ncolumns: { time: "#1", response_code: "#3" }\n');
    await put(
      'strict.yaml',
      'name: strict\nheaders: [Wann, Magic]\ncolumns: { time: Wann, message: Text }\nkind: alarms\n',
    );
    await put('README.txt', 'no profile\n');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const read = (text: string) => readText(text, { profiles: [folder] });

  test('the one whose columns are there, whatever stands beside it', async () => {
    const { opened, transactions } = await read('Wann,Wo,Wieviel,Wie,Rest\n2026-03-02 09:15:04,T1,12.50,51,x\n');
    expect(opened.summary).toMatchObject({ profile: 'till', profileFit: { found: 4, of: 4 }, accepted: 1 });
    expect(transactions[0]).toMatchObject({ terminalId: 'T1', amount: 1250, responseCode: '51' });
  });

  test('with a column missing it still is, and how many are there is told', async () => {
    const { opened } = await read('Wann,Wo,Wie\n2026-03-02 09:15:04,T1,51\n');
    expect(opened.summary).toMatchObject({ profile: 'till', profileFit: { found: 3, of: 4 } });
  });

  test('without the column that says what happened it is not', async () => {
    const { opened } = await read('Wann,Wo,Wieviel\n2026-03-02 09:15:04,T1,12.50\n');
    expect(opened.ok).toBe(false);
  });

  test('headers that it names must all be there', async () => {
    const { opened } = await read('Wann,Magic,Text\n2026-03-02 09:15:04,1,Paper out\n');
    expect(opened.summary).toMatchObject({ profile: 'strict', kind: 'alarms', accepted: 1 });
  });

  test('an export without a header, by the places of its columns', async () => {
    const { opened, transactions } = await read('2026-03-02 09:15:04;x;2055\n2026-03-02 09:16:04;x;2000\n');
    expect(opened.summary).toMatchObject({ profile: 'box', accepted: 2 });
    expect(transactions[0]).toMatchObject({ responseCode: '2055' });
  });

  test('other exports are read as ever', async () => {
    const { opened } = await read('time,terminal_id,response_code\n2026-03-02 09:15:04,T1,51\n');
    expect(opened.summary.profile).toBe('canonical');
    expect(opened.summary.profileFit).toBeUndefined();
  });

  test('a folder given as the profile is such a list; a file forces itself', async () => {
    const text = 'time,terminal_id,response_code\n2026-03-02 09:15:04,T1,51\n';
    expect((await readText(text, { profile: folder })).opened.summary.profile).toBe('canonical');
    expect((await readText(text, { profile: join(folder, 'till.yaml') })).opened.summary.profile).toBe('till');
  });

  test('one that is wrong is told before anything is read', async () => {
    const bad = await mkdtemp(join(tmpdir(), 'posalarm-profiles-'));
    await writeFile(join(bad, 'bad.yaml'), 'colums: {}\n');
    await expect(readText('time\n', { profiles: [bad] })).rejects.toMatchObject({
      code: 'profile-invalid',
      exitCode: 2,
    });
    await rm(bad, { recursive: true });
  });
});
