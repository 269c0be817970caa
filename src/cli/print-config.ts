import { baselineFile, shownPath } from './baseline-file.ts';
import type { Flags, Settings } from './settings.ts';
import type { Shell } from './shell.ts';

/** The settings that hold, wherever each came from, as JSON: what a run with these options would use. */
export const effectiveSettings = (settings: Settings, path: string | undefined, flags: Flags, shell: Shell): string => {
  const all = {
    settingsFile: path === undefined ? null : shownPath(path, shell.folder),
    ...settings,
    since: flags.since ?? null,
    until: flags.until ?? null,
    baseline: shownPath(baselineFile(settings, path, shell), shell.folder),
  };
  return `${JSON.stringify(all, (_, value: unknown) => (value === undefined ? null : value), 2)}\n`;
};
