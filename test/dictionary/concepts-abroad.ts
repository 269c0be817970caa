import type { SymptomId } from '../../src/model/symptom.ts';

/*
 * Invented wordings, written without a look at the word lists, as terminals, journals and monitoring in some twenty-five
 * languages put the same few concepts; those the lists did not know, or took for something else.
 */

/** Of a payment. */
export const ANSWERS_ABROAD: Readonly<Partial<Record<SymptomId, string>>> = {
  'amount-limit': 'Päiväraja ylittyi|Had harian melebihi',
  approved:
    'Storno ausgeführt|Pago realizado|Annulering uitgevoerd|Zapłacono|Platba provedena|Zaplaceno|Annullering utført|Peruutus tehty|Ödeme alındı|Achitat|Engedélyezve|Kifizetve|Оплата прошла|Оплату прийнято|支払完了|取消完了|결제 완료|결제됨|Đã duyệt|Đã thanh toán',
  cancelled:
    'Pasajero desistió del pago|Anulowane przez klienta|Pasażer zrezygnował z płatności|Cestující platbu přerušil|Yolcu ödemeden vazgeçti|Utas lemondta a fizetést|乗客が支払いを中止|승객 결제 취소',
  'card-not-presented':
    'KEINE KARTE VORGELEGT|CARTE NON PRESENTEE|NO SE PRESENTO TARJETA|CARTAO NAO APRESENTADO|CARTA NON PRESENTATA|GEEN KAART AANGEBODEN|NIE ZBLIZONO KARTY|KARTA NEPRILOZENA|INGET KORT VISAT|KORT IKKE VIST|Kort ikke presentert|KORTTIA EI ESITETTY|KART OKUTULMADI|CARDUL NU A FOST PREZENTAT|KARTYA NEM LETT BEMUTATVA|ΔΕΝ ΠΑΡΟΥΣΙΑΣΤΗΚΕ ΚΑΡΤΑ|КАРТА НЕ ПРИЛОЖЕНА|カードがかざされませんでした|카드를 대지 않음|KARTU TIDAK DITEMPELKAN|Kad tidak disentuh|لم يتم تقديم البطاقة',
  'certificate-expired': 'Sijil tamat tempoh',
  'chip-read-error': 'Не вдалося зчитати чіп',
  'connect-failed':
    "Sitzung mit dem Autorisierungssystem verloren|Session avec le centre d'autorisation perdue|Se perdió la sesión con el centro autorizador|Sessão com a autorizadora caiu|Wi-Fi fora|Sessione con il centro servizi persa|Sessie met autorisatiehost verbroken|Internetverbinding weggevallen|Utracono sesję z centrum autoryzacji|Awaria łącza|Relace s autorizačním centrem ztracena|Nelze se spojit|Výpadek linky|Sessionen med centralen förlorad|Bredband nere|Tappat wifi|Linjen er nede|Linjebrudd|Mistet trådløst nett|Istunto varmennuskeskukseen katkesi|Linja poikki|Provizyon sistemiyle oturum koptu|Hat arızası|Sesiunea cu centrul de autorizare a fost pierdută|Linie căzută|Vonalhiba|Πτώση γραμμής|Потеряна сессия с центром авторизации|Обрыв линии|Обрив лінії|センターとのセッションが切断されました|승인센터 세션 끊김|Talian terputus|Đường truyền bị đứt|انقطاع الخط|انقطع الواي فاي",
  'contactless-read-error': 'Kontaktløs lesing feilet',
  'duplicate-transaction':
    'Doppelte Belegnummer|Transakcja powtórzona|Dobbelt transaktion|Kaksoistapahtuma|Ismételt tranzakció|Διπλή συναλλαγή|Transaksi ganda|Giao dịch trùng lặp|รายการซ้ำ|عملية مكررة',
  'entry-timeout':
    'QR-Code nicht rechtzeitig gescannt|Code QR non scanné dans le délai|Código QR no escaneado a tiempo|QR Code expirou sem pagamento|QR non inquadrato in tempo|QR niet op tijd gescand|Kod QR nie został zeskanowany na czas|QR kód nebyl načten včas|QR-koden skannades inte i tid|QR-kode ikke scannet i tide|QR-koodia ei luettu ajoissa|Karekod süresinde okutulmadı|Cod QR nescanat la timp|A QR-kódot nem olvasták be időben|QR-код не отсканирован вовремя|QRコードの読取が時間内に行われませんでした|QR코드 시간 내 미스캔|QR tidak dipindai tepat waktu|Không quét mã QR kịp thời|ไม่ได้สแกน QR ภายในเวลา|لم يتم مسح رمز الاستجابة في الوقت المحدد',
  'expired-card': 'Plástico caducado',
  'function-not-supported':
    'Ratenzahlung nicht möglich|Paiement en plusieurs fois non disponible|Cuotas no habilitadas|Meses sin intereses no disponibles|Rateizzazione non disponibile|Gespreid betalen niet mogelijk|Raty niedostępne|Splátky nejsou možné|Delbetalning ej möjlig|Taksit yapılamaz|Rate indisponibile|Részletfizetés nem lehetséges|Δόσεις μη διαθέσιμες|Рассрочка недоступна|Cicilan tidak tersedia|Không hỗ trợ trả góp|ไม่รองรับการผ่อนชำระ|التقسيط غير متاح',
  information: 'Bayaran berjaya',
  'invalid-amount':
    'Virheellinen summa|Sumă invalidă|Érvénytelen összeg|Μη έγκυρο ποσό|Невірна сума|Nominal tidak valid|Jumlah tidak sah|Số tiền không hợp lệ|จำนวนเงินไม่ถูกต้อง|مبلغ غير صحيح',
  'invalid-merchant':
    'Winkelier onbekend|Nieznany akceptant|Neznámý obchodník|Tuntematon kauppias|Comerciant invalid|Ismeretlen kereskedő|Неизвестный торговец|加盟店番号不正|Merchant tidak dikenal|Đơn vị chấp nhận thẻ không hợp lệ',
  'issuer-unavailable':
    'Kortutgivaren kan inte nås|Kortudsteder kan ikke kontaktes|Kortin myöntäjään ei saada yhteyttä|Kartı veren bankaya ulaşılamıyor|カード会社に接続できません|Không liên lạc được ngân hàng phát hành|ติดต่อธนาคารผู้ออกบัตรไม่ได้|تعذر الوصول إلى البنك المصدر',
  'key-missing':
    'Schlüssel nicht geladen|Llaves no cargadas|Chave não carregada|Chiavi mancanti|Sleutels ontbreken|Avaimet puuttuvat|Anahtarlar yüklü değil|Ключі не завантажено|키 미등록|Kunci belum dimuat|Kunci tiada|Chưa nạp khóa|المفاتيح غير محملة',
  'mac-error': 'ERREUR DE SCELLEMENT',
  'no-signal':
    'SIM-Karte nicht eingebucht|SIM karta není v síti|SIM-карта не зарегистрирована в сети|Kad SIM tidak dikesan|Không nhận SIM',
  'not-permitted-to-card':
    'Kartenart wird nicht akzeptiert|Type de carte non accepté|Tipo de tarjeta no admitido|Tipo carta non accettato|Kaartsoort niet geaccepteerd|Typ karty není podporován|Korttypen accepteras inte|Korttype accepteres ikke|Korttityyppiä ei hyväksytä|Kart tipi kabul edilmiyor|Tip de card neacceptat|Kártyatípus nem elfogadott|Тип карты не поддерживается|取扱対象外カード|Jenis kartu tidak diterima|Loại thẻ không được chấp nhận',
  'not-permitted-to-terminal':
    'Estorno não permitido|Storno non abilitato|Terugbetaling niet toegestaan|Zwrot niedozwolony|Vrácení peněz není povoleno|Återbetalning ej tillåten|Refundering ikke tilladt|Retur ikke tillatt|Hyvitys ei sallittu|İade işlemine izin verilmiyor|Rambursare nepermisă|Visszatérítés nem engedélyezett|Η επιστροφή δεν επιτρέπεται|Возврат запрещён|Повернення заборонено|返品取引は許可されていません|Pengembalian dana tidak diizinkan|Bayaran balik tidak dibenarkan|Không được phép hoàn tiền|ไม่อนุญาตให้คืนเงิน|الاسترداد غير مسموح',
  'not-signed-on':
    'Effettuare il login|Eerst aanmelden|Wymagane zalogowanie|Log på først|Kirjaudu ensin sisään|Oturum açınız|Требуется регистрация кассира|Cần đăng nhập',
  'original-not-found':
    'Ursprungsbuchung nicht auffindbar|Tranzacția originală nu a fost găsită|Оригінальну операцію не знайдено|Transaksi asal tidak ditemukan|Transaksi asal tidak dijumpai',
  'pin-not-entered':
    'Saisie du code non effectuée|Geen pincode ingevoerd|Ingen PIN angiven|Tunnuslukua ei annettu|PIN nem lett megadva|Chưa nhập PIN',
  'pin-required':
    'Bitte PIN verwenden|Se requiere NIP|SENHA OBRIGATORIA|RICHIESTO PIN|PINCODE VEREIST|WYMAGANY PIN|VYZADOVAN PIN|PIN KRAVS|PIN PAKRAEVET|TUNNUSLUKU VAADITAAN|SIFRE GIRILMESI GEREKLI|NECESITA PIN|PIN KOD SZUKSEGES|Требуется ввод ПИН|暗証番号の入力が必要です|비밀번호 입력 필요|PIN DIPERLUKAN|Yêu cầu nhập PIN',
  'receive-timeout': 'TIMP DE ASTEPTARE DEPASIT|Pusat kebenaran tidak memberi respons|انتهت مهلة انتظار الرد',
  'restricted-card': 'Pas geblokkeerd|Картку заблоковано',
  'settlement-unbalanced':
    'Kassenschnitt nicht ausgeglichen|Écart de télécollecte|Cierre de lote descuadrado|Fechamento do lote com diferença|Chiusura contabile non quadrata|Dagafsluiting klopt niet|Rozliczenie niezgodne|Uzávěrka nesouhlasí|Dagsavslut stämmer inte|Gün sonu uyuşmazlığı|Сверка итогов не сошлась|日計不一致',
  'stripe-read-error': 'Mágnescsík olvasási hiba',
  'terminal-not-registered':
    'Terminal non déclaré|Terminal no dada de alta|Terminale non censito|Terminal niet aangemeld bij acquirer|Terminal niezarejestrowany|Terminál není registrován|Terminalen är inte registrerad|Terminal ikke registreret|Terminal ikke registrert|Päätettä ei ole rekisteröity|Terminal tanımlı değil|Terminal neînregistrat|Terminál nincs regisztrálva|Μη εγγεγραμμένο τερματικό|Термінал не зареєстровано|Terminal belum terdaftar|Terminal tidak berdaftar|Thiết bị chưa đăng ký|เครื่องยังไม่ลงทะเบียน|الجهاز غير مسجل',
  'use-chip': 'INSERTE CHIP NO APROXIME|Insira o cartão no chip',
};

/** Of a device. */
export const EVENTS_ABROAD: Readonly<Partial<Record<SymptomId, string>>> = {
  'app-crash':
    'Aplikacja niespodziewanie zakończona|Programmet avslutades oväntat|Programmet lukkede uventet|Aplikasi terhenti secara tiba-tiba|แอปหยุดทำงาน',
  'app-hang':
    'Programma bloccato|Programmet har hängt sig|Applikationen er gået i stå|Programmet henger|Programul s-a blocat|Το πρόγραμμα κόλλησε|Chương trình bị treo',
  'battery-low': 'Batteriet urladdat|Batteri fladt',
  'card-reader-fault':
    "Czytnik odłączony|Lukija irrotettu|Kart okuyucu yanıt vermiyor|Αναγνώστης αποσυνδεδεμένος|Зчитувач від'єднано|리더기 연결 해제|Card reader terlepas|Pembaca kad tidak bertindak balas",
  'clock-fault':
    'Systemuhr weicht um 340 s ab|Reloj desfasado|Orologio non sincronizzato|Klok loopt niet gelijk|Zegar rozregulowany|Hodiny se rozcházejí|Uret går forkert|Klokken er feil stilt|Kello väärässä ajassa|Ceas desincronizat|Λάθος ώρα συστήματος|Часы сбились|Годинник збився|時計のずれ|시간 불일치|Jam tidak sesuai|Jam tidak tepat|Sai giờ hệ thống|เวลาเครื่องไม่ตรง',
  'display-blank':
    'Ekran nie świeci|Displej nesvítí|Skærmen er sort|Ekran kararmış|Экран не горит|Екран не світиться|Skrin gelap|Màn hình đen',
  information:
    'Schicht eröffnet|Démarrage du terminal|Avvio terminale|Otwarcie zmiany|Směna otevřena|Dagsavslut klart|Vagt åbnet|Skift åpnet|Päivän tilitys tehty|Vuoro avattu|Vardiya açıldı|Tură deschisă|Műszak megnyitva|Terminal dimulakan|Kết toán xong',
  'key-fault': 'Tastenfeld ohne Funktion|Tastiera non funzionante|Papan kekunci rosak|لوحة المفاتيح لا تعمل',
  'pin-pad-fault': 'PIN-Pad nicht ansprechbar',
  'power-fault': 'Strømsvigt',
  'printer-fault': 'Printerlåg åbent|Skriverdeksel åpent|Nắp máy in mở|ฝาเครื่องพิมพ์เปิด',
  'printer-jam': "Papel enroscado|Papier vastgelopen|Hârtie blocată|Papírelakadás|Зім'яття паперу",
  'printer-paper-out': 'Fim de papel|Papir opbrugt',
  'storage-fault': 'Mémoire flash défaillante|Muistivirhe|Hafıza arızası|Memóriahiba',
  tamper:
    'Terminal vulnerado|Naruszenie terminala|Otevřen kryt přístroje|Narušení terminálu|Peukalointi havaittu|Cihaza müdahale algılandı|Peranti dibuka tanpa kebenaran',
  'update-failed':
    'No se pudo instalar la actualización|Bijwerken van software mislukt|Aktualizace se nezdařila|Opdatering fejlede|Kemas kini gagal',
};
