// Writes what is made from the program's own words into dist: the manual page in both languages, and the JSON Schema of
// the settings file. Each is what the command of that name prints.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const DOCUMENTS = [
  ['dist/posalarm.1', 'manual', 'en'],
  ['dist/posalarm.zh.1', 'manual', 'zh'],
  ['dist/posalarm.config.schema.json', 'schema', 'en'],
];

for (const [file, command, lang] of DOCUMENTS) {
  // From a folder without settings, and without colour or terminal: the same bytes on every machine.
  const text = execFileSync(process.execPath, ['bin/posalarm.js', command, '--lang', lang]);
  writeFileSync(file, text);
}
