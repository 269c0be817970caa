import type { Reading, TransactionRecord } from '../model/record.ts';
import { durationMs, MINUTE } from '../model/units.ts';

/**
 * How long an answer may take to count as that of a request. Terminals give up after 30 to 60 s and hosts after a few minutes
 * more (ISO 8583 leaves it to the network); what comes later answers nobody.
 */
const ANSWER_MS = 5 * MINUTE;
/** Answers that are remembered between two looks at which of them are past, about 2 MB. */
const ANSWERS_KEPT = 16_384;

/** Side and class of a message, e.g. the request of a financial message; both sides of an exchange share the class. */
export interface MessagePart {
  readonly side: 'request' | 'answer';
  readonly class: string;
}

const WORDS: readonly (readonly [side: MessagePart['side'], pattern: RegExp])[] = [
  [
    'answer',
    /(?:response|resp|reply|answer|rsp|res|ack|应答|響應|响应|返回|回应|应答报文|응답|응답전문|応答|antwort|respuesta|resposta)$/i,
  ],
  ['request', /(?:request|req|rqst|请求|請求|发送|上送|요청|요청전문|要求|anfrage|solicitud|peticion|requisicao)$/i],
];

/**
 * Which side of an exchange a message type is: by the third digit of an ISO 8583 message type identifier (even: request,
 * advice or notification; odd: its response), or by the word it ends with.
 */
export const messagePart = (type: string): MessagePart | undefined => {
  const digits = type.replace(/\D/g, '');
  if (digits.length >= 3 && digits.length <= 4) {
    const [, level = '', step = ''] = digits.padStart(4, '0');
    const at = Number(step);
    return { side: at % 2 === 0 ? 'request' : 'answer', class: `${level}${at - (at % 2)}` };
  }
  const word = type.replace(/[\s_()-]+$/g, '');
  const found = WORDS.find(([, pattern]) => pattern.test(word));
  if (found === undefined) return undefined;
  return { side: found[0], class: word.replace(found[1], '').toLowerCase() };
};

const ASKED: Reading = {
  symptom: 'information',
  outcome: 'information',
  code: undefined,
  table: undefined,
  by: 'nothing',
  ambiguous: false,
};

/** The answer, with what only its request told, and how long it took where no column says so. */
const completed = (answer: TransactionRecord, request: TransactionRecord): TransactionRecord => ({
  ...answer,
  merchantId: answer.merchantId ?? request.merchantId,
  stan: answer.stan ?? request.stan,
  rrn: answer.rrn ?? request.rrn,
  transactionType: answer.transactionType ?? request.transactionType,
  amount: answer.amount ?? request.amount,
  currency: answer.amount === undefined ? (answer.currency ?? request.currency) : answer.currency,
  pan: answer.pan ?? request.pan,
  card: answer.card ?? request.card,
  entryMode: answer.entryMode ?? request.entryMode,
  issuer: answer.issuer ?? request.issuer,
  channel: answer.channel ?? request.channel,
  latencyMs: answer.latencyMs ?? durationMs(Math.max(0, answer.time - request.time)),
  operatorId: answer.operatorId ?? request.operatorId,
  batchNo: answer.batchNo ?? request.batchNo,
  appVersion: answer.appVersion ?? request.appVersion,
  originalRrn: answer.originalRrn ?? request.originalRrn,
});

/** Rows of a log that holds both messages of a payment: the request, which carries no answer, and the response. */
export interface Exchanges {
  /** A request without an answer of its own. */
  request(record: TransactionRecord, part: MessagePart): void;
  answer(record: TransactionRecord, part: MessagePart): void;
  /** A row of neither kind. */
  other(record: TransactionRecord): void;
  /** No more rows: what is still open had no answer. */
  end(): void;
}

/**
 * Brings requests and their answers together, whichever is written first. A payment counts once, by its answer; its request is
 * for information only. A request that nobody answers within five minutes goes on as it stands: without an answer.
 * Requests go on before their answers, and at the latest five minutes of the log after they came.
 */
export const createExchanges = (give: (record: TransactionRecord) => void): Exchanges => {
  const open = new Map<string, TransactionRecord>();
  const answered = new Map<string, number>();

  const keyOf = ({ terminalId, stan, rrn }: TransactionRecord, part: MessagePart): string =>
    `${part.class}\u0000${terminalId ?? ''}\u0000${stan ?? rrn ?? ''}`;

  /** Requests stand in the order in which they came, and logs are in order of time: the first ones are past first. */
  const giveUp = (now: number): void => {
    for (const [key, request] of open) {
      if (Math.abs(now - request.time) <= ANSWER_MS) return;
      open.delete(key);
      give(request);
    }
  };

  const remember = (key: string, time: number): void => {
    answered.set(key, time);
    if (answered.size <= ANSWERS_KEPT) return;
    for (const [old, then] of answered) if (Math.abs(time - then) > ANSWER_MS) answered.delete(old);
    // A second with more answers than that is no log of terminals; the oldest are let go.
    for (const old of answered.keys()) {
      if (answered.size <= ANSWERS_KEPT) return;
      answered.delete(old);
    }
  };

  return {
    request: (record, part) => {
      giveUp(record.time);
      const key = keyOf(record, part);
      const at = answered.get(key);
      if (at !== undefined && Math.abs(record.time - at) <= ANSWER_MS) {
        answered.delete(key);
        give({ ...record, reading: ASKED });
        return;
      }
      // Sent once more: it is the same request.
      const before = open.get(key);
      if (before !== undefined) give({ ...before, reading: ASKED });
      open.delete(key);
      open.set(key, record);
    },
    answer: (record, part) => {
      giveUp(record.time);
      const key = keyOf(record, part);
      const request = open.get(key);
      if (request === undefined) {
        remember(key, record.time);
        give(record);
        return;
      }
      open.delete(key);
      give({ ...request, reading: ASKED });
      give(completed(record, request));
    },
    other: (record) => {
      if (open.size > 0) giveUp(record.time);
      give(record);
    },
    end: () => {
      for (const request of open.values()) give(request);
      open.clear();
    },
  };
};
