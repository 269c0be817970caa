import type { SymptomId } from '../../src/model/symptom.ts';

/*
 * Invented wordings, written without a look at the word lists, as terminals, journals and monitoring in some twenty-five
 * languages put the same few concepts; those the lists did not know, or took for something else.
 */

/** Of a payment. */
export const ANSWERS_ABROAD: Readonly<Partial<Record<SymptomId, string>>> = {
  'amount-limit': 'Päiväraja ylittyi|Had harian melebihi',
  approved:
    'Storno ausgeführt|Pago realizado|Annulering uitgevoerd|Zapłacono|Platba provedena|Zaplaceno|Annullering utført|Peruutus tehty|Ödeme alındı|Achitat|Engedélyezve|Kifizetve|Оплата прошла|Оплату прийнято|支払完了|取消完了|결제 완료|결제됨|Đã duyệt|Đã thanh toán|Betaling ontvangen|Płatność zrealizowana|Betalning mottagen|Betaling modtaget|Betaling mottatt|Maksu vastaanotettu|Η πληρωμή ολοκληρώθηκε|Платіж прийнято|決済が完了しました|정상 결제되었습니다|Transaksi berjaya',
  cancelled:
    'Pasajero desistió del pago|Anulowane przez klienta|Pasażer zrezygnował z płatności|Cestující platbu přerušil|Yolcu ödemeden vazgeçti|Utas lemondta a fizetést|乗客が支払いを中止|승객 결제 취소|Le patient a renoncé|El cliente no continuó con el pago|Il paziente ha interrotto|Patiënt heeft betaling gestaakt|Klient wycofał się|Kunden ångrade sig|Kunden fortrød|Kunden ombestemte seg|Asiakas luopui ostoksesta|Ο πελάτης δεν συνέχισε|患者様が支払いをやめました|손님이 결제를 포기함|Pelanggan tidak jadi membayar|Pelanggan menarik diri|Khách đổi ý không thanh toán|ลูกค้าเปลี่ยนใจไม่จ่าย|تراجع العميل عن الدفع',
  'card-not-presented':
    'KEINE KARTE VORGELEGT|CARTE NON PRESENTEE|NO SE PRESENTO TARJETA|CARTAO NAO APRESENTADO|CARTA NON PRESENTATA|GEEN KAART AANGEBODEN|NIE ZBLIZONO KARTY|KARTA NEPRILOZENA|INGET KORT VISAT|KORT IKKE VIST|Kort ikke presentert|KORTTIA EI ESITETTY|KART OKUTULMADI|CARDUL NU A FOST PREZENTAT|KARTYA NEM LETT BEMUTATVA|ΔΕΝ ΠΑΡΟΥΣΙΑΣΤΗΚΕ ΚΑΡΤΑ|КАРТА НЕ ПРИЛОЖЕНА|カードがかざされませんでした|카드를 대지 않음|KARTU TIDAK DITEMPELKAN|Kad tidak disentuh|لم يتم تقديم البطاقة|Karte wurde innerhalb der Wartezeit nicht aufgelegt|Não aproximou o cartão a tempo|Nie przyłożono karty w wyznaczonym czasie|Zákazník nepřiložil kartu|Kort visades inte i tid|Kort blev ikke holdt mod læseren|Kortet ble ikke vist i tide|Korttia ei näytetty ajoissa|Cardul nu a fost apropiat la timp|Nem érintették a kártyát időben|Δεν πλησιάστηκε η κάρτα εγκαίρως|Карта не поднесена в отведённое время|시간 내 카드 미접촉|Kartu tidak ditap dalam waktu yang ditentukan',
  'certificate-expired': 'Sijil tamat tempoh',
  'chip-read-error': 'Не вдалося зчитати чіп|Çip cevap vermiyor|Чіп не відповідає',
  'connect-failed':
    "Sitzung mit dem Autorisierungssystem verloren|Session avec le centre d'autorisation perdue|Se perdió la sesión con el centro autorizador|Sessão com a autorizadora caiu|Wi-Fi fora|Sessione con il centro servizi persa|Sessie met autorisatiehost verbroken|Internetverbinding weggevallen|Utracono sesję z centrum autoryzacji|Awaria łącza|Relace s autorizačním centrem ztracena|Nelze se spojit|Výpadek linky|Sessionen med centralen förlorad|Bredband nere|Tappat wifi|Linjen er nede|Linjebrudd|Mistet trådløst nett|Istunto varmennuskeskukseen katkesi|Linja poikki|Provizyon sistemiyle oturum koptu|Hat arızası|Sesiunea cu centrul de autorizare a fost pierdută|Linie căzută|Vonalhiba|Πτώση γραμμής|Потеряна сессия с центром авторизации|Обрыв линии|Обрив лінії|センターとのセッションが切断されました|승인센터 세션 끊김|Talian terputus|Đường truyền bị đứt|انقطاع الخط|انقطع الواي فاي|Verbindung zur Autorisierungsstelle abgerissen|Conexão com a adquirente encerrada|Caduta sessione con il gestore terminali|Förbindelsen med centralen bröts|Verkkokaapeli irti",
  'contactless-read-error': 'Kontaktløs lesing feilet',
  'duplicate-transaction':
    'Doppelte Belegnummer|Transakcja powtórzona|Dobbelt transaktion|Kaksoistapahtuma|Ismételt tranzakció|Διπλή συναλλαγή|Transaksi ganda|Giao dịch trùng lặp|รายการซ้ำ|عملية مكررة|Zahlung wurde bereits gebucht|Paiement déjà enregistré|Pagamento já efetuado|Pagamento già registrato|Betaling al uitgevoerd|Płatność już zaksięgowana|Platba již zaúčtována|Köpet redan registrerat|Maksu on jo kirjattu|İşlem daha önce yapılmış|Plată deja înregistrată|Η πληρωμή έχει ήδη καταχωρηθεί|Платіж уже проведено|既に決済済みの取引です|이미 결제된 거래|Pembayaran sudah tercatat|Giao dịch đã được thanh toán trước đó|รายการนี้ชำระไปแล้ว|تم تسجيل الدفع مسبقا',
  'entry-timeout':
    'QR-Code nicht rechtzeitig gescannt|Code QR non scanné dans le délai|Código QR no escaneado a tiempo|QR Code expirou sem pagamento|QR non inquadrato in tempo|QR niet op tijd gescand|Kod QR nie został zeskanowany na czas|QR kód nebyl načten včas|QR-koden skannades inte i tid|QR-kode ikke scannet i tide|QR-koodia ei luettu ajoissa|Karekod süresinde okutulmadı|Cod QR nescanat la timp|A QR-kódot nem olvasták be időben|QR-код не отсканирован вовремя|QRコードの読取が時間内に行われませんでした|QR코드 시간 내 미스캔|QR tidak dipindai tepat waktu|Không quét mã QR kịp thời|ไม่ได้สแกน QR ภายในเวลา|لم يتم مسح رمز الاستجابة في الوقت المحدد|Codice QR non letto entro il termine|QR-code verlopen|Kod QR wygasł|Cod QR expirat|QR-kód lejárt|Ο κωδικός QR έληξε|QR 유효시간 만료|Kode QR kedaluwarsa|انتهت صلاحية رمز QR',
  'expired-card':
    'Plástico caducado|Gültigkeitsdatum der Karte überschritten|Geldigheid kaart verstreken|Kortin voimassaolo päättynyt|Kartın son kullanma tarihi geçmiş|Картка прострочена|Masa berlaku kartu habis|Tarikh luput kad sudah lepas',
  'function-not-supported':
    'Ratenzahlung nicht möglich|Paiement en plusieurs fois non disponible|Cuotas no habilitadas|Meses sin intereses no disponibles|Rateizzazione non disponibile|Gespreid betalen niet mogelijk|Raty niedostępne|Splátky nejsou možné|Delbetalning ej möjlig|Taksit yapılamaz|Rate indisponibile|Részletfizetés nem lehetséges|Δόσεις μη διαθέσιμες|Рассрочка недоступна|Cicilan tidak tersedia|Không hỗ trợ trả góp|ไม่รองรับการผ่อนชำระ|التقسيط غير متاح|Teilzahlung für diese Karte nicht vorgesehen|No acepta pago en cuotas|Não aceita parcelado|Pagamento a rate non ammesso|Betalen in termijnen niet beschikbaar|Płatność ratalna niemożliwa|Platba na splátky nedostupná|Rater ikke muligt|Osamaksu ei mahdollinen|分割払いはご利用いただけません|할부가 지원되지 않음',
  information: 'Bayaran berjaya',
  'invalid-amount':
    'Virheellinen summa|Sumă invalidă|Érvénytelen összeg|Μη έγκυρο ποσό|Невірна сума|Nominal tidak valid|Jumlah tidak sah|Số tiền không hợp lệ|จำนวนเงินไม่ถูกต้อง|مبلغ غير صحيح|Betrag fehlerhaft eingegeben|Montant non valide|Cifra non valida|Chybná částka|Summa virheellinen|Sumă incorectă|Hibás összeg|Λανθασμένο ποσό|Некорректная сумма|Некоректна сума|金額が正しくありません|금액이 올바르지 않음|Jumlah salah|Amaun salah|Sai số tiền|ยอดเงินผิด|المبلغ غير صحيح',
  'invalid-merchant':
    'Winkelier onbekend|Nieznany akceptant|Neznámý obchodník|Tuntematon kauppias|Comerciant invalid|Ismeretlen kereskedő|Неизвестный торговец|加盟店番号不正|Merchant tidak dikenal|Đơn vị chấp nhận thẻ không hợp lệ|Vertragsnummer unbekannt|Afiliación inactiva|Lojista não credenciado|Convenzione non attiva|Contract niet actief|Umowa nieaktywna|Smlouva neaktivní|Avtalet är inte aktivt|İşyeri sözleşmesi aktif değil|Contract comerciant inactiv|A szerződés nem aktív|가맹점 계약이 유효하지 않음|Kontrak merchant tidak aktif|Hợp đồng không còn hiệu lực',
  'issuer-unavailable':
    'Kortutgivaren kan inte nås|Kortudsteder kan ikke kontaktes|Kortin myöntäjään ei saada yhteyttä|Kartı veren bankaya ulaşılamıyor|カード会社に接続できません|Không liên lạc được ngân hàng phát hành|ติดต่อธนาคารผู้ออกบัตรไม่ได้|تعذر الوصول إلى البنك المصدر',
  'key-missing':
    'Schlüssel nicht geladen|Llaves no cargadas|Chave não carregada|Chiavi mancanti|Sleutels ontbreken|Avaimet puuttuvat|Anahtarlar yüklü değil|Ключі не завантажено|키 미등록|Kunci belum dimuat|Kunci tiada|Chưa nạp khóa|المفاتيح غير محملة|Chiave non caricata|Sleutel niet geladen|Nyckel inte laddad|Nøgle ikke indlæst|Avainta ei ole ladattu|Το κλειδί δεν φορτώθηκε|Kunci tidak dimuatkan|Không có khóa mã hóa',
  'line-unplugged':
    "Odłączony kabel sieciowy|Καλώδιο δικτύου αποσυνδεδεμένο|Сетевой кабель отсоединён|Мережевий кабель від'єднано|Kabel jaringan terlepas",
  'mac-error': 'ERREUR DE SCELLEMENT',
  'no-signal':
    'SIM-Karte nicht eingebucht|SIM karta není v síti|SIM-карта не зарегистрирована в сети|Kad SIM tidak dikesan|Không nhận SIM',
  'not-permitted-to-card':
    'Kartenart wird nicht akzeptiert|Type de carte non accepté|Tipo de tarjeta no admitido|Tipo carta non accettato|Kaartsoort niet geaccepteerd|Typ karty není podporován|Korttypen accepteras inte|Korttype accepteres ikke|Korttityyppiä ei hyväksytä|Kart tipi kabul edilmiyor|Tip de card neacceptat|Kártyatípus nem elfogadott|Тип карты не поддерживается|取扱対象外カード|Jenis kartu tidak diterima|Loại thẻ không được chấp nhận|Carte non prise en charge|Karta není podporována|Kortet understøttes ikke|Korttia ei tueta|Card nesuportat|Nem támogatott kártya|Η κάρτα δεν υποστηρίζεται|Карта не обслуживается|Картка не підтримується|Kad tidak disokong|ไม่รองรับบัตรนี้|البطاقة غير مدعومة',
  'not-permitted-to-terminal':
    'Estorno não permitido|Storno non abilitato|Terugbetaling niet toegestaan|Zwrot niedozwolony|Vrácení peněz není povoleno|Återbetalning ej tillåten|Refundering ikke tilladt|Retur ikke tillatt|Hyvitys ei sallittu|İade işlemine izin verilmiyor|Rambursare nepermisă|Visszatérítés nem engedélyezett|Η επιστροφή δεν επιτρέπεται|Возврат запрещён|Повернення заборонено|返品取引は許可されていません|Pengembalian dana tidak diizinkan|Bayaran balik tidak dibenarkan|Không được phép hoàn tiền|ไม่อนุญาตให้คืนเงิน|الاسترداد غير مسموح|Remboursement interdit pour ce commerçant|Cancelamento não habilitado|Rimborso non consentito|Retour niet toegestaan|Zwroty wyłączone na tym terminalu|Refundace zakázána|İade yetkisi yok|Δεν επιτρέπονται επιστροφές|Возвраты отключены на терминале|Повернення вимкнено|返金処理は禁止されています|환불이 허용되지 않음|Retur tidak diperbolehkan|ร้านค้านี้คืนเงินไม่ได้|لا يسمح بالاسترجاع',
  'not-signed-on':
    'Effettuare il login|Eerst aanmelden|Wymagane zalogowanie|Log på først|Kirjaudu ensin sisään|Oturum açınız|Требуется регистрация кассира|Cần đăng nhập',
  'original-not-found':
    'Ursprungsbuchung nicht auffindbar|Tranzacția originală nu a fost găsită|Оригінальну операцію не знайдено|Transaksi asal tidak ditemukan|Transaksi asal tidak dijumpai|取消対象の取引がありません',
  'pin-not-entered':
    'Saisie du code non effectuée|Geen pincode ingevoerd|Ingen PIN angiven|Tunnuslukua ei annettu|PIN nem lett megadva|Chưa nhập PIN|Digitazione PIN non avvenuta',
  'pin-required':
    'Bitte PIN verwenden|Se requiere NIP|SENHA OBRIGATORIA|RICHIESTO PIN|PINCODE VEREIST|WYMAGANY PIN|VYZADOVAN PIN|PIN KRAVS|PIN PAKRAEVET|TUNNUSLUKU VAADITAAN|SIFRE GIRILMESI GEREKLI|NECESITA PIN|PIN KOD SZUKSEGES|Требуется ввод ПИН|暗証番号の入力が必要です|비밀번호 입력 필요|PIN DIPERLUKAN|Yêu cầu nhập PIN|PIN-EINGABE NOTWENDIG|DIGITE SU CLAVE|DIGITE A SENHA|DIGITARE IL PIN|TOETS UW PINCODE|WPROWADZ PIN|ZADEJTE PIN|SLA PIN-KOD|INDTAST PIN|TAST PIN|NAPPAILE TUNNUSLUKU|SIFRENIZI GIRINIZ|INTRODUCETI PIN|USSE BE A PIN KODOT|ΠΛΗΚΤΡΟΛΟΓΗΣΤΕ PIN|ВВЕДИТЕ ПИН-КОД|ВВЕДІТЬ ПІН-КОД|暗証番号を入力してください|비밀번호를 입력하십시오|MASUKKAN PIN ANDA|กรุณากดรหัส PIN|يرجى إدخال الرقم السري',
  'receive-timeout': 'TIMP DE ASTEPTARE DEPASIT|Pusat kebenaran tidak memberi respons|انتهت مهلة انتظار الرد',
  'restricted-card':
    'Pas geblokkeerd|Картку заблоковано|Karte auf Sperrliste|Cartão suspenso pelo banco|Carta sospesa|Kart banka tarafından kapatılmış|Card suspendat de bancă|Карта приостановлена банком|카드사에서 정지한 카드|Kartu dibekukan oleh bank|Kad digantung oleh bank|البطاقة مجمدة من البنك',
  'settlement-unbalanced':
    'Kassenschnitt nicht ausgeglichen|Écart de télécollecte|Cierre de lote descuadrado|Fechamento do lote com diferença|Chiusura contabile non quadrata|Dagafsluiting klopt niet|Rozliczenie niezgodne|Uzávěrka nesouhlasí|Dagsavslut stämmer inte|Gün sonu uyuşmazlığı|Сверка итогов не сошлась|日計不一致|Summen weichen vom Host ab|Totaux différents|Totales no coinciden|Totali non corrispondenti|Totalen wijken af|Sumy się nie zgadzają|Součty nesedí|Totaler stämmer inte|Totaler stemmer ikke|Summat eivät täsmää|Toplamlar uyuşmuyor|Totaluri neconcordante|Az összegek nem egyeznek|Итоги не совпадают|Підсумки не збігаються|合計が一致しません|합계가 맞지 않음|Total tidak sama|Tổng số không khớp|ยอดรวมไม่ตรงกัน',
  'stripe-read-error': 'Mágnescsík olvasási hiba',
  'terminal-not-registered':
    'Terminal non déclaré|Terminal no dada de alta|Terminale non censito|Terminal niet aangemeld bij acquirer|Terminal niezarejestrowany|Terminál není registrován|Terminalen är inte registrerad|Terminal ikke registreret|Terminal ikke registrert|Päätettä ei ole rekisteröity|Terminal tanımlı değil|Terminal neînregistrat|Terminál nincs regisztrálva|Μη εγγεγραμμένο τερματικό|Термінал не зареєстровано|Terminal belum terdaftar|Terminal tidak berdaftar|Thiết bị chưa đăng ký|เครื่องยังไม่ลงทะเบียน|الجهاز غير مسجل|Gerät beim Rechenzentrum nicht angelegt|TPE inconnu du serveur|Número de terminal inexistente|Codice terminale sconosciuto|Terminalnummer onbekend|Nieznany numer terminala|Číslo terminálu neznámé|Ukendt terminalnummer|Ukjent terminalnummer|Päätenumero tuntematon|Terminal numarası bilinmiyor|Număr terminal necunoscut|Ismeretlen terminálszám|Άγνωστος αριθμός τερματικού|Невідомий номер термінала|端末番号が不明です|알 수 없는 단말기 번호|Nomor terminal tidak dikenal|Nombor terminal tidak dikenali|Mã thiết bị không tồn tại|ไม่รู้จักหมายเลขเครื่อง|رقم الجهاز غير معروف',
  'use-chip':
    'INSERTE CHIP NO APROXIME|Insira o cartão no chip|Contactless non ammesso usare il chip|Contactloos niet mogelijk, kaart insteken|Lähimaksu ei käytössä, syötä kortti|Contactless nepermis, introduceți cardul|Érintős fizetés nem lehetséges, helyezze be a kártyát|Nirsentuh tidak bisa, masukkan kartu|Không cho phép chạm, vui lòng cắm thẻ',
};

/** Of a device. */
export const EVENTS_ABROAD: Readonly<Partial<Record<SymptomId, string>>> = {
  'app-crash':
    'Aplikacja niespodziewanie zakończona|Programmet avslutades oväntat|Programmet lukkede uventet|Aplikasi terhenti secara tiba-tiba|แอปหยุดทำงาน|Application arrêtée brutalement|Programa fechou sozinho|Programmet kraschade|Programmet gik ned|Programmet krasjet|Ohjelma sulkeutui yllättäen|Perisian ranap',
  'app-hang':
    'Programma bloccato|Programmet har hängt sig|Applikationen er gået i stå|Programmet henger|Programul s-a blocat|Το πρόγραμμα κόλλησε|Chương trình bị treo|Kassenprogramm hängt|Appen svarar inte|Appen svarer ikke|Uygulama yanıt vermiyor|Aplikasi tidak bertindak balas',
  'battery-low': 'Batteriet urladdat|Batteri fladt',
  'card-reader-fault':
    "Czytnik odłączony|Lukija irrotettu|Kart okuyucu yanıt vermiyor|Αναγνώστης αποσυνδεδεμένος|Зчитувач від'єднано|리더기 연결 해제|Card reader terlepas|Pembaca kad tidak bertindak balas|Pembaca kad rosak",
  'clock-fault':
    'Systemuhr weicht um 340 s ab|Reloj desfasado|Orologio non sincronizzato|Klok loopt niet gelijk|Zegar rozregulowany|Hodiny se rozcházejí|Uret går forkert|Klokken er feil stilt|Kello väärässä ajassa|Ceas desincronizat|Λάθος ώρα συστήματος|Часы сбились|Годинник збився|時計のずれ|시간 불일치|Jam tidak sesuai|Jam tidak tepat|Sai giờ hệ thống|เวลาเครื่องไม่ตรง|Datum en tijd onjuist|Fel datum och tid|Forkert dato og tid|Feil dato og klokkeslett|Tanggal dan jam salah|Tarikh dan masa salah',
  'display-blank':
    'Ekran nie świeci|Displej nesvítí|Skærmen er sort|Ekran kararmış|Экран не горит|Екран не світиться|Skrin gelap|Màn hình đen|Afficheur éteint|Sötét kijelző|Paparan gelap|Màn hình không sáng',
  'display-fault': 'الشاشة لا تعمل',
  information:
    'Schicht eröffnet|Démarrage du terminal|Avvio terminale|Otwarcie zmiany|Směna otevřena|Dagsavslut klart|Vagt åbnet|Skift åpnet|Päivän tilitys tehty|Vuoro avattu|Vardiya açıldı|Tură deschisă|Műszak megnyitva|Terminal dimulakan|Kết toán xong|Perangkat menyala|Peranti dihidupkan',
  'key-fault':
    'Tastenfeld ohne Funktion|Tastiera non funzionante|Papan kekunci rosak|لوحة المفاتيح لا تعمل|Clavier en défaut|Toetsen reageren niet|Klávesy nereagují|Taster reagerer ikke|Tuşlar basmıyor|Butang tidak berfungsi|الأزرار لا تعمل',
  'pin-pad-fault': 'PIN-Pad nicht ansprechbar',
  'power-fault': 'Strømsvigt|Tiada bekalan elektrik',
  'printer-fault':
    'Printerlåg åbent|Skriverdeksel åpent|Nắp máy in mở|ฝาเครื่องพิมพ์เปิด|Trappe papier ouverte|Papierklep open|Låg til printer er åbent|Lokk til skriver åpent|Nắp máy in chưa đóng',
  'printer-jam':
    "Papel enroscado|Papier vastgelopen|Hârtie blocată|Papírelakadás|Зім'яття паперу|Papier się zaciął|Paperi jumissa|Hârtie înțepenită",
  'printer-paper-out': 'Fim de papel|Papir opbrugt',
  'storage-fault': 'Mémoire flash défaillante|Muistivirhe|Hafıza arızası|Memóriahiba',
  tamper:
    'Terminal vulnerado|Naruszenie terminala|Otevřen kryt přístroje|Narušení terminálu|Peukalointi havaittu|Cihaza müdahale algılandı|Peranti dibuka tanpa kebenaran|Perangkat dibuka tanpa izin|Terminal dibuka tanpa izin',
  'update-failed':
    'No se pudo instalar la actualización|Bijwerken van software mislukt|Aktualizace se nezdařila|Opdatering fejlede|Kemas kini gagal|Nie udało się pobrać aktualizacji',
};
