/** What a clipped word may stand before, so that `inv` is an invoice elsewhere, and `exp` or `net` keep other senses. */
const DATA =
  'card|account|terminal|merchant|transaction|amount|expiry|expiration|exp|date|pin|issuer|bank|cvv2?|cvc2?|cid|data|id|track|field|mac|key|code|number|request|resp|response|format|message';

/**
 * The clipped English of response lists and printouts of sixteen or twenty characters (Visa's and First Data's host
 * texts, counter-top terminals): each pattern and the words it stands for. In this order, on lower-case words.
 */
const CLIPPED: readonly (readonly [RegExp, string])[] = [
  [/\b(?:acct|accnt|acnt)\b/g, 'account'],
  [/\bamt\b/g, 'amount'],
  [/\b(?:txn|trxn|trx|tran|trans)\b/g, 'transaction'],
  [/\b(?:merch|mercht|mer)\b/g, 'merchant'],
  [/\bterm\b/g, 'terminal'],
  [/\bmid\b(?= error| err| not| invalid| unknown)/g, 'merchant id'],
  [/\btid\b(?= error| err| not| invalid| unknown)/g, 'terminal id'],
  [/\bcrd\b/g, 'card'],
  [/\bprn\b/g, 'printer'],
  [/\berr\b/g, 'error'],
  [/\b(?:num|nbr|nmbr)\b/g, 'number'],
  [/\binvld\b/g, 'invalid'],
  [new RegExp(`\\binv\\b(?= (?:${DATA})\\b)`, 'g'), 'invalid'],
  [/\b(?:insuff|insuf)\b/g, 'insufficient'],
  [/\bfnds?\b/g, 'funds'],
  [/\bunavail\b/g, 'unavailable'],
  [/\bexp\b(?= (?:date|dt|card)\b)/g, 'expiry'],
  [/\bexpiry dt\b/g, 'expiry date'],
  [/\bexpiry card\b/g, 'expired card'],
  [/\bchk digit\b/g, 'check digit'],
  [/\bfmt\b/g, 'format'],
  [/\bmsg\b/g, 'message'],
  [/\bdup\b/g, 'duplicate'],
  [/\bfreq\b/g, 'frequency'],
  [/\bcnt\b/g, 'count'],
  [/\blmt\b/g, 'limit'],
  [/\b(?:w d|wd|wdl|wdrl)\b(?= (?:limit|frequency|count|amount)\b)/g, 'withdrawal'],
  [/\bexc\b/g, 'exceeds'],
  [/\btrk\s?(?=\d?\b)/g, 'track'],
  [/\bresp\b/g, 'response'],
  [/\brcv\b/g, 'receive'],
  [/\bconn\b/g, 'connect'],
  [/\bnet\b(?= (?:error|fail|down|timeout|busy|unavailable|lost)\b)/g, 'network'],
  [/\bsys\b/g, 'system'],
  [/\bsec\b(?= (?:violation|code)\b)/g, 'security'],
  [/\b(?:svc|serv)\b/g, 'service'],
  [/\b(?:pls|plz)\b/g, 'please'],
  [/\bnot avail\b/g, 'not available'],
  [/\b(?:rsp|rspns)\b/g, 'response'],
  [/\b(?:decl|dclnd|declnd)\b/g, 'declined'],
  [/\bmalfunc\b/g, 'malfunction'],
  [/\b(?:pinblk|pin blk)\b/g, 'pin block'],
  [/\borig\b(?= (?:transaction|not|amount|sale|message|missing)\b)/g, 'original'],
  [/\bbatt\b/g, 'battery'],
  [/\brdr\b(?= (?:not|offline|error|fault|down|lost|disconnected)\b)/g, 'reader'],
  [/\b(?:cfg|conf)\b(?= (?:file|error|mismatch|missing|invalid|version|not|fail|failed|load)\b)/g, 'config'],
  [/\bxmit\b/g, 'transmit'],
  [/\b(?:rvsl|revsl|rvrsl|rev)\b(?= (?:fail|failed|error|pending|sent|timeout|not|declined|rejected)\b)/g, 'reversal'],
  [/\b(?:stlmt|stlmnt|settl|settlmt)\b/g, 'settlement'],
  [/\b(?:expd|exprd)\b/g, 'expired'],
  [/\b(?:unkn|unkwn)\b/g, 'unknown'],
  [/\binop\b/g, 'inoperative'],
  [/\b(?:supv|supvr|supv'r)\b/g, 'supervisor'],
  [/\b(?:pwd|passwd|pswd)\b/g, 'password'],
  [/\bcust\b/g, 'customer'],
  [/\b(?:mgr|mngr)\b/g, 'manager'],
  [/\b(?:prtr|prntr|prnt)\b/g, 'printer'],
  [/\b(?:ntwk|netwk|nwk)\b/g, 'network'],
  [/\b(?:srvr|svr)\b/g, 'server'],
  [/\b(?:dnld|dwnld|dnload)\b/g, 'download'],
  [/\b(?:pymt|pmnt|pmt)\b/g, 'payment'],
  [/\b(?:cancld|cncld|cxld|cncl|canc)\b/g, 'cancelled'],
  [/\bnot auth\b/g, 'not authorized'],
  [/\b(?:not supp|not sup|not suppt|unsupp)\b/g, 'not supported'],
  [/\bnot alwd\b/g, 'not allowed'],
  [/\bnot perm\b/g, 'not permitted'],
  [/\bnot reg\b/g, 'not registered'],
  [/\b(?:iss|issr)\b(?= (?:inoperative|unavailable|timeout|down|error|declined|not)\b)/g, 'issuer'],
  [/\b(?:acq|acqr)\b(?= (?:inoperative|unavailable|timeout|down|error|declined|host|not)\b)/g, 'acquirer'],
  [/\b(?:bal)\b(?= (?:low|insufficient|too|not)\b)/g, 'balance'],
  [/\b(?:param|params|parm|parms)\b/g, 'parameter'],
];

/** Things that carry a number: `Account no. error` speaks of the number, `No error` of none. */
const NUMBERED = 'card|account|pan|merchant|batch|trace|voucher|invoice';
const FAULTY = 'error|invalid|not valid|wrong|incorrect|bad|mismatch|missing|not found|unknown';
/** Written with its full stop or sign, `no.` is a number beside anything that follows a noun; who "said no." gave none. */
const WITH_STOP =
  /\b(?!(?:said|says|say|answered|answers|was|are|with|but|sorry)\b)([a-z]{3,})\s+(?:no\.|nr\.?|#)\s*(?=[a-z]|$)/g;
const WITHOUT_STOP = new RegExp(`\\b(${NUMBERED}) no(?= (?:${FAULTY})\\b|$)`, 'g');

/** `card no. error` → `card number error`; on lower-case text that still has its signs. */
export const numberSpelledOut = (text: string): string =>
  text.includes('no.') || text.includes('#') || text.includes(' nr') ? text.replace(WITH_STOP, '$1 number ') : text;

/** Writes clipped words out; on lower-case words parted by one space. */
export const spellOut = (words: string): string => {
  let full = words;
  for (const [clipped, meant] of CLIPPED) full = full.replace(clipped, meant);
  return full.replace(WITHOUT_STOP, '$1 number');
};
