import { describe, expect, test } from 'vitest';
import type { TransactionRecord } from '../../src/model/record.ts';
import type { Reconciliation } from '../../src/model/reconciliation.ts';
import { cardToken, epochMs, minorUnits } from '../../src/model/units.ts';
import { createReconciler, finish, offer } from '../../src/reconcile/index.ts';
import { reading, transaction } from '../context/records.ts';

const START = Date.UTC(2026, 3, 1, 9, 0, 0);
let line = 1;

/** A sale of 10.00 by one card at one terminal, so many seconds after nine. */
const row = (second: number, fields: Partial<TransactionRecord> = {}): TransactionRecord => {
  line += 1;
  return transaction({
    line,
    time: epochMs(START + second * 1000),
    card: cardToken(7),
    pan: '622848******0007',
    stan: String(line).padStart(6, '0'),
    rrn: String(100_000_000_000 + line),
    ...fields,
  });
};
const atHost = (record: TransactionRecord, fields: Partial<TransactionRecord> = {}): TransactionRecord => ({
  ...record,
  kind: 'host',
  source: { ...record.source, file: 1 },
  ...fields,
});
const timedOut = { rrn: undefined, reading: reading('receive-timeout') } as const;

const reconcile = (...records: readonly TransactionRecord[]): Reconciliation => {
  const reconciler = createReconciler();
  for (const record of records) offer(reconciler, record);
  return finish(reconciler, () => 8 * 3_600_000);
};
const kinds = (...records: readonly TransactionRecord[]): string[] =>
  reconcile(...records).disagreements.map(({ kind, verdict }) => `${kind} ${verdict}`);

/** Ordinary trade of other cards before and after, on both sides, so that both cover the time between. */
const around = (): TransactionRecord[] =>
  [-7200, -3600, 3600, 7200].flatMap((second) => {
    const one = row(second, {
      card: cardToken(second + 10_000),
      pan: '622848******9999',
      amount: minorUnits(4321 + second),
    });
    return [one, atHost(one)];
  });

describe("the terminal's own log", () => {
  test('a time-out without reversal is in doubt, and the cashier has to ask before settling', () => {
    const [found] = reconcile(row(0, timedOut)).disagreements;
    expect(found).toMatchObject({
      kind: 'reversal-missing',
      mismatch: undefined,
      verdict: 'in-doubt',
      atStake: 1000,
      actor: 'cashier',
      deadline: 'before-settlement',
      due: '2026-04-01',
    });
  });
  test('a reversal that was answered settles it', () => {
    const sale = row(0, timedOut);
    const undo = row(40, { transactionType: 'REVERSAL', stan: sale.stan });
    expect(kinds(sale, undo)).toEqual(['settled-by-records not-charged']);
  });
  test('a reversal whose original the host does not know settles it', () => {
    const sale = row(0, timedOut);
    const undo = row(40, {
      transactionType: 'REVERSAL',
      stan: sale.stan,
      reading: reading('original-not-found', '25'),
    });
    expect(kinds(sale, undo)).toEqual(['settled-by-records not-charged']);
  });
  test('a reversal without answer does not', () => {
    const sale = row(0, timedOut);
    const undo = row(40, { transactionType: 'REVERSAL', stan: sale.stan, reading: reading('receive-timeout') });
    expect(kinds(sale, undo)).toEqual(['reversal-unanswered in-doubt']);
  });
  describe.each(['68', '98'])('the host answered %s: nobody behind it did', (code) => {
    const behind = { reading: reading('host-timeout', code) } as const;
    test('without a reversal it is in doubt', () => {
      const [found] = reconcile(row(0, behind)).disagreements;
      expect(found).toMatchObject({ kind: 'reversal-missing', verdict: 'in-doubt', atStake: 1000 });
    });
    test('a reversal that names its reference number, or its trace number, settles it', () => {
      const sale = row(0, behind);
      const byReference = row(40, { transactionType: 'REVERSAL', rrn: undefined, originalRrn: sale.rrn });
      const byTrace = row(40, { transactionType: 'REVERSAL', rrn: undefined, originalRrn: sale.stan });
      expect(kinds(sale, byReference)).toEqual(['settled-by-records not-charged']);
      expect(kinds(sale, byTrace)).toEqual(['settled-by-records not-charged']);
    });
    test('a reversal of its card, amount and terminal settles it an hour later too', () => {
      expect(kinds(row(0, behind), row(3600, { transactionType: 'REVERSAL', rrn: undefined }))).toEqual([
        'settled-by-records not-charged',
      ]);
    });
    test('a reversal that timed out as well does not', () => {
      expect(kinds(row(0, behind), row(60, { transactionType: 'REVERSAL', ...behind }))).toEqual([
        'reversal-unanswered in-doubt',
      ]);
    });
    test('the host that answered so itself has closed it as not approved', () => {
      const sale = row(0, behind);
      expect(kinds(...around(), sale, atHost(sale))).toEqual(['settled-by-records not-charged']);
      const approved = row(0);
      expect(kinds(...around(), approved, atHost(approved, behind))).toEqual(['status-differs not-charged']);
    });
    test('a host that heard nothing either leaves it in doubt, and the shop asks until the second settlement day', () => {
      const sale = row(0, behind);
      const silent = { ...reading('host-timeout'), by: 'nothing' as const };
      const [found] = reconcile(...around(), sale, atHost(sale, { reading: silent })).disagreements;
      expect(found).toMatchObject({ kind: 'reversal-missing', verdict: 'in-doubt', actor: 'merchant-manager' });
    });
  });
  test('a lost answer and a repeat: in doubt, with the time of the repeat', () => {
    const [lost, again] = [row(0, timedOut), row(60)];
    const [found] = reconcile(lost, again).disagreements;
    expect(found).toMatchObject({ kind: 'reversal-missing', verdict: 'in-doubt', facts: { gap: 60_000 } });
    expect(found?.others.map(({ source }) => source)).toEqual([again.source]);
  });
  test('a void that went through settles it, unless the customer paid again', () => {
    const undo = row(300, { transactionType: 'VOID' });
    expect(kinds(row(0, timedOut), undo)).toEqual(['settled-by-records not-charged']);
    expect(kinds(row(0, timedOut), row(60), undo)).toEqual(['reversal-missing in-doubt']);
  });
  test('a reversal undoes what nobody heard of, not the repeat that went through', () => {
    const [lost, again] = [row(0, timedOut), row(60)];
    const undo = row(90, { transactionType: 'REVERSAL', rrn: undefined });
    expect(kinds(lost, again, undo)).toEqual(['settled-by-records not-charged']);
  });
  test('two lost answers and two reversals', () => {
    const undo = (second: number): TransactionRecord => row(second, { transactionType: 'REVERSAL', rrn: undefined });
    expect(kinds(row(0, timedOut), row(60, timedOut), undo(120), undo(180))).toEqual([
      'settled-by-records not-charged',
      'settled-by-records not-charged',
    ]);
  });
  test('what was never sent is in no doubt', () => {
    expect(
      kinds(row(0, { reading: reading('connect-failed') }), row(9, { reading: reading('wrong-pin', '55') })),
    ).toEqual([]);
  });

  test('a second approval within two minutes is charged twice', () => {
    expect(kinds(row(0), row(90))).toEqual(['duplicate charged-twice']);
  });
  test('two coffees five minutes apart are not', () => {
    expect(kinds(row(0), row(300))).toEqual([]);
  });
  test('five minutes apart with a failed attempt between them is', () => {
    const [found] = reconcile(row(0), row(200, timedOut), row(300)).disagreements.filter(
      ({ kind }) => kind === 'duplicate',
    );
    expect(found?.facts.attempt?.time).toBe(START + 200_000);
    expect(found?.facts.gap).toBe(300_000);
  });
  test('a usual price is paid twice in a row without a word', () => {
    const fares = Array.from({ length: 30 }, (_, index) => row(-9000 + index * 200, { card: cardToken(100 + index) }));
    expect(kinds(...fares, row(0), row(60))).toEqual([]);
  });
  test('a second approval that was voided is settled', () => {
    expect(kinds(row(0), row(60), row(200, { transactionType: 'VOID' }))).toEqual([]);
  });
  test('another terminal, currency or card is another purchase', () => {
    expect(
      kinds(row(0), row(30, { terminalId: 'T2' }), row(40, { currency: 'USD' }), row(50, { card: cardToken(8) })),
    ).toEqual([]);
  });

  test('a refund that names a payment of the log, and one that names none', () => {
    const day = Array.from({ length: 6 }, (_, index) =>
      row(index * 3600, { card: cardToken(50 + index), rrn: String(200_000_000_000 + index * 10) }),
    );
    const refund = (original: number): TransactionRecord =>
      row(22_000, {
        transactionType: 'REFUND',
        originalRrn: String(original),
        rrn: String(200_000_000_900),
        card: cardToken(50),
      });
    expect(kinds(...day, refund(200_000_000_010))).toEqual([]);
    expect(kinds(...day, refund(200_000_000_013))).toEqual(['no-original in-doubt']);
    // Before the log began: not to be found here, and no finding.
    expect(kinds(...day, refund(199_999_000_000))).toEqual([]);
  });

  describe('a void without its sale, in the records of one day', () => {
    const day = (): TransactionRecord[] =>
      Array.from({ length: 6 }, (_, index) =>
        row(index * 3600, {
          card: cardToken(50 + index),
          rrn: String(200_000_000_000 + index * 10),
          stan: String(500 + index).padStart(6, '0'),
        }),
      );
    const undo = (original: string | undefined, second = 10_000): TransactionRecord =>
      row(second, {
        transactionType: 'VOID',
        originalRrn: original,
        rrn: '200000000901',
        stan: '000501',
        card: cardToken(99),
      });
    test('its number lies among those of the day', () => {
      expect(kinds(...day(), undo('200000000013'))).toEqual(['no-original in-doubt']);
      expect(kinds(...day(), undo('200000000010'))).toEqual([]);
    });
    test('its number lies before them: told as not checked, and no alarm', () => {
      const result = reconcile(...day(), undo('199999000000'));
      expect(result.disagreements).toEqual([]);
      expect(result.unchecked).toMatchObject([{ originalRrn: '199999000000', transactionType: 'VOID', from: START }]);
    });
    test('numbers that do not rise: the records begin more than an hour before', () => {
      const mixed = day().map((sale, index) => ({ ...sale, rrn: String(300_000_000_000 + ((index * 5) % 7)) }));
      expect(kinds(...mixed, undo('300000000099'))).toEqual(['no-original in-doubt']);
      expect(kinds(...mixed, undo('300000000099', 1800))).toEqual([]);
      expect(reconcile(...mixed, undo('300000000099', 1800)).unchecked).toHaveLength(1);
    });
    test('many terminals name the trace number of the original', () => {
      expect(kinds(...day(), undo('503'))).toEqual([]);
      expect(kinds(...day(), undo('000777'))).toEqual(['no-original in-doubt']);
      expect(kinds(...day(), undo('000417'))).toEqual([]);
      expect(reconcile(...day(), undo('000417')).unchecked).toHaveLength(1);
    });
  });

  describe('a refund that names no sale', () => {
    const sales = [0, 3600, 7200, 10_800].map((second, index) => row(second, { card: cardToken(60 + index) }));
    const refund = (second: number, fields: Partial<TransactionRecord> = {}): TransactionRecord =>
      row(second, { transactionType: 'REFUND', card: cardToken(90), ...fields });
    test('is told where the export has a column for it', () => {
      expect(kinds(...sales, refund(12_000))).toEqual(['no-original in-doubt']);
    });
    test('is not where it has none', () => {
      const reconciler = createReconciler();
      for (const record of [...sales, refund(12_000)]) offer(reconciler, record);
      expect(finish(reconciler, () => 0, false).disagreements).toEqual([]);
    });
    test('is not where the number of the sale is its own', () => {
      expect(kinds(...sales, refund(12_000, { rrn: sales[1]?.rrn }))).toEqual([]);
    });
    describe('and cannot name one, for the export has no column for it', () => {
      const untold = (...records: readonly TransactionRecord[]): string[] => {
        const reconciler = createReconciler();
        for (const record of records) offer(reconciler, record);
        return finish(reconciler, () => 0, false).disagreements.map(({ kind, verdict }) => `${kind} ${verdict}`);
      };
      const day = 86_400;
      test('is told where its card paid nothing in the thirty days before', () => {
        expect(untold(...sales, refund(31 * day))).toEqual(['no-original in-doubt']);
        expect(untold(...sales, refund(31 * day, { card: cardToken(61) }))).toEqual([]);
      });
      test('nor is it where the records are shorter, or its card is not known', () => {
        expect(untold(...sales, refund(29 * day))).toEqual([]);
        expect(untold(...sales, refund(31 * day, { card: undefined, pan: undefined }))).toEqual([]);
      });
      test('is told where it is many times what its card ever paid', () => {
        const amount = minorUnits(500_000);
        expect(untold(...sales, refund(31 * day, { card: cardToken(61), amount }))).toEqual(['no-original in-doubt']);
      });
      test('a void is told a day after the records begin', () => {
        const undo = { transactionType: 'VOID' } as const;
        expect(untold(...sales, refund(25 * 3600, undo))).toEqual(['no-original in-doubt']);
        expect(untold(...sales, refund(20 * 3600, undo))).toEqual([]);
        const paid = row(24 * 3600, { card: cardToken(90), reading: reading('receive-timeout') });
        expect(untold(...sales, paid, refund(25 * 3600, undo))).not.toContain('no-original in-doubt');
      });
      test('is not where most refunds are to cards that paid nothing here', () => {
        const refunds = [1, 2, 3, 4].map((hour) => refund(31 * day + hour * 60, { card: cardToken(100 + hour) }));
        expect(untold(...sales, ...refunds)).toEqual([]);
      });
      test('is told when rows were let go in between', () => {
        const lean = createReconciler({ letGoIn: () => 0, alone: true, held: 3 });
        const known = refund(31 * day, { card: cardToken(61) });
        for (const one of [...sales, known, refund(31 * day + 60), row(31 * day + 70), row(31 * day + 80)])
          offer(lean, one);
        expect(lean.rows.size).toBeLessThan(sales.length + 2);
        expect(finish(lean, () => 0, false).disagreements.map(({ kind }) => kind)).toEqual(['no-original']);
      });
    });
    test('is not where refunds hardly ever name one', () => {
      expect(kinds(...sales, ...[1, 2, 3, 4, 5].map((hour) => refund(12_000 + hour * 60)))).toEqual([]);
    });
  });

  test('trace numbers that a terminal left out', () => {
    const rows = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22].map((stan) =>
      row(stan * 60, { stan: String(stan).padStart(6, '0'), card: cardToken(stan), batchNo: '000009' }),
    );
    expect(reconcile(...rows).holes).toEqual([{ terminalId: 'T0000001', batchNo: '000009', from: 11, to: 11 }]);
    // An export of approvals only is full of gaps that are no findings.
    expect(reconcile(...rows.filter((_, index) => index % 2 === 0)).holes).toEqual([]);
  });

  test('a settlement that states another total than its batch', () => {
    const batch = (batchNo: string, from: number, stated: number): TransactionRecord[] => [
      row(from, { batchNo, card: cardToken(1), amount: minorUnits(1000) }),
      row(from + 100, { batchNo, card: cardToken(2), amount: minorUnits(500) }),
      row(from + 200, { batchNo, card: cardToken(2), amount: minorUnits(500), transactionType: 'VOID' }),
      row(from + 300, { batchNo, card: undefined, transactionType: 'SETTLEMENT', amount: minorUnits(stated) }),
    ];
    const result = reconcile(...batch('1', 0, 99), ...batch('2', 9000, 1000), ...batch('3', 18_000, 1700));
    // The first batch may have begun before the log.
    expect(result.settlements).toMatchObject([{ batchNo: '3', stated: 1700, booked: 1000 }]);
  });

  describe('settlements without batch and trace numbers', () => {
    const day = (from: number, stated: number): TransactionRecord[] => [
      row(from, { card: cardToken(1), amount: minorUnits(1000) }),
      row(from + 100, { card: cardToken(2), amount: minorUnits(500) }),
      row(from + 200, { card: cardToken(2), amount: minorUnits(500), transactionType: 'VOID' }),
      row(from + 300, {
        card: undefined,
        stan: undefined,
        rrn: undefined,
        transactionType: 'SETTLEMENT',
        amount: minorUnits(stated),
      }),
    ];
    const days = [...day(0, 99), ...day(80_000, 1000), ...day(160_000, 1700), ...day(240_000, 2000)];

    test('are held against what was booked since the one before', () => {
      // What the first one settles may have begun before the log.
      expect(reconcile(...days).settlements).toMatchObject([{ batchNo: undefined, stated: 1700, booked: 1000 }]);
    });
    test('are when rows were let go in between', () => {
      const lean = createReconciler({ letGoIn: () => 0, alone: true, held: 3 });
      for (const one of days) offer(lean, one);
      expect(lean.rows.size).toBeLessThan(days.length);
      expect(finish(lean, () => 0).settlements).toMatchObject([{ stated: 1700, booked: 1000 }]);
    });
    test('are where the newest rows come first', () => {
      const lean = createReconciler({ letGoIn: () => 0, alone: true, held: 3 });
      for (const one of days.toReversed()) offer(lean, one);
      expect(lean.rows.size).toBeLessThan(days.length);
      expect(finish(lean, () => 0).settlements).toMatchObject([{ stated: 1700, booked: 1000 }]);
    });
    test('are not where hardly any balances: the export was narrowed', () => {
      const narrowed = [0, 1, 2, 3, 4, 5].flatMap((at) => day(at * 80_000, 1001));
      expect(reconcile(...narrowed).settlements).toEqual([]);
    });
  });
});

describe('two sides', () => {
  test('one payment in two parts is matched', () => {
    const sale = row(0);
    const parts = [400, 600].map((amount, index) =>
      atHost(sale, { amount: minorUnits(amount), time: epochMs(START + index * 1000) }),
    );
    const result = reconcile(...around(), sale, ...parts);
    expect(result.disagreements).toEqual([]);
    expect(result.totals[0]).toMatchObject({ difference: 0, host: { unmatched: { count: 0 } } });
  });
  test('nothing matches across currencies', () => {
    const sale = row(0, { currency: 'HKD' });
    expect(kinds(...around(), sale, atHost(sale, { currency: 'CNY' }))).toEqual([
      'missing-at-host not-charged',
      'missing-at-terminal charged',
    ]);
  });
  test('a refund that only the terminal knows leaves the holder charged', () => {
    expect(kinds(...around(), row(0, { transactionType: 'REFUND' }))).toEqual(['missing-at-host charged']);
  });
  test('a lost answer that the host refused was not charged', () => {
    const sale = row(0, timedOut);
    expect(kinds(...around(), sale, atHost(sale, { reading: reading('insufficient-funds', '51') }))).toEqual([
      'settled-by-records not-charged',
    ]);
  });
  test('a lost answer that the host knows nothing of was not charged', () => {
    expect(kinds(...around(), row(0, timedOut))).toEqual(['settled-by-records not-charged']);
  });
  test('a lost answer, repeated and approved, and both held by the host, is charged twice', () => {
    const [sale, again] = [row(0, timedOut), row(60)];
    const held = atHost(sale, { reading: again.reading });
    expect(kinds(...around(), sale, held, again, atHost(again))).toEqual(['reversal-missing charged-twice']);
  });
  test('a reversal that the terminal heard confirmed, and the host never made, is missing there', () => {
    const sale = row(0, timedOut);
    const held = atHost(sale, { reading: row(1).reading, rrn: '500000000001' });
    const undo = row(60, { transactionType: 'REVERSAL', rrn: undefined, stan: sale.stan });
    expect(kinds(...around(), sale, held, undo)).toEqual(['reversal-missing charged']);
  });
  test('a reversal may bear the reference number that only the host knows', () => {
    const sale = row(0, { ...timedOut, pan: undefined, card: undefined });
    const held = atHost(sale, { reading: row(1).reading, rrn: '500000000002' });
    const undo = row(5 * 3600, {
      transactionType: 'REVERSAL',
      rrn: undefined,
      originalRrn: '500000000002',
      reading: reading('receive-timeout'),
    });
    expect(kinds(...around(), sale, held, undo)).toEqual(['reversal-unanswered charged']);
  });
  test('a reversal at the host that got no answer there is told as such', () => {
    const sale = row(0, timedOut);
    const held = atHost(sale, { reading: row(1).reading });
    const undo = atHost(row(60), {
      transactionType: 'REVERSAL',
      stan: sale.stan,
      reading: reading('host-timeout', '98'),
    });
    expect(kinds(...around(), sale, held, undo)).toEqual(['reversal-unanswered in-doubt']);
  });
  describe('answers that no table knows', () => {
    const odd = { reading: reading('unknown', 'Z7') } as const;
    const sales = [0, 600, 1200, 1800].map((second, index) => row(second, { card: cardToken(70 + index) }));
    test('one of them is a refusal', () => {
      const [first, ...rest] = sales;
      if (first === undefined) throw new Error('no sale');
      expect(kinds(...around(), ...sales, atHost(first, odd), ...rest.map((sale) => atHost(sale)))).toEqual([
        'status-differs not-charged',
      ]);
    });
    test('where most are, outcomes are not compared, and what is missing still is', () => {
      const lost = row(2400, { ...timedOut, card: cardToken(80) });
      const result = reconcile(
        ...sales,
        row(3000, { card: cardToken(90) }),
        lost,
        ...[...sales, lost].map((sale) => atHost(sale, { ...odd, rrn: sale.rrn })),
      );
      expect(result.unread).toEqual(['host']);
      expect(result.disagreements.map(({ kind, verdict }) => `${kind} ${verdict}`)).toEqual([
        'reversal-missing in-doubt',
      ]);
      expect(result.totals[0]?.host.matched).toEqual(result.totals[0]?.terminal.matched);
    });
  });
  test('one terminal of many: what the other export does not name is outside', () => {
    const result = reconcile(...around(), atHost(row(0, { terminalId: 'T0000099' })));
    expect(result.disagreements).toEqual([]);
    expect(result.totals[0]?.host.outside).toEqual({ count: 1, amount: 1000 });
  });
  test('leading noughts that a spreadsheet took away', () => {
    const sales = [0, 600, 1200].map((second) =>
      row(second, { terminalId: '00000017', stan: `000${second + 100}`, rrn: `0${second + 500}` }),
    );
    const bare = sales.map((sale) =>
      atHost(sale, { terminalId: '17', rrn: sale.rrn?.replace(/^0+/, ''), stan: sale.stan?.replace(/^0+/, '') }),
    );
    const result = reconcile(...sales, ...bare);
    expect(result.disagreements).toEqual([]);
    expect(result.pairs.rrn).toBe(3);
    expect(result.days[0]?.terminalId).toBe('00000017');
  });
  test('across midnight, the day of each side is its own, and both add up', () => {
    // 16:00 universal time is midnight in Shanghai.
    const late = row(7 * 3600 - 2, { card: cardToken(3) });
    const result = reconcile(...around(), late, atHost(late, { time: epochMs(late.time + 5000) }));
    expect(result.disagreements).toEqual([]);
    expect(result.proven).toBe(true);
    expect(result.days.map(({ day, terminal, host }) => [day, terminal.matched.count, host.matched.count])).toEqual([
      ['2026-04-01', 5, 4],
      ['2026-04-02', 0, 1],
    ]);
  });
  test('a pair without any number is found by card, amount and time on a slow clock', () => {
    const plain = { stan: undefined, rrn: undefined } as const;
    const sales = [0, 900, 1800, 2700].map((second, index) =>
      row(second, { ...plain, amount: minorUnits(1000 + index) }),
    );
    const host = sales.map((sale) => atHost(sale, { time: epochMs(sale.time + 7 * 60_000) }));
    const result = reconcile(...sales, ...host);
    expect(result.disagreements).toEqual([]);
    expect(result.clocks).toEqual([{ terminalId: 'T0000001', offset: -420_000, pairs: 4 }]);
  });
});
