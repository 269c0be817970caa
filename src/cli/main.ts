import { isatty } from 'node:tty';
import { EXIT } from '../model/errors.ts';
import { TOOL } from '../model/tool.ts';
import { languageAsked, languageOf } from './language.ts';
import type { Shell, Sink } from './shell.ts';

/** A stream of the process. A reader that goes away, as `head` does, is no fault: the rest is dropped in silence. */
const sinkOf = (stream: NodeJS.WriteStream & { readonly fd: number }): Sink => {
  const isTerminal = isatty(stream.fd);
  let closed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
    closed = true;
  });
  return {
    bytes: (block) => {
      if (!closed) stream.write(block);
    },
    write: (text) => {
      if (!closed) stream.write(text);
    },
    get closed() {
      return closed;
    },
    isTerminal,
    columns: isTerminal ? stream.columns : undefined,
  };
};

const shell: Shell = {
  args: process.argv.slice(2),
  env: process.env,
  folder: process.cwd(),
  out: sinkOf(process.stdout),
  err: sinkOf(process.stderr),
};

process.once('SIGINT', () => process.exit(EXIT.interrupted));

/** No bug may look like a finding: `1` means that alarms were found. 70 is EX_SOFTWARE of sysexits(3). */
const SOFTWARE_FAULT = 70;

const work = async (): Promise<void> => {
  const [{ run }, { PRODUCT }] = await Promise.all([import('./program.ts'), import('./product.ts')]);
  try {
    process.exitCode = await run(shell, PRODUCT);
  } catch (error) {
    const lang = languageAsked(shell.args) ?? languageOf(shell.env);
    const [{ faultText }, words] = await Promise.all([import('./fault.ts'), PRODUCT.words(lang)]);
    shell.err.write(`${words.cli.notes.error}${words.cli.notes.bug}\n${faultText(error)}\n`);
    process.exitCode = SOFTWARE_FAULT;
  }
  // Nothing is left to wait for once both streams have taken what was written: the engine's own tidying is not.
  process.stdout.write('', () => process.stderr.write('', () => process.exit()));
};

const [first, ...others] = shell.args;
// Asked by scripts at every start: nothing else is loaded for it.
if (others.length === 0 && (first === '--version' || first === '-V')) shell.out.write(`${TOOL.version}\n`);
else void work();
