/** Rooms to a block. */
const ROOMS = 64;

/**
 * Gives out short columns of numbers, cut from common blocks: one by itself takes some two hundred bytes more than its
 * numbers, and of a column for each terminal and day there are very many. `cut`: `subarray` of the block.
 */
export const createRooms = <T>(
  length: number,
  block: (length: number) => T,
  cut: (whole: T, from: number, to: number) => T,
): (() => T) => {
  let whole: T | undefined;
  let next = 0;
  return () => {
    if (whole === undefined || next === ROOMS) {
      whole = block(ROOMS * length);
      next = 0;
    }
    next += 1;
    return cut(whole, (next - 1) * length, next * length);
  };
};
