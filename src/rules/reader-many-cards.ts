import type { Contrast, Evidence, Matcher, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { nearestRows, speaksAgainst, speaksFor } from '../model/evidence.ts';
import { cardsConcentrated } from '../model/likelihood.ts';
import { type ManyCards, manyCardsHere } from '../model/many-cards.ts';
import { matchReads, READ_SYMPTOMS, readWell } from '../model/matchers.ts';
import type { EntryMode } from '../model/record.ts';
import { DAY, durationMs, HOUR } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'reader-many-cards/one-terminal': ManyCards;
  }
}

/** A reader wears out over days; half a day either side holds a busy and a quiet shift. Own inference. */
const SPAN_MS = durationMs(12 * HOUR);
/** Three different cards; Anovia names a fallback share above 2 % a problem of the place, not of the cards; the count is our own inference. */
const MIN_CARDS = 3;
/** Log-odds; a claim of a dead reader needs more than chance. Own inference. */
const MIN_WEIGHT = 0.7;
/** What is usual at a terminal is seen over a week either side. Own inference. */
const PAST_MS = durationMs(7 * DAY);
/** Without anything to compare with: Anovia calls a fallback share of 2 % a problem; bad reads come before that, and twice over. */
const HEALTHY_SHARE = 0.05;
const MATCH = matchReads('read', READ_SYMPTOMS);

/** The ways of reading, the entry mode that each serves, and what its reader's fault shows as. */
interface Way {
  readonly entryMode: EntryMode;
  readonly match: Matcher;
  /** Payments that failed for something else after the card had been read this way. */
  readonly well: Matcher;
}
const WAYS: readonly Way[] = [
  { entryMode: 'CHIP', match: matchReads('read-chip', ['chip-read-error']), well: readWell('read-chip-well', 'CHIP') },
  {
    entryMode: 'MAGSTRIPE',
    match: matchReads('read-stripe', ['stripe-read-error']),
    well: readWell('read-stripe-well', 'MAGSTRIPE'),
  },
  {
    entryMode: 'CONTACTLESS',
    match: matchReads('read-contactless', ['contactless-read-error']),
    well: readWell('read-contactless-well', 'CONTACTLESS'),
  },
];
/** Another way fails more by so many times. Own inference. */
const OTHER_WAYS_TIMES = 2;
/** The share of one way among a site's approvals needs so many to be told. Own inference. */
const MIN_APPROVED_AT_SITE = 20;

/**
 * The same among the payments of one way of reading: cards that are tapped tell nothing of the head that others are
 * drawn through. How many elsewhere were read that way is taken from the site's own share, where the log tells it.
 */
const concentratedOfWay = (subject: Subject, way: Way, contrast: Contrast, ask: Surroundings): number => {
  const all = ask.columns.has('entry_mode') ? ask.approvalsOf(subject, 'site', {}) : 0;
  const ofWay = all < MIN_APPROVED_AT_SITE ? 0 : ask.approvalsOf(subject, 'site', { entryMode: way.entryMode });
  if (ofWay === 0 || contrast.inside.cardsFailing < MIN_CARDS) return 0;
  const ok =
    ask.approvalsOf(subject, 'terminal', { entryMode: way.entryMode }, contrast.from, contrast.to) +
    ask.tally(subject, 'terminal', SPAN_MS, SPAN_MS, way.well).failed;
  const outside = { ...contrast.outside, ok: Math.round((contrast.outside.ok * ofWay) / all) };
  return cardsConcentrated({ ...contrast, inside: { ...contrast.inside, ok }, outside });
};

/** Several different cards unreadable at one terminal while its siblings read well: its reader. */
export const readerManyCards: Rule = {
  id: 'reader-many-cards',
  causes: ['hardware-failure/card-reader', 'operator-error/customer'],
  symptoms: [...READ_SYMPTOMS],
  needs: ['terminal_id'],
  references: [
    'faq.anoviapayments.com 2027: fallback share above 2 %',
    'Cybersource fallbackCondition 2: the last transaction was a fallback too; that this points at the reader is our own inference',
    'gravitypayments.com: several cards at one terminal, the reader or a dirty head',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const way = WAYS.find(({ match }) => match.test(subject));
    const many = manyCardsHere(subject, ask, {
      match: MATCH,
      run: way?.match,
      spanMs: SPAN_MS,
      pastMs: PAST_MS,
      healthyShare: HEALTHY_SHARE,
      leastCards: MIN_CARDS,
    });
    if (many === undefined) return [];
    const { contrast, weight: together, args, within } = many;
    const ofWay = way === undefined ? undefined : ask.contrast(subject, 'terminal', SPAN_MS, SPAN_MS, way.match);
    const byWay = way === undefined || ofWay === undefined ? 0 : concentratedOfWay(subject, way, ofWay, ask);
    // Contacts, head and antenna wear out each by itself: where another of them fails card after card, and this one no
    // more than elsewhere, the slip is the customer's.
    const isOthers =
      ofWay !== undefined &&
      ofWay.inside.cardsFailing * OTHER_WAYS_TIMES <= contrast.inside.cardsFailing - ofWay.inside.cardsFailing &&
      cardsConcentrated(ofWay) < MIN_WEIGHT &&
      byWay < MIN_WEIGHT;
    if (isOthers) return [];
    const weight = Math.max(together, byWay);
    if (weight < MIN_WEIGHT) return [];
    const shown = {
      rule: 'reader-many-cards',
      key: 'reader-many-cards/one-terminal',
      args,
      sources: nearestRows(subject, ask, within, (other) => MATCH.test(other)),
      scope: 'terminal',
    } as const;
    return [
      speaksFor({ ...shown, cause: 'hardware-failure/card-reader', weight }),
      speaksAgainst({ ...shown, cause: 'operator-error/customer', weight: weight / 2 }),
    ];
  },
};
