import { describe, expect, it } from 'vitest';
import { createDictionary } from '../../src/dictionary/index.ts';
import { repairText } from '../../src/dictionary/repair.ts';

const utf8ReadAs = (text: string, encoding: string): string =>
  // As a stream: decoding at one go, Node 20 takes Windows-1252 for Latin-1.
  new TextDecoder(encoding).decode(Buffer.from(text, 'utf8'), { stream: true });

describe('text that was decoded wrongly', () => {
  it.each(['windows-1252', 'gb18030'])('is read as it was before, from UTF-8 taken for %s', (encoding) => {
    const dictionary = createDictionary({ network: 'unionpay' });
    for (const [text, symptom] of [
      ['打印机已缺纸', 'printer-paper-out'],
      ['密码错误', 'wrong-pin'],
      ['通讯超时', 'receive-timeout'],
      ['电池电量低', 'battery-low'],
    ] as const) {
      const damaged = utf8ReadAs(text, encoding);
      expect(damaged).not.toBe(text);
      expect(dictionary.alarm(undefined, damaged, undefined)).toMatchObject({ symptom, repaired: true });
    }
  });

  it('tells whose code stands beside it', () => {
    const damaged = utf8ReadAs('电池电量低', 'gb18030');
    const dictionary = createDictionary({ network: 'unionpay' });
    expect(dictionary.alarm('E1', damaged, undefined)).toMatchObject({ symptom: 'battery-low', repaired: true });
  });

  it('stays unreadable where nothing is left of it', () => {
    const dictionary = createDictionary({ network: 'unionpay' });
    for (const text of ['锟斤拷锟斤拷锟斤拷', '\ufffd\ufffd\ufffd\ufffd', '????????', '▒▒▒▒▒▒']) {
      expect(dictionary.alarm(undefined, text, undefined).symptom).toBe('unreadable-text');
    }
  });

  it('does not touch what can be read', () => {
    expect(
      createDictionary({ network: 'unionpay' }).alarm(undefined, '打印机缺纸', undefined).repaired,
    ).toBeUndefined();
    expect(repairText('plain')).toBeUndefined();
  });
});
