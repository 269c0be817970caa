/** Exit codes of the command line; the contract is in the README. */
export const EXIT = { done: 0, found: 1, usage: 2, input: 3, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/**
 * Something the user can mend: expected and fatal. `code` names the words to print (see messages),
 * `args` fill them. Everything else that is thrown is a bug and is not caught below `cli`.
 */
export class UserError extends Error {
  readonly code: string;
  readonly args: Readonly<Record<string, string | number>>;
  readonly exitCode: ExitCode;
  constructor(code: string, exitCode: ExitCode, args: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.name = 'UserError';
    this.code = code;
    this.exitCode = exitCode;
    this.args = args;
  }
}
