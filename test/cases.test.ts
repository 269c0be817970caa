/** Every example case and every ordinary day, through the built program, against what its `expected.json` says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { posalarm } from './program.ts';

interface ExpectedIncident {
  readonly cause: string;
  readonly scopeKind: string;
  readonly terminals: readonly string[];
  readonly merchants: readonly string[];
  readonly versions: readonly string[];
  readonly countermeasuresInclude: readonly string[];
}

interface Expected {
  readonly args: readonly string[];
  /** Every alarm of the case: no more and no fewer may be reported. */
  readonly alarms: readonly { readonly file: string; readonly line: number; readonly cause: string }[];
  /** Likewise. */
  readonly incidents: readonly ExpectedIncident[];
  readonly countermeasuresInclude?: Readonly<Record<string, readonly string[]>>;
}

interface Reported {
  readonly incidents: readonly {
    readonly probableCause: { readonly id: string };
    readonly scope: {
      readonly kind: string;
      readonly terminals: readonly string[];
      readonly merchants: readonly string[];
      readonly versions: readonly string[];
    };
    readonly countermeasures: readonly string[];
  }[];
  readonly alarms: readonly {
    readonly source: { readonly file: string; readonly line: number };
    readonly probableCause: { readonly id: string };
    readonly countermeasures: readonly string[];
  }[];
}

const read = (folder: string): Expected => JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
const causesByPlace = (
  list: readonly { readonly file: string; readonly line: number; readonly cause: string }[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(list.map(({ file, line, cause }) => [`${file}:${line}`, cause]));

const folders = ['cases', 'clean'].flatMap((kind) =>
  readdirSync(join('fixtures', kind), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join('fixtures', kind, entry.name)),
);

describe.each(folders)('%s', (folder) => {
  const expected = read(folder);
  const { code, out, err } = posalarm(expected.args, { cwd: folder });
  const report = (): Reported => JSON.parse(out) as Reported;

  test('is read and reported', () => {
    expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
  });

  test('has these alarms with these causes, and no others', () => {
    const found = report().alarms.map(({ source, probableCause }) => ({ ...source, cause: probableCause.id }));
    expect(causesByPlace(found)).toEqual(causesByPlace(expected.alarms));
    expect(found).toHaveLength(expected.alarms.length);
  });

  test('has these incidents with their scope, and no others', () => {
    const found = report().incidents.map(({ probableCause, scope: { kind, terminals, merchants, versions } }) =>
      JSON.stringify({ cause: probableCause.id, scopeKind: kind, terminals, merchants, versions }),
    );
    const wanted = expected.incidents.map(({ cause, scopeKind, terminals, merchants, versions }) =>
      JSON.stringify({ cause, scopeKind, terminals, merchants, versions }),
    );
    expect(found.sort()).toEqual(wanted.sort());
  });

  test('says what to do about each', () => {
    const { alarms, incidents } = report();
    for (const wanted of expected.incidents) {
      const found = incidents.find((incident) => incident.probableCause.id === wanted.cause);
      expect(found?.countermeasures).toEqual(expect.arrayContaining([...wanted.countermeasuresInclude]));
    }
    for (const [cause, wanted] of Object.entries(expected.countermeasuresInclude ?? {})) {
      const found = new Set(
        alarms.filter((alarm) => alarm.probableCause.id === cause).flatMap((alarm) => alarm.countermeasures),
      );
      expect([...found]).toEqual(expect.arrayContaining([...wanted]));
    }
  });
});
