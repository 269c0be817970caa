import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/messages/index.ts';
import { LANGUAGES } from '../../src/messages/words.ts';
import { CAUSES, SEVERITIES } from '../../src/model/cause.ts';
import type { Report } from '../../src/model/report.ts';
import { html } from '../../src/report/html.ts';
import type { PageData, PageDetails } from '../../src/report/html/data.ts';
import { html as template } from '../../src/report/html/markup.ts';
import { heat, overTime, worst } from '../../src/report/html/page/count.ts';
import { decode } from '../../src/report/html/page/decode.ts';
import { type Filter, matching, sorted } from '../../src/report/html/page/filter.ts';
import { stepFor } from '../../src/report/html/steps.ts';
import { largeFleet } from './fleet.ts';
import { badDay, ordinaryDay, quietDay, unreadable } from './sample.ts';

const words = { zh: await wordsFor('zh'), en: await wordsFor('en') };
const written = (report: Report, lang: 'zh' | 'en' = 'en'): string =>
  [...html.render(report, words[lang], { detail: false, width: 80, color: false })].join('');

const DATA = '<script type="application/json" id="data">';
const DETAILS = '<script type="application/json" id="details">';
const blockOf = (page: string, start: string): unknown => {
  const from = page.indexOf(start) + start.length;
  return JSON.parse(page.slice(from, page.indexOf('</script>', from)));
};
const dataOf = (page: string): PageData => blockOf(page, DATA) as PageData;
const detailsOf = (page: string): PageDetails => blockOf(page, DETAILS) as PageDetails;
/** The part that a browser shows without running anything. */
const shownOf = (page: string): string => page.slice(page.indexOf('<body>'), page.indexOf(DATA));
const all: Filter = {
  search: '',
  cause: undefined,
  incident: undefined,
  severities: new Set([0, 1, 2, 3, 4]),
  place: undefined,
};

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</script><svg onload=alert(1)>',
  '<!-- <script>',
  'line\u2028separator\u2029',
  '\u001b[31mred\u001b[0m\u0007\u0000\r\n',
  '\u202egpj.exe',
  '&lt;b&gt;',
];

/** Hostile text wherever a log can put text. */
const hostileDay = (): Report => {
  const day = badDay();
  const text = HOSTILE.join(' ');
  return {
    ...day,
    inputs: day.inputs.map((input) => ({
      ...input,
      file: text,
      ignoredColumns: [text],
      unknown: [{ code: text, text, count: 1 }],
    })),
    failures: [
      { file: text, code: 'file-empty', args: { file: text } },
      { file: text, code: text, args: {} },
    ],
    rejects: day.rejects.map((reject) => ({ ...reject, column: text, found: text })),
    cardData: day.cardData.map((finding) => ({ ...finding, column: text })),
    warnings: day.warnings.map((warning) => ({ ...warning, terminalId: text })),
    alarms: day.alarms.map((alarm) => {
      const { record } = alarm.subject;
      const shared = { ...record, terminalId: text, merchantId: text, appVersion: text };
      const changed =
        shared.kind === 'alarm'
          ? { ...shared, alarmCode: text, message: text, component: text }
          : {
              ...shared,
              responseCode: text,
              responseText: text,
              issuer: text,
              channel: text,
              rrn: text,
              currency: text,
            };
      return { ...alarm, subject: { ...alarm.subject, record: changed } };
    }),
    incidents: day.incidents.map((incident) => ({
      ...incident,
      scope: { ...incident.scope, terminals: [text], merchants: [text], versions: [text] },
    })),
  };
};

describe('what comes from logs', () => {
  it.each(LANGUAGES)('%s never becomes markup, script or a control character', (lang) => {
    const page = written(hostileDay(), lang);
    expect(page.match(/<script\b/g)).toHaveLength(3);
    expect(page.match(/<\/script/gi)).toHaveLength(3);
    const shown = shownOf(page);
    expect(shown).not.toMatch(/<img|<svg|<b>|<!--/);
    // Tags as they stand in the page: no attribute among them that could run anything.
    expect([...shown.matchAll(/<[^>]*>/g)].filter(([tag]) => /\son\w+=/.test(tag))).toEqual([]);
    expect(page.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u);
    expect(shown).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(shown).toContain('␛[31mred');
    expect(shown).toContain('&amp;lt;b&amp;gt;');
  });

  it('reaches the table as the text that it was', () => {
    const { pools } = dataOf(written(hostileDay()));
    expect(pools.terminals[0]).toContain('</script><svg onload=alert(1)>');
    expect(pools.terminals[0]).toContain('␛[31mred␛[0m␇␀␍␊');
    expect(JSON.stringify(pools)).not.toMatch(/\\u00[01]|\u2028|\u202e/);
  });

  it('is escaped by every template, in text and in attributes', () => {
    for (const text of HOSTILE) {
      const { markup } = template`<a title="${text}">${[text, template`<b>${text}</b>`]}</a>`;
      expect([...markup.matchAll(/<\/?\w+/g)].map(([tag]) => tag)).toEqual(['<a', '<b', '</b', '</a']);
      expect(markup.match(/"/g)).toHaveLength(2);
    }
  });
});

describe('the page', () => {
  const days = { quietDay, ordinaryDay, badDay, unreadable };

  it('has the same bytes every time', () => {
    expect(written(badDay(), 'zh')).toBe(written(badDay(), 'zh'));
  });

  it('lets one script run, the one it brings, and nothing be loaded or sent', () => {
    const page = written(badDay());
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    const script = /<script>([^]*?)<\/script>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(script).digest('base64');
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${hash}'`,
      "style-src 'unsafe-inline'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style'));
    expect(shownOf(page)).not.toMatch(/\ssrc=|href="(?!#)|\sstyle=/);
    expect(page.slice(0, page.indexOf('<body>'))).not.toMatch(/@import|url\(|<link/);
  });

  for (const lang of LANGUAGES) {
    for (const [name, make] of Object.entries(days)) {
      it(`leaves no gap in its words: ${name}, ${lang}`, () => {
        const page = written(make(), lang);
        expect(page).toContain(`<html lang="${lang === 'zh' ? 'zh-Hans' : 'en'}">`);
        expect(shownOf(page)).not.toMatch(/undefined|NaN|\[object|[!！](?!doctype)/);
        expect(JSON.stringify(dataOf(page).words)).not.toMatch(/undefined/);
      });
    }
  }

  it('says the verdict first, with its cost and what it does not speak for', () => {
    const shown = shownOf(written(badDay()));
    expect(shown).toContain('2 incidents need attention; the worst: Network fault, site 898100012345678.');
    expect(shown).toContain('1 input and 4 rows could not be read');
    expect(shown).toContain('CNY 1,280.00');
    expect(shown).toContain('JPY 5,000');
    expect(shownOf(written(badDay(), 'zh'))).toContain('有 2 起事件需要处理，最严重的是：网络故障');
  });

  it('tells each incident with its evidence, rows and steps', () => {
    const shown = shownOf(written(badDay()));
    expect(shown.match(/<details class="incident"/g)).toHaveLength(2);
    expect(shown).toContain('transactions-2026-03-04.csv:120, 121, 122');
    expect(shown).toContain('Do not repeat the payment yet');
    expect(shown).toContain('may still be going on');
  });

  it('has no charts, no table and no incidents where there is nothing to show', () => {
    for (const day of [quietDay(), unreadable()]) {
      expect(shownOf(written(day))).not.toMatch(/class="chart"|id="alarms"|class="incident"/);
    }
    expect(shownOf(written(quietDay()))).toContain('Nothing is wrong: 1,204 transactions, no alarm.');
    expect(shownOf(written(unreadable()))).toContain('Nothing could be read');
  });

  it('builds what it shows from text alone, and asks nothing of a network', () => {
    const folder = 'src/report/html/page';
    const sources = readdirSync(folder).filter((name) => name.endsWith('.ts'));
    expect(sources.length).toBeGreaterThan(5);
    for (const name of sources) {
      expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(
        /innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|new Function|fetch\(|XMLHttp|WebSocket|import\(/,
      );
    }
  });
});

describe('fifty thousand alarms', () => {
  const report = largeFleet(50_000);
  const page = written(report, 'zh');
  const data = dataOf(page);
  const alarms = decode(data, detailsOf(page));

  it('stay below six megabytes in either language', () => {
    expect(Buffer.byteLength(page)).toBeLessThan(6_000_000);
    expect(Buffer.byteLength(written(report, 'en'))).toBeLessThan(6_000_000);
  });

  it('are all there, with time, place, cause, severity and row', () => {
    expect(alarms.count).toBe(report.alarms.length);
    const { pools, alarms: columns } = data;
    const f = words.zh.formats(report.timeZone);
    const wrong = report.alarms.filter(({ id, subject: { record }, diagnosis, severity }, n) => {
      const local = new Date(alarms.time[n] ?? 0).toISOString().slice(0, 19).replace('T', ' ');
      return (
        `A${alarms.id[n] ?? ''}` !== id ||
        local !== f.time(record.time) ||
        pools.terminals[columns.terminal[n] ?? -1] !== record.terminalId ||
        CAUSES[columns.cause[n] ?? -1] !== diagnosis.cause ||
        SEVERITIES[columns.severity[n] ?? -1] !== severity ||
        columns.file[n] !== record.source.file ||
        alarms.line[n] !== record.source.line
      );
    });
    expect(wrong).toEqual([]);
  });

  it('bring the evidence of the worst as far as there is room', () => {
    const told = alarms.evidence.flatMap((pieces, n) => (pieces === undefined ? [] : [data.alarms.severity[n] ?? -1]));
    const critical = data.alarms.severity.filter((severity) => severity === 0).length;
    expect(told.length).toBeGreaterThan(1000);
    expect(told.filter((severity) => severity === 0)).toHaveLength(Math.min(critical, told.length));
    expect(detailsOf(written(badDay())).evidence).toHaveLength(badDay().alarms.length);
  });

  it('are found by text, cause, severity, incident and place, and by several at once', () => {
    const found = (changes: Partial<Filter>): readonly number[] => matching(data, alarms, { ...all, ...changes });
    expect(found({})).toHaveLength(50_000);
    const network = CAUSES.indexOf('payment-environment/network');
    const expected = report.alarms.filter(
      ({ diagnosis, subject }) =>
        diagnosis.cause === 'payment-environment/network' && subject.record.terminalId === '10000007',
    );
    expect(found({ cause: network, search: '10000007' }).map((n) => `A${n + 1}`)).toEqual(expected.map(({ id }) => id));
    expect(found({ search: 'A17' })).toContain(16);
    expect(found({ search: '密码错误' })).toHaveLength(
      report.alarms.filter(({ subject }) => subject.symptom === 'wrong-pin').length,
    );
    expect(found({ severities: new Set() })).toEqual([]);
    expect(found({ incident: -1 })).toHaveLength(report.alarms.filter(({ incident }) => incident === undefined).length);
    const [cell] = heat(data, alarms, 5).cells;
    expect(cell).toBeDefined();
    expect(found({ place: { terminal: cell?.terminal ?? -1, hour: cell?.hour ?? -1 } })).toHaveLength(
      cell?.count ?? -1,
    );
  });

  it('are sorted either way, with what has no value last', () => {
    const rows = matching(data, alarms, all);
    const { amount, amountValues } = alarms;
    for (const down of [false, true]) {
      const values = sorted(data, alarms, rows, 'amount', down).map((n) => amountValues[amount[n] ?? -1]);
      const known = values.filter((value) => value !== undefined);
      expect(values.slice(known.length).every((value) => value === undefined)).toBe(true);
      expect(known).toEqual([...known].sort((a, b) => (down ? b - a : a - b)));
    }
    expect(sorted(data, alarms, rows, 'time', true)[0]).toBe(49_999);
  });

  it('are all counted by the charts', () => {
    const { series, pieces } = overTime(data, alarms);
    expect(pieces.reduce((sum, piece) => sum + piece.high - piece.low, 0)).toBe(50_000);
    expect(series.reduce((sum, { count }) => sum + count, 0)).toBe(50_000);
    expect(series.length).toBeLessThanOrEqual(8);
    const every = heat(data, alarms, 1000);
    expect(every.cells.reduce((sum, { count }) => sum + count, 0)).toBe(50_000);
    const bars = worst(data.alarms.terminal, data.alarms.severity, 8);
    expect(bars.places).toHaveLength(8);
    expect(bars.shares.reduce((sum, { low, high }) => sum + high - low, 0)).toBe(
      [...bars.totals.values()].reduce((sum, total) => sum + total, 0),
    );
  });
});

describe('the width of the bars', () => {
  it('fits a clock or a calendar, and leaves at most 96 of them', () => {
    const hour = 3_600_000;
    expect(stepFor(hour)).toBe(hour / 12);
    expect(stepFor(16 * hour)).toBe(hour / 6);
    expect(stepFor(7 * 24 * hour)).toBe(2 * hour);
    for (const days of [0, 1, 3, 30, 365, 3650])
      expect((days * 24 * hour) / stepFor(days * 24 * hour)).toBeLessThanOrEqual(97);
  });
});
