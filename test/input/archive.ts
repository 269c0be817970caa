import { crc32, deflateRawSync } from 'node:zlib';

/** One file of an invented archive. */
export interface Packed {
  /** Bytes of the name; a text is written as UTF-8 without saying so. */
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  readonly flags?: number;
  readonly method?: number;
  /** Size that the directory names, where it lies. */
  readonly size?: number;
  readonly sum?: number;
}

const numbers = (widths: readonly (readonly [width: 2 | 4, value: number])[]): Buffer =>
  Buffer.concat(
    widths.map(([width, value]) => {
      const bytes = Buffer.alloc(width);
      if (width === 2) bytes.writeUInt16LE(value);
      else bytes.writeUInt32LE(value);
      return bytes;
    }),
  );

/** A zip archive as any packer writes it, but for what is asked to be wrong in it. */
export const zipOf = (files: readonly Packed[]): Buffer => {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, stored = false, flags = 0, method, size, sum } of files) {
    const raw = Buffer.from(content);
    const packed = stored ? raw : deflateRawSync(raw);
    const title = Buffer.from(name);
    const facts = [
      [2, 20],
      [2, flags],
      [2, method ?? (stored ? 0 : 8)],
      [4, 0],
      [4, sum ?? crc32(raw)],
      [4, packed.length],
      [4, size ?? raw.length],
      [2, title.length],
      [2, 0],
    ] as const;
    const local = Buffer.concat([numbers([[4, 0x04034b50], ...facts]), title, packed]);
    directory.push(
      Buffer.concat([
        numbers([[4, 0x02014b50], [2, 20], ...facts, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]),
        title,
      ]),
    );
    bodies.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = numbers([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, list.length],
    [4, offset],
    [2, 0],
  ]);
  return Buffer.concat([...bodies, list, end]);
};
