import type { UserError } from '../model/errors.ts';
import type { CardDataFinding, InputSummary, LogRecord, Reject } from '../model/record.ts';
import type { InputFile, ReadOptions, Recognised } from './contract.ts';
import { firstLook } from './first-look.ts';
import { isPipe, openPipe } from './pipe.ts';
import { readInput } from './read.ts';
import { type Shown, toReadOtherwise } from './signs.ts';
import { starterProfile } from './starter.ts';

/** What an export was taken for, and how it would be read. */
export interface Inspection {
  readonly summary: InputSummary;
  /** Undefined where nothing could be decided. */
  readonly recognised: Recognised | undefined;
  readonly failure: UserError | undefined;
  /** The first records, masked as everywhere. */
  readonly records: readonly LogRecord[];
  readonly rejects: readonly Reject[];
  readonly cardData: readonly CardDataFinding[];
  /** A profile to begin with, as YAML; masked. Undefined where no columns were found at all. */
  readonly starter: string | undefined;
}

const SHOWN = 5;
/** Characters that the first rows are looked for in, where the log could not be read. */
const HEAD = 65_536;

/** Reads one input to its end, and tells what was made of it. Throws as `readInput` does for options that are wrong. */
export const inspectInput = async (file: InputFile, options: ReadOptions): Promise<Inspection> => {
  const pipe = isPipe(file) && options.stdin === undefined ? openPipe(file) : undefined;
  const isWhole = pipe === undefined ? options.stdin === undefined : await pipe.begin();
  const again = (): ReadOptions => (pipe === undefined ? options : { ...options, stdin: pipe.all() });
  const { inspection, shown } = await inspectOnce(file, again());
  const settled = isWhole ? toReadOtherwise([shown])?.[0] : undefined;
  return settled === undefined ? inspection : (await inspectOnce(file, { ...again(), settled })).inspection;
};

const inspectOnce = async (
  file: InputFile,
  options: ReadOptions,
): Promise<{ readonly inspection: Inspection; readonly shown: Shown | undefined }> => {
  let recognised: Recognised | undefined;
  let head = '';
  const records: LogRecord[] = [];
  const rejects: Reject[] = [];
  const cardData: CardDataFinding[] = [];
  const keep = <T>(list: T[], one: T): void => {
    if (list.length < SHOWN) list.push(one);
  };
  const opened = await readInput(
    file,
    0,
    {
      ...options,
      onRecognised: (how) => {
        recognised = how;
      },
      onText: (text) => {
        if (head.length < HEAD) head += text.slice(0, HEAD - head.length);
      },
    },
    {
      record: (record) => keep(records, record),
      reject: (reject) => keep(rejects, reject),
      cardData: (finding) => keep(cardData, finding),
    },
  );
  const failure = opened.ok ? undefined : opened.error;
  const look = recognised === undefined ? await firstLook(head, options.delimiter) : undefined;
  return {
    inspection: {
      summary: opened.summary,
      recognised,
      failure,
      records,
      rejects,
      cardData,
      starter: starterProfile(file.path, opened.summary, { recognised, look, records, options }),
    },
    shown: opened.shown,
  };
};
