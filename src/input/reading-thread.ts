// Reads one input in a thread of its own and hands the records over in batches: see apart.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { UserError } from '../model/errors.ts';
import type { CardDataFinding, Reject } from '../model/record.ts';
import { BATCH_ROWS, buffersOf, createPacker } from './batch.ts';
import { readInput } from './read.ts';
import { createSeenRows } from './seen.ts';
import { type Errand, PARTS_AHEAD, type Told, type Trouble } from './errand.ts';

const errand: Errand = workerData;
const port = parentPort;
if (port === null) throw new Error('this file is the start of a thread');

const packer = createPacker();
let rejects: Reject[] = [];
let cardData: CardDataFinding[] = [];
let bytes = 0;
/** Parts that were told and not yet taken. */
let ahead = 0;
let goOn: (() => void) | undefined;
port.on('message', () => {
  ahead -= 1;
  if (ahead < PARTS_AHEAD) goOn?.();
});

const tell = (told: Told, memory: ArrayBuffer[] = []): void => port.postMessage(told, memory);

const tellPart = (): void => {
  const batch = packer.take();
  if (batch === undefined && rejects.length === 0 && cardData.length === 0) return;
  ahead += 1;
  tell({ what: 'part', batch, rejects, cardData, bytes }, batch === undefined ? [] : buffersOf(batch));
  rejects = [];
  cardData = [];
};
const tellIfFull = (): void => {
  if (packer.size === BATCH_ROWS || rejects.length + cardData.length >= BATCH_ROWS) tellPart();
};

const partsOf = ({ code, exitCode, args }: UserError): Trouble => ({ code, exitCode, args });

const seen = createSeenRows(false, errand.remembers);
try {
  const opened = await readInput(
    errand.file,
    errand.index,
    {
      ...errand.options,
      seen,
      onProgress: (read) => {
        bytes = read;
      },
      pace: () =>
        ahead < PARTS_AHEAD
          ? undefined
          : new Promise<void>((resolve) => {
              goOn = resolve;
            }),
    },
    {
      record: (record) => {
        packer.add(record);
        tellIfFull();
      },
      repeated: (record) => {
        packer.add(record, true);
        tellIfFull();
      },
      reject: (reject) => {
        rejects.push(reject);
        tellIfFull();
      },
      cardData: (finding) => {
        cardData.push(finding);
        tellIfFull();
      },
    },
  );
  tellPart();
  const ended = opened.ok ? opened : { ...opened, error: partsOf(opened.error) };
  tell({ what: 'end', ended, forgotRows: seen.isShort });
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  tell({ what: 'refused', error: partsOf(error) });
}
port.close();
