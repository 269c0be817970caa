import { statSync } from 'node:fs';
import { join } from 'node:path';
import { FORMATS } from '../../src/report/index.ts';
import { runNode } from './measure.ts';

export interface Rendered {
  readonly format: string;
  readonly ms: number;
  readonly peakBytes: number;
  /** Size of the report, without what is written beside it. */
  readonly bytes: number;
}

/**
 * Renders one saved report in every format, a process for each: reading the saved report is part of the time and
 * memory of all, and nearly all there is for the shortest of them.
 */
export const renderFormats = (bin: string, log: string, folder: string): readonly Rendered[] => {
  const saved = join(folder, 'report.json');
  runNode([bin, 'analyze', log, '--quiet', '-f', 'prometheus', '-o', `json:${saved}`], false);
  return FORMATS.map((format) => {
    const target = join(folder, `rendered-${format}`);
    const args = [bin, 'convert', saved, '--quiet', '-f', 'prometheus', '-o', `${format}:${target}`, '--detail'];
    const { ms, peakBytes } = runNode(args, true);
    return { format, ms, peakBytes: peakBytes ?? Number.NaN, bytes: statSync(target).size };
  });
};
