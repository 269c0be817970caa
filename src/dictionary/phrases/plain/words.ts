/*
 * What people who keep no list of terms say of a payment or a machine, in English: a thing and its everyday names, a state and the
 * ways to tell it or to deny its opposite ("not right", "is no", "will not have it"). For the lists of this folder, which put them
 * together. Lower-case words, `n't` written as `not`; `*` for the rest of a word.
 */

export const CARD =
  'card|cards|plastic|bank card|debit card|credit card|payment card|gift card|prepaid card|voucher card|this one|wallet|token|pan|this card|that card|the one you used|product';
export const ACCOUNT = 'account|accounts|current account|checking account|savings account';
export const PIN = 'pin|pin code|pincode|secret number|secret code|passcode|pin number|pin digits';
/** A code that is keyed in at a terminal; the security code and those of e-mails have names of their own. */
export const TYPED = 'typed|keyed|entered|tapped in|you gave|put in|pressed';
export const SECURITY_CODE =
  'cvv|cvv2|cvc|cvc2|cvn|cid|cav|csc|security digits|security number|security code|card security|verification value|verification digits|signature strip|back digits|last three digits|three digits|3 digits|four digits|4 digits on the front|digits on the back|number on the back|code on the back|code on the reverse|digits on the reverse|rear code|cvn 2|cvv 2|cvc 2|cvv result|back of the card|back of card|reverse of the card|three on the back|check value of the card|digits were';

export const NOT_RIGHT =
  'wrong|wrongly|incorrect|incorrectly|invalid|mismatch*|not match*|no match|not right|not correct|not ok|no good|bad|differ*|not the one|not the same|not agree|disagree*|not fit|not accepted|not valid|not verify|not verified|unverified|mistaken|mistyped|not what|not recognized|not recognised|does not tally|failed|fails|fail|false|not confirmed|not pass|not passed|did not check out|try again|another go|have another|not the name|not those|not that of|no hit|not ours|does not belong|disagrees|mistype*|not as expected|was not what|does not check|not accurate|untrue|unlike|varies|other than|would not verify|not verif*|is another|of another|is different|is not the';

export const MONEY =
  'money|funds|fund|balance|balances|avail bal|available balance|avail|spendable|ledger|stored value|purse|credit line|funds check|purse value|overdraft|balance too|credit left|credit on|available credit|enough credit|left on|left in|only left|to spend';
export const LACKS =
  'too little|not enough|not sufficient|insufficient|insuff*|less than|lower than|smaller than|below|under|shortage|shortfall|no money|not cover|cannot cover|will not cover|does not cover|not covered|lack|lacks|lacking|too low|low|used up|too small|not have|does not have|did not have|run dry|runs short|ran short|empty|exhausted|nothing|none|zero|inadequate|unable to cover|will not stretch|not stretch|lt|nil|gone|cannot afford|not available|unavailable|out of|need|needs|needed|only|not cover*|exceeds balance|too little left|not carry|not hold|not hold enough|runs out|minus|negative|below zero|short of|short by|too short|check fail*|check failed';

export const BANK =
  'iss node|iss host|bank|banks|issuer|issuers|issuing bank|card company|card issuer|issuing|issuing host|issuer node|issuer system|issuer host|issuer link|your bank|cardholders bank|home bank|lender|card bank|own bank|card issuer side|emitter|issuer verdict|card program';
export const ACQUIRER =
  'acquirer|acquirers|acquiring|acq|acquiring bank|merchant bank|payment provider|payment company|processor|provider|payment processor|scheme|network operator';
export const HOST =
  'host|hosts|server|servers|back office|backend|back end|switch|gateway|centre|center|data centre|upstream|processor|remote|till server|store server|payment server|controller|peer|far end|other side|other end|tms|cloud|service|endpoint|authorizer|authorization system|acquirer|acquiring|far side|central system|bank computer|computer|computers|payment host|central|head office|network|acquiring host';

export const REFUSED =
  'said no|says no|say no|is no|answer no|answered no|a no|no from|refus*|declin*|reject*|denied|denies|deny|turned down|turned it down|turned this|turns down|turned away|knocked back|rebuff*|will not allow|would not allow|did not allow|will not have|would not have|did not agree|does not agree|not agree to|not approve*|not honor|does not want|unwilling|not willing|against it|disapprov*|thumbs down|did not accept|will not accept|would not accept|not authorize*|will not authorize|withheld|not granted|will not pay|would not pay|negative|not let|will not let|would not let|does not let|not through|not go along|no to|no go|not want to|blocks|vetoed|veto|not happy|not disclosed|would not agree|not agree|not agreed|said nein|gave a no|rsn';
export const NO_WORD_WHY =
  'no reason|without reason|without giving|no explanation|no further|unspecified|unexplained|without explanation|gave none|generic';

export const SILENCE =
  'no reply|not reply|not replied|never replied|no answer|not answer*|never answered|unanswered|no response|not respond*|never responded|not responding|silent|silence|nothing heard|not heard|heard nothing|nothing from|nothing came|nothing back|no word|went quiet|gone quiet|quiet|no reaction|not react*|no ack|not acknowledg*|unacknowledged|no bytes|zero bytes|0 bytes|without a reply|without reply|without answer|without an answer|stayed away|never came|did not come|not arrive*|never arrived|not received|none received|nothing received|did not say|unresponsive|timed out|timeout|too late|took too long|too slow|not in time|gave up waiting|stopped waiting|waited in vain|tired of waiting|t o|took its time|gave up|never came back|not come back|never got|got nothing|no verdict|no decision|within the allowed|beyond the time|ran out of time|time is up|no sign|nothing within|kept us waiting|keeps us waiting|waited|still waiting|no bytes back|heard back|no 0210|came to nothing|said nothing|no timely';
/** What somebody waited for. */
export const REPLY =
  'reply|replies|answer|answers|response|responses|rsp|ack|acknowledgement|echo|verdict|decision|word|message|rxtimer|rx timer|rcv timer|response timer';

export const CANNOT_REACH =
  'not reach*|cannot reach|could not reach|unable to reach|never reached|out of reach|unreach*|not get through|no way to|no path|no route|not found on the network|cannot connect|could not connect|not connect*|no connection|no link|not open*|could not be opened|refused|refuses|hung up|hangs up|hang up|slammed|closed on us|dropped|broken off|cut off|cut|broke|broken|down|dead|lost|severed|gone|unavailable|away|off|not there|no way|not passed|cannot be reached|could not be reached|no way through|not through|fails to connect|connect fail*|broken pipe|epipe|econn*|etimedout|ehostunreach|enetunreach|busy|engaged|no answer on the line|not get to|failed to reach|lost touch|lost contact|gone from|kicked out|not up|not reachable|not attach*';

export const NOT_FOUND =
  'not found|cannot find|could not find|cannot be found|could not be found|no trace|not on file|not on record|no record|no such|not exist|no longer exist*|unknown|not known|not know|does not know|nobody knows|never heard of|not listed|not in|missing|untraceable|no match|not match*|not located|could not locate|nowhere|not in our|no sale|no entry|miss|not belong|does not belong|not recognized|not recognised|unrecognized|unrecognised|not identify|cannot identify|unidentified|no owner|not on|absent|nobody|none|unassigned|never seen|never been|no idea|do not know|not have|have no|has no|no hit|not held|not any|not anywhere|was never|no longer there|cannot see|could not see|not with us|not enrolled|never enrolled|not there';

export const TOO_MUCH =
  'too much|too high|too big|too large|exceed*|over|above|more than|beyond|larger than|bigger than|greater than|higher than|past|reached|hit|used up|maxed|topped|crossed|surpass*|in excess|gt|at most|not take|allowed|ceiling|not more|most';
export const TOO_OFTEN =
  'too often|too frequently|too many|times today|times already|number of times|over the number|more times|enough times|used five|used ten|used up its|velocity|overused|as often|no more payments|no more purchases|no more uses|count check|uses|use today|again today|allowed 10|th use|again before|cooling off|come back tomorrow';

export const ALREADY =
  'already|earlier|before|previously|once before|second time|twice|a second|again|just now|a moment ago|a minute ago|minutes ago|same|repeat*|replay*|duplicate*|dup|double|seen|once|earlier today|a while ago|done|has been|have paid|been paid';
export const PERSON =
  'customer|client|shopper|guest|cardholder|holder|buyer|payer|passenger|patient|driver|visitor|user|you|person|patron|diner|rider|purchaser|cust|he|she|someone|whoever pays|consumer|guests';
export const SHOP =
  'shop|store|merchant|outlet|retailer|seller|trader|business|mid|merchant id|site|this place|merchant account|stores|shops|merchants|site profile';
export const MACHINE =
  'terminal|machine|device|unit|till|pos|reader|lane|checkout|register|kiosk|pump|tid|terminal id|equipment|box|station|serial|sn|s n|this one|pad';

/** Beside these a thing is mended, well, or only spoken of. */
export const WELL =
  '!restored|recovered|resolved|cleared|ok again|works again|working again|back online|back up|is back|normal|replies again|answers again|answered again|reconnected|fixed|repaired|no longer open|closed again';

/* Of payments. */
export const THINGS =
  '!paper|battery|batteries|coin*|hopper|printer|ink|memory|disk|flash|storage|signal|roll|receipt|receipts|data|sim|voltage|charge|drawer|tube|hopper|temperature';
export const OPERATOR = '!operator|cashier|clerk|supervisor|manager|admin|staff|waiter|attendant';
export const SALE =
  'sale|payment|purchase|transaction|charge|order|authorization|preauth|pre authorization|original|booking';
export const TAKEN_BACK =
  'void*|cancel*|refund*|revers*|taken back|undone|called off|annul*|given back|paid back|undo|take back|give back';
export const GIVEN_BACK =
  'refund|refunds|refunding|return|credit back|give back|paying back|completion|capture|refunded';
