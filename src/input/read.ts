import type { NetworkId } from '../dictionary/index.ts';
import { UserError } from '../model/errors.ts';
import { createDecoder } from './decode.ts';
import { encodingNamed, ENCODINGS } from './encodings.ts';
import { failure, inputError } from './failures.ts';
import type { InputFile, Opened, ReadOptions, RecordSink } from './contract.ts';
import { createIntake } from './intake.ts';
import { readBytes } from './open.ts';
import { type Given, loadProfiles } from './profiles/load.ts';
import { createSeenRows } from './seen.ts';
import { zoneOf } from './zone.ts';

export type { NetworkId };

const NO_PROFILES: Given = { forced: undefined, offered: [] };

/** First bytes of files that are no text, with a name for each. */
const MAGIC: readonly (readonly [readonly number[], string])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], 'xls / doc'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x89, 0x50, 0x4e, 0x47], 'png'],
  [[0xff, 0xd8, 0xff], 'jpeg'],
  [[0x52, 0x61, 0x72, 0x21], 'rar'],
  [[0x37, 0x7a, 0xbc, 0xaf], '7z'],
  [[0x53, 0x51, 0x4c, 0x69], 'sqlite'],
  [[0x50, 0x41, 0x52, 0x31], 'parquet'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'zstd'],
  [[0x42, 0x5a, 0x68], 'bzip2'],
  [[0xfd, 0x37, 0x7a, 0x58], 'xz'],
  [[0x7f, 0x45, 0x4c, 0x46], 'elf'],
];

const magicOf = (bytes: Uint8Array): string | undefined =>
  MAGIC.find(([magic]) => magic.every((byte, i) => bytes[i] === byte))?.[1];

/**
 * Reads one input to its end. Records, rejects and findings go to the sink in file order; what was understood of the
 * input comes back. Trouble with this input is a value; a wrong profile, zone or format is thrown as a `UserError`
 * with exit code 2, because it concerns all inputs. `index` is the input's 0-based place in the run.
 */
export const readInput = async (
  file: InputFile,
  index: number,
  options: ReadOptions,
  sink: RecordSink,
): Promise<Opened> => {
  const { forced: profile, offered } =
    options.profile === undefined && options.profiles === undefined
      ? NO_PROFILES
      : await loadProfiles(options.profile, options.profiles ?? []);
  if (options.timeZone !== undefined) zoneOf(options.timeZone);
  const asked = options.encoding ?? profile?.encoding;
  const encoding = asked === undefined ? undefined : encodingNamed(asked);
  if (options.encoding !== undefined && encoding === undefined) {
    throw new UserError('option-value', 2, {
      option: '--encoding',
      expected: ENCODINGS.join(', '),
      found: options.encoding,
    });
  }
  const decoder = createDecoder(encoding);
  const intake = createIntake(
    { file, options, forced: profile, offered },
    index,
    options.seen ?? createSeenRows(),
    sink,
    decoder,
  );
  let begun = false;
  const take = (bytes: Uint8Array): Promise<void> | undefined => {
    if (!begun) {
      begun = true;
      const magic = magicOf(bytes);
      if (magic !== undefined) throw failure('file-binary', { file: file.path, found: magic });
    }
    const text = decoder.push(bytes);
    options.onText?.(text);
    const busy = intake.push(text);
    if (options.pace === undefined) return busy;
    return busy === undefined ? options.pace() : busy.then(options.pace);
  };
  try {
    await readBytes(file, options.stdin, take, options.onProgress);
  } catch (error) {
    const broken = inputError(file.path, error);
    if (broken.exitCode !== 3) throw broken;
    return intake.broken(broken);
  }
  try {
    const text = decoder.end();
    options.onText?.(text);
    return await intake.end(text);
  } catch (error) {
    const broken = inputError(file.path, error);
    if (broken.exitCode !== 3) throw broken;
    return intake.broken(broken);
  }
};
