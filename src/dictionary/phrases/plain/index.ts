import type { PhraseRule } from '../rule.ts';
import { PLAIN_ANSWERS_ABROAD, PLAIN_DAYS_ABROAD, PLAIN_DEVICES_ABROAD } from './abroad.ts';
import { PLAIN_ANSWERS } from './answers.ts';
import { PLAIN_CHINESE_ANSWERS } from './chinese-answers.ts';
import { PLAIN_CHINESE_DAYS } from './chinese-days.ts';
import { PLAIN_CHINESE_DEVICES } from './chinese-devices.ts';
import { PLAIN_DAYS } from './days.ts';
import { PLAIN_DEVICES } from './devices.ts';

/** What people who keep no list of terms write, by who speaks: a host that answers, a device, and an ordinary day at one. */
export const PLAIN_OF_HOSTS: readonly PhraseRule[] = [
  ...PLAIN_ANSWERS,
  ...PLAIN_CHINESE_ANSWERS,
  ...PLAIN_ANSWERS_ABROAD,
];
export const PLAIN_OF_DEVICES: readonly PhraseRule[] = [
  ...PLAIN_DEVICES,
  ...PLAIN_CHINESE_DEVICES,
  ...PLAIN_DEVICES_ABROAD,
];
export const PLAIN_DAY: readonly PhraseRule[] = [...PLAIN_DAYS, ...PLAIN_CHINESE_DAYS, ...PLAIN_DAYS_ABROAD];
