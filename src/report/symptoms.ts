import type { Alarm } from '../model/diagnosis.ts';
import type { SymptomId } from '../model/symptom.ts';

/** The symptom that most of the alarms show; among equals the one that came first. */
export const mainSymptom = (alarms: readonly Alarm[]): SymptomId | undefined => {
  const counts = new Map<SymptomId, number>();
  for (const { subject } of alarms) counts.set(subject.symptom, (counts.get(subject.symptom) ?? 0) + 1);
  let best: SymptomId | undefined;
  let most = 0;
  for (const [symptom, count] of counts) {
    if (count > most) [best, most] = [symptom, count];
  }
  return best;
};
