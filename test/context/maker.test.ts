import { describe, expect, test } from 'vitest';
import { withMaker } from '../../src/context/maker.ts';
import { createDictionary } from '../../src/dictionary/index.ts';
import type { SymptomId } from '../../src/model/symptom.ts';
import { alarm, transaction } from './records.ts';

const unionpay = createDictionary({ network: 'unionpay' });

/** Rows of a log whose host codes are UnionPay's, one for each code. */
const rows = (...codes: string[]) =>
  codes.map((code, index) => transaction({ line: index + 2, reading: unionpay.transaction(code, undefined) }));

const symptoms = (...codes: string[]): SymptomId[] => withMaker(rows(...codes)).map(({ reading }) => reading.symptom);

describe('codes of a till program beside those of a network', () => {
  test('several that only its list knows show that it wrote the log', () => {
    expect(symptoms('55', 'Y8', 'Y6', '2M')).toEqual([
      'wrong-pin',
      'connect-failed',
      'message-error',
      'chip-read-error',
    ]);
  });

  test('then what both lists define is its own as well', () => {
    expect(symptoms('Z1', 'Y8', 'Y6')).toEqual(['receive-timeout', 'connect-failed', 'message-error']);
  });

  test('a single one proves nothing, nor do a few among many that nobody knows', () => {
    expect(symptoms('Z1', 'Y8')).toEqual(['do-not-honor', 'unknown']);
    expect(symptoms('Y8', 'Y6', 'K1', 'K2', 'K3')).toEqual(Array.from({ length: 5 }, () => 'unknown'));
  });
});

describe('codes that two makers use', () => {
  const own = createDictionary({ network: undefined });
  const alarms = (...codes: string[]) =>
    codes.map((code, index) =>
      alarm({ line: index + 2, alarmCode: code, reading: own.alarm(code, undefined, undefined) }),
    );

  test('are read by the maker whose other codes the log holds, whatever a network’s client program writes beside', () => {
    expect(alarms('-306').map(({ reading }) => reading.symptom)).toEqual(['unknown']);
    const read = withMaker([...alarms('-306', '-2110', '-3007'), ...rows('E1', 'E2', 'E7')]);
    expect(read[0]?.reading).toMatchObject({ symptom: 'cancelled', table: 'vanstone' });
  });
});
