import type { Outcome } from '../../model/record.ts';
import type { SymptomId } from '../../model/symptom.ts';
import { outcomeOf } from '../table.ts';
import { ABROAD, REFUSED_ABROAD } from './abroad.ts';
import { ANSWERS_BY_CONCEPT } from './answers-by-concept.ts';
import { ANSWERS_BY_PARTS, REFUSAL } from './answers-by-parts.ts';
import { whatRemains, withoutConsequence } from './consequence.ts';
import { AFAR, AFAR_IN_SCRIPTS, REFUSED_AFAR, REFUSED_AFAR_IN_SCRIPTS } from './afar.ts';
import { DAILY } from './daily.ts';
import { DAILY_EVENTS } from './daily-events.ts';
import { ANSWERS_ABROAD } from './answers-abroad.ts';
import { BY_CONCEPT } from './by-concept.ts';
import { CUSTOMER } from './customer.ts';
import { DECLINE } from './decline.ts';
import { DESK, WISHES } from './desk.ts';
import { DEVICE } from './device.ts';
import { DEVICES_BY_CONCEPT } from './devices-by-concept.ts';
import { FOREMOST, FURTHER } from './field.ts';
import { GENERIC } from './generic.ts';
import { INFORMATION } from './information.ts';
import { LINK } from './link.ts';
import { LOOSE } from './loose.ts';
import { ORDERS } from './orders.ts';
import { isMereReading, symptomOfReading } from './measured.ts';
import { inOneLetter, type NormalText, normaliseText, simplify } from './normal.ts';
import { compose, tellsFailure } from './parts/compose.ts';
import { PERIPHERALS } from './peripherals.ts';
import { PREMISES } from './premises.ts';
import { PROCEDURE } from './procedure.ts';
import { PROCESSORS } from './processors.ts';
import { PROGRAMS, symptomOfStatus } from './programs.ts';
import { READING } from './reading.ts';
import { PLAIN_DAY, PLAIN_OF_DEVICES, PLAIN_OF_HOSTS } from './plain/index.ts';
import { spoken } from './plain/spoken.ts';
import { PLAINLY_TOLD_APART } from './plain/told-apart.ts';
import { UNATTENDED } from './unattended.ts';
import { UNANSWERED } from './unanswered.ts';
import type { PhraseRule } from './rule.ts';
import { REFUSED_IN_SCRIPTS, SCRIPTS } from './scripts.ts';
import { TOLD_APART } from './told-apart.ts';
import { TICKETS, TICKETS_IN_SCRIPTS } from './tickets.ts';

/** What a text says. */
export interface Interpretation {
  readonly symptom: SymptomId;
  readonly outcome: Outcome;
}

interface Condition {
  readonly wanted: boolean;
  readonly chinese: readonly string[];
  readonly english: readonly string[];
}

/** A pattern is taken apart only as far as texts get in it: most stop at the first condition. */
interface Pattern {
  readonly chinese: boolean;
  readonly english: boolean;
  readonly first: () => Condition;
  readonly rest: () => readonly Condition[];
}

interface CompiledRule {
  readonly interpretation: Interpretation;
  readonly patterns: readonly Pattern[];
}

/** Terms outside ASCII are Chinese, or of another script; a Unicode property class would cost milliseconds to compile. */
const HAN = /[^\x20-\x7E]/;

/** Words of one concept stand in many patterns: they are taken apart once. */
const conditions = new Map<string, Condition>();

const conditionOf = (source: string): Condition => {
  const before = conditions.get(source);
  if (before !== undefined) return before;
  const condition = compileCondition(source);
  conditions.set(source, condition);
  return condition;
};

const compileCondition = (source: string): Condition => {
  const wanted = !source.startsWith('!');
  const chinese: string[] = [];
  const english: string[] = [];
  for (const term of (wanted ? source : source.slice(1)).split('|')) {
    if (HAN.test(term)) chinese.push(term);
    else {
      const begins = term.endsWith('*');
      const ends = term.startsWith('*');
      const word = term.slice(ends ? 1 : 0, begins ? -1 : undefined);
      english.push(`${ends ? '' : ' '}${word}${begins ? '' : ' '}`);
    }
  }
  return { wanted, chinese, english };
};

const compilePattern = (source: string): Pattern => {
  const end = source.indexOf(' & ');
  const head = end < 0 ? source : source.slice(0, end);
  const chinese = HAN.test(head);
  let first: Condition | undefined;
  let rest: readonly Condition[] | undefined;
  return {
    chinese,
    english: !chinese || head.split('|').some((term) => !HAN.test(term)),
    first: () => {
      first ??= conditionOf(head);
      return first;
    },
    rest: () => {
      rest ??=
        end < 0
          ? []
          : source
              .slice(end + 3)
              .split(' & ')
              .map(conditionOf);
      return rest;
    },
  };
};

const compile = ([symptom, patterns, outcome]: PhraseRule): CompiledRule => ({
  interpretation: { symptom, outcome: outcome ?? outcomeOf(symptom) },
  patterns: patterns.map(compilePattern),
});

/** Texts are searched in simplified characters and composed letters: so are terms that are written otherwise. */
const written = (pattern: string): string =>
  HAN.test(pattern) ? inOneLetter(simplify(pattern.normalize('NFKC'))) : pattern;
const asWritten = ([symptom, patterns, outcome]: PhraseRule): PhraseRule =>
  outcome === undefined ? [symptom, patterns.map(written)] : [symptom, patterns.map(written), outcome];

/** Specific before general. */
const SPECIFIC: readonly PhraseRule[] = [
  ...FOREMOST,
  ...INFORMATION,
  ...UNANSWERED,
  ...DEVICE,
  ...READING,
  ...PROCEDURE,
  ...DECLINE,
  ...LINK,
  ...FURTHER,
];

/** Phrases in Chinese and English, in the order in which texts are held against them. */
export const PHRASES: readonly PhraseRule[] = [...SPECIFIC, ...LOOSE, ...GENERIC];

interface Lists {
  /** Before words are taken one by one. */
  readonly early: readonly CompiledRule[];
  /** For texts with letters that neither English nor Chinese has. */
  readonly scripts: readonly CompiledRule[];
  readonly plain: readonly CompiledRule[];
}
let compiled: Lists | undefined;

const lists = (): Lists => {
  if (compiled === undefined) {
    const scripts = [...SCRIPTS, ...AFAR_IN_SCRIPTS, ...TICKETS_IN_SCRIPTS].map(asWritten).map(compile);
    const refusals = [...REFUSED_IN_SCRIPTS, ...REFUSED_AFAR_IN_SCRIPTS].map(asWritten).map(compile);
    const first = [...AFAR, ...ABROAD, ...SPECIFIC].map(compile);
    const last = [...TICKETS, ...LOOSE, ...GENERIC, ...REFUSED_ABROAD, ...REFUSED_AFAR].map(compile);
    compiled = {
      early: [...PROGRAMS, ...PERIPHERALS, ...ORDERS, ...PREMISES, ...CUSTOMER, ...PROCESSORS, ...ANSWERS_ABROAD]
        .map(asWritten)
        .map(compile),
      scripts: [...scripts, ...first, ...last, ...refusals],
      // Japanese in characters only is told last from Chinese.
      plain: [...first, ...scripts, ...last, ...refusals],
    };
  }
  return compiled;
};

const holds = (condition: Condition, text: NormalText): boolean => {
  const found =
    (text.han && condition.chinese.some((term) => text.chinese.includes(term))) ||
    (text.latin && condition.english.some((term) => text.english.includes(term)));
  return found === condition.wanted;
};

const matches = (pattern: Pattern, text: NormalText): boolean =>
  ((text.han && pattern.chinese) || (text.latin && pattern.english)) &&
  holds(pattern.first(), text) &&
  pattern.rest().every((condition) => holds(condition, text));

const firstOf = (rules: readonly CompiledRule[], text: NormalText): Interpretation | undefined =>
  rules.find((rule) => rule.patterns.some((pattern) => matches(pattern, text)))?.interpretation;

const inLists = (text: NormalText): Interpretation | undefined =>
  firstOf(text.scripts ? lists().scripts : lists().plain, text);

/** Long lists that few texts get to: their terms in other scripts are put into the forms of the texts for such texts only. */
const seldom = (rules: readonly PhraseRule[]): ((text: NormalText) => Interpretation | undefined) => {
  let latin: readonly CompiledRule[] | undefined;
  let all: readonly CompiledRule[] | undefined;
  return (text) => {
    if (!text.han) {
      latin ??= rules.map(compile);
      return firstOf(latin, text);
    }
    all ??= rules.map(asWritten).map(compile);
    return firstOf(all, text);
  };
};

/** By the reading they put right; under `undefined` all, for what nothing was found of. */
const corrections = new Map<SymptomId | undefined, (text: NormalText) => Interpretation | undefined>();
const toldApart = (found: SymptomId | undefined): ((text: NormalText) => Interpretation | undefined) => {
  const before = corrections.get(found);
  if (before !== undefined) return before;
  // What nothing was found of is looked up in plain words last.
  const rules =
    found === undefined
      ? TOLD_APART
      : [...TOLD_APART, ...PLAINLY_TOLD_APART].filter(([, instead]) => instead.includes(found));
  const look = seldom(rules.map(([symptom, , patterns]) => [symptom, patterns]));
  corrections.set(found, look);
  return look;
};

const byConcept = seldom([...BY_CONCEPT, ...DEVICES_BY_CONCEPT]);
const byConceptAbroad = seldom(ANSWERS_BY_CONCEPT);
const byParts = seldom(ANSWERS_BY_PARTS);
const refusal = seldom(REFUSAL);
/** Whether somebody who decides over the payment says no in it. */
export const tellsRefusal = (text: string): boolean => refusal(normaliseText(text)) !== undefined;

const FAILURE: Interpretation = { symptom: 'generic-failure', outcome: 'failed' };

/**
 * Parts and states of other languages first: the lists know whole wordings, and would take a foreign sentence by one word.
 * What they find in general only, the short names of programs may tell better.
 */
const readAsListed = (text: string): Interpretation | undefined => {
  const normal = normaliseText(text);
  const early = firstOf(lists().early, normal);
  if (early !== undefined) return early;
  const composed = compose(text, false);
  if (composed !== undefined) return composed;
  const listed = inLists(normal);
  if (listed === undefined || listed.symptom === 'generic-failure')
    return (
      (normal.scripts ? undefined : (toldApart(undefined)(normal) ?? byConcept(normal))) ??
      compose(text, true) ??
      byConceptAbroad(normal) ??
      byParts(normal) ??
      listed
    );
  // "Not allowed" is the card's only where nothing else is named: of a refund it is the terminal's or the shop's.
  if (listed.symptom === 'not-permitted-to-card') {
    const concept = byConceptAbroad(normal);
    return concept?.symptom === 'not-permitted-to-terminal' ? concept : listed;
  }
  // "正常に起動できません" holds a word of success and denies it.
  return listed.outcome !== 'failed' && tellsFailure(text) ? FAILURE : listed;
};

/** A reading that a word of another sense brought about is put right. */
const readWhole = (text: string): Interpretation | undefined => {
  const found = readAsListed(text);
  return found === undefined ? undefined : (toldApart(found.symptom)(normaliseText(text)) ?? found);
};

/** A payment that was called off for a reason of its own failed for that reason; a remedy that did not help is no good news. */
const read = (text: string): Interpretation | undefined => {
  const whole = readWhole(text);
  if (whole?.outcome === 'information') {
    const rest = whatRemains(text);
    const told = rest === undefined ? undefined : readWhole(rest);
    return told?.outcome === 'failed' ? told : whole;
  }
  if (whole?.symptom !== 'cancelled' && whole?.symptom !== 'generic-failure') return whole;
  const reason = withoutConsequence(text);
  const told = reason === undefined ? undefined : readWhole(reason);
  return told?.outcome === 'failed' && told.symptom !== 'generic-failure' ? told : whole;
};

/** Texts that differ only in long numbers (times, amounts, trace numbers) read alike and are read once. */
const LONG_NUMBER = /\d{3,}/g;
const REMEMBERED = 5000;
const known = new Map<string, Interpretation | undefined>();

let daily: readonly CompiledRule[] | undefined;
const ordinary = new Map<string, boolean>();

/** Whether a message of a device tells of an ordinary day, and of nothing that went wrong. */
export const isDaily = (text: string): boolean => {
  // What was measured is told by its figure.
  if (isMereReading(text)) return true;
  const shape = text.replace(LONG_NUMBER, '000');
  const before = ordinary.get(shape);
  if (before !== undefined) return before;
  daily ??= DAILY.map(asWritten).map(compile);
  const normal = normaliseText(shape);
  const found = daily.some((rule) => rule.patterns.some((pattern) => matches(pattern, normal)));
  if (ordinary.size >= REMEMBERED) ordinary.clear();
  ordinary.set(shape, found);
  return found;
};

/** Looks texts up in lists of their own, which are compiled once one is asked for, and remembers what was found. */
const lookingIn = (...sources: readonly (readonly PhraseRule[])[]): ((text: string) => Interpretation | undefined) => {
  const look = seldom(sources.flat());
  const before = new Map<string, Interpretation | undefined>();
  return (text) => {
    const shape = text.replace(LONG_NUMBER, '000');
    if (before.has(shape)) return before.get(shape);
    const found = look(normaliseText(shape));
    if (before.size >= REMEMBERED) before.clear();
    before.set(shape, found);
    return found;
  };
};

/** What a message of a device says of a machine that sells by itself, or of a call at a service desk. */
export const ofMachineOrDesk = lookingIn(UNATTENDED, DESK);

/** Whether a message of a device that nobody understood otherwise tells of an ordinary event. */
export const isOrdinaryEvent = lookingIn(DAILY_EVENTS, PLAIN_DAY);

const plainAnswers = lookingIn(PLAIN_OF_HOSTS);
const plainDevices = lookingIn(PLAIN_OF_DEVICES);
const isMute = (found: Interpretation | undefined): boolean =>
  found === undefined || found.symptom === 'generic-failure';

/**
 * What no list of terms knows, in the words of people. An answer to a payment and a device's message may put different things in
 * the same words: each is asked first of its own.
 */
export const plainlyOf = (
  speaker: 'host' | 'device',
  text: string,
  found: Interpretation | undefined,
): Interpretation | undefined => {
  if (!isMute(found)) return found;
  const [own, other] = speaker === 'host' ? [plainAnswers, plainDevices] : [plainDevices, plainAnswers];
  const words = spoken(text);
  return own(words) ?? other(words) ?? found;
};

/** Whether somebody asks for something. */
export const isWish = lookingIn(WISHES);

/** What a text tells by a number in it, which texts that otherwise read alike differ in. */
const byNumber = (text: string, words: Interpretation | undefined): Interpretation | undefined => {
  const measured = symptomOfReading(text);
  if (measured !== undefined) return { symptom: measured, outcome: outcomeOf(measured) };
  if (words !== undefined && words.symptom !== 'generic-failure') return words;
  const symptom = symptomOfStatus(text);
  return symptom === undefined ? words : { symptom, outcome: outcomeOf(symptom) };
};

/** The first rule that holds, specific before generic; undefined where no rule does. */
export const interpretText = (text: string): Interpretation | undefined => byNumber(text, wordsOf(text));

const wordsOf = (text: string): Interpretation | undefined => {
  const shape = text.replace(LONG_NUMBER, '000');
  if (known.has(shape)) return known.get(shape);
  const found = read(shape);
  if (known.size >= REMEMBERED) known.clear();
  known.set(shape, found);
  return found;
};
