/*
 * Header names that no list holds, by their words: every portal combines the same few in its own way (`Txn Dt`, `TERM-ID`,
 * `rspCode`, `Processor Response Text`). What is found here comes behind every name of the lists.
 */

import type { InputKind } from '../model/record.ts';
import type { FieldId, LooseRule } from './columns.ts';
import { CHINESE_ALARMS, CHINESE_PAYMENTS, chineseKey, NO_CHINESE } from './loose-chinese.ts';

/** One word for each thing, in the languages that exports of terminals are met in. */
const WORDS: readonly (readonly [word: string, spellings: string])[] = [
  ['txn', 'txn|trans|tran|trx|tx|trn|tranx|transaction|transactions|transaccion|transaktion|transacao'],
  ['rsp', 'rsp|resp|response|answer|reply|respuesta|antwort|reponse|resposta|return|ret'],
  ['code', 'code|cd|codes|codigo|kode|rc'],
  ['text', 'text|desc|descr|description|message|msg|detail|details|descripcion|beschreibung|explanation|info|content'],
  ['no', 'no|num|number|nbr|nr|id|identifier|numero|nummer|ident|identification|uid'],
  ['amt', 'amount|amt|importe|betrag|montant|monto|valor|amnt'],
  ['ccy', 'currency|ccy|curr|moneda|wahrung|devise|moeda'],
  ['term', 'terminal|term|device|dev|till|register|machine|edc|reader|lane|hostname|equipment|kiosk|pinpad'],
  ['serial', 'serial|sn|serialno|serialnumber'],
  ['merch', 'merchant|merch|mer|mcht|mrch|mct|comercio|handler|retailer|acceptor|outlet|store|shop|branch|site'],
  ['date', 'date|dt|datum|fecha|dte'],
  ['time', 'time|tm|hora|uhrzeit|heure|zeit|tme'],
  ['datetime', 'datetime|timestamp|dttm|tstamp|dtm'],
  ['card', 'card|pan|tarjeta|karte|cardholder'],
  ['type', 'type|typ|tipo|art'],
  ['status', 'status|stat|sts|estado|ergebnis|result|outcome|resultado'],
  ['reason', 'reason|motivo|grund|cause'],
  [
    'fail',
    'decline|declined|error|err|fail|failed|failure|reject|rejected|rejection|refusal|refused|denial|fault|rechazo|rechazado|ablehnung',
  ],
  ['ref', 'ref|reference|referencia|referenz|retrieval|rrn|refno|refnum|arn'],
  ['trace', 'trace|stan|systrace|beleg'],
  ['entry', 'entry|input|read|capture|acceptance'],
  ['mode', 'mode|method|modo'],
  ['batch', 'batch|lote'],
  ['issuer', 'issuer|issuing|iss|emisor'],
  ['acquirer', 'acquirer|acquiring|acq|channel|psp|route|adquirente'],
  ['operator', 'operator|cashier|clerk|staff|teller|attendant|employee|cajero|kassierer'],
  ['version', 'version|ver|firmware|fw|release'],
  ['app', 'app|application|software|sw'],
  ['alarm', 'alarm|alarms|alert|alerts|event|incident|notification|trap'],
  ['orig', 'orig|original|parent|linked'],
  ['auth', 'auth|authorization|authorisation|authorized|approval'],
  ['took', 'duration|elapsed|latency|rtt|turnaround|delay'],
  ['component', 'component|module|part|subsystem|peripheral|unit'],
  ['token', 'token|fingerprint|hash'],
  ['last', 'last'],
  ['zone', 'timezone|tz'],
  ['date time', 'zeitpunkt'],
  ['text', 'meldung|mensaje|nachricht'],
  ['term', 'gerat|kasse|dispositivo|terminalnummer'],
  ['alarm', 'ereignis|evento|alarma|storung'],
  ['fail', 'fehler|fallo'],
  ['card no', 'kartennummer'],
  ['type', 'vorgang|umsatzart'],
];

/** Words that say whose or which, and change nothing else. */
const FILLERS: ReadonlySet<string> = new Set(
  'txn the of for in and y und et de del la payment pay pos local host local system sys processor trade order iso emv bank gateway network'.split(
    ' ',
  ),
);

const WORD_OF: ReadonlyMap<string, string> = new Map(
  WORDS.flatMap(([word, spellings]) => spellings.split('|').map((spelling): [string, string] => [spelling, word])),
);

/** Words run together without a mark (`rspcode`, `Antworttext`): a run that falls into known words altogether. */
const partsOf = (run: string): readonly string[] | undefined => {
  if (run.length < 5 || run.length > 30) return undefined;
  const upTo: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= run.length; end++) {
    for (let start = Math.max(0, end - 15); start <= end - 2 && upTo[end] === undefined; start++) {
      const word = WORD_OF.get(run.slice(start, end));
      const before = upTo[start];
      if (word !== undefined && before !== undefined) upTo[end] = [...before, word];
    }
  }
  return upTo[run.length];
};

/** What is none of the columns sought, though its words look like it. */
const NOT_ENGLISH =
  /\b(?:fees?|tip|tax|vat|discount|refund(?:ed)?|cashback|surcharge|balance|commission|settled?|settlement|payout|funding|clearing|posting|expiry|expiration|exp|birth|cleared?|ended?|closed|recover(?:ed|y)?|resolved|ack(?:nowledged)?|avs|cvv|cvm|verification|address|email|phone|city|country|zip|customer|due|updated?|modified|print(?:ed)?|model|severity|level)\b/;

const AT = '(?:date time|time date|datetime|time|at|on)';
const WHEN =
  '(?:created?|creation|submit|submitted|request|requested|req|process|processed|processing|complete|completed|completion|start|started|' +
  'initiated|paid|occur|occurred|occurrence|record|recorded|log|logged|receive|received|receiving|report|reported|raised?|activation|first|' +
  'alarm|fail|entry|captured|auth|business|sale|purchase|tender)';

/** The first that fits decides; on the words without fillers. */
const PLACES: readonly LooseRule[] = [
  ['time_zone', /^(?:.* )?(?:zone|time zone|utc offset)$/],
  ['time', new RegExp(`^(?:${WHEN} )*${AT}(?: utc| gmt)?$`)],
  ['time', new RegExp(`^rsp (?:datetime|date time)$`)],
  ['date', new RegExp(`^(?:${WHEN} )?date$`)],
  ['terminal_id', /^(?:card )?(?:merch )?term(?: (?:no|code|serial))*$/],
  ['terminal_id', /^serial(?: no)?$/],
  ['terminal_id', /^term name$/],
  ['merchant_id', /^(?:card )?merch(?: (?:no|code))*$/],
  ['merchant_id', /^merch (?:name|account)$|^(?:location|company)(?: (?:no|code|name))?$/],
  ['app_version', /^(?:(?:term|app|version) )*version(?: (?:no|name))?$/],
];

const PAYMENTS: readonly LooseRule[] = [
  ...PLACES,
  ['original_rrn', /^orig(?: (?:ref|trace|no))+$/],
  ['stan', /^trace(?: audit)?(?: no)*$/],
  ['rrn', /^ref(?: (?:ref|no|code))*$/],
  ['amount_minor', /^(?:minor|cents?) amt$|^amt (?:minor|cents?|minor units?)$/],
  [
    'amount',
    /^(?:(?:total|gross|sale|purchase|auth|captured|requested|base|final|paid|processed) )?amt(?: (?:total|gross|auth|captured|eur|usd|gbp|cny|rmb|hkd|jpy|chf|sgd|aud|cad))?$|^value$/,
  ],
  ['currency', /^(?:amt )?ccy(?: (?:code|no|name))*$/],
  ['pan', /^(?:(?:masked|truncated|credit|debit) )*card(?: (?:masked|truncated|no))+$/],
  ['pan', /^(?:card )?last (?:4|four)(?: (?:digits?|credit|card|no))*$|^(?:masked|truncated) card$/],
  ['response_text', /^(?:auth |raw )?rsp(?: (?:reason|code|fail))* (?:text|reason)$/],
  ['response_text', /^(?:fail|code|reason|fail reason|fail code|status reason|status code) (?:text|reason)$/],
  ['response_text', /^status (?:reason|text)$/],
  ['response_code', /^(?:auth |raw )?rsp(?: (?:reason|status))? (?:code|no)$|^code rsp$/],
  ['response_code', /^(?:fail|reason|fail reason|action) (?:code|no)$/],
  ['response_text', /^action (?:code )?text$|^reason fail$/],
  ['transaction_type', /^(?:sale )?type(?: (?:code|name|text))*$/],
  ['status', /^(?:auth )?status(?: name)?$/],
  ['entry_mode', /^(?:card |point service )?entry (?:mode|type)(?: (?:code|text))*$/],
  ['issuer', /^(?:card )?issuer(?: (?:name|no|code|bin|institution))*$/],
  ['channel', /^acquirer(?: (?:name|no|code|bin|institution))*$/],
  ['latency_ms', /^took$|^rsp time$/],
  ['operator_id', /^operator(?: (?:no|name|code))*$/],
  ['batch_no', /^batch(?: (?:no|code))*$/],
  ['card_ref', /^(?:card )?token(?: no)?$/],
];
/** Names that hold a code as often as a text: whichever column is still free. */
const EITHER = /^(?:(?:auth|raw|issuer|acquirer) )?rsp$/;
/** With the word for transaction, which is otherwise left out. */
const OF_TRANSACTIONS: readonly LooseRule[] = [
  ['transaction_type', /^txn (?:name|text)$/],
  ['id', /^txn (?:no|uuid|ref no)$/],
];

const ALARMS: readonly LooseRule[] = [
  ...PLACES,
  ['alarm_code', /^(?:alarm|fail)(?: (?:alarm|fail))? (?:code|no)$/],
  ['message', /^(?:alarm|fail)(?: (?:alarm|fail))? (?:text|reason|name)$|^(?:text|symptom|alarm)$/],
  ['alarm_code', /^(?:alarm|fail)(?: (?:alarm|fail))? type$/],
  ['condition', /^(?:alarm )?status$/],
  ['component', /^(?:(?:term|alarm|fail) )?component(?: (?:name|no|type))*$/],
];

/** What stands in brackets behind a name, as a unit: `Amount (cents)`, `金额（分）`, `Latency (s)`. */
const UNIT = /[（(【[]\s*([^）)】\]]{1,12}?)\s*[）)】\]]\s*$/;
const MINOR = /^(?:cents?|minor(?: units?)?|fen|分|单位[:：]?分|in cents)$/i;
const SECONDS = /^(?:s|sec|secs|seconds?|秒|单位[:：]?秒)$/i;

/** A field that its unit makes another. */
const inUnit = (field: FieldId, unit: string | undefined): FieldId => {
  if (unit === undefined) return field;
  if (field === 'amount' && MINOR.test(unit)) return 'amount_minor';
  return field === 'latency_ms' && SECONDS.test(unit) ? 'latency_s' : field;
};

/** Words of a name, each in its one spelling: `txnDtTm` is `txn date time`. */
const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/\bs\/n\b/gi, 'sn')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '')
    .flatMap((word) => WORD_OF.get(word) ?? partsOf(word) ?? word);

export interface LooseName {
  readonly field: FieldId;
  readonly rank: number;
}

const first = (rules: readonly LooseRule[], text: string): LooseName[] => {
  const rank = rules.findIndex(([, pattern]) => pattern.test(text));
  const field = rules[rank]?.[0];
  return field === undefined ? [] : [{ field, rank }];
};

const english = (bare: string, isAlarm: boolean): readonly LooseName[] => {
  const words = wordsOf(bare);
  if (!words.some((word) => KNOWN_WORDS.has(word)) || words.length > 7) return [];
  const all = words.join(' ');
  if (NOT_ENGLISH.test(all)) return [];
  const core = words.filter((word) => !FILLERS.has(word)).join(' ');
  if (isAlarm) return first(ALARMS, core);
  if (EITHER.test(core))
    return [
      { field: 'response_code', rank: 90 },
      { field: 'response_text', rank: 91 },
    ];
  const found = first(OF_TRANSACTIONS, all);
  return found.length > 0 ? found : first(PAYMENTS, core);
};
const KNOWN_WORDS: ReadonlySet<string> = new Set([
  ...WORDS.map(([word]) => word),
  'at',
  'location',
  'company',
  'symptom',
]);

const chinese = (bare: string, isAlarm: boolean): readonly LooseName[] => {
  const key = chineseKey(bare);
  if (NO_CHINESE.test(key)) return [];
  return first(isAlarm ? CHINESE_ALARMS : CHINESE_PAYMENTS, key);
};

/** Longer names are sentences. */
const LONGEST_NAME = 48;
const LETTERS = /^[^\d]*\p{L}/u;
const HAN = /\p{Script=Han}/u;

const KEPT = 4000;
const known = new Map<string, readonly LooseName[]>();

/** Fields that a name's words speak for. Data in the place of a name is seen at once, for headers are looked for in it. */
export const looseNames = (name: string, kind: InputKind): readonly LooseName[] => {
  if (name.length > LONGEST_NAME || name.length < 2 || !LETTERS.test(name) || /\d{5}/.test(name)) return [];
  const isAlarm = kind === 'alarms';
  const key = `${isAlarm ? 'a' : 't'}${name}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const unit = UNIT.exec(name)?.[1];
  const bare = name.replace(/[（(【[].*?[）)】\]]/g, ' ');
  const found = (HAN.test(bare) ? chinese(bare, isAlarm) : english(bare, isAlarm)).map(({ field, rank }) => ({
    field: inUnit(field, unit),
    rank,
  }));
  if (known.size >= KEPT) known.clear();
  known.set(key, found);
  return found;
};
