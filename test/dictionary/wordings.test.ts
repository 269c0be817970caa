import { describe, expect, it } from 'vitest';
import { createDictionary, readerOf } from '../../src/dictionary/index.ts';
import { readText } from '../../src/dictionary/transactions.ts';
import type { EntryMode } from '../../src/model/record.ts';
import { NOTICES, WORDINGS } from './wordings.ts';

describe('wordings of terminals and hosts', () => {
  const cases = WORDINGS.flatMap(([symptom, texts]) => texts.map((text) => [text, symptom] as const));

  it.each(cases)('%s → %s', (text, symptom) => {
    expect(readText(text)?.symptom ?? 'nothing').toBe(symptom);
  });

  it.each(NOTICES)('%s is no trouble', (text) => {
    expect(readText(text)?.outcome).not.toBe('failed');
  });
});

describe('a reader that is not named', () => {
  const read = createDictionary({ network: undefined });
  const of = (text: string, mode: EntryMode | undefined) =>
    readerOf(read.transaction(undefined, text), text, mode).symptom;

  it('is told by the way the card was entered', () => {
    expect(of('CARD READ ERROR', 'CHIP')).toBe('chip-read-error');
    expect(of('读卡错误', 'CONTACTLESS')).toBe('contactless-read-error');
    expect(of('CARD READ ERROR', 'MAGSTRIPE')).toBe('stripe-read-error');
    expect(of('CARD READ ERROR', undefined)).toBe('stripe-read-error');
  });

  it('is the stripe where the text says so', () => {
    expect(of('BAD SWIPE', 'CHIP')).toBe('stripe-read-error');
    expect(of('磁道信息错误', 'CHIP')).toBe('stripe-read-error');
  });

  it('is told by the component of a device alarm', () => {
    expect(read.alarm(undefined, 'Card read error', 'IC reader').symptom).toBe('chip-read-error');
    expect(read.alarm(undefined, 'Card read error', 'MSR').symptom).toBe('stripe-read-error');
  });
});

describe('a text of signs alone', () => {
  it.each(['@#￥%……&*□□', '#%&*@!'])('%s was never text', (text) => {
    expect(readText(text)?.symptom).toBe('unreadable-text');
  });

  it.each(['----', '****', '......', '--- ***'])('%s is a placeholder', (text) => {
    expect(readText(text)?.symptom).not.toBe('unreadable-text');
  });
});

describe('a refused payment', () => {
  const read = createDictionary({ network: undefined });

  it.each(['CARD NO. ERROR', 'DEVICE NO. ERROR', 'FOO NO ERROR', 'IC卡忙，交易错误'])(
    '%s never vanishes as a notice',
    (text) => {
      expect(read.transaction(undefined, text).outcome).toBe('failed');
    },
  );

  it.each(['No error', 'Status: no error', '无异常', 'Connected'])('%s is none', (text) => {
    expect(read.transaction(undefined, text).outcome).not.toBe('failed');
  });
});
