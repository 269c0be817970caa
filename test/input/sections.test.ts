/** Tables one below the other, each under a line that says whose it is. */
import { expect, test } from 'vitest';
import { readText } from './reading.ts';

const TABLE = (rows: readonly string[]): string => ['Date,Time,Amount,Response Code', ...rows].join('\n');

test('rows are those of the last heading above them', async () => {
  const { transactions, opened } = await readText(
    [
      'Terminal: 41002278',
      TABLE(['2026-03-02,10:00:00,12.50,00', '2026-03-02,10:03:00,9.99,91']),
      '',
      'Terminal: 41002279',
      TABLE(['2026-03-02,10:02:00,7.25,51']),
      'Terminal ID,41002280,,',
      '2026-03-02,10:04:00,7.25,00',
    ].join('\n'),
  );
  expect(transactions.map(({ terminalId }) => terminalId)).toEqual(['41002278', '41002278', '41002279', '41002280']);
  expect(opened.summary).toMatchObject({ records: 4, accepted: 4, rejected: 0 });
  expect(opened.summary?.stated?.map(({ value }) => value)).toEqual(['41002278', '41002279', '41002280']);
});

test('a column that names them is believed before any heading', async () => {
  const { transactions } = await readText(
    'time,terminal_id,amount,response_code\n2026-03-02 10:00:00,T1,12.50,00\nTerminal: T9999\n2026-03-02 10:01:00,T2,12.50,51\n',
  );
  expect(transactions.map(({ terminalId }) => terminalId)).toEqual(['T1', 'T2']);
});
