import { describe, expect, it } from 'vitest';
import { type Gravity, severityOf, worstSeverity } from '../../src/advice/severity.ts';
import { CAUSES, SEVERITIES } from '../../src/model/cause.ts';
import { SCOPES } from '../../src/model/diagnosis.ts';
import { contrastOf } from '../report/sample.ts';

const grave = (changes: Partial<Gravity> & Pick<Gravity, 'cause' | 'symptom'>) =>
  severityOf({ scope: 'terminal', inDoubt: false, recovered: false, ...changes });

const impaired = (() => {
  const around = contrastOf();
  return { ...around, inside: { ...around.inside, failed: 5, ok: 95 } };
})();

describe('perceived severity', () => {
  it('is critical for a tamper alarm, whatever surrounds it', () => {
    for (const scope of SCOPES) {
      for (const recovered of [false, true]) {
        expect(grave({ cause: 'security-settings/tamper', symptom: 'tamper', scope, recovered })).toBe('critical');
      }
    }
  });

  it('is critical where a site or channel is down, major where it limps, minor for one lost packet', () => {
    const network = { cause: 'payment-environment/network', symptom: 'receive-timeout' } as const;
    expect(grave({ ...network, scope: 'site', around: contrastOf() })).toBe('critical');
    expect(grave({ ...network, scope: 'site', around: impaired })).toBe('major');
    expect(grave({ ...network, around: contrastOf() })).toBe('major');
    expect(grave({ ...network })).toBe('minor');
    const two = { ...contrastOf(), inside: { ...contrastOf().inside, failed: 2, ok: 0 } };
    expect(grave({ ...network, scope: 'site', around: two })).toBe('major');
  });

  it('is a warning for ordinary declines, slips and the day cut-over', () => {
    expect(grave({ cause: 'transaction-anomaly/card-or-account', symptom: 'insufficient-funds' })).toBe('warning');
    expect(grave({ cause: 'operator-error/customer', symptom: 'wrong-pin' })).toBe('warning');
    expect(grave({ cause: 'payment-environment/payment-channel', symptom: 'day-cutover' })).toBe('warning');
  });

  it('never lets money in doubt pass as a warning', () => {
    expect(grave({ cause: 'operator-error/customer', symptom: 'receive-timeout', inDoubt: true })).toBe('minor');
  });

  it('tells a broken part from an empty roll', () => {
    expect(grave({ cause: 'hardware-failure/printer', symptom: 'printer-paper-low' })).toBe('warning');
    expect(grave({ cause: 'hardware-failure/printer', symptom: 'printer-paper-out' })).toBe('minor');
    expect(grave({ cause: 'hardware-failure/printer', symptom: 'printer-fault' })).toBe('major');
  });

  it('tells one stolen card refused from cards tried out on a terminal', () => {
    const fraud = { cause: 'transaction-anomaly/suspected-fraud' } as const;
    expect(grave({ ...fraud, symptom: 'lost-or-stolen-card' })).toBe('minor');
    expect(grave({ ...fraud, symptom: 'invalid-card-number' })).toBe('major');
    expect(grave({ ...fraud, symptom: 'lost-or-stolen-card', around: contrastOf() })).toBe('major');
  });

  it('is indeterminate exactly where the cause is undetermined', () => {
    for (const cause of CAUSES) {
      const severity = grave({ cause, symptom: 'generic-failure' });
      expect(severity === 'indeterminate').toBe(cause === 'undetermined');
    }
  });

  it('of several is the worst', () => {
    expect(worstSeverity(['warning', 'major', 'indeterminate'])).toBe('major');
    expect(worstSeverity([])).toBe('indeterminate');
    expect(worstSeverity(SEVERITIES)).toBe('critical');
  });
});
