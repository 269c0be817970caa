import type { EntryMode, TransactionType } from '../model/record.ts';
import type { Manifestation } from '../model/cause.ts';

/** Words compared without case, accents, blanks, dashes, underscores and dots; full-width letters as ordinary ones. */
export const plainWord = (text: string): string => {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-./()（）【】[\]:：'"*]+/g, '');
  return /[\u00c0-\u024f]|\u0307/.test(plain) ? withoutAccents(plain) : plain;
};

/** `Köp` and `KOP` are one word, and so are `Satış` and `SATIS`. */
const withoutAccents = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i');

const table = <T extends string>(rows: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap(([value, words]) => words.split('|').map((word): [string, T] => [plainWord(word), value])));

const TYPES = table<TransactionType>([
  [
    'SALE',
    'PAGO|PRODAJA|NAPLATA|PLAĆANJE|PLAČILO|KUPNJA|KUP|ΑΓΟΡΑ|ΠΩΛΗΣΗ|Αγορά|Πώληση|ПРОДАЖБА|ПОКУПКА|רכישה|עסקה רגילה|עסקת חובה|חיוב|ซื้อ|ขายสินค้า|BELIAN|JUALAN|소비|反扫|主扫|被扫|扫码|MUA HÀNG|ELADÁS|PARDAVIMAS|PĀRDOŠANA|MÜÜK|შესყიდვა|FACTURE COMPLÉMENTAIRE|SALE|PUR|MICROPAY|JSAPI|NATIVE|MWEB|SCANPAY|BARCODE PAY|AUTORIZACIÓN|AUTORIZACIÓN EN DIFERIDO|AUTH AND CAPTURE|AUTHORIZE AND CAPTURE|PAGAMENTO|ACQUISTO|VENDITA|VENDA|VENTE|PAIEMENT|DÉBIT|AANKOOP|BETALING|VERKOOP|KÖP|KJØP|KØB|OSTO|MYYNTI|SPRZEDAŻ|PŁATNOŚĆ|ZAKUP|SATIŞ|PRODEJ|PLATBA|NÁKUP|VÁSÁRLÁS|VANZARE|PLATA|PENJUALAN|PEMBELIAN|PEMBAYARAN|THANH TOÁN|BÁN HÀNG|CREDITO A VISTA|CRÉDITO PARCELADO|DEBITO|DÉBITO À VISTA|VENDA CRÉDITO|VENDA DÉBITO|COMPRA EN CUOTAS|BEZAHLUNG|KARTENZAHLUNG|UMSATZ|ПРОДАЖА|ОПЛАТА|ПОКУПКА|ОПЛАТА ПОКУПКИ|КУПІВЛЯ|売上|お買上|購入|支払|신용승인|체크승인|카드승인|승인|결제|매출|구매|分期|分期交易|紅利交易|PURCH|CASH BACK|CASHBACK|PURCHASE WITH CASHBACK|AUTH CAPTURE|COMPRA|VENTA|KAUF|VERKAUF|ZAHLUNG|ACHAT|一般交易|SALE|PURCHASE|PAYMENT|PAY|BUY|DEBIT|CHARGE|GOODS AND SERVICES|QR SALE|SCAN SALE|消费|消費|支付|付款|交易|收款|扫码支付|扫码消费|银行卡消费|消费交易|购货|联机消费|脱机消费|被扫消费|主扫消费|ขาย|ชำระเงิน|รายการขาย|銷售|销售|KASSAKÖP|VARUKÖP|KORTKÖP|VAREKJØP|SALG|FÖRSÄLJNING|ELADÁS|VÂNZARE|CUMPĂRARE|ΠΩΛΗΣΗ|ΑΓΟΡΑ|ΠΛΗΡΩΜΗ|بيع|شراء|عملية شراء|عملية بيع|دفع|מכירה|חיוב|KARTENUMSATZ|PAIEMENT CB|ACHAT CARTE|COMPRA DÉBITO|COMPRA CRÉDITO|COMPRA POS|JUAL|BÁN',
  ],
  [
    'VOID',
    'UNIEWAŻNIENIE|UNIEWAŻNIENIE SPRZEDAŻY|UNIEWAŻNIENIE TRANSAKCJI|ANULOWANIE SPRZEDAŻY|ANULÁCIA|ANULĒŠANA|ATŠAUKIMAS|ANULIAVIMAS|TÜHISTAMINE|ANULARE|ANULARE VÂNZARE|KUMOAMINEN|STORNIERUNG|STORNOBUCHUNG|SATIŞ İPTALİ|İŞLEM İPTALİ|HỦY THANH TOÁN|HOÀN HỦY|ยกเลิกรายการ|إلغاء|إلغاء البيع|撤单|作废|Ακύρωση|ΑΚΥΡΩΣΗ|ביטול עסקה|HỦY GIAO DỊCH|СТОРНИРАНЕ|STORNIRANJE|PONIŠTENJE|BATAL TRANSAKSI|SZTORNÓ|VOID|VD|ANULACJA|ANULOWANIE|ZRUŠENÍ|IPTAL|İPTAL|SATIŞ İPTAL|ANNULLO|ANNULLAMENTO|STORNO OPERAZIONE|ANULAÇÃO|CANCELAMENTO|ESTORNO|CANCELACIÓN|ANNULERING|MAKULERING|ANNULLERING|PERUUTUS|PEMBATALAN|BATAL|HỦY|ОТМЕНА|ВІДМІНА|取消処理|当日取消|취소|승인취소|신용취소|카드취소|당일취소|STORNO|ANULACIÓN|ANULACION|ANNULATION|取消交易|取消|VOID SALE|SALE VOID|PURCHASE CORRECTION|SALE CORRECTION|TRANSACTION CORRECTION|CORRECTION|CORRECTED SALE|VOID PURCHASE|UNDO SALE|CORRECTION ACHAT|ANNULATION ACHAT|CORRECTION D ACHAT|ANNULATION D ACHAT|CORRECCIÓN|CORREÇÃO|CORREZIONE|KORREKTUR|CORRECTIE|KOREKTA|RÄTTELSE|KORREKSJON|KORRIGERING|КОРРЕКЦИЯ|消费更正|訂正|売上訂正|정정|CANCEL|CANCELLATION|CANCELLED|PURCHASE VOID|消费撤销|撤销|消費撤銷|撤銷|当日撤销|撤单|撤销消费|消费撤消|撤消|扫码撤销|REVOKED|ยกเลิก|ยกเลิกรายการ|ΑΚΥΡΩΣΗ|إلغاء|الغاء|ביטול|SZTORNÓ|ÉRVÉNYTELENÍTÉS|ANULARE|STORNERING|取消銷售|STORNO VENDITA|ANNULLO OPERAZIONE',
  ],
  [
    'REFUND',
    'POVRAT|POVRAT NOVCA|VRAČILO|Επιστροφή|ΕΠΙΣΤΡΟΦΗ|ВРЪЩАНЕ|VISSZÁRU|VISSZATÉRÍTÉS|BAYARAN BALIK|PULANGAN|GRĄŽINIMAS|ATMAKSA|TAGASTUS|זיכוי|REFUND|REF|ACCREDITO|RIACCREDITO|RETUR|ÅTERBETALNING|ÅTERKÖP|REFUSJON|REFUNDERING|HYVITYS|PALAUTUS|ZWROT|IADE|İADE|VRÁCENÍ|RIMBORSO|DEVOLUÇÃO|TERUGBETALING|RETOURNE|PENGEMBALIAN|HOÀN TIỀN|ВОЗВРАТ|ПОВЕРНЕННЯ|返品|返金|返品処理|환불|반품|DEVOLUCIÓN|DEVOLUCION|REEMBOLSO|GUTSCHRIFT|ERSTATTUNG|REMBOURSEMENT|RETURN|CREDIT|PURCHASE RETURN|MERCHANDISE RETURN|CREDIT VOUCHER|退货|退款|退貨|隔日退货|联机退货|扫码退货|退货交易|退货退款|คืนเงิน|ΕΠΙΣΤΡΟΦΗ|استرجاع|استرداد|إرجاع|זיכוי|RÜCKERSTATTUNG|RETURKÖP|VISSZATÉRÍTÉS|RAMBURSARE|VRATKA|TILBAGEBETALING|TILBAKEBETALING|退款交易',
  ],
  [
    'REVERSAL',
    'REVERSAL|REV|REVERSO|REVERSA|DESFAZIMENTO|ROVESCIAMENTO|ТЕХНИЧЕСКАЯ ОТМЕНА|АВТООТМЕНА|망취소|망상취소|障害取消|REVERSE|AUTO REVERSAL|TIMEOUT REVERSAL|REVERSAL ADVICE|VOID REVERSAL|SALE REVERSAL|冲正|沖正|自动冲正|消费冲正|冲正交易|撤销冲正|消费撤销冲正|0400|0401|0420|0421|STORNO TECNICO|STORNO AUTOMATICO|AUTOSTORNO|TECHNISCHES STORNO|AUTOMATISCHES STORNO|ANNULATION TECHNIQUE|ANNULATION AUTOMATIQUE|REDRESSEMENT|EXTORNO|REVERSO AUTOMÁTICO|ANULACIÓN TÉCNICA|ANULACIÓN AUTOMÁTICA|ESTORNO TÉCNICO|ESTORNO AUTOMÁTICO|ANNULLO TECNICO|REVERZACE|AUTOMATICKÉ STORNO|REVERZIA|WYCOFANIE|WYCOFANIE AUTOMATYCZNE|REVERSERING|TEKNISK REVERSERING|TILBAKEFØRING|TILBAGEFØRSEL|ÅTERFÖRING|PERUUTUSSANOMA|OTOMATİK İPTAL|TEKNİK İPTAL|TERS İŞLEM|TERUGBOEKING|AUTOMATISCHE ANNULERING|VISSZAVONÁS|AUTOMATIKUS SZTORNÓ|STORNARE AUTOMATĂ|РЕВЕРС|АВТОРЕВЕРС|ΑΝΤΙΛΟΓΙΣΜΟΣ|عكس|عكس العملية|กลับรายการ|自動取消|取消電文|자동취소|ĐẢO GIAO DỊCH|PEMBALIKAN',
  ],
  [
    'PREAUTH',
    'Προέγκριση|ΠΡΟΕΓΚΡΙΣΗ|ĐẶT CỌC|OUVERTURE PRÉAUTORISATION|HOLD|DEPOSIT HOLD|PREAUTH|PREAUTHORISATION|PREAUTORIZACIÓN|PRÉ-AUTORIZAÇÃO|PREAUTORISATION|PRÉAUTORISATION|PREAUTORIZZAZIONE|RESERVIERUNG|VORAUTORISIERUNG|ÖN PROVİZYON|ПРЕАВТОРИЗАЦИЯ|仮売上|オーソリ|オーソリ予約|가승인|PREAUTHORIZATION|預先授權|PRE AUTHORIZATION|PRE AUTH|AUTH ONLY|AUTHORIZATION|AUTHORISATION|AUTH|预授权|預授權|预授权交易|追加预授权|RESERVATION|RESERVERING|RESERVASJON|VORRESERVIERUNG|PRENOTAZIONE|ÖN OTORİZASYON|ПРЕДАВТОРИЗАЦИЯ|ПРЕДВАРИТЕЛЬНАЯ АВТОРИЗАЦИЯ|ΠΡΟΕΓΚΡΙΣΗ|تفويض مسبق|حجز مبلغ|กันวงเงิน|예약승인|ELŐENGEDÉLYEZÉS|PREAUTORIZACE|PREAUTORIZÁCIA|PREAUTORYZACJA|PREAUTORIZARE|PRE OTORISASI|KATEVARAUS|ENNAKKOVARAUS|FÖRAUKTORISATION|FORHÅNDSGODKJENNING|FORHÅNDSAUTORISATION|PRÉ AUTORISATION|CAUTION',
  ],
  [
    'PREAUTH_COMPLETE',
    'PREAUTH_COMPLETE|承認後売上|ЗАВЕРШЕНИЕ РАСЧЕТА|PREAUTH COMPLETE|PREAUTH COMPLETION|COMPLETION|COMPLETE|CAPTURE|PRE AUTH COMPLETION|FORCE|预授权完成|預授權完成|预授权完成请求|预授权完成通知|预授权完成联机|预授权完成离线|SLUTDEBITERING|SLUTTDEBITERING|SLUTAVREGNING|BUCHUNG DER RESERVIERUNG|RESERVIERUNGSBUCHUNG|CIERRE DE PREAUTORIZACIÓN|CONFIRMACIÓN DE PREAUTORIZACIÓN|CONFIRMACIÓN|CAPTURA|CATTURA|CONFERMA PREAUTORIZZAZIONE|CHIUSURA PREAUTORIZZAZIONE|CONFIRMATION DE PRÉAUTORISATION|CLÔTURE DE PRÉAUTORISATION|DOKONČENÍ|DOKONČENÍ PREAUTORIZACE|ZAKOŃCZENIE PREAUTORYZACJI|PROVİZYON KAPAMA|ÖN PROVİZYON KAPAMA|ЗАВЕРШЕНИЕ|ЗАВЕРШЕНИЕ ПРЕАВТОРИЗАЦИИ|ΟΛΟΚΛΗΡΩΣΗ ΠΡΟΕΓΚΡΙΣΗΣ|إتمام التفويض|売上確定|承認後売上計上|FINALIZARE PREAUTORIZARE|LOPPUVELOITUS',
  ],
  ['VOID', 'PREAUTH VOID|PREAUTH CANCEL|预授权撤销|预授权完成撤销|預授權撤銷|PREAUTH COMPLETE VOID'],
  [
    'BALANCE',
    '账户验证|账户查询|卡验证|卡片验证|ACCOUNT VERIFICATION|CARD VERIFICATION|ACCOUNT STATUS INQUIRY|CARD CHECK|WERYFIKACJA KARTY|VERIFICACIÓN DE CUENTA|VERIFICAÇÃO DE CARTÃO|VÉRIFICATION DE CARTE|KARTENPRÜFUNG|BALANCE|BALANCE INQUIRY|SALDO|CONSULTA|CONSULTA DE SALDO|BAKİYE SORGULAMA|ЗАПРОС БАЛАНСА|残高照会|잔액조회|BALANCE ENQUIRY|INQUIRY|ENQUIRY|余额查询|查询余额|查余|餘額查詢|查询|SALDOFÖRFRÅGAN|SALDOFORESPØRSEL|ZAPYTANIE O SALDO|DOTAZ NA ZŮSTATEK|สอบถามยอด|ΥΠΟΛΟΙΠΟ|استعلام عن الرصيد|בירור יתרה|SALDOABFRAGE|CEK SALDO',
  ],
  [
    'SIGN_ON',
    '参数下载|参数传递|TMS参数下载|公钥下载|IC卡公钥下载|IC卡参数下载|AID下载|非接参数下载|主密钥下载|工作密钥下载|密钥下载|回响测试|链路测试|IC脚本通知|脚本结果通知|脚本处理结果通知|IC卡脚本处理结果通知|电子签名上送|SIGN_ON|SIGN ON|LOGON|LOGIN|LOG ON|SIGNON|SIGN IN|签到|POS签到|終端簽到|簽到|终端签到|操作员签到|KEY EXCHANGE|SIGN OFF|LOGOFF|签退|NETWORK MANAGEMENT|0800|0820|GÜN BAŞI|GÜN BAŞI / ANAHTAR|ANAHTAR YÜKLEME|INLOGGNING|PÅLOGGING|ANMELDUNG|LOGOWANIE|PŘIHLÁŠENÍ|ВХОД|ВХОД В СИСТЕМУ|ЗАГРУЗКА КЛЮЧЕЙ|ΣΥΝΔΕΣΗ|تسجيل الدخول|เข้าสู่ระบบ|ลงชื่อเข้าใช้|로그인|개시거래|開局|INICIALIZACIÓN|INICIALIZAÇÃO|INIZIALIZZAZIONE|INITIALISATION|INITIALISIERUNG|KEY DOWNLOAD|KEY LOADING|KEY LOAD|ÉCHANGE DE CLÉS|SCHLÜSSELAUSTAUSCH|CARGA DE LLAVES|CARGA DE CHAVES|PARAMETER DOWNLOAD',
  ],
  [
    'SETTLEMENT',
    'SETTLEMENT|CIERRE DE LOTE|FECHAMENTO|CHIUSURA|CHIUSURA CONTABILE|TÉLÉCOLLECTE|TELECOLLECTE|GÜN SONU|DAGAFSLUITING|DAGSAVSLUT|СВЕРКА ИТОГОВ|ЗАКРЫТИЕ СМЕНЫ|日計|精算|마감|정산|TAGESABSCHLUSS|KASSENSCHNITT|CIERRE|SETTLE|BATCH CLOSE|BATCH SETTLEMENT|CLOSE BATCH|BATCH UPLOAD|RECONCILIATION|END OF DAY|EOD|结算|批结算|結算|对账|批上送|日结|0500|0520|0320|UZÁVĚRKA|DENNÍ UZÁVĚRKA|ROZLICZENIE|ZAMKNIĘCIE DNIA|ZÁRÁS|NAPI ZÁRÁS|ÎNCHIDERE|ÎNCHIDERE LOT|สรุปยอด|โอนยอด|ΚΛΕΙΣΙΜΟ|ΚΛΕΙΣΙΜΟ ΠΑΚΕΤΟΥ|تسوية|KASSAAVSLUT|DAGSOPPGJØR|AFSLUTNING|TILITYS|СВЕРКА|PENUTUPAN|KẾT TOÁN|TỔNG KẾT|CIERRE DE CAJA|CIERRE DIARIO|REMISE|KASSENABSCHLUSS',
  ],
]);

/**
 * Type of a transaction from the exporter's word, the processing code (ISO 8583 field 3; its first two digits, ISO
 * 8583:1987 table A.3 with UnionPay's uses) or the message type. Undefined: not known.
 */
export const transactionTypeOf = (text: string): TransactionType | undefined => {
  const word = plainWord(text);
  const known = TYPES.get(word);
  if (known !== undefined) return known;
  if (/^\d{6}$/.test(word)) return byProcessingCode(word.slice(0, 2));
  if (/^\d{2}$/.test(word)) return byProcessingCode(word);
  return byWords(word);
};

const byProcessingCode = (code: string): TransactionType | undefined => {
  switch (code) {
    case '00':
    case '09': // with cash back
      return 'SALE';
    case '02':
      return 'VOID';
    case '03': // UnionPay: pre-authorisation and its completion share 00/03
      return 'PREAUTH';
    case '20':
    case '21':
      return 'REFUND';
    case '22':
      return 'VOID';
    case '30':
    case '31':
      return 'BALANCE';
    default:
      return undefined;
  }
};

/**
 * The message type says more than the processing code where it is no plain request (ISO 8583 message type identifier, or a
 * name such as `ReversalRequest`).
 */
export const typeByMessage = (mti: string): TransactionType | undefined => {
  if (!/\d/.test(mti)) return byWords(plainWord(mti));
  const digits = mti.replace(/\D/g, '').padStart(4, '0').slice(-4);
  const [, level, kind] = digits;
  if (level === '4') return 'REVERSAL';
  if (level === '8') return 'SIGN_ON';
  if (level === '5') return 'SETTLEMENT';
  return level === '2' && kind === '2' ? 'PREAUTH_COMPLETE' : undefined;
};

const byWords = (word: string): TransactionType | undefined => {
  // What a till takes back by itself is no void of a cashier's.
  if (
    /冲正|沖正|revers|reverz|реверс|망취소|(?:auto|technisch|tecnic|technique|teknik|otomatik).*(?:storno|iptal|annul|anula)|(?:storno|anulacion|anulacao|annulation|annullamento)(?:tecni|techni|automat)/.test(
      word,
    )
  )
    return 'REVERSAL';
  // North American tills call the void of a sale its correction.
  if (
    /撤销|撤消|撤銷|void|cancel|anulac|annull|estorno|iptal|取消|취소|отмен|correction|correctie|correcci|correzion|korrektur|korrektion|更正|訂正|정정|коррекц/.test(
      word,
    )
  )
    return 'VOID';
  if (/退货|退款|退貨|refund|return|devoluc|rimbors|rembours|erstattung|返品|返金|환불|возврат/.test(word))
    return 'REFUND';
  if (
    /预授权完成|預授權完成|completion|capture|(?:factur|clotur|cierre|confirm|conferma|chiusura|cloture|encerra|finaliz|buchung|abschluss|closing|complet|zakonc|dokonc|завершен).*(?:preaut|predautor|vorautor|reserv|преавториз)/.test(
      word,
    )
  )
    return 'PREAUTH_COMPLETE';
  if (/预授权|預授權|preaut|vorautor|преавториз|predautor|προεγκρ/.test(word)) return 'PREAUTH';
  if (/余额|餘額|balance/.test(word)) return 'BALANCE';
  if (/签到|簽到|signon|logon|login/.test(word)) return 'SIGN_ON';
  if (/结算|結算|settle/.test(word)) return 'SETTLEMENT';
  return /消费|消費|支付|付款|收款|sale|purchase|compra|venta|venda|vendita|verkauf|kauf|achat|売上|승인|결제|продаж|покупк|оплат/.test(
    word,
  )
    ? 'SALE'
    : undefined;
};

const ENTRY = table<EntryMode>([
  [
    'CHIP',
    'CSÍP|삽입|晶片|插晶片|CHIP-UL|KONTAKT|KONTAKTNI|KONTAKTNÍ|CHIP|ICC|PUCE|ČIP|ÇİP|ЧИП|СМАРТ-КАРТА|INSERIDO|INSERTADO|TEMASLI|IC|EMV|INSERT|INSERTED|DIP|DIPPED|CONTACT|CHIP TRANSACTION|CHIP CARD|插卡|IC卡|插IC卡|芯片|芯片卡|接触|接触式|接触式IC卡|插芯片卡|เสียบบัตร|เสียบชิป|ชิป|ชิพ|IC칩|IC카드|칩|IC삽입|ΤΣΙΠ|ΕΠΑΦΗ|شريحة|بالشريحة|CẮM CHIP|CẮM THẺ|ĐỌC CHIP|שבב|ICチップ|チップ|ICカード|挿入|CHIP+PIN|CHIP & PIN|СHIP',
  ],
  [
    'CONTACTLESS',
    'BEZKONTAKTNÍ|BEZKONTAKTNE|BESKONTAKTNO|BREZSTIČNO|Ανέπαφη|Ανέπαφα|БЕЗКОНТАКТНО|БЕЗКОНТАКТНА|SENTUH|לא מגע|ללא מגע|قريب|بدون تلامس|CHẠM|CONTACTLESS|CTLS|PROX|PROXI|PROXIMITY|SIN CONTACTO|SANS CONTACT|SEM CONTATO|SENZA CONTATTO|APROXIMAÇÃO|POR APROXIMAÇÃO|APROXIMACIÓN|KONTAKTLOS|KONTAKTLÖS|KONTAKTLØS|CONTACTLOOS|ZBLIŻENIOWO|ZBLIŻENIOWA|BEZKONTAKTNĚ|BEZDOTYKOWO|TEMASSIZ|LÄHIMAKSU|BLIPP|БЕСКОНТАКТ|БЕСКОНТАКТНО|БЕЗКОНТАКТ|タッチ|タッチ決済|かざす|비접촉|NIRSENTUH|TANPA KONTAK|WAVED|PASSED|NFC|TAP|TAPPED|WAVE|PAYWAVE|PAYPASS|RFID|CLESS|QUICKPASS|CONTACTLESS CHIP|CONTACTLESS EMV|APPLE PAY|挥卡|非接|非接触|非接触式|闪付|云闪付|手机闪付|碰一碰|揮卡|感应|感應|拍卡|แตะ|แตะบัตร|แตะจ่าย|ไร้สัมผัส|ANÉPAFI|ΑΝΕΠΑΦΗ|ΑΝΕΠΑΦΑ|لا تلامسي|بدون تلامس|لاتلامسي|CHẠM|CHẠM THẺ|KHÔNG TIẾP XÚC|ללא מגע|ÉRINTÉS|ÉRINTÉSES|ÉRINTŐKÁRTYÁS|FĂRĂ CONTACT|BESKONTAKTNO|TAP TO PAY|BEZKONTAKTNE|RF|터치',
  ],
  [
    'MAGSTRIPE',
    'BĂNG TỪ|QUẸT THẺ|QUẸT|CÀ THẺ|MAGNETNA TRAKA|MAGNETNI TRAK|МАГНИТНА ЛЕНТА|МАГНІТНА СМУГА|GESEK|PROVLAČENJE|MAGSTRIPE|MSD|MAG|MAGNETIC|BANDA|BANDA MAGNÉTICA|TARJA|TARJA MAGNÉTICA|PISTE|PISTE MAGNÉTIQUE|MAGNETSTREIFEN|MAGNEETSTRIP|PASEK|PASEK MAGNETYCZNY|MANYETİK|MAGNETREMSA|MAGNETSTRIPE|磁気|磁気カード|スワイプ|MS|마그네틱|МАГНИТНАЯ ПОЛОСА|МАГНИТ|DESLIZADA|MAG STRIPE|MAGNETIC|MAGNETIC STRIPE|MSR|SWIPE|SWIPED|STRIPE|SWIPE TRANSACTION|TRACK|TRACK2|刷卡|磁条|磁条卡|磁條|刷磁条|磁卡|碌卡|過卡|รูด|รูดบัตร|แถบแม่เหล็ก|스와이프|ΜΑΓΝΗΤΙΚΗ|ΜΑΓΝΗΤΙΚΗ ΤΑΙΝΙΑ|شريط ممغنط|تمرير|QUẸT|QUẸT THẺ|DẢI TỪ|פס מגנטי|MÁGNESCSÍK|LEHÚZÁS|BANDĂ MAGNETICĂ|GESEK|DRAGNING|MAGNETSTRIBE|MAGNEETTIJUOVA|MAGNETICKÝ PROUŽEK|STRISCIATA|BANDA MAGNETICA',
  ],
  [
    'FALLBACK',
    'FALLBACK|FALL BACK|CHIP FALLBACK|FALLBACK SWIPE|MAGSTRIPE FALLBACK|FALLBACK TO MAGSTRIPE|TECHNICAL FALLBACK|降级刷卡|降级|降級刷卡|IC卡降级|芯片降级|芯片卡降级',
  ],
  [
    'MANUAL',
    'MANUAL|KEYED|MKE|MANUEL|MANUELL|MANUALE|SAISIE MANUELLE|DIGITADO|DIGITADA|TECLEADO|TECLEADA|HANDEINGABE|INTASTAD|INNTASTET|RĘCZNIE|RĘCZNE|ELLE|ELLE GİRİŞ|РУЧНОЙ ВВОД|РУЧНОЙ|手入力|키인|KEYIN|수기|KEY ENTERED|KEYED IN|MANUAL ENTRY|KEY ENTRY|TYPED|MOTO|MANUALLY ENTERED|手输|手工|手工输入|手动|手动输入|键盘输入|手輸|手输卡号|无卡|คีย์มือ|กรอกเลขบัตร|수기입력|ΠΛΗΚΤΡΟΛΟΓΗΣΗ|ΧΕΙΡΟΚΙΝΗΤΑ|يدوي|إدخال يدوي|NHẬP TAY|THỦ CÔNG|ידני|KÉZI|KETIK MANUAL|INKNAPPAD|RUČNĚ|RUČNÍ|KÄSIN|NÄPPÄILTY|DIGITATO|DIGITAZIONE|HANDMATIG|TASTET',
  ],
  [
    'QR',
    'QR|QR CODE|QRCODE|BARCODE|SCAN|SCANNED|SCAN CODE|NATIVE|MICROPAY|JSAPI|MWEB|WECHAT|ALIPAY|扫码|二维码|扫一扫|条码|付款码|主扫|被扫|掃碼|聚合码|สแกน|คิวอาร์|สแกน QR|바코드|큐알|QRIS|QUÉT MÃ|ΣΑΡΩΣΗ|مسح|コード決済|バーコード|UPI QR|BHARATQR|PROMPTPAY|DUITNOW QR|PAYNOW',
  ],
]);

/** Entry mode from the exporter's word or from ISO 8583 field 22 (first two digits of two to four). Undefined: not known. */
export const entryModeOf = (text: string): EntryMode | undefined => {
  const word = plainWord(text);
  const known = ENTRY.get(word);
  if (known !== undefined || !/^\d{1,4}$/.test(word)) return known ?? entryByWords(word);
  // A spreadsheet takes the leading nought off 051; UnionPay and most others write three digits.
  const digits =
    word.length === 4
      ? word.slice(-3)
      : word.length === 1
        ? `0${word}`
        : word.length === 2 && /^[1-9][012]$/.test(word) && !/^(80|90|91|95)/.test(word)
          ? `0${word}`
          : word;
  switch (digits.slice(0, 2)) {
    case '01':
    case '79': // chip and stripe had both failed, so it was typed
      return 'MANUAL';
    case '02':
    case '90':
      return 'MAGSTRIPE';
    case '03':
    case '04':
      return 'QR';
    case '05':
    case '95':
      return 'CHIP';
    case '07':
    case '91':
    case '96':
    case '98':
      return 'CONTACTLESS';
    case '80':
      return 'FALLBACK';
    default:
      return undefined;
  }
};

const entryByWords = (word: string): EntryMode | undefined => {
  if (/fallback|降级|降級/.test(word)) return 'FALLBACK';
  if (
    /contactless|cless|ctls|(?:sin|sans|sem)conta|aproxima|kontaktl|contactloos|zblizen|temassiz|бесконтакт|非接|闪付|挥卡|nfc|proxim|タッチ|비접촉/.test(
      word,
    )
  )
    return 'CONTACTLESS';
  if (/chip|icc|emv|contact|puce|чип|チップ|칩|芯片|插卡|接触|insert/.test(word)) return 'CHIP';
  if (/swipe|magstripe|magnet|banda|tarja|磁条|磁気|刷卡|магнит/.test(word)) return 'MAGSTRIPE';
  if (/manual|manuel|keyed|digitad|teclead|ручн|手入力|手输|手工/.test(word)) return 'MANUAL';
  return /qr|扫码|二维码|barcode/.test(word) ? 'QR' : undefined;
};

const SHOWN = table<Manifestation>([
  ['screen', 'SCREEN|DISPLAY|屏幕|屏显|显示|屏幕显示|屏幕提示|屏幕显示异常|显示异常|螢幕'],
  ['voice', 'VOICE|AUDIO|SPEAKER|SOUND|SPOKEN|语音|语音提示|语音播报|播报|声音|语音提示异常|語音'],
  ['record', 'RECORD|RECORDS|记录|交易记录|账务|对账|交易记录异常|記錄'],
]);
export const manifestationOf = (text: string): Manifestation | undefined => SHOWN.get(plainWord(text));

/** ISO 4217 numeric codes (list one) and common names of the currencies POS logs show. */
const CURRENCIES = table<string>([
  ['CNY', 'CNY|RMB|CNH|156|人民币|人民幣|元|￥|¥|CN¥|yuan'],
  ['USD', 'USD|840|US$|美元|美金|dollar'],
  ['EUR', 'EUR|978|€|欧元|euro'],
  ['GBP', 'GBP|826|£|英镑'],
  ['JPY', 'JPY|392|日元|円|日圓|yen|엔'],
  ['HKD', 'HKD|344|HK$|港币|港元'],
  ['TWD', 'TWD|901|NTD|NT$|新台币|新臺幣'],
  ['MOP', 'MOP|446|澳门元'],
  ['SGD', 'SGD|702|S$|新加坡元'],
  ['KRW', 'KRW|410|₩|韩元|원|won'],
  ['INR', 'INR|356|₹|Rs'],
  ['IDR', 'IDR|360|Rp'],
  ['MYR', 'MYR|458|RM'],
  ['THB', 'THB|764|฿'],
  ['PHP', 'PHP|608|₱'],
  ['VND', 'VND|704|₫'],
  ['AUD', 'AUD|036|36|A$'],
  ['NZD', 'NZD|554'],
  ['CAD', 'CAD|124|C$'],
  ['CHF', 'CHF|756'],
  ['SEK', 'SEK|752'],
  ['NOK', 'NOK|578'],
  ['DKK', 'DKK|208'],
  ['PLN', 'PLN|985|zł'],
  ['CZK', 'CZK|203|Kč'],
  ['HUF', 'HUF|348|Ft'],
  ['RON', 'RON|946|lei'],
  ['TRY', 'TRY|949|₺|TL'],
  ['RUB', 'RUB|643|₽|руб'],
  ['UAH', 'UAH|980'],
  ['BRL', 'BRL|986|R$'],
  ['MXN', 'MXN|484|MX$'],
  ['ARS', 'ARS|032|32'],
  ['CLP', 'CLP|152'],
  ['COP', 'COP|170'],
  ['PEN', 'PEN|604|S/'],
  ['ZAR', 'ZAR|710'],
  ['NGN', 'NGN|566|₦'],
  ['KES', 'KES|404'],
  ['EGP', 'EGP|818'],
  ['AED', 'AED|784'],
  ['SAR', 'SAR|682'],
  ['KWD', 'KWD|414'],
  ['BHD', 'BHD|048|48'],
  ['JOD', 'JOD|400'],
  ['OMR', 'OMR|512'],
  ['TND', 'TND|788'],
  ['ILS', 'ILS|376|₪'],
  ['KZT', 'KZT|398'],
  ['PKR', 'PKR|586'],
  ['BDT', 'BDT|050|50'],
]);
const BY_NAME = new Map(CURRENCIES);

/** ISO 4217 letters of a currency's letters, number, sign or Chinese name. Undefined: not known. */
export const currencyOf = (text: string): string | undefined =>
  BY_NAME.get(plainWord(text)) ?? (/^[A-Z]{3}$/.test(text) ? text : undefined);

/**
 * Currency that an amount's own sign or letters give away, or those in its header (`Amount (EUR)`); a bare `$` may be a
 * dozen currencies and says nothing.
 */
export const currencyInAmount = (text: string): string | undefined => {
  const sign = /US\$|HK\$|NT\$|MX\$|R\$|[€£₩₹₫₱฿₺₽₦]|[￥¥元円원]|zł|Kč|\bTL\b|руб|\bRp\b/.exec(text)?.[0];
  if (sign !== undefined) return currencyOf(sign);
  const letters = /(?:^|[^A-Za-z])([A-Z]{3})(?:$|[^A-Za-z])/.exec(text)?.[1];
  return letters === undefined ? undefined : BY_NAME.get(plainWord(letters));
};
