import type { CauseId } from '../model/cause.ts';
import type { ScopeKind } from '../model/diagnosis.ts';
import type { SymptomId } from '../model/symptom.ts';
import { DAY, type DurationMs, durationMs, HOUR, MINUTE } from '../model/units.ts';

/** How long a fault may be silent before its next alarm counts as another fault, and how many alarms make one. */
export interface Habit {
  /** Longest silence within one incident. */
  readonly silenceMs: DurationMs;
  /** Fewest alarms. */
  readonly alarms: number;
  /** Smallest share of the attempts there and then, where slips and losses happen every day. */
  readonly share?: number;
  /** Fewest customers, where one customer's tries are no fault of the place. */
  readonly customers?: number;
  /** How it is counted when chance is weighed; undefined: what is reported of it does not come by chance. */
  readonly counted?: Counted;
}

/**
 * A slip or a refusal of one customer is one occasion, however often the same sale is tried; a machine that fails again has
 * failed again.
 */
export type Counted = 'customers' | 'tries';

const OUTAGE: Habit = { silenceMs: durationMs(45 * MINUTE), alarms: 3, counted: 'tries' };
/** A worn part, a wrong setting or a bad release is silent overnight and comes back at opening. */
const LASTING: Habit = { silenceMs: durationMs(16 * HOUR), alarms: 3, counted: 'tries' };

/** A part or a key that the terminal itself reports gone does not come back by chance: twice is enough. */
const PART: Habit = { silenceMs: LASTING.silenceMs, alarms: 2 };

/** Causes that make incidents. A customer's slip or an empty account is an event, not a fault of the fleet. */
const HABITS: ReadonlyMap<CauseId, Habit> = new Map<CauseId, Habit>([
  // Cashiers who key one amount wrong again and again need help; single slips do not make an incident.
  [
    'transaction-anomaly/input-error',
    { silenceMs: durationMs(45 * MINUTE), alarms: 3, share: 0.1, counted: 'tries', customers: 2 },
  ],
  ['transaction-anomaly/suspected-fraud', { silenceMs: durationMs(2 * HOUR), alarms: 3 }],
  ['system-failure/software-fault', LASTING],
  ['system-failure/incompatibility', LASTING],
  ['hardware-failure/display', LASTING],
  ['hardware-failure/keypad', { ...LASTING, counted: 'customers' }],
  ['hardware-failure/card-reader', { ...LASTING, counted: 'customers' }],
  ['hardware-failure/printer', { silenceMs: durationMs(6 * HOUR), alarms: 3, counted: 'tries' }],
  ['hardware-failure/power', LASTING],
  ['hardware-failure/other', PART],
  ['payment-environment/network', OUTAGE],
  ['payment-environment/payment-channel', OUTAGE],
  ['operator-error/merchant', { silenceMs: durationMs(4 * HOUR), alarms: 5, share: 0.1, counted: 'customers' }],
  // A setting stays until somebody changes it, and a function that few need is tried again days later.
  ['security-settings/policy', { silenceMs: durationMs(7 * DAY), alarms: 3, counted: 'customers' }],
  ['security-settings/keys', PART],
  ['security-settings/tamper', { silenceMs: durationMs(24 * HOUR), alarms: 1 }],
]);

/** How long alarms of a cause may be apart and still be one incident, and how few make one; undefined: they make none. */
export const habitOf = (cause: CauseId): Pick<Habit, 'silenceMs' | 'alarms'> | undefined => HABITS.get(cause);

/** Parts that the terminal itself reports broken: no customer's hand is in it, and a machine that fails again has failed again. */
const OWN_WORDS: ReadonlySet<SymptomId> = new Set<SymptomId>(['key-fault', 'pin-pad-fault', 'card-reader-fault']);
const isOwnWord = (symptom: SymptomId): boolean => OWN_WORDS.has(symptom);

/** The same step left out so often is a habit, where slips of several kinds are a hard day. Own inference. */
const SAME_STEP_ALARMS = 4;
const isSameStep = (cause: CauseId, symptoms: readonly SymptomId[]): boolean =>
  cause === 'operator-error/merchant' && new Set(symptoms).size === 1;

/**
 * Fewest alarms of a cause that make an incident, and the smallest share of the attempts they must be. `symptoms`: what they say,
 * where that is known.
 */
export const leastOf = (
  cause: CauseId,
  symptoms: readonly SymptomId[] = [],
): Pick<Habit, 'alarms' | 'share' | 'customers'> | undefined => {
  const habit = HABITS.get(cause);
  if (habit !== undefined && isSameStep(cause, symptoms)) return { ...habit, alarms: SAME_STEP_ALARMS };
  return habit !== undefined && symptoms.length > 0 && symptoms.every(isOwnWord)
    ? { ...habit, alarms: PART.alarms }
    : habit;
};

/**
 * Paper runs out as it is used, on a healthy printer too, and coins and notes that run short or stick are cleared by whoever
 * fills the machine: they tell of no part that is broken.
 */
const USED_UP: ReadonlySet<SymptomId> = new Set<SymptomId>([
  'printer-paper-out',
  'printer-paper-low',
  'cash-unit-fault',
]);
export const isUsedUp = (symptom: SymptomId): boolean => USED_UP.has(symptom);

/** How alarms of a cause are counted that say these things; what is used up comes by chance whatever its cause. */
export const countedOf = (cause: CauseId | undefined, symptoms: readonly SymptomId[]): Counted | undefined => {
  if (cause === undefined) return undefined;
  const usual = HABITS.get(cause)?.counted;
  if (usual === 'customers' && symptoms.length > 0 && symptoms.every(isOwnWord)) return 'tries';
  return usual ?? (symptoms.length > 0 && symptoms.every(isUsedUp) ? 'tries' : undefined);
};

/** One issuer's cards come by seldom: hours may pass between two of them while the issuer is down. Own inference. */
export const ISSUER_SILENCE_MS = durationMs(6 * HOUR);
/** A card range that is not routed is a wrong table: it lasts until somebody mends it. */
const NOT_ROUTED: ReadonlySet<SymptomId> = new Set<SymptomId>(['no-such-issuer', 'routing-failed']);
/** Of an issuer's alarms these many say so. */
const NOT_ROUTED_SHARE = 0.8;
export const mostlyNotRouted = (symptoms: readonly SymptomId[]): boolean =>
  symptoms.filter((symptom) => NOT_ROUTED.has(symptom)).length >= symptoms.length * NOT_ROUTED_SHARE;

/**
 * Parts that wear out do not mend overnight, and fail again when somebody uses them: which of the payments in a pause did, the
 * log does not tell. From the last failure of one day to the first of the next, noon to the next evening. Own inference.
 */
const UNUSED_PAUSE_MS = durationMs(36 * HOUR);
const WORN_PARTS: ReadonlySet<CauseId> = new Set<CauseId>([
  'hardware-failure/display',
  'hardware-failure/keypad',
  'hardware-failure/card-reader',
  'hardware-failure/printer',
]);
export const unusedPauseOf = (cause: CauseId): DurationMs => (WORN_PARTS.has(cause) ? UNUSED_PAUSE_MS : durationMs(0));

/**
 * What stays broken until somebody replaces it. Where nothing tells who paid meanwhile, that the same part of the same terminal
 * fails again within the longest pause by another fault is the rarer explanation (a part reported again after its repair is the
 * exception that a service desk calls a repeat visit). Own inference.
 */
const PARTS: ReadonlySet<CauseId> = new Set<CauseId>([
  ...WORN_PARTS,
  'hardware-failure/power',
  'hardware-failure/other',
]);
export const isOfPart = (cause: CauseId, symptom: SymptomId): boolean => PARTS.has(cause) && !isUsedUp(symptom);

/** Who does not know a procedure leaves it out again on the next shift, a day or a day and a half later. Own inference. */
const NEXT_SHIFT_MS = durationMs(36 * HOUR);
/** How long after the one the same failure is still the same habit of whoever stands there. */
export const nextShiftOf = (cause: CauseId): DurationMs =>
  cause === 'operator-error/merchant' ? NEXT_SHIFT_MS : durationMs(0);

/** A release stays on its terminals until another replaces it, over a weekend as well. */
const RELEASE_SILENCE_MS = durationMs(72 * HOUR);
const OF_PROGRAMS: ReadonlySet<CauseId> = new Set<CauseId>([
  'system-failure/software-fault',
  'system-failure/incompatibility',
]);

/**
 * The longest silence within one fault of a cause and scope that nobody has to be asked about. In a list of alarms nothing
 * tells who paid: there a program is as silent as a worn part from one day to the next.
 */
export const silenceOf = (
  cause: CauseId,
  kind: ScopeKind,
  { symptoms, isList }: { readonly symptoms: readonly SymptomId[]; readonly isList: boolean },
): DurationMs => {
  const usual = HABITS.get(cause)?.silenceMs ?? LASTING.silenceMs;
  if (kind === 'issuer') {
    return mostlyNotRouted(symptoms) ? LASTING.silenceMs : ISSUER_SILENCE_MS;
  }
  if (kind === 'version') return usual > RELEASE_SILENCE_MS ? usual : RELEASE_SILENCE_MS;
  return isList && OF_PROGRAMS.has(cause) ? UNUSED_PAUSE_MS : usual;
};

/**
 * The longest silence over which a fault may go on where nobody paid meanwhile: a line is mended within half a day, a worn
 * part is replaced within a long weekend, and after three days anything else is looked at anew. Own inference.
 */
export const LONGEST_PAUSE_MS = durationMs(72 * HOUR);
const LONGEST: ReadonlyMap<CauseId, DurationMs> = new Map<CauseId, DurationMs>([
  ['payment-environment/network', durationMs(6 * HOUR)],
  ['hardware-failure/card-reader', durationMs(96 * HOUR)],
  ['hardware-failure/keypad', durationMs(96 * HOUR)],
  // Paper runs out again as it is used: what a new roll mends does not go on.
  ['hardware-failure/printer', durationMs(0)],
]);

/** From one day's trade to the same hour of the next, at which a line that comes and goes is used again. Own inference. */
export const FLAPPING_SILENCE_MS = DAY;

export const longestPauseOf = (cause: CauseId): DurationMs => LONGEST.get(cause) ?? LONGEST_PAUSE_MS;
