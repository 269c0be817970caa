import type { Words } from '../words.ts';

export const card: Words['card'] = {
  heading: (period, zone) => (period === undefined ? 'Phone cards' : `Phone cards for ${period} (${zone})`),
  call: {
    acquirer: () => 'Call the acquirer',
    issuer: (names, f) => (names.length === 0 ? 'Call the card issuer' : `Call the card issuer: ${f.list(names)}`),
  },
  labels: {
    about: 'About',
    when: 'When',
    seen: 'Seen',
    money: 'At stake',
    due: 'Settle by',
    merchants: 'Merchant',
    terminals: 'Terminals',
    channels: 'Channel',
    versions: 'Version',
    asks: 'Ask, in this order',
  },
  inZone: (range, zone, offset, stated) =>
    stated ? `${range} (${zone}, UTC${offset})` : `${range} (taken as ${zone}, UTC${offset}; the log names no zone)`,
  asks: {
    'risk-desk': 'We report a suspected case. Put us through to the risk desk: may the terminal stay in use?',
    status: 'Is a disturbance known, since when, and when should it be over?',
    'look-up': 'Look up the payments below: was each one charged, reversed, or never received?',
    reverse: 'Reverse what was charged without a sale, and confirm in writing what stands.',
    'hold-cards': 'Check the cards below: should we refuse them from now on?',
    'keep-records': 'Keep your records of that time; we keep ours, with receipts and video.',
    route: 'Can our payments take another way until it is over?',
    line: 'Did connections from this place reach you at that time, and where did they end?',
    permission: 'Which functions, cards and limits are set for us? Change what does not fit; from when does it hold?',
    keys: 'Check the keys and certificates of these terminals, and release a new download while we are on the line.',
    release: 'Which version and parameters should these terminals run, and what did you change at that time?',
    repair: 'Have these terminals repaired or exchanged: by when, and what do we use until then?',
    reason: 'Why were these payments refused, with the answers given below?',
    'host-records': 'Send us your records of these terminals for that time.',
    find: 'Our terminal holds an approval for the payments below. Search by reference, trace and amount: do you have them?',
    'pay-out': 'If you have them, when are they paid out? If not, can they be booked from our receipts, and by when?',
    'give-back':
      'You hold approvals that our terminal never finished. Nothing was sold on them that we know of: give the money back.',
    'right-amount':
      'Our terminal and your records have different amounts for the payments below. Which was settled? We look out our receipts meanwhile.',
    outcome:
      'Our terminal and your records disagree on the outcome of the payments below. Did the card issuer approve them, and was the money taken?',
    both: 'Look up both approvals of each purchase below: were both charged, and was either reversed since?',
    'refund-one': 'The customer bought once. Refund one of the two, and leave the other.',
    original:
      'The refunds or voids below name no sale that we can find. Which sale do they belong to? Hold the money until that is clear.',
    totals: 'Our settlement and your total differ. Send us your list of the batch.',
    confirm: 'Confirm in writing what you changed, and when the cardholder or we shall see it.',
    'case-number': 'Give us a case number, your name, and the time of the next news.',
  },
  payments: (shown, all, f) =>
    shown === all ? `Payments (${f.number(all)})` : `Payments (${f.number(shown)} of ${f.number(all)})`,
  references: {
    card: 'card',
    terminal: 'terminal',
    merchant: 'merchant',
    trace: 'trace',
    batch: 'batch',
    reference: 'reference',
    answer: 'answer',
    noAnswer: 'no answer',
    host: 'at the host',
  },
  attachment: (incident, rows, f) => `Attachment ${incident}: ${f.plural(rows, 'row')} of the log, and nothing else`,
  blanks: 'Case number ____________ Name ______________ Next news at ____________',
  nothing: 'No incident: there is nothing to call about.',
};
