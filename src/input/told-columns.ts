import type { Column } from '../model/record.ts';
import { ALARM_COLUMNS, TRANSACTION_COLUMNS } from '../model/record.ts';
import { type FieldId, headerKey } from './columns.ts';
import { furtherReasons } from './header.ts';
import { endColumn } from './lifespan.ts';
import { shown } from './mask.ts';
import type { Plan } from './plan.ts';

/** Canonical columns found, in the contract's order. */
export const columnsOf = (plan: Plan | undefined): Column[] => {
  if (plan === undefined) return [];
  const order: readonly Column[] = plan.kind === 'alarms' ? ALARM_COLUMNS : TRANSACTION_COLUMNS;
  const stands: Readonly<Partial<Record<Column, FieldId>>> = {
    time: 'date',
    amount: 'amount_minor',
    response_text: 'status',
    latency_ms: 'latency_s',
    message: 'condition',
  };
  return order.filter((column) => {
    const other = stands[column];
    const isStated = plan.stated.some(({ field }) => field === column);
    return isStated || plan.columns.has(column) || (other !== undefined && plan.columns.has(other));
  });
};

/** Headers that nothing was read from. */
export const ignoredOf = (plan: Plan | undefined): string[] => {
  if (plan === undefined) return [];
  const used = new Set(plan.columns.values());
  // The details beside an alarm's message are told with it.
  if (plan.kind === 'alarms') {
    for (const at of furtherReasons(plan.names, plan.kind, plan.columns)) used.add(at);
    const end = endColumn(plan);
    if (end !== undefined) used.add(end);
  }
  const special = new Set(
    Object.values(plan.profile.byType ?? {}).flatMap((fields) =>
      Object.values(fields ?? {}).flatMap((names) => names.split('|').map(headerKey)),
    ),
  );
  return plan.names.filter((name, i) => !used.has(i) && !special.has(headerKey(name))).map((name) => shown(name, 40));
};
