import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
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

  test('are refused where nothing says what the columns are', async () => {
    const { opened } = await readText(ROWS);
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
