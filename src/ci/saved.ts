import * as z from 'zod/mini';
import { CAUSES, SEVERITIES } from '../model/cause.ts';
import { SCOPES } from '../model/diagnosis.ts';
import { DISAGREEMENTS, VERDICTS } from '../model/reconciliation.ts';
import { minorOf } from '../model/currency.ts';
import { epochMs } from '../model/units.ts';
import type { Baseline } from './baseline.ts';
import type { SavedIncident } from './diff.ts';
import type { SavedPayment } from './diff-payments.ts';
import { type Referenced, paymentIdentityOf } from './payment-identity.ts';

const NAMES = z.array(z.string());
const TEXT = z.optional(z.string());

const BASELINE = z.object({
  schemaVersion: z.literal(1),
  incidents: z.array(z.object({ cause: z.enum(CAUSES), scope: z.enum(SCOPES), names: NAMES })),
  payments: z.optional(
    z.array(
      z.object({
        kind: z.enum(DISAGREEMENTS),
        cause: z.enum(CAUSES),
        terminalId: TEXT,
        rrn: TEXT,
        batchNo: TEXT,
        stan: TEXT,
        time: TEXT,
        amount: TEXT,
        currency: TEXT,
      }),
    ),
  ),
});

/** The members of a JSON report that a comparison needs; what later versions add is passed over. */
const REPORT = z.object({
  schemaVersion: z.literal(1),
  period: z.nullable(z.object({ from: z.string(), to: z.string() })),
  summary: z.object({ transactions: z.number(), failed: z.number(), alarms: z.number(), incidents: z.number() }),
  incidents: z.array(
    z.object({
      id: z.string(),
      probableCause: z.object({ id: z.enum(CAUSES) }),
      perceivedSeverity: z.enum(SEVERITIES),
      alarms: z.number(),
      scope: z.object({
        kind: z.enum(SCOPES),
        terminals: NAMES,
        merchants: NAMES,
        issuers: NAMES,
        channels: NAMES,
        versions: NAMES,
      }),
    }),
  ),
  alarms: z.array(z.object({ id: z.string(), probableCause: z.object({ id: z.enum(CAUSES) }), incident: TEXT })),
  reconciliation: z.optional(
    z.object({
      payments: z.array(
        z.object({
          kind: z.enum(DISAGREEMENTS),
          verdict: z.enum(VERDICTS),
          atStake: z.string(),
          currency: TEXT,
          terminalId: TEXT,
          rrn: TEXT,
          batchNo: TEXT,
          stan: TEXT,
          terminalTime: TEXT,
          hostTime: TEXT,
          alarm: TEXT,
        }),
      ),
    }),
  ),
});

export interface SavedReport {
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly summary: {
    readonly transactions: number;
    readonly failed: number;
    readonly alarms: number;
    readonly incidents: number;
  };
  readonly incidents: readonly SavedIncident[];
  /** Doubtful payments outside of incidents. */
  readonly payments: readonly SavedPayment[];
}

/** What a text should have been: where it left the shape, as a path such as `incidents.3.cause`, and what stands there. */
export interface NotSaved {
  readonly at: string;
  readonly expected: string;
}

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: NotSaved };

const parsed = <T>(text: string, shape: z.ZodMiniType<T>): Read<T> => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, fault: { at: '', expected: 'JSON' } };
  }
  const result = shape.safeParse(json);
  if (result.success) return { ok: true, value: result.data };
  const [issue] = result.error.issues;
  return { ok: false, fault: { at: issue?.path.join('.') ?? '', expected: expectedBy(issue) } };
};

const expectedBy = (issue: z.core.$ZodIssue | undefined): string => {
  if (issue?.code === 'invalid_value') return issue.values.length > 6 ? 'a known id' : issue.values.join(' | ');
  return issue?.code === 'invalid_type' ? issue.expected : '';
};

/** Reads a baseline as `baselineText` writes it. */
export const readBaseline = (text: string): Read<Baseline> => {
  const read = parsed(text, BASELINE);
  if (!read.ok) return read;
  const { incidents, payments = [] } = read.value;
  return { ok: true, value: { incidents, payments } };
};

const timeOf = (iso: string | undefined): Referenced['terminalTime'] =>
  iso === undefined ? undefined : epochMs(Date.parse(iso));

/** As `singlePayments` picks them from a report. */
const paymentsOf = ({ alarms, reconciliation }: z.infer<typeof REPORT>): readonly SavedPayment[] => {
  const open = (reconciliation?.payments ?? []).filter(({ kind }) => kind !== 'settled-by-records');
  if (open.length === 0) return [];
  const shown = new Map(alarms.map((alarm) => [alarm.id, alarm]));
  return open.flatMap(({ verdict, atStake, terminalTime, hostTime, alarm: id, ...rest }): readonly SavedPayment[] => {
    const alarm = id === undefined ? undefined : shown.get(id);
    if (alarm === undefined || alarm.incident !== undefined) return [];
    const amount = minorOf(atStake, rest.currency);
    const payment: Referenced = {
      kind: rest.kind,
      terminalId: rest.terminalId,
      rrn: rest.rrn,
      batchNo: rest.batchNo,
      stan: rest.stan,
      currency: rest.currency,
      terminalTime: timeOf(terminalTime),
      hostTime: timeOf(hostTime),
      atStake: amount,
    };
    const identity = paymentIdentityOf(payment, alarm.probableCause.id);
    return [{ id: alarm.id, identity, verdict, atStake: amount, currency: rest.currency }];
  });
};

/** Reads what is compared of a JSON report. */
export const readReport = (text: string): Read<SavedReport> => {
  const read = parsed(text, REPORT);
  if (!read.ok) return read;
  const { period, summary, incidents } = read.value;
  return {
    ok: true,
    value: {
      period,
      summary,
      incidents: incidents.map(({ id, probableCause, perceivedSeverity, alarms, scope }) => ({
        id,
        cause: probableCause.id,
        severity: perceivedSeverity,
        scope,
        alarms,
      })),
      payments: paymentsOf(read.value),
    },
  };
};
