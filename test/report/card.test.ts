/** The phone card, and the rows beside it read back by this program itself. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { ASKS } from '../../src/messages/card-words.ts';
import { LANGUAGES } from '../../src/messages/words.ts';
import { CAUSES } from '../../src/model/cause.ts';
import { DISAGREEMENTS } from '../../src/model/reconciliation.ts';
import type { Report } from '../../src/model/report.ts';
import { asksFor, card } from '../../src/report/card.ts';
import { asksForPayments } from '../../src/report/card/payments.ts';
import { displayWidth } from '../../src/report/text/width.ts';
import { CHARGED_TWICE, HOST } from './doubtful.ts';
import { HOSTILE, hostileDay, OBEYED } from './hostile.ts';
import { alarmOf, badDay, incidentOf, quietDay, sale } from './sample.ts';
import { words, written } from './written.ts';

const demo = await analyze({
  files: ['fixtures/demo'],
  host: [],
  profile: undefined,
  timeZone: 'Asia/Shanghai',
  kind: undefined,
  filter: {},
});
const cardsOf = (text: string): readonly string[] => text.split(/^-{20,}$/m).slice(1);
const attachmentsOf = (report: Report) =>
  [...(card.attachments?.(report, words.en) ?? [])].map(({ name, pieces }) => ({ name, text: [...pieces].join('') }));

const folder = mkdtempSync(join(tmpdir(), 'posalarm-card-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(LANGUAGES)('the phone card in %s', (lang) => {
  // A4 holds 66 lines of six to the inch.
  it('is half a page per incident, within its width', () => {
    const cards = cardsOf(written(card, demo, lang));
    expect(cards).toHaveLength(demo.incidents.length);
    for (const one of cards) {
      const lines = one.trim().split('\n');
      expect(lines.length).toBeLessThanOrEqual(33);
      expect(lines.filter((line) => displayWidth(line) > 80)).toEqual([]);
    }
  });

  it('keeps to narrow paper as well, and to 80 columns on wide', () => {
    for (const [width, widest] of [
      [48, 48],
      [200, 80],
    ] as const) {
      const lines = written(card, demo, lang, { width }).split('\n');
      expect(lines.filter((line) => displayWidth(line) > widest)).toEqual([]);
    }
  });

  it('says so when there is nothing to call about', () => {
    expect(written(card, quietDay(), lang)).toContain(words[lang].card.nothing);
    expect(attachmentsOf(quietDay())).toEqual([]);
  });

  it('holds nothing that a terminal would obey', () => {
    expect(written(card, hostileDay(), lang)).not.toMatch(OBEYED);
  });
});

describe('what is asked for', () => {
  it('is something for every cause, and a case number at the end', () => {
    for (const cause of CAUSES) {
      const asks = asksFor(incidentOf(1, cause, 'major', [], []));
      expect(asks.length).toBeGreaterThan(1);
      expect(asks.at(-1)).toBe('case-number');
      expect(new Set(asks).size).toBe(asks.length);
    }
    for (const kind of DISAGREEMENTS) expect(asksForPayments(kind).at(-1)).toBe('case-number');
    const asked = new Set([
      ...CAUSES.flatMap((cause) => asksFor(incidentOf(1, cause, 'major', [], []))),
      ...DISAGREEMENTS.flatMap(asksForPayments),
    ]);
    expect(ASKS.filter((ask) => !asked.has(ask))).toEqual([]);
  });

  it('puts payments in doubt right behind the state of the service', () => {
    const doubtful = alarmOf(0, sale(0, 'receive-timeout'), 'payment-environment/payment-channel', {
      impacts: [{ id: 'revenue', measure: 'in-doubt', value: 12_850, unit: 'money', currency: 'CNY' }],
    });
    expect(asksFor(incidentOf(1, 'payment-environment/payment-channel', 'critical', [doubtful], []))).toEqual([
      'status',
      'look-up',
      'reverse',
      'route',
      'case-number',
    ]);
  });

  it('calls the issuer for what is the issuer’s', () => {
    const text = written(card, demo);
    expect(text).toContain('Call the card issuer: 云岭银行');
    expect(text).toContain('Call the acquirer');
  });
});

describe('references', () => {
  it('are all there, with times in the zone that is named with its offset', () => {
    const [first = ''] = cardsOf(written(card, badDay()));
    const flat = first.replace(/\s+/g, ' ');
    expect(flat).toContain('2026-03-04 12:00:00 to 12:45:00 (Asia/Shanghai, UTC+08:00), may still be going on');
    expect(flat).toContain(
      'Payments (3) 1. 2026-03-04 12:00:00 sale CNY 128.50; card 622848******1234; terminal 10000001',
    );
    expect(flat).toContain('trace 000042; batch 000101; reference 260304120042; answer 98');
    expect(written(card, { ...badDay(), timeZoneStated: false }).replace(/\s+/g, ' ')).toContain(
      'the log names no zone',
    );
  });
});

describe('attachments', () => {
  it('hold the rows of their incident and nothing else: no path, no diagnosis', () => {
    const files = attachmentsOf(badDay());
    expect(files.map(({ name }) => name)).toEqual(['I1.csv', 'I2-alarms.csv']);
    const [rows, messages] = files;
    expect(rows?.text.split('\r\n')).toHaveLength(5);
    expect(rows?.text).toContain(
      '2026-03-04T12:00:00+08:00,10000001,898100012345678,000042,260304120042,SALE,128.50,CNY,622848******1234',
    );
    for (const { text } of files) expect(text).not.toMatch(/logs\/|network|hardware|Network fault/);
    expect(messages?.text).toContain('F0,打印机缺纸');
  });

  it('are read by this program without a loss', async () => {
    const files = attachmentsOf(demo);
    for (const { name, text } of files) writeFileSync(join(folder, name), text);
    const again = await analyze({
      files: files.map(({ name }) => join(folder, name)),
      host: [],
      profile: undefined,
      timeZone: undefined,
      kind: undefined,
      filter: {},
    });
    expect(again.failures).toEqual([]);
    expect(again.inputs.reduce((sum, { rejected }) => sum + rejected, 0)).toBe(0);
    expect(again.inputs.reduce((sum, { records }) => sum + records, 0)).toBe(
      demo.incidents.reduce((sum, { alarms }) => sum + alarms.length, 0),
    );
    const [first] = demo.incidents;
    const times = first?.alarms.map(({ subject }) => subject.record.time) ?? [];
    expect(again.alarms.map(({ subject }) => subject.record.time)).toEqual(expect.arrayContaining(times));
  });

  it('hold no formula', () => {
    for (const { text } of attachmentsOf(hostileDay())) {
      expect(text).not.toMatch(/(?:^|,)"?[=+@\t＝＋－＠]/m);
      expect(text).not.toMatch(OBEYED);
    }
    expect(attachmentsOf(hostileDay())).toHaveLength(HOSTILE.length);
  });
});

describe('a doubtful payment that no incident speaks for', () => {
  const read = async (host: boolean): Promise<Report> => {
    writeFileSync(join(folder, 'terminal.csv'), CHARGED_TWICE);
    writeFileSync(join(folder, 'host.csv'), HOST);
    return analyze({
      files: [join(folder, 'terminal.csv')],
      host: host ? [join(folder, 'host.csv')] : [],
      profile: undefined,
      timeZone: 'Asia/Shanghai',
      kind: undefined,
      filter: {},
    });
  };

  it.each(LANGUAGES)('has its half page in %s, with what is asked for in order and both references', async (lang) => {
    const report = await read(true);
    expect(report.incidents).toEqual([]);
    const cards = cardsOf(written(card, report, lang));
    // Charged twice first: it presses most.
    expect(cards).toHaveLength(3);
    for (const one of cards) {
      const lines = one.trim().split('\n');
      expect(lines.length).toBeLessThanOrEqual(33);
      expect(lines.filter((line) => displayWidth(line) > 80)).toEqual([]);
    }
    const [first = ''] = cards;
    const say = words[lang].card;
    const flat = first.replaceAll(/\s+/g, '');
    const places = (['both', 'refund-one', 'confirm', 'case-number'] as const).map((ask) =>
      flat.indexOf(say.asks[ask].replaceAll(/\s+/g, '')),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(flat).toContain(words[lang].reconciliation.verdicts['charged-twice'].replaceAll(' ', ''));
    for (const reference of ['260304010031', '260304010032', '000031', '000032', '622848******1900', '268.40']) {
      expect(first).toContain(reference);
    }
    expect(flat).toContain('UTC+08:00');
  });

  it('has its rows beside it, those of the host apart, and nothing else', async () => {
    const files = attachmentsOf(await read(true));
    expect(files.map(({ name }) => name)).toEqual(['P1.csv', 'P1-host.csv', 'P2.csv', 'P2-host.csv', 'P3.csv']);
    expect(files.map(({ text }) => text.trim().split('\r\n').length - 1)).toEqual([2, 2, 1, 1, 1]);
    expect(files[0]?.text).toContain('260304010031');
    expect(files[0]?.text).toContain('260304010032');
    for (const { text } of files) expect(text).not.toMatch(/terminal\.csv|duplicate|operator-error/);
  });

  it('is there without host records as well', async () => {
    const cards = cardsOf(written(card, await read(false)));
    expect(cards).toHaveLength(1);
    expect(cards[0]).toContain('P1: Call the acquirer');
  });
});
