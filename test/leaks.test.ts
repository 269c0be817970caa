/** Whatever stands in a log, and wherever: no card number, track, PIN block, security code or key leaves in any output. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PRODUCT } from '../src/cli/product.ts';
import { run } from '../src/cli/program.ts';
import { passesLuhn } from '../src/input/mask.ts';
import { FORMATS } from '../src/report/index.ts';

// Published test numbers, which belong to no one; a mistyped one; one of nineteen digits.
const CARDS = ['4539578763621486', '371449635398431', '6212345678900000003', '5425233430109903'];
const MISTYPED = '4539578763621487';
const TRACK1 = '%B4539578763621486^HOLDER/ANNA^29122010000000000?';
const TRACK2 = ';4539578763621486=29122010000012345678?';
const PIN_BLOCK = '0412ACBDFE98A3C7';
const CODE = '9137';
const KEY = '8F3AD19C4E5B6A7788C1D2E3F4051627';

const spaced = (digits: string, by: string): string => digits.replace(/(\d{4})(?=\d)/g, `$1${by}`);
const wide = (digits: string): string =>
  digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** What must be found nowhere: the whole of it, and any part that says more than first six and last four do. */
const SECRETS: readonly string[] = [
  ...[...CARDS, MISTYPED].flatMap((card) => [
    card,
    spaced(card, ' '),
    spaced(card, '-'),
    wide(card),
    card.slice(0, 8),
    card.slice(-6),
  ]),
  'HOLDER/ANNA',
  '29122010000',
  PIN_BLOCK,
  KEY,
];
const ALONE = new RegExp(`(?<![0-9A-Fa-f])${CODE}(?![0-9A-Fa-f])`);

const cells = (index: number): readonly string[] => [
  CARDS[index % CARDS.length] ?? '',
  spaced(CARDS[index % CARDS.length] ?? '', ' '),
  `card ${spaced(CARDS[index % CARDS.length] ?? '', '-')} refused`,
  `card ${wide(CARDS[index % CARDS.length] ?? '')}`,
  TRACK1,
  `read ${TRACK2} twice`,
  `PIN block: ${PIN_BLOCK}`,
  `cvv=${CODE}`,
  `security code ${CODE}`,
  `TMK=${KEY}`,
  `masterKey: ${KEY}`,
  `{"pan":"${CARDS[0]}","cvv2":"${CODE}","pinBlock":"${PIN_BLOCK}"}`,
];

/** Columns whose values are shown somewhere; each meets each kind of secret. */
const OPEN = [
  'transaction_type',
  'currency',
  'entry_mode',
  'response_code',
  'response_text',
  'issuer',
  'channel',
  'operator_id',
  'batch_no',
  'app_version',
  'remark',
  'amount',
  'latency_ms',
];
const HEADER = ['time', 'terminal_id', 'rrn', 'pan', ...OPEN, 'track2', 'pin_block', 'cvv2', 'tmk'];

const at = (index: number): string => new Date(Date.UTC(2026, 2, 2, 9, 0, index * 20)).toISOString();
const rows = (): string[][] =>
  OPEN.flatMap((column, o) =>
    cells(o).map((secret, c) => {
      const index = o * cells(0).length + c;
      return HEADER.map((name) => {
        if (name === column) return secret;
        if (name === 'time') return at(index);
        if (name === 'terminal_id') return 'T1';
        if (name === 'rrn') return index % 5 === 0 ? TRACK2 : `R${index}`;
        if (name === 'pan') return [MISTYPED, CARDS[0], TRACK2, spaced(CARDS[1] ?? '', '-')][index % 4] ?? '';
        if (name === 'response_code') return '55';
        if (name === 'amount') return '12.50';
        if (name === 'track2') return TRACK2;
        if (name === 'pin_block') return PIN_BLOCK;
        if (name === 'cvv2') return CODE;
        return name === 'tmk' ? KEY : '';
      });
    }),
  );

const csv = (table: readonly (readonly string[])[]): string =>
  table
    .map((row) => row.map((cell) => (/[",]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join(','))
    .join('\n');

const alarmRows = (): string[][] =>
  cells(0).flatMap((secret, index) =>
    ['alarm_code', 'message', 'component', 'app_version', 'note'].map((column, place) => [
      at(index * 5 + place),
      'T1',
      ...['alarm_code', 'message', 'component', 'app_version', 'note'].map((name) =>
        name === column ? secret : name === 'message' ? 'Printer out of paper' : '',
      ),
    ]),
  );

const object = (row: readonly string[]): Record<string, string> =>
  Object.fromEntries(HEADER.map((name, index) => [name, row[index] ?? '']));

const LOGS: Readonly<Record<string, string>> = {
  'transactions.csv': csv([HEADER, ...rows()]),
  'transactions.json': JSON.stringify({ data: { list: rows().map(object) } }),
  'transactions.ndjson': rows()
    .map((row) => JSON.stringify(object(row)))
    .join('\n'),
  'alarms.csv': csv([
    ['time', 'terminal_id', 'alarm_code', 'message', 'component', 'app_version', 'note'],
    ...alarmRows(),
  ]),
  // Rows that cannot be read, each in its own way.
  'broken.csv': `${csv([HEADER, ...rows().slice(0, 3)])}\n${[
    `${at(0)},T1,R1,${MISTYPED}`,
    `${[...(rows()[0] ?? []), CARDS[0], MISTYPED, CODE, PIN_BLOCK].join(',')}`,
    `${MISTYPED},T1,R1`,
    `"${CARDS[0]},${CODE},${PIN_BLOCK}`,
    `${at(1)},T1,"R"1,${MISTYPED},"${CODE}`,
  ].join('\n')}\n`,
  'broken.ndjson': `${JSON.stringify(object(rows()[0] ?? []))}\n{"time":"${CARDS[0]}","response_code":"55","pan":"${MISTYPED}"}\n{"pan":"${CARDS[0]}", "cvv2": "${CODE}", "pinBlock": "${PIN_BLOCK}", "masterKey": "${KEY}"\n"${CARDS[0]}"\n`,
  // Where a header should be.
  'header.csv': `time,response_code,${CARDS[0]},card ${spaced(CARDS[1] ?? '', ' ')}\n${at(0)},55,x,y\n`,
  'no-header.csv': `${at(0)};T1;${CARDS[0]};${TRACK2};55\n`,
  // Read by what the columns hold; what is not understood may be anything.
  'nameless.csv': `${[0, 1, 2]
    .map((row) => `${at(row)};31000001;${CARDS[row]};${CODE};${PIN_BLOCK};${TRACK2};${row === 0 ? '51' : '00'}`)
    .join(
      '\n',
    )}\n${at(3)};31000001;${CARDS[0]};${CODE};${PIN_BLOCK};${TRACK2};00;${CODE};${MISTYPED}\n"${CODE};${KEY}\n`,
  'ambiguous.csv': `time,response_code\n${CARDS[0]},55\n`,
  'other.csv': `${CARDS[0]},${KEY}\n${MISTYPED},1\n`,
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'posalarm-leaks-'));
  for (const [name, text] of Object.entries(LOGS)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const play = async (...args: readonly string[]): Promise<string> => {
  let said = '';
  const sink = { write: (text: string) => void (said += text), closed: false, isTerminal: false, columns: undefined };
  await run({ args, env: {}, folder, out: sink, err: sink }, PRODUCT);
  return said;
};

const leaksIn = (text: string): readonly string[] => {
  const found = SECRETS.filter((secret) => text.includes(secret));
  const code = ALONE.exec(text);
  return code === null ? found : [...found, text.slice(Math.max(0, code.index - 60), code.index + 20)];
};

test('the numbers are what they should be', () => {
  for (const card of CARDS) expect(passesLuhn(card)).toBe(true);
  expect(passesLuhn(MISTYPED)).toBe(false);
  expect(leaksIn(`before ${TRACK2} after`)).not.toEqual([]);
});

describe.each(['en', 'zh'])('nothing leaves in %s', (lang) => {
  const out = (): string => join(folder, `out-${lang}`);

  test.each(FORMATS.map((format) => [format] as const))('in a report as %s', async (format) => {
    const logs = Object.keys(LOGS).map((name) => join(folder, name));
    const target = `${out()}-${format}.txt`;
    const said = await play('analyze', ...logs, '--detail', '--lang', lang, '-f', 'text', '-o', `${format}:${target}`);
    expect(leaksIn(said)).toEqual([]);
    const written = readdirSync(folder).filter((name) => name.startsWith(`out-${lang}-${format}`));
    expect(written.length).toBeGreaterThan(0);
    for (const name of written)
      expect({ name, leaks: leaksIn(readFileSync(join(folder, name), 'utf8')) }).toEqual({ name, leaks: [] });
  });

  test('in the file of rejects', async () => {
    const logs = Object.keys(LOGS).map((name) => join(folder, name));
    const target = `${out()}-rejects.csv`;
    await play('analyze', ...logs, '--lang', lang, '--quiet', '--rejects', target);
    const text = readFileSync(target, 'utf8');
    expect(text.split('\r\n').length).toBeGreaterThan(8);
    expect(leaksIn(text)).toEqual([]);
  });

  test.each(Object.keys(LOGS))('from inspect %s', async (name) => {
    const starter = join(folder, `starter-${lang}-${name}.yaml`);
    expect(leaksIn(await play('inspect', join(folder, name), '--lang', lang, '--write-profile', starter))).toEqual([]);
    expect(leaksIn(await play('inspect', join(folder, name), '--lang', lang, '-f', 'json'))).toEqual([]);
    const text = readdirSync(folder).includes(`starter-${lang}-${name}.yaml`) ? readFileSync(starter, 'utf8') : '';
    expect(leaksIn(text)).toEqual([]);
  });

  test.each([
    ['explain', CARDS[0]],
    ['explain', TRACK2],
    ['why', CARDS[0], 'LOG'],
    ['rules', 'show', CARDS[0]],
    ['analyze', 'LOG', '--cause', CARDS[0]],
    ['analyze', 'LOG', '--time-zone', CARDS[0]],
    ['analyze', 'LOG', '--since', spaced(CARDS[0] ?? '', ' ')],
    ['analyze', 'LOG', `--${CARDS[0]}`],
    ['analyze', 'LOG', '--config', 'SETTINGS'],
    ['analyze', 'LOG', '--profile', CARDS[0]],
    ['analyze', 'LOG', '--profile', 'PROFILE'],
    ['convert', 'SETTINGS'],
    ['completion', CARDS[0]],
    ['schema', CARDS[0]],
  ])('in an error: %s %s %s %s', async (...args) => {
    const place = (name: string, text: string): string => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const given = args.map((arg) => {
      if (arg === 'LOG') return join(folder, 'transactions.csv');
      if (arg === 'SETTINGS') return place('bad-settings.yaml', `lang: "${CARDS[0]}"\n`);
      return arg === 'PROFILE' ? place('bad-profile.yaml', `columns: { "${CARDS[0]}": x }\n`) : (arg ?? '');
    });
    const said = await play(...given, '--lang', lang);
    expect(said).not.toBe('');
    expect(leaksIn(said.replaceAll(folder, ''))).toEqual([]);
  });

  test('from why', async () => {
    expect(leaksIn(await play('why', 'A1', join(folder, 'transactions.csv'), '--lang', lang))).toEqual([]);
  });
});

test('what was found is a finding, with file and line', async () => {
  const said = await play('analyze', join(folder, 'transactions.csv'), '--lang', 'en', '-f', 'json', '--quiet');
  const report: unknown = JSON.parse(said);
  expect(report).toMatchObject({ cardDataTotal: expect.any(Number) });
  const kinds = new Set([...said.matchAll(/"what":"([a-z-]+)"/g)].map((match) => match[1]));
  expect([...kinds].map(String).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
    'key',
    'pan',
    'pin-block',
    'security-code',
    'track',
  ]);
});
