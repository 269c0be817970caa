import type { Reading } from '../model/record.ts';

/** Readings by code and text; the dictionary has its own memory, this one spares it the key. */
export const remembered = (
  read: (code: string | undefined, text: string | undefined) => Reading,
): ((code: string | undefined, text: string | undefined) => Reading) => {
  let known = new Map<string | undefined, Map<string | undefined, Reading>>();
  let size = 0;
  return (code, text) => {
    const byText = known.get(code);
    const before = byText?.get(text);
    if (before !== undefined) return before;
    const reading = read(code, text);
    if (++size > 20_000) {
      known = new Map();
      size = 1;
    }
    const home = known.get(code) ?? new Map<string | undefined, Reading>();
    home.set(text, reading);
    known.set(code, home);
    return reading;
  };
};
