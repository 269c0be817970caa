import type { Judgement } from './rows.ts';

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly alarms: number;
  /** Mean of the confidences given. */
  readonly given: number;
  /** Share that was right. */
  readonly right: number;
}

export interface Calibration {
  /** Expected calibration error: the gap between given and right, weighted by the alarms in each bin. */
  readonly error: number;
  readonly bins: readonly Bin[];
}

const BINS = 10;

/**
 * Ten bins of equal width. An alarm counts as right when its named cause is the true one; a row that is no
 * alarm counts as wrong. Where the product says `undetermined`, it names no cause, and is left out.
 */
export const calibrate = (judgements: readonly Judgement[]): Calibration => {
  const sums = Array.from({ length: BINS }, () => ({ alarms: 0, given: 0, right: 0 }));
  for (const { optional, said, truth, confidence } of judgements) {
    if (optional || confidence === undefined || said === 'undetermined' || said === 'missed') continue;
    const bin = sums[Math.min(BINS - 1, Math.floor(confidence * BINS))];
    if (!bin) continue;
    bin.alarms += 1;
    bin.given += confidence;
    bin.right += said === truth ? 1 : 0;
  }
  const all = sums.reduce((sum, { alarms }) => sum + alarms, 0);
  const bins = sums.map(({ alarms, given, right }, i) => ({
    from: i / BINS,
    to: (i + 1) / BINS,
    alarms,
    given: alarms === 0 ? 0 : given / alarms,
    right: alarms === 0 ? 0 : right / alarms,
  }));
  return {
    bins,
    error: all === 0 ? 0 : bins.reduce((sum, bin) => sum + (bin.alarms / all) * Math.abs(bin.given - bin.right), 0),
  };
};
