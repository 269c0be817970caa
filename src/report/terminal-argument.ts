import type { FreeArgs } from '../messages/words.ts';

/** The arguments of an early warning's words, with the terminal it speaks of. */
export const withTerminal = (terminal: string | undefined, args: FreeArgs): FreeArgs =>
  terminal === undefined ? args : { terminal, ...args };
