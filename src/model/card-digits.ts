const FIRST = 6;
const LAST = 4;

/** The first six and last four digits of a masked card number, as one number; undefined where it shows others. */
export const shownDigits = (pan: string | undefined): number | undefined => {
  if (pan === undefined || pan.length <= FIRST + LAST) return undefined;
  let value = 0;
  for (let at = 0; at < pan.length; at += 1) {
    const inside = at >= FIRST && at < pan.length - LAST;
    const digit = pan.charCodeAt(at) - 48;
    const isDigit = digit >= 0 && digit <= 9;
    // What stands between is masked; a digit there is another layout.
    if (isDigit === inside) return undefined;
    if (!inside) value = value * 10 + digit;
  }
  return value;
};

/** The issuer's part of what `shownDigits` gives. */
export const firstSix = (digits: number): number => Math.floor(digits / 10 ** LAST);

/** Whether two numbers differ as a slip of the finger makes them: in one digit, or in two neighbours that changed places. */
export const isSlipApart = (a: number, b: number): boolean => {
  const [left, right] = [a, b].map((digits) => String(digits).padStart(FIRST + LAST, '0'));
  if (left === undefined || right === undefined || left.length !== right.length) return false;
  const differ = Array.from(left, (digit, at) => (digit === right[at] ? -1 : at)).filter((at) => at >= 0);
  const [first, second] = differ;
  if (first === undefined) return false;
  if (second === undefined) return true;
  return differ.length === 2 && second === first + 1 && left[first] === right[second] && left[second] === right[first];
};
