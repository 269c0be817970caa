import type { Formats, Words } from '../messages/words.ts';
import type { SourceRef } from '../model/record.ts';
import type { Report } from '../model/report.ts';

/** What `why` tells from. */
export interface Telling {
  readonly words: Words;
  readonly f: Formats;
  readonly report: Report;
}

/** The name of what spoke: a rule, or the dictionaries. */
export const ruleNamed = ({ words }: Telling, id: string): string => {
  const name = id === 'dictionary' ? words.ci.why.dictionary : words.rules[id]?.name;
  return name === undefined ? id : `${name} (${id})`;
};

/** A weight with its sign, as it stands in a sum. */
export const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;

export const placeOf = ({ report }: Telling, { file, line }: SourceRef): string =>
  `${report.inputs[file]?.file ?? '?'}:${line}`;
