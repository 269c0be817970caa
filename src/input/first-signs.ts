import { createDictionary, NETWORKS, type NetworkId } from '../dictionary/index.ts';
import type { InputKind } from '../model/record.ts';
import { type AnswerPlan, answerReader, wordOf } from './answers.ts';
import type { FieldId } from './columns.ts';
import { headerKey } from './columns.ts';
import type { Assignment } from './header.ts';
import { saysNothing, trimmed } from './intern.ts';
import { hash53 } from './mask.ts';
import type { Profile } from './profiles/profile.ts';
import { type SampleRow, valuesOf } from './sample.ts';
import type { Signs } from './signs.ts';
import {
  createSigns,
  isChinese,
  noteAnswer,
  moneyCounter,
  noteChannel,
  noteCode,
  notePan,
  noteText,
  OTHER_APPROVALS,
  noteWorded,
} from './signs.ts';
import { currencyOf } from './values.ts';

/** What is known of an input from its header. */
export interface Headed {
  readonly kind: InputKind;
  readonly profile: Profile;
  readonly names: readonly string[];
  readonly columns: Assignment;
}

const isNetwork = (text: string | undefined): text is NetworkId => NETWORKS.some((network) => network === text);

/** Columns that say what happened to a payment. */
const outcomesOf = (columns: Assignment): readonly number[] =>
  [columns.get('response_code'), columns.get('response_text'), columns.get('status')].filter((i) => i !== undefined);

/** Headers of columns that are filled where something went wrong. */
const FAULT_NAME = /error|reason|fail|declin|refus|失败|错误|原因/i;

/**
 * Inputs with this in common are parts of one export: the same columns, whatever their order. Of JSON, where a record need not
 * name what it does not hold, those that no record can do without.
 */
const exportKey = ({ kind, profile, names, columns }: Headed, isJson: boolean): string => {
  const own = isJson
    ? [columns.get('time') ?? columns.get('date'), columns.get('terminal_id'), columns.get('amount')].map((index) =>
        index === undefined ? '' : (names[index] ?? ''),
      )
    : names.map(headerKey).toSorted();
  // A hash: headers may hold anything, and this is kept with what the input came to.
  return String(hash53([kind, profile.name, isJson ? 'json' : 'table', ...own].join('\u0001')));
};

/** An input of which nothing has been read but its header. */
export const newSigns = (
  base: Headed,
  isJson: boolean,
  found: Pick<Signs, 'order' | 'doubt' | 'decimal' | 'smallestUnit'>,
): Signs => {
  const { kind, profile, names, columns } = base;
  const heads = outcomesOf(columns)
    .map((i) => names[i] ?? '')
    .join(' ');
  return createSigns({
    key: exportKey(base, isJson),
    kind,
    network: isNetwork(profile.network) ? profile.network : undefined,
    chineseNames: isChinese(names),
    silence: profile.emptyResponse === 'approved' ? 'approved' : FAULT_NAME.test(heads) ? 'failures-named' : undefined,
    ...found,
  });
};

/** Adds what the first rows show; what all rows show is gathered while they are read. */
export const noteSample = (
  signs: Signs,
  columns: Assignment,
  sample: readonly SampleRow[],
  currency: string | undefined,
): void => {
  const words = (field: FieldId): ReadonlySet<string> => new Set(valuesOf(sample, columns.get(field)));
  for (const field of ['response_text', 'status', 'message'] as const)
    for (const text of words(field)) noteText(signs, text);
  for (const code of words('response_code')) noteCode(signs, code);
  for (const channel of words('channel')) noteChannel(signs, channel);
  for (const pan of valuesOf(sample, columns.get('pan'))) notePan(signs, pan);
  if (signs.kind === 'alarms') return;
  const outcomes = outcomesOf(columns);
  const iMoney = columns.get('currency');
  for (const { fields } of sample) {
    const own = iMoney === undefined ? '' : trimmed(fields[iMoney] ?? '');
    moneyCounter(signs, (saysNothing(own) ? undefined : currencyOf(own)) ?? currency).rows++;
    signs.rows++;
    if (outcomes.every((i) => saysNothing(trimmed(fields[i] ?? '')))) signs.silent++;
  }
};

/**
 * Reads the answers of the first rows, until approvals are known that are more than exceptions: from there on nothing is to be
 * settled of them.
 */
export const noteAnswers = (
  signs: Signs,
  plan: Omit<AnswerPlan, 'successWord' | 'approvalCode'> & { readonly network: NetworkId | undefined },
  sample: readonly SampleRow[],
): void => {
  const { columns, profile, network } = plan;
  const dictionary = createDictionary({ network, vendors: profile.vendors ?? [] });
  const { read, verdict } = answerReader({ ...plan, successWord: undefined, approvalCode: undefined }, dictionary);
  const reword = (own: Readonly<Record<string, string>> | undefined, said: string): string => own?.[said] ?? said;
  const cell = (fields: readonly string[], field: FieldId): string | undefined => {
    const index = columns.get(field);
    const said = index === undefined ? '' : trimmed(fields[index] ?? '');
    if (saysNothing(said)) return undefined;
    return reword(field === 'response_code' ? profile.values?.response_code : profile.values?.response_text, said);
  };
  let strange = 0;
  for (const { fields } of sample) {
    const answer = {
      code: cell(fields, 'response_code'),
      text: cell(fields, 'response_text'),
      status: cell(fields, 'status'),
      type: undefined,
    };
    const reading = read(answer);
    noteAnswer(signs, reading, wordOf(answer));
    if (reading.outcome === 'failed' && answer.code !== undefined)
      noteWorded(signs, answer.code, reading, verdict(answer));
    if (reading.symptom === 'unknown') strange += 1;
    if (signs.approved > strange * OTHER_APPROVALS) return;
  }
};
