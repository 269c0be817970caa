import { Readable } from 'node:stream';
import * as fc from 'fast-check';
import { createSeenRows, readInput } from '../../src/input/index.ts';
import type { Opened, ReadOptions } from '../../src/input/index.ts';
import { UserError } from '../../src/model/errors.ts';

/** Exports to begin with: file name and content. */
export interface Seed {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Pieces that break readers: put somewhere into an export that was whole. */
const PIECES: readonly string[] = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '\u0000',
  '\ufeff',
  '\u2028',
  '{',
  '}',
  '[',
  ']',
  '[[[[[[[[',
  '":',
  '\\',
  '\\u',
  '\\ud800',
  '`',
  '=',
  '="0012"',
  '=1+1',
  '-',
  '(1,234.50)',
  '1e999',
  'NaN',
  '4539578763621486',
  '%B4539578763621486^A/B^2912201?',
  '__proto__',
  'constructor',
  '\u001b[2J',
  '<script>',
  '时间',
  '合计',
  '1970-01-01',
  '9999-99-99 99:99:99',
  '\ud83d\ude00',
  'time,response_code\n',
];

/** One change: where (as a share of the length), what is cut out, what is put in. */
const CHANGE = fc.record({
  at: fc.nat({ max: 999_999 }),
  cut: fc.oneof(fc.constant(0), fc.nat({ max: 8 }), fc.nat({ max: 400 })),
  put: fc.oneof(
    fc.constantFrom(...PIECES).map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes)),
    fc.constant(Buffer.alloc(0)),
  ),
});

const changed = (
  bytes: Buffer,
  changes: readonly { readonly at: number; readonly cut: number; readonly put: Buffer }[],
): Buffer => {
  let now = bytes;
  for (const { at, cut, put } of changes) {
    const from = Math.floor((at / 1_000_000) * now.length);
    now = Buffer.concat([now.subarray(0, from), put, now.subarray(Math.min(now.length, from + cut))]);
  }
  return now;
};

/** Something that may come in as a log: bytes, text, rows, or a real export that something happened to. */
export const inputs = (seeds: readonly Seed[]): fc.Arbitrary<Buffer> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }).map((text) => Buffer.from(text)) },
    { weight: 1, arbitrary: fc.json().map((text) => Buffer.from(text)) },
    {
      weight: 2,
      arbitrary: fc
        .array(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })), { maxLength: 6 }), {
          maxLength: 12,
        })
        .map((rows) => Buffer.from(`time,response_code\n${rows.map((row) => row.join(',')).join('\n')}`)),
    },
    {
      weight: 6,
      arbitrary: fc
        .tuple(fc.constantFrom(...seeds), fc.array(CHANGE, { minLength: 1, maxLength: 4 }))
        .map(([seed, changes]) => changed(seed.bytes, changes)),
    },
  );

/** How it comes in: the size of its pieces, and what is forced. */
export const ways = fc.record({
  size: fc.constantFrom(1, 7, 64, 4096, 65_536),
  kind: fc.constantFrom(undefined, undefined, undefined, 'transactions', 'alarms', 'host'),
  delimiter: fc.constantFrom(undefined, undefined, undefined, ',', ';', 'tab'),
  encoding: fc.constantFrom(undefined, undefined, undefined, undefined, 'gbk', 'utf-16le', 'latin1'),
  timeFormat: fc.constantFrom(undefined, undefined, undefined, 'DD/MM/YYYY', 'MMDDHHmmss'),
  year: fc.constantFrom(undefined, undefined, 2026),
  profile: fc.constantFrom(
    undefined,
    undefined,
    undefined,
    undefined,
    'wechat-pay',
    'canonical',
    'alarm-points',
    'square',
  ),
} satisfies Readonly<Record<string, fc.Arbitrary<unknown>>>);

/** What an input is read with: some of the options, and how long its pieces are. */
export type Way = Partial<ReadOptions> & { readonly size: number };

function* pieces(bytes: Buffer, size: number): Generator<Buffer> {
  // Very small pieces of a long input would say nothing more.
  const step = Math.max(size, Math.ceil(bytes.length / 2000));
  for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
}

/** Longest that one small input may take; a hang is a fault like any other. */
const LONGEST_MS = 10_000;

/** What went wrong with one input, or undefined. */
export const faultOf = async (bytes: Buffer, way: Way): Promise<string | undefined> => {
  let accepted = 0;
  let rejected = 0;
  const { size, ...forced } = way;
  const options: ReadOptions = {
    profile: undefined,
    kind: undefined,
    timeZone: undefined,
    onProgress: undefined,
    ...forced,
    seen: createSeenRows(true),
    stdin: Readable.from(pieces(bytes, size)),
  };
  let opened: Opened;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((done) => {
    timer = setTimeout(() => done('late'), LONGEST_MS);
  });
  try {
    const reading = readInput({ path: '-', bytes: undefined, host: false }, 0, options, {
      record: (record) => {
        accepted++;
        if (!Number.isFinite(record.time)) throw new Error('a record without a time');
      },
      reject: () => void rejected++,
      cardData: () => undefined,
    });
    const first = await Promise.race([reading, late]);
    if (first === 'late') return 'it hangs';
    opened = first;
  } catch (error) {
    // A wrong option is thrown, and these are none.
    return error instanceof UserError
      ? `thrown: ${error.code}`
      : `crash: ${error instanceof Error ? error.stack : String(error)}`;
  } finally {
    clearTimeout(timer);
  }
  const { summary } = opened;
  if (summary.accepted !== accepted) return `${accepted} records, ${summary.accepted} accounted for`;
  if (summary.rejected !== rejected) return `${rejected} rejects, ${summary.rejected} accounted for`;
  if (summary.accepted + summary.rejected + summary.duplicates !== summary.records)
    return `${summary.accepted} + ${summary.rejected} + ${summary.duplicates} are not ${summary.records}`;
  return undefined;
};

/** Runs so many inputs from one seed; the first fault comes back with what shows it, made as small as it goes. */
export const fuzz = async (
  seeds: readonly Seed[],
  count: number,
  seed: number,
  onRun: () => void = () => undefined,
): Promise<string | undefined> => {
  const result = await fc.check(
    fc.asyncProperty(inputs(seeds), ways, async (bytes, way) => {
      onRun();
      const fault = await faultOf(bytes, way);
      if (fault !== undefined)
        throw new Error(`${fault}\n${JSON.stringify(way)}\n${JSON.stringify(bytes.toString('latin1'))}`);
    }),
    { numRuns: count, seed, endOnFailure: false },
  );
  if (!result.failed) return undefined;
  return `seed ${seed}: ${result.errorInstance instanceof Error ? result.errorInstance.message : String(result.errorInstance)}`;
};
