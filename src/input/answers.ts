import type { Dictionary } from '../dictionary/index.ts';
import type { InputKind, Reading, TransactionType } from '../model/record.ts';
import { familyOf } from '../model/symptom.ts';
import type { ApprovalCode } from './approval-code.ts';
import type { Assignment } from './header.ts';
import type { Profile } from './profiles/profile.ts';
import { remembered } from './remembered.ts';
import type { SuccessWord } from './signs.ts';
import { statusReader } from './status-words.ts';
import { plainWord } from './values.ts';

const shared = (reading: Reading): Reading => Object.freeze(reading);
const SILENT = { code: undefined, table: undefined, by: 'nothing', ambiguous: false } as const;
/** An export that names failures only: a row that names none went well. So did one that carries the export's word for it. */
const WENT_WELL = shared({ symptom: 'approved', outcome: 'approved', ...SILENT });
/** Neither code nor text: the answer never came. The host's own log misses that of whoever stands behind it. */
const NO_ANSWER = shared({ symptom: 'receive-timeout', outcome: 'failed', ...SILENT });
const NO_ANSWER_AT_HOST = shared({ symptom: 'host-timeout', outcome: 'failed', ...SILENT });
/** A sign-on or settlement without an answer code is a line of the journal, not a payment in doubt. */
const JOURNAL = shared({ symptom: 'information', outcome: 'information', ...SILENT });
/** Most rows of a log without one approval carry this word: neither an approval nor a failure is made of it. */
const NOT_UNDERSTOOD = shared({ symptom: 'unknown', outcome: 'information', ...SILENT });

/** What decides how answers are read, of a plan. */
export interface AnswerPlan {
  readonly kind: InputKind;
  readonly names: readonly string[];
  readonly columns: Assignment;
  readonly profile: Profile;
  readonly emptyIsApproved: boolean;
  readonly codePrefix: string | undefined;
  readonly successWord: SuccessWord | undefined;
  readonly approvalCode: ApprovalCode | undefined;
}

/** What the columns of one row say of a payment. */
export interface Answer {
  readonly code: string | undefined;
  readonly text: string | undefined;
  readonly status: string | undefined;
  readonly type: TransactionType | undefined;
}

export interface AnswerReader {
  /** What the row says by itself. */
  readonly read: (answer: Answer) => Reading;
  /** The same in the light of the whole export: its own word for success is known. */
  readonly inLight: (read: Reading, answer: Answer) => Reading;
  /** The same of a row that is no payment, whose type nobody knows. */
  readonly beside: (read: Reading, answer: Answer) => Reading;
  /** Whether the words beside the code say that the payment went through; undefined where they say neither. */
  readonly verdict: (answer: Answer) => 'yes' | 'no' | undefined;
  /** A further column's words, beside an answer that gives no reason. */
  readonly reason: (text: string) => Reading;
  /** A further column's code, likewise. */
  readonly code: (code: string) => Reading;
}

/** Says that it failed, and why. */
export const isReason = ({ symptom, outcome }: Reading): boolean =>
  outcome === 'failed' && familyOf(symptom) !== 'generic';
/** Says that it failed, and nothing more. */
export const lacksReason = ({ symptom, outcome }: Reading): boolean =>
  outcome === 'failed' && familyOf(symptom) === 'generic';

/** Flags of one or two letters may be the answer to another question than whether the payment went through. */
const FLAG = 2;

/** The word that an answer is known by where no table knows it. */
export const wordOf = ({ code, text, status }: Answer): string => {
  const word = code ?? text ?? status ?? '';
  return plainWord(word) || word;
};

/**
 * A code and its text say why; the status beside them says yes or no. It is heard where they say nothing, or not enough: the more
 * precise of the two decides why, and a plain "failed" is believed against an approval, since the terminal has the last word.
 */
const withStatus = (said: Reading, told: Reading, status: string): Reading => {
  // What hosts use as they like is a guess: the log's own word is none.
  if (told.outcome === 'approved')
    return said.symptom === 'unknown' || said.outcome === 'information' || said.ambiguous ? told : said;
  if (told.outcome !== 'failed') return said;
  if (said.outcome === 'information') return told;
  if (said.outcome === 'approved') return told.symptom === 'generic-failure' && status.length > FLAG ? told : said;
  return lacksReason(said) && isReason(told) ? { ...told, code: said.code } : said;
};

/** Reads what rows say of payments. */
export const answerReader = (plan: AnswerPlan, dictionary: Dictionary): AnswerReader => {
  const { columns, names, profile, codePrefix, successWord, approvalCode } = plan;
  const approvedWords = new Set((profile.approved ?? []).map(plainWord));
  const isCode = codePrefix === undefined ? undefined : new RegExp(`^${codePrefix}\\d{2}$`);
  const plainCode = (code: string | undefined): string | undefined =>
    code !== undefined && isCode?.test(code) === true ? code.slice(codePrefix?.length) : code;

  const say = remembered((code, text) => {
    if (code === undefined && text === undefined) return plan.kind === 'host' ? NO_ANSWER_AT_HOST : NO_ANSWER;
    if (code === undefined && text !== undefined && approvedWords.has(plainWord(text))) return WENT_WELL;
    return dictionary.transaction(plainCode(code), text);
  });
  const statusWord = statusReader(names[columns.get('status') ?? -1] ?? '');
  const readStatus = remembered((_none, word) => {
    if (word === undefined || approvedWords.has(plainWord(word))) return WENT_WELL;
    // Noughts alone are the code of an approval in every host's table; of a flag there would be one.
    if (/^0{2,4}$/.test(word)) return WENT_WELL;
    return statusWord(word) ?? dictionary.transaction(undefined, word);
  });
  const silence = (type: TransactionType | undefined): Reading =>
    plan.emptyIsApproved && type !== 'SETTLEMENT'
      ? WENT_WELL
      : type === 'SIGN_ON' || type === 'SETTLEMENT'
        ? JOURNAL
        : say(undefined, undefined);
  const both = new Map<Reading, Map<string, Reading>>();
  const combined = (said: Reading, status: string): Reading => {
    const known = both.get(said) ?? new Map<string, Reading>();
    const before = known.get(status);
    if (before !== undefined) return before;
    const reading = withStatus(said, readStatus(undefined, status), status);
    if (known.size < MOST_STATUSES && both.size < MOST_READINGS) both.set(said, known.set(status, reading));
    return reading;
  };
  const byWords = ({ text, status }: Answer): Reading | undefined => {
    const said = text === undefined ? undefined : say(undefined, text);
    if (status === undefined) return said;
    return said === undefined ? readStatus(undefined, status) : combined(said, status);
  };
  const verdict = (answer: Answer): 'yes' | 'no' | undefined => {
    const outcome = byWords(answer)?.outcome;
    return outcome === 'approved' ? 'yes' : outcome === 'failed' ? 'no' : undefined;
  };
  const approvedBy = shared({ ...WENT_WELL, code: approvalCode?.code, by: 'text' });

  /** A column called "Result" often holds the words of the answer, where no other column does: they are the code's then. */
  const asText = (code: string | undefined, status: string, said: Reading): Reading | undefined => {
    if (said.outcome !== 'failed' || statusWord(status) !== undefined) return undefined;
    const told = readStatus(undefined, status);
    if (told.outcome !== 'failed' || !isReason(told)) return undefined;
    const joint = say(code, status);
    return lacksReason(joint) ? undefined : joint;
  };

  const isJournal = (type: TransactionType | undefined): boolean => type === 'SIGN_ON' || type === 'SETTLEMENT';
  /** What a till notes of its day is no failed payment, where nobody knows its words or all know them for ordinary ones. */
  const tellsOfTheDay = (read: Reading, { code, text, status }: Answer): boolean =>
    (read.symptom === 'unknown' && (code === undefined || /^0+$/.test(code))) ||
    [text, status].some(
      (words) => words !== undefined && dictionary.alarm(undefined, words, undefined).outcome === 'information',
    );

  const readAny = ({ code, text, status, type }: Answer): Reading => {
    if (code === undefined && text === undefined)
      return status === undefined ? silence(type) : readStatus(undefined, status);
    const said = say(code, text);
    if (status === undefined) return said;
    const joint = text === undefined ? asText(code, status, said) : undefined;
    return joint ?? combined(said, status);
  };

  return {
    verdict,
    beside: (read, answer) => (read.by !== 'code' && tellsOfTheDay(read, answer) ? JOURNAL : read),
    read: (answer) => {
      const read = readAny(answer);
      return isJournal(answer.type) && read.outcome === 'failed' && read.by !== 'code' && tellsOfTheDay(read, answer)
        ? JOURNAL
        : read;
    },
    inLight: (read, answer) => {
      if (approvalCode !== undefined && answer.code === approvalCode.code && read.outcome === 'failed')
        return verdict(answer) === 'no' ? { ...(byWords(answer) ?? read), code: answer.code } : approvedBy;
      if (successWord === undefined || read.symptom !== 'unknown' || wordOf(answer) !== successWord.word) return read;
      return successWord.sure ? WENT_WELL : NOT_UNDERSTOOD;
    },
    reason: (text) => say(undefined, text),
    code: (code) => say(code, undefined),
  };
};

/** Statuses are a handful; what varies more is no status, and not worth remembering. */
const MOST_STATUSES = 100;
const MOST_READINGS = 1000;
