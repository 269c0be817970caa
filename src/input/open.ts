import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

const PIECE = 262_144;

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** All of a stream whose first piece has been taken already. */
async function* whole(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/**
 * Reads a file or standard input (`-`) to its end, piece by piece, unpacking gzip wherever it is met, whatever the file
 * is called. `take` is awaited, so that no more than a piece is in memory. `onBytes` is told what has been read from
 * the file. Rejects with the system's error, or with zlib's where the packing is damaged; all before that was taken.
 */
export const readBytes = async (
  path: string,
  stdin: Readable | undefined,
  take: (bytes: Uint8Array) => Promise<void> | undefined,
  onBytes: ((bytes: number) => void) | undefined,
): Promise<void> => {
  const source =
    path !== '-'
      ? createReadStream(path, { highWaterMark: PIECE })
      : (stdin ?? createReadStream('', { fd: 0, autoClose: false, highWaterMark: PIECE }));
  let sum = 0;
  const takeAll = async (pieces: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const piece of pieces) {
      const busy = take(piece);
      if (busy !== undefined) await busy;
    }
  };
  const count = (piece: unknown): Uint8Array => {
    const bytes =
      typeof piece === 'string' ? Buffer.from(piece) : piece instanceof Uint8Array ? piece : new Uint8Array(0);
    sum += bytes.length;
    onBytes?.(sum);
    return bytes;
  };
  await pipeline(source, async (pieces: AsyncIterable<unknown>) => {
    const counted = (async function* () {
      for await (const piece of pieces) yield count(piece);
    })();
    let head: Uint8Array = new Uint8Array(0);
    for (let next = await counted.next(); next.done !== true && head.length < 2; next = await counted.next()) {
      head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
      if (head.length >= 2) break;
    }
    if (head.length === 0) return;
    if (!isGzip(head)) {
      await takeAll(whole(head, counted));
      return;
    }
    await pipeline(Readable.from(whole(head, counted)), createGunzip({ chunkSize: PIECE }), takeAll);
  });
};
