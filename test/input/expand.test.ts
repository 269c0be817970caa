import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expandInputs } from '../../src/input/index.ts';
import { failureOf, readFile } from './reading.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'posalarm-input-'));
  await mkdir(join(folder, 'logs', 'deep'), { recursive: true });
  await mkdir(join(folder, 'none'));
  for (const name of ['b.csv', 'a.JSON', 'deep/c.ndjson.gz', 'deep/notes.md', '.hidden.csv']) {
    await writeFile(join(folder, 'logs', name), 'x');
  }
});
afterAll(() => rm(folder, { recursive: true }));

const names = async (...specs: readonly string[]) => {
  const { inputs, failures } = await expandInputs(
    specs.map((spec) => (spec === '-' ? spec : join(folder, spec))),
    { host: false },
  );
  return {
    files: inputs.map((input) => input.path.replace(`${folder}/`, '')),
    failures: failures.map((failure) => failure.code),
  };
};

test('folders are walked, logs are told by their endings, order is by path', async () => {
  expect(await names('logs')).toEqual({ files: ['logs/a.JSON', 'logs/b.csv', 'logs/deep/c.ndjson.gz'], failures: [] });
});

test('globs, files and standard input; each once, whatever the order', async () => {
  const expected = { files: ['-', 'logs/b.csv', 'logs/deep/c.ndjson.gz', 'logs/deep/notes.md'], failures: [] };
  expect(await names('logs/deep/notes.md', '-', 'logs/**/*.csv', 'logs/b.csv', 'logs/deep/*.gz')).toEqual(expected);
  expect(await names('logs/deep/*.gz', 'logs/b.csv', '-', 'logs/deep/notes.md')).toEqual(expected);
});

test('what is not there is a failure, the rest goes on', async () => {
  expect(await names('nowhere.csv', 'none', 'logs/*.xyz', 'logs/b.csv')).toEqual({
    files: ['logs/b.csv'],
    failures: ['file-missing', 'folder-without-logs', 'no-match'],
  });
});

test('sizes are told, and who is host', async () => {
  const { inputs } = await expandInputs([join(folder, 'logs', 'b.csv')], { host: true });
  expect(inputs[0]).toMatchObject({ bytes: 1, host: true });
});

test('a file that went away, and a folder read as a file, are failures of that input', async () => {
  expect(failureOf(await readFile(join(folder, 'gone.csv')))).toBe('file-missing');
  expect(failureOf(await readFile(folder))).toBe('file-unreadable');
});
