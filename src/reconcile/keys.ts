import { GIVE_BACK, PAYMENT } from './classify.ts';
import { comparable } from './names.ts';
import { type Rows, typeOf } from './rows.ts';

/** Marks a key that names nothing. */
export const NO_KEY = -1;

/** 21 bits: with 32 of the other lane as many as a whole number has room for. */
const HIGH_BITS = 0x1f_ffff;
/** Two 32-bit lanes into a whole number below 2^53. */
const joined = (high: number, low: number): number => (high & HIGH_BITS) * 4_294_967_296 + (low >>> 0);

const mix = (lane: number, value: number, factor: number): number => {
  const low = value | 0;
  const high = Math.floor(value / 4_294_967_296) | 0;
  let mixed = Math.imul(lane ^ low, factor);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed ^ high, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
};

const hashText = (text: string, seed: number): number => {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
};

/** A reference as a number that does not depend on where in the list of long references it stands. */
const stable = (rows: Rows, packed: number): number => {
  const value = comparable(packed);
  if (value >= 0) return value;
  const text = rows.references.unpack(packed) ?? '';
  return joined(hashText(text, 0x811c9dc5), hashText(text, 0x7f4a7c15));
};

const hashed = (one: number, two: number, three = 0, four = 0): number => {
  let high = mix(0x2545f491, one, 0xc2b2ae35);
  let low = mix(0x9e3779b9, one, 0x9e3779b1);
  high = mix(high, two, 0xc2b2ae35);
  low = mix(low, two, 0x9e3779b1);
  high = mix(high, three, 0xc2b2ae35);
  low = mix(low, three, 0x9e3779b1);
  return joined(mix(high, four, 0xc2b2ae35), mix(low, four, 0x9e3779b1));
};

/** Hashes of texts are cut to this, so that a group can be added to them without loss. */
const HASHES = 2 ** 51;

/** What payments that were let go are remembered by: numbers that rise as the references do. Refunds and voids lie apart. */
export const settledKey = (rows: Rows, packed: number, group: number): number => {
  if (Number.isNaN(packed) || (group !== PAYMENT && group !== GIVE_BACK)) return NO_KEY;
  const value = stable(rows, packed);
  return (value < HASHES ? value : value % HASHES) * 2 + (group === GIVE_BACK ? 1 : 0);
};

/** What rows of one reference number and group share. */
export const referenceKey = (rows: Rows, packed: number, group: number): number =>
  Number.isNaN(packed) ? NO_KEY : hashed(stable(rows, packed), group);

/** Reference number of a row, in its group. */
export const rrnKey = (rows: Rows, at: number): number =>
  referenceKey(rows, rows.floats.rrn[at] ?? Number.NaN, rows.small.group[at] ?? 0);

/** Trace number at a place; the batch is compared apart, because one side may lack it. */
export const traceKeyAt = (rows: Rows, at: number, place: number): number => {
  const stan = rows.floats.stan[at] ?? Number.NaN;
  return Number.isNaN(stan) ? NO_KEY : hashed(place, stable(rows, stan), rows.small.group[at] ?? 0);
};

/** Terminal and trace number. */
export const traceKey = (rows: Rows, at: number, group: number = rows.small.group[at] ?? 0): number => {
  const stan = rows.floats.stan[at] ?? Number.NaN;
  const terminal = rows.words.terminal[at] ?? 0;
  if (Number.isNaN(stan) || terminal === 0) return NO_KEY;
  return hashed(terminal, stable(rows, stan), group);
};

/** Amount at a place; currencies are compared apart, because one side may name none. */
export const contentKeyAt = (rows: Rows, at: number, place: number): number => {
  const amount = rows.floats.amount[at] ?? Number.NaN;
  if (Number.isNaN(amount)) return NO_KEY;
  return hashed(place, amount, rows.small.group[at] ?? 0);
};

/** Terminal (merchant where none is named), currency and amount. */
export const contentKey = (rows: Rows, at: number, group: number = rows.small.group[at] ?? 0): number => {
  const terminal = rows.words.terminal[at] ?? 0;
  const place = terminal === 0 ? -1 - (rows.words.merchant[at] ?? 0) : terminal;
  const amount = rows.floats.amount[at] ?? Number.NaN;
  if (place === -1 || Number.isNaN(amount)) return NO_KEY;
  return hashed(place, rows.small.currency[at] ?? 0, amount, group);
};

const TRACE_TEXT = /^\d{1,6}$/;
/** ISO 8583 field 90: message type, trace number, date and time, acquirer and forwarder. */
const ORIGINAL_DATA = /^\d{4}(?<trace>\d{6})\d{32}$/;

/**
 * Trace number that a row names as its original's: many terminals write that, not the reference number. NaN where the
 * row names none, or something longer.
 */
export const originalTrace = (rows: Rows, at: number): number => {
  const named = rows.references.unpack(rows.floats.original[at] ?? Number.NaN);
  if (named === undefined) return Number.NaN;
  if (TRACE_TEXT.test(named)) return Number(named);
  return Number(ORIGINAL_DATA.exec(named)?.groups?.['trace'] ?? Number.NaN);
};

/** The trace key of what a row names as its original. */
export const originalTraceKey = (rows: Rows, at: number, group: number): number => {
  const trace = originalTrace(rows, at);
  const terminal = rows.words.terminal[at] ?? 0;
  return Number.isNaN(trace) || terminal === 0 ? NO_KEY : hashed(terminal, trace, group);
};

/** Terminal, card, currency and amount: what two approvals of one purchase share. */
export const purchaseKey = (rows: Rows, at: number): number => {
  const terminal = rows.words.terminal[at] ?? 0;
  const card = rows.floats.card[at] ?? Number.NaN;
  const amount = rows.floats.amount[at] ?? Number.NaN;
  if (terminal === 0 || Number.isNaN(card) || Number.isNaN(amount)) return NO_KEY;
  return hashed(terminal, card, amount, rows.small.currency[at] ?? 0);
};

/** The same for what is compared as purchases: a pre-authorisation holds what its completion takes, and is none with it. */
export const boughtKey = (rows: Rows, at: number): number => {
  const key = purchaseKey(rows, at);
  return key === NO_KEY || typeOf(rows, at) !== 'PREAUTH' ? key : hashed(key, 1);
};

/** A key at a time, told by the number of its slot. */
export const timedKey = (key: number, slot: number): number => (key === NO_KEY ? NO_KEY : hashed(key, slot));
