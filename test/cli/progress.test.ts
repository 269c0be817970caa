import { expect, test } from 'vitest';
import { createProgress } from '../../src/cli/progress.ts';
import { wordsFor } from '../../src/messages/index.ts';

/** What is written while a million bytes and their rows are read, ten per cent a second. */
const told = async (lang: 'en' | 'zh', total: number | undefined, isTerminal = true): Promise<string> => {
  let written = '';
  let now = 0;
  const err = { write: (text: string) => void (written += text), closed: false, isTerminal, columns: 80 };
  const progress = createProgress(err, await wordsFor(lang), false, () => now);
  for (now = 1000; now <= 5000; now += 1000) progress.update(now * 100, total, now);
  progress.end();
  return written;
};

test('rows, rate and remaining time are told on a terminal, and wiped at the end', async () => {
  const lines = (await told('en', 1_000_000)).split('\r\u001B[K');
  expect(lines).toContain('[##------------------] Reading: 1,000 rows, 1,000 a second, about 9 s left');
  expect(lines.at(-2)).toBe('[##########----------] Reading: 5,000 rows, 1,000 a second, about 5 s left');
  expect(lines.at(-1)).toBe('');
  expect(await told('zh', 1_000_000)).toContain('正在读取：5,000 行，每秒 1,000 行，约剩 5 秒');
});

test('where the size is not known, nothing is said of what remains', async () => {
  expect(await told('en', undefined)).toContain('KReading: 5,000 rows, 1,000 a second\r');
});

test('nothing is written where standard error is no terminal', async () => {
  expect(await told('en', 1_000_000, false)).toBe('');
});
