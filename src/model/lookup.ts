/**
 * What is found for the entries of a list, by their places in it: once for each, when it is first asked for. The list may grow;
 * with another one everything is found anew.
 */
export const createLookup = <Entry, Found>(
  find: (entry: Entry | undefined) => Found,
): ((list: readonly (Entry | undefined)[], place: number) => Found) => {
  let asked: readonly (Entry | undefined)[] = [];
  let found: (Found | undefined)[] = [];
  return (list, place) => {
    if (list !== asked) {
      asked = list;
      found = [];
    }
    const known = found[place];
    if (known !== undefined) return known;
    const one = find(list[place]);
    // Without holes, which would be slow to look through.
    while (found.length <= place) found.push(undefined);
    found[place] = one;
    return one;
  };
};
