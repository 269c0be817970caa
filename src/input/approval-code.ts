/*
 * A host's own code for an approval, where the standard's tables read the same characters as a refusal: Paytm answers `01`, "Txn
 * Success", where ISO 8583 has "refer to card issuer"; others approve with 1, 100 or 05. The words beside it tell.
 */

/** Rows of a code that its table reads as a refusal, and those of them beside which words of success, or of failure, stand. */
export interface Worded {
  rows: number;
  yes: number;
  no: number;
  /** Its table reads it as a request to call the issuer. */
  readonly refers: boolean;
}

export interface ApprovalCode {
  readonly code: string;
  readonly rows: number;
  /** Of so many answers. */
  readonly of: number;
  /** Words beside it say so; else nothing but its number does. */
  readonly worded: boolean;
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

/**
 * Nothing stands beside it: then only a request to telephone can be told to be none, for no shop is asked to on three payments in
 * four. Shops approve 85 to 95 of 100 payments, and three quarters even on a bad day.
 */
const SILENT_SHARE = 0.75;

/** The code of most answers, where words of success stand beside it and beside no other code that is read as a refusal. */
export const approvalCodeOf = (list: readonly Answers[]): ApprovalCode | undefined => {
  const codes = new Map<string, Worded>();
  let of = 0;
  let approvals = 0;
  for (const { approved, refused, strangers, worded } of list) {
    of += approved + refused;
    approvals += approved;
    for (const rows of strangers.values()) of += rows;
    for (const [code, { rows, yes, no, refers }] of worded) {
      const sum = codes.get(code);
      codes.set(code, {
        rows: rows + (sum?.rows ?? 0),
        yes: yes + (sum?.yes ?? 0),
        no: no + (sum?.no ?? 0),
        refers,
      });
    }
  }
  const [main, ...others] = [...codes].toSorted((a, b) => b[1].rows - a[1].rows || (a[0] < b[0] ? -1 : 1));
  if (main === undefined || of < ANSWERS_LEAST) return undefined;
  const [code, { rows, yes, no, refers }] = main;
  const isMain = rows > of * SHARE_LEAST && yes >= rows * WORDED_LEAST;
  if (isMain && others.every((other) => other[1].yes < other[1].rows * WORDED_LEAST))
    return { code, rows, of, worded: true };
  const isSilent = refers && yes === 0 && no === 0 && approvals === 0 && rows < of && rows >= of * SILENT_SHARE;
  return isSilent ? { code, rows, of, worded: false } : undefined;
};
