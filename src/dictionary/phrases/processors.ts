import type { PhraseRule } from './rule.ts';

/*
 * Reasons in the words of processors' interfaces, of which a single word stands in another list for something else: the
 * instalments of a purchase are no installation. Read early. Collected from the public references of Mercado Pago
 * (status_detail), Razorpay (error_reason), NPCI (UPI), Safaricom (result codes), Square and PAX (response texts), and from
 * acquirers' lists in other languages.
 */
export const PROCESSORS: readonly PhraseRule[] = [
  ['expired-card', ['application expir*|card expir*|expiration date|expiry date & passed|in the past|is past']],
  [
    'not-permitted-to-card',
    [
      'no mutually supported application|no matching application|no common application|no supported application|no mutually supported aid|no matching aid',
    ],
  ],
  [
    'lost-or-stolen-card',
    [
      'cartao|tarjeta|carta|carte|karte & bloqueado|bloqueada|bloccata|bloquee|gesperrt & roubo|perda|robo|perdida|extravio|furto|smarrimento|vol|perte|diebstahl|verlust',
    ],
  ],
  [
    'cancelled',
    [
      '商户撤销|商家撤销|店员撤销|收银员撤销 & !未|不|失败',
      'rezygnacja|zrezygnowal|zrezygnowano & !bank*|wydawc*|host*',
    ],
  ],
  ['invalid-transaction', ['installments|instalments|cuotas|parcelas & invalid|not allowed|not supported|invalidas']],
  ['frequency-limit', ['rejected max attempts']],
  ['entry-timeout', ['collect & expired & !card']],
  ['not-permitted-to-card', ['cardholder insufficient permissions|card not enabled|instrument not enabled']],
  ['restricted-card', ['instrument blocked|payment instrument disabled']],
  ['amount-limit', ['exceed max amount|exceeds max amount|exceeded max amount|over max amount']],
  ['insufficient-funds', ['balance is insufficient|balance not sufficient|balance is not sufficient']],
  ['re-enter', ['refaca & transacao|operacao|venda', 'transaction is already in process']],
  ['wrong-pin', ['code errone & !client|etablissement']],
  ['pin-tries-exceeded', ['pin|geheimzahl & zu oft', 'code bloque', 'code & trop d essais|essais epuises']],
  ['chip-read-error', ['blad|bledny|uszkodzony & chip|chipa']],
  [
    'duplicate-transaction',
    ['cift islem|mukerrer islem|duplikat transakcji|transakcja zduplikowana', 'дубликат|дублирующ'],
  ],
  ['connect-failed', ['liaison & impossible|echec|coupee|perdue']],
  ['issuer-unavailable', ['emetteur & inaccessible', 'センタ閉局|センター閉局|局閉局']],
  [
    'sign-on-required',
    [
      'initialisierung|diagnose & erforderlich|notwendig|fehlt',
      'terminal & nao inicializado|no inicializado|non initialise|non inizializzato',
      '키다운로드|키주입 & 필요|요망',
    ],
  ],
  ['printer-paper-out', ['紙切れ|用紙なし|紙なし|ペーパー切れ']],
  ['cancelled', ['処理中断|取引中断|操作中断']],
  // Cards held near for too short a time, or asked for once more.
  [
    'contactless-read-error',
    [
      'カードを離すのが早|離すのが早すぎ|かざし直し|もう一度タッチ|もう一度かざ|再度タッチ|再度かざ',
      'lasning|kortlasning|kortlasningen|avlasning & misslyckades|misslyckad|avbrots & !chip|magnet*',
    ],
  ],
  ['use-chip', ['satt i|stoppa in & kortet|kort & !fel|fast']],
  [
    'entry-timeout',
    [
      'タッチ待ち|かざし待ち & タイムアウト|時間切れ|時間超過',
      'バーコード|qrコード|コード & 有効期限が切れ|期限切れ & !カード|会員',
    ],
  ],
  // Fare gates: a change of lines within the time that is paid for, and one card for two riders.
  [
    'approved',
    [
      'transfer & no charge & !fail*|error*|declin*|file|data',
      'free transfer|free ride|fare cap reached|daily cap reached|weekly cap reached',
    ],
  ],
  [
    'approved',
    ['fare|ride|trip|boarding|toll & accepted|granted|deducted|charged & !not|no|fail*|error*|declin*|twice|double'],
  ],
  ['cancelled', ['pass back|passback & used|already|too soon|denied|refused|detected']],
];
