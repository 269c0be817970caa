import type { Outcome, Reading } from '../model/record.ts';
import { familyOf, type SymptomId } from '../model/symptom.ts';
import { codeInText, normaliseCode } from './code.ts';
import { type Component, componentOf, componentWords, onlyTells } from './component.ts';
import { findHostCode } from './hosts.ts';
import { fits, isVague } from './kin.ts';
import { troubleBefore } from './phrases/desk.ts';
import {
  type Interpretation,
  interpretText,
  isDaily,
  isOrdinaryEvent,
  isWish,
  ofMachineOrDesk,
  plainlyOf,
} from './phrases/interpret.ts';
import { type NetworkId, TERMINAL_TABLES } from './registry.ts';
import { type CodeEntry, type CodeTable, findEntries } from './table.ts';
import { NAMES_STRIPE } from './read-error.ts';
import { isUnreadable } from './unreadable.ts';

export type AlarmReader = (
  code: string | undefined,
  message: string | undefined,
  component: string | undefined,
) => Reading;

interface Candidate {
  readonly table: CodeTable;
  readonly entry: CodeEntry;
}

/**
 * Codes whose form shows that a terminal's own software made them: signed numbers, `E106`, names such as
 * `PRN_PAPEROUT`. Bare small numbers and pairs of characters occur in every list and prove nothing.
 */
const isDistinctive = (code: string): boolean =>
  /^-\d{1,5}$|^E\d{3}$|^0X[0-9A-F]{1,2}$|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$|^\d{4}$|^T(?:VR|SI)\d\.\d{2}$/.test(code);

/** Names say by themselves what they mean; numbers of any shape mean what their maker says, and makers number alike. */
const isName = (code: string): boolean => /[A-Z]{2}/.test(code);

const candidatesOf = (
  code: string,
  vendors: readonly string[],
  component: Component | undefined,
): readonly Candidate[] => {
  const bare = code.replace(/^0X/, '');
  // Some lists write one digit, others pad it.
  const spellings = [...new Set([bare, bare.replace(/^0(?=\d$)/, '')])];
  const isOurs = (table: CodeTable): boolean => vendors.includes(table.id);
  const all = TERMINAL_TABLES.filter(
    // Host answers are the network's to read; of MIS-POS only the signed numbers are a terminal's own.
    ({ table, shape }) => shape.test(bare) && (table.kind !== 'host' || code.startsWith('-') || isOurs(table)),
  ).flatMap(({ table }) =>
    spellings.flatMap((spelling) => findEntries(table, spelling)).map((entry) => ({ table, entry })),
  );
  const ofVendor = all.filter(({ table }) => isOurs(table));
  const narrowed = ofVendor.length > 0 ? ofVendor : all;
  if (component === undefined) return narrowed;
  const ofComponent = narrowed.filter(({ entry }) => entry.component === component);
  return ofComponent.length > 0 ? ofComponent : narrowed;
};

const agreed = (candidates: readonly Candidate[]): Candidate | undefined => {
  const [first] = candidates;
  return first !== undefined && candidates.every(({ entry }) => entry.symptom === first.entry.symptom)
    ? first
    : undefined;
};

/** Where several lists give a code to the printer, it is the printer, whatever ails it. */
const sharedPart = (candidates: readonly Candidate[]): SymptomId | undefined =>
  candidates.length > 1 && candidates.every(({ entry }) => familyOf(entry.symptom) === 'printer')
    ? 'printer-fault'
    : undefined;

/** Parts that have no line of their own: "no response" of one of them is not the network's. */
const isWired = (part: Component | undefined): boolean =>
  part !== undefined && !['network', 'software', 'security', 'certificate'].includes(part);

const ORDINARY: Interpretation = { symptom: 'information', outcome: 'information' };

/** Reads a message by itself, and with its component's name where it does not say what it speaks of. */
const interpretWhole = (message: string, component: string | undefined): Interpretation | undefined => {
  if (isDaily(message)) return ORDINARY;
  const alone = ofMachineOrDesk(message) ?? interpretText(message);
  if (alone === undefined && isOrdinaryEvent(message) !== undefined) return ORDINARY;
  const words = componentWords(component);
  if (component === undefined || words === undefined || onlyTells(component, message, alone !== undefined))
    return alone;
  const part = componentOf(component);
  if (
    alone?.symptom === 'stripe-read-error' &&
    (part === 'chip' || part === 'contactless') &&
    !NAMES_STRIPE.test(message)
  )
    return { ...alone, symptom: part === 'chip' ? 'chip-read-error' : 'contactless-read-error' };
  const enough =
    alone !== undefined && !isVague(alone.symptom) && !(isWired(part) && familyOf(alone.symptom) === 'link');
  if (enough) return alone;
  const together = interpretText(`${words} ${message}`);
  return together !== undefined && (alone === undefined || !isVague(together.symptom)) ? together : alone;
};

/** Reads a message; of one that tells a fault and what was done about it, the fault. */
const interpret = (message: string, component: string | undefined): Interpretation | undefined => {
  const trouble = troubleBefore(message);
  const first = trouble === undefined ? undefined : interpretWhole(trouble, component);
  if (first?.outcome === 'failed' && !isVague(first.symptom)) return first;
  const whole = interpretWhole(message, component);
  if (whole === undefined && isWish(message) !== undefined) return ORDINARY;
  const words = componentWords(component);
  const plain = plainlyOf('device', message, whole);
  return words === undefined || plain !== undefined ? plain : plainlyOf('device', `${words} ${message}`, plain);
};

/**
 * A device says that all is well with the same word with which a host approves, and speaks of itself when it says
 * "system error"; a host's code that it shows stays the host's, and so does what it tells of a bank by name.
 */
const asDevice = (
  { symptom, outcome }: Interpretation,
  by: Reading['by'],
  message: string | undefined,
): Interpretation => {
  if (symptom === 'approved') return { symptom: 'information', outcome: 'information' };
  const ofItself = symptom === 'system-malfunction' && by === 'text' && !NAMES_HOST.test(message ?? '');
  return { symptom: ofItself ? 'system-fault' : symptom, outcome };
};

/** Those behind the line, by name; "host" alone is also what a terminal's own parts call its processor. */
const NAMES_HOST =
  /\b(?:issuer|issuing bank|acquirer|acquiring|bank|payment (?:host|gateway|processor|service|provider)|authori[sz]ation (?:host|system|server)|psp|visa|mastercard|amex|npci|interac|unionpay)\b|银行|银联|网联|发卡|收单|通道|渠道|支付宝|微信|銀行|發卡|收單/i;

const readingOf =
  (message: string | undefined) =>
  (
    code: string | undefined,
    by: Reading['by'],
    symptom: SymptomId,
    outcome: Outcome,
    table: CodeTable | undefined,
    ambiguous: boolean,
  ): Reading => ({ ...asDevice({ symptom, outcome }, by, message), code, table: table?.id, by, ambiguous });

/** Reads device alarms. `vendors` holds ids of the terminal tables that apply; empty: any may. */

export const createAlarmReader =
  (network: NetworkId | undefined, vendors: readonly string[]): AlarmReader =>
  (printed, message, component) => {
    const code = normaliseCode(printed);
    const tell = readingOf(message);
    const shown = printed === undefined || printed.trim() === '' ? undefined : printed.trim();
    const part = componentOf(component);
    const told = message === undefined || message.trim() === '' ? undefined : message;
    const damaged = told !== undefined && isUnreadable(told);
    const text = told === undefined || damaged ? undefined : interpret(told, component);
    // "Recovered" beside a code tells that the fault of that code is over.
    if (text !== undefined && text.outcome === 'information')
      return tell(shown, 'text', text.symptom, text.outcome, undefined, false);
    const candidates = code === undefined ? [] : candidatesOf(code, vendors, part);
    const known = agreed(candidates);
    // A screen that shows "13" repeats somebody's answer; a printer that reports "02" means its own.
    const isOfPart = part !== undefined && (known?.entry.component ?? part) === part;
    const isShown = known !== undefined && vendors.includes(known.table.id);
    // Another maker may use the same number for anything: where words stand beside it, they have to bear it out.
    const isBorneOut =
      known === undefined ||
      isShown ||
      told === undefined ||
      damaged ||
      (text === undefined ? code !== undefined && isName(code) : fits(known.entry.symptom, text.symptom));
    const trusted = code !== undefined && isBorneOut && (isDistinctive(code) || vendors.length > 0 || isOfPart);
    if (
      known !== undefined &&
      trusted &&
      !(known.entry.generic === true && text !== undefined && !isVague(text.symptom))
    )
      return tell(shown, 'code', known.entry.symptom, known.entry.outcome, known.table, false);
    if (text !== undefined && !isVague(text.symptom)) {
      const supporter = candidates.find(({ entry }) => entry.symptom === text.symptom);
      return tell(
        shown,
        supporter === undefined ? 'text' : 'code',
        text.symptom,
        text.outcome,
        supporter?.table,
        false,
      );
    }
    // A code that is itself words: PRINTER_PAPER_OUT.
    const named =
      code !== undefined && /[A-Z]{3}|[\u3400-\u9FFF]/.test(code) ? interpret(shown ?? '', component) : undefined;
    if (named !== undefined && !isVague(named.symptom))
      return tell(shown, 'text', named.symptom, named.outcome, undefined, false);
    // A terminal that shows the host's answer prints its two characters; one digit may be anything.
    const inText = told === undefined ? undefined : codeInText(told);
    const answered =
      code !== undefined &&
      /^[0-9A-Z]{2}$/.test(shown ?? '') &&
      // Beside words that nobody understood, a device's number is its own.
      (text !== undefined || damaged || network !== undefined);
    const answer = inText ?? (answered && part === undefined ? code : undefined);
    const host = answer === undefined ? undefined : findHostCode(network, answer);
    if (host !== undefined && host.symptom !== 'unknown')
      return tell(shown ?? answer, 'code', host.symptom, host.outcome, host.table, host.ambiguous);
    if (damaged) return tell(shown, 'text', 'unreadable-text', 'failed', undefined, false);
    if (text !== undefined) return tell(shown, 'text', text.symptom, text.outcome, undefined, candidates.length > 1);
    if (known !== undefined && isBorneOut)
      return tell(shown, 'code', known.entry.symptom, known.entry.outcome, known.table, true);
    const shared = told === undefined || part === 'printer' ? sharedPart(candidates) : undefined;
    if (shared !== undefined) return tell(shown, 'code', shared, 'failed', candidates[0]?.table, true);
    if (named !== undefined) return tell(shown, 'text', named.symptom, named.outcome, undefined, false);
    return tell(shown, 'nothing', 'unknown', 'failed', undefined, candidates.length > 1);
  };
