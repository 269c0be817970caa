/** Logs from about this size on leave much behind that is no longer in use; below it the engine's own way is the faster one. */
const LARGE_BYTES = 32 * 1024 * 1024;
/**
 * Part by which the heap may grow beyond what was in use before the engine tidies it up. Left to itself it lets a heap grow
 * to several times that, and most of what a large log then holds is waste; a quarter costs no measurable time.
 */
const GROWING_PERCENT = 25;
/**
 * Room for what has just been made; the engine doubles it to 32 MB. Rows are forgotten as soon as they are read: with half of
 * it a large log takes no longer (measured), with a quarter it does.
 */
const YOUNG_BYTES = 16 * 1024 * 1024;

/** To be told how much was read, and of how much where that is known; keeps the heap of a large log small. */
export const createHeapKeeper = (): ((bytes: number, total: number | undefined) => void) => {
  let isYoungSet = false;
  let isOldSet = false;
  return (bytes, total = LARGE_BYTES) => {
    if (isOldSet || Math.max(bytes, total) < LARGE_BYTES) return;
    // Loaded only here: most logs are small, and every module costs time at the start.
    const { getHeapSpaceStatistics, setFlagsFromString } = process.getBuiltinModule('node:v8');
    if (!isYoungSet) {
      const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
      isYoungSet = (young?.space_size ?? 0) >= YOUNG_BYTES;
      if (isYoungSet) setFlagsFromString('--semi-space-growth-factor=1');
    }
    if (bytes < LARGE_BYTES) return;
    isOldSet = true;
    setFlagsFromString(`--heap-growing-percent=${GROWING_PERCENT}`);
  };
};
