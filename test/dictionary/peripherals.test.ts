/** Parts of the terminal in the states that drivers report, failures by their programs' names, and devices' own measures. Wordings are invented. */
import { describe, expect, it } from 'vitest';
import { createDictionary } from '../../src/dictionary/index.ts';

const dictionary = createDictionary({ network: undefined });
const said = (text: string): string => dictionary.alarm(undefined, text, undefined).symptom;

const STATES = ['disconnected', 'went offline', 'not connected', 'not detected', 'USB disconnected', 'out of order'];
const STATES_ZH = ['离线', '未连接', '未检测到', '掉线'];

const PARTS: readonly (readonly [symptom: string, parts: readonly string[], inChinese: readonly string[]])[] = [
  ['key-fault', ['Keypad', 'Touch panel'], ['键盘', '触摸屏']],
  ['pin-pad-fault', ['Encrypting keypad', 'EPP', 'PED'], ['密码键盘']],
  ['card-reader-fault', ['Card reader', 'NFC module', 'MSR'], ['读卡器', 'IC卡读卡器']],
  ['display-fault', ['Customer display', 'LCD'], ['显示屏', '客显']],
  ['self-test-failed', ['Barcode scanner', 'Camera', 'Speaker'], ['扫码头', '喇叭']],
  ['cash-unit-fault', ['Banknote validator', 'Coin acceptor', 'Hopper 2'], ['纸币器', '硬币器']],
  ['sam-fault', ['Secure element'], ['安全芯片']],
  ['storage-fault', ['SD card', 'Flash memory'], ['存储卡']],
  ['power-fault', ['Charger', 'Power supply'], ['适配器']],
];

describe('a part that no longer answers', () => {
  it.each(
    PARTS.flatMap(([symptom, parts, inChinese]) => [
      ...parts.flatMap((part) => STATES.map((state) => [`${part} ${state}`, symptom])),
      ...inChinese.flatMap((part) => STATES_ZH.map((state) => [`${part}${state}`, symptom])),
    ]),
  )('%s → %s', (text, symptom) => {
    expect(said(text)).toBe(symptom);
  });

  it.each([
    ['Host not responding', 'receive-timeout'],
    ['Network offline', 'connect-failed'],
    ['Reader: connection to host lost', 'connect-failed'],
    ['主机无响应', 'receive-timeout'],
    ['Application stopped working', 'app-crash'],
    ['Not connected to reader', 'connect-failed'],
  ])('%s is of no part', (text, symptom) => {
    expect(said(text)).toBe(symptom);
  });

  it.each(['Card reader reconnected', 'PIN pad restored after being offline', '读卡器离线已恢复'])(
    '%s is well again',
    (text) => {
      expect(dictionary.alarm(undefined, text, undefined).outcome).not.toBe('failed');
    },
  );
});

describe('a word of acceptance', () => {
  it.each(['Tap accepted: ACCEPT', 'Access granted', 'Card accepted'])('%s is no alarm', (text) => {
    expect(dictionary.alarm(undefined, text, undefined).outcome).not.toBe('failed');
  });
  it.each(['Tap refused: REJECT', 'Card not accepted', 'Visa accepted only with chip', 'Entry not granted'])(
    '%s is none',
    (text) => {
      expect(dictionary.alarm(undefined, text, undefined).outcome).toBe('failed');
    },
  );
});

describe('what a machine could not hand out', () => {
  it.each(['product not dispensed, amount released', 'Vend failed, refunded', 'Selection 12 not vended'])(
    '%s',
    (text) => {
      expect(dictionary.transaction(undefined, text).symptom).toBe('cash-unit-fault');
    },
  );
});

describe('failures by the names that programs give them', () => {
  it.each([
    ['ECONNREFUSED 203.0.113.4:8443', 'connect-failed'],
    ['Error: socket hang up', 'connect-failed'],
    ['java.net.SocketTimeoutException: Read timed out', 'receive-timeout'],
    ['getaddrinfo ENOTFOUND gw.acquirer.example', 'address-error'],
    ['java.net.UnknownHostException: gw.acquirer.example', 'address-error'],
    ['javax.net.ssl.SSLHandshakeException: Received fatal alert', 'tls-error'],
    ['unable to verify the first certificate', 'certificate-invalid'],
    ['Error: certificate has expired', 'certificate-expired'],
    ['curl error 7', 'connect-failed'],
    ['HTTP 503', 'issuer-unavailable'],
    ['Gateway answered HTTP/1.1 504', 'host-timeout'],
    ['Request failed with status code 401', 'security-processing-failed'],
    ['Request failed with status code 500', 'issuer-unavailable'],
    ['HTTP status 404', 'routing-failed'],
  ])('%s → %s', (text, symptom) => {
    expect(said(text)).toBe(symptom);
  });

  it('words tell more than the number of the answer', () => {
    expect(dictionary.transaction(undefined, 'HTTP 402 insufficient funds').symptom).toBe('insufficient-funds');
  });

  it('two numbers of one wording are told apart', () => {
    expect([said('HTTP 504'), said('HTTP 503'), said('HTTP 504')]).toEqual([
      'host-timeout',
      'issuer-unavailable',
      'host-timeout',
    ]);
  });
});

describe("a device's own measure beyond its limit", () => {
  it.each([
    ['Temperature 78 C above limit', 'self-test-failed'],
    ['Disk usage above limit', 'storage-fault'],
    ['Memory limit exceeded', 'out-of-memory'],
    ['Voltage out of range', 'power-fault'],
    ['Packet loss over threshold', 'link-unstable'],
    ['机内温度超限', 'self-test-failed'],
  ])('%s → %s', (text, symptom) => {
    expect(said(text)).toBe(symptom);
  });

  it.each(['Amount over limit', 'Transaction memory limit exceeded, settle batch', '单笔超限', 'Daily limit exceeded'])(
    '%s is a limit of payments',
    (text) => {
      expect(['self-test-failed', 'storage-fault', 'out-of-memory']).not.toContain(said(text));
    },
  );
});
