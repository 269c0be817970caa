/**
 * What became of the payment, beside why: "application error, transaction aborted". The clause that names the payment says
 * what followed; a reader who stops at its verb takes every broken payment for one that somebody called off.
 */
const FOLLOWS =
  /[,;:.，。；：—–-]*\s*(?:(?:the|this|current|本次|当前|该)\s*)?(?:transaction|sale|payment|purchase|operation|txn|trx|交易|支付|付款|消费)\s*(?:(?:was|is|has been|will be|being|已被|已经|被|已)\s*)?(?:cancell?ed|abort(?:ed|ing)?|terminated|stopped|discontinued|rolled back|取消|中止|终止|中断|停止)\s*[.。]?/giu;

/** The text without the clause that tells what became of the payment; undefined where there is no such clause, or nothing else. */
export const withoutConsequence = (text: string): string | undefined => {
  const rest = text.replace(FOLLOWS, ' ').trim();
  return rest.length === text.trim().length || !/\p{L}{2}/u.test(rest) ? undefined : rest;
};

/** What a remedy did not mend, or what was found beside an act that went well. */
const REMAINS = /\bstill\b|\bremain(?:s|ed)?\b|\bpersist(?:s|ed)?\b|\bmismatch|仍|依然|还是|依旧|又出现/iu;
const CLAUSES = /[,;，；。]|\bbut\b|但是|但|可是|然而/iu;

/** "Paper replaced, printer still fails": the clause that tells what remains of the trouble; undefined where none does. */
export const whatRemains = (text: string): string | undefined => {
  if (!REMAINS.test(text)) return undefined;
  const clauses = text.split(CLAUSES);
  return clauses.length < 2 ? undefined : clauses.find((clause) => REMAINS.test(clause))?.trim();
};
