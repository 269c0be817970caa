import type { Outcome, Reading } from '../model/record.ts';
import type { SymptomId } from '../model/symptom.ts';
import { headerKey } from './columns.ts';
import { plainWord } from './values.ts';

/**
 * Words of a status column, which mean other things there than in a message: a payment whose status is "refunded" went well
 * when it was made, while a terminal that says "already refunded" refuses one. Words that mean the same in both are the
 * dictionary's.
 */
const WORDS: readonly (readonly [symptom: SymptomId, outcome: Outcome, words: string])[] = [
  [
    'approved',
    'approved',
    'y|yes|true|t|s|a|auth|pass|passed|refunded|refund|partially refunded|partial refund|voided|disputed|charged back|chargeback|' +
      'cleared|reversed ok|trade success|trade finished|txn success|transaction success|payment success|paid out|' +
      '通过|是|已付款|已收款|已成功|支付完成|付款成功|收款成功|扣款成功|交易完成|已入账|已退款|部分退款|全额退款|转入退款|已全额退款|已撤销|订单已撤销|退款成功|已退货',
  ],
  [
    'generic-failure',
    'failed',
    'n|no|false|f|d|nok|ko|not ok|unsuccessful|payerror|pay error|否|未通过|不成功|未成功|已失败',
  ],
  [
    'cancelled',
    'failed',
    'closed|trade closed|notpay|not paid|unpaid|wait buyer pay|abandoned|取消|已取消|交易关闭|已关闭|订单关闭|未支付|待支付|待付款|未付款|支付关闭',
  ],
];

const readingOf = (symptom: SymptomId, outcome: Outcome): Reading =>
  Object.freeze({ symptom, outcome, code: undefined, table: undefined, by: 'text', ambiguous: false });

const READINGS: ReadonlyMap<string, Reading> = new Map(
  WORDS.flatMap(([symptom, outcome, words]) => {
    const reading = readingOf(symptom, outcome);
    return words.split('|').map((word): [string, Reading] => [plainWord(word), reading]);
  }),
);

/** Columns whose very name asks yes or no: there, one is yes. */
const QUESTION = /^(?:is)?(?:success(?:ful|full)?|approved|approval|paid|ok|completed)$|是否成功|成功标志|成功标识/;

/** Reads the words of the status column of this name; undefined where they mean what they mean anywhere. */
export const statusReader = (header: string): ((text: string) => Reading | undefined) => {
  const isQuestion = QUESTION.test(headerKey(header));
  const [yes, no] = [READINGS.get('y'), READINGS.get('n')];
  return (text) => (isQuestion && text === '1' ? yes : isQuestion && text === '0' ? no : READINGS.get(plainWord(text)));
};
