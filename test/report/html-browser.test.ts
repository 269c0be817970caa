/**
 * The HTML report in a real browser: Debian's Chromium, headless, driven by playwright-core. Where there is none,
 * the tests are skipped, and say so: the README's commands need Node and npm only.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.ts';
import { wordsFor } from '../../src/messages/index.ts';
import { LANGUAGES, type Lang } from '../../src/messages/words.ts';
import type { Report } from '../../src/model/report.ts';
import { html } from '../../src/report/html.ts';
import { largeFleet } from './fleet.ts';
import { badDay, quietDay } from './sample.ts';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
if (CHROMIUM === undefined) {
  console.log(
    'SKIPPED: the browser tests of the HTML report, because there is no Chromium (apt-get install chromium).',
  );
}

const SHOTS = resolve('.build/screenshots');
const words = { zh: await wordsFor('zh'), en: await wordsFor('en') };
/** For what the page does after a pause of its own. */
const PATIENCE = { timeout: 20_000, interval: 30 };
const PAPERS = ['A4', 'Letter'] as const;
const pagesOf = (pdf: Buffer): number => [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
const SCHEMES = ['light', 'dark'] as const;

describe.skipIf(CHROMIUM === undefined)('the HTML report in Chromium', () => {
  let folder = '';
  let browser: Browser;
  let demo: Report;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'posalarm-html-'));
    mkdirSync(SHOTS, { recursive: true });
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ARGUMENTS });
    demo = await analyze({ files: ['fixtures/demo'], timeZone: 'Asia/Shanghai' });
  });
  afterAll(async () => {
    for (const context of contexts) await context.close();
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  interface Opened {
    readonly page: Page;
    /** What the console said in warning or error, what was thrown, and what the page asked for beside its own file. */
    readonly faults: string[];
  }

  const open = async (report: Report, lang: Lang, scheme: (typeof SCHEMES)[number] = 'light'): Promise<Opened> => {
    const file = join(folder, `${contexts.length}.html`);
    writeFileSync(file, [...html.render(report, words[lang], { detail: false, width: 80, color: false })].join(''));
    // A zone far from the report's: the reader's clock must not show.
    const context = await browser.newContext({
      colorScheme: scheme,
      locale: 'de-DE',
      timezoneId: 'America/Los_Angeles',
      viewport: { width: 1280, height: 900 },
    });
    contexts.push(context);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() !== 'log') faults.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(error.message));
    const url = pathToFileURL(file).href;
    page.on('request', (request) => {
      if (request.url().split('#')[0] !== url) faults.push(`asked for ${request.url()}`);
    });
    await page.goto(url);
    return { page, faults };
  };
  const count = (page: Page, selector: string): Promise<number> => page.locator(selector).count();
  const text = async (page: Page, selector: string): Promise<string> =>
    (await page.locator(selector).first().innerText()).trim();
  const background = (page: Page): Promise<string> =>
    page.evaluate<string>('getComputedStyle(document.body).backgroundColor');

  for (const lang of LANGUAGES) {
    for (const scheme of SCHEMES) {
      it(`shows charts, incidents and alarms without a fault or a request: ${lang}, ${scheme}`, async () => {
        const { page, faults } = await open(demo, lang, scheme);
        for (const id of ['timeline', 'over-time', 'heat', 'terminals', 'merchants']) {
          expect({ id, charts: await count(page, `#${id} .chart svg`) }).toEqual({ id, charts: 1 });
          expect(await count(page, `#${id} svg rect`)).toBeGreaterThan(4);
        }
        expect(await count(page, '#alarms tr.row')).toBe(50);
        expect(await count(page, 'details.incident')).toBe(demo.incidents.length);
        // Ten seconds: verdict, figures and who does what are on the first screen.
        const now = await page.locator('#now').boundingBox();
        expect((now?.y ?? Number.NaN) + (now?.height ?? Number.NaN)).toBeLessThanOrEqual(900);
        expect(await count(page, '#now tr')).toBeGreaterThanOrEqual(3);
        const wide: number = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect(wide).toBeLessThanOrEqual(0);
        await page.screenshot({ path: join(SHOTS, `demo-${lang}-${scheme}.png`), fullPage: true });
        expect(faults).toEqual([]);
      });
    }

    it(`prints on two pages: ${lang}`, async () => {
      const { page, faults } = await open(demo, lang, 'dark');
      for (const format of PAPERS) {
        const pdf = await page.pdf({ format, path: join(SHOTS, `demo-${lang}-${format}.pdf`) });
        expect({ format, pages: pagesOf(pdf) }).toEqual({ format, pages: 2 });
      }
      await page.emulateMedia({ media: 'print' });
      expect(await background(page)).toBe('rgb(255, 255, 255)');
      expect(await page.locator('.first').isVisible()).toBe(true);
      expect(await page.locator('#alarms').isVisible()).toBe(false);
      expect(faults).toEqual([]);
    });

    it(`holds a narrow screen: ${lang}`, async () => {
      const { page, faults } = await open(demo, lang);
      await page.setViewportSize({ width: 390, height: 844 });
      await expect
        .poll(async () => Number(await page.getAttribute('#timeline svg', 'width')), PATIENCE)
        .toBeLessThan(390);
      const wide: number = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(wide).toBeLessThanOrEqual(0);
      await page.screenshot({ path: join(SHOTS, `demo-${lang}-narrow.png`) });
      expect(faults).toEqual([]);
    });
  }

  it('follows the system in light and dark until it is told otherwise, and remembers', async () => {
    const { page, faults } = await open(demo, 'en', 'dark');
    const dark = await background(page);
    expect(await text(page, '[data-theme-switch]')).toBe('Light');
    await page.click('[data-theme-switch]');
    const light = await background(page);
    expect(light).not.toBe(dark);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await background(page)).toBe(light);
    await page.click('[data-theme-switch]');
    expect(await background(page)).toBe(dark);
    await page.reload();
    expect(await background(page)).toBe(dark);
    expect(faults).toEqual([]);
  });

  it('filters by text, severity, cause and incident, and shows all again', async () => {
    const { page, faults } = await open(demo, 'en');
    const total = demo.alarms.length;
    const shown = (): Promise<string> => text(page, '#alarms output');
    const expectShown = async (number: number): Promise<void> => {
      await expect.poll(shown, PATIENCE).toBe(`${number} of ${total} alarms`);
    };
    expect(await shown()).toBe(`${total} of ${total} alarms`);

    const of = (terminal: string): number =>
      demo.alarms.filter(({ subject }) => subject.record.terminalId === terminal).length;
    await page.fill('#alarms input[type=search]', '33015541');
    await expectShown(of('33015541'));
    expect(await count(page, '#alarms tr.row')).toBe(of('33015541'));
    await page.click('#alarms button[type=reset]');
    await expectShown(total);

    const warnings = demo.summary.bySeverity.warning ?? 0;
    await page.click('#alarms .levels label:has(.warning)');
    await expectShown(total - warnings);
    await page.click('#alarms button[type=reset]');

    await page.selectOption('#alarms select[name=cause]', { index: 1 });
    const [first] = Object.values(demo.summary.byCause);
    await expectShown(first ?? -1);
    await page.click('#alarms button[type=reset]');

    await page.click('details.incident .list');
    await expectShown(demo.incidents[0]?.alarms.length ?? -1);
    await page.fill('#alarms input[type=search]', 'no such text anywhere');
    await expectShown(0);
    expect(await text(page, '#alarms tbody')).toBe('No alarm fits these filters.');
    expect(faults).toEqual([]);
  });

  it('turns pages, sorts, and tells all of one alarm', async () => {
    const { page, faults } = await open(demo, 'en');
    const firstTime = await text(page, '#alarms tr.row td');
    await page.click('#alarms [data-page="1"]');
    expect(await text(page, '.pager span')).toBe(`Page 2 of ${Math.ceil(demo.alarms.length / 50)}`);
    expect(await text(page, '#alarms tr.row td')).not.toBe(firstTime);
    await page.click('#alarms button[data-sort=severity]');
    expect(await text(page, '#alarms tr.row .severity')).toBe('critical');
    expect(await page.getAttribute('#alarms th[data-head=severity]', 'aria-sort')).toBe('ascending');
    await page.click('#alarms button[data-sort=time]');
    await page.click('#alarms tr.row');
    const details = await text(page, '#alarms tr.details');
    expect(details).toMatch(/A1 · fixtures\/demo\/\w+\.(?:csv|ndjson):\d+/);
    expect(details).toContain('reads as');
    await page.keyboard.press('Tab');
    await page.click('#alarms tr.row');
    expect(await count(page, '#alarms tr.details')).toBe(0);
    expect(faults).toEqual([]);
  });

  it('lists the alarms behind a mark of a chart', async () => {
    const { page, faults } = await open(demo, 'en');
    const svg = page.locator('#terminals svg');
    await svg.scrollIntoViewIfNeeded();
    const bar = await page.locator('#terminals g[aria-label=bar] rect').first().boundingBox();
    expect(bar).not.toBeNull();
    await page.mouse.move((bar?.x ?? 0) + 6, (bar?.y ?? 0) + 6);
    await page.mouse.down();
    await page.mouse.up();
    const worst = await text(page, '#alarms button.place');
    const own = demo.alarms.filter(({ subject }) => subject.record.terminalId === worst).length;
    expect(await text(page, '#alarms output')).toBe(`${own} of ${demo.alarms.length} alarms`);
    await page.click('#alarms button.place');
    expect(await text(page, '#alarms output')).toContain(`${demo.alarms.length} of`);
    expect(faults).toEqual([]);
  });

  it('shows times in the zone of the report', async () => {
    const { page } = await open(badDay(), 'en');
    expect(await text(page, '#alarms tr.row td')).toBe('2026-03-04 12:00:00');
  });

  it('shows hostile text as text, and runs none of it', async () => {
    const day = badDay();
    const hostile = '</script><script>window.hit = 1</script><img src=x onerror="window.hit = 1"> \u2028 \u001b[31m';
    const alarms = day.alarms.map((alarm) => ({
      ...alarm,
      subject: { ...alarm.subject, record: { ...alarm.subject.record, terminalId: hostile, merchantId: hostile } },
    }));
    const incidents = day.incidents.map((incident) => ({
      ...incident,
      scope: { ...incident.scope, terminals: [hostile], merchants: [hostile] },
    }));
    const { page, faults } = await open({ ...day, alarms, incidents }, 'en');
    await page.click('#alarms tr.row');
    expect(await page.locator('#alarms tr.row td').nth(1).innerText()).toContain('</script><script>window.hit = 1');
    expect(await page.evaluate('window.hit')).toBeUndefined();
    expect(await count(page, 'img')).toBe(0);
    expect(faults).toEqual([]);
  });

  it('refuses what its policy forbids', async () => {
    const { page } = await open(quietDay(), 'en');
    const asked = await page.evaluate<string>(
      "fetch('https://example.invalid/').then(() => 'sent', (error) => error.name + ' ' + performance.getEntriesByType('resource').length)",
    );
    expect(asked).toBe('TypeError 0');
    await page.evaluate(
      "(() => { const made = document.createElement('script'); made.textContent = 'window.hit = 1'; document.body.append(made); })()",
    );
    expect(await page.evaluate('window.hit')).toBeUndefined();
  });

  it('holds fifty thousand alarms', async () => {
    const { page, faults } = await open(largeFleet(50_000), 'zh');
    expect(await count(page, '#alarms tr.row')).toBe(50);
    expect(await text(page, '#alarms output')).toBe('50,000 条报警中的 50,000 条');
    await page.fill('#alarms input[type=search]', '密码错误 10000007');
    await expect.poll(() => text(page, '#alarms output'), PATIENCE).toMatch(/中的 \d{1,2} 条$/);
    await page.click('#alarms button[type=reset]');
    await page.click('#alarms button[data-sort=amount]');
    expect(await text(page, '.pager span')).toBe('第 1 页，共 1,000 页');
    // However many alarms there are, the page holds few elements for them.
    expect(await count(page, '*')).toBeLessThan(20_000);
    await page.screenshot({ path: join(SHOTS, 'fleet-zh-light.png') });
    for (const format of PAPERS) {
      const pdf = await page.pdf({ format, path: join(SHOTS, `fleet-zh-${format}.pdf`) });
      expect({ format, pages: pagesOf(pdf) }).toEqual({ format, pages: 2 });
    }
    expect(faults).toEqual([]);
  });
});
