import { TOOL } from '../model/tool.ts';

/**
 * What a bug report needs: version, error and stack. Parsers quote their input in messages, so that every
 * longer run of digits is taken out, lest a card number leave with it.
 */
export const faultText = (error: unknown): string => {
  const text = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
  return `${TOOL.name} ${TOOL.version}, node ${process.version}\n${text.replace(/\d(?:[ -]?\d){6,}/g, '…')}`;
};
