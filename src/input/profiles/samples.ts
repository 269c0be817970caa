import { exponentOf } from '../../model/currency.ts';
import type { LogRecord, Reject } from '../../model/record.ts';
import { decimalText, readAmount } from '../amount.ts';
import { createIntake } from '../intake.ts';
import { createSeenRows } from '../seen.ts';
import type { Profile, ProfileSample, SampleKey } from './profile.ts';

/** The first sample that does not become what it says. */
export interface SampleFault {
  /** 0-based. */
  readonly sample: number;
  readonly key: string;
  readonly expected: string;
  readonly found: string;
}

const isTraded = (record: LogRecord): record is Exclude<LogRecord, { kind: 'alarm' }> => record.kind !== 'alarm';

/** What a record says under a key, as a sample would write it. */
export const saidOf = (record: LogRecord, key: SampleKey): string | undefined => {
  if (key === 'outcome') return record.reading.outcome;
  if (key === 'symptom') return record.reading.symptom;
  if (key === 'terminal_id') return record.terminalId;
  if (key === 'merchant_id') return record.merchantId;
  if (key === 'app_version') return record.appVersion;
  if (!isTraded(record)) {
    if (key === 'alarm_code') return record.alarmCode;
    if (key === 'message') return record.message;
    if (key === 'manifestation') return record.manifestation;
    return key === 'component' ? record.component : undefined;
  }
  switch (key) {
    case 'stan':
    case 'rrn':
    case 'currency':
    case 'pan':
    case 'issuer':
    case 'channel':
      return record[key];
    case 'transaction_type':
      return record.transactionType;
    case 'entry_mode':
      return record.entryMode;
    case 'response_code':
      return record.responseCode;
    case 'response_text':
      return record.responseText;
    case 'latency_ms':
      return record.latencyMs?.toString();
    case 'operator_id':
      return record.operatorId;
    case 'batch_no':
      return record.batchNo;
    case 'original_rrn':
      return record.originalRrn;
    default:
      return undefined;
  }
};

const faultIn = (
  record: LogRecord,
  { becomes }: ProfileSample,
): { readonly key: string; readonly expected: string; readonly found: string } | undefined => {
  for (const key of keysOf(becomes)) {
    const expected = becomes[key];
    if (expected === undefined) continue;
    if (key === 'time') {
      if (Date.parse(expected) !== record.time)
        return { key, expected, found: new Date(record.time).toISOString().replace('.000Z', 'Z') };
    } else if (key === 'amount') {
      const currency = isTraded(record) ? record.currency : undefined;
      const wanted = readAmount(expected, exponentOf(currency), { decimal: '.', minor: false });
      const amount = isTraded(record) ? record.amount : undefined;
      if (wanted !== amount)
        return { key, expected, found: amount === undefined ? '-' : decimalText(amount, currency) };
    } else {
      const found = saidOf(record, key);
      if (found !== (expected === '' ? undefined : expected)) return { key, expected, found: found ?? '-' };
    }
  }
  return undefined;
};

const SAMPLE_KEY_LIST: readonly SampleKey[] = [
  'time',
  'terminal_id',
  'merchant_id',
  'stan',
  'rrn',
  'transaction_type',
  'amount',
  'currency',
  'pan',
  'entry_mode',
  'response_code',
  'response_text',
  'issuer',
  'channel',
  'latency_ms',
  'operator_id',
  'batch_no',
  'app_version',
  'original_rrn',
  'alarm_code',
  'message',
  'manifestation',
  'component',
  'outcome',
  'symptom',
];
export { SAMPLE_KEY_LIST };
const keysOf = (becomes: ProfileSample['becomes']): readonly SampleKey[] =>
  SAMPLE_KEY_LIST.filter((key) => becomes[key] !== undefined);

/**
 * Reads the samples of a profile as if they were an export, all of them together, because the order of day and month
 * and the decimal mark are decided by whole columns. Undefined: all become what they say.
 */
export const sampleFault = async (profile: Profile): Promise<SampleFault | undefined> => {
  const samples = profile.samples ?? [];
  if (samples.length === 0) return undefined;
  const records = new Map<number, LogRecord>();
  const rejects = new Map<number, Reject>();
  const intake = createIntake(
    {
      file: { path: profile.name, bytes: undefined, host: false },
      options: { profile: undefined, timeZone: undefined, kind: undefined, onProgress: undefined },
      forced: profile,
      offered: [],
    },
    0,
    createSeenRows(false),
    {
      record: (record) => records.set(record.source.line, record),
      reject: (reject) => rejects.set(reject.line, reject),
      cardData: () => undefined,
    },
    { encoding: 'UTF-8', certainty: 'certain' },
  );
  // One sample on each line, from the second on: so lines tell them apart.
  const text = `[\n${samples.map(({ row }) => JSON.stringify(row)).join(',\n')}\n]\n`;
  let failed: string | undefined;
  try {
    const opened = await intake.end(text);
    if (!opened.ok) failed = opened.error.code;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    failed = String(error.code);
  }
  for (const [index, sample] of samples.entries()) {
    const record = records.get(index + 2);
    if (record !== undefined) {
      const fault = faultIn(record, sample);
      if (fault !== undefined) return { sample: index, ...fault };
      continue;
    }
    const reject = rejects.get(index + 2);
    return {
      sample: index,
      key: reject?.column ?? 'row',
      expected: 'a record',
      found: reject?.code ?? failed ?? 'duplicate',
    };
  }
  return undefined;
};
