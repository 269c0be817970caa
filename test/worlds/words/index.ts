import type { Random } from '../random.ts';
import type { Maker } from '../types.ts';
import { DEVICE_WORDS } from './device.ts';
import { HOST_WORDS } from './host.ts';
import { INFORMATION_WORDS, LOCAL_WORDS } from './local.ts';

/** Codes by who prints them, and sentences in both languages. */
export interface Words {
  readonly up?: readonly string[];
  readonly iso?: readonly string[];
  readonly newland?: readonly string[];
  readonly vanstone?: readonly string[];
  readonly bank?: readonly string[];
  readonly mispos?: readonly string[];
  readonly own?: readonly string[];
  /** Printer status bytes, of whatever maker. */
  readonly printer?: readonly string[];
  /** Local codes of UnionPay client programs. */
  readonly upLocal?: readonly string[];
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

const EVENTS = { ...HOST_WORDS, ...LOCAL_WORDS, ...DEVICE_WORDS, ...INFORMATION_WORDS };
export type EventId = keyof typeof EVENTS;
export type HostEventId = keyof typeof HOST_WORDS;

export const isHostEvent = (event: EventId): event is HostEventId => event in HOST_WORDS;
export const isInformation = (event: EventId): boolean => event in INFORMATION_WORDS;

const COMPONENTS: Readonly<Record<string, readonly [string, string]>> = {
  'display-garbled': ['显示屏', 'display'],
  'display-blank': ['显示屏', 'display'],
  'pin-pad-fault': ['密码键盘', 'pinpad'],
  'key-fault': ['键盘', 'keypad'],
  'reader-fault': ['读卡器', 'card-reader'],
  'chip-read-error': ['读卡器', 'card-reader'],
  'paper-out': ['打印机', 'printer'],
  'paper-low': ['打印机', 'printer'],
  'paper-jam': ['打印机', 'printer'],
  'printer-hot': ['打印机', 'printer'],
  'printer-fault': ['打印机', 'printer'],
  'battery-low': ['电池', 'battery'],
  'backup-battery-low': ['电池', 'battery'],
  'power-fault': ['电源', 'power'],
  'clock-fault': ['时钟', 'clock'],
  'sam-fault': ['PSAM', 'sam'],
  'storage-fault': ['存储', 'storage'],
  'no-signal': ['通讯模块', 'modem'],
  'line-unplugged': ['通讯模块', 'network'],
  tamper: ['安全模块', 'security'],
};

export const componentOf = (event: EventId, language: 'zh' | 'en'): string =>
  COMPONENTS[event]?.[language === 'zh' ? 0 : 1] ?? '';

/** How one world says things: one terminal program always says the same thing in the same words. */
export interface Speech {
  code(event: EventId, maker: Maker): string;
  text(event: EventId, maker: Maker): string;
  /** True where the code alone names the event. */
  coded(event: EventId, maker: Maker): boolean;
}

export const speech = (random: Random, language: 'zh' | 'en', network: 'up' | 'iso'): Speech => {
  const chosen = new Map<string, { code: string; text: string }>();
  const say = (event: EventId, maker: Maker): { code: string; text: string } => {
    const key = `${event}|${isHostEvent(event) ? '' : maker}`;
    const known = chosen.get(key);
    if (known) return known;
    const words: Words = EVENTS[event];
    const stream = random.fork(key);
    const codes = isHostEvent(event)
      ? words[network]
      : maker === 'wordy'
        ? undefined
        : (words[maker] ??
          (maker === 'own' ? undefined : (words.printer ?? (network === 'up' ? words.upLocal : undefined))));
    const said = {
      code: codes && codes.length > 0 ? stream.pick(codes) : '',
      text: stream.pick(language === 'zh' ? words.zh : words.en),
    };
    chosen.set(key, said);
    return said;
  };
  return {
    code: (event, maker) => say(event, maker).code,
    text: (event, maker) => say(event, maker).text,
    coded: (event, maker) => say(event, maker).code !== '' && event !== 'generic-failure',
  };
};
