import { script, scriptHash, style } from '#html-page';
import type { Words } from '../messages/words.ts';
import type { Report } from '../model/report.ts';
import { alarmTable } from './html/alarms.ts';
import { basis, earlyWarnings, unread } from './html/basis.ts';
import { type Context, contextOf } from './html/context.ts';
import { detailsOf } from './html/details.ts';
import { figures } from './html/figures.ts';
import { firstThings, incidents, now } from './html/incidents.ts';
import { embedded, html as template, type Markup, trusted } from './html/markup.ts';
import { money } from './html/money.ts';
import { overview } from './html/overview.ts';
import { payloadOf } from './html/payload.ts';
import { bytesOf } from './html/pool.ts';
import { alarmFigures, suppressed } from './html/settled.ts';
import type { Renderer } from './renderer.ts';

const LANGUAGE_TAGS = { zh: 'zh-Hans', en: 'en' } as const;

/** Nothing is fetched, sent, framed or run but the one script whose hash is named. Chart marks carry inline styles. */
const POLICY = `default-src 'none'; script-src '${scriptHash}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;

const head = ({ report, words, f }: Context): Markup => {
  const { tool, period, timeZone } = report;
  const range = period === undefined ? undefined : f.range(period.from, period.to);
  const say = words.html;
  return template`<!doctype html>
<html lang="${LANGUAGE_TAGS[words.lang]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${say.title(tool.name, range)}</title>
<style>${trusted(style)}</style>
</head>
<body>
<header>
<p class="product">${tool.name}</p>
<p class="period">${range === undefined ? '' : `${range}${words.report.aside(timeZone)}`}</p>
<p class="tools"><button type="button" data-theme-switch hidden>${say.dark}</button><button type="button" data-print hidden>${say.print}</button></p>
</header>
<main>
<noscript><p class="partly">${say.withoutScripts}</p></noscript>
`;
};

/** A page that is sent by mail stays below six megabytes; the details of single alarms take what is left of it. */
const MOST_BYTES = 5_800_000;
/** Beyond this much, details are better looked for in JSON. */
const MOST_DETAILS = 2_000_000;

function* sections(context: Context): Iterable<Markup | undefined> {
  yield head(context);
  yield overview(context);
  yield now(context);
  yield figures(context);
  yield firstThings(context);
  yield money(context);
  yield* incidents(context);
  yield alarmTable(context);
  yield earlyWarnings(context);
  yield suppressed(context);
  yield alarmFigures(context);
  yield unread(context);
  yield basis(context);
  const { tool } = context.report;
  yield template`</main>
<footer>${context.words.html.made(tool.name, tool.version)}</footer>
`;
}

function* render(report: Report, words: Words): Iterable<string> {
  const context = contextOf(report, words);
  let bytes = bytesOf(script);
  for (const section of sections(context)) {
    if (section === undefined) continue;
    bytes += bytesOf(section.markup);
    yield section.markup;
  }
  const data = embedded(payloadOf(context));
  bytes += bytesOf(data);
  yield `<script type="application/json" id="data">${data}</script>\n`;
  const details = detailsOf(context, Math.min(MOST_DETAILS, MOST_BYTES - bytes));
  yield `<script type="application/json" id="details">${embedded(details)}</script>\n`;
  yield `<script>${script}</script>\n</body>\n</html>\n`;
}

/** One file for people: opens from a mail, loads nothing, prints on two pages. */
export const html: Renderer = { id: 'html', render };
