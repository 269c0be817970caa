import { type CauseId, CAUSES, type CountermeasureId, URGENCIES } from '../model/cause.ts';
import { COUNTERMEASURE_FACTS } from '../model/countermeasure.ts';
import { SCOPES, type ScopeKind } from '../model/diagnosis.ts';
import { familyOf, type SymptomId, SYMPTOMS } from '../model/symptom.ts';

/** What is to be done something about. */
export interface Situation {
  readonly cause: CauseId;
  readonly symptom: SymptomId;
  readonly scope: ScopeKind;
  /** The amount may have been charged though no approval was seen. */
  readonly inDoubt: boolean;
  /** A later payment of the same card or amount went through. */
  readonly recovered: boolean;
  /** Card data stood unprotected in the rows concerned. */
  readonly cardData: boolean;
  /** An incident of several alarms, where prevention pays; otherwise one alarm. */
  readonly incident: boolean;
}

/** More than this nobody reads at a till, and a work order of an incident fits one page. */
const MOST_FOR_ALARM = 6;
const MOST_FOR_INCIDENT = 8;

type Plan = (s: Situation) => readonly (CountermeasureId | false)[];

const WIDE: ReadonlySet<ScopeKind> = new Set<ScopeKind>(['site', 'version', 'issuer', 'channel', 'everything']);
const isWide = (s: Situation): boolean => WIDE.has(s.scope);
/** Somebody still stands at the till and wants to pay. */
const isOpen = (s: Situation): boolean => !s.recovered;
const shows = (s: Situation, ...symptoms: readonly SymptomId[]): boolean => symptoms.includes(s.symptom);
const isSettlement = (s: Situation): boolean =>
  shows(s, 'settlement-required', 'settlement-unbalanced', 'settlement-failed', 'reconcile-error');
/** The terminal heard no answer: whatever became of it since, the record is looked at before anything is repeated. */
const isUnheard = (s: Situation): boolean =>
  s.inDoubt || shows(s, 'receive-timeout', 'link-unstable', 'host-timeout', 'response-mismatch', 'reversal-failed');
/** The holder knows, or sees in his own banking, why the card was refused. */
const isPlain = (s: Situation): boolean =>
  shows(s, 'insufficient-funds', 'expired-card', 'amount-limit', 'frequency-limit');
const isDouble = (s: Situation): boolean => shows(s, 'double-approval', 'duplicate-transaction', 'amount-differs');

/**
 * What fits each cause. Within an urgency the order is that of doing: first what keeps anybody from being charged
 * twice or harmed, then what keeps the shop selling, then the cure. After "no answer" the record is looked at before
 * anything is repeated (UnionPay and card schemes alike: an unknown result is reversed or queried, never retried blind).
 */
const PLANS: Readonly<Record<CauseId, Plan>> = {
  'transaction-anomaly/input-error': (s) => [
    'check-records',
    isDouble(s) && 'contact-cardholder',
    !isDouble(s) && 'correct-and-retry',
    isDouble(s) && 'settle-and-reconcile',
    'train-merchant',
    'simplify-operation',
    s.incident && 'operating-standard',
  ],
  'transaction-anomaly/suspected-fraud': (s) => {
    // One bad card is sent away; a terminal on which cards are tried out, or whose cards leak, is stopped.
    const oneCard = s.scope === 'card' || (!s.incident && familyOf(s.symptom) === 'fraud');
    return [
      oneCard ? 'contact-cardholder' : 'stop-using-terminal',
      'retain-evidence',
      (oneCard ? isOpen(s) : s.incident) && 'alternative-payment',
      oneCard && 'contact-bank',
      'inform-authorities',
      !oneCard && 'review-security-settings',
      'train-merchant',
      s.incident && 'monitor-live',
      oneCard && 'educate-users',
      s.incident && 'cooperate-with-institution',
    ];
  },
  'transaction-anomaly/card-or-account': (s) => [
    isOpen(s) && 'alternative-payment',
    // What the answer says plainly, the holder's bank need not be asked at the till.
    isOpen(s) && !isPlain(s) && 'contact-bank',
    'educate-users',
    (isWide(s) || s.incident) && 'cooperate-with-institution',
  ],
  'system-failure/software-fault': (s) => [
    (s.inDoubt || isDouble(s)) && 'check-records',
    isDouble(s) && 'contact-cardholder',
    isOpen(s) && 'alternative-payment',
    isDouble(s) && 'settle-and-reconcile',
    'update-software',
    'technical-support',
    'optimise-system',
    s.incident && 'early-warning',
    isWide(s) && 'improve-service',
  ],
  'system-failure/incompatibility': (s) => [
    s.inDoubt && 'check-records',
    isOpen(s) && 'alternative-payment',
    'update-software',
    'technical-support',
    'optimise-system',
    isWide(s) && 'cooperate-with-institution',
    s.incident && 'improve-service',
  ],
  'hardware-failure/display': (s) => [
    'check-records',
    (s.incident || shows(s, 'display-blank', 'display-fault')) && 'stop-using-terminal',
    'alternative-payment',
    'repair-hardware',
    'maintain-regularly',
    'upgrade-hardware',
  ],
  'hardware-failure/keypad': (s) => [
    isOpen(s) && 'alternative-payment',
    (s.incident || shows(s, 'pin-pad-fault', 'key-fault')) && 'stop-using-terminal',
    'repair-hardware',
    'maintain-regularly',
    'upgrade-hardware',
    s.incident && 'early-warning',
  ],
  'hardware-failure/card-reader': (s) => [
    isOpen(s) && 'alternative-payment',
    'repair-hardware',
    'maintain-regularly',
    'early-warning',
    s.incident && 'upgrade-hardware',
  ],
  'hardware-failure/printer': (s) => [
    !shows(s, 'printer-paper-low') && 'check-records',
    'repair-hardware',
    shows(s, 'printer-fault', 'printer-font-missing') && 'technical-support',
    'maintain-regularly',
    'early-warning',
    s.incident && 'upgrade-hardware',
  ],
  'hardware-failure/power': (s) => [
    (s.inDoubt || shows(s, 'power-fault', 'restart')) && 'check-records',
    'repair-hardware',
    'maintain-regularly',
    'early-warning',
    'upgrade-hardware',
  ],
  'hardware-failure/other': (s) => [
    isOpen(s) && 'alternative-payment',
    shows(s, 'storage-fault') && 'settle-and-reconcile',
    'repair-hardware',
    'technical-support',
    'maintain-regularly',
    'upgrade-hardware',
  ],
  'payment-environment/network': (s) => [
    isUnheard(s) && 'check-records',
    isOpen(s) && 'alternative-payment',
    'optimise-network',
    (s.inDoubt || familyOf(s.symptom) === 'reversal') && 'settle-and-reconcile',
    isWide(s) && 'technical-support',
    'monitor-live',
    s.incident && 'early-warning',
    isWide(s) && 'improve-service',
  ],
  'payment-environment/payment-channel': (s) =>
    shows(s, 'day-cutover')
      ? [isOpen(s) && 'correct-and-retry', isUnheard(s) && 'check-records', 'cooperate-with-institution']
      : [
          isUnheard(s) && 'check-records',
          isOpen(s) && 'alternative-payment',
          (isWide(s) || s.inDoubt) && 'contact-bank',
          s.inDoubt && 'settle-and-reconcile',
          'cooperate-with-institution',
          'monitor-live',
          s.incident && 'early-warning',
        ],
  'operator-error/merchant': (s) => [
    familyOf(s.symptom) === 'procedure' && !shows(s, 'sign-on-required', 'not-signed-on') && 'check-records',
    isDouble(s) && 'contact-cardholder',
    isOpen(s) && !isDouble(s) && !isSettlement(s) && 'correct-and-retry',
    (isDouble(s) || isSettlement(s) || s.inDoubt) && 'settle-and-reconcile',
    'train-merchant',
    'operating-standard',
    'simplify-operation',
  ],
  'operator-error/customer': (s) => [
    shows(s, 'cancelled', 'entry-timeout') && isOpen(s) && 'contact-cardholder',
    isOpen(s) && 'correct-and-retry',
    shows(s, 'pin-tries-exceeded') && 'alternative-payment',
    'educate-users',
    (s.incident || shows(s, 'entry-timeout', 'cancelled')) && 'simplify-operation',
  ],
  'security-settings/policy': (s) => [
    isOpen(s) && 'alternative-payment',
    // A limit that holds for every card is the terminal's or the merchant's: no cardholder's bank can lift it.
    !shows(s, 'amount-limit', 'invalid-amount') && 'contact-bank',
    'review-security-settings',
    'cooperate-with-institution',
    s.incident && 'operating-standard',
  ],
  'security-settings/keys': (s) => [
    s.inDoubt && 'check-records',
    isOpen(s) && 'alternative-payment',
    isWide(s) && 'contact-bank',
    'renew-keys',
    'technical-support',
    'early-warning',
    isWide(s) && 'cooperate-with-institution',
  ],
  'security-settings/tamper': (s) => [
    'stop-using-terminal',
    'retain-evidence',
    'inform-authorities',
    'renew-keys',
    'repair-hardware',
    'train-merchant',
    s.incident && 'monitor-live',
  ],
  undetermined: (s) => [
    'check-records',
    s.inDoubt && 'contact-bank',
    isOpen(s) && 'alternative-payment',
    (s.inDoubt || isSettlement(s)) && 'settle-and-reconcile',
    'technical-support',
    'monitor-live',
  ],
};

const rank = (id: CountermeasureId): number => URGENCIES.indexOf(COUNTERMEASURE_FACTS[id].urgency);

/** What was found to fit, by everything that a situation consists of: of many alarms few situations are different. */
const fitting = new Map<number, readonly CountermeasureId[]>();

const numbered = <T>(names: readonly T[]): ReadonlyMap<T, number> => new Map(names.map((name, at) => [name, at]));
const causeNumbers = numbered(CAUSES);
const symptomNumbers: ReadonlyMap<string, number> = numbered(Object.keys(SYMPTOMS));
const scopeNumbers = numbered(SCOPES);
/** How many values four flags have. */
const FLAGS = 16;

/** A situation as one number: a text made for each alarm would cost more than what it is to find. */
const numberOf = ({ cause, symptom, scope, inDoubt, recovered, cardData, incident }: Situation): number => {
  const flags = (inDoubt ? 1 : 0) + (recovered ? 2 : 0) + (cardData ? 4 : 0) + (incident ? 8 : 0);
  const what = (causeNumbers.get(cause) ?? 0) * symptomNumbers.size + (symptomNumbers.get(symptom) ?? 0);
  return (what * scopeNumbers.size + (scopeNumbers.get(scope) ?? 0)) * FLAGS + flags;
};

/** Countermeasures that fit, most urgent first; at most six for an alarm and eight for an incident. */
export const countermeasuresFor = (situation: Situation): readonly CountermeasureId[] => {
  const number = numberOf(situation);
  let ids = fitting.get(number);
  if (ids === undefined) {
    ids = chosenFor(situation);
    fitting.set(number, ids);
  }
  return ids;
};

const chosenFor = (situation: Situation): readonly CountermeasureId[] => {
  const chosen = new Set(PLANS[situation.cause](situation).filter((id) => id !== false));
  if (situation.cardData) chosen.add('review-security-settings');
  return [...chosen]
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, situation.incident ? MOST_FOR_INCIDENT : MOST_FOR_ALARM);
};

/** Nobody is charged twice by looking first: where the records are asked for, it is before all else at once. */
const isFirst = (id: CountermeasureId): number => (id === 'check-records' ? 0 : 1);

/**
 * Countermeasures of an incident: what fits its most frequent symptom, and after that what its other symptoms ask for.
 * `symptoms` by falling frequency.
 */
export const countermeasuresOfIncident = (
  situation: Omit<Situation, 'symptom' | 'incident'>,
  symptoms: readonly SymptomId[],
): readonly CountermeasureId[] => {
  const chosen = new Set(symptoms.flatMap((symptom) => countermeasuresFor({ ...situation, symptom, incident: true })));
  return [...chosen].sort((a, b) => rank(a) - rank(b) || isFirst(a) - isFirst(b)).slice(0, MOST_FOR_INCIDENT);
};
