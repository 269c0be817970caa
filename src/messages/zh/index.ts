import type { Words } from '../words.ts';
import { categories, causes } from './causes.ts';
import { card } from './card.ts';
import { ci } from './ci.ts';
import { cli } from './cli.ts';
import { countermeasures } from './countermeasures.ts';
import { errors } from './errors.ts';
import { evidenceWords } from './evidence.ts';
import { formats } from './formats.ts';
import { next, warnings } from './hints.ts';
import { html } from './html.ts';
import { outputs } from './outputs.ts';
import { reconciliation } from './reconciliation.ts';
import { inspect } from './inspect.ts';
import { report } from './report.ts';
import { ruleWords } from './rules.ts';
import { settings } from './settings.ts';
import { statistics } from './statistics.ts';
import { symptoms } from './symptoms.ts';
import { variants } from './variants.ts';
import * as vocabulary from './vocabulary.ts';

export const words: Words = {
  lang: 'zh',
  formats,
  categories,
  causes,
  symptoms,
  ...vocabulary,
  countermeasures,
  variants,
  errors,
  warnings,
  next,
  evidence: evidenceWords,
  rules: ruleWords,
  report,
  reconciliation,
  html,
  inspect,
  outputs,
  card,
  cli,
  ci,
  settings,
  statistics,
};
