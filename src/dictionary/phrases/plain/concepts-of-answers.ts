import type { Correction } from '../told-apart.ts';

const PHONE =
  'call|phone|ring|telephone|bel|bellen|neem contact|skontaktowac|skontaktuj|zadzwon|goi cho|goi dien|lien he|hubungi|anrufen|rufen|kontaktieren|appelez|appeler|contactez|contacter|llame|llamar|contacte|chiamare|chiami|contattare|contatti|ligue|ligar|contate|arayin|arayiniz|позвон|свяжитесь|連絡し|電話し|問い合わせ|연락|전화';
const ISSUER =
  'number on the back|card issuer|your bank|the bank|card company|kaartuitgever|bank|bankiem|banku|wydawca|ngan hang|penerbit|kartenherausgeber|herausgeber|banque|emetteur|banco|emisor|banca|emittente|emissor|bankanizi|bankayi|банк|カード会社|発行会社|은행|카드사';
/** What a message is made of, and how it is laid out. */
const LAYOUT =
  'feldlange|feldlaenge|nachrichtenformat|nachrichtenaufbau|datenfeld|longueur du champ|longueur de champ|champ|format du message|format de message|longitud del campo|longitud de campo|formato del mensaje|formato de mensaje|lunghezza campo|lunghezza del campo|formato del messaggio|formato messaggio|tamanho do campo|formato da mensagem|formato de mensagem|veldlengte|berichtformaat|berichtindeling|berichtopbouw|dlugosc pola|format komunikatu|format wiadomosci|alan uzunlugu|alan boyu|mesaj bicimi|mesaj formati|длинаполя|форматсообщ|電文形式|電文フォーマット|電文長|フィールド長|項目長|전문형식|전문길이|전문포맷|필드길이|panjang field|format pesan|do dai truong|dinh dang ban tin';
const ASTRAY =
  'falsch|ungultig|unbekannt|passt nicht|abgelehnt|abgewiesen|nicht verstanden|stimmt nicht|incorrect*|invalide|refuse*|inconnu*|non reconnu|incompris|invalid*|rechazad*|desconocid*|no coincide|errat*|rifiutat*|sconosciut*|recusad*|nao confere|desconhecid*|incompativel|incompatible|incompatibile|niet begrepen|begrijpt|geweigerd|onbekend|ongeldig|klopt niet|niepoprawn*|nieprawidlow*|odrzucon*|nieznan*|uyumsuz|hatali|gecersiz|yanlis|anlasilmadi|неверн|ошибк|неизвест|несоответ|不正|誤り|不一致|異常|오류|불일치|tidak sesuai|tidak dikenal|salah|khong dung|khong hop le|sai';
const FUNCTION =
  'funktion|transaktionsart|fonction|funcion|funzione|funcao|functie|transactiesoort|funkcja|islev|fonksiyon|islem tur*|islem turu|islem turunu|fungsi|chuc nang|функци|機能|기능|交易码|交易类型|交易代码|交易种类';
const NOT_KNOWN =
  'unbekannt|nicht unterstutzt|inconnue|non supportee|non geree|desconocida|no soportada|no admitida|sconosciuta|non supportata|non gestita|desconhecida|nao suportada|onbekend|niet ondersteund|nieznana|nieobslugiwana|bilinmiyor|desteklenmiyor|desteklemiyor|desteklenme*|tanimsiz|tidak dikenal|tidak didukung|khong ho tro|неизвестн|неподдерж|未対応|対応していません|미지원|지원하지|지원되지|不认识|不识别|不认得';
const SECRET_NUMBER =
  'encrypted pin|encrypted data|encrypted block|verschlusselte pin|verschlusselte geheimzahl|pin chiffre|code chiffre|pin cifrado|pin cifrato|senha cifrada|senha criptografada|criptografia na senha|criptografia da senha|cifrado del pin|versleutelde pin|zaszyfrowany pin|sifreli pin|密码密文|зашифрованныйпин|暗号化pin|암호화된비밀번호';
const NOT_VERIFIED =
  'cannot verify|not verify|not verified|could not verify|fail*|wrong|cannot decrypt|stimmt nicht|falsch|ne correspond pas|incorrect*|no coincide|fallo|non corrisponde|errat*|nao confere|falha|erro|klopt niet|onjuist|niezgodny|bledny|hatali|不符|不对|解不|неверн|不一致|불일치';
const BACK_OF_CARD =
  'ruckseite|au dos|al dorso|dorso|reverso|sul retro|no verso|achterkant|achterzijde|odwrocie|arka yuz*|kartin arkasindaki|belakang kartu|mat sau the|обратнойсторон|カード裏面|裏面|뒷면';
const WRONG =
  'falsch|stimmt nicht|stimmen nicht|faux|incorrect*|errone*|equivocad*|errat*|sbagliat*|errad*|incorret*|klopt niet|kloppen niet|onjuist|bledny|bledne|niepoprawn*|yanlis|hatali|salah|khong dung|sai|неверн|неверен|неправ|違|誤|正しく|틀|다릅|일치하지';

/** What the other side did not understand, whoever tells it: the host that answers, or the terminal that sent. */
export const NOT_UNDERSTOOD: readonly Correction[] = [
  [
    'function-not-supported',
    ['connect-failed'],
    [`${FUNCTION} & ${NOT_KNOWN} & !taste|touche|tecla|tasto|toets|funktionstaste|menu`],
  ],
  [
    'format-error',
    ['connect-failed', 'send-failed', 'receive-timeout'],
    [
      `${LAYOUT} & ${ASTRAY} & !karte|kartennummer|carte|pin|anzeige`,
      'request|message & not readable|not understood|unreadable & host|server|switch|centre|center & !reply|answer|screen',
    ],
  ],
];

/*
 * Answers that another list takes by one of their words, and those that none knew: each concept once, in all languages. As
 * `told-apart`; what is unknown after all lists is held against them as well.
 */
export const ANSWERS_AS_CONCEPTS: readonly Correction[] = [
  // The card's bank.
  [
    'refer-to-issuer',
    ['app-hang'],
    [
      `${PHONE} & ${ISSUER} & !timeout|not answer*|no answer|failed|fail|lost|stolen|pin|engineer|retenir|retener|trattenere|reter|inhouden|einbehalten|zatrzymac`,
    ],
  ],
  [
    'refer-to-issuer',
    ['card-not-activated'],
    ['联系|致电|联络|拨打 & 开卡银行|开卡行|发卡银行|发卡行 & !激活|超时|失败'],
  ],
  [
    'do-not-honor',
    ['issuer-unavailable', 'chip-read-error'],
    ['bank|issuer|card company & turned card down|turned the card down|turned your card down|turned his card down'],
  ],
  [
    'issuer-unavailable',
    ['not-signed-on', 'sign-on-required', 'line-unplugged', 'connect-failed'],
    [
      'remote network|external network|interchange|remote node|remote host network & not logged on|not signed on|logged off|not logged in|signed off & !terminal|operator|cashier',
      'no line to|no link to|no path to & issuing|issuer|institution|card bank',
    ],
  ],
  [
    'issuer-unavailable',
    ['system-malfunction'],
    ['bank|banks|issuer|issuers & system is down|systems are down|system down|systems down'],
  ],
  [
    'host-timeout',
    ['receive-timeout', 'generic-failure'],
    [
      'external network|remote network|interchange & timeout|timed out|no reply & !not logged',
      'iss|issuer & tmo',
      '发卡侧|发卡端 & 无应答|没应答|未应答|超时',
    ],
  ],
  // The service centre that a terminal calls is the host, in Japanese as in Korean.
  [
    'receive-timeout',
    ['host-timeout'],
    ['センターから & 応答なし|応答がありません|応答がない', '센터 & 응답없음|응답이없'],
  ],
  ['receive-timeout', ['expired-card'], ['query|inquiry|auth request|authorization request & expired|ran out & !card']],
  [
    'connect-failed',
    ['fraud-suspected'],
    ['risk|fraud & check|host|service|server & not reached|unreachable|not reachable'],
  ],
  // The card and its holder.
  [
    'restricted-card',
    ['not-permitted-to-card'],
    [
      'outside the region|outside its region|outside the country|outside its country & card|issued',
      '此卡|该卡|本卡|这张卡 & 仅限境内|只限境内|仅限国内|仅限本地|仅限本国',
    ],
  ],
  ['pick-up-card', ['restricted-card'], ['卡 & 请收回|并收回|请没收|请扣卡']],
  [
    'insufficient-funds',
    ['cash-unit-fault'],
    [
      '绑定卡|零钱通|微信零钱|零钱账户|钱包零钱|零钱及 & 不够付|不足|不够',
      'kreditrahmen|verfugungsrahmen|dispositionsrahmen|kredietruimte|credito disponible|plafond de credit & erschopft|ausgeschopft|verbraucht|op|agotado|epuise',
      'saldo no disponible|saldo nao disponivel|saldo indisponivel|saldo non disponibile|solde indisponible|solde non disponible|saldo niet beschikbaar',
    ],
  ],
  [
    'frequency-limit',
    ['amount-limit'],
    [
      'usage counter|use counter|usage count|use count & per day|limit|over|000',
      'usage counter|use counter & token|card|day',
      '今天|今日|当日|该卡|本卡 & 笔数|次数 & 太多|过多|超 & !对账|密码',
      'nombre dachats|nombre d achats|nombre de paiements & atteint|depasse',
    ],
  ],
  ['terminal-limit', ['amount-limit'], ['终端|商户|门店|机具 & 日累计限额|累计限额|日限额 & 用尽|用完|超|已达']],
  [
    'amount-limit',
    [],
    ['spent & more|too much & permits|allows|allowed|permitted', '刷卡总额|消费总额|本月|月累计 & 封顶|到顶|满额'],
  ],
  [
    'invalid-card-number',
    [],
    ['number & typed|entered|keyed|given & any card|no card', '卡号 & 查无资料|查无此号|没有资料 & !商户|终端'],
  ],
  ['no-such-issuer', [], ['not recognize|not recognise|do not know & bank|issuer & gave out|handed out|behind this']],
  ['wrong-security-code', ['chip-read-error'], [`${BACK_OF_CARD} & ${WRONG} & !modul*|leser|capot|cover`]],
  [
    'fraud-suspected',
    ['generic-failure'],
    ['for your safety|for your security|to protect you|unusual|out of character & stopped|blocked|paused|held|halted'],
  ],
  [
    'not-permitted-to-card',
    ['information', 'approved'],
    [
      'only debit|only credit|debit cards only|credit cards only & accept*|allowed|taken|this purchase',
      'tarjeta & no sirve|no vale para',
      'kaart|pas & mag hier niet|niet gebruikt worden',
    ],
  ],
  ['use-chip', ['not-permitted-to-card'], ['dip|insert & swiping|swipe & not allowed|not permitted|not accepted']],
  [
    'pin-required',
    ['use-chip'],
    [
      'sans contact|kontaktlos|contactless|sin contacto|contactloos|senza contatto & votre code|tapez le code|geheimzahl eingeben|pin eingeben|enter your pin|enter pin|introduzca su pin|toets uw pin|digitare il pin',
    ],
  ],
  // The shop and the terminal.
  [
    'invalid-merchant',
    ['cancelled', 'issuer-unavailable'],
    [
      'commercant|commerce|etablissement & plus habilite|pas habilite|non habilite',
      'winkel|winkelier|handelaar|akzeptanzstelle & niet bekend|onbekend|nicht bekannt & !functie|toets',
      'uye isyeri & iptal|kapali|feshedil*|sonlandirildi|bulunamadi|tanimsiz|tanimli degil',
      '商户|门店|商家|店铺 & 收单资格|受理资格 & 暂停|取消|终止|停',
      'mrch|merchant|mid & lookup & none|null|empty',
    ],
  ],
  [
    'not-permitted-to-terminal',
    ['system-malfunction', 'restricted-card', 'not-permitted-to-card', 'card-not-activated'],
    [
      'preauth*|pre auth*|refund*|cashback|tips|manual entry & blocked|barred|switched off|locked & for this machine|for this terminal|for this till|for this shop',
      'reader profile|terminal profile|device profile|validator profile|merchant profile & not allow|does not allow|forbids|excludes',
      'produto|voucher|bandeira|vale|producto|prodotto|produit|produkt|product & nao liberad*|nao habilitad*|no habilitad*|non abilitat*|non autorise*|nicht freigeschaltet|niet vrijgegeven & estabelecimento|loja|lojista|terminal|comercio|establecimiento|esercente|negozio|commerce|commercant|handler|winkel',
      '本店|商户|门店|店铺 & 未开放|未开通|没开通|不适用|不受理 & 卡种|卡类|此类卡|这类卡',
      'lojista|estabelecimento|comercio|esercente|commercant|handler|winkelier & sem permissao|sin permiso|senza permesso|sans autorisation|ohne berechtigung|zonder toestemming & produto|producto|prodotto|produit|produkt|product|operacao|operacion|operazione',
    ],
  ],
  ['terminal-not-registered', [], ['端末|终端|刷卡机|机具 & 未建档|没建档|没有建档']],
  ['sign-on-required', [], ['log|sign & terminal on|on again & must|somebody|have to|has to & !fail*']],
  // The transaction and its like.
  [
    'original-not-found',
    [],
    [
      'penjualan asal|penjualan asli|transaksi asal|transaksi asli & tidak ditemukan|tidak ada',
      'giao dich & khong tim thay|khong ton tai & goc|ban dau|ban',
      '收款单|付款单|原单|原交易|原订单 & 没有对应|无对应|没有找到|对应不到',
    ],
  ],
  ['duplicate-transaction', [], ['sequence number|trace number|stan|order number & before|already & seen|used|known']],
  [
    'day-cutover',
    ['settlement-failed', 'system-malfunction'],
    ['eod window|cutoff window|cutover window', '换日中|正在换日|日切中'],
  ],
  [
    'reconcile-error',
    [],
    ['cnt host|count host|host cnt|host count & pos|term|terminal', '对账|对帐 & 笔数|金额|总额 & 不等|不相等|不平'],
  ],
  ['invalid-amount', ['do-not-honor'], ['amount|sum & too many decimals|decimal places|decimals']],
  ['invalid-transaction', ['do-not-honor'], ['payment|request|transaction|sale & makes no sense|made no sense']],
  ...NOT_UNDERSTOOD,
  // Keys and seals.
  ['pin-block-error', ['wrong-pin', 'connect-failed'], [`${SECRET_NUMBER} & ${NOT_VERIFIED}`]],
  [
    'mac-error',
    ['do-not-honor', 'tamper'],
    ['message seal|seal of the message|mac seal|request seal & reject*|refus*|not accept*|denied'],
  ],
  ['security-processing-failed', ['sam-fault'], ['密文|加密数据 & 核验不过|校验不过|验不过|核验失败']],
  [
    'key-invalid',
    ['terminal-not-registered'],
    [
      'chave|clave|llave|cle|chiave|schlussel|sleutel|klucz|key & pinpad|terminal|pin & desconhecid*|desconocid*|inconnu*|sconosciut*|unbekannt*|onbekend*|nieznan*|unknown & !tecla|taste|touche|tasto|toets',
    ],
  ],
];
