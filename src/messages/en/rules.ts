import type { RuleId } from '../../model/phrases.ts';
import type { RuleWords } from '../words.ts';

/** In the order of the rules. */
export const ruleWords: Readonly<Record<RuleId, RuleWords>> = {
  'amount-out-of-line': {
    name: 'Amount out of line',
    description:
      'Compares a refused amount with the usual ticket of the shop, and with what was paid right after. An amount many times too large, or soon keyed again without the extra noughts, was mistyped; an ordinary amount was not.',
    falsePositives: [
      'A shop of small tickets that now and then sells something dear, such as a kiosk with phones: a large true amount over the card’s limit looks mistyped.',
      'A customer whose limit is too low puts part of the goods back and pays less with the same card.',
    ],
  },
  'typed-wrong': {
    name: 'Card data typed wrong',
    description:
      'Looks at how the card data came in, and at what was accepted next. Only typed data can be mistyped; when the same card or amount passes minutes later, the first try was a slip.',
    falsePositives: [
      'Numbers tried out by a thief are typed as well, and one of them passes.',
      'An exporter that writes MANUAL wherever the entry mode is unknown.',
    ],
  },
  'card-testing': {
    name: 'Card testing',
    description:
      'Counts the different cards refused at one terminal within minutes, against the payments that passed there and elsewhere. A run of many cards, most refused and most for small sums, is somebody trying out stolen numbers.',
    falsePositives: [
      'Ticket machines and vending machines: small sums and many refused cards are ordinary there.',
      'An issuer or channel in trouble that answers "do not honour" to everybody for a while.',
    ],
  },
  'pin-guessing': {
    name: 'PIN guessing',
    description:
      'Follows one card through all terminals. A cardholder who forgot the PIN stops after a try or two at one till; a card refused at several tills, or again and again, that never gets it right is probably in other hands.',
    falsePositives: [
      'A cardholder with a new card who mixes up two PINs and tries in the next shop as well.',
      'Two tills of one shop: the cashier sends the customer to the neighbouring terminal after a wrong PIN.',
    ],
  },
  'stopped-card-around': {
    name: 'Stopped card at several tills',
    description:
      'Follows one card that its issuer has stopped as lost, stolen or suspect, or that is refused without a reason in shop after shop while other cards pass. Its holder stops after the first refusals; a card that is shown at till after till and never passes is probably in other hands.',
    falsePositives: [
      'A traveller whose bank blocks payments abroad, and who tries every shop of the street.',
      'A holder who reported a card lost, found it again and does not know that it stays stopped.',
      'An issuer that answers "pick up" to all its cards for a while.',
    ],
  },
  'pin-then-right': {
    name: 'Wrong PIN, then right',
    description:
      'Looks for an approval of the same card soon after a wrong or missing PIN. Whoever knows the PIN in the end only slipped before.',
    falsePositives: [
      'A PIN pad with a worn key that loses a digit now and then: the second try passes, and the customer gets the blame.',
      'A contactless payment without PIN after the refusal: it proves that the card is good, not that the PIN was known.',
    ],
  },
  'pin-many-cards': {
    name: 'Many cards refused for the PIN',
    description:
      'Counts the different cards refused for their PIN at one terminal, against what passed there and elsewhere. Customers do not forget their PINs together: where some still pass, the PIN pad is failing; where none passes, its PIN key is out of step.',
    falsePositives: [
      'A host that refuses the PINs of one issuer, in a shop where most customers hold that issuer’s cards.',
      'Thieves who try several stolen cards at one unattended terminal.',
    ],
  },
  'keypad-messages': {
    name: 'Keypad reports a fault',
    description:
      'Looks for the terminal’s own messages about its keys or PIN pad near refused PINs, unfinished entries and odd amounts: worn keys drop or double digits.',
    falsePositives: [
      'A message left by a cleaning or a test of the keys on the same day.',
      'A cable of an external PIN pad that was loose for a minute, while the PIN was truly wrong.',
    ],
  },
  'key-signs': {
    name: 'Signs of a key out of step',
    description:
      'Looks for MAC, PIN block and key errors beside refused PINs on the same terminal, and for a sign-on that cured it. A terminal whose working key is out of step garbles every PIN until it signs on again.',
    falsePositives: [
      'A scheduled sign-on that happens to follow two true slips of customers.',
      'A single MAC error after a broken line, hours from a PIN that was truly wrong.',
    ],
  },
  'keys-many-terminals': {
    name: 'Key errors: one terminal or many',
    description:
      'Counts terminals and sites with key errors at the same time. One terminal alone has lost its own keys; many sites at once share the host that checks them. Where each terminal works again only from its own sign-on on, the host is well and the terminals have yet to fetch its new keys.',
    falsePositives: [
      'Terminals of several shops whose keys were loaded in one faulty batch and first used on one morning.',
      'A log of two sites only, both of which were re-keyed by the same technician that day.',
    ],
  },
  'after-tamper': {
    name: 'After a tamper message',
    description:
      'Looks for a tamper message on the same terminal before missing keys, a dead PIN pad or a failed sign-on. A terminal that believes itself attacked erases its keys, so these are its consequence and not a second fault.',
    falsePositives: [
      'The terminal was serviced and re-keyed between the two, and the new keys failed by themselves.',
      'A tamper message from a test bench, exported under the number of a terminal in use.',
    ],
  },
  'only-this-card': {
    name: 'Only this card',
    description:
      'Follows one card, and asks whether others pass where it fails. A card that fails at several terminals, or alone where others pass, is itself the reason, or a rule of its bank.',
    falsePositives: [
      'A card type the shop’s contract excludes: the few customers who hold one come on different days.',
      'A staff card used for tests at several terminals while these were being set up.',
    ],
  },
  'limit-cuts-amounts': {
    name: 'A limit cuts through the amounts',
    description:
      'Looks for a step at a terminal or site: from some amount up everything is refused, whoever pays, and below it payments pass. Cards have limits of their own, each another one; a line that holds for all of them is the terminal’s or the shop’s. Only what passed while it lasted counts, not what passed before or at the till beside it.',
    falsePositives: [
      'A quiet shop where the few large purchases of a day met cards with low limits.',
      'A cashier who keys one amount wrong again and again.',
    ],
  },
  'refused-for-all-cards': {
    name: 'Refused for every card',
    description:
      'Counts the different cards refused the same way for one function at a terminal or site, against approvals of that function there. When card after card is refused, the permission, limit or registration is the reason, not the cards.',
    falsePositives: [
      'A bank in trouble that refuses with "not permitted", in a shop where nearly everybody uses its cards.',
      'A cashier who picks the same wrong menu item for customer after customer.',
    ],
  },
  'right-choice-followed': {
    name: 'Right choice followed',
    description:
      'Looks for the same card or sum accepted at the terminal minutes after a refusal, as another transaction type or after the missing step. Then the cashier had chosen wrongly before.',
    falsePositives: [
      'A function that the acquirer has switched off, for which the cashier found a way round.',
      'The next customer happens to pay the same round sum.',
    ],
  },
  'answer-lost': {
    name: 'Answer lost on its way back',
    description:
      'Looks in the host records for a payment to which the terminal heard no answer, and in the surroundings of a disagreement for trouble of the line. What the host approved had arrived there; only the answer was lost.',
    falsePositives: [
      'A terminal that crashes after sending leaves the same trace as a line that drops the answer.',
      'A host that writes its record before it answers, and then never answers.',
    ],
  },
  'charged-again': {
    name: 'Charged again',
    description:
      'Tells two approvals of one purchase apart: one message booked twice is the system’s doing, a new message after a failed attempt is the cashier’s.',
    falsePositives: ['A customer who really buys the same thing twice, with a failed attempt in between.'],
  },
  'amounts-apart': {
    name: 'How the amounts differ',
    description:
      'Compares the two amounts of one payment. Exactly ten, a hundred or a thousand times as much is a matter of decimal places; a little more at the host is a tip or a completion.',
    falsePositives: ['An amount that somebody corrected by hand, and by chance to ten times as much.'],
  },
  'refunds-without-sale': {
    name: 'Refunds without their sales',
    description:
      'Counts refunds and voids at one terminal that name a sale which neither side has. One is a shortcut of the cashier; several in a day are a reason to ask who took the money.',
    falsePositives: ['A shop that takes back goods of another branch, whose sales are not in these records.'],
  },
  'repeat-after-no-answer': {
    name: 'Repeated after no answer',
    description:
      'Looks for an approval or a lost answer right before a payment refused as duplicate, or approved a second time: the payment was sent again without looking up the first.',
    falsePositives: [
      'An application that repeats by itself after a time-out, without anybody touching it.',
      'A customer who truly buys the same thing twice within minutes.',
    ],
  },
  'read-then-good': {
    name: 'One bad read, then a good one',
    description:
      'Looks at whether the same card, or the next cards, were read soon after. A reader that reads on is sound: the card was put in askew, taken out too early or swiped too fast.',
    falsePositives: [
      'A reader that has begun to fail and still reads most cards.',
      'A worn chip that passes at the third try and will fail again tomorrow.',
    ],
  },
  'reader-messages': {
    name: 'Card reader reports a fault',
    description:
      'Looks for the terminal’s own messages about its card reader near cards that could not be read: a reader that fails now and then also misreads cards that are sound.',
    falsePositives: [
      'A message left by a cleaning card or a test of the reader on the same day.',
      'A foreign object in the slot that was taken out at once, while the next card was truly worn.',
    ],
  },
  'reader-many-cards': {
    name: 'Many cards unreadable',
    description:
      'Counts the different cards that could not be read at one terminal, against those read there and elsewhere. Several bad cards at one till and none next door means a dirty or dying reader.',
    falsePositives: [
      'A till for tourists: foreign cards without a supported application fail to read one after the other.',
      'A new cashier who takes every card out too early.',
    ],
  },
  'slips-one-terminal': {
    name: 'Slips at one terminal only',
    description:
      'Counts the different cards that were taken away too early, not presented or one of several at one terminal, against those at the others. Hands are the same everywhere: where only one terminal complains of them, its reader is slow or weak.',
    falsePositives: [
      'A self-service till or a gate beside attended tills: whoever is alone with it is hastier.',
      'A terminal mounted where cards are hard to hold against it.',
      'A new cashier who hands every card back too early.',
    ],
  },
  'many-holders-alike': {
    name: 'Customers do not finish the entry',
    description:
      'Counts the customers who did not finish the PIN or another entry at one terminal, against the others. One gives up by chance; one after the other means that the keys do not answer.',
    falsePositives: [
      'A terminal that is asked for the PIN out of the customers’ reach, as at a drive-through.',
      'A self-service till where people walk away at the last step.',
    ],
  },
  'garbled-one-terminal': {
    name: 'One screen or many',
    description:
      'Asks whether terminals with the same software show the same. A release garbles all of its screens, and screens of several shops do not break together; one screen alone is broken itself.',
    falsePositives: [
      'A faulty release whose first terminal was updated today: its siblings will follow.',
      'A log in which only this terminal reports its display at all.',
    ],
  },
  'one-version': {
    name: 'Only one software version',
    description:
      'Compares the terminals of one application version with all others. A failure that only they show, on several of them, comes from the release or from its fit with the host.',
    falsePositives: [
      'A version that was rolled out to one site or one carrier only, whose line is down.',
      'A new model of terminal that came with its own version: the model may be the reason.',
    ],
  },
  'pin-locked-before': {
    name: 'Locked before, or here',
    description:
      'Looks back along the card when its PIN tries are used up. Without a wrong entry in the log the card came locked; after wrong entries at the same terminal its holder used them up.',
    falsePositives: ['The wrong entries happened in a shop whose log is not in the export.'],
  },
  'repeats-by-machine': {
    name: 'Repeated by the program',
    description:
      'Counts payments sent twice at one terminal. People repeat now and then; a program that repeats does so all day, whoever is signed on. A second payment that is keyed half a minute later is somebody’s hand.',
    falsePositives: ['A cashier who has learnt to press the key twice, shift after shift.'],
  },
  'reversal-found-nothing': {
    name: 'Reversal of what never arrived',
    description:
      'A reversal is sent by the terminal itself when an answer is missing. If the host does not know the original, the payment never reached it: the line lost the request.',
    falsePositives: ['A reversal that is repeated after it had already been carried out.'],
  },
  'system-fault-local': {
    name: 'System fault in one place',
    description:
      'Compares “system fault” answers at one terminal or site with everyone else on the same host. A switch in trouble fails for all; a terminal program under load fails where the load is.',
    falsePositives: ['A shop that is the only one on its channel: then the channel and the shop cannot be told apart.'],
  },
  'no-host-trace': {
    name: 'No trace of the host',
    description:
      'Looks whether a “system error” or a failure without a reason, told in words only, carries the host’s reference number. Where answered payments carry one and this row does not, the terminal spoke for itself, before any host could answer.',
    falsePositives: ['A switch in so much trouble that it answers without giving a reference.'],
  },
  'plain-refusal': {
    name: 'A plain no',
    description:
      'Looks whether payments that failed for the line, the card or the hand are told in words of their own. Where they are, a refusal without a reason is none of these, but the bank’s answer.',
    falsePositives: ['A till that says “declined” of its own failures too, now and then.'],
  },
  'cutover-stays': {
    name: 'Cut-over that does not end',
    description:
      'Measures how long “day cut-over in process” is answered. The change of day is no fault; a host that is still in it much later is stuck.',
    falsePositives: ['An acquirer that announces a long night of maintenance and answers with this code throughout.'],
  },
  'printer-again': {
    name: 'Printer again',
    description:
      'Looks for other printer messages of the same terminal within a day. A printer that fails reports paper, jam, heat and motor in turn.',
    falsePositives: ['A box of bad paper rolls that jams in every printer.'],
  },
  'terminals-alike': {
    name: 'The same terminals again and again',
    description:
      'Parts the fleet by who shows one fault over the whole log and who never does. Terminals of several shops that share a fault, and share neither the hour nor the line, share what runs on them, though no column tells the version; messages of an update say which it is. What a host answers counts only where it comes back over many hours, because a host in trouble is so for all, and not for long.',
    falsePositives: [
      'Terminals of one model or one carrier among others.',
      'A host that serves only some of the terminals, in a log that does not tell which.',
    ],
  },
  'crash-nearby': {
    name: 'Crash nearby',
    description:
      'Looks for a crash, hang, restart or lack of memory that the terminal reports within minutes of a failure that gives no reason. A hanging application drags payments with it.',
    falsePositives: [
      'A cashier who restarts the terminal because the line is down.',
      'A nightly restart that was planned.',
    ],
  },
  'touch-and-screen': {
    name: 'Touch and screen together',
    description:
      'Where touches are not felt, looks for messages of a failing screen at the same terminal. Screen and touch panel are one part; a panel that fails alone is an input part.',
    falsePositives: [
      'A screen replaced the day before, and a touch panel connected wrongly since.',
      'A program that freezes: the picture stands still, and touches seem not to be felt.',
    ],
  },
  'power-before': {
    name: 'Power trouble before',
    description:
      'Looks for battery or power messages before a restart, a blank screen or a lost clock. When the supply fails, the rest follows.',
    falsePositives: [
      'A portable terminal that always reports a low battery in the evening and crashes for another reason.',
      'A terminal unplugged to be moved, at a time when its software failed anyway.',
    ],
  },
  'wrong-clock': {
    name: 'Wrong clock',
    description:
      'Looks for clock messages beside certificates that are "not yet valid" or "expired". With a wrong date the best certificate fails, so the clock has to be set first.',
    falsePositives: ['A certificate that has truly expired, on a terminal whose clock was set once that day.'],
  },
  'certificate-stops-line': {
    name: 'A certificate stops the line',
    description:
      'Looks for certificate messages beside failed connections of the same terminal. No secure connection is made with a bad certificate, however good the line is.',
    falsePositives: [
      'The shop’s network redirects to a log-in page of the provider: the certificate offered is then a stranger’s, and the line is the trouble after all.',
    ],
  },
  'outage-alone': {
    name: 'A shop with nothing beside it',
    description:
      'Compares a shop that goes without answers with its own other hours, where the logs hold no other shop at work at that time, and a terminal with the tills beside it. That it is an outage can be told so; whether the line of the shop or the host is down often cannot, and the report says so: one call to another shop of the same provider decides.',
    falsePositives: [
      'A few sales in a quiet hour that all met a slow bank.',
      'A terminal under test, with its cable pulled on purpose.',
    ],
  },
  'outage-local': {
    name: 'Fails here, not elsewhere',
    description:
      'Compares time-outs and lost connections at a terminal or site with the rest of its channel in the same half hours. When only this place fails, its cable, Wi-Fi, SIM or router is the reason.',
    falsePositives: [
      'A channel outage of which the log holds one site only, because the other logs were not exported.',
      'A small shop with three attempts in an hour, two of them with cards of an issuer in trouble.',
      'Three customers in a row whose cards are declined, in a log that gives no reasons: only where most cards fail does it speak.',
    ],
  },
  'line-comes-and-goes': {
    name: 'Line comes and goes',
    description:
      'Counts over a day how often one terminal found no line, against all other terminals; in a list of device alarms, how often it said so. A link that fails in hour after hour at one terminal and hardly ever elsewhere is loose or weak, even though payments pass in between.',
    falsePositives: [
      'A terminal that is carried outdoors, or down to a cellar, and back.',
      'A terminal on an old timer switch or a power strip that somebody turns off.',
    ],
  },
  'line-messages': {
    name: 'The terminal says its line is down',
    description:
      'Looks for the terminal’s own messages of a lost signal, an unplugged cable or a failed connection near a payment without answer, or for those of its neighbours at the site. Nobody knows the line better than the terminal.',
    falsePositives: [
      'A host that no longer accepts connections: every terminal then reports a failed connection, though its line is sound.',
      'A terminal that loses its signal for seconds all day long and still pays, on the day its host fails.',
    ],
  },
  'outage-issuer': {
    name: 'One issuer fails',
    description:
      'Compares the cards of one issuer with all others at the same time. When they fail at several terminals while other cards pass, the issuer, or the line to it, is in trouble.',
    falsePositives: [
      'A shop beside the branch of one bank, where nearly all cards are that bank’s: an outage of the shop’s line looks like the bank’s.',
      'A card type that a bank has withdrawn: its refusals are true.',
      'A few holders of one bank with empty accounts: each card counts once, and most must fail.',
    ],
  },
  'outage-channel': {
    name: 'Many sites fail at once',
    description:
      'Counts the sites that fail at the same time, against other channels or against the usual rate of the same sites. What many sites share is the channel, the switch or the acquirer.',
    falsePositives: [
      'A carrier’s outage in one town: the shops share the mobile network, not the channel.',
      'A chain whose shops all go through one company network that is down.',
      'A busy evening with more declines than usual, in a log that gives no reasons: it speaks only where most cards fail, each counted once.',
      'A log without merchants: terminals that fail together may share a shop or a channel, and both are weighed.',
    ],
  },
};
