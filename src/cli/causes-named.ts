import { CAUSES, type CauseId } from '../model/cause.ts';

/** A cause by its id, by its last part where only one has it, or all causes of a category. */
export const causesNamed = (name: string): readonly CauseId[] => {
  const asked = name.toLowerCase();
  const exact = CAUSES.filter((cause) => cause === asked);
  if (exact.length > 0) return exact;
  const category = CAUSES.filter((cause) => cause.startsWith(`${asked}/`));
  if (category.length > 0) return category;
  return CAUSES.filter((cause) => cause.endsWith(`/${asked}`));
};
