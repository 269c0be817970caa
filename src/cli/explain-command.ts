import type { Words } from '../messages/words.ts';
import { CATEGORIES, CAUSES, type CauseId, type CountermeasureId } from '../model/cause.ts';
import { EXIT, type ExitCode, UserError } from '../model/errors.ts';
import type { Rule } from '../model/diagnosis.ts';
import type { SymptomId } from '../model/symptom.ts';
import {
  causesBehind,
  type CodeMeaning,
  isEmpty,
  type Knowledge,
  type Meanings,
  meaningsOf,
  nearMisses,
  rulesAbout,
} from './knowledge.ts';
import { listing, type ListFlags } from './listing.ts';
import { createPage, type Page, pageColumns } from './page.ts';
import type { Parts } from './parts.ts';
import { describeRule, ruleFacts } from './rules-command.ts';
import type { Shell } from './shell.ts';

const named = (name: string, id: string): string => (name === id ? id : `${name} (${id})`);
const ruleNamed = (words: Words, rule: Rule): string => named(words.rules[rule.id]?.name ?? rule.id, rule.id);
const causeNamed = (words: Words, cause: CauseId): string => named(words.causes[cause].name, cause);

const describeCodes = (page: Page, words: Words, topic: string, codes: readonly CodeMeaning[]): void => {
  const say = words.cli.explain;
  page.title(`${say.code} ${topic}`);
  for (const { table, entry } of codes) {
    const symbol = entry.symbol === undefined || entry.symbol === entry.code ? '' : ` [${entry.code} ${entry.symbol}]`;
    page.item(`${table.id}${symbol}: ${entry.meaning[words.lang]}`, [
      [say.table, table.name[words.lang]],
      [say.symptom, named(words.symptoms[entry.symptom], entry.symptom)],
      entry.note?.[words.lang] ?? '',
      entry.privateUse === true ? say.ambiguous : '',
      [say.source, table.source],
    ]);
  }
};

const describeSymptom = (page: Page, words: Words, symptom: SymptomId, knowledge: Knowledge): void => {
  const say = words.cli.explain;
  page.title(`${say.symptom} ${named(words.symptoms[symptom], symptom)}`);
  page.list(
    say.possibleCauses,
    causesBehind(knowledge, symptom).map((cause) => causeNamed(words, cause)),
  );
  page.list(
    say.rules,
    rulesAbout(knowledge.rules, { symptom }).map((rule) => ruleNamed(words, rule)),
  );
};

const describeCause = (page: Page, words: Words, cause: CauseId, knowledge: Knowledge): void => {
  const say = words.cli.explain;
  const { definition, meaning } = words.causes[cause];
  page.title(causeNamed(words, cause));
  page.field(say.definition, definition);
  page.field(say.meaning, meaning);
  const rules = rulesAbout(knowledge.rules, { cause });
  page.list(
    say.signs,
    rules.map((rule) => `${words.rules[rule.id]?.description ?? ''} [${rule.id}]`),
  );
  page.list(
    say.countermeasures,
    knowledge.remediesOf(cause).map((id) => remedyLine(words, id, knowledge)),
    true,
  );
};

const remedyLine = (words: Words, id: CountermeasureId, { remedies }: Knowledge): string => {
  const remedy = remedies.find((one) => one.id === id);
  const head =
    remedy === undefined
      ? ''
      : `${words.report.stepHead(words.urgencies[remedy.urgency], words.actors[remedy.actor])}: `;
  return `${head}${named(words.countermeasures[id].name, id)}`;
};

const describeCountermeasure = (page: Page, words: Words, id: CountermeasureId, knowledge: Knowledge): void => {
  const { steps, worked } = words.countermeasures[id];
  page.title(remedyLine(words, id, knowledge));
  page.list(words.report.labels.steps, steps, true);
  page.field(words.report.labels.worked, worked);
  const causes = CAUSES.filter((cause) => knowledge.remediesOf(cause).includes(id));
  page.list(
    words.report.heads.cause,
    causes.map((cause) => causeNamed(words, cause)),
  );
};

const describeCategories = (page: Page, words: Words, ids: readonly (typeof CATEGORIES)[number][]): void => {
  for (const id of ids) {
    const causes = CAUSES.filter((cause) => cause === id || cause.startsWith(`${id}/`));
    page.title(named(words.categories[id], id));
    for (const cause of causes) page.item(causeNamed(words, cause), [words.causes[cause].definition]);
  }
};

const describe = (page: Page, topic: string, meanings: Meanings, knowledge: Knowledge, words: Words): string => {
  if (meanings.codes.length > 0) describeCodes(page, words, topic, meanings.codes);
  // The causes are told once per symptom, however many tables agree on it.
  const symptoms = new Set([...meanings.codes.map(({ entry }) => entry.symptom), ...meanings.symptoms]);
  for (const symptom of symptoms) describeSymptom(page, words, symptom, knowledge);
  describeCategories(page, words, meanings.categories);
  for (const cause of meanings.causes) describeCause(page, words, cause, knowledge);
  for (const rule of meanings.rules) describeRule(page, words, rule);
  for (const id of meanings.countermeasures) describeCountermeasure(page, words, id, knowledge);
  return page.text();
};

/** The same as data; texts in the language asked for. */
const facts = (topic: string, meanings: Meanings, knowledge: Knowledge, words: Words): unknown => ({
  topic,
  codes: meanings.codes.map(({ table, entry }) => ({
    table: table.id,
    code: entry.code,
    symbol: entry.symbol,
    meaning: entry.meaning[words.lang],
    symptom: entry.symptom,
    privateUse: entry.privateUse === true,
    possibleCauses: causesBehind(knowledge, entry.symptom),
    source: table.source,
  })),
  symptoms: meanings.symptoms.map((id) => ({
    id,
    name: words.symptoms[id],
    possibleCauses: causesBehind(knowledge, id),
  })),
  categories: meanings.categories.map((id) => ({ id, name: words.categories[id] })),
  causes: meanings.causes.map((id) => ({
    id,
    ...words.causes[id],
    rules: rulesAbout(knowledge.rules, { cause: id }).map((rule) => rule.id),
    countermeasures: knowledge.remediesOf(id),
  })),
  rules: meanings.rules.map((rule) => ruleFacts(words, rule)),
  countermeasures: meanings.countermeasures.map((id) => ({
    ...knowledge.remedies.find((one) => one.id === id),
    id,
    ...words.countermeasures[id],
  })),
});

/**
 * `posalarm explain [topic]`: everything a code, message, cause, symptom, rule or countermeasure means, its meanings
 * side by side. Without a topic it lists the causes.
 *
 * @throws UserError `topic-unknown` with what was probably meant
 */
export const explainCommand = async (
  topic: string,
  flags: ListFlags,
  shell: Shell,
  parts: Parts,
): Promise<ExitCode> => {
  const { words, json } = await listing(flags, shell, parts);
  const knowledge = await parts.knowledge();
  const languages = [await parts.words('zh'), await parts.words('en')];
  const meanings: Meanings =
    topic.trim() === ''
      ? { codes: [], categories: CATEGORIES, causes: [], symptoms: [], countermeasures: [], rules: [] }
      : meaningsOf(topic, knowledge, languages);
  if (isEmpty(meanings)) {
    throw new UserError('topic-unknown', EXIT.usage, { found: topic, near: nearMisses(topic, knowledge).join(', ') });
  }
  shell.out.write(
    json
      ? `${JSON.stringify(facts(topic, meanings, knowledge, words), null, 2)}\n`
      : describe(createPage(words, pageColumns(shell)), topic, meanings, knowledge, words),
  );
  return EXIT.done;
};
