import type { Formats, Words } from '../messages/words.ts';
import { SEVERITIES } from '../model/cause.ts';
import type { BaselineComparison } from '../model/report.ts';
import type { ScopeNames, SuppressionUse } from '../model/settings.ts';
import type { AlarmStatistics } from '../model/statistics.ts';

const scopeFacts = ({ everywhere, ...names }: ScopeNames) =>
  everywhere
    ? { everywhere }
    : Object.fromEntries(
        Object.entries(names).filter(([, list]: readonly [string, readonly string[]]) => list.length > 0),
      );

/** One suppression and how it fared, as the JSON report tells it. */
export const suppressionFacts = ({ suppression, state, alarms, incidents }: SuppressionUse) => ({
  what: suppression.what,
  causes: suppression.causes,
  rule: suppression.rule,
  scope: scopeFacts(suppression.scope),
  reason: suppression.reason,
  owner: suppression.owner,
  expires: suppression.expires,
  state,
  alarms,
  incidents,
});

/** The comparison with the baseline, as the JSON report tells it. */
export const baselineFacts = ({ fresh, known, gone, payments }: BaselineComparison) => ({
  new: fresh,
  known,
  gone,
  payments: { new: payments.fresh, known: payments.known, gone: payments.gone },
});

/** The statistics of the alarms themselves, as the JSON report tells them. */
export const statisticsFacts = (s: AlarmStatistics, words: Words, f: Formats) => ({
  text: words.statistics.borrowed,
  alarms: s.alarms,
  days: s.days,
  terminals: s.terminals,
  sites: s.sites,
  floods: s.floods.map((one) => ({ ...one, from: f.iso(one.from), to: f.iso(one.to) })),
  chattering: s.chattering.map(({ terminal, symptom, bursts, alarms, from }) => ({
    terminalId: terminal ?? null,
    symptom,
    bursts,
    alarms,
    from: f.iso(from),
  })),
  stale: s.stale.map(({ terminal, symptom, code, from, to }) => ({
    terminalId: terminal ?? null,
    symptom,
    code,
    from: f.iso(from),
    to: to === undefined ? null : f.iso(to),
  })),
  clearsSeen: s.clearsSeen,
  worstTen: {
    share: s.worstTen.share,
    actors: s.worstTen.actors.map(({ terminal, symptom, alarms }) => ({
      terminalId: terminal ?? null,
      symptom,
      alarms,
    })),
  },
  priorities: Object.fromEntries(
    SEVERITIES.flatMap((severity) =>
      s.priorities[severity] === undefined ? [] : [[severity, s.priorities[severity]]],
    ),
  ),
  tune: s.tune.map((id) => ({ id, text: words.statistics.tuning[id] })),
});
