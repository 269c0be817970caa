import { describe, expect, it } from 'vitest';
import { createDictionary } from '../../src/dictionary/index.ts';
import {
  COLUMNS_ABROAD,
  DEVICES_ABROAD,
  NAMED_CODES,
  NAMED_PARTS,
  NOT_WELL_ABROAD,
  WELL_ABROAD,
  WELL_NAMED,
} from './parts-abroad.ts';

const dictionary = createDictionary({ network: undefined });

describe('messages of devices in other languages', () => {
  it.each(
    Object.entries(DEVICES_ABROAD).flatMap(([symptom, texts]) => texts.split('|').map((text) => [text, symptom])),
  )('%s → %s', (text, symptom) => {
    expect(dictionary.alarm(undefined, text, undefined)).toMatchObject({ symptom, outcome: 'failed' });
  });

  it.each(WELL_ABROAD)('%s is no alarm', (text) => {
    expect(dictionary.alarm(undefined, text, undefined).outcome).toBe('information');
  });

  it.each(NOT_WELL_ABROAD)('%s does not tell that all is well', (text) => {
    expect(dictionary.alarm(undefined, text, undefined).outcome).toBe('failed');
    expect(dictionary.transaction(undefined, text).outcome).toBe('failed');
  });

  it.each(COLUMNS_ABROAD)('%s: %s → %s', (component, message, symptom) => {
    expect(dictionary.alarm(undefined, message, component).symptom).toBe(symptom);
  });

  it.each(NAMED_CODES)('%s → %s', (code, symptom) => {
    expect(dictionary.alarm(code, undefined, undefined).symptom).toBe(symptom);
  });

  it.each(WELL_NAMED)('%s is no alarm either', (text) => {
    expect(dictionary.alarm(undefined, text, undefined).outcome).toBe('information');
    expect(dictionary.alarm(text, undefined, undefined).outcome).toBe('information');
  });

  it.each(NAMED_PARTS)('%s → %s, as a message and as a code', (text, symptom) => {
    expect(dictionary.alarm(undefined, text, undefined).symptom).toBe(symptom);
    expect(dictionary.alarm(text, undefined, undefined).symptom).toBe(symptom);
  });
});

describe('what only looks like a till that is opened, or a device in service', () => {
  it.each([
    'Shift not closed',
    'Cash drawer forced open',
    'Terminal not in service',
    'Default configuration loaded',
    'Till cover opened',
    'Kasse eingefroren',
    'Cierre de caja fallido',
  ])('%s', (text) => {
    expect(dictionary.alarm(undefined, text, undefined).outcome).toBe('failed');
  });
});

describe('a number of a maker’s list', () => {
  it.each([
    ['1010', 'Kassenschnitt durchgeführt', 'information'],
    ['1010', 'Bean hopper mismatch', 'unknown'],
    ['-12', 'Bean hopper mismatch', 'unknown'],
    ['E105', 'Drucker: kein Papier', 'printer-paper-out'],
    ['-2106', 'Akku leer', 'battery-low'],
    ['13', 'Bean hopper mismatch', 'unknown'],
    ['-1013', '系统异常', 'tamper'],
    ['-250', '网线未连接', 'line-unplugged'],
  ])('%s beside %s says %s', (code, message, symptom) => {
    expect(dictionary.alarm(code, message, undefined).symptom).toBe(symptom);
  });

  it('decides where the maker is known', () => {
    const newland = createDictionary({ network: undefined, vendors: ['newland-ndk'] });
    expect(newland.alarm('1010', 'Bean hopper mismatch', undefined).by).toBe('code');
  });

  it('gives way, in a payment of an unknown network, to what only the terminal can tell', () => {
    expect(dictionary.transaction('13', 'Sin papel').symptom).toBe('printer-paper-out');
    expect(dictionary.transaction('13', 'Importe inválido').symptom).toBe('invalid-amount');
    expect(createDictionary({ network: 'unionpay' }).transaction('13', '打印机缺纸').symptom).toBe('invalid-amount');
  });
});
