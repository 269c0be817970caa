import { readFile } from 'node:fs/promises';
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
