import type { SymptomId } from '../../src/model/symptom.ts';

/** Messages of devices and terminal management in other languages, invented in the way these word them. */
export const DEVICES_ABROAD: Readonly<Partial<Record<SymptomId, string>>> = {
  'closed-or-no-account':
    'Cuenta cerrada|Conta encerrada|Konto geschlossen|Compte clôturé|Conto estinto|Rachunek zamknięty|Счёт закрыт|口座が閉鎖されました|계좌 해지|บัญชีถูกปิด|الحساب مغلق',
  'card-not-activated': 'Karta nie aktywna|Thẻ chưa kích hoạt|Kartu belum aktif|Карта не активна|البطاقة غير مفعلة',
  'restricted-card':
    'Card blocat|Karta zablokowana|Kártya letiltva|บัตรถูกระงับ|Η κάρτα είναι μπλοκαρισμένη|البطاقة محظورة',
  'insufficient-funds':
    'Nincs fedezet|Fonduri insuficiente|Saldo tidak cukup|Không đủ số dư|ยอดเงินไม่เพียงพอ|Ανεπαρκές υπόλοιπο|الرصيد غير كاف|Недостатньо коштів',
  'wrong-pin': 'Hibás PIN|PIN greșit|PIN salah|Sai mã PIN|รหัส PIN ไม่ถูกต้อง|Λάθος PIN|الرقم السري خاطئ',
  'expired-card':
    'Lejárt kártya|Card expirat|Kartu kedaluwarsa|Thẻ hết hạn|บัตรหมดอายุ|Ληγμένη κάρτα|البطاقة منتهية الصلاحية',
  'do-not-honor':
    'A bank elutasította|Refuzat de emitent|Ditolak oleh bank|Ngân hàng từ chối|ธนาคารปฏิเสธ|Απόρριψη από τράπεζα|رفض من البنك المصدر',
  'battery-low':
    'Batería baja|Nivel de batería 9%|Bateria fraca - conecte o carregador|BATERIA CRITICA - TRANSACAO INTERROMPIDA|Nivel de bateria 3%|Batterie faible|Batterie déchargée|Akku leer|Akkustand unter 10 %|Akkustand niedrig|Batteria scarica|Batteria quasi scarica|Accu bijna leeg|Accu zwak|Batteriet är svagt|Låg batterinivå: batteri lågt|Batteriet er lavt|Akun varaus vähissä: akku tyhjä|Słaba bateria|Bateria rozładowana|Slabá baterie|Vybitá baterie|Alacsony akkumulátor|Az akkumulátor lemerült|Baterie descărcată|Baterie slabă|Pil zayıf|Batarya düşük|Pin yếu: hết pin|Baterai lemah|Baterai hampir habis|Аккумулятор разряжен|Низкий заряд батареи|Акумулятор розряджений|Χαμηλή μπαταρία|バッテリー残量低下|배터리 부족|แบตเตอรี่ต่ำ|แบตเตอรี่ใกล้หมด|البطارية منخفضة',
  'power-fault':
    'Desligamento inesperado: tensao insuficiente|Fallo de alimentación eléctrica|Netzteil defekt|Stromversorgung unterbrochen|Stromausfall|Akku defekt|Alimentation coupée|Alimentatore guasto: alimentazione assente|Spanningsuitval: voeding onderbroken|Strømforsyning feil|Brak zasilania|Výpadek napájení|Áramkimaradás: tápellátás megszakadt|Güç kaynağı arızası|Mất nguồn điện: nguồn điện lỗi|Сбой питания|Нет питания|電源異常|전원 이상|ไฟฟ้าขัดข้อง|انقطاع الطاقة',
  'printer-paper-out':
    'Papierrolle leer|Papierende|Sin papel|Sem papel na impressora|Plus de papier|Rouleau de papier épuisé|Carta esaurita|Papier op: geen papier|Pappret är slut|Papiret er tomt|Paperi loppu|Brak papieru w drukarce|Došel papír|Chybí papír|Kifogyott a papír|Lipsă hârtie|Hârtie terminată|Kağıt bitti|Hết giấy|Kertas habis|Нет бумаги|Закончилась бумага|Немає паперу|Τελείωσε το χαρτί|用紙切れ|用紙がありません|용지 없음|กระดาษหมด|ไม่มีกระดาษ|نفد الورق',
  'printer-paper-low':
    'Papier fast leer|Poco papel|Pouco papel|Papier bijna op|Mało papieru: papier niski|Kertas hampir habis|用紙残りわずか|용지 부족|กระดาษใกล้หมด|Мало бумаги',
  'printer-jam':
    'Papierstau|Atasco de papel|Papel encravado|Bourrage papier|Carta inceppata|Papier vastgelopen in printer: papierstoring|Papperstrassel|Papirstopp|Paperitukos|Zacięcie papieru|Uvíznutý papír|Papírelakadás: papír elakadt|Blocaj hârtie|Kağıt sıkıştı|Kẹt giấy|Kertas macet|Замятие бумаги|Εμπλοκή χαρτιού|紙詰まり|용지 걸림|กระดาษติด|انحشار الورق',
  'printer-overheated':
    'Drucker überhitzt|Druckkopf überhitzt|Impresora sobrecalentada|Impressora superaquecida|Imprimante en surchauffe|Stampante surriscaldata|Printer oververhit|Drukarka przegrzana|Tiskárna přehřátá|Принтер перегрет|プリンタ過熱|프린터 과열|เครื่องพิมพ์ร้อนเกิน',
  'printer-fault':
    'Drucker Störung|Drucker antwortet nicht|Drucker nicht gefunden|La impresora no responde|Falha na impressora|Imprimante hors service|Stampante guasta|Stampante non trovata|Drukarka nie odpowiada|Tiskárna neodpovídá|Tulostin ei vastaa|Skrivaren svarar inte|Skriveren svarer ikke|A nyomtató nem válaszol|Imprimanta nu răspunde|Yazıcı bulunamadı|Máy in lỗi|Printer tidak merespon|Принтер не отвечает|Ο εκτυπωτής δεν ανταποκρίνεται|プリンタが応答しません|프린터 응답없음|เครื่องพิมพ์ไม่ตอบสนอง|الطابعة لا تستجيب|Druckerdeckel offen',
  'chip-read-error':
    'Chip nicht lesbar|Chip no legible: error de lectura del chip|Chip illisible: puce illisible|Chip non leggibile|Chip niet leesbaar|Chippet kan inte läsas: chip kan inte läsas|Chip kan ikke leses|Sirua ei voi lukea|Nie można odczytać chipa: błąd odczytu chipu|Čip nelze přečíst|A chip nem olvasható|Cipul nu poate fi citit|Çip okunamadı|Không đọc được chip|Chip tidak terbaca|Чип не читается|Ошибка чтения чипа|Το τσιπ δεν διαβάζεται|ICチップ読取不可|칩 읽기 오류|อ่านชิปไม่ได้|تعذر قراءة الشريحة|ERRO LEITURA CHIP - REINSIRA O CARTAO',
  'stripe-read-error':
    'Karte nicht lesbar|KORTET KAN INTE LÄSAS|Kortet kan ikke leses|Magnetstreifen nicht lesbar|Banda magnética ilegible|Tarja ilegível|Piste illisible|Lettura carta fallita|Kaart onleesbaar|Błąd odczytu karty|Karta nejde přečíst: chyba čtení karty|Kártya olvasási hiba|Eroare citire card|Kart okunamadı|Không đọc được thẻ từ|อ่านบัตรผิดพลาด กรุณาลองใหม่|فشل في قراءة البطاقة|Не удалось прочитать карту|카드 읽기 오류|Σφάλμα ανάγνωσης κάρτας',
  'contactless-read-error':
    'Kontaktlosleser: Lesefehler|Error de lectura sin contacto|Erro de leitura por aproximação|Lecture sans contact échouée|Lettura contactless fallita|Błąd odczytu zbliżeniowego|Temassız okuma hatası|非接触読取エラー|비접촉 읽기 오류|Ошибка бесконтактного чтения',
  'card-reader-fault':
    'Kartenleser defekt|Chipleser defekt|Chipleser antwortet nicht|Lector de tarjetas averiado|Error del lector de chip|Leitor de cartão com defeito: leitor danificado|Lecteur de carte en panne|Lettore di chip guasto|Kaartlezer defect: kaartlezer kapot|Kortläsaren är trasig|Kortleseren svarer ikke|Kortinlukija rikki|Czytnik kart uszkodzony|Čtečka karet nefunguje|Kártyaolvasó meghibásodott|Cititorul de carduri defect: cititor stricat|Kart okuyucu arızalı|Đầu đọc thẻ bị hỏng|Pembaca kartu rusak|Картридер не отвечает: считыватель не отвечает|Ο αναγνώστης δεν ανταποκρίνεται|カードリーダー故障|카드리더 고장|เครื่องอ่านบัตรชำรุด|قارئ البطاقات معطل',
  'key-fault':
    'Touchscreen reagiert nicht|Taste klemmt|Tastatur defekt|Tastenfeld reagiert nicht|Tecla trabada|Teclado no responde|Teclado com defeito: erro do teclado|Clavier en panne|Touche bloquée|Tasto bloccato|Tastiera guasta|Toetsenbord defect: toets zit vast|Knappsatsen fungerar inte|Tastaturet virker ikke|Näppäimistö ei toimi|Klawiatura nie działa|Klávesnice nefunguje|A billentyűzet nem működik|Tastatura nu funcționează|Tuş takımı arızası|Bàn phím bị hỏng|Tombol macet: tombol rusak|Клавиатура не работает|Залипла кнопка|Το πληκτρολόγιο δεν λειτουργεί|キー入力エラー キーパッド故障|키패드 고장|ปุ่มกดเสีย|لوحة المفاتيح معطلة',
  'pin-pad-fault':
    'PINPAD: BŁĄD KLAWISZA|Pinpad nicht erreichbar|Pinpad no responde|Pinpad desconectado|Pinpad déconnecté|Pinpad non collegato|PIN-pad antwortet nicht|Pinpad nie odpowiada|Pinpad neodpovídá|Pinpad bulunamadı|Пинпад не отвечает|ピンパッド応答なし|핀패드 연결 끊김',
  'display-fault':
    'Bildschirm defekt|Pantalla averiada|Pantalla rota|Tela quebrada|Écran cassé|Schermo rotto|Scherm kapot|Skärmen är trasig|Skjermen er ødelagt|Näyttö rikki|Ekran uszkodzony|Displej poškozen|Kijelző meghibásodott|Ecran defect: ecran stricat|Ekran arızalı|Màn hình bị hỏng|Layar rusak|Экран поврежден|Η οθόνη έχει βλάβη|画面故障|화면 고장|หน้าจอเสีย|الشاشة معطلة',
  'display-blank':
    'Bildschirm schwarz|Pantalla negra|Tela preta: tela apagada|Écran noir|Schermo nero|Czarny ekran|Černá obrazovka|Экран погас|画面が表示されない',
  'sam-fault':
    'SAM nicht gefunden|Sicherheitsmodul antwortet nicht|SAM no encontrado|SAM não encontrado|SAM introuvable|Nie znaleziono SAM|SAM bulunamadı|SAM не найден',
  'no-signal':
    'SIM-Karte nicht gefunden|SIM-Karte fehlt|Sin tarjeta SIM|SIM no detectada|Cartão SIM ausente|Carte SIM absente|SIM non rilevata|Geen simkaart|SIM-kort saknas|SIM-kort mangler|SIM-kortti puuttuu|Brak karty SIM|Chybí SIM karta|Hiányzó SIM kártya|Lipsă cartelă SIM|SIM kart takılı değil|Không tìm thấy SIM|Kartu SIM tidak ditemukan|Нет SIM-карты|SIM-карта не найдена|Δεν βρέθηκε SIM|SIMカードなし|유심 미장착|ไม่พบซิมการ์ด|Kein Signal|Brak zasięgu|Sinal perdido|Sinal Wi-Fi perdido|لا توجد إشارة',
  'link-unstable':
    'Signal schwach|Señal débil|Sinal fraco|Signal faible|Segnale debole|Netzwerk instabil|Red inestable: conexión inestable|Słaby sygnał|Slabý signál|Слабый сигнал|電波が弱い|신호 약함|สัญญาณอ่อน|الإشارة ضعيفة',
  'connect-failed':
    'GPRS-Verbindung verloren|Host nicht erreichbar, Verbindungsaufbau abgebrochen|Ethernet: keine Verbindung zum Gateway|Conexión perdida|Sin conexión con el servidor|Conexão perdida|Connexion interrompue|Connexion perdue|Connessione persa|Verbinding verbroken|Anslutningen bröts: anslutning avbruten|Forbindelsen ble brutt|Yhteys katkesi|Połączenie przerwane|Utracono połączenie|Spojení ztraceno|Připojení selhalo|A kapcsolat megszakadt|Conexiune întreruptă|Bağlantı kesildi|Mất kết nối: kết nối bị ngắt|Koneksi terputus|Соединение разорвано|Потеря связи|Втрачено зв’язок|Η σύνδεση διακόπηκε|通信が切断されました|네트워크 연결 끊김|การเชื่อมต่อล้มเหลว|انقطع الاتصال|VPN-Verbindung fehlgeschlagen|Wi-Fi desconectado|Modem antwortet nicht',
  'line-unplugged':
    'Netzwerkkabel getrennt: Kabel getrennt|Cable desconectado: cabo desconectado|Câble débranché|Kabel odłączony: kabel odpojen|LANケーブル抜け|랜선 빠짐',
  'clock-fault':
    'Echtzeituhr steht oder zurückgesetzt (01.01.2015)|Echtzeituhr: Selbsttest fehlgeschlagen|Reloj del sistema incorrecto: fecha y hora no válida|Relógio desajustado: falha no relógio|Horloge en erreur|Orologio guasto|Zegar uszkodzony|Systémové hodiny: chyba, hodiny resetovány|Saat hatası|Ошибка часов реального времени|時計異常|시계 오류|นาฬิกาผิดพลาด',
  'storage-fault':
    'Flash-Speicher defekt|Speicherfehler|Speicher voll|Fallo de memoria|Falha de memória|Almacenamiento lleno|Armazenamento cheio|Erreur mémoire|Errore di memoria|Geheugenfout|Minnesfel|Błąd pamięci|Chyba paměti|Memóriahiba: memória hiba|Eroare de memorie|Bellek hatası|Lỗi bộ nhớ|Kesalahan memori|Ошибка памяти|Σφάλμα μνήμης|メモリエラー|메모리 오류|หน่วยความจำผิดพลาด|خطأ في الذاكرة',
  'out-of-memory':
    'Memoria llena|Memória cheia|Mémoire pleine|Memoria piena|Geheugen vol|Minnet är fullt|Pamięć pełna|Paměť plná|Память заполнена|メモリ不足|메모리 부족|หน่วยความจำเต็ม',
  'certificate-expired':
    'TLS-Handshake fehlgeschlagen: Client-Zertifikat abgelaufen am 13.10.2026|Zertifikat abgelaufen|Certificado caducado|Certificado vencido|Certificado expirado|Certificat expiré|Certificato scaduto|Certificaat verlopen|Certifikatet har gått ut: certifikat utgånget|Sertifikatet er utløpt|Varmenne vanhentunut|Certyfikat wygasł|Certifikát vypršel|A tanúsítvány lejárt|Certificat expirat|Sertifikanın süresi doldu|Chứng chỉ hết hạn|Sertifikat kedaluwarsa|Сертификат истёк|Срок действия сертификата истек|Το πιστοποιητικό έληξε|証明書有効期限切れ|인증서 만료|ใบรับรองหมดอายุ|انتهت صلاحية الشهادة',
  'certificate-not-yet-valid':
    'TLS: Host-Zertifikat noch nicht gültig, Gerätezeit 01.01.2015|Certificado aún no válido|Certificado ainda não válido|Certificat pas encore valide|Certificato non ancora valido|Certyfikat jeszcze nie ważny: certyfikat nie jest jeszcze ważny|Certifikát ještě není platný|Сертификат ещё не действителен',
  'certificate-invalid':
    'Anmeldung am Host abgewiesen: Zertifikat ungültig|Certificado no válido|Certificado inválido|Certificat invalide: certificat non valide|Certificato non valido|Certificaat ongeldig|Nieprawidłowy certyfikat|Neplatný certifikát|Érvénytelen tanúsítvány|Geçersiz sertifika|Недействительный сертификат|証明書が無効|유효하지 않은 인증서|ใบรับรองไม่ถูกต้อง|الشهادة غير صالحة',
  'tls-error':
    'TLS-Handshake fehlgeschlagen|TLS handshake échoué|Handshake TLS fallito|Handshake TLS fallido|Handshake TLS falhou|TLS nie powiodło się: błąd TLS',
  'key-missing':
    'Schlüssel fehlt|Kein Schlüssel geladen|Llaves no encontradas|Chave não encontrada|Chaves apagadas: chave ausente|Clé absente|Clé introuvable|Chiave mancante|Sleutel ontbreekt|Nyckel saknas|Nøkkel mangler|Avain puuttuu|Brak klucza|Chybí klíč|Hiányzó kulcs|Lipsă cheie|Anahtar bulunamadı|Ключи стерты|Отсутствует ключ|Δεν βρέθηκε κλειδί|マスターキー消去|암호키 없음|ไม่พบคีย์|المفتاح مفقود',
  'security-processing-failed': 'センター暗号処理エラー|暗号処理異常|HSM encryption hatası: HSM hatası',
  tamper:
    'Gehäuse der Kasse geöffnet|Sabotagealarm: Sabotage erkannt|Gehäuse geöffnet|Manipulationsversuch erkannt|Terminal violado|Carcasa abierta|Carcaça aberta|Boîtier ouvert|Manomissione rilevata|Behuizing geopend|Obudowa otwarta|Otwarcie obudowy|Корпус вскрыт|Вскрытие корпуса|筐体が開けられました|케이스 열림|Cihaz kasasına müdahale: sabotaj algılandı|งัดแงะเครื่อง',
  'multiple-cards':
    'Mehrere Karten im Feld|Varias tarjetas detectadas|Vários cartões: varios cartoes no campo|Plusieurs cartes détectées|Più carte rilevate|Meerdere kaarten|Flera kort i fältet|Kilka kart w polu|複数のカード|여러장 카드|หลายใบ บัตร',
  'card-removed':
    'Karte zu früh entnommen|Karte vor Ende der Transaktion entnommen|Tarjeta retirada antes de tiempo|Cartão retirado antes do fim|Carte retirée trop tôt|Carta rimossa troppo presto|Kaart te vroeg verwijderd|Kortet togs ut för tidigt: kortet uttaget|Kortet ble fjernet|Karta wyjęta za wcześnie|Karta vyjmuta předčasně|Kártya kihúzva|Card retras: card scos prea devreme|Kart erken çekildi|Thẻ bị rút ra: the rút ra|Kartu dicabut|Карта извлечена|Η κάρτα αφαιρέθηκε|カードが抜かれました|카드 제거됨|บัตรถูกดึงออก|تم سحب البطاقة مبكرا',
  'entry-timeout': 'TEMPO DE SENHA ESGOTADO|Senha: tempo esgotado|PIN-Eingabe Zeitüberschreitung',
  'app-crash':
    'Anwendung unerwartet beendet und neu gestartet|Anwendung abgestürzt|La aplicación se cerró inesperadamente|Aplicativo encerrado inesperadamente|L’application s’est arrêtée de manière inattendue|Applicazione chiusa inaspettatamente|Applicatie onverwacht gestopt|Applikationen avslutades oväntat|Applikasjonen krasjet|Sovellus kaatui|Aplikacja nieoczekiwanie zakończona|Aplikace neočekávaně ukončena|Az alkalmazás váratlanul leállt|Aplicația s-a închis neașteptat|Uygulama beklenmedik şekilde kapandı|Ứng dụng dừng đột ngột|Приложение аварийно завершено|Η εφαρμογή τερματίστηκε απροσδόκητα|アプリ異常終了|앱 비정상종료|แอปปิดตัวเอง|توقف التطبيق بشكل غير متوقع',
  'app-hang':
    'Anwendung reagiert nicht|Aplicación congelada|Aplicativo travado|Application figée|Applicazione bloccata|Applicatie vastgelopen|Programmet har hängt sig: programvaran fryst|Sovellus jumissa|Aplikacja zawieszona|Приложение зависло|アプリがフリーズ|앱 멈춤|แอปค้าง',
  restart:
    'Terminal neu gestartet|Terminal reiniciado|Terminal redémarré|Terminale riavviato|Terminal herstart|Terminalen startades om: terminal omstartad|Terminal ponownie uruchomiony|Terminál restartován|Терминал перезагружен: перезагрузка терминала|端末再起動|단말기 재시작|เครื่องรีสตาร์ท',
  'update-failed':
    'Update fehlgeschlagen|Software-Aktualisierung fehlgeschlagen|Actualización fallida|Falha na atualização|Échec de la mise à jour|Aggiornamento non riuscito|Aggiornamento fallito|Update mislukt|Uppdateringen misslyckades|Oppdatering mislyktes|Päivitys epäonnistui|Aktualizacja nieudana|Aktualizace selhala|A frissítés sikertelen|Actualizare eșuată|Güncelleme başarısız|Cập nhật thất bại|Pembaruan gagal|Ошибка обновления|Обновление не удалось|Η ενημέρωση απέτυχε|更新失敗|アップデートに失敗しました|업데이트 실패|อัปเดตล้มเหลว|อัปเดตไม่สำเร็จ|فشل التحديث',
  'parameter-error':
    'Konfiguration fehlerhaft|Configuración no válida|Configuração inválida|Configuration invalide: paramètres invalides|Configurazione errata|Lizenz abgelaufen|Licencia caducada|Licença expirada|Licence expirée|Licenza scaduta|Licencja wygasła|Ошибка конфигурации|設定エラー|설정 오류',
  'settlement-required':
    'DAGSAVSLUT EJ UTFÖRT - AVSLUTA FÖRST|Kassenschnitt nicht durchgeführt|Cierre no realizado|Fechamento não realizado|Kassenschnitt erforderlich|Lote lleno|Chiusura non eseguita',
  'settlement-failed':
    'Kassenschnitt fehlgeschlagen|Cierre de lote fallido|Falha no fechamento|Échec de la télécollecte|Chiusura fallita|Dagafsluiting mislukt|Dagsavslut misslyckades|Rozliczenie nieudane|Сбой сверки итогов|締め処理エラー|마감 실패|สรุปยอดไม่สำเร็จ',
  'sign-on-failed':
    'Anmeldung fehlgeschlagen|Fallo de inicio de sesión|Aanmelden mislukt|Inloggning misslyckades|Logowanie nieudane|Přihlášení selhalo|Bejelentkezés sikertelen|Đăng nhập thất bại|ログイン失敗|로그인 실패|เข้าสู่ระบบไม่สำเร็จ|فشل تسجيل الدخول',
  'self-test-failed':
    'Scanner nicht gefunden|Cajón de dinero atascado|Gaveta com defeito: gaveta não responde|Tiroir-caisse bloqué|Waage antwortet nicht|Balanza no responde|Selbsttest fehlgeschlagen|Autotest échoué|スキャナ故障|스캐너 오류|Сканер не найден|เครื่องชั่งเสีย',
  cancelled:
    'ลูกค้ายกเลิกรายการ|Khách hàng hủy giao dịch|Pelanggan membatalkan transaksi|Anulat de client|Az ügyfél megszakította|Ο πελάτης ακύρωσε|ألغى العميل العملية',
};

/** What tells that all is well. */
export const WELL_ABROAD: readonly string[] =
  'Ouverture de caisse|Clôture de caisse effectuée|Apertura de caja|Cierre de caja|Abertura de caixa|Kasse geöffnet|Otwarcie kasy|Terminal eingeschaltet|Tagesabschluss erfolgreich übertragen|Akku vollständig geladen|Netzwerk verbunden (LAN)|Drucker bereit|Papier nachgelegt|Deckel geschlossen|SIM-Karte erkannt|Zertifikat erneuert|Schlüssel erfolgreich geladen|Wartung abgeschlossen|Impresora lista|Papel repuesto|Certificado renovado|Conectado a la red móvil|Terminal ligado|Lote fechado com sucesso|Papier rechargé|Stampante pronta|Printer gereed|Drukarka gotowa|Připojeno k serveru|Yazıcı hazır|Đã kết nối mạng|Terminal terhubung|Сверка итогов выполнена|用紙を補充しました|締め処理完了|단말기 부팅 완료|เชื่อมต่อเครือข่ายแล้ว|สรุปยอดสำเร็จ|تم تشغيل الجهاز|Gerät gestartet, Anmeldung erfolgreich|Kassenschnitt durchgeführt|Software-Aktualisierung 2025.4 -> 2025.5 erfolgreich|GPRS-Verbindung wiederhergestellt|Täglicher Statusbericht: Gerät in Ordnung|Parameter-Update erfolgreich installiert|Akku getauscht|Papierrolle ersetzt|Keine Störung|Kein Fehler|Störung behoben|Akku voll|Akku geladen|Akkustand 85 %|Keine Manipulation erkannt|Terminal iniciado|Sin errores|Sem erros|Conexión restablecida|Conexão restabelecida|Batería reemplazada|Bateria substituída|Actualización completada|Atualização concluída com sucesso|Cierre realizado|Fechamento realizado|Inicio de sesión correcto: sesión iniciada|Connexion rétablie|Batterie remplacée|Mise à jour réussie|Aucune erreur|Télécollecte effectuée|Terminal démarré|Connessione ripristinata|Batteria sostituita|Aggiornamento completato|Nessun errore|Terminale avviato|Verbinding hersteld|Batterij vervangen: accu vervangen|Update geslaagd|Geen fout|Anslutningen återställd|Batteriet bytt|Uppdateringen genomförd|Inga fel|Terminalen startad|Forbindelsen er gjenopprettet|Oppdatering fullført|Ingen feil|Forbindelsen genoprettet|Yhteys palautettu|Päivitys onnistui|Ei virheitä|Połączenie przywrócone|Bateria wymieniona|Aktualizacja zakończona pomyślnie|Brak błędów|Terminal uruchomiony|Spojení obnoveno|Baterie vyměněna|Aktualizace úspěšná|Bez chyb|A kapcsolat helyreállt|Akkumulátor kicserélve|A frissítés sikeres|Nincs hiba|Conexiune restabilită|Baterie înlocuită|Actualizare reușită|Fără erori|Bağlantı yeniden kuruldu|Batarya değiştirildi|Güncelleme başarılı|Hata yok|Đã khôi phục kết nối|Cập nhật thành công|Không có lỗi|Koneksi pulih|Pembaruan berhasil|Tidak ada kesalahan|Соединение восстановлено|Аккумулятор заменён|Обновление успешно установлено|Ошибок нет|Нет ошибок|Терминал запущен|З’єднання відновлено|Оновлення успішне|Η σύνδεση αποκαταστάθηκε|Η μπαταρία αντικαταστάθηκε|Η ενημέρωση ολοκληρώθηκε|Κανένα σφάλμα: χωρίς σφάλμα|通信復旧|バッテリー交換完了|更新完了しました|異常なし|異常ありません|端末起動しました|통신 복구|배터리 교체완료|업데이트 성공|이상 없음|오류 없음|단말기 시작|การเชื่อมต่อกลับมาปกติ|เปลี่ยนแบตเตอรี่แล้ว|อัปเดตสำเร็จ|ไม่มีข้อผิดพลาด|ระบบทำงานปกติ|تمت استعادة الاتصال|تم التحديث بنجاح|لا توجد أخطاء|Nächtlicher Neustart geplant|Reinicio programado|Redémarrage planifié'.split(
    '|',
  );

/** Near misses: none of these tells that all is well. */
export const NOT_WELL_ABROAD: readonly string[] =
  'Cuenta cerrada|Conta encerrada|Konto geschlossen|Compte fermé|Conto chiuso|Rachunek zamknięty|Verbindung geschlossen|Unerwarteter Neustart|Neustart erforderlich|Neustart nach Absturz|Bitte Papier einlegen|Gagal terhubung ke server|Netzteil nicht angeschlossen|Tarjeta cancelada|Nicht erfolgreich|Update nicht erfolgreich|Anmeldung nicht erfolgreich|Störung nicht behoben|Verbindung nicht wiederhergestellt|Akku muss getauscht werden|Batterie ersetzen|No completado|Actualización no completada|No se pudo completar la actualización|Conexión no restablecida|Batería debe ser reemplazada|Atualização não concluída|Não foi possível concluir|A bateria precisa ser trocada|Mise à jour non réussie|La connexion n’est pas rétablie|Batterie à remplacer|Aggiornamento non completato|Connessione non ripristinata|Update niet geslaagd|Verbinding niet hersteld|Uppdateringen inte genomförd|Oppdatering ikke fullført|Päivitys ei onnistunut|Aktualizacja niezakończona pomyślnie: nie zakończono|Połączenie nie zostało przywrócone|Aktualizace neúspěšná|Spojení nebylo obnoveno|A frissítés nem sikeres|Actualizarea nu a reușit|Bağlantı başarılı değil|Güncelleme başarısız|Cập nhật không thành công|Pembaruan tidak berhasil|Обновление не завершено|Соединение не восстановлено|Неуспешно|Безуспешная попытка|Η ενημέρωση δεν ολοκληρώθηκε|更新に失敗しました|更新が完了しませんでした|正常に起動できません|업데이트가 완료되지 않음|정상 처리 안됨|อัปเดตไม่สำเร็จ|ไม่ปกติ|لم يتم التحديث|التحديث غير ناجح|فشل استعادة الاتصال|Pago no exitoso|Zahlung nicht erfolgreich|Pagamento non riuscito|Betaling niet geslaagd'.split(
    '|',
  );

/** Component, message and what both say together. */
export const COLUMNS_ABROAD: readonly (readonly [string, string, SymptomId])[] = [
  ['Akku', 'leer', 'battery-low'],
  ['Akku', 'Schwach', 'battery-low'],
  ['Akku', 'defekt', 'power-fault'],
  ['Drucker', 'Papier leer', 'printer-paper-out'],
  ['Drucker', 'Störung', 'printer-fault'],
  ['Drucker', 'keine Antwort', 'printer-fault'],
  ['Drucker', 'überhitzt', 'printer-overheated'],
  ['Chipleser', 'Lesefehler', 'chip-read-error'],
  ['Chipleser', 'defekt', 'card-reader-fault'],
  ['Kontaktlosleser', 'Lesefehler', 'contactless-read-error'],
  ['Uhr', 'zurückgesetzt', 'clock-fault'],
  ['Tastatur', 'klemmt', 'key-fault'],
  ['BATERIA', 'CRITICA', 'battery-low'],
  ['IMPRESSORA', 'sem papel', 'printer-paper-out'],
  ['IMPRESSORA', 'falha', 'printer-fault'],
  ['Impresora', 'atasco', 'printer-jam'],
  ['Imprimante', 'bourrage', 'printer-jam'],
  ['Batterie', 'faible', 'battery-low'],
  ['Stampante', 'guasta', 'printer-fault'],
  ['Drukarka', 'nie odpowiada', 'printer-fault'],
  ['Bateria', 'niska', 'battery-low'],
  ['Tiskárna', 'porucha', 'printer-fault'],
  ['Yazıcı', 'hatası', 'printer-fault'],
  ['Принтер', 'не отвечает', 'printer-fault'],
  ['プリンタ', '応答なし', 'printer-fault'],
  ['バッテリー', '残量低下', 'battery-low'],
  ['배터리', '부족', 'battery-low'],
  ['แบตเตอรี่', 'ต่ำ', 'battery-low'],
  ['الطابعة', 'معطلة', 'printer-fault'],
  ['Certificado', 'caducado', 'certificate-expired'],
  ['Zertifikat', 'abgelaufen', 'certificate-expired'],
];

/** Codes that are words, as programs of terminals write them. */
export const NAMED_CODES: readonly (readonly [string, SymptomId])[] = [
  ['PWR_LOW', 'power-fault'],
  ['BATTERY_CRITICAL', 'battery-low'],
  ['BATT_LOW', 'battery-low'],
  ['BAT_CRIT', 'battery-low'],
  ['PRN_PAPER_OUT', 'printer-paper-out'],
  ['PRT_JAM', 'printer-jam'],
  ['PRN_OVERHEAT', 'printer-overheated'],
  ['CHIP_READ_ERR', 'chip-read-error'],
  ['ICC_RDR_FAIL', 'chip-read-error'],
  ['CTLS_READ_ERROR', 'contactless-read-error'],
  ['MSR_FAULT', 'card-reader-fault'],
  ['TLS_HANDSHAKE_FAIL', 'tls-error'],
  ['TLS_CERT_EXPIRED', 'certificate-expired'],
  ['CERT_INVALID', 'certificate-invalid'],
  ['SIM_NOT_PRESENT', 'no-signal'],
  ['SIM_MISSING', 'no-signal'],
  ['MEM_WRITE_ERR', 'storage-fault'],
  ['FLASH_ERR', 'storage-fault'],
  ['RTC_FAIL', 'clock-fault'],
  ['NET_DOWN', 'connect-failed'],
  ['ETH_LINK_DOWN', 'connect-failed'],
  ['KBD_ERR', 'key-fault'],
  ['DISP_FAULT', 'display-fault'],
  ['PINPAD_DISCONNECTED', 'pin-pad-fault'],
  ['SAM_ERR', 'sam-fault'],
  ['TAMPER_DETECTED', 'tamper'],
  ['UPDATE_FAILED', 'update-failed'],
  ['APP_CRASH', 'app-crash'],
];

/** Good news in English, Chinese and the names of programs. */
export const WELL_NAMED: readonly string[] = [
  'BATTERY_OK',
  'TAMPER_CLEAR',
  'PRN_OK',
  'NET_UP',
  'NET_CONNECTED',
  'UPDATE_SUCCESS',
  'UPDATE_OK',
  'HEARTBEAT_OK',
  'CERT_RENEWED',
  'SIM_READY',
  'LINK_RESTORED',
  'PAPER_LOADED',
  'BATTERY_CHARGED',
  'CHARGING_STARTED',
  'SETTLEMENT_OK',
  'LOGON_OK',
  'KEY_LOADED',
  'CONFIG_UPDATED',
  'DOOR_CLOSED',
  'Terminal started',
  'Terminal powered on',
  'Device booted normally',
  'Battery level 85%',
  'Battery 100 %, charging',
  'Charger connected',
  'Printer ready',
  'New paper roll inserted',
  'Application started',
  'Certificate renewed',
  'Till opened',
  'Cash drawer opened',
  'Shift closed',
  'Tap data uploaded, queue empty',
  'Terminal in service, configuration loaded',
  'Keys injected successfully',
  'Configuration downloaded and applied',
  'Wi-Fi connected to shop-ap',
  'SIM registered on network',
  'Daily status report: all OK',
  '设备启动完成',
  '电池已充满',
  '证书已更新',
  '打印机就绪',
  '配置已下发',
  '网络已连接',
];

/** Further names and sentences of parts. */
export const NAMED_PARTS: readonly (readonly [string, SymptomId])[] = [
  ['BATT_CRITICAL', 'battery-low'],
  ['BATTERY_LEVEL_LOW', 'battery-low'],
  ['Battery level 9%', 'battery-low'],
  ['电量剩余 5%', 'battery-low'],
  ['AC_LOST', 'power-fault'],
  ['PWR_FAIL', 'power-fault'],
  ['CHARGER_REMOVED', 'power-fault'],
  ['ADAPTER_DISCONNECTED', 'power-fault'],
  ['PAPER_OUT', 'printer-paper-out'],
  ['PRT_NO_PAPER', 'printer-paper-out'],
  ['PAPER_LOW', 'printer-paper-low'],
  ['PAPER_JAM', 'printer-jam'],
  ['PRINTER_COVER_OPEN', 'printer-fault'],
  ['PRN_COVER_OPEN', 'printer-fault'],
  ['PRN_HOT', 'printer-overheated'],
  ['PRINTHEAD_TEMP_HIGH', 'printer-overheated'],
  ['KEYPAD_STUCK', 'key-fault'],
  ['KBD_STUCK_KEY', 'key-fault'],
  ['TOUCH_NO_RESPONSE', 'key-fault'],
  ['LCD_ERR', 'display-fault'],
  ['SCREEN_BLANK', 'display-blank'],
  ['PINPAD_NOT_FOUND', 'pin-pad-fault'],
  ['PINPAD_TIMEOUT', 'pin-pad-fault'],
  ['ICC_ERROR', 'chip-read-error'],
  ['CHIP_MALFUNCTION', 'chip-read-error'],
  ['CTLS_FAIL', 'contactless-read-error'],
  ['READER_OFFLINE', 'card-reader-fault'],
  ['SAM_NOT_PRESENT', 'sam-fault'],
  ['SIM_LOCKED', 'no-signal'],
  ['NO_SIGNAL', 'no-signal'],
  ['GPRS_NO_SIGNAL', 'no-signal'],
  ['SIGNAL_WEAK', 'link-unstable'],
  ['ETH_CABLE_UNPLUGGED', 'line-unplugged'],
  ['LAN_CABLE_DISCONNECTED', 'line-unplugged'],
  ['DNS_FAIL', 'address-error'],
  ['DHCP_TIMEOUT', 'address-error'],
  ['VPN_DOWN', 'connect-failed'],
  ['WIFI_DISCONNECTED', 'connect-failed'],
  ['HOST_UNREACHABLE', 'connect-failed'],
  ['MODEM_FAIL', 'connect-failed'],
  ['HOST_TIMEOUT', 'receive-timeout'],
  ['HOST_NO_RESPONSE', 'receive-timeout'],
  ['SSL_ERROR', 'tls-error'],
  ['CERT_EXPIRED', 'certificate-expired'],
  ['CERT_NOT_YET_VALID', 'certificate-not-yet-valid'],
  ['CERT_UNTRUSTED', 'certificate-invalid'],
  ['KEY_MISSING', 'key-missing'],
  ['TMK_NOT_FOUND', 'key-missing'],
  ['DUKPT_KEY_MISSING', 'key-missing'],
  ['KCV_MISMATCH', 'key-invalid'],
  ['MAC_INVALID', 'mac-error'],
  ['TAMPER_ALERT', 'tamper'],
  ['CASE_OPEN', 'tamper'],
  ['ANTI_TAMPER_TRIGGERED', 'tamper'],
  ['RTC_BATTERY_LOW', 'clock-fault'],
  ['CLOCK_NOT_SET', 'clock-fault'],
  ['RTC_LOST', 'clock-fault'],
  ['DISK_FULL', 'storage-fault'],
  ['FLASH_WRITE_FAIL', 'storage-fault'],
  ['STORAGE_LOW', 'storage-fault'],
  ['OUT_OF_MEMORY', 'out-of-memory'],
  ['MEM_LOW', 'out-of-memory'],
  ['APP_CRASHED', 'app-crash'],
  ['APP_NOT_RESPONDING', 'app-hang'],
  ['UNEXPECTED_REBOOT', 'restart'],
  ['DOWNLOAD_FAIL', 'update-failed'],
  ['UPDATE_TIMEOUT', 'update-failed'],
  ['OTA_FAILED', 'update-failed'],
  ['UPDATE_REQUIRED', 'update-required'],
  ['CONFIG_INVALID', 'parameter-error'],
  ['PARAM_MISSING', 'parameter-error'],
  ['LICENSE_EXPIRED', 'parameter-error'],
  ['Software licence expired', 'parameter-error'],
  ['SETTLEMENT_FAILED', 'settlement-failed'],
  ['BATCH_FULL', 'settlement-required'],
  ['LOGON_FAILED', 'sign-on-failed'],
  ['LOGIN_REJECTED', 'sign-on-failed'],
  ['NOT_LOGGED_ON', 'not-signed-on'],
  ['SCANNER_DISCONNECTED', 'self-test-failed'],
  ['DRAWER_JAM', 'self-test-failed'],
  ['SCALE_NOT_RESPONDING', 'self-test-failed'],
  ['SELFTEST_FAIL', 'self-test-failed'],
  ['REVERSAL_FAILED', 'reversal-failed'],
  ['存储器写入失败', 'storage-fault'],
  ['PSAM卡未检测到', 'sam-fault'],
  ['软件许可证已过期', 'parameter-error'],
  ['读卡模块无响应', 'card-reader-fault'],
  ['屏幕不亮', 'display-blank'],
];
