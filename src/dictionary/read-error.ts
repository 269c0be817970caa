import type { EntryMode, Reading } from '../model/record.ts';

export const NAMES_STRIPE = /swipe|stripe|magn|\bmag\b|\bmsr\b|track|trk|刷|磁/i;

/**
 * "Card read error" names no reader, and stands for the stripe's where nothing else is known; the way the card was
 * entered tells which reader it was.
 */
export const readerOf = (reading: Reading, text: string | undefined, mode: EntryMode | undefined): Reading => {
  if (reading.symptom !== 'stripe-read-error' || reading.by !== 'text' || NAMES_STRIPE.test(text ?? '')) return reading;
  if (mode === 'CHIP') return { ...reading, symptom: 'chip-read-error' };
  return mode === 'CONTACTLESS' ? { ...reading, symptom: 'contactless-read-error' } : reading;
};
