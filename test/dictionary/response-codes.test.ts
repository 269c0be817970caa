import { describe, expect, it } from 'vitest';
import { createDictionary, inferNetwork, lookUp, TABLES } from '../../src/dictionary/index.ts';
import type { SymptomId } from '../../src/model/symptom.ts';

/** Each line: codes, then the symptom they must read to. Checked by hand against the sources the tables name. */
const parse = (lines: string): readonly (readonly [code: string, symptom: string])[] =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.trim().split(/\s+/);
      const symptom = words.at(-1) ?? '';
      return words.slice(0, -1).map((code) => [code, symptom] as const);
    });

const UNIONPAY = parse(`
  00 10 11 A2 A4 A5 A6 Y1 Y3 approved
  01 refer-to-issuer
  03 invalid-merchant
  04 pick-up-card
  05 P1 identity-mismatch
  12 B1 invalid-transaction
  13 invalid-amount
  14 invalid-card-number
  15 no-such-issuer
  21 card-not-activated
  22 related-transaction-error
  25 original-not-found
  30 format-error
  34 59 fraud-suspected
  38 75 pin-tries-exceeded
  40 function-not-supported
  41 43 lost-or-stolen-card
  45 use-chip
  51 insufficient-funds
  54 expired-card
  55 wrong-pin
  57 A1 not-permitted-to-card
  58 not-permitted-to-terminal
  61 amount-limit
  62 N1 restricted-card
  64 original-amount-wrong
  65 frequency-limit
  68 98 host-timeout
  77 C1 sign-on-required
  90 day-cutover
  91 issuer-unavailable
  92 routing-failed
  94 duplicate-transaction
  96 system-malfunction
  97 terminal-not-registered
  99 pin-block-error
  A0 mac-error
  A3 A8 closed-or-no-account
  A7 security-processing-failed
  Z1 do-not-honor
  Z3 connect-failed
`);

const ISO = parse(`
  00 08 10 11 16 32 approved
  01 02 60 refer-to-issuer
  03 invalid-merchant
  04 07 35 37 67 pick-up-card
  05 18 do-not-honor
  06 28 29 96 system-malfunction
  09 19 re-enter
  12 invalid-transaction
  13 23 invalid-amount
  14 56 invalid-card-number
  15 31 no-such-issuer
  17 cancelled
  20 response-mismatch
  21 22 related-transaction-error
  24 40 function-not-supported
  25 original-not-found
  26 94 duplicate-transaction
  27 30 format-error
  33 54 expired-card
  34 59 fraud-suspected
  36 62 restricted-card
  38 75 pin-tries-exceeded
  39 42 44 52 53 closed-or-no-account
  41 43 lost-or-stolen-card
  45 use-chip
  51 insufficient-funds
  55 wrong-pin
  57 93 not-permitted-to-card
  58 not-permitted-to-terminal
  61 amount-limit
  63 66 security-violation
  64 original-amount-wrong
  65 frequency-limit
  68 98 host-timeout
  90 day-cutover
  91 issuer-unavailable
  92 routing-failed
  95 reconcile-error
  97 terminal-not-registered
  99 pin-block-error
  A0 mac-error
`);

const VISA = parse(`
  46 39 closed-or-no-account
  64 57 5C 87 N3 not-permitted-to-card
  70 1A pin-required
  74 81 pin-block-error
  76 original-not-found
  77 84 related-transaction-error
  78 9G R0 R1 R3 restricted-card
  79 already-reversed
  80 91 issuer-unavailable
  82 N7 wrong-security-code
  83 86 88 security-processing-failed
  85 00 approved
  89 55 wrong-pin
  6P identity-mismatch
  N4 61 amount-limit
  Z5 invalid-amount
`);

const table = (id: string) => TABLES.find((candidate) => candidate.id === id);

describe('response codes', () => {
  it.each(UNIONPAY)('UnionPay %s → %s', (code, symptom) => {
    const reading = createDictionary({ network: 'unionpay' }).transaction(code, undefined);
    expect(reading).toMatchObject({ symptom, by: 'code', table: 'unionpay', ambiguous: false });
    expect(reading.outcome).toBe(symptom === 'approved' ? 'approved' : 'failed');
  });

  it.each(ISO)('ISO 8583:1987 %s → %s', (code, symptom) => {
    const reading = createDictionary({ network: 'iso8583-87' }).transaction(code, undefined);
    expect(reading).toMatchObject({ symptom, by: 'code', table: 'iso8583-87' });
  });

  it.each(VISA)('Visa %s → %s', (code, symptom) => {
    expect(createDictionary({ network: 'visa' }).transaction(code, undefined)).toMatchObject({
      symptom,
      by: 'code',
      ambiguous: false,
    });
  });

  it('leaves no entry of the three tables unchecked', () => {
    const checked = (cases: readonly (readonly [string, string])[]) => new Set(cases.map(([code]) => code));
    const missing = (id: string, cases: readonly (readonly [string, string])[]) =>
      (table(id)?.entries ?? [])
        .filter((entry) => entry.symptom !== 'unknown' && !checked(cases).has(entry.code))
        .map((entry) => entry.code);
    expect(missing('unionpay', UNIONPAY)).toEqual([]);
    expect(missing('iso8583-87', ISO)).toEqual([]);
    expect(missing('visa', VISA).filter((code) => !['12', '14', '15', '59', '75'].includes(code))).toEqual([]);
  });

  it('reads codes UnionPay leaves out with the ISO table, and says so', () => {
    const dictionary = createDictionary({ network: 'unionpay' });
    expect(dictionary.transaction('31', undefined)).toMatchObject({ symptom: 'no-such-issuer', table: 'iso8583-87' });
    expect(dictionary.tables).toEqual(['unionpay', 'unionpay-local', 'iso8583-87']);
  });

  it('reads UnionPay clients’ own codes', () => {
    const dictionary = createDictionary({ network: 'unionpay' });
    expect(dictionary.transaction('E1', undefined)).toMatchObject({
      symptom: 'receive-timeout',
      table: 'unionpay-local',
    });
    expect(dictionary.transaction('E7', undefined).symptom).toBe('send-failed');
    expect(dictionary.transaction('RF', undefined).symptom).toBe('reversal-failed');
    expect(dictionary.transaction('RS', undefined)).toMatchObject({ symptom: 'reversal-sent', outcome: 'information' });
  });
});

describe('the same characters on different hosts', () => {
  const read = (network: Parameters<typeof createDictionary>[0]['network'], code: string) =>
    createDictionary({ network }).transaction(code, undefined).symptom;

  it.each<[code: string, unionpay: SymptomId, other: 'visa' | 'mis-pos' | 'mastercard', there: SymptomId]>([
    ['77', 'sign-on-required', 'visa', 'related-transaction-error'],
    ['A1', 'not-permitted-to-card', 'mis-pos', 'stripe-read-error'],
    ['A2', 'approved', 'mis-pos', 'stripe-read-error'],
    ['A3', 'closed-or-no-account', 'mis-pos', 'key-invalid'],
    ['A4', 'approved', 'mis-pos', 'sign-on-required'],
    ['A5', 'approved', 'mis-pos', 'stripe-read-error'],
    ['Z1', 'do-not-honor', 'mis-pos', 'receive-timeout'],
    ['64', 'original-amount-wrong', 'visa', 'not-permitted-to-card'],
    ['05', 'identity-mismatch', 'mis-pos', 'do-not-honor'],
    ['82', 'unknown', 'visa', 'wrong-security-code'],
    ['82', 'unknown', 'mastercard', 'not-permitted-to-card'],
    ['89', 'unknown', 'visa', 'wrong-pin'],
    ['63', 'security-violation', 'visa', 'security-violation'],
  ])('%s is %s at UnionPay and, at %s, %s', (code, unionpay, other, there) => {
    expect(read('unionpay', code)).toBe(unionpay);
    expect(read(other, code)).toBe(there);
  });

  it.each(['77', '82', '89', '97', '98', 'A1', 'A4', 'Z1', 'Y1'])(
    '%s without a known network is not guessed',
    (code) => {
      const reading = createDictionary({ network: undefined }).transaction(code, undefined);
      expect(reading).toMatchObject({ symptom: 'unknown', outcome: 'failed', ambiguous: true });
    },
  );

  it.each<[network: 'unionpay' | 'mastercard', code: string, symptom: SymptomId]>([
    // What only Visa defines comes from a Visa card, whoever acquires it.
    ['unionpay', '81', 'pin-block-error'],
    ['mastercard', '81', 'pin-block-error'],
    // Visa and Mastercard name different keys, and both say that cryptography failed.
    ['unionpay', '88', 'security-processing-failed'],
    // Visa’s "no reason to decline" is guessed of no refusal.
    ['unionpay', '85', 'unknown'],
  ])('%s passes on %s of another scheme as %s, marked as a guess', (network, code, symptom) => {
    const reading = createDictionary({ network }).transaction(code, undefined);
    expect(reading).toMatchObject({ symptom, outcome: 'failed', ambiguous: symptom !== 'unknown' });
  });

  it.each([
    ['A0', 'mac-error'],
    ['99', 'pin-block-error'],
    ['88', 'security-processing-failed'],
    ['N7', 'wrong-security-code'],
  ])('%s without a known network is taken as %s where all agree, marked as a guess', (code, symptom) => {
    expect(createDictionary({ network: undefined }).transaction(code, undefined)).toMatchObject({
      symptom,
      ambiguous: true,
    });
  });

  it('lets the text decide a private code of an unknown network', () => {
    const dictionary = createDictionary({ network: undefined });
    expect(dictionary.transaction('98', '发卡方超时')).toMatchObject({
      symptom: 'host-timeout',
      by: 'text',
      ambiguous: false,
    });
    expect(dictionary.transaction('98', 'Exceeds cash limit')).toMatchObject({ symptom: 'amount-limit', by: 'text' });
    expect(dictionary.transaction('A4', '未签到，请重新签到')).toMatchObject({
      symptom: 'sign-on-required',
      by: 'text',
    });
    expect(dictionary.transaction('A4', '交易成功，请向发卡行确认').outcome).toBe('approved');
  });

  it('reads standard codes without a network plainly', () => {
    expect(createDictionary({ network: undefined }).transaction('55', undefined)).toMatchObject({
      symptom: 'wrong-pin',
      table: 'iso8583-87',
      ambiguous: false,
    });
  });
});

describe('how a code may be written', () => {
  const dictionary = createDictionary({ network: 'unionpay' });

  it.each(['0', '00', '000', '0000', ' 00 ', '="00"', "'00", '00.0', '００'])('%s is an approval', (code) => {
    expect(dictionary.transaction(code, undefined)).toMatchObject({
      symptom: 'approved',
      outcome: 'approved',
      code: code.trim(),
    });
  });

  it.each(['5', '05', ' 05', '5.0', '"05"', '[05]'])('%s is 05', (code) => {
    expect(dictionary.transaction(code, undefined).symptom).toBe('identity-mismatch');
  });

  it.each(['a0', 'A0', 'Ａ０', 'RC: A0', '应答码 A0', '(A0)'])('%s is A0', (code) => {
    expect(dictionary.transaction(code, undefined).symptom).toBe('mac-error');
  });

  it.each(['55-密码错', '55 Incorrect PIN', '[55] 密码错'])('%s carries its own words', (code) => {
    expect(dictionary.transaction(code, undefined)).toMatchObject({
      symptom: 'wrong-pin',
      by: 'code',
      table: 'unionpay',
    });
  });

  it.each([
    ['insufficient_funds', 'insufficient-funds'],
    ['DO_NOT_HONOR', 'do-not-honor'],
    ['UnreachableHost', 'connect-failed'],
    ['WrongPIN', 'wrong-pin'],
  ])('%s is read as words', (code, symptom) => {
    expect(dictionary.transaction(code, undefined).symptom).toBe(symptom);
  });

  it.each([undefined, '', ' ', 'N/A', 'null', '-'])('%s is no code: the text decides', (code) => {
    expect(dictionary.transaction(code, 'Bad PIN')).toMatchObject({
      symptom: 'wrong-pin',
      by: 'text',
      table: undefined,
    });
    expect(dictionary.transaction(code, undefined)).toMatchObject({
      symptom: 'unknown',
      by: 'nothing',
      outcome: 'failed',
    });
  });

  it('finds the code a text names', () => {
    expect(dictionary.transaction(undefined, 'Transaction failed, response code 91').symptom).toBe(
      'issuer-unavailable',
    );
    expect(dictionary.transaction('', '(55)密码错请重试')).toMatchObject({
      symptom: 'wrong-pin',
      code: '55',
      by: 'code',
    });
  });
});

/** Wordings made up after till journals: the host's code behind the word that says no. */
describe('a code behind a word of refusal', () => {
  const dictionary = createDictionary({ network: 'iso8583-87' });
  const CODED = [
    ['DECLINED (51)', 'insufficient-funds'],
    ['DECLINED-05', 'do-not-honor'],
    ['Declined: 54', 'expired-card'],
    ['DECLINED 55', 'wrong-pin'],
    ['DECLINED [91]', 'issuer-unavailable'],
    ['Refused #61', 'amount-limit'],
    ['Resp: 51', 'insufficient-funds'],
    ['Host resp=51', 'insufficient-funds'],
    ['Response: 55', 'wrong-pin'],
    ['交易失败[51]', 'insufficient-funds'],
    ['拒绝（55）', 'wrong-pin'],
    ['应答:51', 'insufficient-funds'],
    ['DECLINED 51 - INSUFF', 'insufficient-funds'],
  ] as const;

  it.each(CODED)('%s → %s', (text, symptom) => {
    expect(dictionary.transaction(undefined, text)).toMatchObject({ symptom, outcome: 'failed' });
    expect(dictionary.transaction(text, undefined)).toMatchObject({ symptom, outcome: 'failed' });
  });

  it.each(['Declined (00)', 'Declined 12 times', 'Declined 05/12', 'Error 51', 'Declined-BY bank', 'Response: 30 s'])(
    '%s names none',
    (text) => {
      expect(dictionary.transaction(undefined, text).by).not.toBe('code');
    },
  );
});

describe('code and text together', () => {
  const dictionary = createDictionary({ network: 'iso8583-87' });

  it('prefers a precise text to a catch-all code', () => {
    expect(dictionary.transaction('05', 'CVV mismatch')).toMatchObject({ symptom: 'wrong-security-code', by: 'text' });
    expect(dictionary.transaction('06', 'Insufficient funds').symptom).toBe('insufficient-funds');
    expect(dictionary.transaction('30', '磁道数据错误').symptom).toBe('stripe-read-error');
  });

  it('prefers the code to a vague text', () => {
    expect(dictionary.transaction('05', 'Declined')).toMatchObject({ symptom: 'do-not-honor', by: 'code' });
    expect(dictionary.transaction('05', '请联系发卡行').symptom).toBe('do-not-honor');
    expect(dictionary.transaction('91', '交易失败').symptom).toBe('issuer-unavailable');
    expect(dictionary.transaction('30', '请重试').symptom).toBe('format-error');
  });

  it('prefers a precise code to any text', () => {
    expect(dictionary.transaction('51', 'Do not honour').symptom).toBe('insufficient-funds');
    expect(dictionary.transaction('00', '交易失败').outcome).toBe('approved');
    expect(dictionary.transaction('96', '打印机缺纸').symptom).toBe('system-malfunction');
  });

  it('reads 05 as UnionPay’s older editions do where the text says so', () => {
    const unionpay = createDictionary({ network: 'unionpay' });
    expect(unionpay.transaction('05', '不予承兑')).toMatchObject({ symptom: 'do-not-honor', by: 'text' });
    expect(unionpay.transaction('05', '持卡人认证失败')).toMatchObject({ symptom: 'identity-mismatch' });
  });

  it('does not take an unknown code’s general text for knowledge', () => {
    expect(dictionary.transaction('Q7', '交易失败')).toMatchObject({ symptom: 'unknown', by: 'nothing', code: 'Q7' });
    expect(dictionary.transaction('Q7', '余额不足')).toMatchObject({
      symptom: 'insufficient-funds',
      by: 'text',
      code: 'Q7',
    });
  });

  it('reads a terminal’s own code where the host’s would stand', () => {
    expect(dictionary.transaction('E106', undefined)).toMatchObject({ symptom: 'receive-timeout', table: 'starpos' });
    expect(dictionary.transaction('E107', undefined).symptom).toBe('send-failed');
  });

  it('reads status words', () => {
    expect(dictionary.transaction(undefined, 'Success').outcome).toBe('approved');
    expect(dictionary.transaction(undefined, 'Completed').outcome).toBe('approved');
    expect(dictionary.transaction(undefined, 'Failed!')).toMatchObject({
      symptom: 'generic-failure',
      outcome: 'failed',
    });
    expect(dictionary.transaction(undefined, 'Pending').symptom).toBe('re-enter');
  });

  it('keeps a known code beside a damaged text, and mends the text without one', () => {
    expect(dictionary.transaction('55', '瀵嗙爜閿欒').symptom).toBe('wrong-pin');
    expect(dictionary.transaction(undefined, '瀵嗙爜閿欒')).toMatchObject({ symptom: 'wrong-pin', repaired: true });
    expect(dictionary.transaction(undefined, '鍙戦€佸け璐�')).toMatchObject({ symptom: 'send-failed', repaired: true });
    expect(dictionary.transaction(undefined, '锟斤拷锟斤拷').symptom).toBe('unreadable-text');
  });

  it('believes the words beside a number that is a till’s own', () => {
    const visa = createDictionary({ network: 'visa' });
    expect(visa.transaction('R1', 'ERROR AL LEER CHIP').symptom).toBe('chip-read-error');
    expect(visa.transaction('R3', 'CANCELADA POR EL TARJETAHABIENTE').symptom).toBe('cancelled');
    expect(dictionary.transaction('2', 'Cancelled by customer').symptom).toBe('cancelled');
    expect(dictionary.transaction('N1', 'Mất kết nối Wi-Fi').symptom).toBe('connect-failed');
  });

  it('believes the list where the words agree, or say nothing, or the code is no such number', () => {
    const visa = createDictionary({ network: 'visa' });
    expect(visa.transaction('R1', undefined)).toMatchObject({ by: 'code', table: 'visa' });
    expect(visa.transaction('R1', 'Transaction declined').by).toBe('code');
    expect(dictionary.transaction('5', 'Declined').symptom).toBe('do-not-honor');
    expect(dictionary.transaction('55', 'Cancelled').symptom).toBe('wrong-pin');
  });

  it('takes a private code for the till program’s where the words beside it say what its list says', () => {
    const unionpay = createDictionary({ network: 'unionpay' });
    expect(unionpay.transaction('Z1', '接收超时')).toMatchObject({ symptom: 'receive-timeout', table: 'mis-pos' });
    expect(unionpay.transaction('A4', '终端未签到')).toMatchObject({ outcome: 'failed', table: 'mis-pos' });
    expect(unionpay.transaction('Z1', '脱机交易失败').table).toBe('unionpay');
    expect(unionpay.transaction('A4', undefined).outcome).toBe('approved');
    expect(unionpay.transaction('E4', undefined).symptom).toBe('system-fault');
  });

  it('gives equal inputs one object', () => {
    expect(dictionary.transaction('55', 'x')).toBe(dictionary.transaction('55', 'x'));
    expect(dictionary.transaction('55', 'x')).not.toBe(dictionary.transaction('55', 'y'));
    expect(dictionary.transaction(undefined, '')).not.toBe(dictionary.transaction('', undefined));
  });
});

describe('looking a code up', () => {
  it('finds every table that knows it', () => {
    expect(lookUp('55').map(({ table: { id } }) => id)).toEqual([
      'unionpay',
      'iso8583-87',
      'mis-pos',
      'liaoyang-field39',
    ]);
    expect(lookUp('F0').map(({ table: { id }, entry }) => [id, entry.symptom])).toEqual([
      ['printer-landi', 'printer-paper-out'],
      ['printer-pax', 'printer-fault'],
    ]);
    expect(lookUp('prn_paperout').map(({ entry }) => entry.symptom)).toEqual(['printer-paper-out']);
    expect(lookUp('-1').map(({ entry }) => entry.symptom)).toContain('entry-timeout');
    expect(lookUp('no such code')).toEqual([]);
  });
});

describe('inferring the network', () => {
  const infer = (codes: readonly string[], words: readonly string[]) => inferNetwork({ codes, words });

  it('goes by a named brand, by Chinese texts, or by codes only one network uses', () => {
    expect(infer(['00', '55'], ['UNIONPAY'])).toBe('unionpay');
    expect(infer(['00'], ['银联商务'])).not.toBe('visa');
    expect(infer(['00'], ['VISA'])).toBe('visa');
    expect(infer(['00'], ['MasterCard'])).toBe('mastercard');
    expect(infer(['00', '68'], ['密码错'])).toBe('unionpay');
    expect(infer(['98', 'A0'], [])).toBe('unionpay');
    expect(infer(['N7', '82'], [])).toBe('visa');
  });

  it('says nothing where the signs are absent or contradict each other', () => {
    expect(infer(['00', '55', '51'], ['Declined'])).toBeUndefined();
    expect(infer(['00'], ['VISA', 'MasterCard'])).toBeUndefined();
    expect(infer(['98', 'A0', 'N7', '82'], [])).toBeUndefined();
  });
});
