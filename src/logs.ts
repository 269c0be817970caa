import {
  type Books,
  enterRecord,
  enterRepeated,
  enterRows,
  hasToReadAgain,
  isTooLate,
  type Keeping,
  openBooks,
  pacerOf,
  seenIn,
} from './books.ts';
import { forget } from './context/forget.ts';
import {
  createSeenRows,
  type InputFile,
  isPassedOver,
  isPipe,
  openPipe,
  type Opened,
  type Pipe,
  readApart,
  type ReadOptions,
  readInput,
  type RecordSink,
  type Settled,
  type Shown,
  toReadOtherwise,
} from './input/index.ts';
import type { PackedNumbers } from './model/packed.ts';
import type { CardDataFinding, InputKind, InputSummary, LogRecord, Reject } from './model/record.ts';
import type { InputFailure } from './model/report.ts';

/** How inputs are to be read; what is undefined is detected. */
export interface ReadingOptions {
  /** A name or file, for all inputs; or a folder of profiles that are detected. */
  readonly profile: string | undefined;
  /** Files and folders of profiles that are detected. */
  readonly profiles?: readonly string[] | undefined;
  readonly timeZone: string | undefined;
  readonly kind: InputKind | undefined;
  /** How times are written, e.g. `DD/MM/YYYY`. */
  readonly timeFormat?: string | undefined;
  /** Year of the first record, for times that name none. */
  readonly year?: number | undefined;
  readonly encoding?: string | undefined;
  /** One character, or `tab`. */
  readonly delimiter?: string | undefined;
  /** Bytes read of all inputs together, of how many where that is known, and rows read so far. */
  readonly onProgress?: (bytes: number, total: number | undefined, rows: number) => void;
  /** Told of every row that could not be read, in order, with the path of its input. */
  readonly rejectLog?: RejectLog | undefined;
}

export interface RejectLog {
  /** The logs are read once more from the start: what was told so far is void. */
  readonly restart: () => void;
  readonly write: (reject: Reject, file: string) => void;
}

/** What was read, and what is to be said of the reading. */
export interface ReadLogs {
  readonly books: Books;
  readonly summaries: readonly InputSummary[];
  readonly failures: readonly InputFailure[];
  readonly skipped: readonly InputFailure[];
  readonly rejects: readonly Reject[];
  readonly cardData: readonly CardDataFinding[];
  readonly cardDataTotal: number;
  /** What each input showed of how it is to be read, in the order of the inputs. */
  readonly shown: readonly (Shown | undefined)[];
  /** An input was passed over after others had got their numbers. */
  readonly misnumbered: boolean;
  /** Rows came of a time whose rows were no longer remembered: some of them may be repetitions. */
  readonly forgotRows: boolean;
}

/** Below this many bytes approvals are all kept: at most some 40 MB, and any order of rows is fine. */
const KEEP_ALL_BYTES = 64 * 1024 * 1024;
/** Exports pack to about a sixth (gzip, measured on our own: a fifth to a sixth). */
const GZIP_RATIO = 6;

/** About how long a log is when it is unpacked. */
const unpackedBytes = ({ path, bytes = 0, zip }: InputFile): number =>
  zip === undefined ? bytes * (/\.gz$/i.test(path) ? GZIP_RATIO : 1) : zip.entry.size;

/** Of times that carry no offset, where neither an option nor a profile names a zone. */
export const UNSTATED_ZONE = 'UTC';

/** The first zone that was given, or that a profile knows for its vendor. */
export const zoneOf = (options: ReadingOptions, summaries: readonly InputSummary[]): string | undefined =>
  options.timeZone ?? summaries.find((summary) => summary.timeZone !== undefined)?.timeZone;

/** Rows between two looks at what can be let go. */
const FORGET_EVERY = 16_384;
/** Kept for the report; the rest is counted. A log that is wrong in every row must not fill the memory. */
const REJECTS_KEPT = 10_000;
const FINDINGS_KEPT = 500;

/** One reading of all inputs. */
interface Pass {
  readonly keeps: Keeping;
  readonly hasHost: boolean;
  /** Inputs are read one after the other even where both sides could be read together. */
  readonly inTurn: boolean;
  /** How many rows are remembered, so that repeated ones count once. */
  readonly remembers: 'all' | 'recent';
  /** What an earlier reading settled for each input. */
  readonly settled: readonly (Settled | undefined)[];
  readonly pipes: Pipes;
}

/** A reading turned out to be in vain: what it lacks is in what it has let go. */
class BrokenOff extends Error {}

/** Inputs that come once only, with what was kept of them. */
type Pipes = ReadonlyMap<InputFile, Pipe>;

/** The inputs of one side, as far as the options name it. */
const sideOf = (inputs: readonly InputFile[], isHost: boolean): readonly InputFile[] =>
  inputs.filter(({ host }) => host === isHost);

const readOnce = async (
  inputs: readonly InputFile[],
  options: ReadingOptions,
  { keeps, hasHost, inTurn, remembers, settled, pipes }: Pass,
): Promise<ReadLogs> => {
  const books = openBooks({ hasHost, zone: options.timeZone ?? UNSTATED_ZONE, keeps });
  const mayForget = keeps === 'recent' || keeps === 'nothing';
  const mayBreakOff = mayForget && !hasHost;
  // A row of the host's and one of a terminal's are never the same one.
  const [hostSeen, ownSeen] = [sideOf(inputs, true), sideOf(inputs, false)].map((side) =>
    createSeenRows(side.length > 1, remembers),
  );
  const known = inputs.every((input) => input.bytes !== undefined);
  const total = known ? inputs.reduce((sum, input) => sum + (input.bytes ?? 0), 0) : undefined;
  const { profile, profiles, timeZone, kind, timeFormat, year, encoding, delimiter } = options;
  const progress = inputs.map(() => 0);
  let rows = 0;
  let forgotApart = false;
  /** Reads one input; `index` is the number that its records carry, `place` its position among all inputs. */
  const readPart = async (
    input: InputFile,
    index: number,
    place: number,
    pace?: ReadOptions['pace'],
  ): Promise<Part> => {
    const rejects: Reject[] = [];
    const cardData: CardDataFinding[] = [];
    let cardDataTotal = 0;
    const asked: ReadOptions = {
      profile,
      profiles,
      timeZone,
      kind,
      timeFormat,
      year,
      encoding,
      delimiter,
      settled: settled[place],
      seen: input.host ? hostSeen : ownSeen,
      pace,
      stdin: pipes.get(input)?.all(),
      onProgress: (bytes) => {
        progress[place] = bytes;
        options.onProgress?.(
          progress.reduce((sum, one) => sum + one, 0),
          total,
          rows,
        );
      },
    };
    const countRows = (more: number): void => {
      const before = rows;
      rows += more;
      if (Math.floor(before / FORGET_EVERY) === Math.floor(rows / FORGET_EVERY)) return;
      if (mayForget) forget(books.state);
      if (mayBreakOff && isTooLate(books)) throw new BrokenOff();
    };
    const enter = (record: LogRecord, packed?: PackedNumbers): void => {
      enterRecord(books, record, packed);
      countRows(1);
    };
    const sink: RecordSink = {
      record: enter,
      lent: enter,
      rows: (all) => {
        const isTaken = enterRows(books, all);
        if (isTaken) countRows(all.batch.rows);
        return isTaken;
      },
      repeated: (record) => enterRepeated(books, record),
      reject: (reject) => {
        if (rejects.length < REJECTS_KEPT) rejects.push(reject);
        options.rejectLog?.write(reject, input.path);
      },
      cardData: (finding) => {
        cardDataTotal += 1;
        if (cardData.length < FINDINGS_KEPT) cardData.push(finding);
      },
    };
    // Rows of several inputs are compared with each other while they are read: these stay together.
    const apart =
      inputs.length === 1 && !pipes.has(input) ? await readApart(input, index, asked, remembers, sink) : undefined;
    if (apart?.forgotRows === true) forgotApart = true;
    const opened = apart?.opened ?? (await readInput(input, index, asked, sink));
    progress[place] = input.bytes ?? 0;
    return { input, opened, rejects, cardData, cardDataTotal };
  };
  const isTogether = !inTurn && isSideBySide(inputs, options, keeps);
  const parts = isTogether ? await readSideBySide(inputs, books, readPart) : await readInTurn(inputs, readPart);

  // Reports alone, named outright, are a mistake that has to be told.
  const isNothingElse = parts.every(({ input, opened }) => isPassedOver(input, opened));
  const summaries: InputSummary[] = [];
  const failures: InputFailure[] = [];
  const skipped: InputFailure[] = [];
  for (const { input, opened } of parts) {
    const isNoInput = isPassedOver(input, opened) && !(isNothingElse && input.folder === undefined);
    if (!opened.ok) {
      const { code, args } = opened.error;
      (isNoInput ? skipped : failures).push({ file: input.path, code, args });
    }
    if (!isNoInput) summaries.push(opened.summary);
  }
  return {
    books,
    summaries,
    failures: [...failures, ...emptyFolders(inputs, skipped)],
    skipped,
    misnumbered: isTogether && skipped.length > 0,
    forgotRows: forgotApart || hostSeen?.isShort === true || ownSeen?.isShort === true,
    rejects: parts.flatMap((part) => part.rejects).slice(0, REJECTS_KEPT),
    cardData: parts.flatMap((part) => part.cardData).slice(0, FINDINGS_KEPT),
    cardDataTotal: parts.reduce((sum, part) => sum + part.cardDataTotal, 0),
    shown: inputs.map((input) => parts.find((part) => part.input === input)?.opened.shown),
  };
};

/** What one input gave. */
interface Part {
  readonly input: InputFile;
  readonly opened: Opened;
  readonly rejects: readonly Reject[];
  readonly cardData: readonly CardDataFinding[];
  readonly cardDataTotal: number;
}

type ReadPart = (input: InputFile, index: number, place: number, pace?: ReadOptions['pace']) => Promise<Part>;

const readInTurn = async (inputs: readonly InputFile[], readPart: ReadPart): Promise<Part[]> => {
  const parts: Part[] = [];
  let index = 0;
  for (const [place, input] of inputs.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is what this is for
    const part = await readPart(input, index, place);
    parts.push(part);
    // What is passed over gets no number.
    if (!isPassedOver(input, part.opened)) index += 1;
  }
  return parts;
};

/**
 * Large logs of both sides are read together, so that their rows meet. Only where each input is sure to have its place
 * and nobody wants the rejects in order as they come.
 */
const isSideBySide = (inputs: readonly InputFile[], options: ReadingOptions, keeps: Keeping): boolean =>
  keeps === 'recent' &&
  options.rejectLog === undefined &&
  inputs.every((input) => input.folder === undefined) &&
  inputs.some((input) => input.host) &&
  inputs.some((input) => !input.host);

const readSideBySide = async (
  inputs: readonly InputFile[],
  books: Books,
  readPart: ReadPart,
): Promise<readonly Part[]> => {
  const pacer = pacerOf(books);
  const parts: Part[] = [];
  const readLane = async (isHost: boolean): Promise<void> => {
    try {
      for (const [place, input] of inputs.entries()) {
        // oxlint-disable-next-line no-await-in-loop -- the files of one side come one after the other
        if (input.host === isHost) parts[place] = await readPart(input, place, place, () => pacer.pace(isHost));
      }
    } finally {
      pacer.end(isHost);
    }
  };
  await Promise.all([readLane(false), readLane(true)]);
  return parts;
};

/** Folders of which nothing is left: whoever named them expected logs in them. */
const emptyFolders = (inputs: readonly InputFile[], skipped: readonly InputFailure[]): InputFailure[] => {
  const passedOver = new Set(skipped.map(({ file }) => file));
  const folders = new Set(inputs.flatMap(({ folder }) => (folder === undefined ? [] : [folder])));
  return [...folders]
    .filter((folder) => inputs.every((input) => input.folder !== folder || passedOver.has(input.path)))
    .map((folder) =>
      inputs.some((input) => input.folder === folder && input.zip !== undefined)
        ? { file: folder, code: 'zip-without-logs', args: { file: folder } }
        : { file: folder, code: 'folder-without-logs', args: { folder } },
    );
};

/** A reading may settle what the next one shows more of; no log was met that needed a third. */
const MOST_READINGS = 4;

/** What the beginnings of pipes show of how they are to be read, where they cannot be read again from the start. */
const lookAhead = async (
  inputs: readonly InputFile[],
  options: ReadingOptions,
  pipes: Pipes,
): Promise<readonly (Settled | undefined)[]> => {
  const { profile, profiles, timeZone, kind, timeFormat, year, encoding, delimiter } = options;
  const given = { profile, profiles, timeZone, kind, timeFormat, year, encoding, delimiter, onProgress: undefined };
  const nowhere = { record: () => undefined, reject: () => undefined, cardData: () => undefined };
  const shown = await Promise.all(
    inputs.map(async (input, index) => {
      const pipe = pipes.get(input);
      if (pipe === undefined) return undefined;
      return (await readInput(input, index, { ...given, stdin: pipe.beginning() }, nowhere)).shown;
    }),
  );
  return toReadOtherwise(shown) ?? [];
};

/** What came through a pipe was read as its beginning suggested, and the rest of it says otherwise. */
const undecided = (logs: ReadLogs, pipes: readonly InputFile[]): ReadLogs => ({
  ...logs,
  failures: [...logs.failures, ...pipes.map(({ path: file }) => ({ file, code: 'pipe-undecided', args: { file } }))],
});

/** What is kept when everything is read once more. `isLate`: something was let go that mattered. */
const keptNext = ({ keeps, hasHost }: Pass, isLate: boolean): Keeping => {
  if (isLate) return keeps === 'recent' && !hasHost ? 'nothing' : 'all';
  return typeof keeps === 'string' ? keeps : 'nothing';
};

const unlessBrokenOff = (error: unknown): undefined => {
  if (!(error instanceof BrokenOff)) throw error;
};

/**
 * Reads everything once. Again only where a large log turned out not to be in order of time, or where the first rows of an
 * input had been taken for what the whole export shows they are not.
 */
export const readLogs = async (inputs: readonly InputFile[], options: ReadingOptions): Promise<ReadLogs> => {
  const bytes = inputs.reduce((sum, input) => sum + unpackedBytes(input), 0);
  const pipes = new Map(inputs.filter(isPipe).map((input) => [input, openPipe(input)]));
  const begun = await Promise.all([...pipes].map(async ([input, pipe]) => ({ input, isWhole: await pipe.begin() })));
  const long = begun.filter(({ isWhole }) => !isWhole).map(({ input }) => input);
  const rereadable = long.length === 0;
  let pass: Pass = {
    keeps: rereadable && bytes > KEEP_ALL_BYTES ? 'recent' : 'all',
    hasHost: options.kind === 'host' || inputs.some((input) => input.host),
    inTurn: false,
    remembers: rereadable && [true, false].every((isHost) => sideOf(inputs, isHost).length <= 1) ? 'recent' : 'all',
    settled: rereadable ? [] : await lookAhead(inputs, options, pipes),
    pipes,
  };
  for (let reading = 1; ; reading += 1) {
    // oxlint-disable-next-line no-await-in-loop -- what one reading shows decides whether there is another
    const logs = await readOnce(inputs, options, pass).catch(unlessBrokenOff);
    if (logs === undefined) {
      options.rejectLog?.restart();
      // Where rows are in no order, those that repeat each other may stand anywhere.
      pass = { ...pass, keeps: pass.keeps === 'recent' ? 'nothing' : 'all', remembers: 'all' };
      reading -= 1;
      continue;
    }
    const zone = zoneOf(options, logs.summaries) ?? UNSTATED_ZONE;
    const isLate = hasToReadAgain(logs.books, zone, options.timeZone ?? UNSTATED_ZONE);
    const settled = reading < MOST_READINGS ? toReadOtherwise(logs.shown) : undefined;
    if (!rereadable) return settled === undefined ? logs : undecided(logs, long);
    const isForgetful = logs.forgotRows && pass.remembers === 'recent';
    const isRight = !isLate && !isForgetful && !logs.misnumbered && settled === undefined;
    const seen = isRight ? seenIn(logs.books) : undefined;
    if (isRight && seen === undefined) return logs;
    options.rejectLog?.restart();
    pass = {
      ...pass,
      keeps: seen ?? keptNext(pass, isLate),
      inTurn: pass.inTurn || logs.misnumbered,
      remembers: isForgetful ? 'all' : pass.remembers,
      settled: settled ?? pass.settled,
    };
  }
};
