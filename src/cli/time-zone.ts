const zonesKnown = (): readonly string[] => [...Intl.supportedValuesOf('timeZone'), 'UTC'];

/** The zone in its usual spelling, or undefined where there is none of that name. Bare offsets are no zones. */
export const timeZoneNamed = (text: string): string | undefined => {
  if (!/^[A-Za-z]/.test(text)) return undefined;
  const known = zonesKnown().find((name) => name.toLowerCase() === text.toLowerCase());
  if (known !== undefined) return known;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: text }).format(0);
    return text;
  } catch {
    return undefined;
  }
};
