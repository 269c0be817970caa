import type { CauseId, NamedCauseId } from '../model/cause.ts';
import type { Ranked, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import type { NextPhrase } from '../model/phrases.ts';
import type { Disagreement, DisagreementKind } from '../model/reconciliation.ts';
import type { Column } from '../model/record.ts';

/** Which further records explain a disagreement that these do not. */
const IN_BOOKS: Readonly<Partial<Record<DisagreementKind, NextPhrase['key'] & `export-${string}`>>> = {
  'missing-at-host': 'export-host-reversals',
  'missing-at-terminal': 'export-terminal-journal',
  'amount-differs': 'export-adjustments',
  'status-differs': 'export-host-reversals',
  duplicate: 'export-terminal-journal',
  'no-original': 'export-earlier-days',
  'settlement-unbalanced': 'export-batch-list',
};

type Skipped = readonly { readonly rule: Rule; readonly missing: readonly Column[] }[];

const isOpenAlone = ({ kind, facts, verdict }: Disagreement): boolean =>
  !facts.compared && verdict === 'in-doubt' && (kind === 'reversal-missing' || kind === 'reversal-unanswered');

/**
 * What to export where the books disagree: the host's records where there are none to ask, and what would explain the
 * difference where nothing read so far does. Undefined where the books have nothing to say.
 */
export const booksNext = ({ disagreement }: Subject, isClose: boolean): NextPhrase[] | undefined => {
  if (disagreement === undefined) return undefined;
  if (isOpenAlone(disagreement)) return [{ key: 'export-host-records', args: {} }];
  const key = isClose ? IN_BOOKS[disagreement.kind] : undefined;
  switch (key) {
    case 'export-host-reversals':
    case 'export-terminal-journal':
    case 'export-adjustments':
    case 'export-earlier-days':
    case 'export-batch-list':
      return [{ key, args: {} }];
    default:
      return undefined;
  }
};

/** The column for want of which most of these rules cannot speak; of several, the one that the first rule names first. */
const mostMissed = (silent: Skipped): Column | undefined => {
  const times = new Map<Column, number>();
  for (const { missing } of silent) for (const column of missing) times.set(column, (times.get(column) ?? 0) + 1);
  const most = Math.max(...times.values());
  return [...times].find(([, count]) => count === most)?.[0];
};

const EVERY_FAILURE = { id: 'every-failure', test: () => true };

/** What would tell the line on the spot from what lies beyond it, besides what the logs hold already. */
const lineOrBeyond = (subject: Subject, ask: Surroundings): NextPhrase => {
  const { terminals, sites } = ask.contrast(subject, 'everything', 0, 0, EVERY_FAILURE).inside;
  if (terminals <= 1) return { key: 'compare-other-terminals', args: { terminal: subject.record.terminalId } };
  if (sites <= 1) return { key: 'compare-other-shops', args: {} };
  return { key: 'export-host-records', args: {} };
};

/** What would tell why, where the log says only that it failed. */
const withoutReason = ({ record }: Subject, { columns }: Surroundings): NextPhrase => {
  if (record.kind !== 'alarm' && !columns.has('response_code')) return { key: 'export-answer-codes', args: {} };
  const withAlarms = columns.has('alarm_code') || columns.has('message');
  return { key: withAlarms ? 'export-host-records' : 'export-device-alarms', args: {} };
};

/** What would settle it, from the rivals and from the rules that had no data. */
export const nextSteps = (
  subject: Subject,
  rivals: readonly Ranked[],
  skipped: Skipped,
  ask: Surroundings,
): NextPhrase[] => {
  const next: NextPhrase[] = [];
  const { record, symptom } = subject;
  const { code, ambiguous } = record.reading;
  if (symptom === 'unreadable-text') next.push({ key: 'export-again-in-utf8', args: {} });
  if (ambiguous && code !== undefined) next.push({ key: 'name-the-network', args: { code } });
  else if (symptom === 'unknown' && code !== undefined) next.push({ key: 'look-up-code', args: { code } });
  const names = new Set<CauseId>(rivals.map((rival) => rival.cause));
  const silent = skipped.filter(
    ({ rule }) =>
      rule.symptoms.includes(symptom) && (names.size === 0 || rule.causes.some((cause) => names.has(cause))),
  );
  const column = mostMissed(silent);
  const rule = silent.find(({ missing }) => column !== undefined && missing.includes(column))?.rule;
  if (column !== undefined && rule !== undefined) next.push({ key: 'missing-column', args: { column, rule: rule.id } });
  const has = (...causes: NamedCauseId[]): boolean => causes.filter((cause) => names.has(cause)).length >= 2;
  if (symptom === 'generic-failure' || symptom === 'system-fault') {
    next.push(withoutReason(subject, ask));
  } else if (has('payment-environment/network', 'payment-environment/payment-channel')) {
    next.push(lineOrBeyond(subject, ask));
  } else if (
    has('operator-error/customer', 'hardware-failure/card-reader', 'hardware-failure/keypad', 'security-settings/keys')
  ) {
    next.push({ key: 'watch-next-cards', args: { terminal: record.terminalId } });
  } else if (
    has('transaction-anomaly/input-error', 'transaction-anomaly/card-or-account', 'transaction-anomaly/suspected-fraud')
  ) {
    next.push({ key: 'ask-cardholder', args: {} });
  }
  return next;
};
