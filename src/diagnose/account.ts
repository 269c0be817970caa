import { CAUSES, type CauseId } from '../model/cause.ts';
import type { Evidence } from '../model/diagnosis.ts';
import type { SymptomId } from '../model/symptom.ts';
import { CERTAINTY } from './verdict.ts';
import { PRIORS, UNSUGGESTED } from './priors.ts';

export { CERTAINTY as certainty } from './verdict.ts';

/** How one cause came to its probability. */
export interface CauseAccount {
  readonly cause: CauseId;
  /** Probability when nothing but the symptom is known. */
  readonly prior: number;
  /** What speaks for or against it, strongest first; the weight is signed: negative speaks against. */
  readonly evidence: readonly { readonly evidence: Evidence; readonly weight: number }[];
  /** Logarithm of the prior plus all weights. */
  readonly score: number;
  /** Probability: the exponential of the score times `certainty`, as a share of the sum over all causes. */
  readonly share: number;
}

/** Log-odds of one piece of evidence; negative where it speaks against its cause. */
export const signedWeight = ({ bearing, weight }: Evidence): number => (bearing === 'for' ? 1 : -1) * weight;

/**
 * The sum that `diagnose` did, told in parts: every cause that was considered, most probable first. A test holds the
 * shares equal to the confidences that the diagnosis states.
 */
export const accountOf = (symptom: SymptomId, evidence: readonly Evidence[]): readonly CauseAccount[] => {
  const priors = new Map<CauseId, number>(PRIORS[symptom]);
  const suggested = [...priors.values()].reduce((sum, prior) => sum + prior, 0);
  priors.set('undetermined', Math.max(UNSUGGESTED, 1 - suggested));
  const weighing = evidence.filter(({ weight }) => weight > 0);
  const causes = CAUSES.filter((cause) => priors.has(cause) || weighing.some((one) => one.cause === cause));
  const scored = causes.map((cause) => {
    const prior = priors.get(cause) ?? UNSUGGESTED;
    const own = weighing
      .filter((one) => one.cause === cause)
      .map((one) => ({ evidence: one, weight: signedWeight(one) }));
    return { cause, prior, evidence: own, score: Math.log(prior) + own.reduce((sum, { weight }) => sum + weight, 0) };
  });
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score * CERTAINTY), 0);
  return scored
    .map((one) => ({ ...one, share: Math.exp(one.score * CERTAINTY) / total }))
    .sort((a, b) => b.share - a.share || CAUSES.indexOf(a.cause) - CAUSES.indexOf(b.cause));
};
