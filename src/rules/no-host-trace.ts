import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksAgainst, speaksFor } from '../model/evidence.ts';
import { BY_HOST } from '../model/symptom.ts';
import { durationMs, HOUR } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'no-host-trace/no-reference': { readonly refusals: number; readonly withReference: number };
  }
}

/** Half a day either side shows how this terminal's answered payments are written. Own inference. */
const SPAN_MS = durationMs(12 * HOUR);
/** So many refusals must show that the export writes the host's reference to them as well. Own inference. */
const MIN_REFUSALS = 3;
/** And nearly all of them must carry one: an exporter that leaves some out proves nothing. */
const MIN_SHARE = 0.9;
/** About twelve to one: a host in trouble may also fail to give its reference. */
const WEIGHT = 2.5;
/** What a host answers in field 39: two signs, or three with a nought before them. A longer code is the terminal's own. */
const ANSWER_CODE = /^[0-9A-Za-z]{1,3}$/;
/** About three to one where only approvals carry one, and no refusal shows what an answer looks like. */
const UNSHOWN_WEIGHT = 1.2;
/** A message without a reason is then no refusal of the card; about seven to one. */
const AGAINST_CARD_WEIGHT = 2;

/** "System error" without a code and without the host's reference, where answered payments carry one: the terminal's own words. */
export const noHostTrace: Rule = {
  id: 'no-host-trace',
  causes: ['system-failure/software-fault', 'transaction-anomaly/card-or-account'],
  symptoms: ['system-malfunction', 'generic-failure'],
  needs: ['terminal_id', 'rrn'],
  references: [
    'ISO 8583 field 37: the retrieval reference number comes with the answer where the acquirer gives it',
    'own inference: "system malfunction" shown with no matching host record is the terminal’s own',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const { record, symptom } = subject;
    if (record.kind !== 'transaction' || record.rrn !== undefined) return [];
    const { by, code } = record.reading;
    if (by === 'code' || (code !== undefined && ANSWER_CODE.test(code)) || subject.inherits !== undefined) return [];
    const { refusals, withReference } = ask.refusalsByHost;
    const isShown = refusals >= MIN_REFUSALS;
    if (isShown && withReference < refusals * MIN_SHARE) return [];
    const answered = isShown
      ? ask
          .others(subject, 'site', SPAN_MS, SPAN_MS)
          .filter(({ family, record: one }) => BY_HOST.has(family) && one.kind !== 'alarm' && one.rrn !== undefined)
      : [];
    const shown = {
      rule: 'no-host-trace',
      key: 'no-host-trace/no-reference',
      args: { refusals, withReference },
      sources: [record.source, ...rowsOf(subject, answered)],
      scope: 'terminal',
    } as const;
    if (symptom === 'system-malfunction') {
      const weight = isShown ? WEIGHT : UNSHOWN_WEIGHT;
      return [speaksFor({ ...shown, cause: 'system-failure/software-fault', weight })];
    }
    if (!isShown) return [];
    return [speaksAgainst({ ...shown, cause: 'transaction-anomaly/card-or-account', weight: AGAINST_CARD_WEIGHT })];
  },
};
