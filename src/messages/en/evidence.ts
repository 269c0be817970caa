import type { ScopeKind } from '../../model/diagnosis.ts';
import type { ManyCards } from '../../model/many-cards.ts';
import type { EvidenceWords, Formats } from '../words.ts';
import { entryModes, transactionTypes } from './vocabulary.ts';

const typeNames = new Map<string, string>(Object.entries(transactionTypes));
const entryNames = new Map<string, string>(Object.entries(entryModes));
const typeOf = (id: string): string => typeNames.get(id) ?? id;
const entryOf = (id: string): string => entryNames.get(id) ?? id;

const HERE: Readonly<Record<ScopeKind, string>> = {
  card: 'with this card',
  terminal: 'at this terminal',
  site: 'at this site',
  version: 'with this software version',
  issuer: 'with cards of this issuer',
  channel: 'on this channel',
  everything: 'in the logs',
};

const around = (span: number, f: Formats): string => `within ${f.duration(span)} before and after`;
/** A second is the grain of most logs: less than that is the same moment. */
const later = (gap: number, f: Formats): string => (gap < 1000 ? 'at once' : `${f.duration(gap)} later`);
const earlier = (gap: number, f: Formats): string => (gap < 1000 ? 'at the same moment' : `${f.duration(gap)} earlier`);
const away = (gap: number, f: Formats): string => (gap < 1000 ? 'at the same moment' : `${f.duration(gap)} away`);
const times = (n: number, f: Formats): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${f.number(n)} times`);
const share = (failed: number, tries: number, f: Formats): string =>
  `${f.number(failed)} of ${f.plural(tries, 'attempt')}`;
/** The healthy side of a contrast, or the admission that there is none. */
const against = (where: string, failed: number, tries: number, f: Formats): string =>
  tries === 0 ? 'nothing else to compare with' : `${where} ${share(failed, tries, f)}`;

const manyCards = (a: ManyCards, what: string, f: Formats): string =>
  a.otherTerminals === undefined
    ? `${f.plural(a.cards, 'different card')} ${what} at this terminal, where ${a.ok === 0 ? 'no payment' : f.plural(a.ok, 'payment')} passed; ` +
      `${
        a.elsewhereTries === 0
          ? 'nothing else to compare with'
          : `elsewhere ${a.elsewhereCards === 0 ? 'no card' : f.plural(a.elsewhereCards, 'card')} in ${f.plural(a.elsewhereTries, 'attempt')}`
      }, ${around(a.span, f)}`
    : `${f.plural(a.cards, 'message')} of this terminal (cards ${what}), of ${f.plural(a.otherTerminals, 'other terminal')} ` +
      `together ${f.number(a.elsewhereTries)}, ${around(a.span, f)}`;

/** Each a clause without full stop, in the order of the rules. */
export const evidenceWords: EvidenceWords = {
  'opening-hours/closed': (a, f) =>
    `at ${f.time(a.at)} the place was closed by the opening hours in the settings: nobody of the shop should have been there`,
  'dictionary/says': (a, f) =>
    a.blank === true
      ? `the row carries neither a code nor a text, which is how ${f.quote(f.symptom(a.symptom))} looks`
      : `${a.code === undefined ? 'the message' : `code ${f.quote(a.code)}`} reads as ${f.quote(f.symptom(a.symptom))}` +
        `${a.table === undefined ? '' : ` in table ${a.table}`}${a.ambiguous ? ', though this network gives such codes no fixed meaning' : ''}`,
  'generic/inherits': (a, f) =>
    `the message names no cause of its own; it belongs to the ${f.quote(f.symptom(a.symptom))} ${away(a.gap, f)}` +
    `${a.code === undefined ? '' : ` (code ${a.code})`}`,
  'told/sentence': (a) => a.text,
  'amount-out-of-line/too-large': (a, f) =>
    `${f.money(a.amount)} is ${f.number(a.times)} times the usual ticket here, ${f.money(a.usual)}`,
  'amount-out-of-line/zero': (a, f) => `the amount is ${f.money(a.amount)}, which no payment can have`,
  'amount-out-of-line/ordinary': (a, f) =>
    `${f.money(a.amount)} is an ordinary amount here; the usual ticket is ${f.money(a.usual)}`,
  'amount-out-of-line/keyed-alike': (a, f) =>
    `${f.money(a.amount)} was keyed ${f.number(a.tries)} times within ${f.duration(a.span)}, each time the same: it was meant`,
  'amount-out-of-line/corrected': (a, f) =>
    a.sameCard
      ? `instead of ${f.money(a.amount)}, the same card paid ${f.money(a.corrected)} ${later(a.gap, f)}`
      : `instead of ${f.money(a.amount)}, this terminal took ${f.money(a.corrected)} ${later(a.gap, f)}: the same digits, fewer noughts`,
  'typed-wrong/keyed': (a) => `the card data were not read but ${entryOf(a.entryMode)}`,
  'typed-wrong/not-keyed': (a) =>
    `the card data were not typed, so they cannot be mistyped (entry mode: ${entryOf(a.entryMode)})`,
  'typed-wrong/neighbour-number': (a, f) =>
    `a card number that differs by one slip of the finger paid the same amount here ${later(a.gap, f)}`,
  'typed-wrong/other-card': (a, f) => `a wholly different card paid the same amount here ${later(a.gap, f)}`,
  'typed-wrong/then-right': (a, f) =>
    a.sameCard
      ? `the same card was accepted ${later(a.gap, f)}`
      : `the same amount was accepted at this terminal ${later(a.gap, f)}`,
  'card-testing/many-cards': (a, f) =>
    `${f.plural(a.cards, 'different card')} refused at this terminal ${around(a.span, f)}, ` +
    `${a.approved === 0 ? 'no payment approved' : `${f.plural(a.approved, 'payment')} approved`}` +
    `${a.small ? `; amounts of about ${f.money(a.amount)}, far below the usual ticket` : ''}`,
  'pin-guessing/several-terminals': (a, f) =>
    `this card was refused for its PIN ${times(a.refusals, f)} at ${f.plural(a.terminals, 'terminal')} ${around(a.span, f)}, without once getting it right`,
  'pin-guessing/again-and-again': (a, f) =>
    `this card was refused for its PIN ${times(a.refusals, f)} ${around(a.span, f)}, without once getting it right`,
  'stopped-card-around/several-terminals': (a, f) =>
    `this card, stopped by its issuer, was shown ${times(a.refusals, f)} at ${f.plural(a.terminals, 'terminal')} ${around(a.span, f)} and never passed`,
  'stopped-card-around/refused-everywhere': (a, f) =>
    `this card was refused ${times(a.refusals, f)} without a reason, at ${f.plural(a.terminals, 'terminal')} of ${f.plural(a.sites, 'site')} ${around(a.span, f)}, and never passed, while other cards did`,
  'pin-then-right/same-card-approved': (a, f) =>
    `the same card was approved ${later(a.gap, f)}${a.sameTerminal ? ' at this terminal' : ' at another terminal'}`,
  'pin-many-cards/one-terminal': (a, f) => manyCards(a, 'refused for the PIN', f),
  'keypad-messages/own-words': (a, f) =>
    `this terminal reported a fault of its keys or PIN pad ${times(a.messages, f)} ${around(a.span, f)}`,
  'reader-messages/own-words': (a, f) =>
    `this terminal reported a fault of its card reader ${times(a.messages, f)} ${around(a.span, f)}`,
  'key-signs/key-errors-here': (a, f) =>
    `${f.plural(a.errors, 'key error')} (MAC, PIN block or key) at this terminal ${around(a.span, f)}`,
  'key-signs/cured-by-sign-on': (a, f) =>
    `other cards were refused for the PIN too, and nobody got it right until this terminal signed on again ${later(a.gap, f)}`,
  'keys-many-terminals/together': (a, f) =>
    `key errors at ${f.plural(a.terminals, 'terminal')} of ${f.plural(a.sites, 'site')} ${around(a.span, f)}: keys of single terminals do not fail together`,
  'keys-many-terminals/cured-one-by-one': (a, f) =>
    `${f.number(a.cured)} of ${f.plural(a.terminals, 'terminal')} worked again from their own sign-on on, some while others were still refused: each had to fetch new keys`,
  'keys-many-terminals/alone': (a, f) =>
    `only this one of ${f.plural(a.terminals, 'terminal')} had key errors ${around(a.span, f)}`,
  'after-tamper/keys-erased': (a, f) =>
    `a tamper message ${away(a.gap, f)} on this terminal, which then erases its keys`,
  'only-this-card/elsewhere-too': (a, f) =>
    `this card failed ${times(a.failures, f)} at ${f.plural(a.terminals, 'terminal')} ${around(a.span, f)}`,
  'only-this-card/again-here': (a, f) =>
    `this card failed ${times(a.failures, f)} here and never passed, while ${f.plural(a.approved, 'other payment')} did, ${around(a.span, f)}`,
  'only-this-card/others-pass': (a, f) =>
    `only this card was refused; this terminal passed ${f.plural(a.approved, 'payment')} of the same kind${a.type === undefined ? '' : ` (${typeOf(a.type)})`}`,
  'refused-for-all-cards/same-sum': (a, f) =>
    `${f.plural(a.cards, 'different card')} refused within minutes for the same ${f.money(a.amount)}: the limit is not one card’s own`,
  'refused-for-all-cards/one-function': (a, f) => {
    const kind = [
      ...(a.type === undefined ? [] : [typeOf(a.type)]),
      ...(a.entryMode === undefined ? [] : [entryOf(a.entryMode)]),
    ];
    return (
      `${f.plural(a.cards, a.named ? 'different card' : 'purchase')} refused the same way ${HERE[a.scope]} ${around(a.span, f)}` +
      `${kind.length === 0 ? '' : ` (${kind.join(', ')})`}; ` +
      `${a.approved === 0 ? 'no' : f.number(a.approved)} such ${a.approved === 1 ? 'payment' : 'payments'} approved there in the whole log`
    );
  },
  'limit-cuts-amounts/step': (a, f) =>
    `from ${f.time(a.from)} to ${f.time(a.to)} ${f.plural(a.cards, 'customer')} refused ${HERE[a.scope]}, all from ${f.money(a.line)} up; ` +
    `${
      a.highest === undefined
        ? 'no sale passed there meanwhile'
        : `of ${f.plural(a.approved, 'approved payment')} there meanwhile none was above ${f.money(a.highest)}`
    }`,
  'pin-locked-before/no-wrong-entry': (a, f) =>
    `no wrong PIN of this card in the ${f.duration(a.span)} before: its tries were used up elsewhere`,
  'pin-locked-before/wrong-entries-here': (a, f) =>
    `${f.plural(a.entries, 'wrong PIN')} of this card at this terminal in the ${f.duration(a.span)} before`,
  'repeats-by-machine/again-and-again': (a, f) =>
    `${f.plural(a.repeats, 'payment')} sent twice ${HERE[a.scope]} beside ${f.plural(a.ok, 'approved payment')} ${around(a.span, f)}` +
    `${a.operators > 1 ? `, under ${f.number(a.operators)} operators` : ''}: too many for slips`,
  'reversal-found-nothing/never-arrived': (a, f) =>
    `the terminal reversed a payment that the host never received${
      a.gap === undefined ? '' : `; its last lost answer was ${f.duration(a.gap)} earlier`
    }`,
  'system-fault-local/here-not-there': (a, f) =>
    `${share(a.failed, a.tries, f)} failed this way ${HERE[a.scope]}; ${
      a.elsewhereTries === 0
        ? 'nothing else to compare with'
        : `elsewhere ${share(a.elsewhereFailed, a.elsewhereTries, f)}`
    }, ${around(a.span, f)}`,
  'no-host-trace/no-reference': (a, f) =>
    a.refusals === 0
      ? 'no answer code and no reference number of a host in this row, as approved payments have one'
      : `no answer code and no reference number of a host in this row; ${f.number(a.withReference)} of ${f.plural(a.refusals, 'refusal')} by hosts in these logs carry one`,
  'plain-refusal/others-named': (a, f) =>
    `where the line or a host failed (${f.number(a.way)} times) and where the card or the hand did (${f.number(a.hand)} times), these logs say so; this row says no and nothing else, as a bank does`,
  'cutover-stays/too-long': (a, f) =>
    `${f.plural(a.rows, 'answer')} of this kind over ${f.duration(a.lasted)}: a change of day ends within minutes`,
  'garbled-one-terminal/many': (a, f) =>
    `screens of ${f.plural(a.terminals, 'terminal')} at ${f.plural(a.sites, 'site')} failed ${around(a.span, f)}: they do not break together`,
  'printer-again/own-words': (a, f) =>
    `${f.plural(a.messages, 'other printer message')} from this terminal ${around(a.span, f)}`,
  'right-choice-followed/other-type': (a, f) =>
    `refused as ${typeOf(a.wrong)}, accepted as ${typeOf(a.right)} ${later(a.gap, f)}`,
  'right-choice-followed/same-sale': (a, f) =>
    `${a.sameCard ? 'the same card' : 'the same amount'} was accepted at this terminal ${later(a.gap, f)}`,
  'answer-lost/host-approved': (a) =>
    a.reversal === 'none'
      ? 'the host approved it, so the answer was lost on its way back; no reversal followed'
      : 'the host approved it, so the answer was lost on its way back; the reversal did not reach the host either',
  'answer-lost/link-trouble': (a, f) =>
    `${f.plural(a.messages, 'other failure')} of the line at this terminal within ${f.duration(a.span)} before and after`,
  'charged-again/same-message': (a) =>
    a.atHost
      ? 'the host booked one message twice: same reference or trace number, one row at the terminal'
      : 'the terminal recorded one message twice: same reference or trace number, one booking',
  'charged-again/after-attempt': (a, f) =>
    `an attempt failed between the two approvals, which are ${f.duration(a.gap)} apart`,
  'charged-again/unknown-to-terminal': (a, f) =>
    `the host holds two approvals ${f.duration(a.gap)} apart, and the terminal knows of one only`,
  'amounts-apart/decimal-places': (a, f) =>
    `${f.money(a.terminal)} at the terminal and ${f.money(a.host)} at the host differ by exactly ${f.number(a.times)} times, as decimal places do`,
  'amounts-apart/added-later': (a, f) =>
    `the host has ${f.money(a.host)}, a little more than the ${f.money(a.terminal)} at the terminal, as with a tip or a completion`,
  'refunds-without-sale/several': (a, f) =>
    `${f.plural(a.refunds, 'refund')} without their sales at this terminal within ${f.duration(a.span)} before and after`,
  'repeat-after-no-answer/lost-answer': (a, f) =>
    `an answer was lost at this terminal ${earlier(a.gap, f)}, and the payment was sent again`,
  'repeat-after-no-answer/just-approved': (a, f) => `the same payment had been approved ${earlier(a.gap, f)}`,
  'read-then-good/same-card': (a, f) =>
    a.sameCard
      ? `the same card was read at this terminal ${later(a.gap, f)}`
      : `the same amount was paid at this terminal in the same way ${later(a.gap, f)}: the card was read in the end`,
  'read-then-good/terminal-reads-on': (a, f) =>
    a.approvals === 1
      ? `another card was read at this terminal ${later(a.gap, f)}`
      : `${f.number(a.approvals)} more cards were read at this terminal, the first ${later(a.gap, f)}`,
  'reader-many-cards/one-terminal': (a, f) => manyCards(a, 'could not be read', f),
  'slips-one-terminal/not-elsewhere': (a, f) => manyCards(a, 'left too early or were not presented right', f),
  'many-holders-alike/one-terminal': (a, f) => manyCards(a, 'got no further than the entry', f),
  'many-holders-alike/wrong-or-unfinished': (a, f) => manyCards(a, 'entered wrong or not to the end', f),
  'garbled-one-terminal/siblings-well': (a, f) =>
    `a garbled or blank screen ${times(a.messages, f)} at this terminal, and ` +
    `${a.sameVersion === 1 ? 'not at the one other terminal' : `at none of the ${f.number(a.sameVersion)} other terminals`} that can be compared, ${around(a.span, f)}`,
  'garbled-one-terminal/far-more': (a, f) =>
    `a garbled or blank screen ${times(a.messages, f)} at this terminal, and ${times(a.otherMessages, f)} at the ` +
    `${f.plural(a.otherTerminals, 'other terminal')} that can be compared taken together, ${around(a.span, f)}`,
  'one-version/only-this-version': (a, f) =>
    `with version ${a.version}, ${f.number(a.terminalsFailing)} of ${f.plural(a.terminals, 'terminal')} failed this way ` +
    `(${share(a.failed, a.tries, f)}); ${against('other versions', a.othersFailed, a.othersTries, f)}, ${around(a.span, f)}` +
    `${a.since === undefined ? '' : `; first seen ${f.time(a.since)}`}`,
  'one-version/terminals-of-version': (a, f) =>
    `${f.number(a.failing)} of the ${f.plural(a.terminals, 'terminal')} with version ${a.version} report this, ` +
    `${a.othersFailing === 0 ? 'none' : f.number(a.othersFailing)} of the ${f.plural(a.others, 'terminal')} with other versions, ${around(a.span, f)}`,
  'terminals-alike/these-not-those': (a, f) =>
    `from ${f.time(a.from)} to ${f.time(a.to)} ${f.plural(a.terminals, 'terminal')} of ${f.plural(a.sites, 'site')} failed this way again and again (${share(a.failed, a.tries, f)}); ` +
    `${f.plural(a.others, 'other terminal')}: ${share(a.othersFailed, a.othersTries, f)}` +
    `${a.version === undefined ? '' : `; ${f.number(a.updated)} of them reported an update to ${a.version}`}`,
  'terminals-alike/crash-alike': (a, f) =>
    `from ${f.time(a.from)} to ${f.time(a.to)} this terminal and others, ${f.number(a.terminals)} of ${f.plural(a.sites, 'site')}, crashed again and again (${share(a.failed, a.tries, f)}); ` +
    `${f.plural(a.others, 'other terminal')}: ${share(a.othersFailed, a.othersTries, f)}` +
    `${a.version === undefined ? '' : `; ${f.number(a.updated)} of them reported an update to ${a.version}`}`,
  'crash-nearby/own-words': (a, f) =>
    `this terminal reported a crash, hang, restart or other software error ${times(a.messages, f)} ${around(a.span, f)}`,
  'touch-and-screen/screen-fails-too': (a, f) =>
    `the screen of this terminal failed too, ${f.plural(a.messages, 'message')} ${around(a.span, f)}`,
  'power-before/low-then-off': (a, f) =>
    `${f.plural(a.messages, 'battery or power message')} from this terminal, the latest ${away(a.gap, f)}`,
  'wrong-clock/clock-lost': (a, f) =>
    `this terminal reported that its clock was wrong ${times(a.messages, f)} ${around(a.span, f)}`,
  'certificate-stops-line/own-words': (a, f) =>
    `terminals here found a certificate expired or invalid ${times(a.messages, f)} ${around(a.span, f)}`,
  'outage-alone/nothing-beside': (a, f) =>
    `${share(a.failed, a.tries, f)} failed this way ${HERE[a.scope]} ${around(a.span, f)}, ` +
    `${a.usualTries === 0 ? 'and these logs tell nothing of its other hours' : `at its other hours ${share(a.usuallyFailed, a.usualTries, f)}`}; ` +
    'no other shop was at work just then, so its line and the host cannot be told apart from here',
  'outage-alone/siblings-well': (a, f) =>
    `${share(a.failed, a.tries, f)} failed this way at this terminal, at the tills beside it ${share(a.siblingsFailed, a.siblingsTries, f)}, ${around(a.span, f)}`,
  'outage-local/here-not-there': (a, f) =>
    `${
      a.scope === 'terminal'
        ? `${share(a.failed, a.tries, f)} failed this way at this terminal`
        : `${f.number(a.terminalsFailing)} of ${f.plural(a.terminals, 'terminal')} ${HERE[a.scope]} failed this way (${share(a.failed, a.tries, f)})`
    }; ${against('elsewhere', a.elsewhereFailed, a.elsewhereTries, f)}, ${around(a.span, f)}`,
  'outage-local/too-few-elsewhere': (a, f) =>
    `${f.plural(a.tries, 'attempt')} elsewhere ${around(a.span, f)}: not enough to rule out the channel`,
  'line-comes-and-goes/not-elsewhere': (a, f) =>
    `${share(a.failed, a.tries, f)} failed this way at this terminal, in ${f.plural(a.hours, 'different hour')} with payments in between; ` +
    `${against('elsewhere', a.elsewhereFailed, a.elsewhereTries, f)}, ${around(a.span, f)}`,
  'line-comes-and-goes/reported-again': (a, f) =>
    `this terminal found no line ${times(a.messages, f)} in ${f.plural(a.hours, 'different hour')} ${around(a.span, f)}; ` +
    `the ${f.plural(a.terminals, 'other terminal')} ${times(a.elsewhere, f)} in all`,
  'line-messages/terminal-says-line': (a, f) =>
    a.reported
      ? `${a.scope === 'terminal' ? 'this terminal' : 'another terminal at this site'} reported its line down ${times(a.messages, f)} ${around(a.span, f)}`
      : `${f.plural(a.messages, 'payment')} ${a.scope === 'terminal' ? 'at this terminal' : 'at another terminal of this site'} found no line to the host ${around(a.span, f)}`,
  'outage-issuer/one-issuer': (a, f) =>
    `cards of ${a.issuer} failed in ${share(a.failed, a.tries, f)}, at ${f.plural(a.terminalsFailing, 'terminal')}; ` +
    `${against('cards of other issuers in', a.othersFailed, a.othersTries, f)}, ${around(a.span, f)}`,
  'outage-channel/perhaps-one-roof': (a, f) =>
    `${f.number(a.terminalsFailing)} of ${f.plural(a.terminals, 'terminal')} failed this way together (${share(a.failed, a.tries, f)}) ` +
    `${around(a.span, f)}; the log does not say which terminals share a shop, so these may share its line`,
  'outage-channel/many-sites': (a, f) =>
    `${f.number(a.sitesFailing)} of ${f.plural(a.sites, 'site')} ${HERE[a.scope]} failed this way (${share(a.failed, a.tries, f)}) ` +
    `${around(a.span, f)}; ${against(a.scope === 'channel' ? 'on other channels' : 'at other hours', a.comparedFailed, a.comparedTries, f)}`,
};
