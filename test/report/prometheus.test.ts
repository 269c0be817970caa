/** Prometheus text through a parser of that format, and against what a node exporter's textfile collector refuses. */
import parsePrometheus from 'parse-prometheus-text-format';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/messages/words.ts';
import { CAUSES } from '../../src/model/cause.ts';
import type { Report } from '../../src/model/report.ts';
import { prometheus } from '../../src/report/prometheus.ts';
import { hostileDay, OBEYED } from './hostile.ts';
import { badDay, ordinaryDay, quietDay, unreadable } from './sample.ts';
import { written } from './written.ts';

interface Family {
  readonly name: string;
  readonly help: string;
  readonly type: string;
  readonly metrics: readonly { readonly value: string; readonly labels?: Readonly<Record<string, string>> }[];
}
const familiesOf = (report: Report, lang: 'zh' | 'en' = 'en'): readonly Family[] =>
  parsePrometheus(written(prometheus, report, lang)) as readonly Family[];

const REPORTS = [
  ['a quiet day', quietDay],
  ['an ordinary day', ordinaryDay],
  ['a bad day', badDay],
  ['nothing read', unreadable],
  ['a hostile day', hostileDay],
] as const;

/** https://prometheus.io/docs/instrumenting/exposition_formats, text format 0.0.4, without time stamps. */
const LINE =
  /^(?:# HELP [a-z_:][a-z0-9_:]* (?:[^\\\n]|\\[\\n])*|# TYPE [a-z_:][a-z0-9_:]* gauge|[a-z_:][a-z0-9_:]*(?:\{[a-z_][a-z0-9_]*="(?:[^"\\\n]|\\["\\n])*"(?:,[a-z_][a-z0-9_]*="(?:[^"\\\n]|\\["\\n])*")*\})? -?\d+(?:\.\d+)?)$/;

describe.each(LANGUAGES)('metrics in %s', (lang) => {
  it.each(REPORTS)('are parsed, each series once, each with its help: %s', (_, make) => {
    const families = familiesOf(make(), lang);
    expect(new Set(families.map(({ name }) => name)).size).toBe(families.length);
    for (const { name, help, type, metrics } of families) {
      expect(name).toMatch(/^posalarm_[a-z_]+$/);
      expect(type).toBe('GAUGE');
      expect(help).not.toBe('');
      const series = metrics.map(({ labels }) => JSON.stringify(labels ?? {}));
      expect(new Set(series).size).toBe(series.length);
      for (const { value } of metrics) expect(Number.isFinite(Number(value))).toBe(true);
    }
  });

  it.each(REPORTS)('keep to the grammar line by line, and end with one: %s', (_, make) => {
    const text = written(prometheus, make(), lang);
    expect(text).not.toMatch(OBEYED);
    expect(text.endsWith('\n')).toBe(true);
    expect(
      text
        .slice(0, -1)
        .split('\n')
        .filter((line) => !LINE.test(line)),
    ).toEqual([]);
  });
});

describe('metrics', () => {
  const valueOf = (
    families: readonly Family[],
    name: string,
    labels: Readonly<Record<string, string>> = {},
  ): string | undefined =>
    families
      .find((family) => family.name === name)
      ?.metrics.find((metric) => Object.entries(labels).every(([key, value]) => metric.labels?.[key] === value))?.value;

  it('tell the figures of the report', () => {
    const families = familiesOf(badDay());
    expect(valueOf(families, 'posalarm_transactions', { outcome: 'failed' })).toBe('54');
    expect(valueOf(families, 'posalarm_alarms', { cause: 'payment-environment/network' })).toBe('3');
    expect(valueOf(families, 'posalarm_incidents', { severity: 'critical' })).toBe('1');
    expect(valueOf(families, 'posalarm_incident_open', { incident: 'I1' })).toBe('1');
    expect(valueOf(families, 'posalarm_impact_money', { currency: 'CNY' })).toBe('1280.00');
    expect(valueOf(families, 'posalarm_impact_money', { currency: 'JPY' })).toBe('5000');
    expect(valueOf(families, 'posalarm_inputs_unread')).toBe('1');
  });

  it('tell every cause and severity on every day: a series that vanishes looks like a job that died', () => {
    for (const make of [quietDay, badDay, unreadable]) {
      const families = familiesOf(make());
      const causes = families
        .find(({ name }) => name === 'posalarm_alarms')
        ?.metrics.map(({ labels }) => labels?.['cause']);
      expect(causes).toEqual([...CAUSES]);
      expect(families.find(({ name }) => name === 'posalarm_alarms_by_severity')?.metrics).toHaveLength(5);
    }
  });

  it('bring names from a log back as they were, without what a terminal would obey', () => {
    const labels = familiesOf({
      ...hostileDay(),
      inputs: hostileDay()
        .inputs.slice(0, 1)
        .map((one) => ({ ...one, file: 'a\\b "c"=1,d' })),
    })
      .find(({ name }) => name === 'posalarm_input_rows')
      ?.metrics.map((metric) => metric.labels?.['file']);
    expect(new Set(labels)).toEqual(new Set(['a\\b "c"=1,d']));
  });
});
