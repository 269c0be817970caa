import type { NumberSet } from './known.ts';

/** Numbers gathered before they are sorted and written as differences. */
const PAGE = 1 << 16;
/** Of numbers gathered, so many at most are searched as they lie. */
const SEARCHED = 1024;
/** So many numbers are read through at most to find one. */
const STEP = 128;
const SEVEN_BITS = 128;

/** Numbers in rising order, each as its difference to the one before, seven bits to a byte, the last byte below 128. */
interface Run {
  readonly size: number;
  readonly first: number;
  readonly last: number;
  readonly bytes: Uint8Array;
  /** Every so many numbers: the number itself, and where the differences after it begin. */
  readonly marks: Float64Array;
  readonly places: Uint32Array;
}

/** Writes numbers that come in rising order; equal ones once. */
const createWriter = (most: number) => {
  let bytes = new Uint8Array(Math.max(16, most * 2));
  const marks = new Float64Array(Math.ceil(most / STEP));
  const places = new Uint32Array(marks.length);
  let end = 0;
  let size = 0;
  let first = 0;
  let last = Number.NaN;
  return {
    add: (value: number): void => {
      if (value === last) return;
      if (size === 0) first = value;
      else {
        // No difference of whole numbers below 2^53 needs more bytes.
        if (end + 8 > bytes.length) {
          const wider = new Uint8Array(bytes.length * 2);
          wider.set(bytes);
          bytes = wider;
        }
        let rest = value - last;
        while (rest >= SEVEN_BITS) {
          const low = rest % SEVEN_BITS;
          bytes[end] = low + SEVEN_BITS;
          end += 1;
          rest = (rest - low) / SEVEN_BITS;
        }
        bytes[end] = rest;
        end += 1;
      }
      if (size % STEP === 0) {
        marks[size / STEP] = value;
        places[size / STEP] = end;
      }
      size += 1;
      last = value;
    },
    run: (): Run => {
      const used = Math.ceil(size / STEP);
      return {
        size,
        first,
        last,
        bytes: bytes.slice(0, end),
        marks: marks.slice(0, used),
        places: places.slice(0, used),
      };
    },
  };
};

/** Reads the numbers of a run one after the other; NaN after the last. */
const readerOf = ({ size, first, bytes }: Run): (() => number) => {
  let read = 0;
  let at = 0;
  let value = first;
  return () => {
    if (read === size) return Number.NaN;
    if (read > 0) {
      let scale = 1;
      let byte = bytes[at] ?? 0;
      while (byte >= SEVEN_BITS) {
        value += (byte - SEVEN_BITS) * scale;
        scale *= SEVEN_BITS;
        at += 1;
        byte = bytes[at] ?? 0;
      }
      value += byte * scale;
      at += 1;
    }
    read += 1;
    return value;
  };
};

const merged = (a: Run, b: Run): Run => {
  const writer = createWriter(a.size + b.size);
  const left = readerOf(a);
  const right = readerOf(b);
  let one = left();
  let two = right();
  while (!Number.isNaN(one) || !Number.isNaN(two)) {
    if (Number.isNaN(two) || one <= two) {
      writer.add(one);
      one = left();
    } else {
      writer.add(two);
      two = right();
    }
  }
  return writer.run();
};

const isIn = ({ size, first, last, bytes, marks, places }: Run, wanted: number): boolean => {
  if (wanted < first || wanted > last) return false;
  let low = 0;
  let high = marks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((marks[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  let value = marks[low] ?? 0;
  let at = places[low] ?? 0;
  const end = Math.min(size, (low + 1) * STEP);
  for (let read = low * STEP + 1; value < wanted && read < end; read += 1) {
    let scale = 1;
    let byte = bytes[at] ?? 0;
    while (byte >= SEVEN_BITS) {
      value += (byte - SEVEN_BITS) * scale;
      scale *= SEVEN_BITS;
      at += 1;
      byte = bytes[at] ?? 0;
    }
    value += byte * scale;
    at += 1;
  }
  return value === wanted;
};

/**
 * A set for very many whole numbers from 0 to 2^53 of which few are asked for: reference numbers that a host counts
 * upwards take a byte or two each, others four or five.
 */
export const createCompactSet = (): NumberSet => {
  const page = new Float64Array(PAGE);
  let written = 0;
  let isEmpty = true;
  /** Runs that were written, not yet put together. */
  const fresh: Run[] = [];
  /** Runs in which is searched: each at least twice as long as the next, unless it is long and lies apart. */
  const runs: Run[] = [];
  const close = (): void => {
    if (written === 0) return;
    const values = page.subarray(0, written);
    if (values.some((value, at) => value < (values[at - 1] ?? 0))) values.sort();
    const writer = createWriter(written);
    for (const value of values) writer.add(value);
    fresh.push(writer.run());
    written = 0;
  };
  const gather = (): void => {
    close();
    for (const run of fresh.splice(0)) {
      let own = run;
      for (let before = runs.at(-1); before !== undefined && before.size < own.size * 2; before = runs.at(-1)) {
        if (before.size >= PAGE && (before.last < own.first || before.first > own.last)) break;
        runs.pop();
        own = merged(before, own);
      }
      runs.push(own);
    }
  };
  return {
    add: (value) => {
      if (value < 0) return;
      isEmpty = false;
      page[written] = value;
      written += 1;
      if (written === PAGE) close();
    },
    has: (value) => {
      if (value < 0 || isEmpty) return false;
      if (fresh.length > 0 || written > SEARCHED) gather();
      for (let at = 0; at < written; at += 1) if (page[at] === value) return true;
      return runs.some((run) => isIn(run, value));
    },
    get isEmpty() {
      return isEmpty;
    },
  };
};
