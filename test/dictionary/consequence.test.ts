import { describe, expect, it } from 'vitest';
import { createDictionary } from '../../src/dictionary/index.ts';
import type { SymptomId } from '../../src/model/symptom.ts';

/** Why a payment broke off, and beside it that it did. Invented after the field's vocabulary. */
const TOLD: readonly (readonly [text: string, symptom: SymptomId])[] = [
  ['Application error, transaction aborted', 'software-error'],
  ['Software exception, sale aborted', 'software-error'],
  ['应用异常，交易已取消', 'software-error'],
  ['Communication error, transaction cancelled', 'connect-failed'],
  ['通讯失败，本次交易已取消', 'connect-failed'],
  ['Transaction cancelled: chip read error', 'chip-read-error'],
  ['PIN pad error - payment cancelled', 'pin-pad-fault'],
  ['Transaction aborted', 'cancelled'],
  ['交易已取消', 'cancelled'],
  ['Customer pressed cancel, transaction aborted', 'cancelled'],
  ['用户取消，交易中止', 'cancelled'],
  ['Transaction cancelled by cashier', 'cancelled'],
];

describe('what became of the payment is not why', () => {
  const dictionary = createDictionary({ network: undefined });

  it.each(TOLD)('%s → %s', (text, symptom) => {
    expect(dictionary.transaction(undefined, text)).toMatchObject({ symptom, outcome: 'failed' });
  });
});

/** A remedy, and what it did not mend. Invented likewise. */
const REMAINS: readonly (readonly [text: string, symptom: SymptomId])[] = [
  ['Paper replaced, printer still fails', 'printer-fault'],
  ['打印机已换纸但仍缺纸', 'printer-paper-out'],
  ['重启后仍然死机', 'app-hang'],
];

describe('a remedy that did not help', () => {
  const dictionary = createDictionary({ network: undefined });

  it.each(REMAINS)('%s → %s', (text, symptom) => {
    expect(dictionary.alarm(undefined, text, undefined)).toMatchObject({ symptom, outcome: 'failed' });
  });

  it.each(['Keys loaded, KCV mismatch', '读卡器已清洁，仍读不出卡'])('%s is trouble', (text) => {
    expect(dictionary.alarm(undefined, text, undefined).outcome).toBe('failed');
  });

  it.each(['Battery replaced, still charging', 'Connection restored', '重启后恢复正常'])('%s is none', (text) => {
    expect(dictionary.alarm(undefined, text, undefined).outcome).toBe('information');
  });
});
