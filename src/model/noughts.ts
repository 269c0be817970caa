/** Factors that a doubled nought or a lost decimal point makes. */
const POWERS: ReadonlySet<number> = new Set([10, 100, 1000]);

/** Whether an amount is another one with noughts too many: the same digits, keyed wrong. */
export const hasNoughtsTooMany = (amount: number, meant: number | undefined): boolean =>
  meant !== undefined && meant > 0 && POWERS.has(amount / meant);
