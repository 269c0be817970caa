/** Logs from about this size on leave much behind that is no longer in use; below it the engine's own way is the faster one. */
const LARGE_BYTES = 32 * 1024 * 1024;
/**
 * Part by which the heap may grow beyond what was in use before the engine tidies it up. Left to itself it lets a heap grow
 * to several times that, and most of what a large log then holds is waste; a quarter costs no measurable time.
 */
const GROWING_PERCENT = 25;

/** To be told how much was read; keeps the heap of a large log small. */
export const createHeapKeeper = (): ((bytes: number) => void) => {
  let isSet = false;
  return (bytes) => {
    if (isSet || bytes < LARGE_BYTES) return;
    isSet = true;
    // Loaded only here: most logs are small, and every module costs time at the start.
    process.getBuiltinModule('node:v8').setFlagsFromString(`--heap-growing-percent=${GROWING_PERCENT}`);
  };
};
