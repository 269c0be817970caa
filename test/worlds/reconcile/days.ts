/**
 * Days of a small fleet as two books, the terminals' and the host's, that agree but for what was planted.
 * Invented throughout. It knows the field's ways of going wrong, and none of the matcher's thresholds.
 */
import type { DisagreementKind, VerdictId } from '../../../src/model/reconciliation.ts';
import type { Reading, TransactionRecord, TransactionType } from '../../../src/model/record.ts';
import type { SymptomId } from '../../../src/model/symptom.ts';
import { cardToken, epochMs, minorUnits } from '../../../src/model/units.ts';

export interface Planted {
  readonly kind: DisagreementKind;
  readonly verdict: VerdictId;
  /** Of the row that has to carry the alarm. */
  readonly terminalId: string;
  readonly stan: string;
  readonly amount: number;
  readonly side: 'transaction' | 'host';
}

export interface Days {
  readonly terminal: readonly TransactionRecord[];
  readonly host: readonly TransactionRecord[];
  readonly planted: readonly Planted[];
  /** Approvals that were undone, as `<kind> <terminal> <trace>`. */
  readonly undone: ReadonlySet<string>;
  readonly start: number;
  readonly end: number;
}

export interface DaysOptions {
  readonly seed: number;
  readonly terminals?: number;
  readonly days?: number;
  /** Payments per terminal and day. */
  readonly perDay?: number;
  /** Of each planted kind. */
  readonly each?: number;
  /** Milliseconds by which terminals' clocks are ahead, by index. */
  readonly clocks?: Readonly<Record<number, number>>;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
const START = Date.UTC(2026, 4, 11, 0, 0, 0);
const OPEN = 8 * 60 * MINUTE;
const HOURS = 14 * 60 * MINUTE;
const CURRENCIES = ['CNY', 'CNY', 'CNY', 'HKD'];

const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const APPROVED: Reading = {
  symptom: 'approved',
  outcome: 'approved',
  code: '00',
  table: 'unionpay',
  by: 'code',
  ambiguous: false,
};
const failed = (symptom: SymptomId, code: string | undefined): Reading => ({
  symptom,
  outcome: 'failed',
  code,
  table: code === undefined ? undefined : 'unionpay',
  by: code === undefined ? 'text' : 'code',
  ambiguous: false,
});
const NO_ANSWER = failed('receive-timeout', undefined);
const NO_FUNDS = failed('insufficient-funds', '51');
const WRONG_PIN = failed('wrong-pin', '55');
const CANCELLED = failed('cancelled', undefined);
const NOT_CONNECTED = failed('connect-failed', undefined);
const NOT_FOUND = failed('original-not-found', '25');
/** The host answered, and nobody behind it had: 68 is the issuer's word, 98 the switch's. */
const ISSUER_LATE = failed('host-timeout', '68');
const SWITCH_WAITED = failed('host-timeout', '98');
const BAD_SYSTEM = failed('system-malfunction', '96');

/** One message as both sides would write it. */
interface Message {
  readonly terminal: number;
  /** True time. */
  readonly time: number;
  readonly stan: number;
  readonly rrn: string | undefined;
  readonly type: TransactionType;
  readonly amount: number;
  readonly card: number;
  readonly batch: number;
  readonly original?: string | undefined;
}

type Event = (at: number, terminal: number) => void;

/** The same seed gives the same days. */
export const makeDays = (options: DaysOptions): Days => {
  const { seed, terminals = 12, days = 3, perDay = 70, each = 26, clocks = {} } = options;
  const random = randomFrom(seed);
  const between = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const pick = <T>(list: readonly T[]): T => {
    const one = list[Math.floor(random() * list.length)];
    if (one === undefined) throw new Error('an empty list');
    return one;
  };
  const own: TransactionRecord[] = [];
  const host: TransactionRecord[] = [];
  const planted: Planted[] = [];
  const undone = new Set<string>();
  const stans = Array.from({ length: terminals }, () => between(100, 5000));
  let references = 600_000_000_000 + between(0, 1_000_000);
  const offsets = Array.from({ length: terminals }, (_, index) => clocks[index] ?? between(-20, 20) * 1000);
  let line = 1;

  const name = (terminal: number): string => `0${1_000_000 + terminal}`;
  const stanText = (stan: number): string => String(stan % 1_000_000).padStart(6, '0');
  const nextStan = (terminal: number): number => {
    const stan = (stans[terminal] ?? 0) + 1;
    stans[terminal] = stan;
    return stan;
  };
  const nextReference = (): string => {
    references += between(1, 3);
    return String(references);
  };
  const record = (
    message: Message,
    kind: 'transaction' | 'host',
    time: number,
    reading: Reading,
  ): TransactionRecord => {
    line += 1;
    return {
      kind,
      source: { file: kind === 'host' ? 1 : 0, line, record: line - 1 },
      time: epochMs(time),
      terminalId: name(message.terminal),
      merchantId: `8985840${String(Math.floor(message.terminal / 3)).padStart(8, '0')}`,
      stan: stanText(message.stan),
      rrn: reading === NO_ANSWER || reading === NOT_CONNECTED || reading === CANCELLED ? undefined : message.rrn,
      transactionType: message.type,
      amount: minorUnits(message.amount),
      currency: CURRENCIES[message.terminal % CURRENCIES.length],
      pan: `622848******${String(message.card).padStart(4, '0')}`,
      card: cardToken(1_000_000 + message.card),
      entryMode: 'CHIP',
      responseCode: reading.code,
      responseText: undefined,
      issuer: undefined,
      channel: undefined,
      latencyMs: undefined,
      operatorId: undefined,
      batchNo: String(message.batch).padStart(6, '0'),
      appVersion: undefined,
      originalRrn: message.original,
      reading,
    };
  };
  const atTerminal = (message: Message, reading: Reading = APPROVED, later = between(800, 4000)): void => {
    own.push(record(message, 'transaction', message.time + later + (offsets[message.terminal] ?? 0), reading));
  };
  const atHost = (message: Message, reading: Reading = APPROVED, later = 0): void => {
    host.push(record(message, 'host', message.time + later, reading));
  };
  const message = (time: number, terminal: number, changes: Partial<Message> = {}): Message => ({
    terminal,
    time,
    stan: nextStan(terminal),
    rrn: nextReference(),
    type: 'SALE',
    amount: between(500, 90_000),
    card: between(0, 9999),
    batch: 100 + Math.floor((time - START) / DAY),
    ...changes,
  });
  const expect = (
    kind: DisagreementKind,
    verdict: VerdictId,
    { terminal, stan }: Message,
    amount: number,
    side: Planted['side'] = 'transaction',
  ): void => {
    planted.push({ kind, verdict, terminalId: name(terminal), stan: stanText(stan), amount, side });
  };
  const both = (one: Message, reading: Reading = APPROVED): void => {
    atTerminal(one, reading);
    atHost(one, reading);
  };
  const undoes = (kind: 'transaction' | 'host', { terminal, stan }: Message): void => {
    undone.add(`${kind} ${name(terminal)} ${stanText(stan)}`);
  };
  /** The terminal undoes a payment; it bears the trace number of what it undoes. */
  const reversal = (of: Message, after: number): Message => ({ ...of, time: of.time + after, type: 'REVERSAL' });

  const ordinary: Event = (time, terminal) => {
    const kind = random();
    const sale = message(time, terminal);
    if (kind < 0.8) both(sale);
    else if (kind < 0.86) both(sale, NO_FUNDS);
    else if (kind < 0.89) {
      both(sale, WRONG_PIN);
      both(message(time + 25_000, terminal, { card: sale.card, amount: sale.amount }));
    } else if (kind < 0.91) atTerminal(sale, CANCELLED);
    else if (kind < 0.92) {
      atTerminal(sale, NOT_CONNECTED);
      both(message(time + 60_000, terminal, { card: sale.card, amount: sale.amount }));
    } else if (kind < 0.95) {
      both(sale);
      both(
        message(time + 4 * MINUTE, terminal, {
          type: 'VOID',
          card: sale.card,
          amount: sale.amount,
          original: sale.rrn,
        }),
      );
    } else if (kind < 0.97) {
      both(sale);
      const back = Math.max(1, Math.floor(sale.amount / 2));
      both(
        message(time + 3 * 60 * MINUTE, terminal, {
          type: 'REFUND',
          card: sale.card,
          amount: back,
          original: sale.rrn,
        }),
      );
    } else if (kind < 0.98) {
      // Two coffees: the second a few minutes after the first.
      both({ ...sale, amount: 2800 });
      both(message(time + between(4, 8) * MINUTE, terminal, { card: sale.card, amount: 2800 }));
    } else if (kind < 0.99) {
      // A lost answer that was put right: reversed and answered, on both sides.
      atTerminal(sale, NO_ANSWER, 30_000);
      atHost(sale);
      both(reversal(sale, 45_000));
      undoes('host', sale);
      both(message(time + 2 * MINUTE, terminal, { card: sale.card, amount: sale.amount }));
      expect('settled-by-records', 'not-charged', sale, sale.amount);
    } else if (kind < 0.993) {
      // The request never came to the host: its reversal finds nothing there.
      atTerminal(sale, NO_ANSWER, 30_000);
      atTerminal(reversal(sale, 45_000), NOT_FOUND);
      expect('settled-by-records', 'not-charged', sale, sale.amount);
    } else if (kind < 0.996) {
      // The issuer was late; the terminal undid it under a number of its own, naming that of the sale or nothing at all.
      const late = pick([ISSUER_LATE, SWITCH_WAITED]);
      const undo = message(time + between(1, 90) * MINUTE, terminal, {
        type: 'REVERSAL',
        card: sale.card,
        amount: sale.amount,
        original: [stanText(sale.stan), sale.rrn, undefined][between(0, 2)],
      });
      atTerminal(sale, late);
      atHost(sale, pick([APPROVED, late]));
      both({ ...undo, rrn: undefined });
      undoes('host', sale);
      expect('settled-by-records', 'not-charged', sale, sale.amount);
    } else {
      // A void that names the trace number of its sale.
      both(sale);
      const cancelled = message(time + between(2, 5) * MINUTE, terminal, {
        type: 'VOID',
        card: sale.card,
        amount: sale.amount,
      });
      both({ ...cancelled, original: stanText(sale.stan) });
    }
  };

  const faults: readonly Event[] = [
    (time, terminal) => {
      const sale = message(time, terminal);
      atTerminal(sale);
      expect('missing-at-host', 'not-charged', sale, sale.amount);
    },
    (time, terminal) => {
      const sale = message(time, terminal);
      atHost(sale);
      expect('missing-at-terminal', 'charged', sale, sale.amount, 'host');
    },
    (time, terminal) => {
      const sale = message(time, terminal);
      const other = sale.amount + pick([-100, 300, 900 * sale.amount]);
      atTerminal(sale);
      atHost({ ...sale, amount: Math.max(1, other) });
      expect('amount-differs', 'charged', sale, Math.abs(sale.amount - Math.max(1, other)));
    },
    (time, terminal) => {
      const sale = message(time, terminal);
      const way = random();
      if (way < 0.4) {
        atTerminal(sale);
        atHost(sale, BAD_SYSTEM);
        expect('status-differs', 'not-charged', sale, sale.amount);
      } else if (way < 0.7) {
        atTerminal(sale, BAD_SYSTEM);
        atHost(sale);
        expect('status-differs', 'charged', sale, sale.amount);
      } else {
        // Reversed behind the terminal's back, after the slip was printed.
        both(sale);
        atHost(reversal(sale, 40_000));
        undoes('host', sale);
        expect('status-differs', 'not-charged', sale, sale.amount);
      }
    },
    (time, terminal) => {
      const sale = message(time, terminal);
      const way = random();
      both(sale);
      if (way < 0.3) {
        // Booked again from the same message.
        atHost({ ...sale, time: time + between(5, 90) * 1000 });
        expect('duplicate', 'charged-twice', sale, sale.amount, 'host');
        return;
      }
      const same = { card: sale.card, amount: sale.amount };
      if (way < 0.6) {
        const again = message(time + between(30, 80) * 1000, terminal, same);
        both(again);
        expect('duplicate', 'charged-twice', again, sale.amount);
      } else if (way < 0.8) {
        atTerminal(message(time + 90_000, terminal, same), NOT_CONNECTED);
        const again = message(time + between(3, 7) * MINUTE, terminal, same);
        both(again);
        expect('duplicate', 'charged-twice', again, sale.amount);
      } else {
        const again = message(time + between(20, 300) * 1000, terminal, same);
        atHost(again);
        expect('duplicate', 'charged-twice', again, sale.amount, 'host');
      }
    },
    (time, terminal) => {
      const sale = message(time, terminal);
      atTerminal(sale, NO_ANSWER, 30_000);
      atHost(sale);
      if (random() < 0.4) {
        both(message(time + 90_000, terminal, { card: sale.card, amount: sale.amount }));
        expect('reversal-missing', 'charged-twice', sale, sale.amount);
      } else expect('reversal-missing', 'charged', sale, sale.amount);
    },
    (time, terminal) => {
      const sale = message(time, terminal);
      atTerminal(sale, NO_ANSWER, 30_000);
      atHost(sale);
      atTerminal(reversal(sale, 60_000), NO_ANSWER);
      expect('reversal-unanswered', 'charged', sale, sale.amount);
    },
    (time, terminal) => {
      // Nobody answered behind the host, and nothing was undone: the host took it, or closed it as not approved.
      const sale = message(time, terminal);
      const late = pick([ISSUER_LATE, SWITCH_WAITED]);
      const isTaken = random() < 0.5;
      atTerminal(sale, late);
      atHost(sale, isTaken ? APPROVED : late);
      if (isTaken) expect('reversal-missing', 'charged', sale, sale.amount);
      else expect('settled-by-records', 'not-charged', sale, sale.amount);
    },
    (time, terminal) => {
      // The terminal heard that it was undone, and the host never did it.
      const sale = message(time, terminal);
      atTerminal(sale, pick([NO_ANSWER, SWITCH_WAITED]), 30_000);
      atHost(sale);
      atTerminal(reversal(sale, 50_000));
      expect('reversal-missing', 'charged', sale, sale.amount);
    },
    (time, terminal) => {
      const cancelled = message(time, terminal, { type: 'VOID', original: nextReference() });
      both(cancelled);
      expect('no-original', 'in-doubt', cancelled, cancelled.amount);
    },
    (time, terminal) => {
      const refund = message(time, terminal, { type: 'REFUND' });
      both(refund);
      expect('no-original', 'in-doubt', refund, refund.amount);
    },
    (time, terminal) => {
      const refund = message(time, terminal, { type: 'REFUND', original: String(Number(nextReference()) - 0) });
      both(refund);
      expect('no-original', 'in-doubt', refund, refund.amount);
    },
  ];

  const events: { readonly time: number; readonly run: Event; readonly terminal: number }[] = [];
  for (let day = 0; day < days; day += 1) {
    for (let terminal = 0; terminal < terminals; terminal += 1) {
      const opened = START + day * DAY + OPEN;
      for (let count = 0; count < perDay; count += 1) {
        // Twenty minutes apart from what happens next, so that what was planted meets nothing by chance.
        events.push({
          time: opened + Math.floor(((count + random() * 0.3) / perDay) * HOURS),
          run: ordinary,
          terminal,
        });
      }
    }
  }
  const inner = events.filter(
    ({ time }) => time > START + OPEN + 60 * MINUTE && time < START + (days - 1) * DAY + OPEN + HOURS - 60 * MINUTE,
  );
  const taken = new Set<number>();
  for (const run of faults) {
    for (let count = 0; count < each; count += 1) {
      let index = between(0, inner.length - 1);
      while (taken.has(index)) index = (index + 1) % inner.length;
      taken.add(index);
      const event = inner[index];
      if (event !== undefined) events[events.indexOf(event)] = { ...event, run };
    }
  }
  events.sort((a, b) => a.time - b.time || a.terminal - b.terminal);
  for (const { time, run, terminal } of events) run(time, terminal);

  // Settlements, one in a few of them stating a wrong total.
  for (let day = 0; day < days; day += 1) {
    for (let terminal = 0; terminal < terminals; terminal += 1) {
      const batch = 100 + day;
      const rows = own.filter(
        (row) =>
          row.terminalId === name(terminal) &&
          row.batchNo === String(batch).padStart(6, '0') &&
          row.reading.outcome === 'approved',
      );
      let net = 0;
      for (const row of rows) {
        if (undone.has(`transaction ${row.terminalId} ${row.stan}`)) continue;
        if (row.transactionType === 'SALE') net += row.amount ?? 0;
        else if (row.transactionType === 'VOID' || row.transactionType === 'REFUND') net -= row.amount ?? 0;
      }
      const wrong = day > 0 && (random() < 0.1 || terminal === day);
      const closing = message(START + day * DAY + OPEN + HOURS + 20 * MINUTE, terminal, {
        type: 'SETTLEMENT',
        amount: net + (wrong ? 1234 : 0),
        batch,
      });
      atTerminal({ ...closing, rrn: undefined });
      if (wrong) expect('settlement-unbalanced', 'in-doubt', closing, 1234);
    }
  }
  const inOrder = (a: TransactionRecord, b: TransactionRecord): number =>
    a.time - b.time || a.source.line - b.source.line;
  return {
    terminal: own.sort(inOrder),
    host: host.sort(inOrder),
    planted,
    undone,
    start: START,
    end: START + days * DAY,
  };
};

/** A shuffled copy. */
export const shuffled = <T>(list: readonly T[], seed: number): T[] => {
  const random = randomFrom(seed);
  const copy = [...list];
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [a, b] = [copy[at], copy[other]];
    if (a !== undefined && b !== undefined) {
      copy[at] = b;
      copy[other] = a;
    }
  }
  return copy;
};
