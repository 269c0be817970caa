import { describe, expect, it } from 'vitest';
import { createDictionary } from '../../src/dictionary/index.ts';

const dictionary = createDictionary({ network: undefined });

describe('codes whose form shows their vendor', () => {
  it.each([
    ['-1013', 'tamper', 'newland-ndk'],
    ['-804', 'tamper', 'newland-ndk'],
    ['-2106', 'card-removed', 'vanstone'],
    ['-827', 'certificate-not-yet-valid', 'newland-ndk'],
    ['-250', 'line-unplugged', 'newland-ndk'],
    ['1007', 'key-fault', 'newland-ndk'],
    ['E106', 'receive-timeout', 'starpos'],
    ['E109', 'address-error', 'starpos'],
    ['PRN_PAPEROUT', 'printer-paper-out', 'printer-pax'],
    ['Icc_PullOut_Card', 'card-removed', 'nexgo'],
    ['NDK_ERR_SECP_TAMPER', 'tamper', 'newland-ndk'],
    ['TVR3.10', 'pin-pad-fault', 'emv-tvr'],
    ['5903', 'pin-pad-fault', 'moneris'],
  ])('%s → %s', (code, symptom, table) => {
    expect(dictionary.alarm(code, undefined, undefined)).toMatchObject({
      symptom,
      table,
      by: 'code',
      ambiguous: false,
    });
  });
});

describe('codes several vendors use', () => {
  it('does not guess between Newland and Vanstone', () => {
    expect(dictionary.alarm('-306', undefined, undefined)).toMatchObject({ symptom: 'unknown', ambiguous: true });
  });

  it('is decided by the vendor', () => {
    const newland = createDictionary({ network: undefined, vendors: ['newland-ndk'] });
    const vanstone = createDictionary({ network: undefined, vendors: ['vanstone'] });
    expect(newland.alarm('-306', undefined, undefined)).toMatchObject({ symptom: 'receive-timeout', ambiguous: false });
    expect(vanstone.alarm('-306', undefined, undefined)).toMatchObject({ symptom: 'cancelled', ambiguous: false });
    expect(newland.tables).toContain('newland-ndk');
  });

  it('is decided by the message', () => {
    expect(dictionary.alarm('-306', '传输超时', undefined)).toMatchObject({
      symptom: 'receive-timeout',
      table: 'newland-ndk',
    });
    expect(dictionary.alarm('-306', 'User cancels PIN', undefined)).toMatchObject({
      symptom: 'cancelled',
      table: 'vanstone',
    });
  });

  it('is decided by the component', () => {
    expect(dictionary.alarm('-1', undefined, 'MSR').symptom).toBe('card-reader-fault');
    expect(dictionary.alarm('-1', undefined, 'KEYPAD').symptom).toBe('entry-timeout');
    expect(dictionary.alarm('02', undefined, 'PRINTER').symptom).toBe('printer-paper-out');
    expect(dictionary.alarm('F3', undefined, '打印机').symptom).toBe('printer-overheated');
  });

  it('tells the part, not the trouble, where printers’ lists contradict each other', () => {
    expect(dictionary.alarm('0xF0', undefined, 'PRINTER')).toMatchObject({ symptom: 'printer-fault', ambiguous: true });
    expect(dictionary.alarm('0xF0', '缺纸', 'PRINTER')).toMatchObject({
      symptom: 'printer-paper-out',
      ambiguous: false,
    });
    expect(dictionary.alarm('FC', undefined, 'PRINTER')).toMatchObject({ symptom: 'unknown', ambiguous: true });
  });

  it('makes nothing of small numbers alone', () => {
    expect(dictionary.alarm('22', undefined, undefined).symptom).toBe('unknown');
    expect(dictionary.alarm('7', undefined, undefined).symptom).toBe('unknown');
    expect(createDictionary({ network: undefined, vendors: ['mypos'] }).alarm('7', undefined, undefined).symptom).toBe(
      'chip-read-error',
    );
    expect(
      createDictionary({ network: undefined, vendors: ['liaoyang-local'] }).alarm('22', undefined, undefined).symptom,
    ).toBe('mac-error');
  });
});

describe('component and message', () => {
  it.each([
    ['low', 'battery', 'battery-low'],
    ['LOW', '电池', 'battery-low'],
    ['error 04', 'printer', 'printer-fault'],
    ['故障', '打印机', 'printer-fault'],
    ['故障', '密码键盘', 'pin-pad-fault'],
    ['断开', '网络', 'connect-failed'],
    ['断开', '密码键盘', 'pin-pad-fault'],
    ['No response', 'PINPAD', 'pin-pad-fault'],
    ['No response', 'NETWORK', 'receive-timeout'],
    ['error', 'NFC', 'contactless-read-error'],
    ['key stuck', 'KEYPAD', 'key-fault'],
    ['keys missing', 'PINPAD', 'key-missing'],
    ['重启', '系统', 'restart'],
    ['缺纸', 'PRN', 'printer-paper-out'],
  ])('%s of %s → %s', (message, component, symptom) => {
    expect(dictionary.alarm(undefined, message, component).symptom).toBe(symptom);
  });

  it('lets good news overrule the code of the fault that is over', () => {
    expect(dictionary.alarm('E106', '通讯恢复', 'NETWORK')).toMatchObject({
      symptom: 'cleared',
      outcome: 'information',
    });
    expect(dictionary.alarm('PRN_PAPEROUT', 'RECOVERED', 'PRINTER').outcome).toBe('information');
  });

  it('lets a tamper code stand beside any other words', () => {
    expect(dictionary.alarm('-1013', '系统异常', undefined).symptom).toBe('tamper');
    expect(dictionary.alarm('-1013', '\uFFFD\uFFFD\uFFFD', undefined).symptom).toBe('tamper');
  });

  it('reads a code made of words', () => {
    expect(dictionary.alarm('PRINTER_PAPER_OUT', undefined, undefined).symptom).toBe('printer-paper-out');
    expect(dictionary.alarm('TAMPER_DETECTED', undefined, undefined).symptom).toBe('tamper');
  });

  it('takes a host’s code shown by the terminal from the network’s table', () => {
    expect(dictionary.alarm('96', '系统故障', undefined)).toMatchObject({
      symptom: 'system-malfunction',
      table: 'iso8583-87',
    });
    expect(dictionary.alarm(undefined, '交易失败，应答码：91', undefined).symptom).toBe('issuer-unavailable');
    expect(createDictionary({ network: 'unionpay' }).alarm('A0', '交易失败', undefined).symptom).toBe('mac-error');
  });

  it('takes what a screen or a voice says of a payment for the payment’s, not for the part’s own', () => {
    for (const part of ['扬声器', 'speaker', '语音模块', '显示屏', 'Display']) {
      for (const message of ['交易失败', 'Transaction failed', '失败', 'Declined']) {
        expect([part, message, dictionary.alarm(undefined, message, part).symptom]).toEqual([
          part,
          message,
          'generic-failure',
        ]);
      }
      expect(dictionary.alarm(undefined, '系统故障', part).symptom).toBe('system-fault');
    }
    expect(dictionary.alarm('13', '无效金额，请重新输入', '显示屏').symptom).toBe('invalid-amount');
    expect(dictionary.alarm(undefined, '故障', '扬声器').symptom).toBe('self-test-failed');
    expect(dictionary.alarm(undefined, '故障', '显示屏').symptom).toBe('display-fault');
    expect(dictionary.alarm(undefined, 'flickering', 'Display').symptom).toBe('display-garbled');
  });

  it.each(['打印纸已更换', '读卡器更换完成', 'Card reader replaced', '电池已更换', 'keypad swapped'])(
    '%s is a repair that is done',
    (message) => {
      for (const part of [undefined, '打印机', '读卡器', 'speaker']) {
        expect(dictionary.alarm(undefined, message, part).outcome).toBe('information');
      }
    },
  );

  it.each(['请更换打印纸', '读卡器需更换', 'Card reader must be replaced', 'battery needs to be replaced'])(
    '%s is a repair still to do',
    (message) => {
      expect(dictionary.alarm(undefined, message, undefined).outcome).toBe('failed');
    },
  );

  it('keeps general messages general', () => {
    expect(dictionary.alarm(undefined, '交易失败', undefined).symptom).toBe('generic-failure');
    expect(dictionary.alarm('ALM-1', 'transaction failed', undefined).symptom).toBe('generic-failure');
    expect(dictionary.alarm(undefined, '系统故障', undefined).symptom).toBe('system-fault');
  });

  it('reports approvals as information', () => {
    expect(dictionary.alarm(undefined, '交易成功', undefined)).toMatchObject({
      symptom: 'information',
      outcome: 'information',
    });
  });

  it('admits what it does not know', () => {
    expect(dictionary.alarm('68|E|8002.251', 'Bean Hopper Mismatch Active', undefined)).toMatchObject({
      symptom: 'unknown',
      by: 'nothing',
      table: undefined,
    });
    expect(dictionary.alarm(undefined, 'Low Water Level CO', undefined)).toMatchObject({
      symptom: 'unknown',
      outcome: 'failed',
    });
    expect(dictionary.alarm(undefined, undefined, undefined)).toMatchObject({ symptom: 'unknown', by: 'nothing' });
  });
});

describe('text damaged on its way', () => {
  it.each(['\uFFFD\uFFFDerr', '????????', '锟斤拷锟斤拷', 'abc\u0003\u0001', '\\xE4\\xBA\\xA4\\xE6'])(
    '%s is unreadable',
    (message) => {
      expect(dictionary.alarm(undefined, message, 'DISPLAY')).toMatchObject({
        symptom: 'unreadable-text',
        outcome: 'failed',
      });
    },
  );

  it.each(['屏幕乱码', 'Garbled characters on screen', '显示花屏'])('%s tells of a screen, in words', (message) => {
    expect(dictionary.alarm(undefined, message, undefined).symptom).toBe('display-garbled');
  });

  it.each([
    'Terminal gesperrt: Schlüssel fehlt',
    'Réseau indisponible',
    'Cartão não aceito',
    '涓涓细流商户',
    'Why???',
    '打印机缺纸！',
  ])('%s is ordinary text', (message) => {
    expect(dictionary.alarm(undefined, message, undefined).symptom).not.toBe('unreadable-text');
  });
});
