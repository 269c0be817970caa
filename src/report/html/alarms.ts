import { CAUSES, SEVERITIES } from '../../model/cause.ts';
import type { Context } from './context.ts';
import { html, type Markup } from './markup.ts';

const HEADS = ['time', 'terminal', 'says', 'severity', 'cause', 'amount', 'incident'] as const;

/** The frame of the table of all alarms: filters, heads and pager. The page's script puts in the rows. */
export const alarmTable = ({ report, words, f }: Context): Markup | undefined => {
  const { alarms, incidents, summary } = report;
  if (alarms.length === 0) return undefined;
  const { sections, table } = words.html;
  const levels = SEVERITIES.flatMap((level) => {
    const count = summary.bySeverity[level];
    return count === undefined ? [] : [{ level, count }];
  });
  const causes = CAUSES.flatMap((cause, place) => {
    const count = summary.byCause[cause];
    return count === undefined ? [] : [{ cause, place, count }];
  });
  return html`<section class="alarms screen" id="alarms">
<h2>${sections.alarms}</h2>
<form class="filters" role="search">
<input type="search" name="search" placeholder="${table.search}" aria-label="${table.search}" autocomplete="off" spellcheck="false">
<select name="cause" aria-label="${table.cause}"><option value="">${table.anyCause}</option>${causes.map(
    ({ cause, place, count }) =>
      html`<option value="${place}">${words.causes[cause].name}${words.report.aside(f.number(count))}</option>`,
  )}</select>
<select name="incident" aria-label="${table.incident}"><option value="">${table.anyIncident}</option><option value="-1">${table.noIncident}</option>${incidents.map(
    ({ id, cause }, place) => html`<option value="${place}">${id} ${words.causes[cause].name}</option>`,
  )}</select>
<fieldset class="levels" aria-label="${table.severity}">${levels.map(
    ({ level, count }) =>
      html`<label><input type="checkbox" name="severity" value="${SEVERITIES.indexOf(level)}" checked><span class="severity ${level}">${words.severities[level].name} <small>${f.number(count)}</small></span></label>`,
  )}</fieldset>
<button type="button" class="place" name="place" hidden></button>
<button type="reset" hidden>${table.reset}</button>
<output name="count" aria-live="polite"></output>
</form>
<div class="scroll"><table class="rows">
<thead><tr>${HEADS.map(
    (head) =>
      html`<th scope="col"${head === 'amount' ? html` class="figure"` : undefined} data-head="${head}"><button type="button" data-sort="${head}">${table[head]}</button></th>`,
  )}</tr></thead>
<tbody></tbody>
</table></div>
<nav class="pager"><button type="button" data-page="-1">${table.previous}</button><span></span><button type="button" data-page="1">${table.next}</button></nav>
</section>
`;
};
