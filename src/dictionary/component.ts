import { componentAbroad } from './phrases/parts/compose.ts';
import type { Component } from './table.ts';

export type { Component } from './table.ts';

/** Names of a component column, the specific before the general, and the words that stand for it in a message. */
const NAMES: readonly (readonly [pattern: RegExp, component: Component, words: string])[] = [
  [/密码键盘|密键|pin\s*-?_?pad|\bped\b|pinentry/i, 'pin-pad', 'pinpad 密码键盘'],
  [/打印|print|\bprn\b/i, 'printer', 'printer 打印机'],
  [/非接|射频|挥卡|感应|nfc|contactless|\bpicc\b|\bpcd\b|rfid|\brf\b|\bctls\b/i, 'contactless', 'contactless 非接'],
  [/磁条|磁头|磁卡|刷卡|\bmsr\b|magnet|magstripe|stripe|\bmag\b|magcard/i, 'stripe', 'stripe 磁条'],
  [/\bp?sam\b|\bisam\b/i, 'sam', 'sam sam卡'],
  [/芯片|ic\s*卡|\bicc?\b|chip|smart\s*card|插卡|\bemv\b/i, 'chip', 'chip 芯片'],
  [/读卡器|card\s*-?_?reader|\breader\b/i, 'chip', 'card reader 读卡器'],
  [/显示|屏|display|screen|\blcd\b/i, 'display', 'display 显示屏'],
  [/键盘|按键|触摸|keypad|keyboard|\bkeys?\b|touch/i, 'keypad', 'keypad 按键'],
  [/电池|batter/i, 'battery', 'battery 电池'],
  [/电源|充电|power|charg|adapter|\bpsu\b/i, 'power', 'power 电源'],
  [/证书|certificate|\bcert\b/i, 'certificate', 'certificate 证书'],
  [/网络|通讯|通信|network|\bnet\b|comm|wifi|wi-fi|gprs|4g|5g|lan|modem|sim/i, 'network', 'network 网络'],
  [/时钟|clock|\brtc\b/i, 'clock', 'clock 时钟'],
  [/内存|memory|\bram\b/i, 'memory', 'memory 内存'],
  [/存储|flash|storage|disk|\bsd\b|\btf\b/i, 'storage', 'storage 存储'],
  [/安全|security|tamper|防拆|\bhsm\b/i, 'security', 'security 安全'],
  [/程序|应用|系统|软件|\bapp|application|software|system|\bos\b|firmware/i, 'software', 'application 程序'],
];

const find = (column: string | undefined): (typeof NAMES)[number] | undefined =>
  column === undefined ? undefined : NAMES.find(([pattern]) => pattern.test(column));

const known = new Map<string, Component | undefined>();
/** Columns hold few different names; more than this and they hold something else. */
const REMEMBERED = 500;

/** The component a column names, in either language or a vendor's abbreviation, or in another language. */
export const componentOf = (column: string | undefined): Component | undefined => {
  if (column === undefined || column.trim() === '') return undefined;
  if (known.has(column)) return known.get(column);
  const component = find(column)?.[1] ?? componentAbroad(column);
  if (known.size < REMEMBERED) known.set(column, component);
  return component;
};

/** Words to put before a message that does not say what it speaks of; a column that names none is taken as it stands. */
export const componentWords = (column: string | undefined): string | undefined => {
  if (column === undefined || column.trim() === '') return undefined;
  // `Chipleser` is a reader, as it stands; `chip` would be the card's.
  return componentAbroad(column) === undefined ? (find(column)?.[2] ?? column) : column;
};

/** Parts that tell what happened elsewhere: what they say is seldom about themselves. */
const TELLS = /显示|屏|display|screen|\blcd\b|扬声器|喇叭|蜂鸣|语音|播报|speaker|buzzer|\bvoice\b|\baudio\b/i;
const SOUNDS = /扬声器|喇叭|蜂鸣|语音|播报|speaker|buzzer|\bvoice\b|\baudio\b/i;
/** Words for a broken part, and for what a screen or a voice is told to announce. */
const BROKEN =
  /故障|异常|损坏|失灵|坏|无声|没声|断开|未连接|fault|broken|malfunction|defect|damaged|abnormal|no sound|silent|disconnect|not working/i;
const ANNOUNCED =
  /交易|支付|付款|收款|消费|系统|程序|终端|主机|网络|transaction|payment|sale|purchase|system|host|terminal|network/i;

/**
 * Whether a message of this component speaks of something else: "transaction failed" on the screen or by voice is no
 * fault of the screen or the loudspeaker. A loudspeaker's message is its own only where it says that it is broken.
 */
export const onlyTells = (column: string, message: string, isUnderstood: boolean): boolean =>
  TELLS.test(column) && (isUnderstood || SOUNDS.test(column)) && (!BROKEN.test(message) || ANNOUNCED.test(message));
