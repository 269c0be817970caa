import type { Plan } from './plan.ts';
import type { Random } from './random.ts';
import { planShifts } from './shifts.ts';
import { alarm } from './faults/soil.ts';
import {
  DAY,
  HOUR,
  MINUTE,
  SECOND,
  STAGES,
  type AlarmRow,
  type Attempt,
  type Fault,
  type Fleet,
  type Outcome,
  type Row,
  type Stage,
  type TransactionRow,
  type Trait,
  type Truth,
  type Visit,
} from './types.ts';
import { afterSale, entryOf, needsPin, ordinaryVisits } from './visits.ts';
import { signOn } from './faults/keys.ts';

const LOCAL_STAGES: ReadonlySet<Stage> = new Set(['terminal', 'read', 'entry', 'send']);
const KEYED_WRONG = 'transaction-anomaly/input-error';
const HOST_CAUSE = 'payment-environment/payment-channel';

interface Decision {
  readonly outcome: Outcome | 'skip' | undefined;
  readonly stage: Stage | undefined;
  readonly trait: Trait | undefined;
}

/** Plays all visits against the faults and writes down what the logs would hold. */
export const runTrade = (fleet: Fleet, plan: Plan, faults: readonly Fault[], random: Random): Row[] => {
  const r = random.fork('play');
  const rows: Row[] = [];
  const shifts = planShifts(fleet, plan, random.fork('shifts'));
  const striking = STAGES.flatMap((stage) => faults.filter(({ strike }) => strike?.stage === stage));
  const beside = faults.filter(({ murmur, echo }) => murmur !== undefined || echo !== undefined);
  const paper = new Map(fleet.terminals.map((terminal) => [terminal.id, r.int(20, 500)]));
  let counter = r.int(1, 400_000);

  const rrn = (): string => {
    counter += 1;
    return String(600_000_000_000 + counter * 7);
  };

  const midnightPause = (attempt: Attempt): Outcome | undefined => {
    const sinceMidnight = attempt.time % DAY;
    return plan.cutover && sinceMidnight < 6 * MINUTE && r.chance(0.5)
      ? { event: 'cutover', cause: HOST_CAUSE, faultId: null }
      : undefined;
  };

  const decide = (attempt: Attempt, traits: readonly Trait[]): Decision => {
    for (const stage of STAGES) {
      for (const fault of striking) {
        const { strike } = fault;
        if (strike?.stage !== stage || attempt.time < fault.from || attempt.time > fault.to) continue;
        const outcome = strike.act(attempt);
        if (outcome !== undefined) return { outcome, stage, trait: undefined };
      }
      if (stage === 'host') {
        const outcome = midnightPause(attempt);
        if (outcome) return { outcome, stage, trait: undefined };
      }
      const trait = traits.find((one) => one.stage === stage && one.uses > 0 && (one.when?.(attempt) ?? true));
      if (trait) {
        trait.uses -= 1;
        return { outcome: trait.outcome, stage, trait };
      }
    }
    return { outcome: undefined, stage: undefined, trait: undefined };
  };

  const transaction = (
    attempt: Attempt,
    visit: Visit,
    outcome: Outcome | undefined,
    stage: Stage | undefined,
    truth: Truth | undefined,
  ): TransactionRow => {
    const reached = stage === undefined || stage === 'host' || stage === 'issuer';
    const unread = stage === 'read' || stage === 'terminal';
    const plain = attempt.type === 'SIGN_ON' || attempt.type === 'SETTLEMENT';
    return {
      kind: 'transaction',
      time: attempt.time,
      terminal: attempt.terminal,
      type: attempt.type,
      amount: plain ? undefined : attempt.amount,
      card: unread && attempt.entry !== 'MANUAL' && r.chance(0.7) ? undefined : attempt.card,
      entry: plain ? undefined : attempt.entry,
      event: outcome?.event ?? 'approved',
      latency: Math.round(outcome?.latency ?? (reached ? r.lognormal(1700, 0.45) : r.lognormal(4000, 0.6))),
      cashier: attempt.cashier,
      rrn: reached ? rrn() : undefined,
      originalRrn: visit.originalRrn,
      truth,
    };
  };

  const reverse = (attempt: Attempt, truth: Truth): void => {
    if (!plan.reversalsLogged) return;
    for (
      let tries = 0, time = attempt.time + r.float(20, 90) * SECOND;
      tries < 3;
      tries++, time += r.float(20, 120) * SECOND
    ) {
      const again: Attempt = { ...attempt, time, type: 'REVERSAL', pin: false };
      const { outcome, stage } = decide(again, []);
      if (outcome === 'skip') continue;
      const failed = outcome !== undefined;
      rows.push({
        ...transaction(
          again,
          emptyVisit(attempt),
          undefined,
          stage,
          failed ? { cause: outcome.cause, faultId: outcome.faultId } : { ...truth, optional: true },
        ),
        event: failed ? (stage === 'send' || stage === 'answer' ? 'reversal-failed' : outcome.event) : 'approved',
        rrn: failed ? undefined : rrn(),
      });
      if (!failed) return;
    }
  };

  const emptyVisit = (attempt: Attempt): Visit => ({ ...attempt, traits: [] });

  const announce = (attempt: Attempt, truth: Truth): void => {
    if (!r.chance(plan.announced)) return;
    rows.push(
      alarm(
        attempt.terminal,
        attempt.time + r.float(0.5, 5) * SECOND,
        'generic-failure',
        truth,
        r.pick(['voice', 'voice', 'screen'] as const),
      ),
    );
  };

  /** The log rows of one failed attempt. */
  const record = (attempt: Attempt, visit: Visit, outcome: Outcome, stage: Stage): void => {
    const truth: Truth = { cause: outcome.cause, faultId: outcome.faultId };
    const local = LOCAL_STAGES.has(stage);
    const device: AlarmRow = alarm(attempt.terminal, attempt.time + 200, outcome.event, truth);
    if (!local || plan.localIn !== 'alarms' || plan.logs === 'transactions')
      rows.push(transaction(attempt, visit, outcome, stage, truth));
    if (local && (plan.localIn === 'alarms' || (plan.localIn === 'both' && r.chance(0.7)))) rows.push(device);
    else announce(attempt, truth);
    if (outcome.event === 'receive-timeout' && attempt.amount > 0) reverse(attempt, truth);
  };

  const approved = (attempt: Attempt, visit: Visit): void => {
    const row = transaction(attempt, visit, undefined, undefined, undefined);
    rows.push(row);
    if (attempt.amount === 0) return;
    useReceipt(attempt);
    const echo = beside.find(
      (fault) => fault.echo && attempt.time >= fault.from && attempt.time <= fault.to && fault.echo(attempt),
    );
    const later: Attempt = { ...attempt, time: attempt.time + r.float(2, 40) * SECOND };
    if (echo) {
      record(later, visit, { event: 'duplicate', cause: echo.cause, faultId: echo.id }, 'host');
    } else if (attempt.type === 'SALE' && r.chance(0.0005 * plan.mood.cashiers)) {
      record(later, visit, { event: 'duplicate', cause: 'operator-error/merchant', faultId: null }, 'host');
    } else if (attempt.type === 'SALE' && r.chance(0.0003 * plan.mood.cashiers)) {
      rows.push(
        transaction(later, visit, undefined, undefined, {
          cause: 'operator-error/merchant',
          faultId: null,
          optional: true,
        }),
      );
    }
    if (attempt.type === 'SALE' && row.rrn !== undefined && r.chance(0.007)) {
      const change = afterSale(visit, row.rrn, plan, r);
      if (change.time % DAY < attempt.terminal.site.close * HOUR && change.time < fleet.to) queue.push(change);
    }
  };

  const useReceipt = (attempt: Attempt): void => {
    const { terminal, time } = attempt;
    const left = (paper.get(terminal.id) ?? 0) - 1;
    paper.set(terminal.id, left > 0 ? left : r.int(180, 520));
    const truth = { cause: 'hardware-failure/printer', faultId: null } as const;
    if (left === 8 && r.chance(0.3)) rows.push(alarm(terminal, time + 3000, 'paper-low', { ...truth, optional: true }));
    if (left <= 0 && r.chance(0.25)) {
      rows.push(alarm(terminal, time + 3000, 'paper-out', truth));
      if (r.chance(0.4)) rows.push(alarm(terminal, time + r.float(1, 8) * MINUTE, 'paper-loaded', undefined));
    }
  };

  const murmurs = (attempt: Attempt): void => {
    for (const fault of beside) {
      if (attempt.time < fault.from || attempt.time > fault.to) continue;
      const event = fault.murmur?.(attempt);
      if (event)
        rows.push(
          alarm(attempt.terminal, attempt.time + r.float(0, 4) * SECOND, event, {
            cause: fault.cause,
            faultId: fault.id,
          }),
        );
    }
  };

  /** What people do after a failure: again, at the next till, with another card, or not at all. */
  const goOn = (visit: Visit, decision: Decision, n: number): boolean => {
    const { stage, trait, outcome } = decision;
    visit.time += r.float(trait?.pause[0] ?? 15, trait?.pause[1] ?? 100) * SECOND;
    if (trait && !(trait.again === 0 || visit.scripted) && !r.chance(trait.again)) return otherCard(visit, stage);
    if (trait) {
      if (trait.again === 0 || (visit.scripted && !r.chance(trait.again))) return false;
      trait.mend?.(visit);
      return true;
    }
    if (visit.scripted) return n < 1 && r.chance(0.4);
    const neighbours = visit.terminal.site.terminals.filter((terminal) => terminal !== visit.terminal);
    if (neighbours.length > 0 && (outcome === 'skip' || r.chance(0.3))) {
      visit.terminal = r.pick(neighbours);
      return true;
    }
    if (outcome === 'skip') return false;
    if (stage === 'read' && n > 0 && visit.entry === 'CHIP') visit.entry = 'FALLBACK';
    else if (stage === 'read' && n > 0 && visit.entry === 'CONTACTLESS')
      visit.entry = visit.card?.chip ? 'CHIP' : 'MAGSTRIPE';
    if (stage === 'issuer' || stage === 'host') return r.chance(0.45) ? true : otherCard(visit, stage);
    return r.chance(stage === 'read' ? 0.85 : 0.55);
  };

  const otherCard = (visit: Visit, stage: Stage | undefined): boolean => {
    if ((stage !== 'issuer' && stage !== 'host') || !visit.card || !r.chance(0.4)) return false;
    visit.card = fleet.newCard(r);
    visit.entry = entryOf(visit.card, visit.terminal.site, r);
    visit.pin = needsPin(visit.card, visit.entry, visit.amount);
    visit.traits.length = 0;
    return true;
  };

  const play = (visit: Visit): void => {
    const missing = shifts.unsigned.get(visit.terminal.id);
    const due = missing?.find(({ since, trait }) => since <= visit.time && trait.uses > 0);
    if (due && visit.type !== 'SIGN_ON') visit.traits.push(due.trait);
    for (let n = 0; n < 5; n++) {
      const attempt: Attempt = {
        ...visit,
        pin: visit.pin && needsPin(visit.card, visit.entry, visit.amount),
        n,
        keyedWrong: visit.traits.some(({ uses, outcome: { cause } }) => uses > 0 && cause === KEYED_WRONG),
      };
      if (visit.scripted && visit.pin) Object.assign(attempt, { pin: true });
      const decision = decide(attempt, visit.traits);
      const { outcome, stage } = decision;
      if (outcome !== 'skip') murmurs(attempt);
      if (outcome === undefined || stage === undefined) return approved(attempt, visit);
      if (outcome !== 'skip') record(attempt, visit, outcome, stage);
      if (decision.trait === due?.trait && due && due.trait.uses === 0 && plan.signOnsLogged)
        play(signOn(visit.terminal, visit.time + 12 * SECOND));
      if (visit.type === 'SIGN_ON' || visit.type === 'SETTLEMENT') {
        if (n > 1 || outcome === 'skip') return;
        visit.time += r.float(20, 200) * SECOND;
      } else if (!goOn(visit, decision, n)) return;
    }
  };

  const queue: Visit[] = [
    ...ordinaryVisits(fleet, plan, random.fork('visits')),
    ...faults.flatMap(({ visits }) => visits ?? []),
    ...shifts.visits,
  ];
  // Voids and refunds join the queue while it is played; they touch nothing that came before them.
  queue.sort((a, b) => a.time - b.time);
  for (let i = 0; i < queue.length; i++) {
    const visit = queue[i];
    if (visit) play(visit);
  }
  rows.push(...shifts.alarms, ...faults.flatMap(({ alarms }) => alarms ?? []));
  return rows
    .filter((row) => row.time >= fleet.from && row.time < fleet.to)
    .map((row, i) => ({ row, i }))
    .sort((a, b) => Math.floor(a.row.time / SECOND) - Math.floor(b.row.time / SECOND) || a.i - b.i)
    .map(({ row }) => row);
};
