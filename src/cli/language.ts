import type { Lang } from '../messages/words.ts';
import type { Shell } from './shell.ts';

/** The language of the environment, in the order that POSIX gives its variables; whatever is not Chinese reads English. */
export const languageOf = (env: Shell['env']): Lang => {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '');
  return locale?.toLowerCase().startsWith('zh') === true ? 'zh' : 'en';
};

/**
 * The language to speak before the arguments are understood, so that help and complaints about them are
 * in the language asked for. What is not a language is complained about later.
 */
export const languageAsked = (args: readonly string[]): Lang | undefined => {
  let asked: string | undefined;
  for (const [index, arg] of args.entries()) {
    if (arg === '--') break;
    if (arg === '--lang') asked = args[index + 1];
    else if (arg.startsWith('--lang=')) asked = arg.slice('--lang='.length);
  }
  return asked === 'zh' || asked === 'en' ? asked : undefined;
};
