import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { wordsFor } from '../../src/messages/index.ts';
import { LANGUAGES } from '../../src/messages/words.ts';
import { COUNTERMEASURE_FACTS } from '../../src/model/countermeasure.ts';
import type { Report } from '../../src/model/report.ts';
import { text } from '../../src/report/text.ts';
import { displayWidth, wrap } from '../../src/report/text/width.ts';
import { alarmOf, badDay, incidentOf, ordinaryDay, quietDay, sale, unreadable } from './sample.ts';

const words = { zh: await wordsFor('zh'), en: await wordsFor('en') };
const written = (report: Report, lang: 'zh' | 'en' = 'en', changes = {}): string =>
  [...text.render(report, words[lang], { detail: false, width: 80, color: false, ...changes })].join('');
const days = { quietDay, ordinaryDay, badDay, unreadable };

/** Where a border or a column line stands in a table line, in columns of the screen. */
const borders = (line: string): readonly number[] => {
  const places: number[] = [];
  let column = 0;
  for (const char of line) {
    if ('│┌┬┐├┼┤└┴┘'.includes(char)) places.push(column);
    column += stringWidth(char);
  }
  return places;
};

describe('the text report', () => {
  for (const lang of LANGUAGES) {
    for (const width of [40, 60, 80, 120]) {
      for (const [name, make] of Object.entries(days)) {
        for (const detail of [false, true]) {
          it(`keeps within ${width} columns with whole borders: ${name}, ${lang}${detail ? ', every alarm' : ''}`, () => {
            const lines = written(make(), lang, { width, detail }).split('\n');
            expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
            const crooked: string[] = [];
            let frame = '';
            for (const line of lines) {
              if (line.startsWith('┌')) frame = borders(line).join(' ');
              if (/^[│├└]/.test(line) && borders(line).join(' ') !== frame) crooked.push(line);
            }
            expect(crooked).toEqual([]);
          });
        }
      }
    }

    it(`loses no character to its width: ${lang}`, () => {
      // Tables give up whole columns on narrow pages; all other text must be the same but for its line breaks.
      const letters = (width: number): string =>
        written(badDay(), lang, { width, detail: true })
          .split('\n')
          .filter((line) => !/^[│┌├└]/.test(line))
          .join('')
          .replaceAll(/\s/g, '');
      expect([40, 60, 120].filter((width) => letters(width) !== letters(80))).toEqual([]);
    });
  }

  it('says the verdict first', () => {
    const [, , verdict] = written(badDay()).split('\n');
    expect(verdict).toBe('2 incidents need attention; the worst: Network fault, site 898100012345678.');
    expect(written(badDay(), 'zh').split('\n')[2]).toBe(
      '有 2 起事件需要处理，最严重的是：网络故障，商户 898100012345678。',
    );
  });

  it('says plainly when nothing is wrong, when nothing needs repair, and when nothing could be read', () => {
    expect(written(quietDay())).toContain('Nothing is wrong: 1,204 transactions, no alarm.');
    expect(written(quietDay(), 'zh')).toContain('一切正常：1,204 笔交易，没有报警。');
    expect(written(ordinaryDay())).toContain('Nothing needs repair.');
    const warnings = [{ kind: 'stands-out', terminalId: 'T9', args: {}, sources: [] }] as const;
    expect(written({ ...ordinaryDay(), warnings })).toContain('terminal T9 stands out');
    expect(written(unreadable())).toContain('Nothing could be read');
    expect(written(unreadable())).not.toContain('Nothing is wrong');
  });

  it('calls nothing well that it could not read', () => {
    const [first] = quietDay().inputs;
    const inPart = { ...quietDay(), inputs: first === undefined ? [] : [{ ...first, rejected: 4 }] };
    expect(written(inPart)).toContain('No alarm in what could be read: 1,204 transactions.');
    expect(written(inPart, 'zh')).toContain('已读取的 1,204 笔交易中没有报警。');
    const failures = [{ file: 'logs/empty.csv', code: 'file-empty', args: {} }];
    expect(written({ ...quietDay(), failures })).not.toContain('Nothing is wrong');
    expect(written({ ...ordinaryDay(), failures })).toContain('Nothing needs repair in what could be read.');
    const skippedRules = [{ rule: 'outage-local', missing: ['terminal_id'] }];
    expect(written({ ...ordinaryDay(), skippedRules })).toContain('Nothing needs repair in what could be read.');
    expect(written({ ...ordinaryDay(), failures }, 'zh')).toContain('就已读取的部分，设备和线路无需维修');
  });

  it('says at once that no cause could be told for any alarm', () => {
    const alarms = [
      alarmOf(0, sale(8, 'unknown', { code: 'ZZ' }), 'undetermined', {
        severity: 'indeterminate',
        countermeasures: ['technical-support'],
      }),
    ];
    const day = { ...ordinaryDay(), alarms };
    expect(written(day).replaceAll(/\s+/g, ' ')).toContain('the logs do not say enough to name a cause for any.');
    expect(written(day, 'zh').replaceAll(/\s+/g, '')).toContain('日志内容不足，均无法判断原因');
    expect(written({ ...ordinaryDay(), alarms: [...ordinaryDay().alarms, ...alarms] })).not.toContain(
      'do not say enough',
    );
  });

  it('names no time zone where nothing was read', () => {
    expect(written(quietDay())).toContain('Times are in Asia/Shanghai.');
    expect(written(unreadable())).not.toContain('Times are');
    expect(written(unreadable(), 'zh')).not.toContain('时间均为');
  });

  it('says beside the verdict what it does not speak for', () => {
    expect(written(badDay()).replaceAll(/\s+/g, ' ')).toContain(
      '1 input and 4 rows could not be read, or not fully; this report does not speak for them.',
    );
    expect(written(badDay(), 'zh')).toContain('另有 1 个输入、4 行记录未能读取或未读完整');
  });

  it('never calls a narrowed report fine', () => {
    const { summary, ...rest } = quietDay();
    expect(written({ ...rest, summary: { ...summary, failed: 5 } })).toContain(
      'No alarm falls within what was asked for.',
    );
  });

  it('fits an ordinary day on one screen', () => {
    expect(written(ordinaryDay()).split('\n').length).toBeLessThanOrEqual(34);
  });

  it('gives each incident its scope with denominators, rows to check, and steps with who and when', () => {
    const out = written(badDay());
    expect(out).toContain('3 of 3 terminals here, 0 of 212 elsewhere');
    expect(out.replace(/\s+/g, ' ')).toContain('transactions-2026-03-04.csv:120, 121, 122]');
    expect(out).toContain('3. Mend the line (technician, to mend it)');
    expect(out).toContain('may still be going on');
    expect(out).toContain('thermal paper');
  });

  it('tells every alarm only when asked to', () => {
    expect(written(badDay())).not.toMatch(/^A5 /m);
    expect(written(badDay(), 'en', { detail: true })).toMatch(/^A5 .*ZZ/m);
  });

  it('tells what could not be read, unknown codes and card data found, without the data', () => {
    const out = written(badDay()).replace(/\s+/g, ' ');
    expect(out).toContain('1 input could not be read');
    expect(out).toContain('csv:77 time: expected a time such as 2026-03-04 12:00:00, found "昨天下午"');
    expect(out).toContain('ZZ 主机说了些什么 (3 times)');
    expect(out).toContain('csv:90 remark: magnetic stripe data (removed here)');
  });

  it('lists all incidents first when there are many, and leaves the least of them to --detail', () => {
    const alarms = [alarmOf(0, sale(1, 'receive-timeout'), 'payment-environment/network', { incident: 'I1' })];
    const incidents = Array.from({ length: 18 }, (_, n) =>
      incidentOf(n + 1, 'payment-environment/network', 'major', alarms, ['check-records']),
    );
    const out = written({ ...badDay(), incidents });
    expect(out.match(/^ {2}I\d+ +major {2}/gm)).toHaveLength(18);
    expect(out).toContain('3 more incidents of lesser weight');
    expect(out.match(/^I\d+ \[major\]/gm)).toHaveLength(15);
    expect(written({ ...badDay(), incidents }, 'en', { detail: true }).match(/^I\d+ \[major\]/gm)).toHaveLength(18);
  });

  describe('of an eventful day', async () => {
    const demo = await analyze({
      files: ['fixtures/demo'],
      host: [],
      profile: undefined,
      timeZone: 'Asia/Shanghai',
      kind: undefined,
      filter: {},
    });

    it.each(LANGUAGES)('has the verdict and every incident, the worst first, on one screen: %s', (lang) => {
      const lines = written(demo, lang).split('\n');
      const listed = lines.map((line) => /^ {2}(I\d+) /.exec(line)?.[1]).filter((id) => id !== undefined);
      expect(listed).toEqual(demo.incidents.map(({ id }) => id));
      expect(lines.findIndex((line) => line.startsWith(`  ${listed.at(-1)} `))).toBeLessThan(32);
    });

    it.each(LANGUAGES)('tells each incident with rows to check and with who does what and when: %s', (lang) => {
      const blocks = written(demo, lang)
        .split(/^(?=I\d+ \[)/m)
        .slice(1);
      expect(blocks).toHaveLength(demo.incidents.length);
      const { stepHead } = words[lang].report;
      for (const [n, incident] of demo.incidents.entries()) {
        const block = (blocks[n] ?? '').replaceAll(/\s+/g, '');
        expect(block).toMatch(/(?:csv|ndjson):\d+/);
        const [first] = incident.countermeasures;
        if (first === undefined) throw new Error('an incident has something to do');
        const { actor, urgency } = COUNTERMEASURE_FACTS[first];
        const who = stepHead(words[lang].urgencies[urgency], words[lang].actors[actor]);
        expect(block).toContain(
          `${words[lang].countermeasures[first].name}${words[lang].report.aside(who)}`.replaceAll(/\s+/g, ''),
        );
      }
      expect(written(demo, lang).split('\n').length).toBeLessThan(260);
      // What is left out here is told there.
      const detail = written(demo, lang, { detail: true }).replaceAll(/\s+/g, '');
      for (const { id } of demo.alarms) expect(detail).toContain(id);
      expect(detail).toContain(words[lang].report.labels.worked.replaceAll(' ', ''));
    });

    for (const lang of LANGUAGES) {
      for (const width of [40, 60, 80, 120]) {
        it(`keeps within ${width} columns: ${lang}`, () => {
          const lines = written(demo, lang, { width }).split('\n');
          expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
        });
      }
    }
  });

  it('obeys no escape sequence that a log brought along', () => {
    const out = written(badDay(), 'en', { detail: true });
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  it('colours only when asked to, and changes nothing else', () => {
    const coloured = written(badDay(), 'en', { color: true });
    expect(coloured).toContain('\u001b[');
    // oxlint-disable-next-line no-control-regex -- colour codes are what is taken away
    expect(coloured.replace(/\u001b\[[\d;]*m/g, '')).toBe(written(badDay()));
  });
});

describe('the width of text', () => {
  it.each([
    'abc',
    '网络故障',
    '“乱码”……',
    'a（b）c',
    '１２３',
    'é',
    'e\u0301',
    '한국어',
    'ｱｲｳ',
    '│─┐',
    '3 台·立即',
    '…—’',
  ])('counts %s as string-width does', (sample) => {
    expect(displayWidth(sample)).toBe(stringWidth(sample));
  });

  it('counts every word of both languages as string-width does', () => {
    const strings = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(strings)
          : [];
    const wrong = [words.zh, words.en].flatMap(strings).filter((value) => displayWidth(value) !== stringWidth(value));
    expect(wrong).toEqual([]);
  });

  it('wraps Chinese anywhere but before a closing mark or after an opening one', () => {
    expect(wrap('终端故障，请（立即）停用。', 8)).toEqual(['终端故', '障，请', '（立即）', '停用。']);
  });

  it('breaks what is too long for a line without losing any of it', () => {
    const path = `logs/${'a'.repeat(50)}/${'b'.repeat(50)}.csv:12`;
    const lines = wrap(`see ${path} there`, 30);
    expect(lines.every((line) => displayWidth(line) <= 30)).toBe(true);
    expect(lines.join('').replaceAll(' ', '')).toBe(`see${path}there`);
  });
});
