import { describe, expect, it } from 'vitest';
import { createDictionary } from '../../src/dictionary/index.ts';
import { PLAIN_ANSWERS, PLAIN_DAY, PLAIN_MESSAGES } from './plain-words.ts';

const dictionary = createDictionary({ network: undefined });

const pairs = (table: Readonly<Partial<Record<string, string>>>): readonly (readonly [string, string])[] =>
  Object.entries(table).flatMap(([symptom, texts]) => (texts ?? '').split('|').map((text) => [text, symptom] as const));

/** What holds a plain word of a concept and says something else; invented. */
const NEAR_ANSWERS: readonly (readonly [text: string, not: string])[] = [
  ['Credit card payment failed', 'insufficient-funds'],
  ['Balance inquiry done', 'insufficient-funds'],
  ['Para más información consulte el manual, página sin número', 'insufficient-funds'],
  ['Payment complete, balance left 12.40', 'insufficient-funds'],
  ['Refund complete, nothing more to pay', 'original-not-found'],
  ['Card accepted', 'not-permitted-to-card'],
  ['交易成功,余额12.40', 'insufficient-funds'],
  ['收款成功,请打印小票', 'printer-paper-out'],
  ['Zahlung erfolgt, Restguthaben 3,20', 'insufficient-funds'],
  ['Bank is down for maintenance', 'do-not-honor'],
  ['Client stopped the spooler', 'cancelled'],
  ['Lost card, capture card', 'restricted-card'],
];
const NEAR_MESSAGES: readonly (readonly [text: string, not: string])[] = [
  ['Machine open for business', 'tamper'],
  ['Store opened at 08:00', 'tamper'],
  ['Note: the store closes at noon', 'cash-unit-fault'],
  ['Battery charged to 96 percent', 'battery-low'],
  ['Cashier went on break', 'operator-not-allowed'],
  ['Cover closed, tamper inactive', 'tamper'],
  ['Clock set by the server', 'clock-fault'],
  ['All keys present', 'key-missing'],
  ['Ping gateway 2400 ms', 'information'],
  ['Default configuration loaded', 'information'],
  ['Server certificate is past its end date', 'information'],
  ['表格已打印', 'clock-fault'],
  ['卡座清洁完成', 'card-reader-fault'],
  ['换好零钱', 'cash-unit-fault'],
  ['对方已付款', 'cancelled'],
  ['Deckel geschlossen', 'tamper'],
  ['Aucune erreur', 'connect-failed'],
];

describe('what people write who keep no list of terms', () => {
  it.each(pairs(PLAIN_ANSWERS))('%s → %s', (text, symptom) => {
    expect(dictionary.transaction(undefined, text).symptom).toBe(symptom);
  });
  it.each(pairs(PLAIN_MESSAGES))('of a device: %s → %s', (text, symptom) => {
    expect(dictionary.alarm(undefined, text, undefined).symptom).toBe(symptom);
  });
  it.each(PLAIN_DAY.split('|'))('an ordinary day: %s', (text) => {
    expect(dictionary.alarm(undefined, text, undefined).outcome).toBe('information');
  });
  it.each(NEAR_ANSWERS)('%s is no %s', (text, symptom) => {
    expect(dictionary.transaction(undefined, text).symptom).not.toBe(symptom);
  });
  it.each(NEAR_MESSAGES)('of a device, %s is no %s', (text, symptom) => {
    expect(dictionary.alarm(undefined, text, undefined).symptom).not.toBe(symptom);
  });
  it('takes what is said with a full stop behind "no" for a no, and for no number', () => {
    expect(dictionary.transaction(undefined, 'Your bank said no. Try another card').symptom).toBe('do-not-honor');
    expect(dictionary.transaction(undefined, 'Account no. invalid').symptom).toBe('invalid-card-number');
  });
});
