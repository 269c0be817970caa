import { Readable } from 'node:stream';
import type { Opened, ReadOptions, RecordSink } from '../../src/input/index.ts';
import { readInput } from '../../src/input/index.ts';
import type { AlarmRecord, CardDataFinding, LogRecord, Reject, TransactionRecord } from '../../src/model/record.ts';

export interface ReadResult {
  readonly opened: Opened;
  readonly records: readonly LogRecord[];
  readonly transactions: readonly TransactionRecord[];
  readonly alarms: readonly AlarmRecord[];
  readonly rejects: readonly Reject[];
  readonly cardData: readonly CardDataFinding[];
}

export const OPTIONS: ReadOptions = { profile: undefined, timeZone: undefined, kind: undefined, onProgress: undefined };

const collect = () => {
  const records: LogRecord[] = [];
  const rejects: Reject[] = [];
  const cardData: CardDataFinding[] = [];
  const sink: RecordSink = {
    record: (record) => records.push(record),
    reject: (reject) => rejects.push(reject),
    cardData: (finding) => cardData.push(finding),
  };
  const result = (opened: Opened): ReadResult => ({
    opened,
    records,
    transactions: records.filter((record) => record.kind !== 'alarm'),
    alarms: records.filter((record) => record.kind === 'alarm'),
    rejects,
    cardData,
  });
  return { sink, result };
};

const cut = (bytes: Buffer, size: number): Buffer[] => {
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size));
  return pieces;
};

/** Reads text or bytes as if they came through standard input, in pieces of `size` bytes. */
export const readText = async (
  content: string | Buffer,
  options: Partial<ReadOptions> & { readonly host?: boolean; readonly index?: number; readonly size?: number } = {},
): Promise<ReadResult> => {
  const { host = false, index = 0, size = 65_536, ...rest } = options;
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const { sink, result } = collect();
  const stdin = Readable.from(cut(bytes, size));
  return result(await readInput({ path: '-', bytes: undefined, host }, index, { ...OPTIONS, ...rest, stdin }, sink));
};

/** Reads a file. */
export const readFile = async (path: string, options: Partial<ReadOptions> = {}, index = 0): Promise<ReadResult> => {
  const { sink, result } = collect();
  return result(await readInput({ path, bytes: undefined, host: false }, index, { ...OPTIONS, ...options }, sink));
};

/** Code of the failure, or undefined. */
export const failureOf = ({ opened }: ReadResult): string | undefined => (opened.ok ? undefined : opened.error.code);
