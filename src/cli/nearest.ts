/** Letters to add, drop, replace or swap with their neighbour to turn one word into the other (optimal string alignment). */
const distance = (a: string, b: string): number => {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
};

/**
 * Known names that were probably meant, nearest first, at most three: within one slip per three letters,
 * or holding what was typed as a part.
 */
export const nearest = (typed: string, known: readonly string[]): readonly string[] => {
  const wanted = typed.toLowerCase();
  if (wanted === '') return [];
  const scored: { readonly name: string; readonly slips: number }[] = [];
  for (const name of known) {
    const candidate = name.toLowerCase();
    // `networks` for `payment-environment/network`: the last part alone counts as well as the whole.
    const tail = candidate.slice(candidate.lastIndexOf('/') + 1);
    const slips = Math.min(distance(wanted, candidate), distance(wanted, tail));
    const part = wanted.length >= 3 && candidate.includes(wanted);
    if (slips <= Math.max(1, Math.floor(wanted.length / 3))) scored.push({ name, slips });
    else if (part) scored.push({ name, slips: wanted.length });
  }
  scored.sort((a, b) => a.slips - b.slips || (a.name < b.name ? -1 : 1));
  return scored.slice(0, 3).map(({ name }) => name);
};
