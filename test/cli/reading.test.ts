/** How exports are read, told and forced from the command line. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PRODUCT } from '../../src/cli/product.ts';
import { run } from '../../src/cli/program.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'posalarm-reading-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return name;
};
const inFolder = (name: string): string => join(folder, name);

const play = async (...args: readonly string[]) => {
  const said = { out: '', err: '' };
  const sink = (name: 'out' | 'err') => ({
    write: (text: string) => void (said[name] += text),
    closed: false,
    isTerminal: false,
    columns: undefined,
  });
  const code = await run({ args, env: {}, folder, out: sink('out'), err: sink('err') }, PRODUCT);
  return { code, ...said };
};
const report = async (...args: readonly string[]) => {
  const { out, err, code } = await play('analyze', ...args, '-f', 'json', '--lang', 'en');
  const value: unknown = out === '' ? undefined : JSON.parse(out);
  return { value, err, code };
};

describe('any guess can be forced', () => {
  test('--time-format and --year', async () => {
    const log = inFolder(put('short.csv', 'time,terminal_id,response_code\n03-04 10:00:00,T1,55\n'));
    expect((await report(log)).err).toContain('--year');
    expect((await report(log, '--year', '2026')).err).toContain('--time-format');
    const { value } = await report(log, '--year', '2026', '--time-format', 'MM-DD');
    expect(value).toMatchObject({ alarms: [{ time: '2026-03-04T10:00:00+00:00' }] });
  });

  test('--encoding and --delimiter', async () => {
    const bytes = Buffer.from('time:terminal_id:response_text\n20260304100000:caf\u00e9:declined\n', 'latin1');
    const log = inFolder(put('odd.txt', bytes));
    const { value } = await report(log, '--delimiter', ':', '--encoding', 'latin1');
    expect(value).toMatchObject({
      inputs: [{ delimiter: ':', encoding: 'windows-1252' }],
      alarms: [{ terminalId: 'café' }],
    });
  });

  test('a settings file forces the same, for inspect as well; an option wins over it', async () => {
    const log = inFolder(
      put('short.txt', Buffer.from('time|terminal_id|response_code\n03-04 10:00:00|caf\u00e9|55\n', 'latin1')),
    );
    const settings = inFolder(
      put('forced.yaml', 'timeFormat: DD-MM\nyear: 2026\nencoding: latin1\ndelimiter: "|"\nkind: transactions\n'),
    );
    const { value } = await report(log, '--config', settings);
    expect(value).toMatchObject({
      inputs: [{ delimiter: '|', encoding: 'windows-1252' }],
      alarms: [{ time: '2026-04-03T10:00:00+00:00', terminalId: 'café' }],
    });
    const asked = await report(log, '--config', settings, '--time-format', 'MM-DD');
    expect(asked.value).toMatchObject({ alarms: [{ time: '2026-03-04T10:00:00+00:00' }] });
    const { out } = await play('inspect', log, '--config', settings, '-f', 'json', '--lang', 'en');
    expect(JSON.parse(out)).toMatchObject({ records: [{ time: '2026-04-03T10:00:00.000Z' }] });
  });

  test('--time-zone takes a phrase', async () => {
    const log = inFolder(put('zone.csv', 'time,terminal_id,response_code\n2026-03-04 10:00:00,T1,55\n'));
    const { value } = await report(log, '--time-zone', 'Eastern Time (US & Canada)');
    expect(value).toMatchObject({ timeZone: 'America/New_York', alarms: [{ time: '2026-03-04T10:00:00-05:00' }] });
  });

  test.each([
    ['--time-format', 'whenever'],
    ['--encoding', 'klingon'],
    ['--delimiter', 'ab'],
    ['--year', '26'],
  ])('%s %s is refused before anything is read', async (option, value) => {
    const { code, err, out } = await play('analyze', 'nowhere.csv', option, value, '--lang', 'en');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(option);
  });
});

describe('zones that were not needed', () => {
  test('nothing is said of a zone where every time carries its offset', async () => {
    const log = inFolder(put('offset.csv', 'time,terminal_id,response_code\n2026-03-04T10:00:00+08:00,T1,55\n'));
    const { err, value } = await report(log);
    expect(value).toMatchObject({ timeZone: 'UTC', timeZoneStated: true });
    expect(err).not.toContain('--time-zone');
  });
  test('a header that says UTC+8 is the zone of the report', async () => {
    const log = inFolder(put('header.csv', 'time(UTC+8),terminal_id,response_code\n2026-03-04 10:00:00,T1,55\n'));
    const { value } = await report(log);
    expect(value).toMatchObject({ timeZone: 'Asia/Shanghai', alarms: [{ time: '2026-03-04T10:00:00+08:00' }] });
  });
});

describe('--rejects', () => {
  const LOG =
    'time,terminal_id,amount,response_code,remark\n2026-03-04 10:00:00,T1,1.00,55,\n=yesterday,T1,1.00,55,\n2026-03-04 10:01:00,T1,4539578763621486,x,\n2026-03-04 10:02:00,T1\n';

  test('holds every row that could not be read, with its reason, masked and harmless to a spreadsheet', async () => {
    const log = inFolder(put('some.csv', LOG));
    const { code, err } = await play('analyze', log, '--rejects', 'out.csv', '--lang', 'en');
    expect(code).toBe(0);
    expect(err).toContain('out.csv');
    const lines = readFileSync(inFolder('out.csv'), 'utf8')
      .replace(/^\ufeff/, '')
      .trimEnd()
      .split('\r\n');
    expect(lines[0]).toBe('file,line,column,code,reason,found');
    expect(lines.slice(1)).toHaveLength(3);
    expect(lines[1]).toContain(`${log},3,time,time-unreadable,`);
    expect(lines[1]?.endsWith(",'=yesterday")).toBe(true);
    expect(lines.join('\n')).not.toContain('4539578763621486');
  });

  test('does not take the place of a log', async () => {
    const log = inFolder(put('precious.csv', LOG));
    const { code, err } = await play('analyze', log, '--rejects', 'precious.csv', '--lang', 'en');
    expect(code).toBe(2);
    expect(err).toContain('precious.csv');
    expect(readFileSync(log, 'utf8')).toBe(LOG);
  });

  test('a folder that is not there is told before anything is read', async () => {
    const { code } = await play('analyze', inFolder('some.csv'), '--rejects', 'nowhere/out.csv');
    expect(code).toBe(2);
  });
});

describe('inspect', () => {
  const LOG =
    'Trans Time;Terminal;Txn Type;Amount;Result Code;CVV2;Colour\n2026-03-04 10:00:00;T1;WIBBLE;1.234,50;55;123;red\n2026-03-04 10:01:00;T1;Sale;2,00;ZZ9;;blue\n';

  test('says what was recognised and how surely, and what was not', async () => {
    const log = inFolder(put('vendor.csv', LOG));
    const { code, out } = await play('inspect', log, '--lang', 'en', '--time-zone', 'Europe/Berlin');
    expect(code).toBe(0);
    for (const said of [
      'transactions (by its columns)',
      'UTF-8 (certain)',
      'line 1',
      'Europe/Berlin (as asked for)',
      '2 read = 2 accepted + 0 rejected + 0 duplicates',
      'Trans Time → time (time)',
      'Colour',
      'CVV2',
      'ZZ9',
      'amount: 1,234.50',
    ])
      expect(out.replace(/\s+/g, ' ')).toContain(said);
    expect((await play('inspect', log, '--lang', 'zh')).out).toContain('采用 2');
  });

  test('its starter profile loads, and reads the export as it was read', async () => {
    const log = inFolder(put('again.csv', LOG));
    const { err } = await play('inspect', log, '--write-profile', 'starter.yaml', '--lang', 'en');
    expect(err).toContain('starter.yaml');
    const before = await report(log);
    const after = await report(log, '--profile', inFolder('starter.yaml'));
    expect(after.code).toBe(0);
    const alarms = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && 'alarms' in value ? value.alarms : [];
    expect(alarms(after.value)).toEqual(alarms(before.value));
    // A profile that was worked on is not overwritten.
    expect((await play('inspect', log, '--write-profile', 'starter.yaml')).code).toBe(2);
  });

  test.each([
    [
      'an order of dates that a later row decides',
      'Date,Time,Alarm\n01/02/26,09:00:00,No signal\n01/13/26,10:30:00,Battery low\n',
      [],
    ],
    [
      'a zone asked for against the header’s',
      'Created (UTC),Terminal,Response code\n2026-03-02 09:15,T1,51\n2026-03-02 09:16,T1,00\n',
      ['--time-zone', 'Asia/Shanghai'],
    ],
  ])('a starter profile loads whatever was asked or found: %s', async (name, text, asked) => {
    const log = inFolder(put(`${name.length}.csv`, text));
    await play('inspect', log, '--write-profile', `${name.length}.yaml`, ...asked);
    const { code } = await report(log, '--profile', inFolder(`${name.length}.yaml`), ...asked);
    expect(code).toBe(0);
  });

  test('as data', async () => {
    const log = inFolder(put('data.csv', LOG));
    const { out } = await play('inspect', log, '-f', 'json');
    expect(JSON.parse(out)).toMatchObject({
      summary: { records: 2, accepted: 2, delimiter: ';' },
      recognised: { kindBy: 'columns', profileBy: 'names', headerLine: 1, zoneBy: 'assumed', secrets: ['CVV2'] },
      failure: null,
    });
  });

  test('an export without a header gets a profile in which the rest of its columns can be named', async () => {
    const log = inFolder(put('bare.csv', '2026-03-04 10:00:00;T1;4539578763621486;2055\n'));
    const { code, err } = await play('inspect', log, '--write-profile', 'bare.yaml', '--lang', 'en');
    expect(code).toBe(3);
    expect(err).toContain('posalarm inspect');
    expect(err).toContain('#1 time, #3 pan');
    const text = readFileSync(inFolder('bare.yaml'), 'utf8');
    expect(text).toContain('header: none');
    expect(text).toContain('  time: "#1"\n  pan: "#3"\n');
    expect(text).not.toContain('4539578763621486');
    const named = text.replace('#   ?: "#2"', '  terminal_id: "#2"').replace('#   ?: "#4"', '  response_code: "#4"');
    put('named.yaml', named);
    const { value } = await report(log, '--profile', inFolder('named.yaml'));
    expect(value).toMatchObject({ alarms: [{ terminalId: 'T1', code: '2055' }] });
  });

  test('a profile in the settings is for the logs that it describes; it is said how surely, or that it was of no use', async () => {
    const till = inFolder(put('till.csv', 'Wann,Wo,Wie\n2026-03-04 10:00:00,T1,55\n'));
    const plain = inFolder(put('plain.csv', 'time,terminal_id,response_code\n2026-03-04 10:00:00,T2,51\n'));
    put('mine.yaml', 'name: mine\ncolumns: { time: Wann, terminal_id: Wo, response_code: Wie }\n');
    const settings = inFolder(put('with-profile.yaml', 'profile: ./mine.yaml\ntimeZone: UTC\n'));
    const { value, err } = await report(till, plain, '--config', settings);
    expect(value).toMatchObject({ inputs: [{ profile: 'canonical' }, { profile: 'mine' }] });
    expect(err).not.toContain('profile in the settings');
    const { out } = await play('inspect', till, '--config', settings, '--lang', 'en');
    expect(out).toContain('your own; 3 of its 3 columns are there');
    expect((await report(plain, '--config', settings)).err).toContain(
      'None of the inputs has the columns of the profile',
    );
  });

  test('an export without a header whose columns are sure is read, and the reader is told', async () => {
    const log = inFolder(put('sure.csv', '2026-03-04 10:00:00;31000001;55\n2026-03-04 10:01:00;31000001;00\n'));
    const { value, err } = await report(log, '--time-zone', 'UTC');
    expect(value).toMatchObject({ alarms: [{ terminalId: '31000001', code: '55' }] });
    expect(err).toContain('has no header row');
    expect(err).toContain('#3 response_code');
    const inspected = await play('inspect', log, '--write-profile', 'sure.yaml', '--lang', 'zh');
    expect(inspected.out).toContain('没有表头');
    const again = await report(log, '--time-zone', 'UTC', '--profile', inFolder('sure.yaml'));
    expect(again.value).toMatchObject({ alarms: [{ terminalId: '31000001', code: '55' }] });
    expect(again.err).not.toContain('has no header row');
  });

  test('every built-in sample, in both languages', async () => {
    for (const lang of ['en', 'zh']) {
      // oxlint-disable-next-line no-await-in-loop -- two runs
      const { code, out } = await play(
        'inspect',
        join(process.cwd(), 'fixtures/input/square/transactions.csv'),
        '--lang',
        lang,
      );
      expect(code).toBe(0);
      expect(out).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

test('schema profile prints what is published', async () => {
  const { out, code } = await play('schema', 'profile');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual(JSON.parse(readFileSync('dist/posalarm.profile.schema.json', 'utf8')));
  expect((await play('schema', 'wallpaper')).code).toBe(2);
});
