/** Markdown through a real renderer: markdown-it with tables, and with the links that a site would make by itself. */
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/messages/words.ts';
import { codeSpan, escaped } from '../../src/report/markdown/escape.ts';
import { markdown } from '../../src/report/markdown.ts';
import { HOSTILE, hostileDay, OBEYED } from './hostile.ts';
import { badDay, ordinaryDay, quietDay, unreadable } from './sample.ts';
import { written } from './written.ts';

const renderer = new MarkdownIt({ html: true, linkify: true });
/** As GitHub does it: full addresses and `www.`, not every word with a dot. */
renderer.linkify.set({ fuzzyLink: false });

const tagsOf = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, tag = '']) => tag));
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const ALLOWED = new Set([
  'h1',
  'h2',
  'h3',
  'p',
  'strong',
  'em',
  'ul',
  'ol',
  'li',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'code',
]);

const visible = (text: string): string => text.replaceAll('\u200b', '');

describe.each(LANGUAGES)('Markdown in %s', (lang) => {
  it.each([
    ['a quiet day', quietDay],
    ['an ordinary day', ordinaryDay],
    ['a bad day', badDay],
    ['nothing read', unreadable],
    ['a hostile day', hostileDay],
  ])('renders to what it is meant to be: %s', (_, make) => {
    for (const detail of [false, true]) {
      const text = written(markdown, make(), lang, { detail });
      expect(text).not.toMatch(OBEYED);
      const html = renderer.render(text);
      expect([...tagsOf(html)].filter((tag) => !ALLOWED.has(tag))).toEqual([]);
      for (const [table] of html.matchAll(/<table>.*?<\/table>/gs)) {
        const widths = new Set(
          [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) => row.match(/<t[hd]>/g)?.length),
        );
        expect(widths.size).toBe(1);
      }
    }
  });
});

it.each(LANGUAGES)('no markup fails to be markup in %s: it would stay visible', (lang) => {
  for (const make of [quietDay, ordinaryDay, badDay, unreadable]) {
    for (const detail of [false, true]) {
      expect(textOf(renderer.render(written(markdown, make(), lang, { detail })))).not.toMatch(/\*|\\|\| ---/);
    }
  }
});

describe('Markdown', () => {
  it('tells verdict, incidents, evidence with its rows, and steps in order', () => {
    const html = renderer.render(written(markdown, badDay()));
    expect(html).toMatch(/<h1>posalarm: 2026-03-04 08:00:00/);
    expect(html).toContain('<strong>2 incidents need attention; the worst: Network fault');
    expect(html).toMatch(/<h3>I1 · critical · Network fault/);
    expect(html).toContain('+ code &quot;98&quot; reads as');
    expect(html).toContain('transactions-2026-03-04.csv:120, 121, 122]');
    expect(html).toMatch(/<ol>\s*<li><strong>Offer another way to pay<\/strong> \(cashier, at once\)\s*<ul>/);
    expect(html).toMatch(/<code>logs\/门店一\/transactions-2026-03-04.csv:128<\/code>/);
  });

  it('has a row for each incident with who does what first, and what it all costs', () => {
    const out = written(markdown, badDay());
    expect(out).toMatch(/^\| I1 \| critical \| Network fault, .*\| Offer another way to pay \(cashier, at once\); /m);
    expect(out).toMatch(/^\| I2 \| .*\(\w+, [\w ]+\).* \|$/m);
    const sums = badDay().summary.impacts.filter(({ unit, value }) => unit === 'money' && value > 0);
    expect(sums.length).toBeGreaterThan(0);
    const whole = out.split('\n').find((line) => line.startsWith('| **')) ?? '';
    expect(whole).toContain('CNY 1,280.00');
    expect(whole.split(' | ')).toHaveLength(sums.length + 1);
  });

  it('lists every alarm with detail only', () => {
    expect(written(markdown, badDay())).not.toContain('| A1 |');
    expect(written(markdown, badDay(), 'en', { detail: true }).match(/^\| A\d+ \|/gm)).toHaveLength(6);
  });

  it.each(HOSTILE)('shows a text as it is, wherever it stands: %j', (raw) => {
    // What a line cannot hold is replaced before any markup is considered.
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    const plain = raw.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/g, '\ufffd').replace(/\ud800/g, '\ufffd');
    for (const make of [
      (text: string) => `${text}\n`,
      (text: string) => `- ${text}\n`,
      (text: string) => `1. ${text}\n`,
      (text: string) => `# ${text}\n`,
      (text: string) => `| a | b |\n| --- | --- |\n| ${text} | x |\n`,
    ]) {
      const html = renderer.render(make(escaped(raw)));
      expect(html).not.toMatch(/<(?:a|img|script|em|strong|code|blockquote|pre|s)\b/);
      const shown = visible(textOf(html)).replace(/\ud800/g, '\ufffd');
      expect(shown).toContain(plain.trim());
    }
    const cell = renderer.render(`| a | b |\n| --- | --- |\n| ${codeSpan(raw)} | x |\n`);
    expect(cell.match(/<td>/g)).toHaveLength(2);
    expect(textOf(cell).replace(/\ud800/g, '\ufffd')).toContain(plain.trim());
  });

  it('calls nobody and refers to no ticket', () => {
    expect(escaped('@everyone see #12 and GH-3, a@b.example')).not.toMatch(/@[a-z]|#\d|GH-/);
  });
});
