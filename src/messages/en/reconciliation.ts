import type { ReconciliationWords, References } from '../reconciliation-words.ts';
import type { Formats } from '../words.ts';

const named = (label: string, value: string | undefined): string[] =>
  value === undefined ? [] : [`${label} ${value}`];

const references = (payment: References, f: Formats): string => {
  const { terminalId, merchantId, batchNo, stan, rrn, pan, terminalTime, hostTime } = payment;
  return [
    ...named('terminal', terminalId),
    ...named('merchant', merchantId),
    ...named('batch', batchNo),
    ...named('trace', stan),
    ...named('reference', rrn),
    ...named('card', pan),
    ...named('at', terminalTime === undefined ? undefined : `${f.time(terminalTime)} (terminal)`),
    ...named('at', hostTime === undefined ? undefined : `${f.time(hostTime)} (host)`),
  ].join(', ');
};

export const reconciliation: ReconciliationWords = {
  section: {
    compared: 'The money: terminal against host',
    alone: "The money: what the terminals' own records leave open",
  },
  kinds: {
    'missing-at-host': 'approved at the terminal, unknown to the host',
    'missing-at-terminal': 'approved at the host, missing at the terminal',
    'amount-differs': 'both have it, with different amounts',
    'status-differs': 'both have it, with different outcomes',
    duplicate: 'two approvals of one purchase',
    'reversal-missing': 'no answer, and no reversal followed',
    'reversal-unanswered': 'no answer, and the reversal got none either',
    'no-original': 'refund or void whose sale is not in the records',
    'settlement-unbalanced': 'the settlement states another total than its batch',
    'settled-by-records': 'no answer at the terminal, but the records show how it ended',
  },
  verdicts: {
    charged: 'charged',
    'not-charged': 'not charged',
    'in-doubt': 'in doubt',
    'charged-twice': 'charged twice',
  },
  deadlines: {
    'before-settlement': (due) => `before the batch is settled (${due})`,
    'same-day': (due) => `the same day (${due})`,
    'two-days': (due) => `by the second settlement day (${due})`,
  },
  pairs: (pairs, terminal, host, f) =>
    `${f.plural(pairs, 'pair')} matched, of ${f.plural(terminal, 'terminal record')} and ${f.plural(host, 'host record')}`,
  period: (range) => `Compared where both sides have records: ${range}`,
  noPeriod: 'The two sides share no time, so nothing could be compared',
  totals: (terminal, host, difference, isEqual) =>
    isEqual
      ? `Terminal ${terminal}, host ${host}: equal`
      : `Terminal ${terminal}, host ${host}: difference ${difference}, explained by the payments below`,
  proven: (isProven) =>
    isProven
      ? 'Every total adds up to the smallest unit, by terminal, merchant, day and currency'
      : 'The totals do not add up; please report this as a fault of the program',
  outside: (terminal, host, f) =>
    `Outside what the other side covers, and therefore not judged: ${f.plural(terminal, 'terminal record')}, ${f.plural(host, 'host record')}`,
  clock: (terminal, span, isAhead, pairs, f) =>
    `The clock of terminal ${terminal ?? '?'} is ${span} ${isAhead ? 'ahead of' : 'behind'} the host's (from ${f.plural(pairs, 'pair')}); corrected before times were compared`,
  verdictLine: (verdict, payments, money, f) => `${verdict}: ${f.plural(payments, 'payment')}, ${money.join(', ')}`,
  payment: (verdict, kind, money) => `${verdict}, ${money}: ${kind}`,
  references,
  action: (actor, deadline) => `To act: ${actor}, ${deadline}`,
  hole: (terminal, from, to, f) =>
    from === to
      ? `Terminal ${terminal}: trace number ${from} is missing from its sequence`
      : `Terminal ${terminal}: trace numbers ${from} to ${to} are missing from its sequence (${f.number(to - from + 1)})`,
  unchecked: (count, from, f) =>
    `${f.plural(count, 'refund or void', 'refunds or voids')} could not be checked: the sale named may lie before these records begin (${from}). Export the days before as well`,
  settlement: (terminal, batch, stated, booked) =>
    `Terminal ${terminal ?? '?'}, batch ${batch ?? '?'}: the settlement states ${stated}, its records add up to ${booked}`,
};
