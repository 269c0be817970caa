import type { CauseId, CountermeasureId, Severity } from '../../src/model/cause.ts';
import type {
  Alarm,
  Contrast,
  Diagnosis,
  Evidence,
  Impact,
  Incident,
  ScopeKind,
  Subject,
} from '../../src/model/diagnosis.ts';
import type { AlarmRecord, InputSummary, TransactionRecord } from '../../src/model/record.ts';
import type { Disagreement } from '../../src/model/reconciliation.ts';
import type { Report } from '../../src/model/report.ts';
import { familyOf, type SymptomId } from '../../src/model/symptom.ts';
import { cardToken, durationMs, type EpochMs, epochMs, logOdds, minorUnits } from '../../src/model/units.ts';

/** Hand-made reports for the tests of renderers and advice. Every terminal, merchant, card and amount is invented. */

/** 2026-03-04 12:00:00 in Shanghai. */
export const NOON: EpochMs = epochMs(Date.UTC(2026, 2, 4, 4, 0, 0));
export const at = (minutes: number): EpochMs => epochMs(NOON + minutes * 60_000);

export const sale = (
  minutes: number,
  symptom: SymptomId,
  changes: Partial<TransactionRecord> & { readonly code?: string } = {},
): TransactionRecord => {
  const { code = '98', ...rest } = changes;
  return {
    kind: 'transaction',
    source: { file: 0, line: 120 + minutes, record: 119 + minutes },
    time: at(minutes),
    terminalId: '10000001',
    merchantId: '898100012345678',
    stan: '000042',
    rrn: '260304120042',
    transactionType: 'SALE',
    amount: minorUnits(12_850),
    currency: 'CNY',
    pan: '622848******1234',
    card: cardToken(7),
    entryMode: 'CHIP',
    responseCode: code,
    responseText: undefined,
    issuer: 'ICBC',
    channel: 'UNIONPAY',
    latencyMs: durationMs(30_000),
    operatorId: '01',
    batchNo: '000101',
    appVersion: '3.1.0',
    originalRrn: undefined,
    reading: { symptom, outcome: 'failed', code, table: 'unionpay', by: 'code', ambiguous: false },
    ...rest,
  };
};

export const deviceAlarm = (minutes: number, symptom: SymptomId, message: string): AlarmRecord => ({
  kind: 'alarm',
  source: { file: 1, line: 10 + minutes, record: 9 + minutes },
  time: at(minutes),
  terminalId: '10000002',
  merchantId: '898100012345678',
  alarmCode: 'F0',
  message,
  manifestation: 'screen',
  component: 'printer',
  appVersion: '3.1.0',
  reading: { symptom, outcome: 'failed', code: 'F0', table: undefined, by: 'text', ambiguous: false },
});

export const subjectOf = (
  record: TransactionRecord | AlarmRecord,
  ordinal = 0,
  inherits?: TransactionRecord,
): Subject => ({
  ordinal,
  record,
  symptom: record.reading.symptom,
  family: familyOf(record.reading.symptom),
  manifestation: 'screen',
  mismatch: undefined,
  inherits,
});

/** What comparing the records told of a payment. */
export const disagreementOf = (
  record: TransactionRecord,
  kind: Disagreement['kind'],
  verdict: Disagreement['verdict'],
  mismatch?: Disagreement['mismatch'],
): Disagreement => ({
  kind,
  mismatch,
  record,
  terminal: record,
  host: undefined,
  others: [],
  facts: {
    reversal: 'none',
    hostReversal: 'none',
    attempt: undefined,
    gap: undefined,
    sameMessage: false,
    clockOffset: durationMs(0),
    compared: false,
  },
  verdict,
  atStake: minorUnits(Math.abs(record.amount ?? 0)),
  currency: record.currency,
  actor: 'cashier',
  deadline: 'before-settlement',
  due: '2026-03-04',
});

export const evidenceFor = (
  cause: Exclude<CauseId, 'undetermined'>,
  symptom: SymptomId,
  lines: readonly number[],
): Evidence => ({
  rule: 'dictionary',
  bearing: 'for',
  cause,
  weight: logOdds(1.2),
  key: 'dictionary/says',
  args: { code: '98', table: 'unionpay', symptom, ambiguous: false },
  sources: lines.map((line) => ({ file: 0, line, record: line - 1 })),
  scope: 'site',
});

export const diagnosisOf = (
  cause: CauseId,
  symptom: SymptomId,
  scope: ScopeKind = 'site',
  confidence = 0.93,
): Diagnosis => ({
  cause,
  confidence,
  alternatives: [{ cause: 'payment-environment/payment-channel', confidence: 0.04321987 }],
  evidence:
    cause === 'undetermined'
      ? []
      : [evidenceFor(cause, symptom, [120, 121, 122]), { ...evidenceFor(cause, symptom, [140]), bearing: 'against' }],
  next: cause === 'undetermined' ? [{ key: 'export-host-records', args: {} }] : [],
  scope,
});

export const figures: readonly Impact[] = [
  { id: 'experience', measure: 'customers-interrupted', value: 21, unit: 'customers', currency: undefined },
  { id: 'efficiency', measure: 'minutes-degraded', value: 45.5, unit: 'minutes', currency: undefined },
  { id: 'revenue', measure: 'refused-not-recovered', value: 128_000, unit: 'money', currency: 'CNY' },
  { id: 'revenue', measure: 'in-doubt', value: 5000, unit: 'money', currency: 'JPY' },
];

export const alarmOf = (
  ordinal: number,
  record: TransactionRecord | AlarmRecord,
  cause: CauseId,
  changes: Partial<Alarm> = {},
): Alarm => ({
  id: `A${ordinal + 1}`,
  subject: subjectOf(record, ordinal),
  diagnosis: diagnosisOf(cause, record.reading.symptom),
  severity: 'minor',
  impacts: figures.slice(0, 1),
  countermeasures: ['check-records', 'alternative-payment'],
  incident: undefined,
  ...changes,
});

export const contrastOf = (): Contrast => ({
  inside: {
    failed: 48,
    ok: 12,
    cardsFailing: 40,
    terminalsFailing: 3,
    terminals: 3,
    sitesFailing: 1,
    sites: 1,
  },
  outside: {
    failed: 0,
    ok: 5120,
    cardsFailing: 0,
    terminalsFailing: 0,
    terminals: 212,
    sitesFailing: 0,
    sites: 60,
  },
  from: NOON,
  to: at(45),
});

export const incidentOf = (
  rank: number,
  cause: CauseId,
  severity: Severity,
  alarms: readonly Alarm[],
  countermeasures: readonly CountermeasureId[],
  changes: Partial<Incident> = {},
): Incident => ({
  id: `I${rank}`,
  cause,
  confidence: 0.93,
  severity,
  from: NOON,
  to: at(45),
  over: true,
  scope: {
    kind: 'site',
    terminals: ['10000001', '10000002', '10000003'],
    merchants: ['898100012345678'],
    issuers: ['ICBC', 'ABC'],
    channels: ['UNIONPAY'],
    versions: ['3.1.0'],
  },
  denominators: contrastOf(),
  alarms,
  evidence: alarms[0]?.diagnosis.evidence ?? [],
  impacts: figures,
  countermeasures,
  ...changes,
});

const inputOf = (file: string, changes: Partial<InputSummary> = {}): InputSummary => ({
  file,
  kind: 'transactions',
  format: 'csv',
  encoding: 'UTF-8',
  delimiter: ',',
  profile: 'canonical',
  tables: ['unionpay'],
  columns: ['time', 'terminal_id', 'response_code', 'amount'],
  ignoredColumns: ['remark'],
  timeFormat: 'YYYY-MM-DD HH:mm:ss',
  timeZone: 'Asia/Shanghai',
  records: 1204,
  accepted: 1204,
  rejected: 0,
  duplicates: 0,
  unknown: [{ code: 'ZZ', text: '主机说了些什么', count: 3 }],
  ...changes,
});

const base = (): Report => ({
  tool: { name: 'posalarm', version: '0.1.0' },
  timeZone: 'Asia/Shanghai',
  timeZoneStated: true,
  period: { from: at(-240), to: at(570) },
  inputs: [
    inputOf('logs/门店一/transactions-2026-03-04.csv'),
    inputOf('logs/alarms.json', { kind: 'alarms', format: 'json', unknown: [] }),
  ],
  failures: [],
  rejects: [],
  cardData: [],
  cardDataTotal: 0,
  skippedInputs: [],
  summary: {
    records: 1204,
    transactions: 1204,
    approved: 1204,
    failed: 0,
    alarms: 0,
    informational: 12,
    incidents: 0,
    byCause: {},
    bySeverity: {},
    impacts: [],
  },
  incidents: [],
  alarms: [],
  warnings: [],
  skippedRules: [],
});

/** A day on which nothing went wrong. */
export const quietDay = (): Report => base();

/** A day of ordinary refusals: nothing to repair. */
export const ordinaryDay = (): Report => {
  const alarms = [
    alarmOf(0, sale(3, 'insufficient-funds', { code: '51' }), 'transaction-anomaly/card-or-account', {
      severity: 'warning',
      countermeasures: ['alternative-payment', 'contact-bank'],
    }),
    alarmOf(1, sale(9, 'wrong-pin', { code: '55' }), 'operator-error/customer', {
      severity: 'warning',
      countermeasures: ['correct-and-retry'],
    }),
    alarmOf(2, sale(20, 'cancelled', { code: '' }), 'operator-error/customer', {
      severity: 'warning',
      countermeasures: ['correct-and-retry'],
    }),
  ];
  const { summary, ...rest } = base();
  return {
    ...rest,
    alarms,
    summary: {
      ...summary,
      approved: 1201,
      failed: 3,
      alarms: 3,
      byCause: { 'operator-error/customer': 2, 'transaction-anomaly/card-or-account': 1 },
      bySeverity: { warning: 3 },
      impacts: figures.slice(0, 2),
    },
  };
};

/** A day with two incidents, single alarms, early warnings, rejects, unknown codes and card data in the log. */
export const badDay = (): Report => {
  const network = [0, 1, 2].map((n) =>
    alarmOf(n, sale(n, 'receive-timeout', { terminalId: `1000000${n + 1}` }), 'payment-environment/network', {
      severity: 'critical',
      incident: 'I1',
    }),
  );
  const paper = [
    alarmOf(
      3,
      deviceAlarm(5, 'printer-paper-out', '打印机缺纸，请装纸 Printer out of paper'),
      'hardware-failure/printer',
      { incident: 'I2' },
    ),
  ];
  const single = [
    alarmOf(4, sale(8, 'unknown', { code: 'ZZ', responseText: 'odd \u001b[31mred\u001b[0m' }), 'undetermined', {
      severity: 'indeterminate',
      countermeasures: ['technical-support'],
    }),
    alarmOf(5, sale(9, 'wrong-pin', { code: '55' }), 'operator-error/customer', {
      severity: 'warning',
      countermeasures: ['correct-and-retry'],
    }),
  ];
  const alarms = [...network, ...paper, ...single];
  const { summary, inputs, ...rest } = base();
  return {
    ...rest,
    alarms,
    inputs: inputs.map((input, file) => (file === 0 ? { ...input, accepted: 1200, rejected: 4 } : input)),
    failures: [{ file: 'logs/empty.csv', code: 'file-empty', args: { file: 'logs/empty.csv' } }],
    rejects: [
      { file: 0, line: 77, column: 'time', code: 'time-unreadable', found: '昨天下午' },
      { file: 0, line: 78, column: 'amount', code: 'amount-ambiguous', found: '1.234' },
    ],
    cardData: [{ file: 0, line: 90, column: 'remark', what: 'track' }],
    cardDataTotal: 1,
    warnings: [
      { kind: 'paper-low', terminalId: '10000003', args: { count: 2 }, sources: [{ file: 1, line: 4, record: 3 }] },
      { kind: 'read-errors-rising', terminalId: '10000002', args: { before: 1, now: 9, unit: '%' }, sources: [] },
    ],
    skippedRules: [{ rule: 'pin-guessing', missing: ['pan'] }],
    incidents: [
      incidentOf(
        1,
        'payment-environment/network',
        'critical',
        network,
        ['alternative-payment', 'check-records', 'optimise-network', 'settle-and-reconcile', 'monitor-live'],
        { over: false },
      ),
      incidentOf(
        2,
        'hardware-failure/printer',
        'minor',
        paper,
        ['check-records', 'repair-hardware', 'maintain-regularly'],
        {
          scope: {
            kind: 'terminal',
            terminals: ['10000002'],
            merchants: ['898100012345678'],
            issuers: [],
            channels: [],
            versions: [],
          },
        },
      ),
    ],
    summary: {
      ...summary,
      approved: 1150,
      failed: 54,
      alarms: 6,
      incidents: 2,
      byCause: {
        undetermined: 1,
        'payment-environment/network': 3,
        'hardware-failure/printer': 1,
        'operator-error/customer': 1,
      },
      bySeverity: { minor: 1, critical: 3, warning: 1, indeterminate: 1 },
      impacts: figures,
    },
  };
};

/** Nothing could be read. */
export const unreadable = (): Report => {
  const { period: _, ...rest } = base();
  return {
    ...rest,
    period: undefined,
    inputs: [],
    failures: [{ file: 'logs/empty.csv', code: 'file-empty', args: { file: 'logs/empty.csv' } }],
    summary: { ...rest.summary, records: 0, transactions: 0, approved: 0, informational: 0 },
  };
};
