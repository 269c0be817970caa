import { describe, expect, it } from 'vitest';
import { CAUSES } from '../../src/model/cause.ts';
import { FAULT_KINDS } from './faults/index.ts';
import { useOf } from './plan.ts';
import { makeWorld, type World } from './world.ts';

/** Seeds of neither block: what the tests look at is used neither for tuning nor for reporting. */
const SEEDS = Array.from({ length: 56 }, (_, i) => 9001 + i);
const worlds: readonly World[] = SEEDS.map(makeWorld);

const linesOf = (bytes: Buffer, encoding: string): string[] =>
  new TextDecoder(encoding === 'gb18030' ? 'gb18030' : 'utf-8').decode(bytes).split('\n');

const TELLING: ReadonlySet<string> = new Set(['response_code', 'response_text', 'alarm_code', 'message']);

const recordsIn = (lines: readonly string[], name: string): number => {
  const full = lines.filter((line) => line !== '').map((line) => line.replace(/^\ufeff/u, ''));
  if (name.endsWith('.csv')) return full.length - 1;
  if (name.endsWith('.jsonl')) return full.map((line): unknown => JSON.parse(line)).length;
  const array: unknown = JSON.parse(full.join('\n'));
  if (Array.isArray(array)) return array.length;
  return typeof array === 'object' && array !== null && 'records' in array && Array.isArray(array.records)
    ? array.records.length
    : -1;
};

describe('worlds', () => {
  it('gives the same bytes for the same seed, and others for another', () => {
    const [first, other] = [makeWorld(9001), makeWorld(9002)];
    expect(first.files.map(({ bytes }) => bytes.toString('base64'))).toEqual(
      worlds[0]?.files.map(({ bytes }) => bytes.toString('base64')),
    );
    expect(first.truth).toEqual(worlds[0]?.truth);
    expect(first.files[0]?.bytes.equals(other.files[0]?.bytes ?? Buffer.alloc(0))).toBe(false);
  });

  it('keeps the seeds for tuning and for reporting apart', () => {
    expect([useOf(1000), useOf(1999), useOf(5000), useOf(5999), useOf(2000), useOf(4999)]).toEqual([
      'tune',
      'tune',
      'report',
      'report',
      'other',
      'other',
    ]);
  });

  it('points at physical lines that hold the row it speaks of', () => {
    for (const { files, plan } of worlds) {
      for (const file of files) {
        const lines = linesOf(file.bytes, plan.encoding);
        const wrong = file.rows.filter(({ row, line }) => {
          const found = lines[line - 1] ?? '';
          return !found.includes(row.terminal.id) || !found.includes(new Date(row.time).toISOString().slice(11, 19));
        });
        expect({ file: file.name, wrong }).toEqual({ file: file.name, wrong: [] });
      }
    }
  });

  it('tells the truth about every row that failed, and about no other', () => {
    for (const { files, truth } of worlds) {
      const told = new Set(truth.rows.filter(({ optional }) => !optional).map(({ file, line }) => `${file}:${line}`));
      for (const file of files) {
        const wrong = file.rows.filter(({ row, line }) => {
          const failed =
            row.kind === 'transaction'
              ? row.event !== 'approved'
              : row.truth !== undefined && row.truth.optional !== true;
          return told.has(`${file.name}:${line}`) !== failed;
        });
        expect({ seed: truth.seed, wrong }).toEqual({ seed: truth.seed, wrong: [] });
      }
      const faults = new Set(truth.faults.map(({ id }) => id));
      expect(truth.rows.filter(({ faultId }) => faultId !== null && !faults.has(faultId))).toEqual([]);
    }
  });

  it('prints card numbers masked only', () => {
    for (const { files, plan } of worlds) {
      for (const { bytes } of files) {
        expect(linesOf(bytes, plan.encoding).join('\n')).not.toMatch(/(?<![\d.*])\d{16,19}(?!\d)/u);
      }
    }
  });

  it('writes rows that a plain reader can take apart', () => {
    for (const { files, plan } of worlds) {
      for (const file of files) {
        expect(recordsIn(linesOf(file.bytes, plan.encoding), file.name)).toBe(file.rows.length);
        expect(file.columns).toEqual(expect.arrayContaining(['time', 'terminal_id']));
        expect(file.columns.filter((column) => TELLING.has(column))).not.toEqual([]);
      }
    }
  });

  it('holds every cause, in many worlds', () => {
    const rare = CAUSES.filter(
      (cause) =>
        cause !== 'undetermined' &&
        worlds.filter(({ truth }) => truth.rows.some((row) => row.cause === cause)).length < 5,
    );
    expect(rare).toEqual([]);
  });

  it('plants every kind of fault somewhere', () => {
    const kinds = new Set(worlds.flatMap(({ truth }) => truth.faults.map(({ kind }) => kind)));
    expect(FAULT_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('lets the same answer have different causes: both sides of each pair of look-alikes', () => {
    const causes = new Map<string, Set<string>>();
    for (const { truth } of worlds) {
      for (const { event, cause } of truth.rows) causes.set(event, (causes.get(event) ?? new Set()).add(cause));
    }
    const pairs: readonly (readonly [string, readonly string[]])[] = [
      [
        'wrong-pin',
        [
          'operator-error/customer',
          'hardware-failure/keypad',
          'security-settings/keys',
          'transaction-anomaly/suspected-fraud',
        ],
      ],
      ['connect-failed', ['payment-environment/network', 'payment-environment/payment-channel']],
      ['receive-timeout', ['payment-environment/network', 'payment-environment/payment-channel']],
      ['system-malfunction', ['payment-environment/payment-channel', 'system-failure/software-fault']],
      ['invalid-card-number', ['transaction-anomaly/input-error', 'transaction-anomaly/suspected-fraud']],
      ['closed-account', ['transaction-anomaly/card-or-account']],
      ['invalid-amount', ['transaction-anomaly/input-error', 'security-settings/policy']],
      [
        'amount-limit',
        ['transaction-anomaly/input-error', 'security-settings/policy', 'transaction-anomaly/card-or-account'],
      ],
      ['not-permitted-terminal', ['security-settings/policy', 'operator-error/merchant']],
      ['not-supported', ['system-failure/incompatibility', 'transaction-anomaly/card-or-account']],
      [
        'chip-read-error',
        ['operator-error/customer', 'hardware-failure/card-reader', 'transaction-anomaly/card-or-account'],
      ],
      ['display-garbled', ['hardware-failure/display', 'system-failure/software-fault']],
      ['mac-error', ['security-settings/keys', 'payment-environment/payment-channel']],
      ['pin-block-error', ['security-settings/keys', 'payment-environment/payment-channel']],
      ['format-error', ['system-failure/incompatibility', 'transaction-anomaly/card-or-account']],
      ['duplicate', ['operator-error/merchant', 'system-failure/software-fault']],
      ['original-not-found', ['operator-error/merchant', 'transaction-anomaly/input-error']],
      ['key-missing', ['security-settings/keys', 'security-settings/tamper']],
      ['restart', ['system-failure/software-fault', 'hardware-failure/power']],
      ['cutover', ['payment-environment/payment-channel']],
      ['generic-failure', ['operator-error/customer', 'payment-environment/network']],
    ];
    const missing = pairs.flatMap(([event, expected]) =>
      expected.filter((cause) => causes.get(event)?.has(cause) !== true).map((cause) => `${event} by ${cause}`),
    );
    expect(missing).toEqual([]);
    expect(worlds.some(({ plan }) => plan.mojibake)).toBe(true);
  });

  it('varies form and size, and has days without any fault', () => {
    const plans = worlds.map(({ plan }) => plan);
    for (const show of ['codes', 'texts', 'both']) expect(plans.some((plan) => plan.show === show)).toBe(true);
    for (const format of ['csv', 'json', 'ndjson'])
      expect(plans.some((plan) => plan.format.transactions === format)).toBe(true);
    for (const encoding of ['utf-8', 'utf-8-bom', 'gb18030'])
      expect(plans.some((plan) => plan.encoding === encoding)).toBe(true);
    expect(worlds.some(({ truth }) => truth.world.ordinaryOnly && truth.rows.length > 20)).toBe(true);
    expect(plans.some((plan) => plan.wrapped && plan.format.transactions === 'json')).toBe(true);
    expect(worlds.some(({ files }) => files.some(({ name }) => name.startsWith('transactions-2')))).toBe(true);
    expect(worlds.some(({ truth }) => truth.world.sites === 1)).toBe(true);
    expect(worlds.some(({ truth }) => truth.world.sites > 20)).toBe(true);
    expect(worlds.some(({ truth }) => truth.faults.some((fault) => fault.from < truth.world.from))).toBe(true);
    expect(worlds.some(({ truth }) => truth.faults.some((fault) => fault.to > truth.world.to))).toBe(true);
  });
});
