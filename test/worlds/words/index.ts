import type { Random } from '../random.ts';
import type { Maker, Words } from './words.ts';
import { DEVICE_WORDS } from './device.ts';
import { HOST_WORDS } from './host.ts';
import { INFORMATION_WORDS, LOCAL_WORDS } from './local.ts';

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
  /** `response`: in the response code column, where only codes stand that look like no host's own. */
  code(event: EventId, maker: Maker, column: 'response' | 'alarm'): string;
  text(event: EventId, maker: Maker): string;
  /** True where an expert knows the meaning from the code alone, whatever else prints the same characters. */
  telling(event: EventId, maker: Maker): boolean;
}

interface Said {
  readonly code: string;
  readonly text: string;
  readonly telling: boolean;
}

/** Whose codes are public and cannot be mistaken for a host's. */
const KNOWN: ReadonlySet<Maker> = new Set(['newland', 'vanstone', 'mispos']);

/**
 * Tuning worlds never use the last of three or more wordings: reporting worlds also show what the wording
 * of a maker nobody has seen yet does to the diagnosis.
 */
const heldBack = (texts: readonly string[], everything: boolean): readonly string[] =>
  everything || texts.length < 3 ? texts : texts.slice(0, -1);

export const speech = (random: Random, language: 'zh' | 'en', network: 'up' | 'iso', everything: boolean): Speech => {
  const chosen = new Map<string, Said>();
  const say = (event: EventId, maker: Maker): Said => {
    const host = isHostEvent(event);
    const key = `${event}|${host ? '' : maker}`;
    const known = chosen.get(key);
    if (known) return known;
    const words: Words = EVENTS[event];
    const stream = random.fork(key);
    const own = host || maker === 'wordy' ? undefined : words[maker];
    const lent =
      maker === 'own' || maker === 'wordy'
        ? undefined
        : (words.printer ?? (network === 'up' ? words.upLocal : undefined));
    const codes = host ? words[network] : (own ?? lent);
    const code = codes === undefined ? '' : stream.pick(codes);
    const said = {
      code,
      text: stream.pick(heldBack(language === 'zh' ? words.zh : words.en, everything)),
      telling:
        code !== '' &&
        (host || (own !== undefined && KNOWN.has(maker)) || (lent !== undefined && lent === words.upLocal)) &&
        !/^A\d$/u.test(host ? '' : code),
    };
    chosen.set(key, said);
    return said;
  };
  return {
    code: (event, maker, column) =>
      column === 'response' && maker === 'bank' && !isHostEvent(event) ? '' : say(event, maker).code,
    text: (event, maker) => say(event, maker).text,
    telling: (event, maker) => say(event, maker).telling,
  };
};
