// The reader by itself: every row becomes a record, and nothing else is done with it.
import { createSeenRows, readInput } from '../../src/input/index.ts';

const [, , path = ''] = process.argv;
let records = 0;
const opened = await readInput(
  { path, bytes: undefined, host: false },
  0,
  { profile: undefined, timeZone: undefined, kind: undefined, onProgress: undefined, seen: createSeenRows(false) },
  { record: () => void records++, reject: () => undefined, cardData: () => undefined },
);
if (!opened.ok) throw opened.error;
process.stdout.write(`${records}\n`);
