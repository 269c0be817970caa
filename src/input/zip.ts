import { open } from 'node:fs/promises';
import { decodeAll, guessEncoding } from './decode.ts';
import { failure } from './failures.ts';
import { LOG_ENDING } from './endings.ts';

/** One file of a zip archive, as its directory describes it (PKWARE APPNOTE 6.3.10, section 4.3.12). */
export interface ZipEntry {
  /** Name with `/`, decoded, without control characters. */
  readonly name: string;
  /** Offset of its local header from the start of the archive. */
  readonly offset: number;
  /** Bytes packed, and as the archive says unpacked. */
  readonly packed: number;
  readonly size: number;
  /** 0: stored; 8: deflated; others are not read. */
  readonly method: number;
  readonly encrypted: boolean;
  /** CRC-32 of the unpacked bytes. */
  readonly sum: number;
}

/** Reads bytes at an offset; fewer where the archive ends before. */
export type ReadAt = (offset: number, length: number) => Promise<Uint8Array>;

/** The end record is at most a comment of 65,535 bytes away from the end. */
const END_AT_MOST = 22 + 65_535;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** An archive of logs holds a few hundred files; a directory larger than this is no archive of logs. */
const LARGEST_DIRECTORY = 16 * 1024 * 1024;
const MOST_ENTRIES = 20_000;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

interface Directory {
  readonly offset: number;
  readonly size: number;
}

const directoryOf = async (file: string, readAt: ReadAt, length: number): Promise<Directory> => {
  const damaged = () => failure('zip-damaged', { file });
  const from = Math.max(0, length - END_AT_MOST);
  const tail = await readAt(from, length - from);
  const view = viewOf(tail);
  let at = tail.length - 22;
  while (at >= 0 && view.getUint32(at, true) !== END) at--;
  if (at < 0) throw damaged();
  const size = view.getUint32(at + 12, true);
  const offset = view.getUint32(at + 16, true);
  if (offset !== 0xffff_ffff && size !== 0xffff_ffff && view.getUint16(at + 10, true) !== 0xffff)
    return { offset, size };
  if (at < 20 || view.getUint32(at - 20, true) !== LOCATOR_64) throw damaged();
  const end64 = await readAt(Number(view.getBigUint64(at - 12, true)), 56);
  if (end64.length < 56 || viewOf(end64).getUint32(0, true) !== END_64) throw damaged();
  return {
    size: Number(viewOf(end64).getBigUint64(40, true)),
    offset: Number(viewOf(end64).getBigUint64(48, true)),
  };
};

/** Sizes beyond four gigabytes stand in an extra field, in the order of those that are needed. */
const wide = (extra: Uint8Array, wanted: readonly number[]): readonly number[] => {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return wanted.map((value) => {
      if (value !== 0xffff_ffff || next + 8 > extra.length) return value;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return wanted;
};

/** Names are UTF-8 where the entry says so or the bytes are; else what their bytes look like, GB18030 before all. */
const nameOf = (bytes: Uint8Array, isUtf8: boolean): string => {
  const plain = isUtf8 || bytes.every((byte) => byte < 128);
  const { encoding, certainty } = plain ? { encoding: 'UTF-8', certainty: 'certain' } : guessEncoding(bytes);
  const label = certainty === 'guessed' || encoding === 'windows-1252' ? 'gb18030' : encoding;
  return (
    decodeAll(label, bytes)
      .replace(/\\/g, '/')
      // oxlint-disable-next-line no-control-regex -- a name must not command a terminal
      .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
      .split('/')
      .filter((part) => part !== '' && part !== '.' && part !== '..')
      .join('/')
  );
};

/** All files of an archive, in the order of its directory. Throws a `UserError` where it has none that can be read. */
export const zipEntries = async (file: string, readAt: ReadAt, length: number): Promise<readonly ZipEntry[]> => {
  const { offset, size } = await directoryOf(file, readAt, length);
  if (size > LARGEST_DIRECTORY) throw failure('archive-unsafe', { file, why: 'directory' });
  if (offset + size > length) throw failure('zip-damaged', { file });
  const bytes = await readAt(offset, size);
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  for (let at = 0; at + 46 <= bytes.length && view.getUint32(at, true) === ENTRY; ) {
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameAt = at + 46;
    const next = nameAt + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) throw failure('zip-damaged', { file });
    const [unpacked = 0, packed = 0, start = 0] = wide(
      bytes.subarray(nameAt + nameLength, nameAt + nameLength + extraLength),
      [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
    );
    const name = nameOf(bytes.subarray(nameAt, nameAt + nameLength), (flags & 0x800) !== 0);
    if (entries.length >= MOST_ENTRIES) throw failure('archive-unsafe', { file, why: 'entries' });
    entries.push({
      name,
      offset: start,
      packed,
      size: unpacked,
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) !== 0,
      sum: view.getUint32(at + 16, true),
    });
    at = next;
  }
  if (entries.length === 0 && size > 0) throw failure('zip-damaged', { file });
  return entries;
};

/** Unpacked bytes per packed byte, of a whole archive, that no log reaches: deflate packs the dullest log some 200 to 1. */
export const MOST_RATIO = 400;
/** Below this many unpacked bytes a ratio says nothing. */
export const RATIO_FROM = 64 * 1024 * 1024;
/** Unpacked bytes that one archive may come to. */
const MOST_UNPACKED = 64 * 1024 * 1024 * 1024;

/** The logs among an archive's files. Throws a `UserError` where there are none, or where it is a bomb. */
export const logsIn = (file: string, entries: readonly ZipEntry[], length: number): readonly ZipEntry[] => {
  if (entries.some((entry) => entry.name === '[Content_Types].xml'))
    throw failure('file-binary', { file, found: 'xlsx / docx' });
  const logs = entries.filter(({ name }) => LOG_ENDING.test(name) && !/(?:^|\/)(?:__MACOSX\/|\.[^/]*$)/.test(name));
  if (logs.length === 0) throw failure('zip-without-logs', { file });
  const unpacked = logs.reduce((sum, entry) => sum + entry.size, 0);
  // Entries that lie over each other are packed once and unpacked often.
  if (unpacked > MOST_UNPACKED || (unpacked > RATIO_FROM && unpacked > length * MOST_RATIO))
    throw failure('archive-unsafe', { file, why: 'ratio' });
  return logs;
};

const PIECE = 262_144;

/** The packed bytes of an entry, piece by piece. */
export async function* packedBytes(file: string, entry: ZipEntry, readAt: ReadAt): AsyncGenerator<Uint8Array> {
  if (entry.encrypted) throw failure('zip-encrypted', { file });
  if (entry.method !== 0 && entry.method !== 8) throw failure('zip-method', { file, found: entry.method });
  const head = await readAt(entry.offset, 30);
  if (head.length < 30 || viewOf(head).getUint32(0, true) !== LOCAL) throw failure('zip-damaged', { file });
  const start = entry.offset + 30 + viewOf(head).getUint16(26, true) + viewOf(head).getUint16(28, true);
  for (let done = 0; done < entry.packed; ) {
    const piece = await readAt(start + done, Math.min(PIECE, entry.packed - done));
    if (piece.length === 0) throw failure('zip-damaged', { file });
    done += piece.length;
    yield piece;
  }
}

/** Opens an archive on disk for as long as `work` takes. */
export const withArchive = async <T>(
  path: string,
  work: (readAt: ReadAt, length: number) => Promise<T>,
): Promise<T> => {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    return await work(async (offset, length) => {
      const buffer = new Uint8Array(Math.max(0, Math.min(length, size - offset)));
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, offset);
      return buffer.subarray(0, bytesRead);
    }, size);
  } finally {
    await handle.close();
  }
};

/** An archive in memory. */
export const bytesReader =
  (bytes: Uint8Array): ReadAt =>
  async (offset, length) =>
    bytes.subarray(offset, offset + length);
