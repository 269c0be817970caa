/** Years that `--year` may name: there are no logs of terminals from before, and none from after yet. */
export const YEARS = { first: 1990, last: 2099 } as const;
