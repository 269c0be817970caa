import type { PhraseRule } from './rule.ts';
import {
  CARD,
  CARD_OR_CHIP,
  GAVE_UP,
  NOT_FOUND,
  ORIGINAL,
  PERSON,
  PIN,
  UNREADABLE,
  WRONG,
} from './words-of-answers.ts';
import { EXCEEDED, LIMIT, NOT, SHOP } from './words-of-money.ts';
import {
  ALREADY,
  AMOUNT,
  BEFOREHAND,
  BLOCKED,
  BOOKED,
  BROKEN_OFF,
  CENTRE,
  DEED,
  DENIES,
  DONE_TWICE,
  EQUAL,
  IMPOSSIBLE,
  INSTALMENTS,
  INVALID,
  KEYED,
  MERCHANT,
  NEAR,
  PAID_THING,
  PRESENTED,
  PRINTED,
  PUT_IN,
  QR,
  REFUND,
  RUN_OUT,
  SECRET,
  SIGNS_ON,
  TERMINAL,
  TIE,
  TOTALS,
  TWICE,
  UNACCEPTED,
  UNEQUAL,
  UNKEYED,
  UNPRESENTED,
  UNREGISTERED,
  UNSCANNED,
  WAITED,
  WANTED,
  WENT_THROUGH,
} from './words-of-dealings.ts';

/** A card of its own kind: `Kartenart`, `Tipo de tarjeta`, `Korttityyppi`. */
const KIND_OF_CARD = `${CARD}|kartenart|kartentyp|kartensorte|kaartsoort|kaarttype|korttype*|kortslag|kortart|korttityyp*|karttyyppi|kartyatipus*|kart tipi|kart turu|jenis kartu|jenis kad|loai the|marca`;
const NO_PIN = `!${PIN}`;
/** What is read or left of a card: a read error, whatever else is said. */
const NO_READING = `!${UNREADABLE}`;

/*
 * What ordinary wordings say of a payment by two or three concepts each, in whatever order and language: the card and that it
 * was not shown, the refund and that it is not allowed, the shop and that its bank does not know it. The narrower stands first.
 */
export const ANSWERS_BY_CONCEPT: readonly PhraseRule[] = [
  ['cancelled', [`${PERSON} & ${GAVE_UP} & ${NO_PIN}`]],
  ['entry-timeout', [`${QR} & ${UNSCANNED} & ${NO_READING}`]],
  [
    'use-chip',
    [`${CARD_OR_CHIP} & ${PUT_IN} & !${SECRET} & ${NO_READING}`, `${NEAR} & ${IMPOSSIBLE} & ${NO_READING} & !${SHOP}`],
  ],
  ['pin-not-entered', [`${SECRET} & ${DENIES} & ${KEYED} & !${WRONG}`, `${SECRET} & ${UNKEYED} & !${WRONG}`]],
  ['pin-required', [`${SECRET} & ${WANTED} & !${WRONG} & !pinpad|pin pad|teclado|tastatur|clavier|tastiera`]],
  [
    'card-not-presented',
    [`${CARD_OR_CHIP} & ${DENIES} & ${PRESENTED} & ${NO_PIN}`, `${CARD_OR_CHIP} & ${UNPRESENTED}`],
  ],
  ['function-not-supported', [`${INSTALMENTS} & ${IMPOSSIBLE}|${UNACCEPTED} & !${SHOP}`]],
  ['not-permitted-to-terminal', [`${REFUND} & ${IMPOSSIBLE}|${UNACCEPTED} & !${ORIGINAL}`]],
  ['original-not-found', [`${ORIGINAL} & ${NOT_FOUND}`]],
  ['information', [`${TOTALS} & ${EQUAL} & ${NOT} & !${UNEQUAL}`]],
  ['settlement-unbalanced', [`${TOTALS} & ${UNEQUAL}`]],
  ['invalid-merchant', [`${MERCHANT} & ${UNREGISTERED}|${INVALID} & !${CARD}`]],
  ['terminal-not-registered', [`${TERMINAL} & ${UNREGISTERED}`]],
  ['amount-limit', [`${LIMIT} & ${EXCEEDED}`]],
  ['invalid-amount', [`${AMOUNT} & ${INVALID} & ${NO_PIN}`]],
  [
    'duplicate-transaction',
    [
      `${DEED} & ${ALREADY} & ${BOOKED} & !${PRINTED}`,
      `${DONE_TWICE} & !${PRINTED}`,
      `${DEED} & ${TWICE} & !${PRINTED}`,
    ],
  ],
  ['receive-timeout', [`${WAITED} & ${RUN_OUT} & ${NO_PIN} & !${CARD}|${QR}`]],
  ['connect-failed', [`${TIE} & ${CENTRE} & ${BROKEN_OFF}`]],
  ['not-signed-on', [`${SIGNS_ON} & ${BEFOREHAND}`]],
  ['not-permitted-to-card', [`${KIND_OF_CARD} & ${UNACCEPTED}`]],
  ['restricted-card', [`${CARD} & ${BLOCKED} & ${NO_PIN} & !${TERMINAL}`]],
  ['approved', [`${PAID_THING} & ${WENT_THROUGH} & ${NOT} & !${ALREADY} & !${PERSON}`]],
];
