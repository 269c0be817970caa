import { describe, expect, test } from 'vitest';
import { diagnose, openRuleBook } from '../../src/diagnose/diagnose.ts';
import { CERTAINTY } from '../../src/diagnose/verdict.ts';
import { PRIORS, UNSUGGESTED } from '../../src/diagnose/priors.ts';
import { CAUSES, type NamedCauseId } from '../../src/model/cause.ts';
import type { Diagnosis, Evidence, Rule, ScopeKind, Subject, Surroundings } from '../../src/model/diagnosis.ts';
import { speaksAgainst, speaksFor } from '../../src/model/evidence.ts';
import type { Column, TransactionRecord } from '../../src/model/record.ts';
import { type SymptomId, SYMPTOMS } from '../../src/model/symptom.ts';
import { durationMs } from '../../src/model/units.ts';
import { reading } from '../context/records.ts';
import { COLUMNS, explain, failure, message, sale } from './fleet.ts';

const CUSTOMER = 'operator-error/customer';
const KEYPAD = 'hardware-failure/keypad';
const FRAUD = 'transaction-anomaly/suspected-fraud';
const NETWORK = 'payment-environment/network';
const CHANNEL = 'payment-environment/payment-channel';

interface Says {
  readonly bearing?: 'for' | 'against';
  readonly cause: NamedCauseId;
  readonly weight: number;
  readonly scope?: ScopeKind;
}

/** A rule that always says these things. */
const saying = (says: readonly Says[], fields: Partial<Rule> = {}): Rule => ({
  id: 'test',
  causes: says.map(({ cause }) => cause),
  symptoms: Object.keys(SYMPTOMS) as SymptomId[],
  needs: [],
  references: ['this test'],
  evaluate: (): readonly Evidence[] =>
    says.map(({ bearing = 'for', cause, weight, scope }) =>
      (bearing === 'for' ? speaksFor : speaksAgainst)({
        rule: 'test',
        cause,
        weight,
        key: 'after-tamper/keys-erased',
        args: { gap: durationMs(0) },
        sources: [],
        scope,
      }),
    ),
  ...fields,
});

const one = (
  symptom: SymptomId,
  rules: readonly Rule[] = [],
  fields: Partial<TransactionRecord> = {},
  columns: ReadonlySet<Column> = COLUMNS,
): Diagnosis => {
  const { subjects, ask }: { subjects: readonly { subject: Subject }[]; ask: Surroundings } = explain(
    [failure(10, 'S1-1', symptom, fields)],
    columns,
  );
  const subject = subjects[0]?.subject;
  if (subject === undefined) throw new Error('the row is an alarm');
  return diagnose(subject, openRuleBook(rules, columns), ask);
};

const confidenceOf = ({ cause, confidence, alternatives }: Diagnosis, asked: NamedCauseId): number | undefined =>
  [{ cause, confidence }, ...alternatives].find((ranked) => ranked.cause === asked)?.confidence;

/** Probability from prior and weights, worked out by itself. */
const expected = (symptom: SymptomId, cause: NamedCauseId, weights: Partial<Record<NamedCauseId, number>>): number => {
  const priors = new Map<string, number>(PRIORS[symptom]);
  const left = Math.max(UNSUGGESTED, 1 - [...priors.values()].reduce((sum, prior) => sum + prior, 0));
  for (const name of Object.keys(weights)) if (!priors.has(name)) priors.set(name, UNSUGGESTED);
  priors.set('undetermined', left);
  const power = (name: string): number =>
    ((priors.get(name) ?? 0) * Math.exp(weights[name as NamedCauseId] ?? 0)) ** CERTAINTY;
  return power(cause) / [...priors.keys()].reduce((sum, name) => sum + power(name), 0);
};

describe('prior and evidence', () => {
  test('without evidence the prior stands, sharpened', () => {
    const found = one('wrong-pin');
    expect(found.cause).toBe(CUSTOMER);
    expect(found.confidence).toBeCloseTo(expected('wrong-pin', CUSTOMER, {}), 2);
  });

  test('weights are log-odds and add up', () => {
    const two = one('wrong-pin', [
      saying([
        { cause: KEYPAD, weight: 1.5 },
        { cause: KEYPAD, weight: 2 },
      ]),
    ]);
    expect(confidenceOf(two, KEYPAD)).toBeCloseTo(expected('wrong-pin', KEYPAD, { [KEYPAD]: 3.5 }), 2);
    expect(two.cause).toBe(KEYPAD);
  });

  test('what speaks against is taken off', () => {
    const found = one('receive-timeout', [saying([{ bearing: 'against', cause: NETWORK, weight: 2 }])]);
    expect(confidenceOf(found, CHANNEL)).toBeCloseTo(expected('receive-timeout', CHANNEL, { [NETWORK]: -2 }), 2);
    expect(found.cause).toBe(CHANNEL);
  });

  test('what the same weights decided before holds for the same weights only', () => {
    const said: Says = { cause: KEYPAD, weight: 5, scope: 'terminal' };
    const found = one('wrong-pin', [saying([said])]);
    const again = one('wrong-pin', [saying([said])]);
    expect([again.cause, again.confidence, again.scope]).toEqual([found.cause, found.confidence, 'terminal']);
    expect(again.alternatives).toBe(found.alternatives);
    expect(one('wrong-pin', [saying([{ ...said, scope: 'site' }])])).toMatchObject({
      confidence: found.confidence,
      scope: 'site',
    });
    expect(confidenceOf(one('wrong-pin', [saying([{ ...said, bearing: 'against' }])]), KEYPAD) ?? 0).toBeLessThan(
      confidenceOf(found, KEYPAD) ?? 0,
    );
    expect(confidenceOf(one('wrong-pin', [saying([said, said])]), KEYPAD)).toBeGreaterThan(
      confidenceOf(found, KEYPAD) ?? 1,
    );
    expect(one('insufficient-funds', [saying([said])]).alternatives).not.toEqual(found.alternatives);
  });

  test('a cause that the symptom does not suggest starts from next to nothing', () => {
    const weak = one('insufficient-funds', [saying([{ cause: NETWORK, weight: 3 }])]);
    expect(weak.cause).toBe('transaction-anomaly/card-or-account');
    const strong = one('generic-failure', [
      saying([
        { cause: 'hardware-failure/display', weight: 4 },
        { cause: 'hardware-failure/display', weight: 4 },
      ]),
    ]);
    expect(strong.cause).toBe('hardware-failure/display');
  });

  test('one piece never outweighs all others: 4 is the most', () => {
    const most = one('wrong-pin', [saying([{ cause: FRAUD, weight: 4 }])]);
    expect(one('wrong-pin', [saying([{ cause: FRAUD, weight: 400 }])]).confidence).toBe(most.confidence);
  });

  test('nothing is certain: 99.9 % is the most', () => {
    const says = [1, 2, 3].map(() => ({ cause: KEYPAD, weight: 4 }) as const);
    expect(one('pin-pad-fault', [saying(says)])).toMatchObject({ cause: KEYPAD, confidence: 0.999 });
  });

  test('rivals are most probable first, none below two in a hundred, four at most', () => {
    for (const symptom of Object.keys(SYMPTOMS) as SymptomId[]) {
      if (SYMPTOMS[symptom] === 'none') continue;
      const { cause, confidence, alternatives } = one(symptom);
      const all = alternatives.map((rival) => rival.confidence);
      expect(all).toEqual(all.toSorted((a, b) => b - a));
      expect(all.filter((probability) => probability < 0.02)).toEqual([]);
      expect(all.length).toBeLessThanOrEqual(4);
      expect(alternatives.map((rival) => rival.cause)).not.toContain(cause);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(CAUSES).toContain(cause);
    }
  });

  test('the strongest evidence comes first, and what the dictionary says closes the list', () => {
    const { evidence } = one('wrong-pin', [
      saying([
        { cause: FRAUD, weight: 1 },
        { cause: KEYPAD, weight: 3 },
        { cause: CUSTOMER, weight: 2 },
      ]),
    ]);
    expect(evidence.map(({ weight }) => weight)).toEqual([3, 2, 1, 0]);
    expect(evidence.at(-1)).toMatchObject({ key: 'dictionary/says', args: { symptom: 'wrong-pin' } });
  });
});

describe('undetermined', () => {
  test('where no cause is more likely right than wrong', () => {
    const found = one('generic-failure');
    expect(found.cause).toBe('undetermined');
    expect(found.alternatives.length).toBeGreaterThan(1);
  });

  test('and where nothing is known at all', () => {
    const found = one('unknown');
    expect(found).toMatchObject({ cause: 'undetermined', alternatives: [], evidence: [] });
    // No cause is suggested, and yet there is one: nobody can be sure that it stays open.
    expect(found.confidence).toBe(0.5);
  });

  test('its certainty is what the named causes leave over', () => {
    const found = one('generic-failure');
    const rivals = found.alternatives.reduce((sum, { confidence }) => sum + confidence, 0);
    expect(found.confidence).toBeLessThanOrEqual(1 - rivals + 0.002);
    expect(found.confidence).toBeGreaterThan(1 - rivals - 0.1);
  });

  test('cause and rivals never make more than the whole, whatever the symptom and however doubtful the code', () => {
    for (const symptom of (Object.keys(SYMPTOMS) as SymptomId[]).filter((id) => PRIORS[id].length > 0)) {
      for (const ambiguous of [false, true]) {
        const { confidence, alternatives } = one(symptom, [], { reading: { ...reading(symptom, 'P5'), ambiguous } });
        const whole = alternatives.reduce((sum, rival) => sum + rival.confidence, confidence);
        // Each is rounded to a thousandth.
        expect(whole).toBeLessThanOrEqual(1 + 0.0005 * (alternatives.length + 1));
        expect(confidence).toBeGreaterThanOrEqual(0);
      }
    }
  });
});

describe('codes that mean different things on different hosts', () => {
  const ambiguous = (symptom: SymptomId): Partial<TransactionRecord> => ({
    reading: { ...reading(symptom, 'P5'), ambiguous: true },
  });

  test('keep less of their certainty, and ask for the network', () => {
    const sure = one('wrong-pin', [], { reading: reading('wrong-pin', 'P5') });
    const doubtful = one('wrong-pin', [], ambiguous('wrong-pin'));
    expect(doubtful.cause).toBe(CUSTOMER);
    expect(doubtful.confidence).toBeLessThan(sure.confidence - 0.1);
    expect(sure.next).toEqual([]);
  });

  test('become undetermined where they were not sure before', () => {
    const doubtful = one('update-failed', [], ambiguous('update-failed'));
    expect(one('update-failed').cause).toBe('system-failure/incompatibility');
    expect(doubtful.cause).toBe('undetermined');
    expect(doubtful.next).toContainEqual({ key: 'name-the-network', args: { code: 'P5' } });
  });

  test('are as sure as any where a text carried the meaning', () => {
    const byText = one('wrong-pin', [], { reading: { ...reading('wrong-pin', 'P5'), ambiguous: true, by: 'text' } });
    expect(byText.confidence).toBe(one('wrong-pin').confidence);
  });
});

describe('what to look at next', () => {
  const keysOf = (found: Diagnosis): string[] => found.next.map(({ key }) => key);

  test('nothing, where it is clear', () => {
    expect(one('wrong-pin').next).toEqual([]);
    expect(one('settlement-required').next).toEqual([]);
  });

  test('an unknown code is looked up, a damaged text exported again', () => {
    expect(one('unknown', [], { reading: reading('unknown', 'Q7') }).next).toEqual([
      { key: 'look-up-code', args: { code: 'Q7' } },
    ]);
    expect(keysOf(one('unreadable-text'))).toContain('export-again-in-utf8');
  });

  test('the column that a rule lacks, where it speaks of the rivals', () => {
    const columns = new Set<Column>(['time', 'terminal_id', 'response_code']);
    const lacking = saying([{ cause: CHANNEL, weight: 3 }], { needs: ['channel'] });
    const found = one('generic-failure', [lacking], {}, columns);
    expect(found.next).toContainEqual({ key: 'missing-column', args: { column: 'channel', rule: 'test' } });
    const elsewhere = saying([{ cause: 'security-settings/tamper', weight: 3 }], { needs: ['channel'] });
    expect(keysOf(one('generic-failure', [elsewhere], {}, columns))).not.toContain('missing-column');
  });

  test('of several columns the one that most rules lack', () => {
    const columns = new Set<Column>(['time', 'response_code']);
    const lacks = (...needs: Column[]) => saying([{ cause: CHANNEL, weight: 3 }], { needs });
    const rules = [lacks('app_version'), lacks('terminal_id', 'pan'), lacks('terminal_id')];
    const found = one('generic-failure', rules, {}, columns);
    expect(found.next).toContainEqual({ key: 'missing-column', args: { column: 'terminal_id', rule: 'test' } });
    expect(keysOf(found).filter((key) => key === 'missing-column')).toHaveLength(1);
  });

  test('other terminals, where line and channel stay close', () => {
    const found = one('receive-timeout', [saying([{ cause: CHANNEL, weight: 1.2 }])]);
    expect(found.next).toEqual([{ key: 'compare-other-terminals', args: { terminal: 'S1-1' } }]);
  });

  test('the next cards, where slip and reader stay close', () => {
    const found = one('chip-read-error', [saying([{ cause: 'hardware-failure/card-reader', weight: 2 }])]);
    expect(keysOf(found)).toEqual(['watch-next-cards']);
  });

  test('the cardholder, where a slip in typing and the card stay close', () => {
    expect(keysOf(one('invalid-card-number'))).toEqual(['ask-cardholder']);
  });

  test('the device alarms where none are there, else the host’s records', () => {
    const torn = saying([
      { bearing: 'against', cause: NETWORK, weight: 4 },
      { bearing: 'against', cause: 'transaction-anomaly/card-or-account', weight: 4 },
    ]);
    expect(keysOf(one('generic-failure', [torn], {}, new Set<Column>(['time', 'response_code'])))).toEqual([
      'export-device-alarms',
    ]);
    expect(keysOf(one('generic-failure', [torn]))).toEqual(['export-host-records']);
  });
});

describe('which rules are asked', () => {
  test('those for the symptom', () => {
    const pin = saying([{ cause: KEYPAD, weight: 3 }], { id: 'pin', symptoms: ['wrong-pin'] });
    expect(one('wrong-pin', [pin]).evidence).toHaveLength(2);
    expect(one('no-signal', [pin]).evidence).toHaveLength(1);
  });

  test('none that lacks a column; the book says which', () => {
    const rules = [
      saying([], { id: 'a', needs: ['pan', 'channel'] }),
      saying([], { id: 'b', needs: [] }),
      saying([], { id: 'c', needs: ['time'] }),
    ];
    const book = openRuleBook(rules, new Set<Column>(['time', 'pan']));
    expect(book.skipped.map(({ rule, missing }) => [rule.id, missing])).toEqual([['a', ['channel']]]);
    expect(book.bySymptom.get('wrong-pin')?.map(({ id }) => id)).toEqual(['b', 'c']);
  });
});

describe('the scope of a diagnosis', () => {
  const scoped = (...says: readonly Says[]): ScopeKind => one('host-timeout', [saying(says)]).scope;

  test('is where the strongest evidence for its cause points', () => {
    const site = { cause: NETWORK, weight: 4, scope: 'site' } as const;
    expect(
      scoped(site, { cause: NETWORK, weight: 3, scope: 'terminal' }, { cause: CHANNEL, weight: 1, scope: 'channel' }),
    ).toBe('site');
  });

  test('of equally strong pieces the smallest', () => {
    expect(
      scoped({ cause: CHANNEL, weight: 3, scope: 'everything' }, { cause: CHANNEL, weight: 3, scope: 'channel' }),
    ).toBe('channel');
  });

  test('an issuer’s, where its cards are singled out half as strongly', () => {
    expect(
      scoped({ cause: CHANNEL, weight: 4, scope: 'everything' }, { cause: CHANNEL, weight: 2.5, scope: 'issuer' }),
    ).toBe('issuer');
    expect(
      scoped({ cause: CHANNEL, weight: 4, scope: 'everything' }, { cause: CHANNEL, weight: 1, scope: 'issuer' }),
    ).toBe('everything');
  });

  test('the terminal, where no evidence names one', () => {
    expect(scoped()).toBe('terminal');
  });
});

describe('a message that says no more than "failed"', () => {
  test('takes over the diagnosis of its payment, and says whose it is', () => {
    const { diagnosed } = explain([
      failure(10, 'S1-1', 'wrong-pin', { reading: reading('wrong-pin', '55') }),
      message(10.05, 'S1-1', 'generic-failure', { manifestation: 'voice' }),
      sale(11, 'S1-1'),
    ]);
    const [event, said] = diagnosed.map(({ diagnosis }) => diagnosis);
    expect(said).toMatchObject({ cause: event?.cause, confidence: event?.confidence });
    expect(said?.evidence[0]).toMatchObject({
      key: 'generic/inherits',
      args: { code: '55', symptom: 'wrong-pin', gap: 3000, manifestation: 'voice' },
    });
  });

  test('stays undetermined where it belongs to nothing', () => {
    const { diagnosed } = explain([sale(1, 'S1-1'), message(10, 'S1-1', 'generic-failure'), sale(12, 'S1-1')]);
    expect(diagnosed.map(({ diagnosis }) => diagnosis.cause)).toEqual(['undetermined']);
  });
});
