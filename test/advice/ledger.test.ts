import { describe, expect, it } from 'vitest';
import { ledgerOf, ledgerOfOne } from '../../src/advice/ledger.ts';
import type { CauseId } from '../../src/model/cause.ts';
import type { TransactionRecord } from '../../src/model/record.ts';
import { type VerdictId, VERDICTS } from '../../src/model/reconciliation.ts';
import type { SymptomId } from '../../src/model/symptom.ts';
import { cardToken, minorUnits } from '../../src/model/units.ts';
import { diagnosisOf, disagreementOf, sale, subjectOf } from '../report/sample.ts';
import { approval, surroundings } from './surroundings.ts';

const SYMPTOMS: readonly SymptomId[] = ['insufficient-funds', 'invalid-amount', 'receive-timeout', 'double-approval'];
const CAUSES: readonly CauseId[] = ['transaction-anomaly/input-error', 'payment-environment/network'];
const CHANGES: readonly Parameters<typeof sale>[2][] = [
  {},
  { card: undefined },
  { amount: undefined },
  { currency: undefined },
  { transactionType: 'REFUND' },
  { transactionType: 'SIGN_ON', amount: undefined },
];

const booked = (record: TransactionRecord, verdict: VerdictId) =>
  verdict === 'charged-twice'
    ? disagreementOf(record, 'duplicate', verdict, 'duplicate')
    : disagreementOf(record, verdict === 'not-charged' ? 'settled-by-records' : 'reversal-missing', verdict);

describe('the ledger of a single alarm', () => {
  it('says what the ledger of many says of it', () => {
    for (const symptom of SYMPTOMS) {
      for (const cause of CAUSES) {
        for (const changes of CHANGES) {
          const record = sale(0, symptom, changes);
          const diagnosis = diagnosisOf(cause, symptom);
          const paid = approval(record, 2, { card: cardToken(99) });
          const neighbourhoods = [
            {},
            { terminalNext: [paid] },
            { cardNext: approval(record, 9, { amount: minorUnits(7), currency: 'HKD' }) },
            { cardNext: approval(record, 9, { amount: minorUnits(7), currency: record.currency }) },
            { cardNext: approval(record, 9, { amount: undefined }) },
            { terminalNext: [{ ...paid, transactionType: 'REVERSAL' as const }] },
          ];
          for (const near of neighbourhoods) {
            const ask = { ...surroundings(() => near), usualTicket: () => minorUnits(100) };
            for (const disagreement of [undefined, ...VERDICTS.map((verdict) => booked(record, verdict))]) {
              const alarm = { subject: { ...subjectOf(record), disagreement }, diagnosis };
              const told = ledgerOf([alarm], ask);
              expect(ledgerOfOne(alarm, ask)).toEqual(told);
            }
          }
        }
      }
    }
  });

  it('costs nothing where the alarm repeats another', () => {
    const event = sale(0, 'receive-timeout');
    const alarm = {
      subject: { ...subjectOf(event), inherits: event },
      diagnosis: diagnosisOf('payment-environment/network', 'receive-timeout'),
    };
    const ask = surroundings(() => ({}));
    expect(ledgerOfOne(alarm, ask)).toEqual(ledgerOf([alarm], ask));
  });
});
