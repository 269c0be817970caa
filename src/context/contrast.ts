import type { Contrast, Matcher, Place, ScopeKind, Subject, Surroundings, Tally } from '../model/diagnosis.ts';
import { epochMs } from '../model/units.ts';
import { EVERYWHERE, type Present, valueOf } from './present.ts';
import { SLOT_MS, slotOf } from './slots.ts';
import type { Ordered } from './subjects.ts';
import {
  type Content,
  type Counts,
  createFew,
  createWindow,
  FEW,
  lowerBound,
  type Numbered,
  SHORT,
  slideTo,
  type Window,
} from './window.ts';

/** How many numbers of the whole are not only of the part. */
const onlyOutside = (all: Counts, inside: Counts): number => all.size - inside.alone(all);

/**
 * Tells spans apart in one number, counted in slots: as many slots are six hundred years, and the square of them is still
 * exact. Whoever shares a number shares a window, which may slide farther then, and answers the same.
 */
const SPAN_KEY = 2 ** 26;
const spanOf = (beforeMs: number, afterMs: number): number =>
  Math.ceil(beforeMs / SLOT_MS) * SPAN_KEY + Math.ceil(afterMs / SLOT_MS);

/** A window over some slots, the approvals in them, and what was answered from it: alarms of one slot ask the same. */
interface Asked {
  readonly window: Window;
  first: number;
  last: number;
  ok: number;
  answer: Contrast | undefined;
}

/** Alarms that match, by value of one scope, and the windows over them by span and value. */
interface Matching {
  readonly lists: ReadonlyMap<string | number, readonly number[]>;
  readonly windows: Map<number, Map<string | number, Asked>>;
}

/** One scope of an alarm, by value and slots, both inclusive. */
interface Look {
  readonly value: string | number | undefined;
  readonly first: number;
  readonly last: number;
  readonly span: number;
  /** The window that was moved there; undefined where the few alarms were counted without one. */
  readonly asked: Asked | undefined;
  readonly content: Content;
  readonly ok: number;
}

/** Spans of which windows are kept: rules have fewer, and what incidents ask is asked once. */
const SPANS = 12;

/** What the alarms of a log are asked for, once they are in order. */
interface Alarms {
  readonly subjects: readonly Ordered[];
  /** By ordinal. */
  readonly places: readonly Place[];
  readonly numbered: Numbered;
  readonly present: Present;
  readonly period: Surroundings['period'];
}

/** Ordinals of alarms, in order; messages that inherit are left out. */
interface Listed {
  /** All in each value of a scope. */
  readonly all: (scope: ScopeKind) => ReadonlyMap<string | number, readonly number[]>;
  /** What a matcher picks. */
  readonly matched: (match: Matcher) => readonly number[];
  /** What a matcher picks in each value of a scope. */
  readonly matchedBy: (match: Matcher, scope: ScopeKind) => ReadonlyMap<string | number, readonly number[]>;
  /** What a matcher picks in one value of a scope. */
  readonly matchedIn: (match: Matcher, scope: ScopeKind, value: string | number) => readonly number[];
  /** Attempts in one value of a scope that passed what a matcher asks for, from one slot to another, both inclusive. */
  readonly passed: (
    match: Matcher,
    scope: ScopeKind,
    value: string | number | undefined,
    first: number,
    last: number,
  ) => number;
  readonly tally: Surroundings['tally'];
  readonly contrast: Surroundings['contrast'];
}

const NO_ALARMS: readonly number[] = [];

export const createContrast = ({ subjects, places, numbered, present, period }: Alarms): Listed => {
  const all = present.fleet('everything', EVERYWHERE);
  const countFew = createFew(numbered);

  /** Alarms by the value of a scope, in order. */
  const listsBy = (ordinals: readonly number[], scope: ScopeKind): Map<string | number, number[]> => {
    const lists = new Map<string | number, number[]>();
    for (const ordinal of ordinals) {
      const value = valueOf(places[ordinal], scope);
      if (value === undefined) continue;
      const list = lists.get(value);
      if (list === undefined) lists.set(value, [ordinal]);
      else list.push(ordinal);
    }
    return lists;
  };
  const own = subjects.flatMap(({ parent }, ordinal) => (parent === undefined ? [ordinal] : []));
  const scopeLists = new Map<ScopeKind, Map<string | number, number[]>>();
  const listsOf = (scope: ScopeKind): Map<string | number, number[]> => {
    let lists = scopeLists.get(scope);
    if (lists === undefined) {
      lists = listsBy(own, scope);
      scopeLists.set(scope, lists);
    }
    return lists;
  };

  // Each alarm is tried once per matcher; the scopes then share what was found.
  const matchedBy = new Map<string, readonly number[]>();
  const matchedOrdinals = (match: Matcher): readonly number[] => {
    let found = matchedBy.get(match.id);
    if (found === undefined) {
      found = own.filter((ordinal) => {
        const one = subjects[ordinal];
        return one !== undefined && match.test(one.subject);
      });
      matchedBy.set(match.id, found);
    }
    return found;
  };

  // By what they match and by scope.
  const matching = new Map<string, Map<ScopeKind, Matching>>();
  const matchingIn = (match: Matcher, scope: ScopeKind): Matching => {
    let byScope = matching.get(match.id);
    if (byScope === undefined) {
      byScope = new Map();
      matching.set(match.id, byScope);
    }
    let found = byScope.get(scope);
    if (found === undefined) {
      const lists =
        scope === 'everything'
          ? new Map([[EVERYWHERE, matchedOrdinals(match)]])
          : listsBy(matchedOrdinals(match), scope);
      found = { lists, windows: new Map() };
      byScope.set(scope, found);
    }
    return found;
  };

  /** Attempts that passed what is asked for: approvals, and failures of a later stage. In slots, both inclusive. */
  const passed = (
    match: Matcher,
    scope: ScopeKind,
    value: string | number | undefined,
    first: number,
    last: number,
  ) => {
    const ok = present.approvals(scope, value, first, last);
    if (match.beyond === undefined || value === undefined) return ok;
    const list = matchingIn(match.beyond, scope).lists.get(value) ?? NO_ALARMS;
    const low = lowerBound(list, numbered.times, first * SLOT_MS);
    return ok + lowerBound(list, numbered.times, (last + 1) * SLOT_MS) - low;
  };

  // One window for each question that rules ask of each place that has many alarms.
  const askedOf = ({ lists, windows }: Matching, value: string | number, span: number): Asked => {
    let byValue = windows.get(span);
    if (byValue === undefined) {
      byValue = new Map();
      const [oldest] = windows.keys();
      if (windows.size >= SPANS && oldest !== undefined) windows.delete(oldest);
      windows.set(span, byValue);
    }
    let asked = byValue.get(value);
    if (asked === undefined) {
      const window = createWindow(lists.get(value) ?? NO_ALARMS, numbered);
      asked = { window, first: Number.NaN, last: Number.NaN, ok: 0, answer: undefined };
      byValue.set(value, asked);
    }
    return asked;
  };

  /** Moves a window to the slots `first` to `last`, both inclusive. */
  const moveTo = (
    asked: Asked,
    match: Matcher,
    scope: ScopeKind,
    value: string | number,
    first: number,
    last: number,
  ): void => {
    if (asked.first === first && asked.last === last) return;
    slideTo(asked.window, numbered, first * SLOT_MS, (last + 1) * SLOT_MS - 1);
    asked.first = first;
    asked.last = last;
    asked.ok = passed(match, scope, value, first, last);
    asked.answer = undefined;
  };

  /** What lies around an alarm in one scope of it. What it holds is good until the next look. */
  const lookAround = (subject: Subject, scope: ScopeKind, beforeMs: number, afterMs: number, match: Matcher): Look => {
    const value = valueOf(places[subject.ordinal], scope);
    const first = slotOf(subject.record.time - beforeMs);
    const last = slotOf(subject.record.time + afterMs);
    const span = spanOf(beforeMs, afterMs);
    const matched = matchingIn(match, scope);
    const list = value === undefined ? NO_ALARMS : (matched.lists.get(value) ?? NO_ALARMS);
    const isShort = scope !== 'everything' && list.length <= SHORT;
    const low = isShort ? lowerBound(list, numbered.times, first * SLOT_MS) : 0;
    const high = isShort ? lowerBound(list, numbered.times, (last + 1) * SLOT_MS) : 0;
    if (value === undefined || (isShort && high - low <= FEW)) {
      const ok = passed(match, scope, value, first, last);
      return { value, first, last, span, asked: undefined, content: countFew(list, low, high), ok };
    }
    const asked = askedOf(matched, value, span);
    moveTo(asked, match, scope, value, first, last);
    return { value, first, last, span, asked, content: asked.window, ok: asked.ok };
  };

  const tallyOf = (scope: ScopeKind, { value, content, ok }: Look): Tally => {
    const { terminals, sites } = present.fleet(scope, value);
    return {
      failed: content.failed,
      ok,
      cardsFailing: content.cards.size + content.anonymous,
      terminalsFailing: content.terminals.size,
      terminals,
      sitesFailing: content.sites.size,
      sites,
    };
  };

  const contrast = (
    subject: Subject,
    scope: ScopeKind,
    beforeMs: number,
    afterMs: number,
    match: Matcher,
  ): Contrast => {
    const around = lookAround(subject, scope, beforeMs, afterMs, match);
    const { value, first, last, asked, content } = around;
    if (asked?.answer !== undefined) return asked.answer;
    const everything = askedOf(matchingIn(match, 'everything'), EVERYWHERE, around.span);
    moveTo(everything, match, 'everything', EVERYWHERE, first, last);
    const whole = everything.window;
    const inside = tallyOf(scope, around);
    const shared = scope === 'issuer' || scope === 'card';
    const isVersion = scope === 'version';
    const failedOutside = whole.failed - inside.failed;
    const narrow = scope === 'terminal' || scope === 'site';
    const answer: Contrast = {
      inside,
      outside: {
        failed: failedOutside,
        ok: Math.max(0, everything.ok - inside.ok),
        cardsFailing: narrow
          ? onlyOutside(whole.cards, content.cards) + whole.anonymous - content.anonymous
          : failedOutside,
        // A terminal stands at one site and on one channel; issuers share it, and so do versions that followed each other.
        terminalsFailing: narrow
          ? onlyOutside(whole.terminals, content.terminals)
          : whole.terminals.size - inside.terminalsFailing,
        terminals: isVersion
          ? present.withoutVersion(value)
          : shared
            ? all.terminals
            : Math.max(0, all.terminals - inside.terminals),
        sitesFailing: narrow ? onlyOutside(whole.sites, content.sites) : whole.sites.size - inside.sitesFailing,
        sites: shared || isVersion ? all.sites : Math.max(0, all.sites - (scope === 'terminal' ? 0 : inside.sites)),
      },
      from: epochMs(Math.max(first * SLOT_MS, period.from)),
      to: epochMs(Math.min((last + 1) * SLOT_MS - 1, period.to)),
    };
    if (asked !== undefined) asked.answer = answer;
    return answer;
  };

  return {
    all: listsOf,
    matched: matchedOrdinals,
    matchedBy: (match, scope) => matchingIn(match, scope).lists,
    passed,
    matchedIn: (match, scope, value) => matchingIn(match, scope).lists.get(value) ?? NO_ALARMS,
    tally: (subject, scope, beforeMs, afterMs, match) =>
      tallyOf(scope, lookAround(subject, scope, beforeMs, afterMs, match)),
    contrast,
  };
};
