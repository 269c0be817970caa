import type { Outcome } from '../../../model/record.ts';
import type { SymptomId } from '../../../model/symptom.ts';
import type { Component } from '../../table.ts';
import { inOneLetter, simplify, withoutAccents } from '../normal.ts';
import { PARTS_IN_SCRIPTS, PARTY_IN_SCRIPTS, PAYMENT_IN_SCRIPTS, STATES_IN_SCRIPTS } from './in-scripts.ts';
import {
  COMPONENT_OF,
  DENIED,
  GENERAL,
  GOOD,
  MATRIX,
  type PartId,
  STANDALONE,
  type StateId,
  TROUBLE,
} from './matrix.ts';
import { PARTS_LATIN } from './parts-latin.ts';
import { PARTS_SHARED, STATES_SHARED } from './parts-shared.ts';
import { PARTY_WORDS, PAYMENT_WORDS, STATES_LATIN } from './states-latin.ts';

/** What a text says by its parts and states. */
export interface Composed {
  readonly symptom: SymptomId;
  readonly outcome: Outcome;
}

/** What a word stands for, and whether English has it as well. */
interface Sense {
  readonly part?: PartId;
  readonly state?: StateId;
  readonly payment?: 'deal' | 'party';
  readonly shared: boolean;
}

/** Words by how they are written; a term of several words stands under its first. */
interface WordList {
  readonly whole: Map<string, Sense[]>;
  readonly beginning: Map<string, Sense[]>;
  readonly ending: Map<string, Sense[]>;
  readonly sequences: Map<string, { readonly words: readonly string[]; readonly sense: Sense }[]>;
}

/** A sense found in a text; places count the letters without blanks. */
interface Found {
  readonly sense: Sense;
  readonly from: number;
  readonly to: number;
  readonly clause: number;
}

const put = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
  const before = map.get(key);
  if (before === undefined) map.set(key, [value]);
  else if (!before.includes(value)) before.push(value);
};

const addTerms = (list: WordList, terms: string, sense: Sense): void => {
  for (const term of terms.split(' ')) {
    if (term === '') continue;
    const words = term.split('_').filter((word) => word !== '');
    const [first = ''] = words;
    if (words.length > 1) put(list.sequences, first, { words, sense });
    else if (first.endsWith('*')) put(list.beginning, first.slice(0, -1), sense);
    else if (first.startsWith('*')) put(list.ending, first.slice(1), sense);
    else put(list.whole, first, sense);
  }
};

const isPart = (id: string): id is PartId => id in MATRIX;
const isState = (id: string): id is StateId => !isPart(id);

const senseOf = (id: string, shared: boolean): Sense => {
  if (isPart(id)) return { part: id, shared };
  return isState(id) ? { state: id, shared } : { shared };
};

let latin: WordList | undefined;
const latinWords = (): WordList => {
  if (latin !== undefined) return latin;
  const list: WordList = { whole: new Map(), beginning: new Map(), ending: new Map(), sequences: new Map() };
  for (const words of [PARTS_LATIN, STATES_LATIN])
    for (const [id, terms] of Object.entries(words)) addTerms(list, terms, senseOf(id, false));
  for (const words of [PARTS_SHARED, STATES_SHARED])
    for (const [id, terms] of Object.entries(words)) addTerms(list, terms, senseOf(id, true));
  addTerms(list, PAYMENT_WORDS, { payment: 'deal', shared: true });
  addTerms(list, PARTY_WORDS, { payment: 'party', shared: true });
  latin = list;
  return list;
};

let scripted: readonly (readonly [term: string, sense: Sense])[] | undefined;
/** Longer terms first: of two that overlap, the longer counts. */
const scriptTerms = (): readonly (readonly [string, Sense])[] => {
  if (scripted !== undefined) return scripted;
  const payments: readonly (readonly [string, Sense])[] = [
    [PAYMENT_IN_SCRIPTS, { payment: 'deal', shared: true }],
    [PARTY_IN_SCRIPTS, { payment: 'party', shared: true }],
  ];
  const words = [PARTS_IN_SCRIPTS, STATES_IN_SCRIPTS].flatMap((list) =>
    Object.entries(list).map(([id, terms]) => [terms, senseOf(id, false)] as const),
  );
  scripted = [...words, ...payments]
    .flatMap(([terms, sense]) =>
      terms
        .split(' ')
        .map(
          (term) => [inOneLetter(withoutAccents(simplify(term.replace(/-/g, '').normalize('NFKC')))), sense] as const,
        ),
    )
    .filter(([term]) => term !== '' && /[^\x20-\x7E]/.test(term))
    .sort(([a], [b]) => b.length - a.length);
  return scripted;
};

/** Words shorter than this are no beginning and no end of a compound. */
const STEM_LETTERS = 3;

const sensesOf = (list: WordList, word: string): readonly Sense[] => {
  const whole = list.whole.get(word) ?? [];
  const senses = [...whole];
  for (let length = word.length; length >= STEM_LETTERS; length--)
    senses.push(...(list.beginning.get(word.slice(0, length)) ?? []));
  for (let at = 1; at <= word.length - STEM_LETTERS; at++) {
    const found = list.ending.get(word.slice(at));
    if (found === undefined) continue;
    // A short ending of a word that begins with none of these parts is an accident: `Wechsel` is no `fel`.
    if (word.length - at >= 5 || senses.some(({ part }) => part !== undefined)) senses.push(...found);
    break;
  }
  // `Lesefehler`: not read, and no fault beside.
  return senses.some(({ state }) => state === 'unreadable') ? senses.filter(({ state }) => state !== 'fault') : senses;
};

const fitsWord = (pattern: string, word: string | undefined): boolean =>
  word !== undefined && (pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : pattern === word);

interface Spelled {
  readonly found: readonly Found[];
  readonly percent: number | undefined;
}

const CLAUSE = /[,;!?。，；、|]|\.(?=\s|$)| [-–—] /;
const PERCENT = /(\d{1,3})\s?(?:%|％|percent|prozent|procent|por ciento|por cento|pour cent)/;

/** Scripts that part their words: a term begins where a word does, and a "no" is a word by itself. */
const PARTS_WORDS = /^[\u0370-\u04ff]/;
const IS_ARABIC = /^[\u0600-\u06ff]/;
const isSmall = ({ state }: Sense): boolean => state === 'not' || state === 'none';

const findIn = (text: string, hasHan: boolean): Spelled => {
  const list = latinWords();
  const plain = inOneLetter(withoutAccents(text.normalize('NFKC')))
    .replace(/([a-z])([A-Z])(?=[a-z])/g, '$1 $2')
    .toLowerCase()
    .replace(/\bwi[- ]fi\b/g, 'wifi')
    .replace(/(?<=[\u0400-\u04ff])['’ʼ](?=[\u0400-\u04ff])/g, '');
  const found: Found[] = [];
  let at = 0;
  for (const [clause, part] of plain.split(CLAUSE).entries()) {
    // Apostrophes part an article from its word: `l'imprimante`.
    const words = part.match(/[a-z0-9]+|[^ -~\s]+/g) ?? [];
    const starts: number[] = [];
    for (const word of words) {
      starts.push(at);
      at += word.length;
    }
    let skip = 0;
    for (const [index, word] of words.entries()) {
      const from = starts[index] ?? at;
      if (skip > 0) {
        skip--;
        continue;
      }
      if (!/^[a-z]/.test(word)) continue;
      const sequence = (list.sequences.get(word) ?? [])
        .filter(({ words: wanted }) => wanted.every((pattern, next) => fitsWord(pattern, words[index + next])))
        .sort((a, b) => b.words.length - a.words.length)[0];
      if (sequence !== undefined) {
        const last = index + sequence.words.length - 1;
        found.push({ sense: sequence.sense, from, to: (starts[last] ?? from) + (words[last]?.length ?? 0), clause });
        skip = sequence.words.length - 1;
        continue;
      }
      const beside = words[index - 1] ?? '';
      const next = words[index + 1] ?? '';
      for (const sense of sensesOf(list, word)) {
        // "08:00 Uhr", "saat 08:00" tell the hour, not of a clock.
        if (sense.part === 'clock' && word.length <= 5 && (/^\d/.test(beside) || /^\d/.test(next))) continue;
        found.push({ sense, from, to: from + word.length, clause });
      }
    }
    if (BEYOND_LATIN.test(part) || (hasHan && HAN.test(part))) {
      const start = starts[0] ?? at;
      const flat = simplify(words.join(''));
      const begins = new Set(starts.map((place) => place - start));
      begins.add(flat.length);
      const taken: (readonly [number, number])[] = [];
      for (const [term, sense] of scriptTerms()) {
        for (let place = flat.indexOf(term); place >= 0; place = flat.indexOf(term, place + term.length)) {
          const end = place + term.length;
          if (taken.some(([from, to]) => place < to && from < end && !(from === place && to === end))) continue;
          if (PARTS_WORDS.test(term) && !begins.has(place)) continue;
          if (
            isSmall(sense) &&
            (PARTS_WORDS.test(term) || IS_ARABIC.test(term)) &&
            !(begins.has(place) && begins.has(end))
          )
            continue;
          taken.push([place, end]);
          found.push({ sense, from: start + place, to: start + end, clause });
        }
      }
    }
    at += 4;
  }
  const percent = PERCENT.exec(plain)?.[1];
  // Three digits come as noughts, whatever they were: there is but one percentage of three.
  const value = percent === undefined || percent.length < 3 ? percent : '100';
  return { found: found.sort((a, b) => a.from - b.from), percent: value === undefined ? undefined : Number(value) };
};

const BEYOND_LATIN = /[\u0370-\u04FF\u05D0-\u05EA\u0600-\u06FF\u0E00-\u0E7F\u3040-\u30FF\uAC00-\uD7A3]/;
const HAN = /[\u3400-\u9FFF]/;

const gap = (a: Found, b: Found): number => (a.from < b.from ? b.from - a.to : a.from - b.to);

/** How far a "no" or "not" reaches, in letters without blanks: over one word that stands between. */
const REACH_LETTERS = 11;
/** A part and its state may stand at the two ends of a sentence. */
const SENTENCE_LETTERS = 60;

const nearest = (from: Found, all: readonly Found[], wanted: (found: Found) => boolean): Found | undefined =>
  all
    .filter((other) => other !== from && other.clause === from.clause && wanted(other))
    .map((other) => ({ other, far: gap(from, other) + (other.from < from.from ? 0.5 : 0) }))
    .filter(({ far }) => far <= REACH_LETTERS)
    .sort((a, b) => a.far - b.far)[0]?.other;

const as = (found: Found, state: StateId): Found => ({ ...found, sense: { state, shared: found.sense.shared } });

interface Resolved {
  readonly found: readonly Found[];
  /** A "not" that belongs to nothing that is known: nothing may be called well then. */
  readonly open: boolean;
}

/** Works "no" and "not" into the words they belong to. */
const resolve = (all: readonly Found[]): Resolved => {
  let found = [...all];
  let open = false;
  const replace = (old: Found, ...by: readonly Found[]): void => {
    found = found.flatMap((one) => (one === old ? by : [one]));
  };
  for (const word of all) {
    const { state } = word.sense;
    if (state !== 'none' && state !== 'not') continue;
    if (!found.includes(word)) continue;
    if (state === 'none') {
      const target = nearest(
        word,
        found,
        ({ sense }) =>
          sense.part !== undefined ||
          (sense.state !== undefined && (TROUBLE.has(sense.state) || DENIED[sense.state] !== undefined)),
      );
      if (target === undefined) {
        replace(word);
        open = true;
      } else if (target.sense.part === 'tamperWord') {
        replace(target, as(target, 'fine'));
        replace(word);
      } else if (target.sense.state !== undefined) {
        const denied = DENIED[target.sense.state];
        replace(target, as(target, denied ?? 'fine'));
        replace(word);
      }
      continue;
    }
    const yet = found.some((other) => other.sense.state === 'notYet' && other.clause === word.clause);
    const target = nearest(word, found, ({ sense }) => sense.state !== undefined && DENIED[sense.state] !== undefined);
    const denied = target?.sense.state === undefined ? undefined : DENIED[target.sense.state];
    replace(word);
    if (target === undefined || denied === undefined) {
      const trouble = nearest(
        word,
        found,
        ({ sense, from }) => from > word.from && sense.state !== undefined && TROUBLE.has(sense.state),
      );
      const isBeside = trouble !== undefined && gap(word, trouble) <= 2;
      // "Ei virheitä" is "no error"; "nicht defekt" is neither trouble nor a message that all is well.
      if (isBeside) replace(trouble, ...(trouble.sense.state === 'fault' ? [as(trouble, 'fine')] : []));
      open ||= !isBeside || trouble.sense.state !== 'fault';
    } else replace(target, as(target, yet && denied === 'invalid' ? 'notYetValid' : denied));
  }
  // "Error de lectura": a reading that failed.
  const hasReader = found.some(
    ({ sense }) => sense.part !== undefined && sense.part !== 'card' && READERS.has(sense.part),
  );
  for (const word of found) {
    const { state } = word.sense;
    if (state !== 'reading' && !(state === 'readable' && hasReader)) continue;
    const trouble = nearest(
      word,
      found,
      // "No se pudo leer": what could not be read; "leído con errores" was.
      ({ sense }) => sense.state === 'fail' || (state === 'reading' && sense.state === 'fault'),
    );
    if (trouble === undefined) {
      if (state === 'reading') replace(word);
    } else {
      replace(trouble);
      replace(word, as(word, 'unreadable'));
    }
  }
  // "Gagal terhubung": a connection that failed.
  for (const word of found) {
    if (word.sense.state !== 'connected') continue;
    const trouble = nearest(word, found, ({ sense }) => sense.state === 'fail');
    if (trouble !== undefined) replace(word, as(word, 'disconnected'));
  }
  return { found, open };
};

/** Below this a battery's charge is low: Android's own warning level is 15 % and its next 20 %. */
const LOW_CHARGE_PERCENT = 20;
/** Above this a mere reading of the charge is no news. */
const AMPLE_CHARGE_PERCENT = 50;

interface Pair {
  readonly part: PartId;
  readonly state: StateId;
  readonly symptom: SymptomId;
  readonly far: number;
}

const READERS: ReadonlySet<PartId> = new Set<PartId>(['chip', 'contactless', 'stripe', 'card']);
/** Troubles of the reader itself and not of one card. */
const READER_ITSELF: ReadonlySet<StateId> = new Set<StateId>([
  'broken',
  'fault',
  'fail',
  'silent',
  'missing',
  'disconnected',
  'dirty',
  'hot',
  'stuck',
  'jam',
]);

const RANK = new Map(Object.keys(MATRIX).map((id, rank) => [id, rank]));

const pairsOf = (found: readonly Found[]): readonly Pair[] => {
  const parts = found.filter(({ sense }) => sense.part !== undefined);
  const hasReader = parts.some(({ sense }) => sense.part === 'reader');
  const kinds = parts.filter(
    ({ sense }) => sense.part !== undefined && READERS.has(sense.part) && sense.part !== 'card',
  );
  return found.flatMap((word): readonly Pair[] => {
    const { state } = word.sense;
    if (state === undefined) return [];
    const near = parts.filter((part) => part.clause === word.clause);
    // A clause that names no part speaks of the one before.
    const candidates = near.length > 0 ? near : parts;
    return candidates.flatMap((candidate): readonly Pair[] => {
      const named = candidate.sense.part;
      if (named === undefined) return [];
      // "Contactless reader: read error" is the contactless card's.
      if (named === 'reader' && state === 'unreadable' && kinds.length > 0) return [];
      const part = hasReader && READERS.has(named) && READER_ITSELF.has(state) ? 'reader' : named;
      const symptom = MATRIX[part][state];
      const far = gap(candidate, word);
      return symptom === undefined || far > SENTENCE_LETTERS ? [] : [{ part, state, symptom, far }];
    });
  });
};

const best = (pairs: readonly Pair[]): Pair | undefined =>
  pairs.toSorted(
    (a, b) =>
      Number(a.state === 'need') - Number(b.state === 'need') ||
      Number(GENERAL.has(a.part)) - Number(GENERAL.has(b.part)) ||
      a.far - b.far ||
      (RANK.get(a.part) ?? 0) - (RANK.get(b.part) ?? 0),
  )[0];

const failed = (symptom: SymptomId): Composed => ({ symptom, outcome: 'failed' });
const INFORMATION: Composed = { symptom: 'information', outcome: 'information' };
const APPROVED: Composed = { symptom: 'approved', outcome: 'approved' };
const CLEARED: Composed = { symptom: 'cleared', outcome: 'information' };

/** Whether another language than English and Chinese speaks. */
const isAbroad = (found: readonly Found[]): boolean =>
  found.some(
    ({ sense }) =>
      !sense.shared && (sense.part !== undefined || !['not', 'need', 'notYet'].includes(sense.state ?? 'not')),
  );

/**
 * Reads a message by the part it names and the state it gives it, in any of the languages. `late` asks for texts that
 * hold no word of another language as well: short names of programs.
 */
export const compose = (text: string, late: boolean): Composed | undefined => {
  const { found: words, percent } = findIn(text, late);
  const isHan = late && HAN.test(text) && !BEYOND_LATIN.test(text);
  if (words.length === 0 || (isAbroad(words) === late && !isHan)) return undefined;
  if (late && words.some(({ sense }) => sense.state === 'not' || sense.state === 'none')) return undefined;
  const { found, open } = resolve(words);
  const states = found.flatMap(({ sense }) => (sense.state === undefined ? [] : [sense.state]));
  const has = (state: StateId): boolean => states.includes(state);
  const hasPart = (part: PartId): boolean => found.some(({ sense }) => sense.part === part);
  const isPayment = words.some(({ sense }) => sense.payment !== undefined);
  // "Closed" is well of a cover or a drawer; an account or a line would better be open.
  const closes = hasPart('cover') || hasPart('casing') || hasPart('drawer');
  const good = states.filter((state) => GOOD.has(state) && (state !== 'closed' || closes));
  const bad = states.filter((state) => TROUBLE.has(state));
  const isDue = has('need');
  if ((has('restored') || has('replaced')) && !open && !isDue && !isPayment && !has('fail') && !has('undone'))
    return CLEARED;
  if (hasPart('tamperWord') && !open && !has('fine') && !has('missing') && !has('success') && !hasPart('selfTest'))
    return failed('tamper');
  for (const { sense } of found) {
    const symptom = sense.part === undefined ? undefined : STANDALONE[sense.part];
    if (symptom !== undefined) return failed(symptom);
  }
  if (
    has('restart') &&
    !open &&
    bad.every((state) => state === 'restart') &&
    (has('planned') || has('success') || has('done') || has('fine'))
  )
    return has('unexpected') ? failed('restart') : INFORMATION;
  if (hasPart('battery') && percent !== undefined && !bad.some((state) => state !== 'low' && state !== 'empty')) {
    if (percent <= LOW_CHARGE_PERCENT) return good.length > 0 ? undefined : failed('battery-low');
    if (percent >= AMPLE_CHARGE_PERCENT && bad.length === 0) return INFORMATION;
  }
  // A full battery is charged.
  if (hasPart('battery') && has('full') && bad.every((state) => state === 'full')) return INFORMATION;
  // A till is opened in the morning and closed at night: nobody breaks in.
  if (
    hasPart('till') &&
    !hasPart('casing') &&
    !open &&
    !words.some(({ sense }) => sense.state === 'not' || sense.state === 'none') &&
    (has('open') || has('closed') || hasPart('settlement')) &&
    bad.every((state) => state === 'open')
  )
    return INFORMATION;
  // The host of a bank that is named is the bank's to answer for, which the lists know.
  const ofBank = words.some(({ sense }) => sense.payment === 'party');
  const pair = best(
    pairsOf(found).filter(
      ({ state, part }) =>
        (state !== 'closed' || bad.length === 0) &&
        !(ofBank && (part === 'host' || part === 'system')) &&
        // "Limite superato, inserire carta": no printer knows of limits.
        !((ofBank || hasPart('contactless') || hasPart('chip')) && part === 'paper' && state === 'need'),
    ),
  );
  if (pair !== undefined) {
    // "Ready, closed" beside nothing else is well, except of a line.
    return failed(pair.symptom);
  }
  if (has('restart') && !open && !isDue && !isPayment) return failed('restart');
  const isWell = !late && bad.length === 0 && !open && !isDue && !has('none');
  const deals = words.some(({ sense }) => sense.payment === 'deal');
  if (isWell && deals && has('success') && !hasPart('card') && !hasPart('pinEntry')) return APPROVED;
  if (isWell && has('found') && (hasPart('sim') || hasPart('network') || hasPart('signal'))) return INFORMATION;
  if (
    !hasPart('card') &&
    !hasPart('pinEntry') &&
    !late &&
    good.length > 0 &&
    bad.length === 0 &&
    !open &&
    !isDue &&
    !has('none') &&
    !isPayment
  )
    return INFORMATION;
  return undefined;
};

/** Whether a text in another language says of something good that it did not come about. */
export const tellsFailure = (text: string): boolean => {
  const { found } = findIn(text, false);
  return (
    isAbroad(found) && resolve(found).found.some(({ sense }) => sense.state === 'fail' || sense.state === 'undone')
  );
};

/** The component that a column's name in another language means. */
export const componentAbroad = (column: string): Component | undefined => {
  const parts = findIn(column, false).found.filter(({ sense }) => sense.part !== undefined);
  if (parts.every(({ sense }) => sense.shared)) return undefined;
  const part = (parts.find(({ sense }) => sense.part !== 'reader' && sense.part !== 'card') ?? parts[0])?.sense.part;
  return part === undefined ? undefined : COMPONENT_OF[part];
};
