import * as z from 'zod/mini';
import { CAUSES, SEVERITIES } from '../../model/cause.ts';
import { SCOPES } from '../../model/diagnosis.ts';
import { DISAGREEMENTS } from '../../model/reconciliation.ts';
import type { BaselineComparison } from '../../model/report.ts';
import type { SuppressionUse } from '../../model/settings.ts';
import { type AlarmStatistics, TUNING } from '../../model/statistics.ts';
import { type SymptomId, SYMPTOMS } from '../../model/symptom.ts';
import { type EpochMs, epochMs } from '../../model/units.ts';

const count = z.number().check(z.int(), z.nonnegative());
const figure = z.number().check(z.nonnegative());
const names = z.array(z.string());
const time = z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text)), 'a time'));
const isSymptom = (id: string): id is SymptomId => Object.hasOwn(SYMPTOMS, id);
const symptom = z.enum(Object.keys(SYMPTOMS).filter(isSymptom));
const terminalId = z.nullable(z.string());
const rate = z.object({ id: z.string(), alarms: count, perDay: figure, peak: count });

export const suppressionShape = z.object({
  what: z.string(),
  causes: z.array(z.enum(CAUSES)),
  rule: z.optional(z.string()),
  scope: z.object({
    terminals: z.optional(names),
    merchants: z.optional(names),
    issuers: z.optional(names),
    channels: z.optional(names),
    versions: z.optional(names),
    everywhere: z.optional(z.boolean()),
  }),
  reason: z.string(),
  owner: z.string(),
  expires: z.string(),
  state: z.enum(['used', 'unused', 'expired']),
  alarms: count,
  incidents: count,
});

const text = z.optional(z.string());
const paymentIdentity = z.object({
  kind: z.enum(DISAGREEMENTS),
  cause: z.enum(CAUSES),
  terminalId: text,
  rrn: text,
  batchNo: text,
  stan: text,
  time: text,
  amount: text,
  currency: text,
});

export const baselineShape = z.object({
  new: names,
  known: names,
  gone: z.array(z.object({ cause: z.enum(CAUSES), scope: z.enum(SCOPES), names })),
  payments: z.optional(z.object({ new: names, known: names, gone: z.array(paymentIdentity) })),
});

export const statisticsShape = z.object({
  alarms: count,
  days: figure,
  terminals: z.array(rate),
  sites: z.array(rate),
  floods: z.array(z.object({ site: z.string(), from: time, to: time, alarms: count, peak: count })),
  chattering: z.array(z.object({ terminalId, symptom, bursts: count, alarms: count, from: time })),
  stale: z.array(z.object({ terminalId, symptom, code: z.string(), from: time, to: z.nullable(time) })),
  clearsSeen: z.boolean(),
  worstTen: z.object({ share: figure, actors: z.array(z.object({ terminalId, symptom, alarms: count })) }),
  priorities: z.partialRecord(z.enum(SEVERITIES), figure),
  tune: z.array(z.object({ id: z.enum(TUNING) })),
});

const at = (iso: string): EpochMs => epochMs(Date.parse(iso));

export const suppressionUseOf = (saved: z.infer<typeof suppressionShape>): SuppressionUse => {
  const { state, alarms, incidents, scope, ...suppression } = saved;
  return {
    suppression: {
      ...suppression,
      rule: suppression.rule,
      scope: {
        terminals: scope.terminals ?? [],
        merchants: scope.merchants ?? [],
        issuers: scope.issuers ?? [],
        channels: scope.channels ?? [],
        versions: scope.versions ?? [],
        everywhere: scope.everywhere ?? false,
      },
    },
    state,
    alarms,
    incidents,
  };
};

export const baselineComparisonOf = (saved: z.infer<typeof baselineShape>): BaselineComparison => ({
  fresh: saved.new,
  known: saved.known,
  gone: saved.gone,
  payments: {
    fresh: saved.payments?.new ?? [],
    known: saved.payments?.known ?? [],
    gone: (saved.payments?.gone ?? []).map(({ kind, cause, ...references }) => ({ kind, cause, ...references })),
  },
});

export const statisticsOf = (saved: z.infer<typeof statisticsShape>): AlarmStatistics => ({
  ...saved,
  floods: saved.floods.map((one) => ({ ...one, from: at(one.from), to: at(one.to) })),
  chattering: saved.chattering.map(({ terminalId: terminal, from, ...one }) => ({
    ...one,
    terminal: terminal ?? undefined,
    from: at(from),
  })),
  stale: saved.stale.map(({ terminalId: terminal, from, to, ...one }) => ({
    ...one,
    terminal: terminal ?? undefined,
    from: at(from),
    to: to === null ? undefined : at(to),
  })),
  worstTen: {
    share: saved.worstTen.share,
    actors: saved.worstTen.actors.map(({ terminalId: terminal, ...one }) => ({
      ...one,
      terminal: terminal ?? undefined,
    })),
  },
  tune: saved.tune.map(({ id }) => id),
});
