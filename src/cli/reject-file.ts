import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import type { RejectLog } from '../logs.ts';
import type { Words } from '../messages/words.ts';
import { EXIT, UserError } from '../model/errors.ts';
import { type Reject, REJECT_COLUMNS } from '../model/record.ts';
import { rejectReasonOf } from '../report/sentences.ts';
import { BYTE_ORDER_MARK, figureCell, row, textCell } from '../report/spreadsheet.ts';

const HEAD = BYTE_ORDER_MARK + row(REJECT_COLUMNS.map(textCell));

const BLOCK = 1 << 16;

export interface RejectFile {
  readonly log: RejectLog;
  /**
   * Puts the file in its place. `inputs`: absolute paths of what was read, which it must not overwrite.
   *
   * @throws UserError `output-is-input`, `output-unwritable`
   */
  readonly end: (inputs: readonly string[]) => void;
}

/**
 * The rows that could not be read, as CSV for whoever made the export, masked as everywhere. It is written beside its
 * place and moved there at the end, so that a log of that name is not lost.
 *
 * @throws UserError `output-unwritable`
 */
export const openRejectFile = (path: string, words: Words): RejectFile => {
  const part = `${path}.part`;
  const trying = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
      throw new UserError('output-unwritable', EXIT.usage, { file: path, why: String(error.code) });
    }
  };
  let file = trying(() => openSync(part, 'w'));
  let block = HEAD;
  const flush = (): void => {
    trying(() => writeSync(file, block));
    block = '';
  };
  const write = ({ line, column, code, found }: Reject, from: string): void => {
    const reason = rejectReasonOf(words, { code, found });
    block += row([textCell(from), figureCell(line), ...[column, code, reason, found].map(textCell)]);
    if (block.length > BLOCK) flush();
  };
  return {
    log: {
      write,
      restart: () => {
        closeSync(file);
        file = trying(() => openSync(part, 'w'));
        block = HEAD;
      },
    },
    end: (inputs) => {
      flush();
      closeSync(file);
      if (inputs.includes(path)) {
        rmSync(part);
        throw new UserError('output-is-input', EXIT.usage, { file: path });
      }
      trying(() => renameSync(part, path));
    },
  };
};
