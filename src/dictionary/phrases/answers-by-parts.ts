import type { PhraseRule } from './rule.ts';
import {
  CARD,
  CARD_OR_CHIP,
  DEAL,
  EARLY,
  ERROR,
  EXPIRED,
  GAVE_UP,
  NOT_FOUND,
  ORIGINAL,
  OUT,
  PERSON,
  PIN,
  READING,
  STOLEN,
  TURNED,
  UNREADABLE,
  WRONG,
} from './words-of-answers.ts';
import {
  ACCEPTED,
  ANSWER,
  BANK,
  BOOKING,
  EXCEEDED,
  FIRST,
  FUNDS,
  HOST,
  LACKING,
  LIMIT,
  LINE,
  NO_REASON,
  NOT,
  NO_ANSWER,
  NONE_OR_FAILED,
  NOT_ENABLED,
  OUT_OF_REACH,
  REFUSES,
  SHOP,
  SIGN_ON,
  SILENT,
} from './words-of-money.ts';
import { ALREADY } from './words-of-dealings.ts';

/*
 * Answers that no list has as a whole, read by the two or three things they speak of, in whatever order and language: the money
 * and that it is lacking, the bank and that it refuses. Asked last, for what would otherwise be unknown or a mere failure.
 */
export const ANSWERS_BY_PARTS: readonly PhraseRule[] = [
  ['lost-or-stolen-card', [`${CARD} & ${STOLEN} & !${LINE}`, 'the bi mat|the mat cap']],
  ['chip-read-error', [`${CARD_OR_CHIP} & ${TURNED} & !${PIN}`]],
  ['card-removed', [`${CARD_OR_CHIP} & ${OUT} & ${EARLY}`, 'rut the & som|truoc|nhanh']],
  [
    'wrong-pin',
    [
      `${PIN} & ${WRONG}`,
      'code|codes & faux|errone|erronee|errones & !reponse|banque|devise|commercant|terminal',
      'codice & errato|errata|sbagliato & !esercente|terminale|valuta|risposta',
      'codigo & erroneo|equivocado|errado & !comercio|terminal|moneda|moeda|respuesta|resposta',
    ],
  ],
  ['expired-card', [`${CARD} & ${EXPIRED}`, 'the het han|the qua han|the da het han']],
  [
    'chip-read-error',
    [
      `${CARD_OR_CHIP} & ${UNREADABLE}`,
      `${CARD_OR_CHIP} & ${READING} & ${ERROR}`,
      'erreur de lecture|erreur lecture|lecture impossible|echec de lecture|echec lecture|lecture echouee',
    ],
  ],
  ['original-not-found', [`${ORIGINAL} & ${NOT_FOUND} & !${FUNDS}`, 'nothing to & void|refund|complete|reverse']],
  ['insufficient-funds', [`${FUNDS} & ${LACKING} & !${LINE} & !paper|papier|coin*|cash box`]],
  ['amount-limit', [`${LIMIT} & ${EXCEEDED}`, `card & maxed`]],
  ['issuer-unavailable', [`${BANK} & ${OUT_OF_REACH}`]],
  ['host-timeout', [`${BANK} & ${SILENT}`, `${BANK} & ${ANSWER} & ${NO_ANSWER}`]],
  ['not-permitted-to-terminal', [`${SHOP} & ${NOT_ENABLED}`]],
  ['do-not-honor', [`${BANK} & ${REFUSES}`, `${REFUSES} & ${NO_REASON}`]],
  ['connect-failed', [`${LINE} & ${NONE_OR_FAILED} & !${SILENT}`, `${HOST} & ${OUT_OF_REACH}`]],
  ['receive-timeout', [SILENT, `${ANSWER} & ${NO_ANSWER}`]],
  ['not-signed-on', [`${SIGN_ON} & ${FIRST} & !${CARD}`, 'day not opened|day not open|day not started|phai mo ca']],
  ['cancelled', [`${PERSON} & ${GAVE_UP}`, `${DEAL} & ${GAVE_UP}`]],
  ['approved', [`${DEAL}|${BOOKING} & ${ACCEPTED} & ${NOT} & !${ALREADY}`]],
  ['generic-failure', [REFUSES]],
];

/** A no of whoever decides over the payment. */
export const REFUSAL: readonly PhraseRule[] = [['generic-failure', [REFUSES]]];
