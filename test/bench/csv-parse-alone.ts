// The yardstick: csv-parse delivering every row of a file as an array, and nothing else done with it.
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';

const [, , path = ''] = process.argv;
const parser = parse({ bom: true });
let rows = 0;
parser.on('readable', () => {
  while (parser.read() !== null) rows += 1;
});
await pipeline(createReadStream(path, { highWaterMark: 1 << 18 }), parser);
process.stdout.write(`${rows}\n`);
