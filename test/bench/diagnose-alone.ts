// Reading and what the diagnosis adds to it: every row is learnt from, every alarm goes through the rules; no books, no report.
// A large log is read by a thread of its own, as the analysis reads it.
import { statSync } from 'node:fs';
import { forget } from '../../src/context/forget.ts';
import { learn, createState } from '../../src/context/state.ts';
import { seal } from '../../src/context/surroundings.ts';
import { diagnoseAll } from '../../src/diagnose/all.ts';
import { openRuleBook } from '../../src/diagnose/diagnose.ts';
import { createSeenRows, readApart, readInput, type ReadOptions, type RecordSink } from '../../src/input/index.ts';
import type { LogRecord } from '../../src/model/record.ts';
import { RULES } from '../../src/rules/index.ts';

/** As often as the analysis looks for what can be let go. */
const FORGET_EVERY = 16_384;

const [, , path = ''] = process.argv;
const state = createState();
let records = 0;
const input = { path, bytes: statSync(path).size, host: false };
const options: ReadOptions = {
  profile: undefined,
  timeZone: undefined,
  kind: undefined,
  onProgress: undefined,
  seen: createSeenRows(false),
};
const take = (record: LogRecord): void => {
  learn(state, record);
  records += 1;
  if (records % FORGET_EVERY === 0) forget(state);
};
const sink: RecordSink = {
  record: take,
  lent: take,
  reject: () => undefined,
  cardData: () => undefined,
};
const apart = await readApart(input, 0, options, 'recent', sink);
const opened = apart?.opened ?? (await readInput(input, 0, options, sink));
if (!opened.ok) throw opened.error;
const columns = new Set(opened.summary.columns);
const { subjects, ask } = seal(state, columns);
const diagnosed = diagnoseAll(subjects, openRuleBook(RULES, columns), ask);
process.stdout.write(`${records} ${diagnosed.length}\n`);
