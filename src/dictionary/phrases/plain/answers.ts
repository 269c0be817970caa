import type { PhraseRule } from '../rule.ts';
import { OF_CARDS } from './cards.ts';
import {
  ACQUIRER,
  ALREADY,
  BANK,
  CARD,
  HOST,
  MACHINE,
  NOT_FOUND,
  NOT_RIGHT,
  NO_WORD_WHY,
  PERSON,
  REFUSED,
  SHOP,
  SILENCE,
  SALE,
  TAKEN_BACK,
} from './words.ts';

/** Answers to payments in plain English: of the card and its holder first, then of who may not, the sale, and who said no. */
export const PLAIN_ANSWERS: readonly PhraseRule[] = [
  ...OF_CARDS,
  // Who may not.
  [
    'no-such-issuer',
    [
      `bin|bins|bintable|bin table|iin|card range|account range|card prefix|prefix|range|first six digits|first digits|leading digits & ${NOT_FOUND}|no owner|nobody|no one|not assigned|unassigned|no bank|unallocated & !update|download|loaded|file|ip`,
      `nobody|no one|no bank & owns|own & card|range|number|prefix`,
      'which bank|no bank|do not know whose|whose card|know the bank|bank that issued|issued by whom & !answer*',
    ],
  ],
  [
    'terminal-not-registered',
    [
      `tid|terminal id|terminal number|terminal|device id|serial number|this device|this terminal|this till & ${NOT_FOUND}|not set up|not registered|not enrolled|nobody|not signed up & !card|bin|key|command|server|reply|answer|response|operator|chip`,
    ],
  ],
  [
    'invalid-merchant',
    [
      `${SHOP} & closed in|agreement|contract|struck off|not on the books|no longer a customer|books|ended|terminated|suspended|not known|unknown|not signed up|not a customer|dormant|barred|removed|left|not registered|not boarded|not in|not found|not on|nobody & !card|function|refund|cash|sale|user|limit|engineer|customer|till|session|shift|connection|network`,
      'merchant agreement|merchant contract|acquiring contract|acquiring agreement & ended|over|cancelled|lapsed|missing|expired|terminated|stopped|no|not',
      'contract|agreement & acquirer|merchant|shop|store|bank & ended|over|cancelled|lapsed|missing|expired|terminated|stopped|given notice',
    ],
  ],
  [
    'use-chip',
    [
      'tap|tapping|contactless & not possible|not allowed|not for|not with this|too high & put|insert|chip|slot',
      'chip|insert|dip & instead|please use|use the|use chip|must be|has a chip|do not swipe|not swipe|not tap|rather than & !fail*|error|not working|read error|broken|fallback',
    ],
  ],
  [
    'not-permitted-to-terminal',
    [
      `${SHOP}|${MACHINE}|here & not allowed|not allow*|may not|cannot take|not take|not something|not do|does not do|not offer*|not permitted|not signed up for|not available|not enabled|no refunds|not licensed|not open & cash out|cash back|cashback|cash|refund|refunds|void|tip|tips|instalment*|installment*|keyed|moto|key in|by hand|manual*|preauth*|service|function|this kind of|gift|top up|contactless & !card type|this card|cardholder`,
    ],
  ],
  [
    'not-permitted-to-terminal',
    [
      'tips|tip|refund|refunds|cashback|keyed|moto|instalments|preauth|gift|dcc|surcharge & off|disabled|not on|switched off|closed|not in & mid|merchant|profile|store|shop|terminal|tid|lane',
    ],
  ],
  [
    'function-not-supported',
    [
      'american express|amex|diners|jcb|discover|maestro|unionpay|visa|mastercard|alipay|wechat|paypal|brand|scheme|currency|wallet type|opcode|function|message type|command & not take|do not take|not accept*|not do|unknown|not implemented|not offered|no support|not known|not handled|cannot do',
    ],
  ],
  [
    'not-permitted-to-card',
    [
      'gift card|gift cards|prepaid|debit & cannot buy|not buy|not for|cannot be used|may not',
      'card scheme|card rule|scheme rule|product|card product|brand rule & no|not|forbid*|exclude* & cashback|cash|gambling|refund|online|gift|quasi|fuel|rule',
      `${CARD}|card type|kind of card|cards of this kind & may not|not be used|cannot be used|cannot take|not take|not accept*|do not take|not allowed|not permitted|not for|not good for|only for|only in|only at|not usable|not welcome|not meant|not valid for|not valid here|not work here|not eligible|barred from|excluded & !pin|read|reader|chip|module|table|home country|abroad|its country`,
    ],
  ],
  [
    'restricted-card',
    [
      `${CARD} & home country|own country|domestic only|only in its country|restrict*|frozen|on hold|paused|suspended|stopped by|locked|blocked|barred|limited to & !reader|sim|slot|pin|sam`,
    ],
  ],
  // The transaction and its like.
  [
    'original-not-found',
    [
      `${SALE}|${TAKEN_BACK} & ${NOT_FOUND} & !card|issuer|terminal|merchant|till|key|file|reader|bank|route|response|reply|host|server|field|aid|bin`,
      `${TAKEN_BACK} & no sale|no payment|not belong|nothing|which sale|any sale|no transaction|not on host|not at host|not at the host|unknown to host`,
    ],
  ],
  [
    'duplicate-transaction',
    [
      `${SALE}|request|basket|amount|ticket|invoice|reference & ${ALREADY} & !${TAKEN_BACK}|try again|card used|card too|read|swipe|tap|reader|receipt|print*|key|pin|offline|differ*|retry`,
    ],
  ],
  [
    'day-cutover',
    [
      'day|business day|books|cut over|cutover|cutoff|cut off|date change|eod|end of day & closing|being closed|changing|change over|rolling|roll over|in progress & bank*|host|issuer|switch|acquirer|system',
    ],
  ],
  [
    'reconcile-error',
    [
      'recon|reconcil* & term|terminal|host|differs|counts|off',
      `totals|total|count|sums|figures|batch & ${NOT_RIGHT}|not ours|not equal|unequal|not balance|out of balance|not tally & !refund|price|sale amount`,
    ],
  ],
  [
    'mac-error',
    [`mac|message seal|seal|message signature|message code & ${NOT_RIGHT}|broken & !address|cover|case|tamper|bag`],
  ],
  [
    'format-error',
    [
      'field|fields|message|request|bitmap|element|layout|tlv|tag|de000|data element & overrun|not where|wrong place|out of place| wrong length|length|missing|malformed|not understood|illegible|bad|not parse*|cannot parse|could not be parsed|out of shape|garbled|unexpected|surplus|invalid|too long|too short & !card|pin|file|screen|reply|answer',
    ],
  ],
  [
    'routing-failed',
    [
      `where to send|next hop|no path|no way|no route|nowhere to send|cannot be routed|could not be routed|not routed|not routable|unroutable|no destination & !network|wifi|internet|gateway address`,
    ],
  ],
  // Who said no, or nothing.
  [
    'issuer-unavailable',
    [
      `${BANK} & down|node|not signed in|not signed on|signed off|off line|offline|out of order|out of action|closed for|unavailable|unreach*|not reach*|cannot be reached|could not be reached|maintenance|broken|asleep|not there|out of service|no connection|standin|stand in|systems are out|system is out|out at the moment|having trouble|outage|not working|switched off & !certificate|card`,
      'lines are busy|all busy|busy at the moment|busy right now|overloaded|come back later|too busy|try later & !card|till|waiter',
    ],
  ],
  ['host-timeout', [`${BANK}|${ACQUIRER}|upstream|scheme & ${SILENCE}|took|ms|slow & !card read|pin`]],
  ['do-not-honor', [`${BANK}|issuer|${ACQUIRER} & ${REFUSED}`, `${REFUSED} & ${NO_WORD_WHY}`]],
  [
    'system-malfunction',
    [
      `${HOST}|authorization engine|engine|bank|issuer|core & fault|internal|exception|broke|crashed|error|malfunction*|trouble|problem* & !connect*|reader`,
    ],
  ],
  [
    'cancelled',
    [
      `${PERSON} & changed|no longer want*|gave up|walked|stopped paying|stopped the payment|broke off|pressed stop|pressed the red|pressed cancel|red key|red button|cancel*|aborted|left|does not want|decided|quit|went away & !bank|issuer|host|card read`,
      'red key|red button|stop key|stop button|cancel key|x key & pressed|hit|pushed|used',
    ],
  ],
  [
    'invalid-amount',
    [
      'amount|sum|price|figure & illegal|letters|not a number|negative|zero|0 00|00|nonsense|no digits|not numeric|too small|below the minimum|empty|missing|odd|cannot be|not valid|decimal* & !limit|above|over',
    ],
  ],
  [
    'invalid-transaction',
    [
      'kind of transaction|type of transaction|transaction type|transaction code|this transaction|operation|this request|this step & no sense|not valid|not possible|out of place|cannot be done|illegal|not allowed|wrong|not expected|out of order|in this state',
    ],
  ],
  [
    're-enter',
    ['once more|again|one more time|a second time & type|enter|do|try|start|key|repeat|run & !pin|card|tap|swipe|read'],
  ],
  [
    'generic-failure',
    [
      'something went wrong|did not work this time|went wrong|could not complete|did not work|did not go through|not gone through|did not succeed|not been charged|not charged|no luck|unsuccessful|not possible at the moment',
    ],
  ],
];
