import type { Evidence, Rule, ScopeKind, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksFor } from '../model/evidence.ts';
import { concentration } from '../model/likelihood.ts';
import { type DurationMs, durationMs, HOUR } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'refused-for-all-cards/one-function': {
      readonly scope: ScopeKind;
      readonly cards: number;
      readonly approved: number;
      readonly type: string | undefined;
      readonly entryMode: string | undefined;
      readonly span: DurationMs;
    };
  }
}

/** A setting stays wrong until somebody mends it; a day gathers the customers it hits. Own inference. */
const SPAN_MS = durationMs(24 * HOUR);
/** Two cards may both be unfit by chance; with three the card is not the reason. Own inference. */
const MIN_CARDS = 3;
/** Different cards refused for each one that passed with the same function before chance is ruled out. Own inference. */
const MIN_REFUSED_PER_APPROVED = 1;
/** Log-odds over the other sites, where the function passes as well: about seven to one. Own inference. */
const MIN_EXCESS = 2;

const SYMPTOMS = [
  'not-permitted-to-card',
  'not-permitted-to-terminal',
  'invalid-merchant',
  'invalid-transaction',
  'terminal-not-registered',
  'function-not-supported',
  'restricted-card',
  'operator-not-allowed',
  'security-violation',
  'invalid-amount',
  'amount-limit',
  'frequency-limit',
  'do-not-honor',
] as const;

/** One function refused on card after card at one terminal or site: a permission, limit or registration there. */
export const refusedForAllCards: Rule = {
  id: 'refused-for-all-cards',
  causes: ['security-settings/policy'],
  symptoms: [...SYMPTOMS],
  needs: ['terminal_id'],
  references: [
    'UnionPay Q/CUP 006.6-2014 App. A.2: conditions of 03, 57, 58, 61, 97',
    'cardinfolink.github.io/Smart-POS answer codes: 03, 40, 58 call the service line',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const { record } = subject;
    const transaction = record.kind === 'alarm' ? undefined : record;
    const { terminal } = ask.place(subject);
    const same = ask.others(subject, 'site', SPAN_MS, SPAN_MS).filter((other) => {
      const one = other.record.kind === 'alarm' ? undefined : other.record;
      return (
        other.symptom === subject.symptom &&
        one?.transactionType === transaction?.transactionType &&
        (ask.place(other).card === undefined || ask.place(other).card !== ask.place(subject).card)
      );
    });
    const cardsOf = (list: readonly Subject[]): number =>
      new Set(list.map((other) => ask.place(other).card ?? `row ${other.ordinal}`)).size + 1;
    const here = same.filter((other) => ask.place(other).terminal === terminal);
    const elsewhereAtSite = same.length - here.length;
    const scope: ScopeKind = elsewhereAtSite > 0 ? 'site' : 'terminal';
    const list = scope === 'site' ? same : here;
    const cards = cardsOf(list);
    if (cards < MIN_CARDS) return [];
    // The function is what these refusals share: the transaction type, and the entry mode where it never varies.
    const modes = new Set(
      [subject, ...list].map((other) => (other.record.kind === 'alarm' ? undefined : other.record.entryMode)),
    );
    const what = {
      type: transaction?.transactionType,
      entryMode: modes.size === 1 ? transaction?.entryMode : undefined,
    };
    const approved = scope === 'site' ? ask.approvalsAtSiteOf(subject, what) : ask.approvalsOf(subject, what);
    if (cards < approved * MIN_REFUSED_PER_APPROVED) {
      const match = { id: `refused:${subject.symptom}`, test: (other: Subject) => other.symptom === subject.symptom };
      const contrast = ask.contrast(subject, scope, SPAN_MS, SPAN_MS, match);
      // Many pass as well: only a clear excess over the other sites speaks for a setting here.
      const excess = concentration(
        { failed: contrast.inside.cardsFailing - 1, ok: contrast.inside.ok },
        { failed: contrast.outside.cardsFailing, ok: contrast.outside.ok },
      );
      if (excess < MIN_EXCESS) return [];
      return [
        speaksFor({
          rule: 'refused-for-all-cards',
          cause: 'security-settings/policy',
          weight: excess - 1,
          key: 'refused-for-all-cards/one-function',
          args: { scope, cards, approved, ...what, span: SPAN_MS },
          sources: rowsOf(subject, list),
          scope,
        }),
      ];
    }
    return [
      speaksFor({
        rule: 'refused-for-all-cards',
        cause: 'security-settings/policy',
        weight: 1 + Math.min(3, cards - MIN_CARDS + 1),
        key: 'refused-for-all-cards/one-function',
        args: { scope, cards, approved, ...what, span: SPAN_MS },
        sources: rowsOf(subject, list),
        scope,
      }),
    ];
  },
};
