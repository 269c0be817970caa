import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { useOf } from '../worlds/plan.ts';
import { makeWorld } from '../worlds/world.ts';
import { ablate } from './ablate.ts';
import { calibrate } from './calibration.ts';
import { judgeIncidents, type IncidentScore } from './incidents.ts';
import {
  byTable,
  calibrationTable,
  causesTable,
  confusionTable,
  faultKindTable,
  incidentDetails,
  incidentTable,
} from './print.ts';
import { askProduct } from './product.ts';
import { asCodeTable, confusions, judgeRows, type Judgement, scoreRows } from './rows.ts';

/**
 * `npm run accuracy -- [--tune] [--seed n] [--count n] [--examples n] [--ablate] [--json path]`
 *
 * Scores the built product (`npm run build` first) on worlds with known truth: by default forty whose seeds are
 * kept for reporting (5000 on), with --tune those for tuning (1000 on). Single rows and incidents are shown for
 * tuning seeds only, so that nobody mends what a report seed shows.
 */
const { values } = parseArgs({
  options: {
    tune: { type: 'boolean', default: false },
    seed: { type: 'string' },
    count: { type: 'string', default: '40' },
    examples: { type: 'string', default: '3' },
    ablate: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
const first = Number(values.seed ?? (values.tune ? 1000 : 5000));
const seeds = Array.from({ length: Number(values.count) }, (_, i) => first + i);
const uses = new Set(seeds.map(useOf));
const open = !uses.has('report');
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const section = (title: string, lines: readonly string[]): void => [``, title, ...lines].forEach(say);

const score = async (): Promise<void> => {
  const judgements: Judgement[] = [];
  const scores: IncidentScore[] = [];
  const failures: string[] = [];
  let rejects = 0;
  let records = 0;
  for (const seed of seeds) {
    const world = makeWorld(seed);
    records += world.truth.world.records;
    try {
      const found = await askProduct(world);
      rejects += found.rejects;
      judgements.push(...judgeRows(world.truth, found));
      scores.push(judgeIncidents(world.truth, found));
    } catch (error) {
      failures.push(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const incidents: IncidentScore = {
    faults: scores.flatMap(({ faults }) => faults),
    strays: scores.flatMap(({ strays }) => strays),
    incidents: scores.reduce((sum, one) => sum + one.incidents, 0),
  };
  const product = scoreRows(judgements);
  const table = scoreRows(asCodeTable(judgements));
  const calibration = calibrate(judgements);
  const optional = judgements.filter((one) => one.optional && one.truth !== 'nothing' && one.said !== 'missed');
  say(
    `${seeds.length} worlds, seeds ${seeds[0]} to ${seeds.at(-1)} (${[...uses].join(', ')}), ${records} rows, ${rejects} rejected`,
  );
  for (const failure of failures) say(`NOT SCORED ${failure}`);
  if (failures.length > 0) process.exitCode = 1;
  section('Causes', causesTable(product, table));
  say(
    `rows that may or may not be alarms, raised: ${optional.length}, with the right cause ${optional.filter((one) => one.said === one.truth).length}`,
  );
  section('Certainty', calibrationTable(calibration));
  section(
    'Confusions, truth → said',
    confusionTable(confusions(judgements, open ? Number(values.examples) : 0), open ? 60 : 25),
  );
  section(
    'By what the log shows',
    byTable(judgements, 'codes, texts, or both', ({ show }) => show),
  );
  section(
    'By what was planted',
    byTable(judgements, 'kind', ({ kind }) => kind),
  );
  section('Incidents', incidentTable(incidents));
  if (open) section('Not as they should be', incidentDetails(incidents, 60));
  section('Incidents by kind of fault', faultKindTable(incidents));
  if (values.json !== undefined) {
    const verdicts = incidents.faults.map(({ seed, fault, verdict }) => ({
      seed,
      fault: fault.id,
      kind: fault.kind,
      verdict,
    }));
    await writeFile(
      values.json,
      `${JSON.stringify({ seeds, product, table, calibration, verdicts, strays: incidents.strays.length }, null, 1)}\n`,
    );
  }
};

if (!seeds.every(Number.isInteger) || seeds.length === 0 || uses.size > 1) {
  process.stderr.write(
    'Seeds must be whole numbers of one block: 1000 to 1999 for tuning, 5000 to 5999 for reporting.\n',
  );
  process.exitCode = 2;
} else if (values.ablate) {
  await ablate(seeds, say);
} else {
  await score();
}
