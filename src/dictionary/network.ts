import type { NetworkId } from './registry.ts';
import { findEntry } from './table.ts';
import { MONERIS_HOST, REDSYS } from './tables/acquirers.ts';
import { ISO_8583_93 } from './tables/iso8583-93.ts';

/** What a log shows of itself that tells whose host codes it carries. */
export interface NetworkHints {
  /** Distinct response codes, as printed. */
  readonly codes: Iterable<string>;
  /** Distinct names and texts: channels, issuers, card brands, response texts, column names. */
  readonly words: Iterable<string>;
}

const BRANDS: readonly (readonly [pattern: RegExp, network: NetworkId])[] = [
  [/union\s?pay|银联|\bcup[sd]?\b|中国银行卡/i, 'unionpay'],
  [/\bvisa(?:net)?\b/i, 'visa'],
  [/\bmaster\s?card\b|\bbanknet\b/i, 'mastercard'],
  [/mis-?pos|银商|银联商务/i, 'mis-pos'],
];

/** Private and national values that UnionPay defines and neither Visa nor Mastercard uses. */
const UNIONPAY_ONLY = new Set(['97', '98', '99', 'A0', 'A7', 'C1']);
/** Values that Visa defines and UnionPay does not use. */
const VISA_ONLY = new Set(['N3', 'N4', 'N7', 'R0', 'R1', 'R3', '5C', '9G', '6P', '1A', 'Z5', '81', '82', '85', '86']);

/**
 * The network whose codes a log most probably carries, or undefined where nothing tells or the signs contradict each
 * other. One brand named, and no other, decides; else Chinese texts beside the codes (Chinese acquirers pass on
 * UnionPay's table); else two or more values that only one of the networks defines.
 */
export const inferNetwork = ({ codes, words }: NetworkHints): NetworkId | undefined => {
  const named = new Set<NetworkId>();
  let chinese = false;
  for (const word of words) {
    chinese ||= /[\u3400-\u9FFF]/.test(word);
    for (const [pattern, network] of BRANDS) if (pattern.test(word)) named.add(network);
  }
  const [brand] = named;
  if (named.size === 1 && brand !== undefined) return brand;
  const seen = [...new Set([...codes].map((code) => code.trim().toUpperCase()))];
  const unionpay = seen.filter((code) => UNIONPAY_ONLY.has(code)).length;
  const visa = seen.filter((code) => VISA_ONLY.has(code)).length;
  if (named.has('unionpay') || chinese) return visa > 1 ? undefined : 'unionpay';
  if (named.size > 0) return undefined;
  if (unionpay > 1 && visa === 0) return 'unionpay';
  return visa > 1 && unionpay === 0 ? 'visa' : undefined;
};

/** Answers of Redsys that the standard does not have. */
const REDSYS_ONLY = /^0?(?:17[2-4]|18[04]|19[015]|944)$|^9(?:0\d\d|104|2\d\d|9\d\d)$/;
/** What the standard's edition of three digits begins refusals and faults with; approvals are noughts. */
const REFUSED_93 = /^(?:0?[129]\d{2}|10\d{2}|20\d{2}|91\d{2})$/;
/** Codes of a system that have to be met where no approval is among them. */
const LEAST_WITHOUT_APPROVAL = 3;

/**
 * Hosts that answer with three or four digits, told by all of the codes together: the standard's edition of 1993 and those who
 * follow it, and Moneris, which approves with 000 to 049. One code that would not fit leaves all of them open.
 */
export const systemOfCodes = (codes: Iterable<string>): NetworkId | undefined => {
  const seen = [...new Set([...codes].map((code) => code.trim()))].filter((code) => /^\d{3,4}$/.test(code));
  const refusals = seen.filter((code) => !/^0{3,4}$/.test(code));
  const hasApproval = refusals.length < seen.length;
  if (refusals.length === 0) return undefined;
  const isEnough = hasApproval || refusals.length >= LEAST_WITHOUT_APPROVAL;
  const isStandard = (code: string): boolean => REFUSED_93.test(code) && findEntry(ISO_8583_93, code) !== undefined;
  if (isEnough && refusals.every((code) => isStandard(code) || findEntry(REDSYS, code) !== undefined)) {
    if (refusals.some((code) => REDSYS_ONLY.test(code))) return 'redsys';
    if (refusals.every(isStandard)) return 'iso8583-93';
  }
  // Approvals that are not noughts: 027 is what a sale on a credit card is answered with.
  const isApproval = (code: string): boolean => /^0[0-4]\d$/.test(code);
  return !hasApproval &&
    refusals.some(isApproval) &&
    refusals.some((code) => !isApproval(code)) &&
    refusals.every((code) => findEntry(MONERIS_HOST, code) !== undefined)
    ? 'moneris'
    : undefined;
};
