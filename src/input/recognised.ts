import { FIELD_IDS, type FieldId, headerKey, secretColumn } from './columns.ts';
import { kindWeights } from './header.ts';
import type { Recognised } from './contract.ts';
import { scrub } from './mask.ts';
import type { Plan } from './plan.ts';
import type { SampleRow } from './sample.ts';
import { zoneInHeader } from './plan.ts';

/** Rows kept for whoever wants to see some. */
const ROWS = 20;
/** A kind that fits less than half as well again as the other is close. */
const CLEAR = 1.5;

const kindIsClose = (names: readonly string[], kind: Plan['kind']): boolean => {
  const { transactions, alarms } = kindWeights(names);
  const [own, other] = kind === 'alarms' ? [alarms, transactions] : [transactions, alarms];
  return own < other * CLEAR;
};

const zoneBy = (plan: Plan, asked: boolean): Recognised['zoneBy'] => {
  if (plan.time.zoneColumn !== undefined) return 'column';
  if (asked) return 'asked';
  if (zoneInHeader(plan.names[plan.time.index] ?? '') !== undefined) return 'header';
  return plan.profile.timeZone === undefined ? 'assumed' : 'profile';
};

/** What a plan amounts to, for people. */
export const recognisedIn = (
  plan: Plan,
  how: {
    readonly headerLine: number;
    readonly kindBy: 'asked' | 'profile' | undefined;
    readonly profileBy: Recognised['profileBy'];
    readonly fit: { readonly found: number; readonly of: number } | undefined;
    /** Fields told by what their columns hold, beside those told by names. */
    readonly byContent: readonly FieldId[];
    readonly zoneAsked: boolean;
    readonly rows: readonly SampleRow[];
  },
): Recognised => {
  const { names, columns, profile } = plan;
  return {
    kind: plan.kind,
    kindBy: how.kindBy ?? (kindIsClose(names, plan.kind) ? 'close' : 'columns'),
    profileBy: how.profileBy,
    fit: how.fit === undefined ? undefined : { found: how.fit.found, of: how.fit.of },
    profile,
    headerLine: how.headerLine,
    names,
    columns: FIELD_IDS.flatMap((field) => {
      const index = columns.get(field);
      if (index === undefined) return [];
      const header = names[index] ?? '';
      const own = (profile.columns[field] ?? []).some((name) => headerKey(name) === headerKey(header));
      return [
        {
          field,
          header: scrub(header).text,
          by: how.profileBy === 'content' || how.byContent.includes(field) ? 'content' : own ? 'profile' : 'name',
        },
      ];
    }),
    secrets: names.filter((name) => secretColumn(name) !== undefined).map((name) => scrub(name).text),
    zoneBy: zoneBy(plan, how.zoneAsked),
    rows: how.rows.slice(0, ROWS).map(({ fields, line }) => ({ fields: [...fields], line })),
  };
};
