export const MAKERS = ['newland', 'vanstone', 'bank', 'mispos', 'wordy', 'own'] as const;
/** Whose vocabulary the terminal speaks; `wordy` has no codes, `own` has codes that no public table holds. */
export type Maker = (typeof MAKERS)[number];

/** Codes by who prints them, and sentences in both languages. */
export interface Words {
  readonly up?: readonly string[];
  readonly iso?: readonly string[];
  readonly newland?: readonly string[];
  readonly vanstone?: readonly string[];
  readonly bank?: readonly string[];
  readonly mispos?: readonly string[];
  readonly own?: readonly string[];
  /** Printer status bytes, of whatever maker. */
  readonly printer?: readonly string[];
  /** Local codes of UnionPay client programs. */
  readonly upLocal?: readonly string[];
  readonly zh: readonly string[];
  readonly en: readonly string[];
}
