import { describe, expect, test } from 'vitest';
import { versionInstalled } from '../../src/dictionary/installed.ts';

describe('the version that a message says was installed', () => {
  test.each([
    ['Application updated to 5.0.0', '5.0.0'],
    ['Update to version 4.10.2 successful', '4.10.2'],
    ['Software upgraded from 3.1 to 3.2', '3.2'],
    ['应用升级成功 版本5.0.0', '5.0.0'],
    ['程序更新完成 4.1.0', '4.1.0'],
    ['程序由 V2.8.4 更新为 V3.0.1', '3.0.1'],
  ])('%s', (message, version) => {
    expect(versionInstalled(message)).toBe(version);
  });

  test.each([
    'Parameters updated to 2.1',
    'Update 5.0.0 available',
    'Download of update 5.0.0 finished',
    '密钥更新完成 1.2',
    'Keys updated 1.2.3',
    'Application updated',
    'Battery replaced 3.7',
    'Updated 2025-03-18',
  ])('%s names none', (message) => {
    expect(versionInstalled(message)).toBeUndefined();
  });
});
