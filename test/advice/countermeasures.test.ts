import { describe, expect, it } from 'vitest';
import { countermeasuresFor, type Situation } from '../../src/advice/countermeasures.ts';
import { CAUSES, COUNTERMEASURES, URGENCIES } from '../../src/model/cause.ts';
import { COUNTERMEASURE_FACTS } from '../../src/model/countermeasure.ts';
import { SCOPES } from '../../src/model/diagnosis.ts';
import { SYMPTOMS, type SymptomId } from '../../src/model/symptom.ts';

const isSymptom = (id: string): id is SymptomId => Object.hasOwn(SYMPTOMS, id);
const symptoms = Object.keys(SYMPTOMS).filter(isSymptom);
const flags = [false, true];

function* everySituation(): Iterable<Situation> {
  for (const cause of CAUSES)
    for (const symptom of symptoms)
      for (const scope of SCOPES)
        for (const inDoubt of flags)
          for (const recovered of flags)
            for (const incident of flags)
              yield { cause, symptom, scope, inDoubt, recovered, incident, cardData: false };
}

const plan = (changes: Partial<Situation> & Pick<Situation, 'cause' | 'symptom'>) =>
  countermeasuresFor({
    scope: 'terminal',
    inDoubt: false,
    recovered: false,
    cardData: false,
    incident: false,
    ...changes,
  });

describe('countermeasures', () => {
  it('are each reached from some cause, and each is reached by an alarm or an incident that shows it whole', () => {
    const reached = new Set<string>();
    for (const situation of everySituation()) for (const id of countermeasuresFor(situation)) reached.add(id);
    expect(COUNTERMEASURES.filter((id) => !reached.has(id))).toEqual([]);
  });

  it('are never none, never repeated, never too many, and most urgent first', () => {
    const faults: string[] = [];
    for (const situation of everySituation()) {
      const ids = countermeasuresFor(situation);
      const ranks = ids.map((id) => URGENCIES.indexOf(COUNTERMEASURE_FACTS[id].urgency));
      const sorted = ranks.every((rank, n) => n === 0 || rank >= (ranks[n - 1] ?? 0));
      const fine =
        ids.length > 0 && ids.length <= (situation.incident ? 8 : 6) && new Set(ids).size === ids.length && sorted;
      if (!fine) faults.push(`${JSON.stringify(situation)}: ${ids.join(', ')}`);
    }
    expect(faults).toEqual([]);
  });

  it('look at the record before anything is repeated, wherever the amount is in doubt', () => {
    const faults: string[] = [];
    for (const situation of everySituation()) {
      const ids = countermeasuresFor(situation);
      const check = ids.indexOf('check-records');
      const retry = ids.indexOf('correct-and-retry');
      if (retry >= 0 && check > retry && situation.symptom !== 'day-cutover') faults.push(JSON.stringify(situation));
      if (situation.inDoubt && situation.cause.startsWith('payment-environment') && check < 0)
        faults.push(JSON.stringify(situation));
    }
    expect(faults).toEqual([]);
  });

  it('put safety first after a tamper alarm', () => {
    expect(plan({ cause: 'security-settings/tamper', symptom: 'tamper' }).slice(0, 3)).toEqual([
      'stop-using-terminal',
      'retain-evidence',
      'inform-authorities',
    ]);
  });

  it('stop card testing, keep the evidence and report it', () => {
    const ids = plan({ cause: 'transaction-anomaly/suspected-fraud', symptom: 'invalid-card-number' });
    expect(ids.slice(0, 3)).toEqual(['stop-using-terminal', 'retain-evidence', 'inform-authorities']);
  });

  it('leave the terminal alone when one stolen card is refused', () => {
    const ids = plan({ cause: 'transaction-anomaly/suspected-fraud', symptom: 'lost-or-stolen-card', scope: 'card' });
    expect(ids).not.toContain('stop-using-terminal');
    expect(ids).toEqual(expect.arrayContaining(['contact-cardholder', 'retain-evidence', 'inform-authorities']));
  });

  it('keep the shop selling and mend the line when the network fails', () => {
    const ids = plan({
      cause: 'payment-environment/network',
      symptom: 'receive-timeout',
      scope: 'site',
      inDoubt: true,
      incident: true,
    });
    expect(ids).toEqual([
      'check-records',
      'alternative-payment',
      'optimise-network',
      'settle-and-reconcile',
      'technical-support',
      'monitor-live',
      'early-warning',
      'improve-service',
    ]);
  });

  it('send a declined card elsewhere and repair nothing', () => {
    expect(
      plan({ cause: 'transaction-anomaly/card-or-account', symptom: 'insufficient-funds', scope: 'card' }),
    ).toEqual(['alternative-payment', 'educate-users']);
  });

  it('ask the bank only where the answer leaves open why', () => {
    expect(plan({ cause: 'transaction-anomaly/card-or-account', symptom: 'do-not-honor', scope: 'card' })).toEqual([
      'alternative-payment',
      'contact-bank',
      'educate-users',
    ]);
  });

  it('ask nothing of the cashier once the customer has paid', () => {
    const ids = plan({ cause: 'operator-error/customer', symptom: 'wrong-pin', scope: 'card', recovered: true });
    expect(ids).toEqual(['educate-users']);
  });

  it('have a double charge checked, told to the cardholder and settled', () => {
    const ids = plan({ cause: 'operator-error/merchant', symptom: 'double-approval' });
    expect(ids.slice(0, 3)).toEqual(['check-records', 'contact-cardholder', 'settle-and-reconcile']);
    expect(ids).not.toContain('correct-and-retry');
  });

  it('have the security settings reviewed where card data stood open', () => {
    const ids = plan({ cause: 'operator-error/customer', symptom: 'wrong-pin', cardData: true });
    expect(ids).toContain('review-security-settings');
  });
});
