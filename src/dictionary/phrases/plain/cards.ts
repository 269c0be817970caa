import type { PhraseRule } from '../rule.ts';
import {
  ACCOUNT,
  ALREADY,
  CARD,
  LACKS,
  MACHINE,
  MONEY,
  NOT_RIGHT,
  PERSON,
  PIN,
  SECURITY_CODE,
  SHOP,
  TOO_MUCH,
  TOO_OFTEN,
  TYPED,
  THINGS,
  OPERATOR,
  SALE,
  TAKEN_BACK,
  GIVEN_BACK,
} from './words.ts';

/*
 * Answers to a payment in the words of people and of programs that keep no list of terms. Asked last, for what would otherwise be
 * unknown; the narrower stands first. Collected from what tills, web shops and kiosks show their customers (the customer texts of
 * EMV Book 4, the decline texts of Stripe, Adyen and Worldpay in plain English) and put by concept.
 */
export const OF_CARDS: readonly PhraseRule[] = [
  // The card's own.
  [
    'pick-up-card',
    [
      `${CARD} & keep|kept|retain*|hold on to|hold onto|withhold|take away|taken from|seize*|confiscat*|capture|captured|swallow|do not return|do not give back|must not be returned|not be handed back|hand it in & !lost|stolen|missing`,
      'retain|hand back|give back|give it back & do not|not|must not|instr & !refund|money',
    ],
  ],
  [
    'lost-or-stolen-card',
    [
      `${CARD} & stolen|theft|robbed|lost by|as lost|is lost|been lost|reported missing|is missing|as missing|gone missing|reported as|hotlist*|hot list & !reader|sim|sam|module|table|slot`,
    ],
  ],
  [
    'fraud-suspected',
    [
      `misuse|fraud|fraudulent|suspicious|suspected|scam|looks wrong|unusual pattern|unusual activity|abuse|risk|risky|card testing|high risk|somebody else is|someone else is|not be the holder|not the holder & !log|update|file|line|signal`,
    ],
  ],
  ['wrong-security-code', [`${SECURITY_CODE} & ${NOT_RIGHT} & ${OPERATOR}`]],
  [
    'wrong-expiry',
    [
      `expiry|expiration|valid thru|valid until|end date|date embossed|date printed|date on the card|date on card|month and year & ${NOT_RIGHT} & !certificate|key|licence|license`,
    ],
  ],
  [
    'pin-tries-exceeded',
    [
      `${PIN} & too many|no more|tries|attempts|guesses|locked|blocked|three times|3 times|used up|limit|exceeded|exhausted|ctr|counter|trials & ${OPERATOR} & !tries left|attempts left|left 1|left 2|one more|once more`,
    ],
  ],
  [
    'pin-block-error',
    [`pin block|pinblock|encrypted pin|pin data & cannot|could not|not|fail*|bad|garbled|wrong|invalid`],
  ],
  [
    'pin-not-entered',
    [
      `${PIN} & no pin|not typed|not entered|not keyed|without|never|left empty|nothing typed|none|skipped|not given|was empty & !match*|right|correct|wrong|verif*|pad|module|key|device`,
    ],
  ],
  [
    'wrong-pin',
    [
      `${PIN} & ${NOT_RIGHT} & ${OPERATOR} & !key|block|pinpad|pad|module|keypad|device|screen`,
      `code & ${TYPED} & ${NOT_RIGHT} & ${OPERATOR} & !app|sms|e mail|email|phone|merchant|country`,
    ],
  ],
  [
    'expired-card',
    [
      `${CARD} & ran out|run out|runs out|out of date|past its|too old|no longer valid|no longer good|validity|expir*|lapsed|has ended|end of its life|not valid any & !${MONEY}|certificate|session|timer`,
    ],
  ],
  [
    'card-not-activated',
    [
      `${CARD} & asleep|not been switched on|not switched on|not yet on|not turned on|not activat*|not been activated|inactive|dormant|not enabled|wake|not started|activate|unactivated|not yet in use|not unlocked|first use & !reader|function|contactless|here|shop|online|abroad`,
      'cardholder not enabled|card not enabled|not enabled yet',
    ],
  ],
  [
    'closed-or-no-account',
    [
      `${ACCOUNT} & closed|shut|no longer|not exist|does not exist|not exists|gone|none|no account|cancelled|wound up|not there|terminated|deleted|removed|ended|no such & !merchant|user`,
    ],
  ],
  [
    'identity-mismatch',
    [
      `name|address|post code|postcode|zip|zip code|street|phone number|birth date|date of birth|identity|holders name|surname|billing & ${NOT_RIGHT}|does not belong & !server|host|file|user name|domain|dns|ip|ssid`,
      '3ds|3 d|3d|challenge|one time code|text message|sms|code from the app|code sent & not|fail*|wrong|abandon*|expired|not passed|not completed & !pin',
    ],
  ],
  [
    'invalid-card-number',
    [
      `card number|number of the card|long number|pan|number on the front & ${NOT_RIGHT}|check digit|not in use|not a real|not exist|luhn|mod 10|mod10`,
    ],
  ],
  [
    'frequency-limit',
    [
      `${CARD} & ${TOO_OFTEN} & !pin|retry|retries|tries`,
      `${CARD}|${PERSON} & already used|used & times|once|twice & today|day|hour|week|month & !pin`,
      'count check|use count|usage count|uses|use today|count rule|count limit|daily count & allowed|max*|over|exceed*|hit|tripped|today|limit',
      'cannot use|not use|no more & again today|today|until tomorrow & card',
      'number of payments|number of purchases|number of uses|payments per day|payments a day|uses a day|transactions per day|withdrawals & reached|exceed*|over|limit|used up|more than|max*|no more',
    ],
  ],
  [
    'original-amount-wrong',
    [
      `${GIVEN_BACK} & ${TOO_MUCH}|${NOT_RIGHT} & amount|sale|paid|original|purchase|payment|sum|charged|belongs|total|authorized|booked & !not found|no record|not belong|not any|any sale|cannot find|host|limit`,
    ],
  ],
  ['already-reversed', [`${SALE} & ${TAKEN_BACK} & ${ALREADY} & !declin*|reader|key`]],
  [
    'terminal-limit',
    [
      `${SHOP}|${MACHINE} & limit|ceiling|maximum|allowance|quota|cap & ${TOO_MUCH} & !card|cardholder|holder|customer|retry|memory|temperature`,
      'till|terminal|store|shop|merchant|lane|counter & not take|may not|cannot|at most|no more than & above|over|more than|sales|amounts & !card type|this card',
      'floor ceiling|floor limit|store ceiling|merchant ceiling',
    ],
  ],
  [
    'amount-limit',
    [
      `${PERSON}|${CARD}|sum|amount|payment|purchase|price|total|this & allowed to spend|may spend|may only spend|can spend|spending|spend|in one go|per day|a day|daily|per purchase|single payment|limit|ceiling|allowance|maximum|cap|day limit & !number of|times|often|pin|refund|terminal|${SHOP}`,
      `sum|amount|price|total|purchase & ${TOO_MUCH} & card|holder|cardholder|customer|allowed|permit* & !${GIVEN_BACK}|original`,
    ],
  ],
  [
    'insufficient-funds',
    [
      `${MONEY} & ${LACKS} & ${THINGS} & !wrong|merchant|limit|app|printer|error|time`,
      `${CARD}|${ACCOUNT} & broke|overdrawn|overdraft|in the red|short of|skint|too little on|not enough on|is empty|cannot pay for|cannot afford & ${THINGS}`,
      'need|needs|wanted|asked & have|has|available|left|there is only & funds|balance|account|card|money',
      'only|just & left & card|it|account|this & !tries|attempts|minutes|seconds',
      'avail bal|available bal|balance|bal & amount|transaction amount|sale amount & !wrong|invalid|inquiry|error|ok|printed',
      'nsf|short of money|short of funds|no money|too little money|not enough money',
    ],
  ],
  [
    'refer-to-issuer',
    [
      `call|phone|ring|telephone|dial|speak to|talk to|contact|consult & bank|issuer|card company|card issuer|authorization desk|authorization centre|authorization center|for a yes|for approval|approval code|authorization code|voice & !please wait|while we|host|server|support|engineer`,
      'refer|referral & issuer|voice|bank|reason|call*|phone',
      'wants voice|voice call|voice approval|voice authorization|voice auth|approval by phone|authorization by phone|phone approval|approval by telephone|call for authorization',
    ],
  ],
];
