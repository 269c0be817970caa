import * as z from 'zod/mini';
import { DISAGREEMENTS, VERDICTS, NARROWINGS, SIDES, STANCES } from '../../src/model/reconciliation.ts';
import { CAUSES, COUNTERMEASURES, IMPACTS, MANIFESTATIONS, MISMATCHES, SEVERITIES } from '../../src/model/cause.ts';
import { IMPACT_MEASURES, SCOPES } from '../../src/model/diagnosis.ts';
import { TUNING } from '../../src/model/statistics.ts';
import { SYMPTOMS } from '../../src/model/symptom.ts';

/** The JSON report, version 1, as other programs may rely on it. Strict: an unknown member fails. */
const time = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?[+-]\d\d:\d\d$/));
const count = z.number().check(z.int(), z.nonnegative());
const cause = z.enum(CAUSES);
const text = z.string().check(z.minLength(1));
const source = z.strictObject({ file: z.string(), line: count, record: count });
const ranked = z.strictObject({ id: cause, confidence: z.number().check(z.minimum(0), z.maximum(1)) });
const evidence = z.strictObject({
  rule: text,
  bearing: z.enum(['for', 'against']),
  cause,
  weight: z.number().check(z.nonnegative()),
  text,
  sources: z.array(source),
});
const impact = z.union([
  z.strictObject({
    id: z.enum(IMPACTS),
    measure: z.enum(IMPACT_MEASURES),
    value: z.string().check(z.regex(/^-?\d+(\.\d+)?$/)),
    unit: z.literal('money'),
    currency: z.optional(z.string()),
    text,
  }),
  z.strictObject({
    id: z.enum(IMPACTS),
    measure: z.enum(IMPACT_MEASURES),
    value: z.number(),
    unit: z.enum(['customers', 'attempts', 'seconds', 'minutes', 'percent', 'per-hundred', 'cases']),
    text,
  }),
]);
const severity = z.enum(SEVERITIES);
const countermeasure = z.enum(COUNTERMEASURES);
const names = z.array(z.string());
const tally = z.strictObject({
  failed: count,
  ok: count,
  cardsFailing: count,
  terminalsFailing: count,
  terminals: count,
  sitesFailing: count,
  sites: count,
});

const money = z.string().check(z.regex(/^-?\d+(?:\.\d+)?$/));
const sum = z.strictObject({ count, amount: money });
const stake = z.strictObject({
  terminalId: z.optional(text),
  merchantId: z.optional(text),
  day: z.optional(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))),
  currency: z.optional(text),
  sums: z.partialRecord(z.enum(VERDICTS), z.strictObject({ count, amount: money })),
});
const sides = z.strictObject({ total: sum, matched: sum, unmatched: sum, outside: sum });

const alarm = z.strictObject({
  id: text,
  time,
  terminalId: z.nullable(text),
  merchantId: z.nullable(text),
  rrn: z.optional(text),
  stan: z.optional(text),
  batchNo: z.optional(text),
  originalRrn: z.optional(text),
  transactionType: z.optional(text),
  amount: z.optional(z.string()),
  currency: z.optional(text),
  pan: z.optional(z.string().check(z.regex(/^\d{0,6}\D*\*+\D*\d{0,4}$/))),
  entryMode: z.optional(text),
  issuer: z.optional(text),
  channel: z.optional(text),
  latencyMs: z.optional(count),
  operatorId: z.optional(text),
  component: z.optional(text),
  appVersion: z.optional(text),
  code: z.nullable(z.string()),
  message: z.nullable(z.string()),
  symptom: z.string().check(z.refine((id) => Object.hasOwn(SYMPTOMS, id))),
  source,
  inherits: z.optional(source),
  ambiguous: z.optional(z.literal(true)),
  manifestation: z.enum(MANIFESTATIONS),
  mismatch: z.optional(z.enum(MISMATCHES)),
  disagreement: z.optional(z.enum(DISAGREEMENTS)),
  perceivedSeverity: severity,
  probableCause: ranked,
  scope: z.enum(SCOPES),
  alternatives: z.array(ranked),
  evidence: z.array(evidence),
  next: z.optional(z.array(text)),
  impacts: z.array(impact),
  countermeasures: z.array(countermeasure),
  raisedFrom: z.optional(severity),
  suppression: z.optional(count),
  incident: z.optional(text),
});

const rate = z.strictObject({ id: text, alarms: count, perDay: z.number(), peak: count });
const terminalId = z.nullable(text);

export const reportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool: z.strictObject({ name: z.literal('posalarm'), version: text }),
  language: z.enum(['zh', 'en']),
  timeZone: text,
  timeZoneStated: z.boolean(),
  period: z.nullable(z.strictObject({ from: time, to: time })),
  inputs: z.array(
    z.looseObject({
      file: text,
      kind: z.enum(['transactions', 'alarms', 'host']),
      format: z.enum(['csv', 'json', 'ndjson']),
      encoding: text,
      profile: text,
      records: count,
      accepted: count,
      rejected: count,
      duplicates: count,
    }),
  ),
  failures: z.array(
    z.strictObject({ file: text, code: text, args: z.record(z.string(), z.union([z.string(), z.number()])) }),
  ),
  skippedInputs: z.array(
    z.strictObject({ file: text, code: text, args: z.record(z.string(), z.union([z.string(), z.number()])) }),
  ),
  rejects: z.array(
    z.strictObject({
      file: text,
      line: count,
      column: z.optional(text),
      code: text,
      reason: text,
      found: z.optional(z.string()),
    }),
  ),
  cardData: z.array(z.strictObject({ file: text, line: count, column: z.optional(text), what: text, text })),
  cardDataTotal: count,
  skippedRules: z.array(z.strictObject({ rule: text, missing: z.array(text) })),
  summary: z.strictObject({
    records: count,
    transactions: count,
    approved: count,
    failed: count,
    alarms: count,
    informational: count,
    incidents: count,
    byCause: z.record(z.string(), count),
    bySeverity: z.record(z.string(), count),
    impacts: z.array(impact),
  }),
  incidents: z.array(
    z.strictObject({
      id: text,
      title: text,
      probableCause: ranked,
      perceivedSeverity: severity,
      from: time,
      to: time,
      over: z.boolean(),
      scope: z.strictObject({
        kind: z.enum(SCOPES),
        terminals: names,
        merchants: names,
        issuers: names,
        channels: names,
        versions: names,
      }),
      denominators: z.strictObject({ inside: tally, outside: tally, from: time, to: time, text }),
      alarms: count,
      evidence: z.array(evidence),
      impacts: z.array(impact),
      countermeasures: z.array(countermeasure),
      owners: z.optional(names),
      critical: z.optional(z.literal(true)),
      actions: z.array(
        z.strictObject({
          id: countermeasure,
          name: text,
          actor: text,
          urgency: text,
          steps: z.array(text),
          worked: text,
        }),
      ),
    }),
  ),
  alarms: z.array(alarm),
  suppressions: z.optional(
    z.array(
      z.strictObject({
        what: text,
        causes: z.array(cause),
        rule: z.optional(text),
        scope: z.strictObject({
          terminals: z.optional(names),
          merchants: z.optional(names),
          issuers: z.optional(names),
          channels: z.optional(names),
          versions: z.optional(names),
          everywhere: z.optional(z.literal(true)),
        }),
        reason: text,
        owner: text,
        expires: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
        state: z.enum(['used', 'unused', 'expired']),
        alarms: count,
        incidents: count,
      }),
    ),
  ),
  suppressedAlarms: z.optional(z.array(alarm)),
  baseline: z.optional(
    z.strictObject({
      new: names,
      known: names,
      gone: z.array(z.strictObject({ cause, scope: z.enum(SCOPES), names })),
      payments: z.strictObject({
        new: names,
        known: names,
        gone: z.array(
          z.strictObject({
            kind: z.enum(DISAGREEMENTS),
            cause,
            terminalId: z.optional(text),
            rrn: z.optional(text),
            batchNo: z.optional(text),
            stan: z.optional(text),
            time: z.optional(text),
            amount: z.optional(money),
            currency: z.optional(text),
          }),
        ),
      }),
    }),
  ),
  statistics: z.optional(
    z.strictObject({
      text,
      alarms: count,
      days: z.number(),
      terminals: z.array(rate),
      sites: z.array(rate),
      floods: z.array(z.strictObject({ site: text, from: time, to: time, alarms: count, peak: count })),
      chattering: z.array(z.strictObject({ terminalId, symptom: text, bursts: count, alarms: count, from: time })),
      stale: z.array(z.strictObject({ terminalId, symptom: text, code: text, from: time, to: z.nullable(time) })),
      clearsSeen: z.boolean(),
      worstTen: z.strictObject({
        share: z.number(),
        actors: z.array(z.strictObject({ terminalId, symptom: text, alarms: count })),
      }),
      priorities: z.record(z.string(), z.number()),
      tune: z.array(z.strictObject({ id: z.enum(TUNING), text })),
    }),
  ),
  reconciliation: z.optional(
    z.strictObject({
      compared: z.boolean(),
      terminalRecords: count,
      hostRecords: count,
      pairs: z.strictObject({ rrn: count, trace: count, content: count }),
      commonPeriod: z.nullable(z.strictObject({ from: text, to: text })),
      byKind: z.record(z.string(), count),
      byVerdict: z.record(z.string(), count),
      proven: z.literal(true),
      unread: z.array(z.enum(SIDES)),
      narrowed: z.optional(z.enum(NARROWINGS)),
      stakes: z.strictObject({
        proven: z.literal(true),
        totals: z.array(stake),
        cells: z.array(stake),
        terminals: z.array(stake),
        merchants: z.array(stake),
        days: z.array(stake),
      }),
      totals: z.array(
        z.strictObject({
          currency: z.optional(text),
          terminal: sides,
          host: sides,
          difference: money,
          explained: money,
        }),
      ),
      days: z.array(
        z.strictObject({
          day: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
          terminalId: z.optional(text),
          merchantId: z.optional(text),
          currency: z.optional(text),
          terminal: sides,
          host: sides,
        }),
      ),
      clocks: z.array(z.strictObject({ terminalId: z.optional(text), offset: z.number(), pairs: count })),
      payments: z.array(
        z.strictObject({
          kind: z.enum(DISAGREEMENTS),
          mismatch: z.optional(z.enum(MISMATCHES)),
          verdict: z.enum(VERDICTS),
          atStake: money,
          currency: z.optional(text),
          actor: text,
          deadline: text,
          due: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
          transactionType: z.optional(text),
          terminalId: z.optional(text),
          merchantId: z.optional(text),
          batchNo: z.optional(text),
          stan: z.optional(text),
          rrn: z.optional(text),
          pan: z.optional(text),
          terminalTime: z.optional(text),
          hostTime: z.optional(text),
          repeatedAt: z.optional(time),
          unpaidSince: z.optional(time),
          terminalAmount: z.optional(money),
          hostAmount: z.optional(money),
          terminalStance: z.optional(z.enum(STANCES)),
          hostStance: z.optional(z.enum(STANCES)),
          terminalCode: z.optional(text),
          hostCode: z.optional(text),
          originalRrn: z.optional(text),
          text,
          steps: z.optional(text),
          reversal: text,
          sources: z.array(source),
          rows: z.array(
            z.strictObject({
              side: z.enum(['terminal', 'host']),
              time,
              terminalId: z.optional(text),
              merchantId: z.optional(text),
              stan: z.optional(text),
              rrn: z.optional(text),
              transactionType: z.optional(text),
              amount: z.optional(money),
              currency: z.optional(text),
              pan: z.optional(text),
              entryMode: z.optional(text),
              responseCode: z.optional(text),
              responseText: z.optional(text),
              issuer: z.optional(text),
              channel: z.optional(text),
              latencyMs: z.optional(z.number()),
              operatorId: z.optional(text),
              batchNo: z.optional(text),
              appVersion: z.optional(text),
              originalRrn: z.optional(text),
            }),
          ),
          alarm: z.optional(text),
        }),
      ),
      settlements: z.array(
        z.strictObject({
          terminalId: z.optional(text),
          batchNo: z.optional(text),
          currency: z.optional(text),
          stated: money,
          booked: money,
          source,
        }),
      ),
      holes: z.array(z.strictObject({ terminalId: text, batchNo: z.optional(text), from: count, to: count })),
      unchecked: z.array(
        z.strictObject({
          terminalId: z.optional(text),
          merchantId: z.optional(text),
          time,
          transactionType: z.optional(text),
          amount: z.optional(text),
          currency: z.optional(text),
          originalRrn: z.optional(text),
          from: time,
          source,
        }),
      ),
    }),
  ),
  warnings: z.array(
    z.strictObject({
      kind: text,
      terminalId: z.optional(text),
      args: z.record(z.string(), z.union([z.string(), z.number()])),
      text,
      evidence: z.array(source),
    }),
  ),
});
