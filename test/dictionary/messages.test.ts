import { describe, expect, it } from 'vitest';
import { interpretPhrase } from '../../src/dictionary/index.ts';
import { SYMPTOMS, type SymptomId } from '../../src/model/symptom.ts';
import { MESSAGES } from './messages.ts';

/** Found by comparing records, or the absence of an answer: no message says them. */
const WORDLESS: readonly SymptomId[] = [
  'double-approval',
  'no-original',
  'missing-at-host',
  'missing-at-terminal',
  'amount-differs',
  'status-differs',
  'unknown',
];

describe('messages from the field', () => {
  const cases = Object.entries(MESSAGES).flatMap(([symptom, texts]) => texts.map((text) => [text, symptom] as const));

  it.each(cases)('%s → %s', (text, symptom) => {
    expect(interpretPhrase(text) ?? 'nothing').toBe(symptom);
  });

  it.each(cases.filter(([, symptom]) => symptom !== 'unreadable-text'))(
    '%s reads alike in capitals',
    (text, symptom) => {
      // Words run together keep their case: PaperOut in capitals is one word nobody can part.
      const capitals = text
        .replace(/\b[A-Z]?[a-z]+(?:[A-Z][a-z]+)+\b/g, (word) => word.replace(/([a-z])([A-Z])/g, '$1 $2'))
        .toUpperCase();
      expect(interpretPhrase(capitals) ?? 'nothing').toBe(symptom);
    },
  );

  const spoken = (Object.keys(SYMPTOMS) as SymptomId[]).filter((symptom) => !WORDLESS.includes(symptom));

  it.each(spoken.filter((symptom) => symptom !== 'unreadable-text'))(
    '%s is reached in Chinese and in English',
    (symptom) => {
      const texts = MESSAGES[symptom] ?? [];
      const chinese = texts.filter((text) => /\p{Script=Han}/u.test(text));
      const english = texts.filter((text) => !/\p{Script=Han}/u.test(text));
      expect(chinese.length).toBeGreaterThanOrEqual(2);
      expect(english.length).toBeGreaterThanOrEqual(2);
    },
  );

  it('reads full-width letters, odd spacing and punctuation like plain text', () => {
    expect(interpretPhrase('ＰＩＮ  ｅｒｒｏｒ！！')).toBe('wrong-pin');
    expect(interpretPhrase('【打 印 机】缺  纸...')).toBe('printer-paper-out');
    expect(interpretPhrase('wi-fi:  DISCONNECTED')).toBe('connect-failed');
    expect(interpretPhrase("Can't connect to host")).toBe('connect-failed');
  });

  it('keeps clauses apart', () => {
    // 数据非法，交易失败 holds the characters of 非法交易 only across the comma.
    expect(interpretPhrase('请求数据非法，交易失败')).toBe('format-error');
  });

  it('reads nothing into an empty text', () => {
    expect(interpretPhrase('')).toBeUndefined();
    expect(interpretPhrase('   ')).toBeUndefined();
    expect(interpretPhrase('---')).toBeUndefined();
  });

  it('takes the more telling of several reasons', () => {
    expect(interpretPhrase('Insufficient Balance,Technical Glitch')).toBe('insufficient-funds');
    expect(interpretPhrase('Technical Glitch,Bad PIN')).toBe('wrong-pin');
    expect(interpretPhrase('交易失败，密码错误')).toBe('wrong-pin');
  });
});

describe('what is no trouble', () => {
  it.each([
    'update successful',
    '升级成功',
    'printer OK',
    '签到成功',
    '结算成功',
    'paper replaced',
    'network restored',
    '网络已恢复',
    'RECOVERED',
    'alarm cleared',
    'Inactive',
    '打印机正常',
    'Self test passed',
    '无异常',
    'no error',
    '对账平',
    '心跳正常',
    'Connected to host',
    'Parameters downloaded',
    '更新完成',
    '已换纸',
    'battery normal',
    '定时重启',
  ])('%s', (text) => {
    expect(['information', 'cleared']).toContain(interpretPhrase(text));
  });

  it.each([
    'update unsuccessful',
    '升级不成功',
    'printer not OK',
    '签到未成功',
    '结算失败',
    'paper not loaded',
    'network not restored',
    '网络未恢复，连接失败',
    '状态不正常，打印机故障',
    'self test not passed',
    'Not connected to host',
    'not approved',
    '未获批准',
    'Keys cleared, terminal attacked',
    'Application software needs updated',
  ])('%s is not good news', (text) => {
    expect(['information', 'cleared', 'approved']).not.toContain(interpretPhrase(text));
  });
});
