/*
 * A host's own code for an approval, where the standard's tables read the same characters as a refusal: Paytm answers `01`, "Txn
 * Success", where ISO 8583 has "refer to card issuer"; others approve with 1, 100 or 05. The words beside it tell.
 */

/** Rows of a code that its table reads as a refusal, and those of them beside which words of success stand. */
export interface Worded {
  rows: number;
  yes: number;
}

export interface ApprovalCode {
  readonly code: string;
  readonly rows: number;
  /** Of so many answers. */
  readonly of: number;
}

interface Answers {
  readonly approved: number;
  readonly refused: number;
  readonly strangers: ReadonlyMap<string, number>;
  readonly worded: ReadonlyMap<string, Readonly<Worded>>;
}

/** Fewer answers than this show no habit. */
const ANSWERS_LEAST = 10;
/**
 * Shops approve 85 to 95 of 100 payments (payflux.dev). A "completed" or "success" that means no more than that an answer came
 * stands beside refusals too, and none of those is half of a log in which approvals stand as well.
 */
const SHARE_LEAST = 0.5;
/** A word left out here and there does no harm. */
const WORDED_LEAST = 0.95;

/** The code of most answers, where words of success stand beside it and beside no other code that is read as a refusal. */
export const approvalCodeOf = (list: readonly Answers[]): ApprovalCode | undefined => {
  const codes = new Map<string, Worded>();
  let of = 0;
  for (const { approved, refused, strangers, worded } of list) {
    of += approved + refused;
    for (const rows of strangers.values()) of += rows;
    for (const [code, { rows, yes }] of worded) {
      const sum = codes.get(code) ?? { rows: 0, yes: 0 };
      codes.set(code, { rows: sum.rows + rows, yes: sum.yes + yes });
    }
  }
  const [main, ...others] = [...codes].filter(([, { yes }]) => yes > 0).toSorted((a, b) => b[1].rows - a[1].rows);
  if (main === undefined || of < ANSWERS_LEAST) return undefined;
  const [code, { rows, yes }] = main;
  const isMain = rows > of * SHARE_LEAST && yes >= rows * WORDED_LEAST;
  return isMain && others.every((other) => other[1].yes < other[1].rows * WORDED_LEAST)
    ? { code, rows, of }
    : undefined;
};
