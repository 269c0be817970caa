import { CAUSES, type CauseId, type NamedCauseId } from '../../src/model/cause.ts';
import type { SymptomId } from '../../src/model/symptom.ts';
import type { WorldTruth } from '../worlds/truth.ts';
import { byCodeTable } from './code-table.ts';
import type { Found, FoundAlarm } from './found.ts';

/** One row judged: what is true, and what was said. */
export interface Judgement {
  readonly seed: number;
  readonly file: string;
  readonly line: number;
  /** `nothing`: the row is no alarm at all. */
  readonly truth: NamedCauseId | 'nothing';
  /** `missed`: no alarm was raised for the row. */
  readonly said: CauseId | 'missed';
  readonly confidence: number | undefined;
  readonly symptom: SymptomId | undefined;
  /** The event in the generator's words, for reading. */
  readonly event: string;
  /** Kind of the planted fault, or `ordinary`. */
  readonly kind: string;
  readonly faultId: string | null;
  /** Counted apart: may or may not be an alarm. */
  readonly optional: boolean;
  readonly show: string;
}

const key = (file: string, line: number): string => `${file}:${line}`;

/** Compares the alarms of one world with its truth, row by row. */
export const judgeRows = (truth: WorldTruth, found: Found): Judgement[] => {
  const said = new Map<string, FoundAlarm>();
  for (const alarm of found.alarms) {
    const place = key(alarm.file, alarm.line);
    const other = said.get(place);
    // A row may raise an alarm of its own and be one side of a disagreement: its own failure is scored.
    if (other === undefined || (other.mismatch && !alarm.mismatch)) said.set(place, alarm);
  }
  const kinds = new Map(truth.faults.map(({ id, kind }) => [id, kind]));
  const show = truth.world.mojibake ? 'wrong encoding' : truth.world.show;
  const judgements: Judgement[] = [];
  for (const row of truth.rows) {
    const alarm = said.get(key(row.file, row.line));
    said.delete(key(row.file, row.line));
    judgements.push({
      seed: truth.seed,
      file: row.file,
      line: row.line,
      truth: row.cause,
      said: alarm?.cause ?? 'missed',
      confidence: alarm?.confidence,
      symptom: alarm?.symptom,
      event: row.event,
      kind: row.faultId === null ? 'ordinary' : (kinds.get(row.faultId) ?? 'ordinary'),
      faultId: row.faultId,
      optional: row.optional,
      show,
    });
  }
  for (const alarm of said.values()) {
    judgements.push({
      seed: truth.seed,
      file: alarm.file,
      line: alarm.line,
      truth: 'nothing',
      said: alarm.cause,
      confidence: alarm.confidence,
      symptom: alarm.symptom,
      event: 'no failure',
      kind: 'invented',
      faultId: null,
      optional: alarm.mismatch,
      show,
    });
  }
  return judgements;
};

/** The same rows as a plain code table would have explained them, given the symptom the product read. */
export const asCodeTable = (judgements: readonly Judgement[]): Judgement[] =>
  judgements.map((one) => (one.symptom === undefined ? one : { ...one, said: byCodeTable(one.symptom) }));

export interface CauseScore {
  readonly cause: NamedCauseId;
  readonly rows: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface RowScore {
  readonly rows: number;
  readonly right: number;
  readonly undetermined: number;
  readonly missed: number;
  readonly invented: number;
  /** Mean of F1 over the causes that occur. */
  readonly macroF1: number;
  readonly causes: readonly CauseScore[];
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export const scoreRows = (all: readonly Judgement[]): RowScore => {
  const judgements = all.filter(({ optional }) => !optional);
  const truths = new Map<string, number>();
  const claims = new Map<string, number>();
  const hits = new Map<string, number>();
  const add = (counts: Map<string, number>, name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { truth, said } of judgements) {
    add(truths, truth);
    add(claims, said);
    if (truth === said) add(hits, truth);
  }
  const causes = CAUSES.flatMap((cause): CauseScore[] => {
    const rows = truths.get(cause) ?? 0;
    if (cause === 'undetermined' || rows === 0) return [];
    const hit = hits.get(cause) ?? 0;
    const precision = ratio(hit, claims.get(cause) ?? 0);
    const recall = ratio(hit, rows);
    return [{ cause, rows, precision, recall, f1: ratio(2 * precision * recall, precision + recall) }];
  });
  const invented = truths.get('nothing') ?? 0;
  return {
    rows: judgements.length - invented,
    right: [...hits.values()].reduce((sum, count) => sum + count, 0),
    undetermined: claims.get('undetermined') ?? 0,
    missed: claims.get('missed') ?? 0,
    invented,
    macroF1: ratio(
      causes.reduce((sum, { f1 }) => sum + f1, 0),
      causes.length,
    ),
    causes,
  };
};

export interface Confusion {
  readonly truth: string;
  readonly said: string;
  readonly count: number;
  readonly examples: readonly Judgement[];
}

/** Wrong pairs, most frequent first, with examples from as many worlds as possible. */
export const confusions = (judgements: readonly Judgement[], examples: number): Confusion[] => {
  const pairs = new Map<string, Judgement[]>();
  for (const one of judgements) {
    if (one.optional || one.truth === one.said) continue;
    const pair = `${one.truth} ${one.said}`;
    const list = pairs.get(pair);
    if (list) list.push(one);
    else pairs.set(pair, [one]);
  }
  return [...pairs.values()]
    .map((list) => ({
      truth: list[0]?.truth ?? '',
      said: list[0]?.said ?? '',
      count: list.length,
      examples: Array.from(
        { length: Math.min(examples, list.length) },
        (_, i) => list[Math.floor((i * list.length) / examples)],
      ).filter((one) => one !== undefined),
    }))
    .sort((a, b) => b.count - a.count || (a.truth + a.said < b.truth + b.said ? -1 : 1));
};
