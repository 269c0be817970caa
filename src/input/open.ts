import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createGunzip, createInflateRaw } from 'node:zlib';
import { failure } from './failures.ts';
import type { InputFile } from './contract.ts';
import { streamOf } from './pipe.ts';
import type { ReadAt, ZipEntry } from './zip.ts';

const PIECE = 262_144;

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;
/** A local header, or the end record of an archive with nothing in it. */
const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));

type Pieces = AsyncIterable<Uint8Array>;
type TakeAll = (pieces: Pieces) => Promise<void>;

/** Bytes of a stream's beginning, at least `least` of them where there are as many, and the whole stream again. */
const peek = async (pieces: Pieces, least: number): Promise<{ readonly head: Uint8Array; readonly whole: Pieces }> => {
  const iterator = pieces[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array(0);
  while (head.length < least) {
    const next = await iterator.next();
    if (next.done === true) break;
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
  }
  const whole = async function* (): AsyncGenerator<Uint8Array> {
    if (head.length > 0) yield head;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  };
  return { head, whole: whole() };
};

/** Unpacks a stream into `takeAll`; more than a log can be packed to is refused before it is handed on. */
const unpack = async (file: string, packed: Pieces, unpacker: Transform, takeAll: TakeAll): Promise<void> => {
  const { MOST_RATIO, RATIO_FROM } = await import('./zip.ts');
  let taken = 0;
  let given = 0;
  const counted = async function* () {
    for await (const piece of packed) {
      taken += piece.length;
      yield piece;
    }
  };
  const guarded = async function* (pieces: Pieces) {
    for await (const piece of pieces) {
      given += piece.length;
      if (given > RATIO_FROM && given > taken * MOST_RATIO) throw failure('archive-unsafe', { file, why: 'ratio' });
      yield piece;
    }
  };
  // A reader that stops ends the streams before it, and their complaint about that may come first.
  let stopped: { readonly error: unknown } | undefined;
  try {
    await pipeline(Readable.from(counted()), unpacker, async (pieces: Pieces) => {
      try {
        await takeAll(guarded(pieces));
      } catch (error) {
        stopped = { error };
        throw error;
      }
    });
  } catch (error) {
    throw stopped === undefined ? error : stopped.error;
  }
};

/** Hands on what a stream holds, unpacking gzip wherever it is met. */
const takeUnpacked = async (file: string, pieces: Pieces, takeAll: TakeAll): Promise<void> => {
  const { head, whole } = await peek(pieces, 2);
  if (isGzip(head)) await unpack(file, whole, createGunzip({ chunkSize: PIECE }), takeAll);
  else await takeAll(whole);
};

/** Hands on one file of an archive, checked against the length and the sum that the archive names. */
const takeEntry = async (file: string, entry: ZipEntry, readAt: ReadAt, takeAll: TakeAll): Promise<void> => {
  const { packedBytes } = await import('./zip.ts');
  let length = 0;
  let sum = 0;
  const checked: TakeAll = (pieces) =>
    takeUnpacked(
      file,
      (async function* () {
        for await (const piece of pieces) {
          length += piece.length;
          sum = crc32(piece, sum);
          if (length > entry.size) throw failure('zip-damaged', { file });
          yield piece;
        }
        if (length !== entry.size || sum !== entry.sum) throw failure('zip-damaged', { file });
      })(),
      takeAll,
    );
  const packed = packedBytes(file, entry, readAt);
  if (entry.method === 0) await checked(packed);
  else await unpack(file, packed, createInflateRaw({ chunkSize: PIECE }), checked);
};

/** Hands on the only log of an archive that was not opened by its name: standard input, or a file called otherwise. */
const takeOnlyLog = async (file: string, readAt: ReadAt, length: number, takeAll: TakeAll): Promise<void> => {
  const { logsIn, zipEntries } = await import('./zip.ts');
  const logs = logsIn(file, await zipEntries(file, readAt, length), length);
  const [only, ...others] = logs;
  if (only === undefined || others.length > 0) throw failure('zip-several', { file, found: logs.length });
  await takeEntry(file, only, readAt, takeAll);
};

/** Most bytes of an archive on standard input, which has to be held in memory: its directory stands at its end. */
const LARGEST_PIPED_ARCHIVE = 64 * 1024 * 1024;

const collect = async (file: string, pieces: Pieces): Promise<Uint8Array> => {
  const all: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > LARGEST_PIPED_ARCHIVE) throw failure('archive-unsafe', { file, why: 'stdin' });
    all.push(piece);
  }
  return Buffer.concat(all);
};

/**
 * Reads a file, a file of a zip archive, or standard input (`-`) to its end, piece by piece, unpacking gzip and zip
 * wherever they are met, whatever the file is called. `piped`: the bytes, where they come from a pipe that was opened before. `take` is awaited, so that no more than a piece is in memory.
 * `onBytes` is told what has been read from the file. Rejects with the system's error, with zlib's where the packing is
 * damaged, or with a `UserError`; all before that was taken.
 */
export const readBytes = async (
  input: Pick<InputFile, 'path' | 'zip'>,
  piped: AsyncIterable<Uint8Array> | undefined,
  take: (bytes: Uint8Array) => Promise<void> | undefined,
  onBytes: ((bytes: number) => void) | undefined,
): Promise<void> => {
  const { path, zip } = input;
  let sum = 0;
  const takeAll: TakeAll = async (pieces) => {
    for await (const piece of pieces) {
      const busy = take(piece);
      if (busy !== undefined) await busy;
    }
  };
  const count = (bytes: Uint8Array): Uint8Array => {
    sum += bytes.length;
    onBytes?.(sum);
    return bytes;
  };
  if (zip !== undefined) {
    const { withArchive } = await import('./zip.ts');
    await withArchive(zip.archive, (readAt) =>
      takeEntry(path, zip.entry, async (offset, length) => count(await readAt(offset, length)), takeAll),
    );
    return;
  }
  const source = piped ?? streamOf(path);
  await pipeline(source, async (pieces: AsyncIterable<unknown>) => {
    const counted = (async function* () {
      for await (const piece of pieces) {
        if (typeof piece === 'string') yield count(Buffer.from(piece));
        else if (piece instanceof Uint8Array) yield count(piece);
      }
    })();
    const { head, whole } = await peek(counted, 4);
    if (!isZip(head)) {
      await takeUnpacked(path, whole, takeAll);
      return;
    }
    const { bytesReader, withArchive } = await import('./zip.ts');
    if (path === '-' || piped !== undefined) {
      const archive = await collect(path, whole);
      await takeOnlyLog(path, bytesReader(archive), archive.length, takeAll);
    } else await withArchive(path, (readAt, length) => takeOnlyLog(path, readAt, length, takeAll));
  });
};
