import { script, scriptHash, style } from '#html-page';
import type { Words } from '../messages/words.ts';
import type { Report } from '../model/report.ts';
import { alarmTable } from './html/alarms.ts';
import { basis, earlyWarnings, unread } from './html/basis.ts';
import type { Context } from './html/context.ts';
import { figures } from './html/figures.ts';
import { firstThings, incidents } from './html/incidents.ts';
import { embedded, html as template, type Markup, trusted } from './html/markup.ts';
import { money } from './html/money.ts';
import { overview } from './html/overview.ts';
import { payloadOf } from './html/payload.ts';
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

function* render(report: Report, words: Words): Iterable<string> {
  const context: Context = { report, words, f: words.formats(report.timeZone) };
  const section = (made: Markup | undefined): string => made?.markup ?? '';
  yield section(head(context));
  yield section(overview(context));
  yield section(figures(context));
  yield section(firstThings(context));
  yield section(money(context));
  for (const piece of incidents(context)) yield piece.markup;
  yield section(alarmTable(context));
  yield section(earlyWarnings(context));
  yield section(unread(context));
  yield section(basis(context));
  yield section(template`</main>
<footer>${words.html.made(report.tool.name, report.tool.version)}</footer>
`);
  yield '<script type="application/json" id="data">';
  yield embedded(payloadOf(context));
  yield `</script>\n<script>${script}</script>\n</body>\n</html>\n`;
}

/** One file for people: opens from a mail, loads nothing, prints on two pages. */
export const html: Renderer = { id: 'html', render };
