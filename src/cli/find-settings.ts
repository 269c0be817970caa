import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SettingsFile } from './settings-file.ts';

export const SETTINGS_FILES = ['posalarm.config.json', 'posalarm.config.yaml', 'posalarm.config.yml'] as const;

/** The settings file of this folder or of the nearest folder above it that has one. */
export const findSettingsFile = (folder: string): string | undefined => {
  for (let here = folder; ; here = dirname(here)) {
    const found = SETTINGS_FILES.map((name) => join(here, name)).find((path) => existsSync(path));
    if (found !== undefined) return found;
    if (dirname(here) === here) return undefined;
  }
};

/** Reads and checks a settings file. What that takes is loaded only where there is one. */
export const loadSettingsFile = async (path: string, folder: string): Promise<SettingsFile> =>
  (await import('./settings-file.ts')).readSettingsFile(path, folder);
