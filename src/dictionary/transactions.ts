import type { Reading } from '../model/record.ts';
import { type Family, familyOf, type SymptomId } from '../model/symptom.ts';
import type { AlarmReader } from './alarms.ts';
import { codeInText, readCodeCell } from './code.ts';
import { type Finding, findHostCode } from './hosts.ts';
import { fits } from './kin.ts';
import { type Interpretation, interpretText, plainlyOf, tellsRefusal } from './phrases/interpret.ts';
import type { NetworkId } from './registry.ts';
import { findEntry } from './table.ts';
import { MIS_POS } from './tables/mis-pos.ts';
import { isUnreadable } from './unreadable.ts';
import { verdictWord } from './verdict-words.ts';

/** Texts that add nothing to a code: a general word, advice to the cashier, or good news that a refusal contradicts. */
const VAGUE: ReadonlySet<SymptomId> = new Set<SymptomId>([
  'generic-failure',
  'system-fault',
  'system-malfunction',
  're-enter',
  'refer-to-issuer',
  'do-not-honor',
  'approved',
  'information',
  'cleared',
  'unreadable-text',
  'unknown',
]);

const isPrecise = (symptom: SymptomId): boolean => !VAGUE.has(symptom);

/** "Transaction successful" as exports write it; of a device it would be mere information. */
const SUCCESS =
  /^(?:txn|trans|transaction|payment|trade|order|sale|purchase)[ _-](?:is )?(?:success(?:ful)?|succeeded|approved|ok|completed?)$/i;
/** An authorisation code by itself: who has one was approved. */
const AUTHORISATION_ONLY =
  /^(?:appr(?:oval)?|auth(?:ori[sz]ation)?)[ _](?:code|no|number)[ :#=-]+(?=[0-9A-Z]*\d)[0-9A-Z]{4,8}$|^(?:授权码|授權碼)[ :：]*(?=[0-9A-Z]*\d)[0-9A-Z]{4,8}$/i;
/** `APPR 004512`, `Approved: 12345A`: the authorisation code stands behind the word. */
const WITH_AUTHORISATION = /^(\p{L}[\p{L} ]*?)[ :#*/-]+(?=[0-9A-Z]*\d)[0-9A-Z]{4,8}$/u;

/** One word on a screen of sixteen characters: the host asks to be telephoned (Visa's and First Data's texts for 01 and 02). */
const CALL = /^(?:pls |please )?call$/i;

/** Reads a text; damaged text is recognised as such and not searched for words. */
export const readText = (text: string | undefined): Interpretation | undefined => {
  if (text === undefined || text.trim() === '') return undefined;
  const plain = text.trim().replace(/[!.。！]+$/, '');
  const verdict =
    verdictWord(plain) ?? (verdictWord(WITH_AUTHORISATION.exec(plain)?.[1] ?? '') === 'yes' ? 'yes' : undefined);
  if (verdict === 'yes' || SUCCESS.test(plain) || AUTHORISATION_ONLY.test(plain))
    return { symptom: 'approved', outcome: 'approved' };
  if (verdict === 'no') return { symptom: 'generic-failure', outcome: 'failed' };
  if (CALL.test(text.trim())) return { symptom: 'refer-to-issuer', outcome: 'failed' };
  return isUnreadable(text)
    ? { symptom: 'unreadable-text', outcome: 'failed' }
    : plainlyOf('host', text, interpretText(text));
};

/** "System error" in an answer is the host's word about itself. */
const asAnswer = (symptom: SymptomId): SymptomId => (symptom === 'system-fault' ? 'system-malfunction' : symptom);

const TROUBLE = /error|fail|declin|refus|reject|invalid|错|失败|拒|异常|故障|无效/i;
/** "No error" as a clause of its own, and what is said to be over or absent. */
const EXCUSED =
  /(?:^|[:;,.(-]\s*|\b(?:with|is|are|has|found)\s+)(?:no|0|zero|without|free of)\s|without|无|没有|未|不需|恢复|清除|解除|0 errors/i;

/**
 * A payment's answer that names trouble is no mere notice, however it was understood: a refusal must never vanish among
 * what needs no explaining.
 */
const asRefusal = (text: string, read: Interpretation): Interpretation =>
  read.symptom === 'information' && read.outcome === 'information' && TROUBLE.test(text) && !EXCUSED.test(text)
    ? { symptom: 'generic-failure', outcome: 'failed' }
    : read;

const byText = (code: string | undefined, { symptom, outcome }: Interpretation): Reading => ({
  symptom: asAnswer(symptom),
  outcome,
  code,
  table: undefined,
  by: 'text',
  ambiguous: false,
});

const byCode = (code: string | undefined, { symptom, outcome, table, ambiguous }: Finding): Reading => ({
  symptom,
  outcome,
  code,
  table: table.id,
  by: 'code',
  ambiguous,
});

/** What only the terminal itself can tell: no host answers that the paper has run out. */
const OF_TERMINAL: ReadonlySet<Family> = new Set<Family>([
  'printer',
  'power',
  'display',
  'keypad',
  'device',
  'tamper',
  'read',
  'link',
]);

/**
 * Codes that are no network's by their form: values with a letter are left to private use (ISO 8583:1987, table of field 39;
 * Visa's N3 or R1 are its own), so a till or gateway may number its own answers so, and one digit is as often a till's own
 * state as a host's answer that lost its nought in a spreadsheet. Letters before a number say no more: `RC05` may be the host's 05,
 * or the fifth reason on somebody's own list.
 */
const OWN_NUMBER = /^(?:\d|[A-Z]{1,3}[-_ ]?\d{1,3}|\d[A-Z]|[A-Z]{2})$/;

/** Words that say something else than the list of a network: who wrote them beside such a code knew what it means. */
const isOwnNumber = (printed: string | undefined, code: Finding, text: Interpretation): boolean =>
  printed !== undefined &&
  OWN_NUMBER.test(printed.toUpperCase()) &&
  text.outcome === 'failed' &&
  code.symptom !== 'approved' &&
  isPrecise(text.symptom) &&
  !fits(code.symptom, text.symptom);

/** Whether the text beside a known code tells more, or something surer, than the code. */
const textBeatsCode = (
  network: NetworkId | undefined,
  printed: string | undefined,
  code: Finding,
  text: Interpretation,
): boolean => {
  if (isOwnNumber(printed, code, text)) return true;
  // A terminal that writes its own two signs where the answer would stand: nobody showed that the standard's list is meant.
  if (
    network === undefined &&
    code.symptom !== 'approved' &&
    text.outcome === 'failed' &&
    OF_TERMINAL.has(familyOf(text.symptom)) &&
    !['read', 'link', 'host', 'generic', ...OF_TERMINAL].includes(familyOf(code.symptom))
  )
    return true;
  if (code.symptom === 'approved') return code.ambiguous && text.outcome === 'failed' && isPrecise(text.symptom);
  // A private code of an unknown host says less than any words beside it.
  if (code.ambiguous && text.symptom === 'approved') return true;
  if (code.ambiguous)
    return isPrecise(text.symptom) || (code.symptom === 'unknown' && familyOf(text.symptom) !== 'generic');
  if (code.byForm === true) return isPrecise(text.symptom);
  // The code says that the amount was over a limit, the words whose limit that is.
  if (text.symptom === 'terminal-limit' && familyOf(code.symptom) === 'amount') return true;
  // And of a permission, whose: a shop without a contract for instalments is no card that may not have them.
  if (text.symptom === 'not-permitted-to-terminal' && code.symptom === 'not-permitted-to-card') return true;
  // One code for every violation, and words that name the key it was.
  if (code.symptom === 'security-violation' && familyOf(text.symptom) === 'key') return true;
  // "Do not honour" with "CVV mismatch" beside it: the host had one code for many reasons, and gave the reason in words.
  return (
    code.generic &&
    (isPrecise(text.symptom) || (text.symptom === 'do-not-honor' && code.symptom === 'identity-mismatch'))
  );
};

/**
 * Values that begin with a letter are private: till programs give them meanings of their own. Where the words beside one
 * say what the program's list says, and not what the network's says, the program wrote it.
 */
const ownWord = (code: string, found: Finding, text: Interpretation): Finding | undefined => {
  if (!/^[A-Z]/.test(code) || found.table === MIS_POS || !isPrecise(text.symptom)) return undefined;
  if (text.symptom === found.symptom) return undefined;
  const entry = findEntry(MIS_POS, code);
  return entry !== undefined && familyOf(entry.symptom) === familyOf(text.symptom)
    ? { symptom: text.symptom, outcome: text.outcome, table: MIS_POS, generic: false, ambiguous: false }
    : undefined;
};

/** Words with which somebody who decides over the payment says no; a payment that merely failed may have met anything. */
const SAYS_NO =
  /declin|refus|reject|\bdenied|deneg|rechaz|recus|\bnegad|\bnegat|rifiut|respint|abgelehn|ablehn|abgewies|verweiger|geweiger|afgewez|\bnekad|\bnekat|avvis|avslag|afvist|hylat|hylkay|odmow|odrzuc|zamit|elutasit|respins|redded|ditolak|отказ|отклон|відхил|відмов|拒|不予|거절|거부|ปฏิเสธ|απορρ|رفض|مرفوض/;
const LONGEST_NO = 40;
/** `D05` is a processor's number as well as `905` is: some put a letter for the kind of answer before it. */
const OF_ITS_OWN = /^(?:\d{2,4}|[A-Z][-_ ]?\d{2,3})$/i;

/**
 * A code that no table knows, with nothing beside it but a no: whoever gave a number of his own for it decided over the payment,
 * and kept his reason to himself.
 */
const isPlainNo = (code: string, written: string, text: Interpretation): boolean =>
  OF_ITS_OWN.test(code) && saysNo(written, text);

const saysNo = (written: string, text: Interpretation): boolean =>
  text.symptom === 'generic-failure' &&
  text.outcome === 'failed' &&
  written.length <= LONGEST_NO &&
  (SAYS_NO.test(
    written
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC')
      .toLowerCase(),
  ) ||
    tellsRefusal(written));

/**
 * Reads a response code and the text beside it. The code decides where a table of the log's network knows it; the text
 * where the code is missing, unknown, left to private use without a known network, or a catch-all beside a precise text.
 */
export const readTransaction = (
  network: NetworkId | undefined,
  printed: string | undefined,
  printedText: string | undefined,
  readAlarm: AlarmReader,
): Reading => {
  const cell = readCodeCell(printed);
  const code = printed === undefined || printed.trim() === '' ? undefined : printed.trim();
  const written = [cell.words, printedText].filter((part) => part !== undefined && part.trim() !== '').join(' ');
  // A call that went through (WeChat's `return_code`) says nothing of the payment that failed in it.
  const wentThrough = cell.words !== undefined && verdictWord(cell.words.trim()) === 'yes';
  const alone = wentThrough ? readText(printedText) : undefined;
  const read = alone?.outcome === 'failed' ? alone : readText(written);
  const text = read === undefined ? undefined : asRefusal(written, read);
  const inText = cell.code === undefined ? codeInText(written) : undefined;
  const sought = cell.code ?? inText;
  const found = sought === undefined ? undefined : findHostCode(network, sought);
  if (found !== undefined) {
    const own = text === undefined || sought === undefined ? undefined : ownWord(sought, found, text);
    if (own !== undefined && network !== undefined) return byCode(code ?? inText, own);
    if (text !== undefined && textBeatsCode(network, code, found, text)) return byText(code, text);
    if (own !== undefined) return byCode(code ?? inText, own);
    return byCode(code ?? inText, found);
  }
  // Terminals also write their own errors where the host's answer would stand.
  if (cell.code !== undefined && cell.words === undefined) {
    const local = readAlarm(cell.code, printedText, undefined);
    // A number that means one thing in a terminal's list and another, or nobody knows what, in the words beside it is not that
    // terminal's: hosts have numbers of three and four digits too.
    const agrees = text !== undefined && familyOf(text.symptom) === familyOf(local.symptom);
    const isOther =
      !agrees && ((text !== undefined && isPrecise(text.symptom)) || (/^\d{3,}$/.test(cell.code) && written !== ''));
    if (local.by === 'code' && !local.ambiguous && !isOther) return { ...local, code };
  }
  if (text !== undefined && cell.code !== undefined && isPlainNo(cell.code, written, text))
    return byText(code, { symptom: 'do-not-honor', outcome: 'failed' });
  if (
    text !== undefined &&
    (cell.code === undefined || cell.words !== undefined || familyOf(text.symptom) !== 'generic')
  )
    return cell.code === undefined && saysNo(written, text)
      ? { ...byText(code, text), refuses: true }
      : byText(code, text);
  return { symptom: 'unknown', outcome: 'failed', code, table: undefined, by: 'nothing', ambiguous: false };
};
