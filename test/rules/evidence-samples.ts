import type { EvidenceKey, EvidencePhrases, Money } from '../../src/model/phrases.ts';
import { DAY, durationMs, epochMs, HOUR, MINUTE, minorUnits, SECOND } from '../../src/model/units.ts';

const cny = (amount: number): Money => ({ amount: minorUnits(amount), currency: 'CNY' });
const AT_ONCE = durationMs(0);
const LATER = durationMs(3 * MINUTE);
const SPAN = durationMs(30 * MINUTE);

const manyCards = [
  { cards: 5, ok: 9, elsewhereCards: 1, elsewhereTries: 212, span: SPAN },
  { cards: 4, ok: 1, elsewhereCards: 0, elsewhereTries: 1, span: DAY },
  { cards: 3, ok: 0, elsewhereCards: 0, elsewhereTries: 0, span: SPAN },
  { cards: 41, ok: 0, elsewhereCards: 12, elsewhereTries: 12, otherTerminals: 45, span: DAY },
];
const alike = [
  {
    terminals: 14,
    sites: 9,
    others: 46,
    failed: 320,
    tries: 3700,
    othersFailed: 4,
    othersTries: 13_000,
    from: epochMs(1_700_000_000_000),
    to: epochMs(1_700_080_000_000),
    version: '5.0.0',
    updated: 9,
  },
  {
    terminals: 3,
    sites: 2,
    others: 3,
    failed: 20,
    tries: 100,
    othersFailed: 0,
    othersTries: 120,
    from: epochMs(1_700_000_000_000),
    to: epochMs(1_700_080_000_000),
    version: undefined,
    updated: 0,
  },
];
const messages = [
  { messages: 1, span: SPAN },
  { messages: 2, span: HOUR },
  { messages: 12, span: DAY },
];

/**
 * Arguments for every sentence of evidence, so that each branch of its words is taken: one and many, none to compare
 * with, and what the log did not tell. The compiler asks for samples of every key that a rule adds.
 */
export const EVIDENCE_SAMPLES: { readonly [K in EvidenceKey]: readonly EvidencePhrases[K][] } = {
  'opening-hours/closed': [{ at: epochMs(1_700_000_000_000) }],
  'dictionary/says': [
    { code: '55', table: 'unionpay', symptom: 'wrong-pin', ambiguous: false },
    { code: 'A1', table: undefined, symptom: 'unknown', ambiguous: true },
    { code: undefined, table: undefined, symptom: 'printer-jam', ambiguous: false },
    { code: undefined, table: undefined, symptom: 'receive-timeout', ambiguous: false, blank: true },
  ],
  'generic/inherits': [
    { code: '13', symptom: 'invalid-amount', gap: SECOND, manifestation: 'voice' },
    { code: undefined, symptom: 'receive-timeout', gap: AT_ONCE, manifestation: 'screen' },
  ],
  'told/sentence': [{ text: 'the screen is garbled' }],
  'after-tamper/keys-erased': [{ gap: LATER }, { gap: AT_ONCE }],
  'amount-out-of-line/too-large': [{ amount: cny(12_990_000), usual: cny(86_000), times: 151 }],
  'amount-out-of-line/zero': [{ amount: cny(0) }],
  'amount-out-of-line/ordinary': [{ amount: cny(89_900), usual: cny(86_000) }],
  'amount-out-of-line/keyed-alike': [{ amount: cny(1_235_430), tries: 4, span: durationMs(3 * MINUTE) }],
  'amount-out-of-line/corrected': [
    { amount: cny(12_990_000), corrected: cny(129_900), gap: LATER, sameCard: true },
    { amount: cny(4_590_000), corrected: cny(45_900), gap: AT_ONCE, sameCard: false },
  ],
  'card-testing/many-cards': [
    { cards: 9, approved: 1, amount: cny(100), small: true, span: SPAN },
    { cards: 5, approved: 0, amount: { amount: minorUnits(0), currency: undefined }, small: false, span: SPAN },
  ],
  'certificate-stops-line/own-words': messages,
  'one-version/terminals-of-version': [
    { version: 'R7.3', failing: 12, terminals: 13, othersFailing: 0, others: 22, span: durationMs(7 * DAY) },
    { version: '3.1.0', failing: 4, terminals: 4, othersFailing: 1, others: 8, span: durationMs(7 * DAY) },
  ],
  'terminals-alike/these-not-those': alike,
  'terminals-alike/crash-alike': alike,
  'crash-nearby/own-words': messages,
  'garbled-one-terminal/siblings-well': [
    { messages: 1, sameVersion: 1, span: DAY },
    { messages: 4, sameVersion: 14, span: DAY },
  ],
  'key-signs/key-errors-here': [
    { errors: 1, span: SPAN },
    { errors: 3, span: SPAN },
  ],
  'key-signs/cured-by-sign-on': [{ gap: LATER }, { gap: AT_ONCE }],
  'keypad-messages/own-words': messages,
  'reader-messages/own-words': messages,
  'keys-many-terminals/together': [
    { terminals: 12, sites: 4, span: SPAN },
    { terminals: 1, sites: 1, span: SPAN },
  ],
  'keys-many-terminals/alone': [{ terminals: 13, span: SPAN }],
  'keys-many-terminals/cured-one-by-one': [
    { cured: 9, terminals: 9 },
    { cured: 2, terminals: 3 },
  ],
  'line-messages/terminal-says-line': [
    { scope: 'terminal', messages: 1, reported: true, span: SPAN },
    { scope: 'site', messages: 5, reported: true, span: SPAN },
    { scope: 'terminal', messages: 3, reported: false, span: SPAN },
    { scope: 'site', messages: 2, reported: false, span: SPAN },
  ],
  'many-holders-alike/one-terminal': manyCards,
  'many-holders-alike/wrong-or-unfinished': manyCards,
  'no-host-trace/no-reference': [
    { refusals: 0, withReference: 0 },
    { refusals: 1, withReference: 1 },
    { refusals: 212, withReference: 210 },
  ],
  'plain-refusal/others-named': [
    { way: 2, hand: 2 },
    { way: 41, hand: 1206 },
  ],
  'one-version/only-this-version': [
    {
      version: '3.2.1',
      failed: 40,
      tries: 300,
      terminalsFailing: 6,
      terminals: 8,
      othersFailed: 1,
      othersTries: 900,
      since: epochMs(Date.UTC(2026, 2, 4, 1, 0, 0)),
      span: DAY,
    },
    {
      version: 'V4',
      failed: 1,
      tries: 1,
      terminalsFailing: 1,
      terminals: 1,
      othersFailed: 0,
      othersTries: 0,
      since: undefined,
      span: DAY,
    },
  ],
  'only-this-card/elsewhere-too': [
    { terminals: 2, failures: 2, span: DAY },
    { terminals: 3, failures: 4, span: DAY },
  ],
  'only-this-card/again-here': [
    { failures: 2, approved: 40, span: DAY },
    { failures: 3, approved: 1, span: DAY },
  ],
  'only-this-card/others-pass': [
    { approved: 40, type: 'SALE' },
    { approved: 1, type: undefined },
  ],
  'outage-channel/perhaps-one-roof': [{ terminalsFailing: 3, terminals: 12, failed: 28, tries: 30, span: SPAN }],
  'outage-channel/many-sites': [
    {
      scope: 'channel',
      sitesFailing: 9,
      sites: 12,
      failed: 40,
      tries: 55,
      comparedFailed: 1,
      comparedTries: 300,
      span: SPAN,
    },
    {
      scope: 'everything',
      sitesFailing: 3,
      sites: 3,
      failed: 5,
      tries: 5,
      comparedFailed: 0,
      comparedTries: 0,
      span: SPAN,
    },
  ],
  'outage-issuer/one-issuer': [
    { issuer: 'ICBC', failed: 38, tries: 40, terminalsFailing: 5, othersFailed: 2, othersTries: 310, span: SPAN },
    { issuer: 'ABC', failed: 1, tries: 1, terminalsFailing: 1, othersFailed: 0, othersTries: 0, span: SPAN },
  ],
  'line-comes-and-goes/not-elsewhere': [
    { failed: 23, tries: 89, hours: 7, elsewhereFailed: 0, elsewhereTries: 267, span: DAY },
  ],
  'line-comes-and-goes/reported-again': [
    { messages: 9, hours: 6, elsewhere: 0, terminals: 11, span: DAY },
    { messages: 5, hours: 4, elsewhere: 1, terminals: 1, span: DAY },
  ],
  'outage-local/too-few-elsewhere': [{ tries: 2, span: SPAN }],
  'outage-alone/nothing-beside': [
    { scope: 'site', failed: 42, tries: 42, usuallyFailed: 1, usualTries: 321, span: SPAN },
    { scope: 'terminal', failed: 7, tries: 8, usuallyFailed: 0, usualTries: 0, span: SPAN },
  ],
  'outage-alone/siblings-well': [
    { failed: 7, tries: 8, siblingsFailed: 0, siblingsTries: 12, span: SPAN },
    { failed: 1, tries: 1, siblingsFailed: 1, siblingsTries: 1, span: SPAN },
  ],
  'outage-local/here-not-there': [
    {
      scope: 'site',
      failed: 12,
      tries: 14,
      terminalsFailing: 3,
      terminals: 3,
      elsewhereFailed: 0,
      elsewhereTries: 212,
      span: SPAN,
    },
    {
      scope: 'terminal',
      failed: 1,
      tries: 1,
      terminalsFailing: 1,
      terminals: 1,
      elsewhereFailed: 0,
      elsewhereTries: 0,
      span: SPAN,
    },
  ],
  'pin-guessing/several-terminals': [{ refusals: 4, terminals: 2, span: DAY }],
  'stopped-card-around/several-terminals': [{ refusals: 5, terminals: 4, span: DAY }],
  'stopped-card-around/refused-everywhere': [{ refusals: 8, terminals: 6, sites: 3, span: durationMs(2 * HOUR) }],
  'pin-guessing/again-and-again': [{ refusals: 5, span: DAY }],
  'pin-many-cards/one-terminal': manyCards,
  'pin-then-right/same-card-approved': [
    { gap: LATER, sameTerminal: true },
    { gap: AT_ONCE, sameTerminal: false },
  ],
  'touch-and-screen/screen-fails-too': [
    { messages: 2, span: DAY },
    { messages: 12, span: DAY },
  ],
  'power-before/low-then-off': [
    { messages: 1, gap: LATER },
    { messages: 3, gap: AT_ONCE },
  ],
  'read-then-good/same-card': [
    { gap: LATER, sameCard: true },
    { gap: AT_ONCE, sameCard: false },
  ],
  'read-then-good/terminal-reads-on': [
    { approvals: 1, gap: LATER },
    { approvals: 3, gap: AT_ONCE },
  ],
  'reader-many-cards/one-terminal': manyCards,
  'slips-one-terminal/not-elsewhere': manyCards,
  'refused-for-all-cards/same-sum': [
    { cards: 2, amount: cny(56_681) },
    { cards: 4, amount: cny(900_000) },
  ],
  'refused-for-all-cards/one-function': [
    { scope: 'terminal', cards: 5, named: true, approved: 0, type: 'PREAUTH', entryMode: 'MANUAL', span: DAY },
    { scope: 'site', cards: 3, named: false, approved: 1, type: undefined, entryMode: undefined, span: DAY },
    { scope: 'site', cards: 9, named: true, approved: 4, type: 'REFUND', entryMode: undefined, span: DAY },
  ],
  'limit-cuts-amounts/step': [
    {
      scope: 'site',
      cards: 9,
      line: { amount: minorUnits(50_000), currency: 'EUR' },
      highest: { amount: minorUnits(49_000), currency: 'EUR' },
      approved: 120,
      from: epochMs(1_700_000_000_000),
      to: epochMs(1_700_080_000_000),
    },
    {
      scope: 'terminal',
      cards: 5,
      line: { amount: minorUnits(50_000), currency: 'CNY' },
      highest: undefined,
      approved: 0,
      from: epochMs(1_700_000_000_000),
      to: epochMs(1_700_080_000_000),
    },
  ],
  'pin-locked-before/no-wrong-entry': [{ span: DAY }],
  'pin-locked-before/wrong-entries-here': [
    { entries: 1, span: DAY },
    { entries: 3, span: DAY },
  ],
  'repeats-by-machine/again-and-again': [
    { scope: 'terminal', repeats: 4, ok: 1, operators: 1, span: DAY },
    { scope: 'everything', repeats: 9, ok: 80, operators: 3, span: DAY },
  ],
  'reversal-found-nothing/never-arrived': [
    { lost: 0, gap: undefined },
    { lost: 2, gap: LATER },
  ],
  'system-fault-local/here-not-there': [
    { scope: 'site', failed: 9, tries: 30, elsewhereFailed: 0, elsewhereTries: 212, span: SPAN },
    { scope: 'terminal', failed: 1, tries: 1, elsewhereFailed: 1, elsewhereTries: 1, span: SPAN },
    { scope: 'terminal', failed: 4, tries: 9, elsewhereFailed: 0, elsewhereTries: 0, span: SPAN },
  ],
  'cutover-stays/too-long': [
    { rows: 2, lasted: HOUR },
    { rows: 40, lasted: DAY },
  ],
  'garbled-one-terminal/far-more': [
    { messages: 25, otherMessages: 4, otherTerminals: 133, span: DAY },
    { messages: 9, otherMessages: 1, otherTerminals: 1, span: DAY },
  ],
  'garbled-one-terminal/many': [{ terminals: 3, sites: 2, span: DAY }],
  'printer-again/own-words': messages,
  'answer-lost/host-approved': [{ reversal: 'none' }, { reversal: 'unanswered' }],
  'answer-lost/link-trouble': [
    { messages: 1, span: SPAN },
    { messages: 3, span: SPAN },
  ],
  'charged-again/same-message': [{ atHost: true }, { atHost: false }],
  'charged-again/after-attempt': [{ gap: LATER }],
  'charged-again/unknown-to-terminal': [{ gap: LATER }],
  'amounts-apart/decimal-places': [{ terminal: cny(1000), host: cny(100_000), times: 100 }],
  'amounts-apart/added-later': [{ terminal: cny(10_000), host: cny(11_500) }],
  'refunds-without-sale/several': [{ refunds: 4, span: DAY }],
  'repeat-after-no-answer/lost-answer': [{ gap: LATER }, { gap: AT_ONCE }],
  'repeat-after-no-answer/just-approved': [{ gap: LATER }, { gap: AT_ONCE }],
  'right-choice-followed/other-type': [{ wrong: 'REFUND', right: 'VOID', gap: LATER }],
  'right-choice-followed/same-sale': [
    { gap: LATER, sameCard: true },
    { gap: AT_ONCE, sameCard: false },
  ],
  'typed-wrong/keyed': [{ entryMode: 'MANUAL' }],
  'typed-wrong/not-keyed': [{ entryMode: 'CHIP' }, { entryMode: 'FALLBACK' }],
  'typed-wrong/neighbour-number': [{ gap: LATER }],
  'typed-wrong/other-card': [{ gap: LATER }],
  'typed-wrong/then-right': [
    { gap: LATER, sameCard: true },
    { gap: AT_ONCE, sameCard: false },
  ],
  'wrong-clock/clock-lost': messages,
};
