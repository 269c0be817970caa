import type { Calibration } from './calibration.ts';
import { type IncidentScore, ROWS_TO_BE_AN_INCIDENT, standsOut, VERDICTS } from './incidents.ts';
import type { Confusion, Judgement, RowScore } from './rows.ts';
import { scoreRows } from './rows.ts';

const f3 = (value: number): string => value.toFixed(3);
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const columns = (cells: readonly (string | number)[], widths: readonly number[]): string =>
  cells
    .map((cell, i) => (i === 0 ? String(cell).padEnd(widths[i] ?? 0) : String(cell).padStart(widths[i] ?? 0)))
    .join('')
    .trimEnd();

export const causesTable = (product: RowScore, table: RowScore): string[] => {
  const widths = [42, 8, 11, 9, 8, 13];
  const base = new Map(table.causes.map((score) => [score.cause, score.f1]));
  return [
    columns(['cause', 'rows', 'precision', 'recall', 'F1', 'table F1'], widths),
    ...product.causes.map(({ cause, rows, precision, recall, f1 }) =>
      columns([cause, rows, f3(precision), f3(recall), f3(f1), f3(base.get(cause) ?? 0)], widths),
    ),
    columns(['macro-F1', '', '', '', f3(product.macroF1), f3(table.macroF1)], widths),
    columns(['right', '', '', percent(product.right, product.rows), '', percent(table.right, table.rows)], widths),
    `undetermined ${product.undetermined}, missed ${product.missed}, invented ${product.invented} (of ${product.rows} alarm rows)`,
  ];
};

export const calibrationTable = ({ error, bins }: Calibration): string[] => [
  columns(['confidence', 'alarms', 'given', 'right'], [14, 9, 9, 9]),
  ...bins
    .filter(({ alarms }) => alarms > 0)
    .map(({ from, to, alarms, given, right }) =>
      columns([`${from.toFixed(1)}–${to.toFixed(1)}`, alarms, f3(given), f3(right)], [14, 9, 9, 9]),
    ),
  `calibration error (ECE, 10 bins of equal width, rows with a named cause): ${f3(error)}`,
];

export const confusionTable = (pairs: readonly Confusion[], most: number): string[] =>
  pairs
    .slice(0, most)
    .flatMap(({ truth, said, count, examples }) => [
      `${String(count).padStart(7)}  ${truth}  →  ${said}`,
      ...examples.map(
        ({ seed, file, line, event, kind, symptom, confidence }) =>
          `         seed ${seed} ${file}:${line}  ${event}, ${kind}; read as ${symptom ?? '–'}${confidence === undefined ? '' : `, ${f3(confidence)}`}`,
      ),
    ]);

/** Accuracy by one property of the rows. */
export const byTable = (
  judgements: readonly Judgement[],
  name: string,
  property: (one: Judgement) => string,
): string[] => {
  const groups = new Map<string, Judgement[]>();
  for (const one of judgements) {
    const group = property(one);
    const list = groups.get(group);
    if (list) list.push(one);
    else groups.set(group, [one]);
  }
  const widths = [32, 8, 10, 10, 14, 9];
  return [
    columns([name, 'rows', 'right', 'macro-F1', 'undetermined', 'missed'], widths),
    ...[...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([group, list]) => {
        const score = scoreRows(list);
        return columns(
          [group, score.rows, percent(score.right, score.rows), f3(score.macroF1), score.undetermined, score.missed],
          widths,
        );
      }),
  ];
};

export const incidentTable = ({ faults, strays, incidents }: IncidentScore): string[] => {
  const one = faults.filter(({ verdict }) => verdict === 'one').length;
  const plain = faults.filter(({ fault }) => standsOut(fault));
  const plainOne = plain.filter(({ verdict }) => verdict === 'one').length;
  const asLine = faults.filter(
    ({ verdict, fault, incidents: own }) => verdict === 'one' && own.some(({ cause }) => cause !== fault.cause),
  ).length;
  const ordinary = strays.filter(({ ordinaryWorld }) => ordinaryWorld);
  return [
    `To be found: planted faults with at least ${ROWS_TO_BE_AN_INCIDENT} alarm rows whose scope is more than one card: ${faults.length}.`,
    `Found as exactly one incident with the right cause and scope: ${one} (${percent(one, faults.length)})`,
    `  of those with as many failures (repeats of a message not counted) that ordinary trade would not bring by itself: ${plainOne} of ${plain.length} (${percent(plainOne, plain.length)})`,
    `  of those channels that nobody but one place tried while they failed, told as this place’s line: ${asLine}`,
    ...VERDICTS.filter((verdict) => verdict !== 'one').map(
      (verdict) => `  ${verdict.padEnd(12)} ${faults.filter((fault) => fault.verdict === verdict).length}`,
    ),
    `Incidents reported ${incidents}; strays, of no planted fault: ${strays.length}, of these in ordinary-only worlds ${ordinary.length}`,
    `  strays whose alarms do have the cause named: ${strays.filter(({ causeRight }) => causeRight).length}`,
  ];
};

export const incidentDetails = ({ faults, strays }: IncidentScore, most: number): string[] => [
  ...faults
    .filter(({ verdict }) => verdict !== 'one')
    .slice(0, most)
    .map(({ seed, fault, verdict, incidents }) => {
      const seen = incidents.slice(0, 3).map(({ id, cause, scope }) => `${id} ${cause} ${scope.kind ?? ''}`);
      return `  seed ${seed} ${fault.id} ${fault.kind} (${fault.cause}, ${fault.scope.kind} ${fault.scope.name}, ${fault.rows} rows): ${verdict} ${seen.join('; ')}`.trimEnd();
    }),
  ...strays
    .slice(0, most)
    .map(
      ({ seed, incident, alarms, causeRight, ordinaryWorld }) =>
        `  seed ${seed} stray ${incident.id} ${incident.cause} ${incident.scope.kind ?? ''}, ${alarms} alarms${causeRight ? ', cause right' : ''}${ordinaryWorld ? ', ordinary world' : ''}`,
    ),
];

export const faultKindTable = ({ faults }: IncidentScore): string[] => {
  const kinds = [...new Set(faults.map(({ fault }) => fault.kind))].sort();
  const widths = [32, 8, 8];
  return [
    columns(['planted fault', 'number', 'as one'], widths),
    ...kinds.map((kind) => {
      const own = faults.filter(({ fault }) => fault.kind === kind);
      return columns([kind, own.length, own.filter(({ verdict }) => verdict === 'one').length], widths);
    }),
  ];
};
