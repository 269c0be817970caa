import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { NETWORKS } from '../../dictionary/index.ts';
import { UserError } from '../../model/errors.ts';
import { inputError } from '../failures.ts';
import { canonical } from './canonical.ts';
import { PROFILES } from './index.ts';
import type { Profile } from './profile.ts';

/** A network's name stands for the common columns with that network's codes. */
const named = (name: string): Profile | undefined => {
  const wanted = name.toLowerCase();
  const network = NETWORKS.find((id) => id === wanted);
  return (
    PROFILES.find((profile) => profile.name === wanted) ??
    (network === undefined ? undefined : { ...canonical, name: network, network })
  );
};

const looksLikeFile = (name: string): boolean => /[/\\]|\.(?:ya?ml|json)$/i.test(name);

/** The profile of a name or file. Throws a `UserError` where there is none, or where the file is not as it should be. */
export const loadProfile = async (name: string): Promise<Profile> => {
  const known = named(name);
  if (known !== undefined) return known;
  if (!looksLikeFile(name)) {
    throw new UserError('profile-unknown', 2, {
      found: name,
      known: [...PROFILES.map((profile) => profile.name), ...NETWORKS].join(', '),
    });
  }
  let text: string;
  try {
    text = await readFile(name, 'utf8');
  } catch (error) {
    const { code, args } = inputError(name, error);
    throw new UserError(code, 2, args);
  }
  const { checkProfile } = await import('./schema.ts');
  return checkProfile(name, text);
};

/** Profiles that a run was given. */
export interface Given {
  /** The one that was asked for: it holds for every input. */
  readonly forced: Profile | undefined;
  /** Somebody's own: each input is read by the one that describes it, if any does. */
  readonly offered: readonly Profile[];
}

const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
};

/** The profiles of a folder, in the order of their names. */
const inFolder = async (folder: string): Promise<Profile[]> => {
  const files = (await readdir(folder)).filter((name) => /\.(?:ya?ml|json)$/i.test(name)).toSorted();
  const profiles: Profile[] = [];
  // oxlint-disable-next-line no-await-in-loop -- a handful of small files, the first fault first
  for (const name of files) profiles.push(await loadProfile(join(folder, name)));
  return profiles;
};

/**
 * `asked`: a name or a file, which then holds for all inputs, or a folder of profiles, of which each input takes the one that
 * describes it. `offered`: files and folders of the latter kind.
 */
export const loadProfiles = async (asked: string | undefined, offered: readonly string[]): Promise<Given> => {
  const own: Profile[] = [];
  for (const path of offered) {
    // oxlint-disable-next-line no-await-in-loop -- a handful of small files, the first fault first
    own.push(...((await isFolder(path)) ? await inFolder(path) : [await loadProfile(path)]));
  }
  if (asked === undefined) return { forced: undefined, offered: own };
  if (named(asked) === undefined && (await isFolder(asked)))
    return { forced: undefined, offered: [...own, ...(await inFolder(asked))] };
  return { forced: await loadProfile(asked), offered: [] };
};
