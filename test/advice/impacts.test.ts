import { describe, expect, it } from 'vitest';
import { impactsOfAlarm, impactsOfIncident, impactsOfRun } from '../../src/advice/impacts.ts';
import { isInDoubt, recoveryOf } from '../../src/advice/money.ts';
import { type CauseId, IMPACTS } from '../../src/model/cause.ts';
import type { Impact, ImpactMeasure } from '../../src/model/diagnosis.ts';
import type { SymptomId } from '../../src/model/symptom.ts';
import { cardToken, durationMs, minorUnits } from '../../src/model/units.ts';
import { contrastOf, deviceAlarm, diagnosisOf, disagreementOf, sale, subjectOf } from '../report/sample.ts';
import { approval, surroundings } from './surroundings.ts';

const figure = (impacts: readonly Impact[], measure: ImpactMeasure, currency?: string): number | undefined =>
  impacts.find((impact) => impact.measure === measure && (currency === undefined || impact.currency === currency))
    ?.value;

const alone = surroundings(() => ({}));
const explained = (minutes: number, symptom: SymptomId, cause: CauseId, changes: Parameters<typeof sale>[2] = {}) => ({
  subject: subjectOf(sale(minutes, symptom, changes)),
  diagnosis: diagnosisOf(cause, symptom),
});

describe('whether the customer paid in the end', () => {
  const refused = sale(0, 'insufficient-funds');
  const subject = subjectOf(refused);

  it('holds for the same card, whatever the amount', () => {
    const next = approval(refused, 60, { amount: minorUnits(5) });
    expect(
      recoveryOf(
        subject,
        surroundings(() => ({ cardNext: next })),
      ),
    ).toBe(next);
  });

  it('holds for another card with the same amount in the same currency at the same terminal', () => {
    const other = approval(refused, 2, { card: cardToken(99) });
    expect(
      recoveryOf(
        subject,
        surroundings(() => ({ terminalNext: [other] })),
      ),
    ).toBe(other);
  });

  it.each([
    ['another amount', { amount: minorUnits(1) }],
    ['another currency', { currency: 'HKD' }],
    ['a refund', { transactionType: 'REFUND' as const }],
  ])('does not hold for %s', (_, changes) => {
    const other = approval(refused, 2, { card: cardToken(99), ...changes });
    expect(
      recoveryOf(
        subject,
        surroundings(() => ({ terminalNext: [other] })),
      ),
    ).toBeUndefined();
  });
});

describe('money in doubt', () => {
  const record = sale(0, 'receive-timeout');
  it('is what comparing the records left open, and nothing else', () => {
    expect(isInDoubt(subjectOf(record))).toBe(false);
    expect(
      isInDoubt({ ...subjectOf(record), disagreement: disagreementOf(record, 'reversal-missing', 'in-doubt') }),
    ).toBe(true);
    const settled = disagreementOf(record, 'settled-by-records', 'not-charged');
    expect(isInDoubt({ ...subjectOf(record), disagreement: settled })).toBe(false);
  });

  it('asks for the same steps at the reversal that got no answer, and is not counted again there', () => {
    const undoes = disagreementOf(record, 'reversal-unanswered', 'in-doubt');
    const reversal = { ...subjectOf(sale(1, 'receive-timeout', { transactionType: 'REVERSAL' })), undoes };
    expect(isInDoubt(reversal)).toBe(true);
    const impacts = impactsOfAlarm(reversal, diagnosisOf('payment-environment/network', 'receive-timeout'), alone);
    expect(impacts.filter(({ unit }) => unit === 'money')).toEqual([]);
  });

  it.each([
    ['in-doubt', 'in-doubt'],
    ['charged-twice', 'duplicated'],
    ['charged', 'to-correct'],
    ['not-charged', 'to-correct'],
  ] as const)('with the verdict %s is told as %s, each payment for itself', (verdict, measure) => {
    const alarms = [0, 1].map((minute) => {
      const one = sale(minute, 'receive-timeout');
      const disagreement = disagreementOf(one, 'status-differs', verdict);
      return {
        subject: { ...subjectOf(one), disagreement },
        diagnosis: diagnosisOf('payment-environment/network', 'receive-timeout'),
      };
    });
    const money = impactsOfIncident(alarms, alone, contrastOf()).filter(({ unit }) => unit === 'money');
    expect(money.map(({ measure: told, value, currency }) => [told, value, currency])).toEqual([
      [measure, 25_700, 'CNY'],
    ]);
  });
});

describe('what one alarm cost', () => {
  it('tells interrupted customer, time and money of a refused sale', () => {
    const { subject, diagnosis } = explained(0, 'connect-failed', 'payment-environment/network');
    const impacts = impactsOfAlarm(subject, diagnosis, alone);
    expect(figure(impacts, 'customers-interrupted')).toBe(1);
    expect(figure(impacts, 'seconds-waited')).toBe(30);
    expect(figure(impacts, 'minutes-degraded')).toBe(15);
    expect(figure(impacts, 'refused-not-recovered', 'CNY')).toBe(12_850);
    expect(figure(impacts, 'in-doubt')).toBeUndefined();
  });

  it('counts what came back as recovered, with one more attempt and the wait', () => {
    const record = sale(0, 'wrong-pin', { latencyMs: durationMs(2000) });
    const ask = surroundings(() => ({ cardNext: approval(record, 1) }));
    const impacts = impactsOfAlarm(subjectOf(record), diagnosisOf('operator-error/customer', 'wrong-pin'), ask);
    expect(figure(impacts, 'recovered-later', 'CNY')).toBe(12_850);
    expect(figure(impacts, 'refused-not-recovered')).toBeUndefined();
    expect(figure(impacts, 'retries')).toBe(1);
    expect(figure(impacts, 'extra-attempts')).toBe(1);
    expect(figure(impacts, 'seconds-waited')).toBe(62);
    expect(figure(impacts, 'minutes-degraded')).toBeUndefined();
  });

  it('is nothing for a message that belongs to another event', () => {
    const event = sale(0, 'receive-timeout');
    const echo = subjectOf(sale(0, 'generic-failure'), 1, event);
    expect(impactsOfAlarm(echo, diagnosisOf('payment-environment/network', 'generic-failure'), alone)).toEqual([]);
  });

  it('holds no sale for an empty paper roll', () => {
    const subject = subjectOf(deviceAlarm(0, 'printer-paper-out', 'no paper'));
    const impacts = impactsOfAlarm(subject, diagnosisOf('hardware-failure/printer', 'printer-paper-out'), alone);
    expect(impacts.map((impact) => impact.measure)).toEqual(['minutes-degraded']);
  });
});

describe('what several alarms cost together', () => {
  const network = 'payment-environment/network';

  it('has all five impacts, in their order', () => {
    const alarms = [explained(0, 'connect-failed', network)];
    const ids = (impacts: readonly Impact[]) => [...new Set(impacts.map((impact) => impact.id))];
    expect(ids(impactsOfIncident(alarms, alone, contrastOf()))).toEqual([...IMPACTS]);
    expect(ids(impactsOfRun([], alone, { transactions: 10, cardData: 0 }))).toEqual([...IMPACTS]);
  });

  it('counts one customer who tried one amount three times as one customer with one amount', () => {
    const alarms = [0, 1, 2].map((minute) => explained(minute, 'connect-failed', network));
    const impacts = impactsOfIncident(alarms, alone, contrastOf());
    expect(figure(impacts, 'customers-interrupted')).toBe(1);
    expect(figure(impacts, 'retries')).toBe(1);
    expect(figure(impacts, 'extra-attempts')).toBe(2);
    expect(figure(impacts, 'refused-not-recovered', 'CNY')).toBe(12_850);
  });

  it('counts the approval that made two refusals good once', () => {
    const alarms = [0, 1].map((minute) => explained(minute, 'wrong-pin', 'operator-error/customer'));
    const good = approval(sale(0, 'wrong-pin'), 2);
    const impacts = impactsOfIncident(
      alarms,
      surroundings(() => ({ cardNext: good })),
      contrastOf(),
    );
    expect(figure(impacts, 'extra-attempts')).toBe(2);
    expect(figure(impacts, 'recovered-later', 'CNY')).toBe(12_850);
  });

  it('never adds one currency to another', () => {
    const alarms = [
      explained(0, 'connect-failed', network, { card: cardToken(1) }),
      explained(1, 'connect-failed', network, { card: cardToken(2), currency: 'JPY', amount: minorUnits(5000) }),
      explained(2, 'connect-failed', network, { card: cardToken(3), currency: 'JPY', amount: minorUnits(700) }),
    ];
    const impacts = impactsOfIncident(alarms, alone, contrastOf());
    expect(figure(impacts, 'refused-not-recovered', 'CNY')).toBe(12_850);
    expect(figure(impacts, 'refused-not-recovered', 'JPY')).toBe(5700);
  });

  it('counts impaired time of one terminal once where failures overlap', () => {
    const alarms = [0, 5, 10].map((minute) => explained(minute, 'connect-failed', network));
    expect(figure(impactsOfIncident(alarms, alone, contrastOf()), 'minutes-degraded')).toBe(25);
    const two = [...alarms, explained(10, 'connect-failed', network, { terminalId: '10000009' })];
    expect(figure(impactsOfIncident(two, alone, contrastOf()), 'minutes-degraded')).toBe(40);
  });

  it('tells who was hit on more than one occasion, not who tried again at once', () => {
    const occasions = [0, 40].map((minute) => explained(minute, 'connect-failed', network));
    const atOnce = [0, 2].map((minute) => explained(minute, 'connect-failed', network));
    expect(figure(impactsOfIncident(occasions, alone, contrastOf()), 'customers-hit-again')).toBe(1);
    expect(figure(impactsOfIncident(atOnce, alone, contrastOf()), 'customers-hit-again')).toBe(0);
  });

  it('counts a raid of card testing at one terminal as one case, and each tampered terminal as one', () => {
    const fraud = 'transaction-anomaly/suspected-fraud' as const;
    const raid = [1, 2, 3].map((n) => ({
      subject: subjectOf(sale(n, 'invalid-card-number', { card: cardToken(n) })),
      diagnosis: diagnosisOf(fraud, 'invalid-card-number', 'terminal'),
    }));
    expect(figure(impactsOfIncident(raid, alone, contrastOf()), 'fraud-or-tamper-cases')).toBe(1);
    const stolen = raid.map(({ subject }) => ({
      subject,
      diagnosis: diagnosisOf(fraud, 'lost-or-stolen-card', 'card'),
    }));
    expect(figure(impactsOfIncident(stolen, alone, contrastOf()), 'fraud-or-tamper-cases')).toBe(3);
  });

  it('tells the share of the busiest hours', () => {
    // Noon in Shanghai is 04:00 of universal time; that hour trades ten times as much as the others.
    const ask = surroundings(
      () => ({}),
      (hour) => (hour === 4 || hour === 3 ? 100 : 10),
    );
    const alarms = [explained(0, 'connect-failed', network), explained(300, 'connect-failed', network)];
    expect(figure(impactsOfIncident(alarms, ask, contrastOf()), 'peak-share')).toBe(50);
  });

  it('gives rates against the attempts made, and card data found in the run', () => {
    const alarms = [explained(0, 'connect-failed', network)];
    const impacts = impactsOfRun(alarms, alone, { transactions: 200, cardData: 3 });
    expect(figure(impacts, 'alarm-rate')).toBe(0.5);
    expect(figure(impacts, 'unprotected-card-data')).toBe(3);
  });

  it('tells a double charge as doubled money and as an unmatched payment', () => {
    const record = sale(0, 'double-approval');
    const disagreement = disagreementOf(record, 'duplicate', 'charged-twice', 'duplicate');
    const alarms = [
      {
        subject: { ...subjectOf(record), disagreement },
        diagnosis: diagnosisOf('operator-error/merchant', 'double-approval'),
      },
    ];
    const impacts = impactsOfIncident(alarms, alone, contrastOf());
    expect(figure(impacts, 'duplicated', 'CNY')).toBe(12_850);
    expect(figure(impacts, 'unmatched-or-duplicated')).toBe(1);
    expect(figure(impacts, 'refused-not-recovered')).toBeUndefined();
  });
});

describe('an amount keyed wrong', () => {
  const slip = explained(0, 'invalid-amount', 'transaction-anomaly/input-error', { amount: minorUnits(25_600_000) });

  it('counts as what was paid in the end', () => {
    const record = sale(0, 'invalid-amount');
    const ask = surroundings(() => ({ cardNext: approval(record, 1, { amount: minorUnits(25_600) }) }));
    expect(figure(impactsOfAlarm(slip.subject, slip.diagnosis, ask), 'recovered-later', 'CNY')).toBe(25_600);
  });

  it('counts as the usual ticket where nothing was paid', () => {
    const ask = { ...alone, usualTicket: () => minorUnits(9900) };
    expect(figure(impactsOfAlarm(slip.subject, slip.diagnosis, ask), 'refused-not-recovered', 'CNY')).toBe(9900);
  });
});
