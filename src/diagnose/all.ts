import type { Diagnosis, Subject, Surroundings } from '../model/diagnosis.ts';
import { durationMs, logOdds } from '../model/units.ts';
import type { Diagnosed } from './cluster.ts';
import { diagnose, type RuleBook } from './diagnose.ts';

/** A message that belongs to an event takes over its diagnosis and says so. */
const inherited = (diagnosis: Diagnosis, message: Subject, event: Subject): Diagnosis => {
  if (diagnosis.cause === 'undetermined') return diagnosis;
  return {
    ...diagnosis,
    evidence: [
      {
        rule: 'generic-message',
        bearing: 'for',
        cause: diagnosis.cause,
        weight: logOdds(0),
        key: 'generic/inherits',
        args: {
          code: event.record.reading.code,
          symptom: event.symptom,
          gap: durationMs(Math.abs(message.record.time - event.record.time)),
          manifestation: message.manifestation,
        },
        sources: [event.record.source],
        scope: undefined,
      },
      ...diagnosis.evidence,
    ],
  };
};

/** Diagnoses every alarm. `parent` is the ordinal of the event that a message repeats. */
export const diagnoseAll = (
  subjects: readonly { readonly subject: Subject; readonly parent: number | undefined }[],
  book: RuleBook,
  ask: Surroundings,
): Diagnosed[] => {
  const own = subjects.map(({ subject, parent }) => (parent === undefined ? diagnose(subject, book, ask) : undefined));
  return subjects.map(({ subject, parent }, ordinal) => {
    const event = parent === undefined ? undefined : subjects[parent]?.subject;
    const diagnosis = own[parent ?? ordinal] ?? diagnose(subject, book, ask);
    return { subject, diagnosis: event === undefined ? diagnosis : inherited(diagnosis, subject, event) };
  });
};
