import { type CauseId, COUNTERMEASURES, type CountermeasureId, URGENCIES } from '../model/cause.ts';
import { COUNTERMEASURE_FACTS } from '../model/countermeasure.ts';
import { SCOPES } from '../model/diagnosis.ts';
import { wordsFor } from '../messages/index.ts';
import { FORMATS, rendererFor } from '../report/index.ts';
import type { Knowledge } from './knowledge.ts';
import type { Parts } from './parts.ts';

const urgency = (id: CountermeasureId): number => URGENCIES.indexOf(COUNTERMEASURE_FACTS[id].urgency);

const knowledge = async (): Promise<Knowledge> => {
  const [{ interpretPhrase, lookUp, TABLES }, { RULES }, { countermeasuresFor }, { PRIORS }] = await Promise.all([
    import('../dictionary/index.ts'),
    import('../rules/index.ts'),
    import('../advice/countermeasures.ts'),
    import('../diagnose/priors.ts'),
  ]);
  const choices = [true, false];

  /** Whatever any situation of the cause calls for: advice is given for a situation, and here is none. */
  const remediesOf = (cause: CauseId): readonly CountermeasureId[] => {
    const symptoms = new Set(
      RULES.filter((rule) => rule.causes.some((one) => one === cause)).flatMap((rule) => rule.symptoms),
    );
    const found = new Set<CountermeasureId>();
    for (const symptom of [...symptoms, 'unknown' as const]) {
      for (const scope of SCOPES) {
        for (const inDoubt of choices) {
          for (const recovered of choices) {
            for (const incident of choices) {
              const fitting = countermeasuresFor({
                cause,
                symptom,
                scope,
                inDoubt,
                recovered,
                incident,
                cardData: false,
              });
              for (const id of fitting) found.add(id);
            }
          }
        }
      }
    }
    return COUNTERMEASURES.filter((id) => found.has(id)).sort((a, b) => urgency(a) - urgency(b));
  };

  return {
    tables: TABLES,
    lookUp,
    rules: RULES,
    remedies: COUNTERMEASURES.map((id) => ({ id, ...COUNTERMEASURE_FACTS[id] })),
    remediesOf,
    expected: (symptom) => PRIORS[symptom].map(([cause]) => cause),
    symptomOf: interpretPhrase,
  };
};

/** The parts as they are shipped. */
export const PRODUCT: Parts = {
  words: wordsFor,
  analyze: async (options) => (await import('../analyze.ts')).analyze(options),
  formats: async () => FORMATS,
  renderer: rendererFor,
  knowledge,
};
