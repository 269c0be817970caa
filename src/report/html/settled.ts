import { SEVERITIES } from '../../model/cause.ts';
import type { ScopeNames } from '../../model/settings.ts';
import { hiddenAlarmOf } from '../sentences.ts';
import type { Context } from './context.ts';
import { html, type Markup } from './markup.ts';

/** Entries of each list; JSON holds them all. */
const SHOWN = 10;
/** Hidden alarms are asked for on purpose: more of them are shown. */
const HIDDEN_SHOWN = 100;

const list = ({ words, f }: Context, all: readonly string[], most = SHOWN): Markup =>
  html`<ul>${all.slice(0, most).map((line) => html`<li>${line}</li>`)}${
    all.length > most ? html`<li>${words.report.more(all.length - most, f)}</li>` : undefined
  }</ul>`;

const scopeText = ({ words, f }: Context, scope: ScopeNames): string => {
  const { terminals, merchants, issuers, channels, versions } = scope;
  return scope.everywhere
    ? words.ci.suppressions.everywhere
    : f.list([...terminals, ...merchants, ...issuers, ...channels, ...versions]);
};

/** What the settings hide, how much of it, and which suppressions are of no use any more. */
export const suppressed = (context: Context): Markup | undefined => {
  const { report, words, f } = context;
  const { suppressions = [] } = report;
  if (suppressions.length === 0) return undefined;
  const say = words.ci.suppressions;
  const used = suppressions.filter(({ state }) => state === 'used');
  const sum = (of: 'alarms' | 'incidents'): number => used.reduce((total, use) => total + use[of], 0);
  const hidden = (report.suppressedAlarms ?? []).map((alarm) => hiddenAlarmOf(context, alarm));
  const lines = suppressions.map(({ suppression, state, alarms }) => {
    const { what, owner, expires, reason } = suppression;
    const where = scopeText(context, suppression.scope);
    if (state === 'used') return say.used(what, where, alarms, owner, expires, reason, f);
    return state === 'unused' ? say.unused(what, where, owner) : say.expired(what, where, expires, alarms, owner, f);
  });
  return html`<section class="card notes screen" id="suppressed"><h2>${say.section}</h2>${
    used.length === 0 ? undefined : html`<p>${say.hides(sum('alarms'), sum('incidents'), f)}</p>`
  }${list(context, lines, lines.length)}${
    hidden.length === 0 ? undefined : list(context, hidden, HIDDEN_SHOWN)
  }</section>
`;
};

/** Figures about the alarms themselves, with what to tune; closed until somebody asks for them. */
export const alarmFigures = (context: Context): Markup | undefined => {
  const { report, words, f } = context;
  const { statistics } = report;
  if (statistics === undefined || statistics.alarms === 0) return undefined;
  const say = words.statistics;
  const { alarms, days, terminals, sites, floods, chattering, stale, worstTen, priorities, tune } = statistics;
  const shares = SEVERITIES.flatMap((severity) => {
    const share = priorities[severity];
    return share === undefined ? [] : [[words.severities[severity].name, share] as const];
  });
  const part = (title: string, lines: readonly string[]): Markup =>
    html`<li>${title}${lines.length === 0 ? undefined : list(context, lines)}</li>`;
  const rates = (all: typeof terminals): readonly string[] =>
    all.map(({ id, alarms: own, perDay, peak }) => say.rateOf(id, own, perDay, peak, f));
  return html`<details class="card notes screen" id="statistics"><summary><h2>${say.section}</h2></summary>
<p>${say.borrowed}</p>
<ul>${[
    part(say.rate(alarms, days, alarms / days, f), []),
    part(say.terminals, rates(terminals)),
    part(say.sites, rates(sites)),
    part(
      say.floods(floods.length, f),
      floods.map((one) => say.flood(one.site, f.range(one.from, one.to), one.alarms, one.peak, f)),
    ),
    part(
      say.chattering(chattering.length, f),
      chattering.map((one) => say.chatter(one.terminal, words.symptoms[one.symptom], one.bursts, one.alarms, f)),
    ),
    statistics.clearsSeen
      ? part(
          say.stale(stale.length, f),
          stale.map((one) =>
            say.standing(
              one.terminal,
              words.symptoms[one.symptom],
              f.time(one.from),
              one.to === undefined ? undefined : f.time(one.to),
            ),
          ),
        )
      : part(say.staleUnknown, []),
    part(
      say.worstTen(worstTen.share, f),
      worstTen.actors.map((one) => say.actor(one.terminal, words.symptoms[one.symptom], one.alarms, f)),
    ),
    part(say.priorities(shares, f), []),
    part(say.tune, tune.length === 0 ? [say.nothingToTune] : tune.map((what) => say.tuning[what])),
  ]}</ul></details>
`;
};
