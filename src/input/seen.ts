/**
 * Rows read so far in one run, as hashes, so that rows in two overlapping exports count once. Share one between all
 * inputs of a run.
 */
export interface SeenRows {
  /** True where this transaction (with an identity of its own) was read before. `high` and `low`: hash of its content. */
  readonly transaction: (high: number, low: number) => boolean;
  /**
   * True where this alarm row was read before: from another file, as often as it stood there; within one file only
   * where the row has a key of its own. Two rows of one file that merely look alike are two alarms.
   */
  readonly alarm: (hash: number, file: number, hasKey: boolean) => boolean;
}

/** Rows remembered at most: the table is renewed when half full, and the one before it is still asked. 16 bytes a row. */
const LARGEST = 1 << 23;

interface Table {
  readonly slots: Uint32Array;
  used: number;
}

const createTable = (size: number): Table => ({ slots: new Uint32Array(size * 2), used: 0 });

/** Slot of a hash, or of the free place where it would stand. */
const slotOf = (table: Table, high: number, low: number): number => {
  const { slots } = table;
  const last = slots.length - 2;
  let at = (low << 1) & last;
  while (slots[at] !== 0 || slots[at + 1] !== 0) {
    if (slots[at] === high && slots[at + 1] === low) return at;
    at = (at + 2) & last;
  }
  return at;
};

const isFree = (table: Table, at: number): boolean => table.slots[at] === 0 && table.slots[at + 1] === 0;

const put = (table: Table, at: number, high: number, low: number): void => {
  table.slots[at] = high;
  table.slots[at + 1] = low;
  table.used++;
};

const grown = (table: Table): Table => {
  const next = createTable(table.slots.length);
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

export const createSeenRows = (): SeenRows => {
  let table = createTable(1 << 12);
  let older: Table | undefined;
  const alarms = new Map<number, AlarmCount>();
  return {
    transaction: (high, low) => {
      const h = high >>> 0;
      // Both halves nought marks a free slot.
      const l = low >>> 0 || 1;
      const at = slotOf(table, h, l);
      if (!isFree(table, at)) return true;
      if (older !== undefined && !isFree(older, slotOf(older, h, l))) return true;
      put(table, at, h, l);
      if (table.used * 2 > table.slots.length / 2) {
        if (table.slots.length / 2 < LARGEST) table = grown(table);
        else {
          older = table;
          table = createTable(LARGEST);
        }
      }
      return false;
    },
    alarm: (hash, file, hasKey) => {
      const known = alarms.get(hash);
      if (known === undefined) {
        alarms.set(hash, { most: 1, file, here: 1 });
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
    },
  };
};
