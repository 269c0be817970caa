/*
 * Header names that no list holds, by their words: every portal combines the same few in its own way (`Txn Dt`, `TERM-ID`,
 * `rspCode`, `Processor Response Text`). What is found here comes behind every name of the lists.
 */

import type { InputKind } from '../model/record.ts';
import type { FieldId, LooseRule } from './columns.ts';
import { CHINESE_ALARMS, CHINESE_EITHER, CHINESE_PAYMENTS, chineseKey, NO_CHINESE } from './loose-chinese.ts';
import { fromAbroad } from './names-abroad.ts';
import { currencyOf } from './values.ts';
import { ALONE, FILLERS, KNOWN_WORDS, NOT_ENGLISH, WORD_OF } from './loose-words.ts';

/** Words run together without a mark (`rspcode`, `Antworttext`): a run that falls into known words altogether. */
const partsOf = (run: string): readonly string[] | undefined => {
  if (run.length < 5 || run.length > 30) return undefined;
  const upTo: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= run.length; end++) {
    for (let start = Math.max(0, end - 15); start <= end - 2 && upTo[end] === undefined; start++) {
      const piece = run.slice(start, end);
      const word = ALONE.has(piece) ? undefined : WORD_OF.get(piece);
      const before = upTo[start];
      if (word !== undefined && before !== undefined) upTo[end] = [...before, ...word.split(' ')];
    }
  }
  return upTo[run.length];
};

const AT = '(?:date time|time date|datetime|time|at|on|utc|gmt)';
const WHEN =
  '(?:attempted|handled|created?|creation|submit|submitted|request|requested|req|process|processed|processing|complete|completed|completion|start|started|' +
  'initiated|paid|occur|occurred|occurrence|record|recorded|log|logged|receive|received|receiving|report|reported|raised?|activation|first|' +
  'alarm|fail|entry|captured|auth|business|sale|purchase|tender|tap|tapped|scan|scanned|swipe|swiped|insert|inserted|slip|term|utc|gmt|' +
  'executed|execution|sent|buchung|buchungs|venta|venda|vente|vendita|verkauf|verkaufs|pago|achat|creacion|server|client)';

/** The first that fits decides; on the words without fillers. */
const PLACES: readonly LooseRule[] = [
  ['time_zone', /^(?:.* )?(?:zone|time zone|utc offset)$/],
  ['time', new RegExp(`^(?:${WHEN} )*${AT}(?: utc| gmt)?$`)],
  ['time', /^datetime (?:ms|sec)$/],
  ['time', new RegExp(`^rsp (?:datetime|date time)$`)],
  // When it was booked comes behind every time of the event itself.
  ['time', new RegExp(`^(?:posted|approved|declined|authori[sz]ed) ${AT}$`)],
  ['date', new RegExp(`^(?:${WHEN} )?date$`)],
  ['terminal_id', /^(?:card )?(?:merch )?term(?: term)?(?: (?:no|code|serial))*$/],
  ['terminal_id', /^serial(?: no)?$/],
  ['terminal_id', /^term (?:(?:no|code) )?label(?: no)?$|^(?:asset|term) tag$|^(?:merch )?uniq(?:ue)? term(?: no)?$/],
  // The number of a shop tells it surer than its name, where both stand there.
  ['merchant_id', /^(?:card )?merch (?:no|code)$|^(?:no|code) merch$/],
  ['merchant_id', /^(?:card )?merch(?: merch)?(?: (?:no|code|ref))*$/],
  ['merchant_id', /^merch serial(?: no)?$/],
  ['merchant_id', /^merch (?:label|account)$|^(?:location|company)(?: (?:no|code|label))?$|^trading label$/],
  // Machines stand at points, and whoever runs them counts these: `point.code`, `Service point no`.
  ['merchant_id', /^(?:service |location |install(?:ation)? )?point(?: (?:no|code|label))+$/],
  ['app_version', /^(?:(?:term|app|version) )*version(?: (?:no|label))?$/],
  // A point of sale is a till where shops have a name of their own beside it, and a shop where tills have.
  ['terminal_id', /^pdv(?: (?:no|code|label))*$/],
  ['merchant_id', /^pdv(?: (?:no|code|label))*$/],
];

const PAYMENTS: readonly LooseRule[] = [
  ...PLACES,
  ['original_rrn', /^orig(?: (?:ref|trace|no))+$/],
  ['stan', /^trace(?: (?:audit|seq))?(?: no)*$/],
  ['rrn', /^(?:auth )?ref(?: (?:ref|no|code))*$/],
  [
    'amount_minor',
    /^(?:(?:total|gross) )?(?:cents amt|amt cents|price cents|total cents|value cents)(?: (?:cents|units?))*$/,
  ],
  [
    'amount',
    /^(?:(?:total|gross|sale|purchase|auth|captured|requested|base|final|paid|processed|slip|venta|venda|vente|vendita|verkauf) )?amt(?: (?:total|gross|auth|captured|eur|usd|gbp|cny|rmb|hkd|jpy|chf|sgd|aud|cad|mxn|brl|pln|czk|ttc))?$|^value$/,
  ],
  [
    'amount',
    /^(?:gross|slip|sale|purchase|bill|basket|cart|check|grand|final) total$|^total(?: (?:price|charged|paid|eur|usd|gbp|chf|hkd))?$/,
  ],
  ['amount', /^(?:sale |final )?price$/],
  ['currency', /^(?:(?:amt|value) )?ccy(?: (?:code|no|label))*$/],
  ['pan', /^(?:(?:masked|truncated|credit|debit) )*card(?: (?:masked|truncated|no))+$/],
  ['pan', /^(?:card )?(?:pri|prim|primary|masked|truncated) (?:acct|account)(?: no)?$|^(?:token )?card$/],
  ['pan', /^(?:card|media|medium|acct|account) last$/],
  ['pan', /^(?:card )?last (?:4|four)(?: (?:digits?|credit|card|no))*$|^(?:masked|truncated) card$/],
  ['response_text', /^(?:auth |raw )?rsp(?: (?:reason|code|fail))* (?:text|reason|label)$/],
  ['response_text', /^(?:fail|code|reason|fail reason|fail code|status reason|status code) (?:text|reason|label)$/],
  ['response_text', /^status (?:reason|text)$|^(?:fail|status|rsp) (?:cause|causa)$/],
  [
    'response_code',
    /^(?:auth |raw |issuer |acquirer )?rsp(?: (?:reason|status))? (?:code|no)$|^code (?:rsp|retour)$|^(?:auth |issuer |acquirer )?rsp code$/,
  ],
  ['response_code', /^(?:fail|reason|fail reason|action|status) (?:code|no)$/],
  ['response_text', /^action (?:code )?text$|^reason(?: fail)?$/],
  ['response_text', /^(?:auth |customer )?screen(?: text)?$|^text screen$/],
  ['response_code', /^(?:fail|reason|fail reason|rsp) raw$|^iso (?:39|f39|de39)$|^iso39$/],
  // What the cashier or the customer is told.
  ['response_text', /^(?:operator|customer|client|holder) text$|^text (?:operator|customer|client|holder)$/],
  ['status', /^rsp status$|^status rsp$|^status (?:venda|venta|vente|vendita|verkauf|purchase|sale)$/],
  ['transaction_type', /^(?:sale )?type(?: (?:code|label|text))*$/],
  ['status', /^(?:auth )?status(?: label)?$/],
  [
    'entry_mode',
    /^(?:card |point service )?entry (?:mode|type)(?: (?:code|text))*$|^(?:card )?(?:mode|type) (?:card )?entry$/,
  ],
  ['entry_mode', /^(?:card )?entry(?: card)?$/],
  ['issuer', /^(?:card )?(?:issuer|institution issuer)(?: (?:label|no|code|institution))*$|^institution issuer$/],
  ['channel', /^acquirer(?: (?:label|no|code|institution))*$/],
  [
    'latency_ms',
    /^(?:(?:rsp|cost|used|use|spent|processing|handling) )*(?:took|rsp time|cost time|time (?:took|cost|used|spent)|used time)(?: ms)?$/,
  ],
  ['latency_ms', /^(?:rsp|took|time|processing|cost|rsp took|rsp time|time took)(?: time)? ms$/],
  ['latency_s', /^(?:rsp|took|time|processing|cost|rsp took|rsp time|time took|cost time)(?: time)? sec$/],
  ['operator_id', /^operator(?: (?:no|label|code))*$/],
  ['batch_no', /^batch(?: (?:no|code|seq))*$/],
  ['card_ref', /^(?:card )?token(?: no)?$/],
  // A slip has a number per terminal, as its trace number; behind the trace number itself.
  ['stan', /^(?:term )?(?:slip|seq|trace)(?: (?:slip|seq|trace))?(?: no)*$/],
  // Of a payment, the code with no other word is the answer's, if what it holds can be one.
  ['response_code', /^code$/],
];
/** Names that hold a code as often as a text: whichever column is still free. */
const EITHER = /^(?:(?:auth|raw|issuer|acquirer) )?rsp$/;
const SENDER = /^(?:host|agent|sender|machine)(?: (?:label|no))?$/;
/** The code of whoever answers; of a bank or an acquirer it would be the number of that institution. */
const ANSWERER_CODE = /^(?:host|switch|server|gateway|processor|auth host|host auth) code$/;
/** Terminals that are only called after what they are part of. */
const POINT_OF_SALE = /^(?:(?:no|code) )?(?:eft )?pos(?: (?:no|code|label|serial))*$/;
/** Banks that stand alone, or with what says that their name or number follows. */
const BANK = /^(?:card )?(?:bank|banco|banque|banca|banka|bankasi|nganhang)(?: (?:issuer|label|institution))*$/;
/** With the word for transaction, which is otherwise left out. */
const OF_TRANSACTIONS: readonly LooseRule[] = [
  ['transaction_type', /^txn (?:label|text)$/],
  ['response_code', ANSWERER_CODE],
  ['response_text', /^(?:host|switch|server|gateway|processor|auth host|host auth) text$/],
  ['issuer', BANK],
  ['id', /^txn (?:no|uuid|ref no)$|^no txn$/],
];

const ALARMS: readonly LooseRule[] = [
  ...PLACES,
  ['alarm_code', /^(?:alarm|fail)(?: (?:alarm|fail))? (?:code|no)$/],
  [
    'message',
    /^(?:alarm|fail)(?: (?:alarm|fail))? (?:text|reason|label)$|^(?:text|symptom|alarm|fail|screen|screen text)$/,
  ],
  ['alarm_code', /^(?:alarm|fail)(?: (?:alarm|fail))? type$|^code$/],
  ['condition', /^(?:alarm )?status$/],
  ['grade', /^(?:alarm )?grade(?: alarm)?$/],
  ['component', /^(?:(?:term|alarm|fail) )?component(?: (?:label|no|type))*$/],
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

/** Pairs of words that are one thing, and another where they stand alone. */
const RUN_TOGETHER = /\b(work|pay|cash|pin|check)[\s_-]+(station|desk|register|pad|out)\b/g;
/** Vietnamese writes its words in syllables. */
const VIETNAMESE =
  /\b(giao|thoi|so|phan|thiet|cua|noi|trang|ket|phat|ngan|don|ma|su|phien|doc)\s(dich|gian|tien|the|hoi|bi|hang|dung|thai|trace|qua|hanh|vi|may|kien|ban)\b/g;
/** In Portuguese and Italian a date; elsewhere anything. */
const DATA =
  /^data$|\bdata (?:(?:e|i|da|do|di|de|della|si) |dell |operaz|operac|transa|tranz|ora\b|hora\b|venda|pagamento|godz|zdarz|sprzed|platn)|(?:operation|transaction) data$/;

/** Letters that Unicode takes for whole, as their neighbours write them. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  ı: 'i',
  đ: 'd',
  Đ: 'D',
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
};

/** Words of a name, each in its one spelling: `txnDtTm` is `txn date time`. */
const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/\bn\s*\.\s*[º°]/gi, 'no ')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/[łŁøØıđĐßæÆœŒ]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(/\bs\/n\b/gi, 'sn')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .replace(RUN_TOGETHER, '$1$2')
    // `Tid` is a time beside a date in Scandinavia, and a terminal everywhere else.
    .replace(/\b(?:datum|dato) (?:och|og) tid\b/g, 'datetime')
    .replace(/\b(occurred|raised|authori[sz]ed) on\b/g, '$1 at')
    .replace(VIETNAMESE, '$1$2')
    .replace(/\b(?:so )?tham chieu\b/g, 'thamchieu')
    .replace(/\b(loai) (the)\b|\b(kieu) (nhap)\b|\b(dien) (giai)\b|\b(so) (lo)\b/g, (words) => words.replace(' ', ''))
    .replace(/\bis yer(?:i|leri)\b/g, 'isyeri')
    .replace(/\b(?:punto|ponto|point|punkt)(?: d[ei])? (?:vendita|venta|venda|vente|sprzedazy)\b/g, 'shop')
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '');

const meant = (words: readonly string[]): readonly string[] => {
  const hasDate = DATA.test(words.join(' '));
  return words.flatMap((word) =>
    hasDate && word === 'data' ? 'date' : (WORD_OF.get(word)?.split(' ') ?? partsOf(word) ?? word),
  );
};

export interface LooseName {
  readonly field: FieldId;
  readonly rank: number;
}

const first = (rules: readonly LooseRule[], text: string): LooseName[] => {
  const rank = rules.findIndex(([, pattern]) => pattern.test(text));
  const field = rules[rank]?.[0];
  if (field === undefined) return [];
  const next = rules[rank + 1];
  const own: LooseName = { field, rank: text.startsWith('pdv') ? rank + BEHIND : rank };
  return text.startsWith('pdv') && next !== undefined ? [own, { field: next[0], rank: rank + 1 + BEHIND }] : [own];
};
/** Behind every name that can mean one thing only. */
const BEHIND = 300;

/** What languages that put the thing before what it is of write is looked up the other way round: `Número de tarjeta`. */
const BACKWARDS = 200;

/** Of a shop's number and its name the number tells it from others, whichever stands first and in whatever order its words do. */
const NUMBERED = /(?:^| )(?:no|code|serial)(?: |$)/;
const NAMED_ONLY = 0.5;
/** What a shop refers to is an order as often as itself. */
const REFERENCE = /(?:^| )ref(?: |$)/;

const forthAndBack = (rules: readonly LooseRule[], core: string): readonly LooseName[] => {
  const isNumbered = NUMBERED.test(core);
  const found = first(rules, core);
  if (found.length > 0)
    return found.map(({ field, rank }) => ({
      field,
      rank: field === 'merchant_id' && !isNumbered ? rank + (REFERENCE.test(core) ? BACKWARDS : NAMED_ONLY) : rank,
    }));
  const back = core.split(' ').toReversed().join(' ');
  return first(rules, back).map(({ field, rank }) => ({
    field,
    rank: field === 'merchant_id' && isNumbered ? rank : rank + BACKWARDS,
  }));
};

const english = (bare: string, isAlarm: boolean): readonly LooseName[] => {
  const raw = wordsOf(bare);
  // `No card` says that there is none.
  if (raw[0] === 'no' && raw[1] === 'card') return [];
  const words = meant(raw);
  if (!words.some((word) => KNOWN_WORDS.has(word)) || words.length > 7) return [];
  const all = words.join(' ');
  if (NOT_ENGLISH.test(all)) return [];
  // `VALUE_ZAR`: the currency stands behind what is counted in it.
  const isInMoney = words.length > 1 && currencyOf(words.at(-1) ?? '') !== undefined;
  const core = (isInMoney ? words.slice(0, -1) : words).filter((word) => !FILLERS.has(word)).join(' ');
  if (POINT_OF_SALE.test(all)) return [{ field: 'terminal_id', rank: 80 }];
  // Collectors of logs call the machine a log came from its host (Elastic Common Schema: host.name; syslog: hostname).
  if (isAlarm && SENDER.test(all)) return [{ field: 'terminal_id', rank: 95 }];
  if (isAlarm) return forthAndBack(ALARMS, core);
  if (EITHER.test(core))
    return [
      { field: 'response_code', rank: 90 },
      { field: 'response_text', rank: 91 },
    ];
  const found = first(OF_TRANSACTIONS, all);
  return found.length > 0 ? found : forthAndBack(PAYMENTS, core);
};

const chinese = (bare: string, isAlarm: boolean): readonly LooseName[] => {
  const key = chineseKey(bare);
  if (NO_CHINESE.test(key)) return [];
  const either = isAlarm ? undefined : CHINESE_EITHER.find(([pattern]) => pattern.test(key))?.[1];
  if (either !== undefined) return either.map((field, at) => ({ field, rank: 90 + at }));
  return first(isAlarm ? CHINESE_ALARMS : CHINESE_PAYMENTS, key);
};

/** Longer names are sentences. */
const LONGEST_NAME = 48;
const LETTERS = /^[^\d]*\p{L}/u;
const HAN = /\p{Script=Han}/u;

const KEPT = 4000;
const known = new Map<string, readonly LooseName[]>();

/** Latin letters and marks: nothing to be put into other words. */
const PLAIN = /^[ -\u024f]*$/;
const inKnownScript = (name: string): string => (PLAIN.test(name) ? name : (fromAbroad(name) ?? name));

/** What the words of one name speak for, in one language. */
const spoken = (written: string, isAlarm: boolean): readonly LooseName[] => {
  const unit = UNIT.exec(written)?.[1];
  const plain = written.replace(/[（(【[].*?[）)】\]]/g, ' ');
  const bare = inKnownScript(plain);
  return (HAN.test(bare) ? chinese(bare, isAlarm) : english(bare, isAlarm)).map(({ field, rank }) => ({
    field: inUnit(field, unit),
    rank,
  }));
};

/** Of a path, what stands at its end says most: `data.reader.label`. */
const endsOf = (name: string): readonly string[] => {
  const steps = name.split('.');
  return steps.length < 2 ? [] : [steps.slice(-2).join(' '), ...steps.slice(-1)];
};

/** The words that a name is made of, each in its one spelling; of a path those of its last two steps. */
export const wordsIn = (name: string): ReadonlySet<string> =>
  new Set(meant(wordsOf(inKnownScript(name.split('.').slice(-2).join(' ')))));

/** A name's own words, in small letters and without accents, one blank between them. */
export const plainName = (name: string): string => wordsOf(name.split('.').slice(-2).join(' ')).join(' ');

/** True where a name's words say that it is something else: a fee, a balance, the day of settlement. */
export const isOtherThing = (written: string): boolean => {
  const name = inKnownScript(written);
  return HAN.test(name) ? NO_CHINESE.test(chineseKey(name)) : NOT_ENGLISH.test(meant(wordsOf(name)).join(' '));
};

/** Fields that a name's words speak for. Data in the place of a name is seen at once, for headers are looked for in it. */
export const looseNames = (name: string, kind: InputKind): readonly LooseName[] => {
  if (name.length > LONGEST_NAME || name.length < 2 || !LETTERS.test(name) || /\d{5}/.test(name)) return [];
  const isAlarm = kind === 'alarms';
  const key = `${isAlarm ? 'a' : 't'}${name}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  let found = spoken(name, isAlarm);
  if (found.length === 0 && !isOtherThing(name))
    for (const end of endsOf(name)) if (found.length === 0) found = spoken(end, isAlarm);
  if (known.size >= KEPT) known.clear();
  known.set(key, found);
  return found;
};
