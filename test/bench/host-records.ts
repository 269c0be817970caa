import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** Of every so many payments one is wrong at the host, where no other number is given. */
const ONE_WRONG_IN = 5_000;
const COLUMNS = {
  time: 0,
  terminal: 1,
  merchant: 2,
  stan: 3,
  rrn: 4,
  type: 5,
  amount: 6,
  currency: 7,
  pan: 8,
  code: 10,
} as const;
const HEADER = '交易时间,参考号,流水号,终端号,商户号,交易类型,交易金额,币种,卡号,应答码';

/**
 * Writes the host's side of a log made by `writeTransactions`: other columns in another order, and one payment in so
 * many that does not agree: left out, of another amount, or booked twice. Says how many were made to disagree.
 */
export const writeHostRecords = async (
  terminalLog: string,
  path: string,
  oneWrongIn: number = ONE_WRONG_IN,
): Promise<number> => {
  const file = createWriteStream(path);
  let block = `${HEADER}\n`;
  let row = -1;
  let wrong = 0;
  for await (const line of createInterface({ input: createReadStream(terminalLog) })) {
    row += 1;
    if (row === 0) continue;
    const cells = line.split(',');
    const cell = (name: keyof typeof COLUMNS): string => cells[COLUMNS[name]] ?? '';
    const isWrong = row % oneWrongIn === 0 && cell('code') === '00';
    const way = Math.floor(row / oneWrongIn) % 3;
    if (isWrong) wrong += 1;
    if (isWrong && way === 0) continue;
    const amount = isWrong && way === 1 ? `1${cell('amount')}` : cell('amount');
    const written = [cell('time'), cell('rrn'), cell('stan'), cell('terminal'), cell('merchant'), cell('type')];
    const rest = [amount, cell('currency'), cell('pan'), cell('code')];
    block += `${[...written, ...rest].join(',')}\n`;
    if (isWrong && way === 2) {
      // Not the very same row, which would count once.
      const later = `${cell('time').slice(0, 17)}${cell('time').endsWith('59') ? '58' : '59'}`;
      block += `${[later, ...written.slice(1), ...rest].join(',')}\n`;
    }
    if (block.length > 1 << 20) {
      if (!file.write(block)) await once(file, 'drain');
      block = '';
    }
  }
  file.end(block);
  await once(file, 'finish');
  return wrong;
};
