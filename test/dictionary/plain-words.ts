import type { SymptomId } from '../../src/model/symptom.ts';

/*
 * Invented wordings, as people and programs put things that no list of terms has: most were written before a look at how the
 * lists read them, and then taught by what they have in common.
 */

/** Of payments. */
export const PLAIN_ANSWERS: Readonly<Partial<Record<SymptomId, string>>> = {
  'already-reversed': '这张单子十点零二分已经退掉了',
  'amount-limit':
    'You may only spend 200 in one go with this card|Sum above what the card may spend today|超过这张卡一天能花的钱|Betrag liegt über dem Tageslimit der Karte|dailySpend cap hit 500/500|Amount is higher than your card lets you pay at once|This is more than you may take out in a day|单笔最多五千|Limite diário ultrapassado',
  'card-not-activated':
    'Card is asleep, holder must wake it up in the app first|New card has not been switched on yet|卡还没激活|Karte ist noch nicht freigeschaltet|Activate your new card at a cash machine before you shop with it|card_state=ISSUED_NOT_ACTIVE|新卡请先去柜台激活',
  'closed-or-no-account':
    'The account behind this card no longer exists|Debit account has been closed by the holder|账户已经注销了|acct lookup: none for this PAN|The account that this card belongs to does not exist any more|该账户已经不存在',
  'day-cutover': 'EOD rolling at host, hold on|主机正在换日,十分钟后再来',
  'do-not-honor':
    "Sorry, the answer from the bank is no|银行不同意这笔付款|發卡行不同意此交易|Die Bank sagt Nein|La banque refuse ce paiement|issuerVerdict: NEGATIVE, cause not disclosed|Your bank won't let this payment through|The card's own bank would not agree to the sale|发卡行回绝,没讲缘由|银行不放行此笔|Votre banque a dit non|Su banco dice que no|Bank zegt nee|Bank odmówił|은행에서 승인하지 않았습니다|Banka onay vermedi|Kartu ditolak bank",
  'duplicate-transaction':
    'This sale was already sent a minute ago|同一单不能付两次|idempotency-key seen, amount same, ignored|You have paid this bill already|流水号跟前一笔一模一样',
  'expired-card':
    'This card ran out in March|这张卡已经过了有效期|張卡過咗期|CARD_END_DATE 0224 in the past|Your card stopped being valid last month|您的卡去年就到期了|O cartão passou da validade|Карта просрочена|カードの有効期限が過ぎています',
  'format-error':
    'Field 35 has the wrong length|报文里少了必填域|DE55 tlv overrun|Something in the message is not where it should be|55域超长',
  'fraud-suspected':
    "Fraud team stopped this payment|Looks like misuse, payment stopped|fraudscore=0.98 verdict=STOP|We think somebody else is using this card|Payment blocked by the issuer's fraud rules|风险评分97,拦截",
  'frequency-limit':
    "Card already used five times today|今天刷得太多次了|Carte trop souvent utilisée aujourd'hui|countCheck: 11th use today, allowed 10|You cannot use this card again today|此卡今日刷太多次|Karte heute schon zu oft benutzt",
  'function-not-supported': "opcode 0420 not implemented at host|We don't take American Express|我们不收美国运通",
  'generic-failure': 'It did not work this time|没成,再来一次',
  'host-timeout':
    "银行那边一直没回话|La banca non risponde|issuer T/O 30s|Card's bank took its time and we gave up|No verdict from the issuer within the allowed time|发卡行30秒没给结果|Herausgeber hat sich nicht gemeldet",
  'identity-mismatch':
    'Name on the account is another|名字和开户的对不上|avs=N postcode no hit|Cardholder did not pass the 3-D check|The name you typed is not the name on the account|户名与证件不相符',
  'insufficient-funds':
    "Card has too little money|There is not enough left on this card for the purchase|AvailBal < TxnAmt|卡内的钱不足以支付|卡片餘額不夠付這筆|張卡唔夠錢|Zu wenig Geld auf der Karte|Pas assez d'argent sur la carte|La tarjeta no tiene dinero suficiente|Sulla carta non ci sono abbastanza soldi|Dinheiro insuficiente no cartão|Te weinig geld op de rekening|För lite pengar på kortet|Der er ikke penge nok på kortet|Kortilla ei ole tarpeeksi rahaa|Za mało pieniędzy na karcie|Na kartě není dost peněz|Kartta yeterli para yok|На карте мало денег|カードの残高が足りません|카드에 돈이 부족합니다|Thẻ không đủ tiền|เงินในบัตรไม่พอ|funds_check FAIL need 44.10 have 12.00|Top up your card first, there is only 1.20 left on it|卡上剩的钱付不了这一单|BAL_NOT_ENOUGH 可用12.00|Ihr Konto gibt das nicht her|Il ne reste pas assez sur votre carte",
  'invalid-amount': 'amt=0.00 illegal|The amount has letters in it',
  'invalid-card-number':
    'The card number failed its check digit|PAN fails mod-10|There is no card with that number|One digit of the card number is mistyped|校验位算出来不对 卡号长15',
  'invalid-merchant':
    "The shop is closed in the acquirer's books|Merchant agreement has ended|商户合同已终止|Händlervertrag gekündigt|mid 77120 not in acquirer file|Your contract with the acquirer was terminated|商户号30091882已被收单停掉|El comercio ya no tiene contrato",
  'invalid-transaction': 'txnType 0x3F not valid in this state|This kind of transaction makes no sense here',
  'issuer-unavailable':
    "Issuer node not signed in|issuer link 4 DOWN since 10:02|The bank's systems are out at the moment|The scheme is doing maintenance|Come back later, all lines are busy",
  'lost-or-stolen-card':
    'Holder told the bank that the card is missing|卡已报失,请把卡留下|持卡人已掛失|card on stoplist (stolen 2024-01-30)|Holder says he lost this card|持卡人说卡丢了|Carta rubata',
  'mac-error': 'MAC of the request did not verify|request seal broken, recompute MAC|MAC算出来对不上',
  'message-error': 'Message could not be parsed by the switch',
  'no-such-issuer':
    'Nobody owns this card range|不知道这卡是哪家银行的|iin 447821 unassigned|We do not know the bank that issued this card',
  'not-permitted-to-card':
    "Card may not be used for online shopping|The card brand does not allow gambling payments|Gift cards can't buy gift cards|cardScheme rule: no cashback on this product|呢張卡唔收得|Diese Karte nehmen wir hier nicht|Esta tarjeta no se acepta aquí",
  'not-permitted-to-terminal':
    'Cash out is not something this shop may do|profile: TIPS=off for this MID|Your shop has no permission to key in card numbers by hand',
  'not-signed-on': 'Sign on to the host before sending sales',
  'original-already-voided':
    '这一笔之前已经撤销了|refund of 8812 already done 12:04|This sale has been cancelled once before',
  'original-amount-wrong':
    'You cannot refund more than was paid|capture 80.00 > authorised 60.00|You want to give back more than the customer paid|退的比原来付的还多|Erstattung größer als der Verkauf',
  'original-not-found':
    'The refund does not belong to any sale we know|Cannot find the sale you want to void|找不到要撤销的那一笔|查無此筆原始交易|No se encuentra la venta que quiere anular|void target stan=001182 not on host|We have no record of the sale you are trying to give back',
  'pick-up-card':
    'Issuer says: hold on to the card|instr: RETAIN, do not hand back|Keep the card and phone the bank|没收此卡并联系银行|Carte à retenir, appelez la banque',
  'pin-block-error': 'PIN block could not be opened|zpk xlate err on PIN data',
  'pin-required': 'ctls over CVM limit, PIN wanted|Enter your PIN to go on, this amount needs it|金额较大,请输密码',
  'pin-tries-exceeded':
    'Too many guesses at the PIN|密码试错太多次,卡被锁住|密碼錯太多次了|PIN_CTR exhausted|PIN has been wrong three times, card no longer usable here|密码三次都错,今天不能再用',
  're-enter': 'Type it in once more',
  'reconcile-error': 'recon: host 48 / 1208.15, term 47 / 1190.15|对账差18元',
  'refer-to-issuer':
    'Call your bank for a yes|Voice approval needed|请打电话给发卡银行|請致電銀行攞授權|rsp=REFER callcentre=+44 reason=ISSUER_WANTS_VOICE|Please ring your card company; they want to ask you something first',
  'restricted-card':
    'card.status=FROZEN_BY_HOLDER|The cardholder has locked the card in his banking app|卡被持卡人在手机银行里锁了|这张卡只能在境内使用',
  'routing-failed':
    'No path to the issuer for this range|route table: no next hop for 5573|The switch does not know where to send this|这个卡段没配路由',
  'security-processing-failed': 'ARQC would not verify|加密机转不了PIN',
  'system-malfunction': 'core threw SQL deadlock|The processor had an internal hiccup|核心库死锁,返回内部错',
  'terminal-limit':
    "floorCeiling merchant 200.00 < 310.00|This till may not take sales above 1000|Store's monthly volume allowance is used up|门店本月收款额度满了",
  'terminal-not-registered': "机器编号没在系统里备案|tid 40018821 nobody's|This device has never been enrolled with us",
  'use-chip':
    'Fallback swipe refused because the card carries a chip|Tapping is not possible with this one, please put the card in|请把芯片插进去,不要刷',
  'wrong-expiry':
    'EXP_MISMATCH sent 0527 onfile 0627|The month and year you gave are not those of the card|填的有效期和卡上不一样',
  'wrong-pin':
    "PIN not right|The code you typed is not the one for this card|密码输得不对,请再输一次|Diese PIN stimmt nicht|Le code PIN n'est pas bon|El PIN no es correcto|Pincode klopt niet|pinVerify=0 triesLeft=1|You typed the wrong number, try your PIN again|密碼入錯咗|PIN sbagliato, riprovi|Nesprávný PIN",
  'wrong-security-code':
    'Security digits do not match|卡背后三位数填错|背面末三碼錯誤|cvn2Result=N|The three digits on the back were wrong|CVN2比对不通过|卡片末三碼不符',
};

/** Of devices. */
export const PLAIN_MESSAGES: Readonly<Partial<Record<SymptomId, string>>> = {
  'address-error':
    'Name server gave no address for the host|getaddrinfo EAI_NONAME pos.acq.example|Two devices share the same IP|两台机器IP撞了',
  'app-crash':
    'Payment program closed on its own|程序自己退出来了|com.pay.app has died (sig 11)|The till program shut without warning|收银程序没打招呼就没了|Programm hat sich von selbst beendet',
  'app-hang': 'Program does not react to anything|ANR in com.pay.ui 12s|The screen is stuck on "please wait"',
  'battery-low':
    'Charge down to 4 percent, find the cradle|电只剩百分之三|soc=3 shutdown in 60s|Put me on the charger|电量4%,30秒后关机|Batteria quasi scarica',
  cancelled:
    'Shopper changed his mind|客人不付了|ABORT by cust (X)|The guest no longer wants to pay by card|PIN screen left by customer|客人改用现金,不刷了',
  'card-not-presented': 'No one held a card to the reader in 45 seconds|card wait 30s elapsed|30秒没人刷卡',
  'card-reader-fault': 'rdr shutter motor stalled|There is something stuck in the card slot|卡口里塞了东西',
  'card-removed':
    'Shopper pulled the card before the end|顾客卡拔早了|Card out before ARQC|The customer took the card away while we were talking to the bank|交易没完客人就把卡抽走|Kaart te vroeg uitgenomen',
  'cash-unit-fault':
    'Note stuck in the validator|No change left in tube 2|找零的硬币没了|硬幣卡在投幣口|Münzen im Einwurf verklemmt|Monete esaurite|bill validator stacker out|The coin box is full to the brim|The drink did not come down|纸币塞在验钞口|饮料没掉下来|Billete atascado en el validador',
  'certificate-expired':
    'Server certificate is past its end date|证书上个月就过期了|cert notAfter 2024-02-01 passed|服务器证书二月到期|Certificado do servidor venceu',
  'certificate-invalid':
    "Certificate chain ends at an unknown root|peer cert CN mismatch|We do not trust the server's certificate",
  'certificate-not-yet-valid': 'cert notBefore ahead of clock',
  'chip-read-error':
    'Chip contacts not reached|插卡口接触不好,读不出芯片|ICC mute on reset|We cannot make contact with the chip|芯片上电没反应',
  'clock-fault':
    'Clock runs five minutes ahead|表慢了八分钟|rtc=2000-01-01|The date on the terminal is wrong|机器日期停在2000年|Uhr steht auf 1.1.2000',
  'connect-failed':
    'Socket could not be opened|连不上收银服务器|連不到伺服器|No hay línea con el servidor|dial 0800445566 -> BUSY x3|No way through to the payment host|send() returned -1 EPIPE|拨号占线三次|POSP连不通',
  'contactless-read-error':
    'PICC collision/timeout, please tap again|Hold your card a little longer on the reader|手机没贴稳,再碰一次',
  'display-blank':
    "Backlight current zero|Screen stays dark|背光不亮|螢幕一片黑|La pantalla se queda a oscuras|lcd bl=0 lux=0|Nothing to see on the customer screen|客显一片漆黑|L'écran reste noir|Scherm blijft zwart|Экран погас|画面が真っ黒です|Ekran karardı|Màn hình bị đen|Skärmen är svart",
  'display-fault': 'display ribbon not detected|显示屏摔裂了',
  'display-garbled':
    'Letters on the display unreadable|屏上都是乱码|LCD shows garbage rows|Half of the letters on the screen are missing|屏幕上一道道竖线',
  'entry-timeout': 'tip screen 60s no key|Nobody confirmed the amount|小费界面60秒没人动',
  fallback: 'icc bad x3 -> magstripe allowed',
  'file-error': "journal.dat crc bad|Settings file can't be opened|配置文件读不开",
  'key-fault':
    'The 7 key sticks|数字键5按下去弹不回来|KBD row 3 short|The green button no longer clicks|touch ctrl i2c nack|触屏点哪都没用',
  'key-invalid':
    "Working key check value differs|KCV 8A11 vs 77F0|The terminal's key is not the one the host uses|KCV比对失败",
  'key-missing':
    '主密钥没灌|slot TMK01 blank|Keys have to be loaded before first use|密钥槽1空着|La clave maestra no está cargada',
  'line-unplugged':
    'No dial tone|Patch cord not in|网线没插好|The network lead has come out of the base|网口灯不亮|Câble réseau arraché',
  'link-unstable': 'pkt loss 38% rtt 900|The Wi-Fi comes and goes|WiFi一会儿有一会儿没',
  'message-error': 'Lane asked a command the PIN pad does not know|resp len 12 expected 40|回来的包看不懂',
  'multiple-cards': 'Two cards in the field|一次放了两张卡|2 PICC in field|场内检测到2张卡',
  'no-signal':
    'Radio sees no tower|一格信号都没有|rsrp=-140 no cell|SIM has no service in this cellar|地下室没有信号|Kein Empfang im Keller|Brak zasięgu',
  'not-signed-on': 'logon first (no session key)|Open the shift before selling|先签到再收款',
  'operator-not-allowed': 'You need a supervisor for this|clerk role lacks REFUND right|这一步要店长来',
  'operator-password-wrong': 'Operator code not known|收银员口令不对|bad clerk pwd (2)|柜员号口令错',
  'out-of-memory': 'heap exhausted|堆内存耗光|記憶體不夠',
  'parameter-error':
    'Card table is missing from memory|capk idx 09 absent|The card table has no entry for this application|公钥09没有',
  'pin-pad-fault': 'PIN module does not answer|EPP comm lost|The keypad for the PIN is dead|外接密码键盘掉线',
  'power-fault': 'Supply voltage dipped below 4.1 V|The charger gives no current|充电座没电出来',
  'printer-fault':
    'Knife did not come back to home position|切纸刀没回位|Sportello aperto|autocutter blocked|Receipt comes out white|lid of printer up|打出来是白条',
  'printer-font-missing': 'glyph 0x4E2D missing in font',
  'printer-jam': 'Ticket is wedged at the exit|出票口票夹住了|Papel atascado en la cuchilla|Zacięty papier',
  'printer-overheated':
    'Head too warm to print|打印头太烫,歇一会再打|列印頭過熱|TPH 82C stop|The print head needs to cool off|打印头82度,先停|Tiskárna se přehřívá',
  'printer-paper-low':
    'Fewer than ten receipts left on the roll|纸快见底了|Bonpapier geht zur Neige|Bobina de papel quase no fim|roll dia small|The paper is getting thin|剩下的纸不到一米|紙快沒了|Rouleau presque vide',
  'printer-paper-out':
    "Paper end sensor covered no more|小票纸没了|印表機沒紙了|Plus de papier dans l'imprimante|Se acabó el papel|Rotolo di carta finito|Kvittorullen är slut|Došel papír|Kağıt bitti|紙がなくなりました|용지가 다 떨어졌습니다|Kertas struk habis|PE=1 paper none|Put a new roll in|换一卷纸再打|กระดาษหมด|Paperi on lopussa",
  'receive-timeout':
    'Till server did not reply|Nothing heard from the acquirer for 60 s|等了一分钟后台没理|收唔到主機回覆|Kassenserver hat sich nicht gemeldet|Le serveur de caisse ne répond plus|Sem resposta do servidor do caixa|Kassaserver reageerde niet|Kassa-serveren svarte ikke|Кассовый сервер не ответил|センターから返事がない|waited 60s for 0210, none|60秒没等来应答包',
  'response-mismatch': 'stan in rsp 88 != 87',
  restart:
    "Came up again by itself at 10:22|机器自己关了又开|cold boot, cause unknown|The terminal switched itself off and on|部機自己熄咗再開|Le terminal s'est rallumé tout seul|Терминал сам перезагрузился",
  'reversal-failed': 'Reversal still waiting to be sent|REV 000211 no ack, kept in queue|上一笔冲正还没送到',
  'sam-fault': 'PSAM2 no ATR|PSAM座没卡',
  'see-phone': 'Confirm on your handset, then tap again|请在手机上确认',
  'self-test-failed':
    'POST step 7 NG|开机自检第7步不过|扫码枪找不到了|Schublade der Kasse geht nicht auf|Gaveta de dinheiro não abre',
  'send-failed': 'Sale request could not be passed on to the host|请求没发出去',
  'settlement-failed': 'EOD upload gave up after 3 tries|The day could not be closed|日结传了三次都没上去',
  'settlement-required':
    "Close the batch before you go on|batch 250/250 settle now|Yesterday's batch is still open|批次250笔满了,先结",
  'settlement-unbalanced': 'Totals at the host are not ours|settle: host says totals wrong|总账跟主机差一笔',
  'sign-on-failed': '0810 rc=58 logon refused|The morning log-on did not work',
  'software-error': 'NullPointerException at SaleFlow:88',
  'storage-fault': 'No room left on the flash|There is no more space to store sales|内部存储写不进去',
  'stripe-read-error': 'Swipe too slow or crooked|track2 parity|Swipe was too fast, once more please|二磁道校验错',
  tamper:
    'Case switch open|后盖被人打开过|機頂蓋畀人打開咗|Gehäuseschalter offen|Boîtier ouvert|Obudowa otwarta|anti-removal sw=1|Somebody has opened the machine|有人把机器拆开了',
  'tls-error':
    'Handshake broken off by the other side|cipher negotiation failed with acq gateway|Secure channel could not be set up|TLS握手没谈成',
  'update-failed':
    'Package signature wrong, new version refused|新版本没装上|sw pkg 9.2 sig reject|The download of the new version broke off at 40 percent|升级包验签不过|韌體更新到一半斷掉|Neue Version ließ sich nicht einspielen',
  'update-required': 'fw 4.1 eol, get 5.0|程序太老,请换新版',
  'version-mismatch': 'proto v2 vs v3|键盘协议v2,主机要v3',
};

/** Of an ordinary day. */
export const PLAIN_DAY =
  "Basket paid by card|Lane opened for shoppers|All peripherals answered|Operator logged out|Operator 12 took over the till|Receipt handed over|Paper roll changed|Heartbeat sent, answered in 120 ms|Till drawer counted|Screen brightness set to 70|Welcome, please choose|顾客刷卡买单完成|收银员交班|换了一卷新纸|各外设自检都正常|开门营业|凌晨例行重启完成|早更開工|店員登出|Kassierer abgemeldet|Einkauf mit Karte bezahlt|Caissier déconnecté|Cajero cerró sesión|Autodiagnosi senza errori|Kassier afgemeld|Kasjer wylogowany|Кассир вышел из системы|svc poll 200 OK 31ms|drawer kick ok|Ready for the next customer|Key exchange went well|Good morning, till 4 is open|Card read, asking the bank|Receipt sent to the customer's e-mail address|SW inventory reported to TMS|Time taken over from the server|Supervisor called away, lane 3 paused|coin refill 50x0.20|Take your card|Choose a language|battery 96% charging|printer cover closed, ready|Cashier 14 on break|New price list in use since 06:00|Loyalty points added|Backup of the journal completed|wlan0 assoc ap=store-2 -54dBm|收银台3号开张|主机应答ok 31毫秒|店员小王接班|已补五角硬币50枚|电池96%充电中|请取回您的卡|新价目表六点生效|小票已发到顾客邮箱|夜更收工|Neue Preise geladen|Bonjour, choisissez votre langue|Turno cerrado por Ana|Pagamento concluso, ritirare lo scontrino";
