import type { Formats, Words } from '../../messages/words.ts';
import type { Incident } from '../../model/diagnosis.ts';
import type { SourceRef } from '../../model/record.ts';
import type { Report } from '../../model/report.ts';

/** What every section of the page needs. */
export interface Context {
  readonly report: Report;
  readonly words: Words;
  readonly f: Formats;
}

export const titleOf = ({ words, f }: Context, { cause, scope }: Incident): string =>
  words.report.incidentTitle(words.causes[cause].name, words.scopeOf(scope, f));

/** Where rows stand, file by file: `a.csv:12, 15; b.csv:3`. */
export const places = ({ report }: Context, sources: readonly SourceRef[]): string => {
  const lines = new Map<number, number[]>();
  for (const { file, line } of sources) {
    const known = lines.get(file);
    if (known === undefined) lines.set(file, [line]);
    else if (!known.includes(line)) known.push(line);
  }
  return [...lines].map(([file, rows]) => `${report.inputs[file]?.file ?? '?'}:${rows.join(', ')}`).join('; ');
};
