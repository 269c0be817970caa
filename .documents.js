// Writes what is made from the program's own words into dist: the manual page in both languages, and the JSON Schemas of
// the settings file and of profiles. Each is what the command of that name prints.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const DOCUMENTS = [
  ['dist/posalarm.1', 'en', 'manual'],
  ['dist/posalarm.zh.1', 'zh', 'manual'],
  ['dist/posalarm.config.schema.json', 'en', 'schema', 'settings'],
  ['dist/posalarm.profile.schema.json', 'en', 'schema', 'profile'],
];

for (const [file, lang, ...command] of DOCUMENTS) {
  // From a folder without settings, and without colour or terminal: the same bytes on every machine.
  const text = execFileSync(process.execPath, ['bin/posalarm.js', ...command, '--lang', lang]);
  writeFileSync(file, text);
}

// The first analysis keeps the program's compiled code for those that follow.
execFileSync(process.execPath, ['bin/posalarm.js', 'analyze', 'fixtures/demo', '--quiet']);
