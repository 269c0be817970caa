/**
 * Rows read so far in one run, as hashes, so that rows in two overlapping exports count once. Share one between all
 * inputs of a run.
 */
export interface SeenRows {
  /**
   * Whether this transaction (with an identity of its own) was read before, and whether from this very file. `high` and
   * `low`: hash of its content, which includes its time. `file`: index of its input; rows of one input are asked about in
   * one go.
   */
  readonly transaction: (high: number, low: number, time: number, file: number) => Again;
  /**
   * True where this transaction without an identity of its own was read before: from another file, as often as it stood
   * there. Two rows of one file that merely look alike are two transactions. `hash`: of the whole row.
   */
  readonly alike: (hash: number, file: number) => boolean;
  /** True where `alike` can ever say so: there is more than one input. */
  readonly several: boolean;
  /**
   * True where this alarm row was read before: from another file, as often as it stood there; within one file only
   * where the row has a key of its own. Two rows of one file that merely look alike are two alarms.
   */
  readonly alarm: (row: AlarmRow, file: number, hasKey: boolean) => boolean;
  /** A row was asked about of a time whose rows were no longer remembered: it may have been read before. */
  readonly isShort: boolean;
}

/** Read before: never; in another file, or nobody knows where; in this file. */
export type Again = false | 'elsewhere' | 'here';

/** An alarm row as it is known again. */
export interface AlarmRow {
  /** Hash of all its cells with their headers. */
  readonly whole: number;
  /** Hash of what was read from it: it is the same where another export has other columns, or writes them otherwise. */
  readonly meaning: number;
  /** Hash of the headers. Under the same ones a row is only the same where all its cells are. */
  readonly layout: number;
}

/**
 * Slots of the table at most, 8 bytes each: then it is renewed, and the one before it is still asked. A single log that
 * runs forward, or backward, in time repeats itself within moments: there an eighth suffices.
 */
const SLOTS = { all: 1 << 23, recent: 1 << 20 } as const;

/** Both ends inclusive; nothing yet where it ends before it begins. */
interface Span {
  from: number;
  to: number;
}

const noSpan = (): Span => ({ from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY });

const stretch = (span: Span, { from, to }: Span): void => {
  if (from < span.from) span.from = from;
  if (to > span.to) span.to = to;
};

interface Table {
  readonly slots: Uint32Array;
  used: number;
  /** Times of its rows. */
  readonly span: Span;
}

const createTable = (size: number, span = noSpan()): Table => ({ slots: new Uint32Array(size * 2), used: 0, span });

/** The lowest bits of a hash's upper half hold the file in which its row was met last, as far as they can tell files apart. */
const FILES = 16;
const OTHER_FILES = FILES - 1;
const FILE_BITS = 4;

const withFile = (high: number, file: number): number =>
  ((high & ~OTHER_FILES) | (file < OTHER_FILES ? file : OTHER_FILES)) >>> 0;

/** Slot of a hash, or of the free place where it would stand. */
const slotOf = (table: Table, high: number, low: number): number => {
  const { slots } = table;
  const last = slots.length - 2;
  let at = (low << 1) & last;
  while (slots[at] !== 0 || slots[at + 1] !== 0) {
    if (((slots[at] ?? 0) ^ high) >>> FILE_BITS === 0 && slots[at + 1] === low) return at;
    at = (at + 2) & last;
  }
  return at;
};

/** Where the row of a taken slot was met last, seen from the file that is read; this file is noted in its place. */
const metAgain = ({ slots }: Table, at: number, high: number): Again => {
  const before = (slots[at] ?? 0) & OTHER_FILES;
  slots[at] = high;
  return before === (high & OTHER_FILES) && before !== OTHER_FILES ? 'here' : 'elsewhere';
};

const isFree = (table: Table, at: number): boolean => table.slots[at] === 0 && table.slots[at + 1] === 0;

const put = (table: Table, at: number, high: number, low: number): void => {
  table.slots[at] = high;
  table.slots[at + 1] = low;
  table.used++;
};

const grown = (table: Table): Table => {
  const next = createTable(table.slots.length, table.span);
  for (let at = 0; at < table.slots.length; at += 2) {
    const high = table.slots[at] ?? 0;
    const low = table.slots[at + 1] ?? 0;
    if (high !== 0 || low !== 0) put(next, slotOf(next, high, low), high, low);
  }
  return next;
};

interface AlarmCount {
  /** File in which the row stood most often so far, and how often. */
  most: number;
  file: number;
  here: number;
}

/** Rows that mean the same: of the layout they were first met in, and how often they stood in a file of another. */
interface Meant extends AlarmCount {
  readonly layout: number;
}

/** Counts a row by its meaning; true where it stood before, under other headers, as often as it stands here. */
const meantAgain = (counts: Map<number, Meant>, { meaning, layout }: AlarmRow, file: number): boolean => {
  const known = counts.get(meaning);
  if (known === undefined) {
    counts.set(meaning, { most: 1, file, here: 1, layout });
    return false;
  }
  if (known.file !== file) {
    known.file = file;
    known.here = 0;
  }
  known.here++;
  const isKnown = known.here <= known.most;
  if (!isKnown) known.most = known.here;
  return isKnown && known.layout !== layout;
};

/** Transactions without an identity that are remembered, some 100 MB of them; what comes after counts as it stands. */
const MOST_ALIKE = 1_000_000;

/** Counts a row; true where it was counted before, from another file as often as it stood there. */
const again = (counts: Map<number, AlarmCount>, hash: number, file: number, hasKey: boolean): boolean => {
  const known = counts.get(hash);
  if (known === undefined) {
    counts.set(hash, { most: 1, file, here: 1 });
    return false;
  }
  if (hasKey) return true;
  if (known.file !== file) {
    known.file = file;
    known.here = 0;
  }
  known.here++;
  if (known.here <= known.most) return true;
  known.most = known.here;
  return false;
};

/** Hashes in the order they came: cheap to write, and needed only if the log turns out to want looking up. */
interface Diary {
  readonly pages: Uint32Array[];
  /** Time of each page's last row. */
  readonly ends: number[];
  used: number;
}
const PAGE = 1 << 16;

/**
 * `several`: the run has more than one input. `remembers`: all rows, as far as some 130 MB go, or only those read last, for
 * whoever can read the log again if it turns out that they do not suffice.
 */
export const createSeenRows = (several = true, remembers: keyof typeof SLOTS = 'all'): SeenRows => {
  const most = SLOTS[remembers];
  /** Times of rows that are no longer remembered. */
  const dropped = noSpan();
  let isShort = false;
  let table: Table | undefined;
  let older: Table | undefined;
  const alarms = new Map<number, AlarmCount>();
  const meanings = new Map<number, Meant>();
  const payments = new Map<number, AlarmCount>();

  // As long as one input runs forward in time, equal rows stand among those of the same instant.
  let diary: Diary | undefined = { pages: [], ends: [], used: 0 };
  let onlyFile: number | undefined;
  let first = Number.NEGATIVE_INFINITY;
  let newest = Number.NEGATIVE_INFINITY;
  let sameTime: number[] = [];

  const write = (book: Diary, high: number, low: number, time: number): void => {
    const place = (book.used % (PAGE / 2)) * 2;
    let page = book.pages.at(-1);
    if (page === undefined || place === 0) {
      page = book.pages.length * PAGE < most ? undefined : book.pages.shift();
      if (page === undefined) page = new Uint32Array(PAGE);
      else stretch(dropped, { from: first, to: book.ends.shift() ?? time });
      book.pages.push(page);
      book.ends.push(time);
    }
    book.ends[book.ends.length - 1] = time;
    page[place] = high;
    page[place + 1] = low;
    book.used++;
  };

  const add = (high: number, low: number, time: number): Again => {
    table ??= createTable(1 << 12);
    if (time >= dropped.from && time <= dropped.to) isShort = true;
    if (time < table.span.from) table.span.from = time;
    if (time > table.span.to) table.span.to = time;
    const at = slotOf(table, high, low);
    if (!isFree(table, at)) return metAgain(table, at, high);
    const before = older === undefined ? 0 : slotOf(older, high, low);
    if (older !== undefined && !isFree(older, before)) return metAgain(older, before, high);
    put(table, at, high, low);
    const size = table.slots.length / 2;
    if (table.used * 2 > size) {
      if (size < most) table = grown(table);
      else {
        if (older !== undefined) stretch(dropped, older.span);
        older = table;
        table = createTable(most);
      }
    }
    return false;
  };

  const lookUpFromNowOn = (book: Diary): void => {
    diary = undefined;
    if (book.used === 0) return;
    table = createTable(1 << 12, { from: Math.max(first, dropped.to), to: newest });
    // The last page may hold what was left of an older one behind its end.
    for (const [n, page] of book.pages.entries()) {
      const end = n < book.pages.length - 1 ? PAGE : ((book.used - 1) % (PAGE / 2)) * 2 + 2;
      for (let at = 0; at < end; at += 2) add(page[at] ?? 0, page[at + 1] ?? 0, newest);
    }
  };

  const isAmongSameTime = (high: number, low: number): boolean => {
    for (let i = 0; i < sameTime.length; i += 2) if (sameTime[i] === high && sameTime[i + 1] === low) return true;
    return false;
  };

  return {
    transaction: (high, low, time, file) => {
      const h = withFile(high, file);
      // Both halves nought marks a free place.
      const l = low >>> 0 || 1;
      onlyFile ??= file;
      if (diary !== undefined && (time < newest || file !== onlyFile || sameTime.length > 256)) lookUpFromNowOn(diary);
      if (diary === undefined) return add(h, l, time);
      if (diary.used === 0) first = time;
      if (time === newest) {
        if (isAmongSameTime(h, l)) return file < OTHER_FILES ? 'here' : 'elsewhere';
      } else {
        newest = time;
        if (sameTime.length > 0) sameTime = [];
      }
      sameTime.push(h, l);
      write(diary, h, l, time);
      return false;
    },
    get isShort() {
      return isShort;
    },
    several,
    alike: (hash, file) =>
      several && (payments.size < MOST_ALIKE || payments.has(hash)) && again(payments, hash, file, false),
    alarm: (row, file, hasKey) => {
      const isSame = again(alarms, row.whole, file, hasKey);
      return several && meantAgain(meanings, row, file) ? true : isSame;
    },
  };
};
