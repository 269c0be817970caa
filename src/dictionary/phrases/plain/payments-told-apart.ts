import type { Correction } from '../told-apart.ts';

const SALE = 'sale|payment|purchase|transaction|bill|order|invoice|booking|charge|refund';

/**
 * Sentences in plain words of which another list takes the wrong half: "the bank turned this payment down" tells of a no, and of no
 * bank that is down; "no key pressed" of nobody, and of no cryptographic key. As `told-apart`.
 */
export const PAYMENTS_TOLD_APART: readonly Correction[] = [
  // Who said no, and who was silent.
  [
    'do-not-honor',
    ['issuer-unavailable', 'receive-timeout', 'host-timeout', 'connect-failed', 'system-malfunction'],
    [
      'bank|issuer|card company & turned down|turned it down|turned this|turned the|turns down|payment down|sale down|says no|said no|answer is no|a no|is no|knocked back|rebuff* & !timeout|timed out|offline|no answer|is down',
    ],
  ],
  [
    'host-timeout',
    ['cancelled', 'receive-timeout'],
    [
      'issuer|issuing bank|card bank|cards bank|cardholders bank|card company & took its time|took too long|gave up|not answer*|no answer|no reply|not reply|silent|too slow|too late|never answered|no verdict & !holder|shopper|customer|unreachable',
      '发卡|银行|持卡行 & 没回|没有回|不回|没理|没动静|迟迟|一直没|没答|不应',
    ],
  ],
  [
    'issuer-unavailable',
    ['not-signed-on', 'sign-on-failed', 'connect-failed', 'sign-on-required'],
    [
      'issuer|issuing bank|scheme|iss node & not signed in|not signed on|signed off|node down|link down|not logged on|off the air|link 4 & !operator|terminal|cashier',
    ],
  ],
  [
    'receive-timeout',
    ['expired-card', 'certificate-expired', 'cancelled', 'issuer-unavailable'],
    [
      'timer|rx timer|rxtimer|response timer|receive timer|wait timer|reply timer & expired|ran out|elapsed|fired|run out & !card|session|pin|key',
      'nessuna risposta|keine antwort|aucune reponse|sin respuesta|sem resposta|geen antwoord|brak odpowiedzi & gestore terminali|terminalmanagement|gestionnaire|gestor|beheer|zarzadzania',
    ],
  ],
  [
    'system-malfunction',
    ['app-crash', 'app-hang', 'software-error', 'out-of-memory', 'file-error'],
    [
      'authorization engine|authorisation engine|engine|core|host|switch|processor|backend|back end|gateway|acquirer|bank & fault|exception|deadlock|crash*|internal|error|threw|panic|fell over & !app|terminal|till|reader|kiosk|device|this pos',
    ],
  ],
  // The card and its holder.
  [
    'expired-card',
    ['restricted-card', 'closed-or-no-account'],
    [
      'card & stopped being valid|no longer valid|not valid any|end date|past its|ran out|run out|out of date|valid until|valid thru & !account|certificate|for online|abroad|here',
    ],
  ],
  [
    'pick-up-card',
    ['lost-or-stolen-card', 'restricted-card', 'generic-failure'],
    [
      'capture card|retain card|keep the card|retain the card|pick up card|pickup card|seize|withhold the card|take the card away|confiscat*|not be returned|do not return the & !lost|stolen|missing',
      'einbehalten|einziehen|karte einzuziehen|conserver la carte|capturer la carte|retenir la carte|retener la tarjeta|retenga la tarjeta|trattenere la carta|ritirare la carta|reter o cartao|kaart innemen|kaart inhouden|zatrzymac karte|zadrzet kartu',
    ],
  ],
  [
    'lost-or-stolen-card',
    ['restricted-card'],
    [
      'karta zastrzezona|zastrzezon*|karte als gestohlen|tarjeta denunciada|denunciada por el titular|carta denunciata|cartao roubado|blokovana drzitelem|als vermist|sparrad av innehavaren',
    ],
  ],
  [
    'card-not-activated',
    ['cancelled', 'restricted-card', 'not-permitted-to-card', 'not-permitted-to-terminal'],
    [
      'card|cardholder|plastic|pan & not enabled yet|not yet enabled|not activated yet|not yet activated|not been activated|never activated|not switched on yet|first be activated|not active yet|issued not active & !terminal|merchant|refund',
    ],
  ],
  [
    'frequency-limit',
    ['multiple-cards', 'duplicate-transaction', 'card-not-presented', 'amount-limit'],
    [
      'card & too many times|too often|times today|used up its uses|number of uses|uses today & !pin|tries|attempts|cards',
      'numero de compras|numero de pagos|nombre de paiements|nombre dachats|anzahl der zahlungen|numero di acquisti|aantal aankopen|liczba transakcji|pocet plateb & super*|depass*|exced*|uberschr*|overschr*|przekr*|prekroc*|erreicht|atteint',
    ],
  ],
  [
    'insufficient-funds',
    ['multiple-cards', 'use-chip', 'amount-limit', 'closed-or-no-account', 'unknown'],
    [
      '钱|余额|资金|存款 & 不够|不足|不夠|太少|没了 & !次数|纸|找零|额度|限额',
      'money|funds|balance & not enough|too little|insufficient|short & card|account & !coin*|change|paper',
    ],
  ],
  [
    'invalid-card-number',
    ['card-not-presented', 'original-not-found'],
    ['card|cards & that number|such number|this number|with the number & no|not|unknown'],
  ],
  [
    'no-such-issuer',
    ['card-not-presented', 'chip-read-error', 'card-reader-fault', 'unknown', 'closed-or-no-account'],
    [
      'card range|bin|iin|prefix|number range|bank that issued & nobody|no one|no owner|not know|unassigned|unknown|nobodys|belongs to no & !chip',
      '所属银行|归属银行|归属行|哪家银行|发卡机构|发卡行 & 未识别|识别不|不识别|不认识|认不出|未知|不明|查不到',
    ],
  ],
  [
    'identity-mismatch',
    ['entry-timeout', 'cancelled', 'security-processing-failed'],
    [
      '3 d|3d|3ds|step up|secure code|one time|challenge & not pass*|did not pass|failed|not complete*|not succeed|abandon*|not finish*',
    ],
  ],
  [
    'wrong-pin',
    ['pin-tries-exceeded'],
    [
      'pin & tries left|attempts left|try left|left 1|left 2|one more|another try|remaining|still have|once more|chances left & !no tries|no attempts|0 left|none left|left 0|locked|blocked',
      '密码 & 还可|还剩|再试|还有|剩余|再输一次|重新输入 & !锁|上限|超过|多次|太多|过多|已用完|超限|0次',
      'pin|geheimzahl & noch ein versuch|noch zwei|encore un essai|queda un intento|resta un tentativo|ancora un tentativo|resta uma tentativa|nog een poging|pozostala',
    ],
  ],
  [
    'pin-tries-exceeded',
    ['wrong-pin', 'restricted-card'],
    [
      'pin & three times|3 times|no tries left|no attempts left|none left|no longer usable|too many times',
      'codes faux|codes errones|pin errato|pin falsch|geheimzahl falsch|pin incorrecto|pin errado|pin fout & trois|tre volte|dreimal|drei mal|tres veces|tres vezes|drie keer|3 fois|3 mal|bloquee|bloccata|gesperrt|bloqueada|geblokkeerd',
      'trois codes|drei falsche|tres pines|tre pin|drie foute|trzy bledne|tri spatne',
    ],
  ],
  [
    'pin-required',
    ['amount-limit', 'contactless-read-error', 'use-chip'],
    [
      'pin & wanted|asked for|must be|is needed|type your|enter your|need* & limit|over|cvm|tap|contactless|ctls|amount & !wrong|try again|incorrect',
    ],
  ],
  [
    'pin-block-error',
    ['wrong-pin', 'security-processing-failed', 'key-invalid'],
    [
      'pin & xlate|translate|translation|zpk|decipher|re encrypt|reencrypt|cannot be opened|pin block|decrypt* & !operator',
    ],
  ],
  [
    'mac-error',
    ['tamper', 'wrong-security-code'],
    [
      'mac|message seal|request seal|recompute|seal of the message & broken|wrong|not match*|recompute|bad & !case|cover|bag|screw*|housing',
      '报文校验码|mac校验码|消息校验码 & 对不上|不符|错|不一致|不对',
    ],
  ],
  // The sale and its like.
  [
    'original-already-voided',
    ['cancelled', 'wrong-original', 'duplicate-transaction', 'generic-failure'],
    [
      `${SALE} & voided|cancelled|canceled|refunded|reversed|taken back|given back & once before|already|earlier|second time|before|twice|again & !key|button|customer cancelled|by customer|not found`,
      '已经退过|已退过|退过款|撤销过|已经撤|已撤过|冲正过|取消过 & !失败|多于|大于',
    ],
  ],
  [
    'duplicate-transaction',
    ['original-already-voided'],
    ['paid|bill & already|twice|before & paid & !refund*|void*|cancel*'],
  ],
  [
    'original-not-found',
    ['send-failed', 'connect-failed', 'cancelled'],
    [
      'sale|payment|purchase|original & give back|refund|void|cancel|reverse|take back & no record|not find|cannot find|no trace|not know|not exist|nothing like',
    ],
  ],
  [
    'reconcile-error',
    ['information', 'cleared', 'send-failed', 'settlement-failed'],
    ['totals|sums|figures|counts & differ*|do not agree|not agree|disagree*|not add up|not match*|are not ours'],
  ],
  [
    'day-cutover',
    ['re-enter', 'issuer-unavailable', 'settlement-failed'],
    [
      'bank|banks|host|issuer|switch & closing the business day|closing the day|closing its day|day change|changing the day|business day|eod|end of day|rolling & closing|rolling|running|changing|in progress|hold on|retry|minutes',
    ],
  ],
  [
    'routing-failed',
    ['send-failed', 'connect-failed'],
    ['not know where|where to send|no path|nowhere to send|next hop|who should get & !network is unreachable'],
  ],
  [
    'terminal-limit',
    ['amount-limit', 'restricted-card'],
    [
      'stores|shops|merchants|tills|terminals|this till|this store|this shop|this terminal|outlets|counter & limit|allowance|volume|quota|ceiling|cap|maximum & used up|exceed*|over|above|reached|exhausted & !card|holder|retry',
      '商家|商户|门店|本店|店铺|特店|终端 & 收款额度|收款限额|收单额度|额度|限额 & 用完|超|已满|达|不足 & !卡|持卡',
    ],
  ],
  [
    'not-permitted-to-terminal',
    ['operator-not-allowed'],
    [
      'shop|store|merchant|outlet|terminal|mid & no permission|not allowed|may not|not entitled|has no right & !clerk|cashier|operator|user|waiter',
    ],
  ],
  [
    'invalid-merchant',
    ['link-unstable', 'generic-failure', 'restricted-card', 'connect-failed'],
    [
      'comercio|establecimiento|esercente|commercant|haendler|handler|estabelecimento|lojista|winkelier & dado de baja|de baja|cessato|disattivato|radie|resilie|abgemeldet|gekundigt|descredenciado|encerrado|opgezegd',
    ],
  ],
];
