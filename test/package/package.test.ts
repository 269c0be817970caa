import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TOOL } from '../../src/model/tool.ts';

test('the program states the name and version of its package', () => {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
  expect(TOOL).toEqual({ name, version });
});
