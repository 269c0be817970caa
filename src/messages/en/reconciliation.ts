import type { DoubtfulPayment, Stance, VerdictId } from '../../model/reconciliation.ts';
import type { ReconciliationWords, References, VerdictSum } from '../reconciliation-words.ts';
import type { Formats } from '../words.ts';

const named = (label: string, value: string | undefined): string[] =>
  value === undefined ? [] : [`${label} ${value}`];

/** Clocks of both sides that show the same second are one time. */
const times = ({ terminalTime, hostTime }: References, f: Formats): string[] => {
  const [own, theirs] = [terminalTime, hostTime].map((time) => (time === undefined ? undefined : f.time(time)));
  if (own === undefined) return named('at', theirs);
  return own === theirs || theirs === undefined
    ? [`at ${own}`]
    : [`at ${own} at the terminal`, `${theirs} at the host`];
};

/** Of a purchase charged twice a bank asks for both numbers. */
const both = ({ verdict, rows }: References, name: 'stan' | 'rrn', own: string | undefined): string | undefined => {
  if (verdict !== 'charged-twice' || rows === undefined) return own;
  const payments = rows.filter(({ transactionType }) => transactionType !== 'REVERSAL');
  const all = new Set([own, ...payments.map((row) => row[name])].filter((number) => number !== undefined));
  return all.size === 0 ? undefined : [...all].join(' / ');
};

const references = (payment: References, f: Formats, zone?: string): string => {
  const { terminalId, merchantId, batchNo, stan, rrn, originalRrn, pan } = payment;
  const refers = payment.kind === 'no-original' ? originalRrn : undefined;
  return [
    ...named('terminal', terminalId),
    ...named('merchant', merchantId),
    ...named('batch', batchNo),
    ...named('trace', both(payment, 'stan', stan)),
    ...named('reference', both(payment, 'rrn', rrn)),
    ...named('original', refers),
    ...named('card', pan),
    ...times(payment, f),
    ...(zone === undefined ? [] : [zone]),
  ].join(', ');
};

const verdicts: Readonly<Record<VerdictId, string>> = {
  charged: 'charged',
  'not-charged': 'not charged',
  'in-doubt': 'in doubt',
  'charged-twice': 'charged twice',
};

const STANCES: Readonly<Record<Stance, string>> = {
  approved: 'approved',
  reversed: 'reversed',
  refused: 'refused',
  'no-answer': 'without answer',
  'not-sent': 'not sent',
  unread: 'an unknown answer',
};

const isGiveBack = ({ transactionType }: DoubtfulPayment): boolean =>
  transactionType === 'REFUND' || transactionType === 'VOID';
const saleOr = (payment: DoubtfulPayment): string =>
  payment.transactionType === 'REFUND' ? 'refund' : payment.transactionType === 'VOID' ? 'void' : 'payment';

const said = (stance: Stance | undefined, code: string | undefined, place: string): string =>
  `${STANCES[stance ?? 'no-answer']} at the ${place}${code === undefined || stance === 'approved' ? '' : ` (${code})`}`;

const whatHappened = (payment: DoubtfulPayment, f: Formats): string => {
  const { kind, currency, terminalAmount, hostAmount, terminalStance, hostStance, reversal } = payment;
  const money = (amount: number | undefined): string => f.money({ amount: amount ?? 0, currency });
  const isHeld = hostStance === 'approved';
  switch (kind) {
    case 'missing-at-host':
      return 'approved at the terminal, unknown to the host';
    case 'missing-at-terminal':
      return 'approved at the host, missing at the terminal';
    case 'amount-differs':
      return `the host approved ${money(hostAmount)}, the terminal ${money(terminalAmount)}`;
    case 'status-differs':
      return `${said(terminalStance, payment.terminalCode, 'terminal')}, ${said(hostStance, payment.hostCode, 'host')}`;
    case 'duplicate':
      if (payment.verdict === 'in-doubt') {
        return 'the host’s file shows this booking twice, the same in every detail: booked twice, or only exported twice';
      }
      return 'two approvals of one purchase';
    case 'reversal-missing':
      if (reversal === 'done') return 'reversed at the terminal, still approved at the host';
      if (reversal === 'original-unknown') return 'the host found nothing to reverse, and still has it as approved';
      if (isHeld) return 'no answer at the terminal, approved at the host, and no reversal followed';
      return hostStance === 'no-answer'
        ? 'no answer on either side, and no reversal followed'
        : 'no answer, and no reversal followed';
    case 'reversal-unanswered':
      if (terminalStance === 'approved') return 'approved, then reversed, and the reversal got no answer';
      return isHeld
        ? 'no answer at the terminal, approved at the host, and the reversal got no answer'
        : 'no answer, and the reversal got none either';
    case 'no-original':
      if (payment.unpaidSince !== undefined) {
        return `a ${saleOr(payment)} that names no sale, to a card that paid nothing like it since these records begin (${f.time(payment.unpaidSince)})`;
      }
      return payment.originalRrn === undefined
        ? `a ${saleOr(payment)} that names no sale`
        : `a ${saleOr(payment)} whose sale is not in the records`;
    case 'settlement-unbalanced':
      return 'the settlement states another total than its batch';
    default:
      return 'no answer at the terminal, but the records show how it ended';
  }
};

const whatIsWrong = (payment: DoubtfulPayment, f: Formats): string =>
  whatHappened(payment, f) +
  (payment.repeatedAt === undefined ? '' : `; the same card paid again at ${f.time(payment.repeatedAt)}`);

const UNDO = 'void it (refund it once the batch is settled)';

const steps = (payment: DoubtfulPayment): string | undefined => {
  const { kind, verdict, hostStance, terminalStance } = payment;
  const back = isGiveBack(payment);
  if (kind === 'settled-by-records') return undefined;
  if (kind === 'settlement-unbalanced') {
    return 'print the list of the batch and compare it with the settlement slip; leave the batch uncleared until both agree';
  }
  if (kind === 'no-original') {
    return 'find the sale slip and ask whoever made it; where there is none, keep the slip and report it to the acquirer';
  }
  if (kind === 'amount-differs') {
    return 'compare both amounts with the signed slip, and send the slip to the acquirer to have the wrong one adjusted';
  }
  if (kind === 'duplicate' && verdict === 'in-doubt') {
    return 'ask the acquirer whether it was booked twice; where it was, have the second booking taken back';
  }
  if (kind === 'duplicate' && payment.actor === 'acquirer') {
    return 'one message was booked twice: send the acquirer both references and have the second booking taken back';
  }
  if (kind === 'duplicate' && terminalStance !== undefined && hostStance !== undefined && verdict === 'charged') {
    return 'the host has it once: have the second row taken out of the terminal’s batch before it is settled';
  }
  if (verdict === 'charged-twice') {
    return 'look both up, keep one and void the other (refund it once the batch is settled); tell the customer by when the money is back';
  }
  if (verdict === 'in-doubt' && payment.repeatedAt !== undefined) {
    return 'ask the acquirer with these references whether the first try was charged too; where it was, void it (refund it once the batch is settled)';
  }
  if (verdict === 'in-doubt') {
    return kind === 'reversal-unanswered'
      ? 'have the terminal send the reversal again; where it stays unanswered ask the acquirer with these references, and do not charge again before'
      : 'ask the acquirer with these references whether it was charged, before the customer pays again';
  }
  if (verdict === 'charged') {
    if (back)
      return 'the customer does not have the money yet: ask the acquirer, and give it back again only when it confirms that nothing was paid out';
    if (kind === 'reversal-missing' || kind === 'reversal-unanswered') {
      return `where the goods were not handed over, ${UNDO}; where they were, book the sale and do not charge again`;
    }
    return `where the goods were handed over, book the sale; where not, ${UNDO}`;
  }
  if (back)
    return 'money went out that the till does not know of: find out who gave it back, and book it or dispute it with the acquirer';
  return kind === 'missing-at-host'
    ? 'keep the slip and have the acquirer trace it; it may still arrive until then, so do not charge again before the answer'
    : 'keep the slip and have the acquirer look it up; where it confirms that nothing was booked, ask the customer to pay again';
};

const sumText = ({ verdict, payments, money }: VerdictSum, f: Formats): string =>
  `${f.number(payments)} ${verdicts[verdict]} (${money.join(', ')})`;

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
  verdicts,
  deadlines: {
    'before-settlement': (due) => `before the batch is settled (${due})`,
    'same-day': (due) => `the same day (${due})`,
    'two-days': (due) => `by the second settlement day (${due})`,
  },
  summary: (sums, f) => {
    const all = sums.reduce((sum, { payments }) => sum + payments, 0);
    const [only] = sums;
    if (sums.length === 1 && only !== undefined) {
      return `Money to settle: ${f.plural(all, 'payment')} ${verdicts[only.verdict]} (${only.money.join(', ')}).`;
    }
    return `Money to settle: ${f.plural(all, 'payment')}, of which ${sums.map((one) => sumText(one, f)).join(', ')}.`;
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
  unread: {
    terminal:
      'Most answers in the terminal’s records could not be read, so outcomes were not compared, only what is missing and the amounts. Name the column of the answers in a profile (posalarm inspect)',
    host: 'Most answers in the host’s records could not be read, so outcomes were not compared, only what is missing and the amounts. Name the column of the answers in a profile (posalarm inspect)',
  },
  narrowed: {
    payments: 'The options narrow the payments told here; pairs, totals and clocks are those of all records',
    books: 'The options narrow payments, totals and clocks; pairs are counted over all records',
  },
  zone: (name) => `Times are in ${name}`,
  verdictLine: ({ verdict, payments, money }, f) =>
    `${verdicts[verdict]}: ${f.plural(payments, 'payment')}, ${money.join(', ')}`,
  payment: (payment, f) => {
    const money = f.money({ amount: payment.atStake, currency: payment.currency });
    const apart = payment.kind === 'amount-differs' ? ' apart' : '';
    return `${verdicts[payment.verdict]}, ${money}${apart}: ${whatIsWrong(payment, f)}`;
  },
  references,
  action: (actor, deadline, todo) => `To act: ${actor}, ${deadline}${todo === undefined ? '' : `: ${todo}`}`,
  steps,
  hole: (terminal, from, to, f) =>
    from === to
      ? `Terminal ${terminal}: trace number ${from} is missing from its sequence`
      : `Terminal ${terminal}: trace numbers ${from} to ${to} are missing from its sequence (${f.number(to - from + 1)})`,
  unchecked: (count, from, f) =>
    `${f.plural(count, 'refund or void', 'refunds or voids')} could not be checked: the sale named may lie before these records begin (${from}). Export the days before as well`,
  settlement: (terminal, batch, stated, booked) =>
    batch === undefined
      ? `Terminal ${terminal ?? '?'}: the settlement states ${stated}, the records since the one before add up to ${booked}`
      : `Terminal ${terminal ?? '?'}, batch ${batch}: the settlement states ${stated}, its records add up to ${booked}`,
};
