import type { PhraseRule } from '../rule.ts';
import type { Correction } from '../told-apart.ts';
import { PLAIN_ANSWERS_ABROAD, PLAIN_DAYS_ABROAD, PLAIN_DEVICES_ABROAD } from './abroad.ts';
import { PLAIN_ANSWERS } from './answers.ts';
import { PLAIN_CHINESE_ANSWERS } from './chinese-answers.ts';
import { PLAIN_CHINESE_DAYS } from './chinese-days.ts';
import { PLAIN_CHINESE_DEVICES } from './chinese-devices.ts';
import { ANSWERS_AS_CONCEPTS } from './concepts-of-answers.ts';
import { DAYS_AS_CONCEPTS } from './concepts-of-days.ts';
import { DEVICES_AS_CONCEPTS } from './concepts-of-devices.ts';
import { PLAIN_DAYS } from './days.ts';
import { PLAIN_DEVICES } from './devices.ts';

const unknownBefore = ([symptom, , patterns]: Correction): PhraseRule => [symptom, patterns];
const OF_ANSWERS = ANSWERS_AS_CONCEPTS.map(unknownBefore);
const OF_DEVICES = DEVICES_AS_CONCEPTS.map(unknownBefore);

/** What people who keep no list of terms write, by who speaks: a host that answers, a device, and an ordinary day at one. */
export const PLAIN_OF_HOSTS: readonly PhraseRule[] = [
  ...OF_ANSWERS,
  ...PLAIN_ANSWERS,
  ...PLAIN_CHINESE_ANSWERS,
  ...PLAIN_ANSWERS_ABROAD,
];
export const PLAIN_OF_DEVICES: readonly PhraseRule[] = [
  ...OF_DEVICES,
  ...PLAIN_DEVICES,
  ...PLAIN_CHINESE_DEVICES,
  ...PLAIN_DEVICES_ABROAD,
];
export const PLAIN_DAY: readonly PhraseRule[] = [
  ...DAYS_AS_CONCEPTS,
  ...PLAIN_DAYS,
  ...PLAIN_CHINESE_DAYS,
  ...PLAIN_DAYS_ABROAD,
];
