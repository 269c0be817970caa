import { SEVERITIES } from '../../model/cause.ts';
import type { AlarmStatistics } from '../../model/statistics.ts';
import { heading, item, type Page, paragraph } from './page.ts';

/** Lines of each list; `--detail` shows ten, JSON all. */
const SHOWN = 3;
const SHOWN_IN_DETAIL = 10;

/** Figures about the alarms themselves, with what to tune. */
export const alarmFigures = (page: Page, statistics: AlarmStatistics): string => {
  const { words, f } = page;
  const say = words.statistics;
  const most = page.detail ? SHOWN_IN_DETAIL : SHOWN;
  const listed = <T>(title: string, all: readonly T[], write: (one: T) => string): string =>
    [
      item(page, '-', title, '  '),
      ...all.slice(0, most).map((one) => item(page, '·', write(one), '    ')),
      all.length > most ? paragraph(page, words.report.more(all.length - most, f), '      ') : '',
    ].join('');
  const { alarms, days, terminals, sites, floods, chattering, stale, worstTen, priorities, tune } = statistics;
  const shares = SEVERITIES.flatMap((severity) => {
    const share = priorities[severity];
    return share === undefined ? [] : [[words.severities[severity].name, share] as const];
  });
  const head = heading(page, say.section) + paragraph(page, say.borrowed);
  if (alarms === 0) return head + item(page, '-', say.rate(0, days, 0, f), '  ');
  return [
    head,
    item(page, '-', say.rate(alarms, days, alarms / days, f), '  '),
    listed(say.terminals, terminals, ({ id, alarms: own, perDay, peak }) => say.rateOf(id, own, perDay, peak, f)),
    listed(say.sites, sites, ({ id, alarms: own, perDay, peak }) => say.rateOf(id, own, perDay, peak, f)),
    listed(say.floods(floods.length, f), floods, (one) =>
      say.flood(one.site, f.range(one.from, one.to), one.alarms, one.peak, f),
    ),
    listed(say.chattering(chattering.length, f), chattering, (one) =>
      say.chatter(one.terminal, words.symptoms[one.symptom], one.bursts, one.alarms, f),
    ),
    statistics.clearsSeen
      ? listed(say.stale(stale.length, f), stale, (one) =>
          say.standing(
            one.terminal,
            words.symptoms[one.symptom],
            f.time(one.from),
            one.to === undefined ? undefined : f.time(one.to),
          ),
        )
      : item(page, '-', say.staleUnknown, '  '),
    listed(say.worstTen(worstTen.share, f), worstTen.actors, (one) =>
      say.actor(one.terminal, words.symptoms[one.symptom], one.alarms, f),
    ),
    item(page, '-', say.priorities(shares, f), '  '),
    listed(say.tune, tune.length === 0 ? [say.nothingToTune] : tune.map((what) => say.tuning[what]), (line) => line),
  ].join('');
};
