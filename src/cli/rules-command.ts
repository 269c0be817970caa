import type { Words } from '../messages/words.ts';
import type { Rule } from '../model/diagnosis.ts';
import { EXIT, type ExitCode, UserError } from '../model/errors.ts';
import { listing, type ListFlags } from './listing.ts';
import { nearest } from './nearest.ts';
import { createPage, type Page, pageColumns } from './page.ts';
import type { Parts } from './parts.ts';
import type { Shell } from './shell.ts';

/** A rule as data; texts in the language asked for. */
export const ruleFacts = (words: Words, rule: Rule): unknown => {
  const say = words.rules[rule.id];
  return {
    id: rule.id,
    name: say?.name ?? rule.id,
    description: say?.description ?? '',
    causes: rule.causes,
    symptoms: rule.symptoms,
    needs: rule.needs,
    references: rule.references,
    falsePositives: say?.falsePositives ?? [],
  };
};

/** What a rule looks at, where its knowledge comes from, and when it errs. */
export const describeRule = (page: Page, words: Words, rule: Rule): void => {
  const say = words.cli.explain;
  const text = words.rules[rule.id];
  page.title(`${text?.name ?? rule.id} (${rule.id})`);
  page.field(say.definition, text?.description);
  page.list(
    say.possibleCauses,
    rule.causes.map((cause) => `${words.causes[cause].name} (${cause})`),
  );
  page.field(
    say.symptoms,
    rule.symptoms.map((symptom) => words.symptoms[symptom]).join(words.lang === 'zh' ? '、' : ', '),
  );
  page.field(
    say.needs,
    rule.needs.length === 0 ? say.none : rule.needs.map((column) => `${words.columns[column]} (${column})`).join(', '),
  );
  page.list(say.references, rule.references);
  page.list(say.falsePositives, text?.falsePositives ?? []);
};

/** `posalarm rules list` */
export const rulesListCommand = async (flags: ListFlags, shell: Shell, parts: Parts): Promise<ExitCode> => {
  const { words, json } = await listing(flags, shell, parts);
  const { rules } = await parts.knowledge();
  if (json) {
    shell.out.write(
      `${JSON.stringify(
        rules.map((rule) => ruleFacts(words, rule)),
        null,
        2,
      )}\n`,
    );
    return EXIT.done;
  }
  const page = createPage(words, pageColumns(shell));
  for (const rule of rules) {
    const text = words.rules[rule.id];
    page.item(`${rule.id}: ${text?.name ?? rule.id}`, [
      text?.description ?? '',
      `→ ${rule.causes.map((cause) => words.causes[cause].name).join(', ')}`,
    ]);
  }
  shell.out.write(page.text());
  return EXIT.done;
};

/**
 * `posalarm rules show <id>`
 *
 * @throws UserError `rule-unknown` with what was probably meant
 */
export const rulesShowCommand = async (id: string, flags: ListFlags, shell: Shell, parts: Parts): Promise<ExitCode> => {
  const { words, json } = await listing(flags, shell, parts);
  const { rules } = await parts.knowledge();
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) {
    throw new UserError('rule-unknown', EXIT.usage, {
      found: id,
      near: nearest(
        id,
        rules.map((one) => one.id),
      ).join(', '),
    });
  }
  const page = createPage(words, pageColumns(shell));
  describeRule(page, words, rule);
  shell.out.write(json ? `${JSON.stringify(ruleFacts(words, rule), null, 2)}\n` : page.text());
  return EXIT.done;
};
