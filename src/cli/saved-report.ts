import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Lang } from '../messages/words.ts';
import { EXIT, UserError } from '../model/errors.ts';
import type { Report } from '../model/report.ts';

/** Enough to see how a file begins. */
const HEAD_BYTES = 400;

/** True where a file begins as a JSON report of this program does; what cannot be opened is told by whoever reads it. */
export const isSavedReport = async (file: string, folder: string): Promise<boolean> => {
  if (file === '-') return false;
  const head = Buffer.alloc(HEAD_BYTES);
  try {
    const descriptor = openSync(resolve(folder, file), 'r');
    try {
      readSync(descriptor, head, 0, HEAD_BYTES, 0);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return false;
  }
  const { isOwnReport } = await import('../input/own-output.ts');
  return isOwnReport(head.toString('utf8'));
};

/** Large enough that a list of payments as long as the piece is not put together again and again. */
const PIECE_BYTES = 1 << 20;

/**
 * The report that a JSON report was written from, and the language it was saved in; `-` is standard input.
 *
 * @throws UserError `report-missing`, `file-unreadable`, `report-invalid`, all of exit code 3
 */
export const loadReport = async (
  file: string,
  folder: string,
): Promise<{ readonly report: Report; readonly lang: Lang }> => {
  const { createSavedReader } = await import('../report/saved/read.ts');
  const reader = createSavedReader();
  const pieces =
    file === '-'
      ? process.stdin.setEncoding('utf8')
      : createReadStream(resolve(folder, file), { encoding: 'utf8', highWaterMark: PIECE_BYTES });
  try {
    for await (const piece of pieces) reader.push(String(piece));
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (why === undefined) throw error;
    if (why === 'ENOENT') throw new UserError('report-missing', EXIT.input, { file });
    throw new UserError('file-unreadable', EXIT.input, { file, why });
  }
  const saved = reader.end();
  if (!saved.ok) throw new UserError('report-invalid', EXIT.input, { file, found: saved.where });
  return saved;
};
