import type { Disagreement } from '../model/reconciliation.ts';
import { durationMs } from '../model/units.ts';
import { type Beliefs, beliefsOf } from './beliefs.ts';
import { judgeEchoes } from './echoes.ts';
import { complete, type Found, inOrder, oncePerRow, VOIDABLE } from './found.ts';
import { judgePaired } from './paired.ts';
import { recordAt, TERMINAL } from './rows.ts';
import { judgeSingle } from './single.ts';
import type { Surroundings } from './surroundings.ts';
import { unheardOf } from './unheard.ts';

/** Every payment whose records disagree or leave it in doubt. */
export const judge = (s: Surroundings): Disagreement[] => {
  const beliefs = beliefsOf(s);
  const unheard = unheardOf(s, beliefs);
  const paired = judgePaired(s, beliefs, unheard);
  const doubled = new Set(paired.flatMap(({ kind, stands }) => (kind === 'duplicate' ? (stands ?? []) : [])));
  const found = [
    ...paired,
    ...judgeSingle(s, beliefs, unheard, doubled),
    ...judgeRepeats(s, beliefs, doubled),
    ...judgeSettlements(s),
    ...judgeEchoes(s.echoes),
  ];
  const named = new Set(
    found.flatMap(({ kind, terminal }) => (kind === 'settlement-unbalanced' ? [] : (terminal ?? []))),
  );
  found.push(...judgeOriginals(s, beliefs, named));
  return oncePerRow(found)
    .flatMap((one) => complete(one, s) ?? [])
    .sort(inOrder);
};

/** Two approvals of one purchase, where the host holds both or cannot be asked. */
const judgeRepeats = (
  { rows, repeats }: Surroundings,
  { hostOf, belief, isHeld, time }: Beliefs,
  doubled: ReadonlySet<number>,
): Found[] =>
  repeats.flatMap(({ first, second, attempt, sameMessage }): Found[] => {
    // Judged already where the host does not hold both.
    if (doubled.has(second) || doubled.has(first)) return [];
    if ([first, second].some((at) => belief(at, TERMINAL) !== 'taken' || !isHeld(at))) return [];
    return [
      {
        kind: 'duplicate',
        mismatch: 'duplicate',
        terminal: second,
        host: hostOf(second),
        others: [first, hostOf(first), attempt],
        verdict: 'charged-twice',
        actor: 'merchant-manager',
        deadline: VOIDABLE,
        facts: {
          gap: durationMs(time(second) - time(first)),
          sameMessage,
          attempt: attempt === undefined ? undefined : recordAt(rows, attempt),
        },
      },
    ];
  });

const judgeOriginals = (
  { withoutOriginal, unpaidSince }: Surroundings,
  { hostOf }: Beliefs,
  named: ReadonlySet<number>,
): Found[] =>
  withoutOriginal.flatMap((at): Found[] =>
    named.has(at)
      ? []
      : [
          {
            kind: 'no-original',
            mismatch: undefined,
            terminal: at,
            host: hostOf(at),
            verdict: 'in-doubt',
            actor: 'merchant-manager',
            deadline: 'same-day',
            facts: { unpaidSince: unpaidSince.get(at) },
          },
        ],
  );

const judgeSettlements = ({ unbalanced }: Surroundings): Found[] =>
  unbalanced.map(({ row, difference }) => ({
    kind: 'settlement-unbalanced',
    mismatch: undefined,
    terminal: row,
    host: undefined,
    verdict: 'in-doubt',
    atStake: Math.abs(difference.stated - difference.booked),
    actor: 'merchant-manager',
    deadline: 'same-day',
  }));
