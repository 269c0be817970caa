import type { PhraseRule } from './rule.ts';

/*
 * What the person before the terminal was asked to do, did not do in time, or broke off, in the languages of terminals. Read
 * before all others: the words for card, screen, input and time-out stand in texts of readers, displays and lines as well, and
 * what tells these apart is who is waited for. Collected from the messages that terminals show to customers (EMV Book 4, table
 * of standard messages, and its national wordings; Sberbank, Nexi, Redsys, Worldline, CAFIS and KICC operating guides).
 */

/** Somebody behind the line: then it is he who is waited for. */
const AFAR_LATIN =
  '!host|server|servidor|serveur|servern|palvelin|serwer|banco|banca|banque|bank|banku|banka|issuer|emisor|emittente|emetteur|emissor|emitent|acquirer|processor|gateway|switch|response|respuesta|resposta|reponse|risposta|antwort|antwoord|svar|vastaus|odpowiedz|odpowiedzi|odpoved|valasz|raspuns|cevap|yanit|jawaban|respon|phan hoi|reply|answer|network|rete|red|rede|reseau|netz|netzwerk|netwerk|connection|conexion|conexao|connessione|connexion|verbindung|verbinding|communication|comunicacion|comunicacao|comunicazione|kommunikation|koneksi|auth*|van|account|password|login|tls|ssl|http*|tcp|vpn|mqtt|api';
/** A part of the machine: its time-outs are its own. */
const PART_LATIN =
  '!reader|lettore|lector|leitor|lecteur|leser|kartenleser|lezer|lasare|kortlasare|leseren|czytnik|ctecka|olvaso|cititor|okuyucu|pembaca|apdu|rf|sam|sim|lettura|lectura|leitura|lecture|lesen|lezen|modem|module|modulo|printer|pinpad';
const AFAR_SCRIPTS =
  '!응답|서버|호스트|승인|통신|망|카드사|은행|전문|応答|センター|通信|ホスト|カード会社|サーバ|回線|банк|хост|сервер|эмитент|связ|ответ|відповід|ธนาคาร|โฮสต์|ตอบ|เครือข่าย|απαντησ|εκδοτ|τραπεζ|διακομιστ|συνδεσ|البنك|المصدر|الخادم|استجابه|الاتصال|الرد';

const PERSON =
  'cliente|client|clientul|kunde|kunden|kund|klant|asiakas|klient|klienta|zakaznik|ugyfel|musteri|pelanggan|nasabah|khach|utente|usuario|usuaria|utilisateur|utilizator|utilizador|benutzer|bediener|uzytkownik|uzivatel|felhasznalo|kullanici|pengguna|titolare|titular|porteur|customer|user|shopper|cardholder|passenger';
const TIMED_OUT =
  'timeout|timed out|time elapsed|time exceeded|inactivity|inactive|idle|tempo scaduto|tempo esaurito|tiempo agotado|tiempo excedido|tiempo de espera|tempo esgotado|tempo excedido|tempo de espera|delai depasse|delai expire|delai ecoule|temps depasse|temps ecoule|inactivite|inattivita|inactividad|inatividade|inaktivitat|zeituberschreitung|zeit abgelaufen|zeitablauf|inactief|tijd verstreken|tijd verlopen|tidsgrans|tidsavbrott|tidsavbrudd|tidsoverskridelse|aikakatkaisu|aika loppui|przekroczono czas|przekroczenie czasu|uplynal czas|limit czasu|bezczynnosc|casovy limit|vyprsel cas|neaktivita|idotullepes|ido tullepes|lejart az ido|timp expirat|timpul a expirat|inactivitate|zaman asimi|zamanasimi|sure asimi|suresi doldu|sure doldu|waktu habis|habis waktu|masa tamat|tidak aktif|het thoi gian|qua thoi gian|too long|troppo lento|demasiado lento|trop lent|zu langsam';
/** What the card is waited for with. */
const TO_INSERT =
  'insertion|inserting|insert|inserted|inserimento carta|inserimento della carta|attesa carta|attesa della carta|insercion de tarjeta|insercion tarjeta|esperando tarjeta|espera de tarjeta|insercao do cartao|insercao de cartao|aguardando cartao|insertion carte|introduction carte|introduction de la carte|attente carte|karteneingabe|warten auf karte|karte einstecken|wachten op kaart|kaart invoeren|vantar pa kort|venter pa kort|venter pa kortet|oczekiwanie na karte|cekani na kartu|kartya varakozas|asteptare card|kart bekleme|kart bekleniyor|menunggu kartu|menunggu kad|cho the|saisie|eingabe|invoer|inmatning|digitacao|digitazione|ingreso de datos|wprowadzanie|zadavani|adatbevitel|waiting for customer|waiting for user';

const CARD_OR_CHIP =
  'carta|la carta|tarjeta|cartao|carte|karte|karten|kaart|pas|betaalpas|kort|kortet|ditt kort|kortti|korttisi|karte|karty|kartu|kartya|kartyat|cardul|karti|kartinizi|kartinizi|kad|the|chip|chipen|cipi|cipul|puce|card';
const NOT_ANOTHER =
  '!sim|sam|psam|sd|microsd|memory|key|paper|papier|carta termica|papel|operator|manager|supervisor|error|errore|erreur|erro|fehler|fout|fel|feil|fejl|blad|chyba|hata|gagal|loi|failed|fail*|not|non|no|nao|nicht|niet|inte|ikke|ei|nie|ne|nem|tidak|khong|timeout|timed out|stripe|magstripe|malfunction|sca|strong|forte|reforzada|starke|autentic*|authentif*|authentic*|contactless|senza contatto|sans contact|sin contacto|kontaktlos|pin|withdraw|removed|remove|too early|incorrect*|wrong|fully|completely|fondo|fondo|a fond';

export const CUSTOMER: readonly PhraseRule[] = [
  // Put in half: the slip of a hand, or contacts that are worn.
  [
    'card-removed',
    [
      'card & not fully|not completely|not properly|fully|completely|all the way|to the end|to the stop|half way|properly & insert*|inserted|push*|in & !printer|paper|remove*',
      'carta|tarjeta|cartao|carte|karte|kaart|kort|karta|karte|kartu|kartya|cardul & fino in fondo|fino a fondo|hasta el fondo|hasta el tope|ate ao fundo|ate o fim|ate o final|completamente|a fond|jusquau bout|completement|jusqu au bout|bis zum anschlag|ganz|vollstandig|volledig|helemaal|hela vagen|helt inn|helt ind|helt in|do konca|az konec|az na doraz|utkozesig|pana la capat|sonuna kadar|sampai habis|sampai penuh|sepenuhnya|sampai ujung|het co & !lett*|remov*|ritir*',
      '카드 & 끝까지|깊이|깊숙이|완전히 & !제거|빼|뽑',
      'カード|卡 & 奥まで|最後まで|しっかり & 挿|差|入れ',
      'карт & доконца|доупора|полностью|докінця|повністю & !извле|вынут|вийм',
      'บัตร & ให้สุด|จนสุด',
      'καρτα & μεχριτελουσ|μεχριτοτελοσ|πληρωσ|τελειωσ',
      'البطاقه|بطاقه & بالكامل|حتيالنهايه|تماما',
    ],
  ],
  // Nothing was keyed, or the customer left it at that.
  [
    'pin-not-entered',
    [
      'pin|nip|clave|senha|code|codigo|codice|pincode|pinkod|pinkode|pinkodot|kod|kodot|kodu|pinkoodia|koodia|sifre|sifreyi|kod pin & no ingreso|no ingresado|no ingresada|no introdujo|no introducido|no digito|no digitado|no digitada|nao digitou|nao digitada|nao digitado|nao informada|nao inserida|na pas saisi|n a pas saisi|pas saisi|non saisi|non inserito|non digitato|non ha inserito|nicht eingegeben|nicht eingegebener|niet ingevoerd|niet ingegeven|niet ingetoetst|nie wprowadzil|nie wprowadzila|nie wprowadzono|nie podal|nezadal|nezadala|nezadan|nem adta meg|nem adott meg|nu a introdus|neintrodus|girmedi|girilmedi|tidak memasukkan|tidak dimasukkan|khong nhap|ei antanut|ei syotetty|ei syottanyt|tastede ikke|ikke tastet|ikke indtastet|slo ikke inn|ikke inntastet|angav inte|angav ingen|ej angiven|did not enter|not entered|was not entered|never entered & !tries|block*',
      '暗証番号|pin & 入力しませんでした|入力されません|未入力|入力なし|入力せず',
      '비밀번호|pin & 미입력|입력하지',
      'пин|пін|pin & неввёл|неввел|невведен|невведён|неввела|неввів|неввела|невведено|ненабрал',
      'รหัส|pin & ไม่ใส่|ไม่กด|ไม่ได้ใส่|ไม่ได้กด',
      'السري|السريه|pin & لميدخل|لميتمادخال|عدمادخال|لمتدخل',
      'pin|κωδικ & δενεισηγαγε|δενπληκτρολογ|δενεδωσε',
    ],
  ],
  [
    'entry-timeout',
    [
      `${PERSON} & geen invoer|keine eingabe|no input|nessun input|nessun inserimento|aucune saisie|aucune action|sin entrada|sin accion|sem entrada|sem acao|ingen inmatning|ingen indtastning|ingen inntasting|ei toimintaa|brak reakcji|bez reakce|nincs valasz az ugyfeltol|tamamlamadi|islem yapmadi|nicht beendet|nicht abgeschlossen|nicht fortgesetzt|non ha completato|non ha concluso|no completo|no finalizo|nao concluiu|nao finalizou|na pas termine|n a pas termine|na pas finalise|nie dokonczyl|nedokoncil|nem fejezte be|nu a finalizat|tidak menyelesaikan|khong hoan tat|did not complete|did not finish|has not completed|not completed by|did not respond|took too long`,
    ],
  ],
  [
    'cancelled',
    [
      'asiakas|kayttaja & keskeytti|peruutti',
      'kunde|kunden|kunden|cliente|client|klant|klient & bricht ab|brach ab|ha annullato|cancelo|cancelou|desistio|desistiu|a annule|annuleerde|przerwal|prerusil',
    ],
  ],
  // Asked for the chip where the card was held near or swiped. What is not allowed is a setting's, whatever stands beside.
  [
    'use-chip',
    [
      'sans contact|sin contacto|senza contatto|contactless|contactloos|kontaktlos|kontaktlose|kontaktlost|blipp|zblizeniow*|bezkontaktn*|erintes*|erinteses|temassiz|aproximacao|aproximado|tap|taps|cham the|lahimaksu|nirkontak|paywave|paypass & inser*|insira|inserte|introduzca|introducir|einstecken|stecken|einfuhren|steek|gebruik chip|invoeren|sett inn|satt i|indsaet|isaet|aseta|wloz|vlozte|helyezze|takiniz|takin|masukkan|dua the|use chip|insert|insert* & !limit*|limite|superat*|sca|strong|forte|reforzada|autentic*|authentif*|authentic*|pin|not allowed|not permitted|not enabled|disabled|toegestaan|permitid*|permis*|autorise*|autorizad*|authoriz*|erlaubt|zugelassen|zulassig|consentit*|abilitat*|tillat*|tillad*|sallit*|dozwolon*|povolen*|engedely*|izin*|diizinkan|duoc phep',
      'lea|leer|leia|lire|lesen|pase|pasar|passe|passer|passare & el chip|por el chip|o chip|pelo chip|la puce|il chip|den chip & !error|erro|erreur|errore|no se|nao|impossible|nicht',
      '接触型|挿入 & かざ|タッチ & できません|不可|ご利用いただけません',
    ],
  ],
  [
    'use-chip',
    [
      `inserire|inserisci|inserite|insertar|inserte|inserta|introduzca|introducir|ingrese|insira|inserir|introduza|inserez|inserer|introduire|introduisez|stecken|einstecken|einfuhren|einfuehren|einschieben|steek|insteken|invoeren|voer|satt in|stick in|sett inn|sett i|indsaet|isaet|aseta|syota|wloz|wsun|vlozte|zasunte|helyezze|introduceti|inserati|takin|takiniz|yerlestirin|masukkan|sisipkan|dua|cam|nhet|chen|insert|dip & ${CARD_OR_CHIP} & ${NOT_ANOTHER}`,
      `usare|usi|utilizzare|use|usar|utilice|utilizar|utilize|utiliser|utilisez|verwenden|benutzen|nutzen|gebruik|gebruiken|anvand|bruk|brug|kayta|uzyj|pouzijte|hasznalja|folositi|utilizati|kullanin|kullaniniz|gunakan|dung|su dung & chip|chipen|chippet|sirua|chipa|cip|cipul|cipi|puce|la puce|chip de|microcip & ${NOT_ANOTHER} & !security|card not`,
      'ic|칩|카드 & 삽입|투입|꽂아|넣어|꽂으 & !오류|실패|불량|시간|초과|취소|끝까지|거꾸로|방향|카드사',
      'ic카드|칩카드 & 사용|이용 & 해주|바랍|하세요|하십시오',
      'カード|卡|ic|チップ & 挿入|差し込|差込|入れて|挿して & !エラー|失敗|タイムアウト|待ち|時間|方向|誤|異常|できま',
      'встав|установ|використ|используйте & карт|чип & !ошиб|неверн|сторон|помилк|неудал|неправил|sim|сим|доконца|доупора',
      'เสียบ|สอด|ใส่ & บัตร|ชิป & !ผิด|หมดเวลา|ไม่|ให้สุด|จนสุด',
      'εισαγετε|εισαγαγετε|τοποθετηστε & καρτα|τσιπ & !σφαλμα|λαθοσ|ληξη',
      'ادخل|ادخال|يرجيادخال|استخدم & البطاقه|بطاقه|الشريحه|بطاقتك & !خطا|فشل|مهله|الوقت|السري|غير',
    ],
  ],
  [
    'entry-timeout',
    [
      `${PERSON} & ${TIMED_OUT} & ${AFAR_LATIN} & ${PART_LATIN}`,
      `${TO_INSERT} & ${TIMED_OUT} & ${AFAR_LATIN} & ${PART_LATIN}`,
      `delai|temps|tiempo|tempo|czas|zeit|tijd|tid|aika|cas|ido|timp|timpul|sure|suresi|waktu|masa & depasse|expire|ecoule|agotado|excedido|esgotado|scaduto|esaurito|superato|uplynal|minal|przekroczon*|abgelaufen|uberschritten|ueberschritten|verstreken|verlopen|loppui|vyprsel|lejart|expirat|doldu|asildi|habis|tamat|utgatt|utlopt|udlobet & ${PERSON}|introduction|dintroduction|saisie|insertion|dinsertion|insercion|insercao|inserimento|eingabe|invoer|inmatning|innsetting|wprowadz*|zadani|giris|carte|tarjeta|cartao|carta|karte|kaart|kort|kortet|kartu|kart & ${AFAR_LATIN} & ${PART_LATIN} & !expired|validite|validez|validade|scadenza|gultigkeit|son kullanma|vade|berlaku`,
      'session|order|checkout|basket|screen & expired|timed out|timeout|inactivity|idle & customer|home|start|welcome|kiosk|screen|payment page & !ssl|tls|host|server|login|token|api|certificate|http*|connection|error|crash*|restart*|reboot*|frozen|froze',
      'returned to home|return to home|back to home|returned to start|back to start|returned to welcome|back to welcome & !screen fault|error|crash*',
      'collect request|payment request|payment link|qr code|pay code & expired|lapsed|timed out|timeout & !host|server',
      '투입|삽입|카드|이용자|고객|사용자|조작|입력|무조작|손님|서명 & 시간초과|대기시간|타임아웃|시간경과|시간만료|미조작|무입력 & !응답|서버|호스트|승인|통신|망|카드사|은행|전문|리더',
      '처음화면|초기화면|대기화면|메인화면 & 복귀|이동|돌아|전환 & !오류|장애|통신|응답',
      'カード|卡|お客様|顧客|操作|入力|挿入|投入|利用者|サイン & タイムアウト|時間切れ|時間超過|待ち時間|待時間|放置|一定時間 & !応答|センター|通信|ホスト|カード会社|サーバ|回線|リーダ',
      '無操作|操作がありません|操作がなかった|操作がないため',
      'клиент|карт|ввод|покупател|держател|пользовател|пин|гост & слишкомдолго|долго|таймаут|тайм-аут|времяожидания|истекловремя|времяистекло|неввел|неввёл|невставил|непредъяв|бездейств & !банк|хост|сервер|эмитент|связ|ответ|ридер|считыват',
      'клієнт|картк|введен|покуп|користувач|пін & надтодовго|задовго|довго|таймаут|тайм-аут|часочікування|часвичерпан|неввів|невставив|бездіяль & !банк|хост|сервер|емітент|звяз|відповід',
      `ลูกค้า|บัตร|ผู้ใช้|ทำรายการ|กดรหัส|ใส่รหัส & หมดเวลา|นานเกิน|เกินเวลา|ไม่ทำรายการ & ${AFAR_SCRIPTS}`,
      `πελατη|πελατησ|χρηστη|χρηστησ|καρτα|εισαγωγ & ληξηχρονου|χρονικ|αδρανεια|αργησε & ${AFAR_SCRIPTS}`,
      `العميل|الزبون|المستخدم|البطاقه|ادخال|الادخال & انتهتالمهله|انتهاءالمهله|انتهتمهله|انتهاءمهله|انتهيالوقت|انتهاءالوقت|انتهيوقت|تجاوزالوقت|عدمنشاط & ${AFAR_SCRIPTS}`,
      '顾客|客户|用户|持卡人|插卡|刷卡|挥卡|操作|输入 & 超时|太久|过久|长时间 & 返回首页|返回主界面|返回主页|回到首页|回到主界面|退回 & !主机|应答|网络',
      '超时|无操作|未操作 & 返回首页|返回主界面|返回主页|返回待机|回到首页|回到主界面|回首页 & !主机|应答|响应|网络|通讯|通信',
    ],
  ],
  [
    'cancelled',
    [
      'tasto|touche|tecla|boton|botao|taste|knop|toets|knapp|knappen|knap|knappen|painike|przycisk|klawisz|tlacitko|klavesa|gomb|buton|butonul|tasta|tusu|tombol|butang|phim|nut & annulla|annullo|annulation|annuler|annulation|cancelar|cancelacion|cancela|cancelamento|anular|anulacion|abbruch|abbrechen|annuleren|annulleren|avbryt|avbryd|annuller|peruuta|peruutus|anuluj|zrusit|storno|megse|anulare|renuntare|iptal|batal|huy|cancel|stop|stopp & !incastrat*|bloccat*|atascad*|trabad*|bloque*|coince*|klemm*|defekt|guasto|zaciet*|vast|fastnat|fault|stuck|panne|averia|defeito',
      'abbruchtaste|stopptaste|stoptaste|abbruchknopf|stoptoets|annuleertoets|avbrytknappen|stoppknappen & !klemm*|defekt|vast',
      '取消|中止|キャンセル|とりけし & ボタン|キー|押 & !異常|故障|固着|エラー|反応',
      '취소|중지 & 버튼|키|눌|누름 & !고장|불량|오류|이상',
      'отмен|стоп|скасуван|відмін|сброс & кнопк|клавиш|нажат|клавіш|натиснут & !неисправ|залип|несправ',
      'ยกเลิก & ปุ่ม|กด & !เสีย|ค้าง',
      'ακυρωσ|διακοπη & πληκτρο|κουμπι|πατηθηκε & !βλαβη',
      'الغاء & زر|مفتاح|ضغط & !عطل|عالق',
      'abandoned|abandons|walked off|walked out|walks away|gave up|no longer wanted & !update*|download*|reversal|batch|settlement|connection|retry|retries|upload*|sync*|attempt*|file|advice|queue|telecollect*',
      'abandono|abandonado|abandonada|abandonou|abbandono|abbandonato|abbandonata|abbandonata|abandonne|abandonnee|abandonnee|porzucono|porzucona|porzucone|opustil|overgivet|forlatt|overgitt|verlaten|ditinggalkan|terk & pago|compra|cliente|pedido|venta|venda|pagamento|carrello|ordine|acquisto|panier|achat|commande|paiement|platnosc|zakup|zamowienie|kosik|kurv|handlekurv|winkelwagen|bestelling|pesanan|transaksi|transaccion|transacao|transazione|operacion|siparis|alisveris',
      '弃单|中途离开|离开机器|不想支付|不想付',
      '離席|立ち去|放棄|購入中止|購入をやめ & !応答',
      '이탈|자리비움|구매포기|결제포기|주문포기',
      'отказалсяотпокупки|отказалсяотоплаты|ушел|ушёл|покинул|передумал & !вэфир|связ',
    ],
  ],
  // Something else was held before the scanner than the code that pays.
  [
    'card-not-presented',
    [
      '付款码|支付码|条码|条形码|二维码|支付授权码|动态码 & 无效|错误|不正确|不是|有误|非法|不合法|无法识别|识别失败|未识别|格式|不支持|请扫描正确 & !扫码枪|扫码头|扫描枪|扫码器|模块|设备|打印|商户|门店|生成|过期|重复|系统',
      'qr|qr code|qrcode|barcode|bar code|payment code|pay code & invalid|wrong|incorrect|not valid|not recogni*|unrecogni*|not a payment|malformed|unsupported|not supported & !scanner|reader|printer|device|module|generat*|create|expired|print*',
      'qr|codigo de barras|codigo qr|code qr|qrkod|qr kod|barkod|kode qr|kode bar|ma qr|barcode|strichcode|streckkod|viivakoodi|kod kreskowy|carovy kod & invalido|no valido|no reconocido|invalide|non reconnu|non valido|non riconosciuto|nao reconhecido|ungultig|ungueltig|nicht erkannt|ongeldig|niet herkend|ogiltig|ugyldig|virheellinen|nieprawidlowy|nierozpoznany|neplatny|gecersiz|taninmadi|tidak valid|tidak dikenal|salah|khong hop le|khong dung & !lettore|lector|leitor|lecteur|scanner|vencid*|expir*|scadut*',
      'バーコード|qrコード|支払コード & エラー|無効|不正|相違|誤|認識できま & !リーダ|スキャナ|プリンタ|期限',
      '바코드|qr코드|결제코드 & 오류|무효|인식불가|유효하지|잘못 & !리더|스캐너|프린터|만료',
      'штрихкод|qrкод|qr-код & неверн|недействит|нераспозн|ошибочн & !сканер|истек',
    ],
  ],
  [
    'wrong-pin',
    [
      'mpin|m pin|upi pin|atm pin|ipin|passcode & invalid|incorrect|wrong|mismatch|not match*|error|bad|does not match & !tries|attempts|exceed*|block*|locked|retry limit',
    ],
  ],
  ['pin-tries-exceeded', ['mpin|m pin|upi pin|ipin & tries|attempts|exceed*|block*|locked|retry limit|maximum']],
  [
    're-enter',
    [
      'payment|transaction & not complete|not yet complete|not confirmed|confirm the status|status unknown & wait|confirm|pending & !fail*|declin*',
    ],
  ],
];
