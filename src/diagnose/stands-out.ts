import type { Subject, Surroundings } from '../model/diagnosis.ts';
import { groupConcentration } from '../model/likelihood.ts';
import type { EarlyWarning } from '../model/report.ts';
import type { Family, SymptomId } from '../model/symptom.ts';

/** So many times the others' share, and nobody can say that it is as everywhere. Own inference. */
const TIMES_LEAST = 5;
/** Fewer different cards are a few customers. Own inference. */
const CARDS_LEAST = 5;
/** Log-odds, about twenty to one, after the price of having picked the worst of all terminals. */
const WEIGHT_LEAST = 3;
const SOURCES_QUOTED = 5;

interface Seen {
  readonly subjects: Subject[];
  readonly cards: Set<number | string>;
}

/** Alarms of payments by family and terminal. */
const seenBy = (subjects: readonly Subject[], ask: Surroundings): Map<Family, Map<string, Seen>> => {
  const families = new Map<Family, Map<string, Seen>>();
  for (const subject of subjects) {
    const { terminal, card } = ask.place(subject);
    // What a device says of itself is no attempt to pay, and has no share.
    if (terminal === undefined || subject.record.kind === 'alarm' || subject.mismatch !== undefined) continue;
    let family = families.get(subject.family);
    if (family === undefined) {
      family = new Map();
      families.set(subject.family, family);
    }
    let seen = family.get(terminal);
    if (seen === undefined) {
      seen = { subjects: [], cards: new Set() };
      family.set(terminal, seen);
    }
    seen.subjects.push(subject);
    seen.cards.add(card ?? `#${subject.ordinal}`);
  }
  return families;
};

const mostFrequent = (subjects: readonly Subject[]): SymptomId | undefined => {
  const counts = new Map<SymptomId, number>();
  for (const { symptom } of subjects) counts.set(symptom, (counts.get(symptom) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
};

/**
 * Terminals where payments end in one way many times as often as at all others, though no incident says so: whatever the
 * cause, the log does not show that all is well there. `explained`: terminals of incidents.
 */
export const standingOut = (
  subjects: readonly Subject[],
  explained: ReadonlySet<string>,
  ask: Surroundings,
): EarlyWarning[] => {
  const { from, to } = ask.period;
  const first = subjects[0];
  const approved = first === undefined ? 0 : ask.approvals(first, 'everything', from, to);
  if (approved === 0) return [];
  const warnings: EarlyWarning[] = [];
  for (const terminals of seenBy(subjects, ask).values()) {
    const failed = [...terminals.values()].reduce((sum, { cards }) => sum + cards.size, 0);
    for (const [terminalId, { subjects: own, cards }] of terminals) {
      const [one] = own;
      if (one === undefined || cards.size < CARDS_LEAST || explained.has(terminalId)) continue;
      const inside = { failed: cards.size, ok: ask.approvals(one, 'terminal', from, to) };
      const outside = { failed: failed - inside.failed, ok: Math.max(0, approved - inside.ok) };
      const tries = inside.failed + inside.ok;
      const othersTries = outside.failed + outside.ok;
      if (inside.failed * othersTries < outside.failed * tries * TIMES_LEAST) continue;
      const all = ask.contrast(one, 'everything', 0, 0, { id: 'every-failure', test: () => true }).inside.terminals;
      if (groupConcentration(inside, outside, { members: 1, all }) < WEIGHT_LEAST) continue;
      const symptom = mostFrequent(own);
      warnings.push({
        kind: 'stands-out',
        terminalId,
        args: {
          failed: inside.failed,
          tries,
          othersFailed: outside.failed,
          othersTries,
          ...(symptom === undefined ? {} : { symptom }),
        },
        sources: own.slice(-SOURCES_QUOTED).map(({ record }) => record.source),
      });
    }
  }
  const nameOf = ({ terminalId, args }: EarlyWarning): string => `${terminalId}|${args.symptom}`;
  return warnings.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
};
