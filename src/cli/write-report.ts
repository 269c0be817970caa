import { closeSync, openSync, writeFileSync } from 'node:fs';
import { parse, resolve, join } from 'node:path';
import type { Formats, Words } from '../messages/words.ts';
import { EXIT, type ExitCode } from '../model/errors.ts';
import type { Report } from '../model/report.ts';
import type { Renderer, RenderOptions } from '../report/index.ts';
import { type Complaint, complain, note } from './complain.ts';
import type { Parts } from './parts.ts';
import type { Output, Settings } from './settings.ts';
import type { Shell } from './shell.ts';

/** Bytes of a report, gathered until a write is worth its while. */
const BLOCK = 1 << 16;
/** A code unit of a string takes so many bytes of UTF-8 at most. */
const UNIT_BYTES = 3;

/**
 * Pieces of a report in UTF-8. Each is encoded by itself: joined before, one sign beyond Latin-1 would make the whole block
 * a text of twice the size, which takes several times as long.
 */
function* blocksOf(pieces: Iterable<string>): Iterable<Uint8Array> {
  let block = Buffer.allocUnsafe(BLOCK);
  let used = 0;
  for (const piece of pieces) {
    const most = piece.length * UNIT_BYTES;
    if (used + most > block.length) {
      if (used > 0) yield block.subarray(0, used);
      block = Buffer.allocUnsafe(Math.max(BLOCK, most));
      used = 0;
    }
    used += block.write(piece, used);
  }
  if (used > 0) yield block.subarray(0, used);
}

const textOf = (block: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(block);

const rendererNamed = async (format: string, parts: Parts): Promise<Renderer> => {
  const renderer = await parts.renderer(format);
  if (renderer === undefined) throw new Error(`no renderer for the known format ${format}`);
  return renderer;
};

/** Writes one file; what stands in its way is a value, so that the other reports are still written. */
const writeFile = (
  path: string,
  pieces: Iterable<string>,
  inputs: readonly string[],
  folder: string,
): Complaint | undefined => {
  const target = resolve(folder, path);
  if (inputs.some((input) => resolve(folder, input) === target)) {
    return { code: 'output-is-input', args: { file: path } };
  }
  try {
    const file = openSync(target, 'w');
    try {
      for (const block of blocksOf(pieces)) writeFileSync(file, block);
    } finally {
      closeSync(file);
    }
    return undefined;
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
    return { code: 'output-unwritable', args: { file: path, why: String(error.code) } };
  }
};

/** `out/night.txt` and the attachment `I1.csv`: `out/night-I1.csv`. */
const beside = (path: string, name: string): string => {
  const { dir, name: stem } = parse(path);
  return join(dir, `${stem}-${name}`);
};

/** The renderers that the settings ask for, loaded before the work begins: what cannot be told need not be found out. */
export interface Renderers {
  readonly main: Renderer;
  readonly outputs: readonly (Output & { readonly renderer: Renderer })[];
}

export const renderersFor = async ({ format, outputs }: Settings, parts: Parts): Promise<Renderers> => {
  const main = await rendererNamed(format, parts);
  const more: (Output & { readonly renderer: Renderer })[] = [];
  for (const output of outputs) more.push({ ...output, renderer: await rendererNamed(output.format, parts) });
  return { main, outputs: more };
};

/**
 * Writes the report to standard output, and each further one with its attachments to its file.
 * `inputs` are the paths that were read, which no report may overwrite.
 *
 * @returns 2 where a further report could not be written
 */
export const writeReports = (
  { main, outputs }: Renderers,
  report: Report,
  words: Words,
  f: Formats,
  { detail, width, color, quiet, statistics }: Pick<Settings, 'detail' | 'width' | 'color' | 'quiet' | 'statistics'>,
  inputs: readonly string[],
  { out, err, folder }: Shell,
): ExitCode | undefined => {
  const plain: RenderOptions = { detail, width, color: false, ...(statistics ? { statistics } : {}) };
  for (const block of blocksOf(main.render(report, words, { ...plain, color }))) {
    if (out.bytes === undefined) out.write(textOf(block));
    else out.bytes(block);
    if (out.closed) break;
  }
  let unwritten: ExitCode | undefined;
  const put = (path: string, pieces: Iterable<string>): void => {
    const failure = writeFile(path, pieces, inputs, folder);
    if (failure !== undefined) {
      complain(err, words, f, failure);
      unwritten = EXIT.usage;
    } else if (!quiet) note(err, words.cli.notes.wrote(path));
  };
  for (const { renderer, path } of outputs) {
    put(path, renderer.render(report, words, plain));
    for (const { name, pieces } of renderer.attachments?.(report, words) ?? []) put(beside(path, name), pieces);
  }
  return unwritten;
};
