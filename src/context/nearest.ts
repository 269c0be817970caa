import { lowerBound } from './window.ts';

/**
 * Ordinals nearest in time to an alarm, nearest first and of equally near ones the first in order, up to `most` of those
 * that fit, from one time to another (both inclusive). Walks outwards from the alarm: of thousands that failed at once a few
 * are looked at. `list`: ordinals in time order.
 */
export const nearestIn = (
  list: readonly number[],
  times: Float64Array,
  {
    time,
    from,
    to,
    most,
  }: { readonly time: number; readonly from: number; readonly to: number; readonly most: number },
  fits: (ordinal: number) => boolean,
): number[] => {
  const found: number[] = [];
  const timeAt = (index: number): number | undefined => {
    const ordinal = list[index];
    const at = ordinal === undefined ? undefined : times[ordinal];
    return at === undefined || at < from || at > to ? undefined : at;
  };
  let next = lowerBound(list, times, time);
  let before = next - 1;
  while (found.length < most) {
    const earlier = timeAt(before);
    const later = timeAt(next);
    if (earlier === undefined && later === undefined) break;
    if (later === undefined || (earlier !== undefined && time - earlier <= later - time)) {
      // Of those that failed in one moment the first in order comes first.
      const first = lowerBound(list, times, earlier ?? from);
      for (let at = first; at <= before && found.length < most; at += 1) {
        const ordinal = list[at] ?? 0;
        if (fits(ordinal)) found.push(ordinal);
      }
      before = first - 1;
    } else {
      const ordinal = list[next] ?? 0;
      if (fits(ordinal)) found.push(ordinal);
      next += 1;
    }
  }
  return found;
};
