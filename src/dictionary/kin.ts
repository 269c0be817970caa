import { type Family, familyOf, type SymptomId } from '../model/symptom.ts';

/** Says nothing beyond "something went wrong". */
export const isVague = (symptom: SymptomId): boolean =>
  familyOf(symptom) === 'generic' || symptom === 'system-fault' || symptom === 'software-error';

/**
 * Families of symptoms that tell of one matter in other words: a time-out of the line and one of the host, a chip that
 * does not answer and a card that was pulled out. A part that the words name is told by no list of a program's errors.
 */
const KIN: readonly (readonly Family[])[] = [
  ['link', 'host', 'reversal', 'generic'],
  ['read', 'holder', 'card-number'],
  ['key', 'tamper', 'keypad', 'pin', 'holder'],
  ['software', 'format'],
  ['power', 'software'],
  ['display', 'keypad'],
  ['procedure', 'permit', 'amount', 'reversal', 'decline'],
];

/** Whether a list's entry and the words beside the code can speak of the same thing. */
export const fits = (entry: SymptomId, text: SymptomId): boolean => {
  if (entry === text || isVague(text) || isVague(entry)) return true;
  const [one, other] = [familyOf(entry), familyOf(text)];
  return one === other || KIN.some((kin) => kin.includes(one) && kin.includes(other));
};
