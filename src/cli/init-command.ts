import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETTING_KEYS, type SettingKey, type SettingsWords } from '../messages/settings-words.ts';
import { EXIT, type ExitCode, UserError } from '../model/errors.ts';
import { note } from './complain.ts';
import { SETTINGS_FILES } from './find-settings.ts';
import { listing, type ListFlags } from './listing.ts';
import type { Parts } from './parts.ts';
import type { Shell } from './shell.ts';

const FILE = 'posalarm.config.yaml';

/** A value to begin with, for every setting that is one line. */
const FIRST: Readonly<Record<Exclude<SettingKey, 'places' | 'suppressions'>, string>> = {
  lang: 'en',
  timeZone: 'Asia/Shanghai',
  profile: 'vendor.yaml',
  kind: 'transactions',
  timeFormat: 'DD/MM/YYYY',
  year: '2026',
  encoding: 'gb18030',
  delimiter: '";"',
  format: 'text',
  minSeverity: 'minor',
  failOn: 'major',
  failOnNew: 'true',
  failOnUndetermined: '10',
  baseline: 'posalarm.baseline.json',
  strict: 'true',
  maxRejects: '0',
  detail: 'true',
  statistics: 'true',
  width: '100',
  color: 'false',
  quiet: 'true',
};

const placeLines = ({ place, example }: SettingsWords): readonly string[] => [
  `  - # ${place.name}`,
  `    name: ${example.place}`,
  `    # ${place.terminals}`,
  '    terminals: ["33015541", "33015542"]',
  `    # ${place.merchants}`,
  '    merchants: ["898330155410005"]',
  `    # ${place.critical}`,
  '    critical: true',
  `    # ${place.owner}`,
  `    owner: ${example.owner}`,
  `    # ${place.openingHours}`,
  '    openingHours: { everyDay: "07:00-22:00", sunday: closed }',
  `    # ${place.silenceMinutes}`,
  '    silenceMinutes: 120',
  `    # ${place.peers}`,
  '    peers: ["33015411"]',
];

const suppressionLines = ({ suppression, example }: SettingsWords): readonly string[] => [
  `  - # ${suppression.cause}`,
  '    cause: payment-environment/network',
  `    # ${suppression.rule}`,
  '    # rule: outage-local',
  `    # ${suppression.scope}`,
  '    scope: { merchants: ["898330158220007"] }',
  `    # ${suppression.reason}`,
  `    reason: ${example.reason}`,
  `    # ${suppression.owner}`,
  `    owner: ${example.owner}`,
  `    # ${suppression.expires}`,
  '    expires: "2026-12-31"',
];

/** The file with every setting, each with what it is for and a value to begin with, all commented out. */
export const startingSettings = (words: SettingsWords, lang: string): string => {
  const lines = words.heading.map((line) => `# ${line}`);
  for (const key of SETTING_KEYS) {
    lines.push('', `# ${words.keys[key]}`);
    if (key === 'places') lines.push('# places:', ...placeLines(words).map((line) => `# ${line}`));
    else if (key === 'suppressions')
      lines.push('# suppressions:', ...suppressionLines(words).map((line) => `# ${line}`));
    else lines.push(`# ${key}: ${key === 'lang' ? lang : FIRST[key]}`);
  }
  return `${lines.join('\n')}\n`;
};

/**
 * `posalarm init`: writes a settings file into the working folder. One that is there is never overwritten.
 *
 * @throws UserError `settings-exist`, `output-unwritable`
 */
export const initCommand = async (flags: ListFlags, shell: Shell, parts: Parts): Promise<ExitCode> => {
  const present = SETTINGS_FILES.find((name) => existsSync(join(shell.folder, name)));
  if (present !== undefined) throw new UserError('settings-exist', EXIT.usage, { file: present });
  const { words } = await listing(flags, shell, parts);
  try {
    writeFileSync(join(shell.folder, FILE), startingSettings(words.settings, words.lang), { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
    throw new UserError('output-unwritable', EXIT.usage, { file: FILE, why: String(error.code) });
  }
  note(shell.out, words.settings.wrote(FILE));
  return EXIT.done;
};
