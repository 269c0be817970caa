import type { PhraseRule } from './rule.ts';

/*
 * Lists that a service desk keeps: what somebody asked or ordered, what a cashier did wrong and was told, and what was done about
 * a fault, all in one line. Held against messages of devices only. The words are those of desks' own lists and of the trouble
 * pages that merchants are sent (Worldline, Nexi, eService, Payone, 银联商务, 拉卡拉), put into the same languages.
 */

const PERSON =
  'cashier|cashiers|clerk|staff|employee|operator|merchant|waiter|waitress|shop assistant|new starter|kassierer|kassiererin|kassierkraft|mitarbeiter|mitarbeiterin|personal|handler|haendler|handlerin|kellner|bediener|kassenkraft|verkauferin|verkaufer|caissier|caissiere|hotesse|serveur|serveuse|vendeur|vendeuse|commercant|employe|employee|cajero|cajera|empleado|empleada|camarero|dependiente|comerciante|operador|operadora|operatore|cassiere|cassiera|esercente|cameriere|commesso|commessa|lojista|funcionario|funcionaria|atendente|caixa|kassamedewerker|medewerker|winkelier|caissiere|kassor|kassorska|personalen|butikspersonal|kassamedarbeider|ansatt|medarbejder|ekspedient|myyja|kassahenkilo|kasjer|kasjerka|pracownik|sprzedawca|sprzedawczyni|pokladni|obsluha|obchodnik|penztaros|elado|casier|casiera|vanzator|vanzatoare|kasiyer|personel|garson|kasir|karyawan|pelayan|thu ngan|nhan vien';
const ERRED =
  'tried|attempted|forgot|forgotten|did not know|does not know|not trained|untrained|wrong|wrongly|incorrectly|by mistake|mistake|accidentally|mixed up|instead of|misunderstood|without receipt|without original|without slip|versucht|vergessen|falsch|falsche|falschen|verwechselt|versehentlich|ohne beleg|ohne original|unwissend|nicht geschult|statt|a essaye|essaye|oublie|mauvais|mauvaise|par erreur|sans ticket|sans recu|au lieu|intento|intentado|olvido|olvidado|equivocado|equivocada|por error|sin recibo|sin ticket|en lugar|tentou|esqueceu|errado|errada|por engano|sem comprovante|sem recibo|em vez|provato|tentato|dimenticato|sbagliato|sbagliata|per errore|senza scontrino|invece|geprobeerd|vergeten|verkeerd|verkeerde|per ongeluk|zonder bon|in plaats|forsokte|glomde|glomt|fel knapp|av misstag|utan kvitto|glemte|ved en feil|ved en fejl|uten kvittering|uden kvittering|forsogte|yritti|unohti|vahingossa|vaarin|probowal|probowala|zapomnial|zapomniala|zle|pomylkowo|bez paragonu|zamiast|zkousel|zkusila|zapomnel|zapomnela|spatne|omylem|bez uctenky|misto|elfelejtette|tevedesbol|rossz|blokk nelkul|a incercat|a uitat|gresit|din greseala|fara bon|unuttu|yanlis|yanlislikla|fissiz|fis olmadan|lupa|salah|tanpa struk|quen|nham|sai|khong co hoa don';
const OF_PARTS =
  '!printer|drucker|display|screen|bildschirm|battery|akku|batterie|network|netzwerk|netz|reader|kartenleser|terminal defekt|defekt|defect|broken|kaputt|hardware|error|crash*|frozen|freezes|time|date|uhrzeit|ip|cable|kabel|sim|pinpad|keypad|tastatur|charged twice';
const UNTAUGHT =
  'instructed|trained|explained|advised|briefed|retrained|reminded|shown how|eingewiesen|geschult|erklart|erlautert|unterwiesen|belehrt|erinnert|aufgeklart|forme|formee|explique|expliquee|rappele|rappelee|instruit|instruido|instruida|capacitado|capacitada|explicado|recordado|formado|treinado|treinada|orientado|orientada|istruito|istruita|spiegato|formato|ricordato|uitgelegd|geinstrueerd|herinnerd|instruerad|informerad|pamind|instruert|instrueret|paminnet|opastettu|neuvottu|muistutettu|pouczono|pouczony|pouczona|przeszkolono|poinstruowano|przypomniano|poucen|poucena|pouceni|zaskolen|kioktatva|tajekoztatva|instruit|instruita|bilgilendirildi|egitim verildi|hatirlatildi|dijelaskan|diingatkan|da huong dan|da nhac';

const CLOSING =
  'settlement|settle|batch|end of day|day end|z report|kassenschnitt|tagesabschluss|kassenabschluss|telecollecte|remise|cierre|cierre de lote|cierre de caja|fechamento|fecho|chiusura|chiusura contabile|dagafsluiting|afsluiting|dagsavslut|dagsavslutning|kassaavslut|dagsoppgjor|oppgjor|dagsafslutning|afstemning|paivan paatos|tilitys|rozliczenie|zamkniecie dnia|wysylka|uzaverka|uzavierka|napi zaras|zaras|inchidere de zi|inchidere|gun sonu|gunsonu|settlement harian|tutup buku|ket toan|chot so';
const NOT_MADE =
  'not done|not made|not run|not performed|not carried out|not settled|never|missed|skipped|overdue|outstanding|forgotten|forgot|since|for days|nicht gemacht|nicht durchgefuhrt|nicht erfolgt|nicht ausgefuhrt|vergessen|uberfallig|fehlt|fehlend|ausstehend|pas fait|pas faite|pas effectue|pas effectuee|non fait|non faite|non effectue|non effectuee|oublie|oubliee|en retard|no realizado|no realizada|no hecho|no efectuado|sin realizar|sin hacer|olvidado|pendiente|nao realizado|nao feito|nao efetuado|sem fazer|esquecido|pendente|non effettuata|non eseguita|non fatta|dimenticata|mancante|niet gedaan|niet uitgevoerd|vergeten|ej gjord|inte gjord|ej utford|inte utford|saknas|glomd|ikke utfort|ikke gjort|ikke foretaget|mangler|glemt|tekematta|ei tehty|unohtunut|nie wykonano|nie zrobiono|niewykonane|brak|zapomniane|neprovedena|neprovedeno|nebyla provedena|chybi|zapomenuta|elmaradt|nem tortent|nem keszult|neefectuata|nefacuta|uitata|yapilmadi|yapilmamis|unutuldu|belum dilakukan|belum|tidak dilakukan|chua|quen';

/** Beside these somebody tells of more than a wish. */
const NO_TROUBLE =
  '!fail*|error*|stuck|lost|missing|not|never|no|broken|defect*|timeout|crash*|blocked|wrong|invalid|rejected|refused|denied|declined|fehler*|defekt|nicht|kein|keine|gestort|erreur|panne|ne|pas|fallo|averia|falha|erro|nao|guasto|errore|non|fout|niet|geen|fel|inte|feil|ikke|fejl|virhe|ei|blad|nie|awaria|chyba|hiba|nem|eroare|nu|hata|yok|gagal|tidak|rusak|loi|khong|hong';

export const DESK: readonly PhraseRule[] = [
  // Whoever wants a copy tells of no charge that came twice.
  [
    'information',
    [
      `asked for|asks for|asking for|requested|requests|wants|needs|would like|mochte|wunscht|bittet um|braucht|demande|souhaite|pide|solicita|quiere|pede|deseja|chiede|vuole|vraagt|wil|onskar|onsker|haluaa|prosi o|zada o|keri|cere|istiyor|meminta|yeu cau & copy|duplicate receipt|duplicate copy|duplicate slip|receipt copy|invoice copy|kopie|belegkopie|duplikat|duplicata|copie|copia|segunda via|duplicado|kvittokopia|kopia|kopii|masolat|copie bon|fis kopyasi|salinan|ban sao & ${NO_TROUBLE} & !charge*|payment|transaction`,
    ],
  ],
  [
    'settlement-required',
    [
      `${CLOSING} & ${NOT_MADE} & !server|host|network|timeout|fail*|printer|paper|parameter|key|driver|balance|unbalanced`,
      '结算|批结|日结|轧账|扎帐 & 未做|未结|没做|没有做|忘记|忘做|多日|几天|天未|天没|一直没',
      '精算|日計|締め & していません|未実施|忘れ|行われていません|未処理',
      '마감|정산|일마감 & 안함|미실시|하지않|누락|미마감|미정산',
      'сверкаитогов|сверка|закрытиесмены|закрытиедня|z-отчет|звірк & непровод|несделан|невыполн|забыл|непроизв|пропущ|нероб|непров',
      'สรุปยอด|โอนยอด|ปิดยอด & ไม่ได้ทำ|ยังไม่|ลืม',
      'κλεισιμοπακετου|κλεισιμο|εκκαθαρισ & δενεγινε|δενεχει|ξεχασ',
      'التسويه|اغلاقاليوم|تسويه & لمتتم|لميتم|نسي|متاخر',
    ],
  ],
  // A cashier's slip: of refunds and voids it is most often the sale that is missing.
  [
    'original-not-found',
    [
      `${PERSON} & void|refund|storno|stornierung|gutschrift|erstattung|annulation|remboursement|anulacion|devolucion|reembolso|estorno|cancelamento|annullo|storno|rimborso|annulering|terugbetaling|makulering|aterbetalning|retur|annullering|hyvitys|peruutus|zwrot|anulowanie|vraceni|visszaterites|visszavaltas|stornare|rambursare|iade|iptal|pengembalian|pembatalan|hoan tien|huy & ${ERRED}|${UNTAUGHT} & ${OF_PARTS}`,
      '收银员|店员|营业员|商户|员工|操作员 & 撤销|退货|退款|冲正 & 误操作|操作错误|不会|无小票|无凭证|没有原|忘记|错误操作|选错|已指导|已培训|指导',
    ],
  ],
  [
    'related-transaction-error',
    [
      'refund|refunded|void|voided|sale|erstattung|gutschrift|storno|remboursement|annulation|devolucion|anulacion|estorno|rimborso & twice|doppelt|zweimal|deux fois|dos veces|duas vezes|due volte|wrong amount|falscher betrag & by mistake|mistake|accidentally|versehentlich|irrtumlich|par erreur|por error|por engano|per errore',
      `${PERSON} & ${ERRED}|${UNTAUGHT} & ${OF_PARTS} & !pin|password|passwort|passwords|login|code|customer|kunde|cliente|client`,
      '收银员|店员|营业员|商户|员工|操作员 & 误操作|操作错误|操作不当|不会操作|选错|按错|输错金额|操作失误|错误操作|不熟悉 & !密码|故障|网络|打印',
      '店員|レジ係|加盟店|スタッフ|従業員 & 誤操作|操作ミス|操作方法|間違え|忘れ & !暗証|故障|パスワード',
      '직원|점원|가맹점|캐셔|점주 & 조작실수|오조작|조작미숙|잘못선택|사용법|실수 & !비밀번호|고장',
      'кассир|сотрудник|продавец|оператор|касир & ошибся|ошиблась|поошибке|забыл|неправильновыбр|неумеет|незнает|проинструктир|помилив & !парол|принтер|связ',
      'พนักงาน|แคชเชียร์|ร้านค้า & กดผิด|ทำผิด|เลือกผิด|ลืม|ไม่เข้าใจ|ใช้งานไม่เป็น & !รหัส',
    ],
  ],
  // Whoever signs on at the till has a word of his own; a customer's is his PIN.
  [
    'operator-password-wrong',
    [
      'cashier|clerk|staff|employee|supervisor|manager|operator|kassierer|kassiererin|mitarbeiter|bediener|caissier|employe|operateur|cajero|empleado|operador|cassiere|operatore|funcionario|caixa|medewerker|kassor|ansatt|medarbejder|kasjer|kasjera|pracownik*|pokladni|obsluha|obsluhy|penztaros|casier|kasiyer|personel|kasir|karyawan|thu ngan|nhan vien & password|passwords|passwort|passcode|pin|kennwort|mot de passe|contrasena|clave|senha|password|wachtwoord|losenord|passord|adgangskode|haslo|heslo|jelszo|parola|sifre|sifresi|kata sandi|mat khau & wrong|incorrect*|invalid|error|fail*|falsch|falsches|ungultig|incorrect|errone|invalide|incorrecta|incorrecto|erronea|invalida|incorreta|errada|errata|errato|sbagliata|fout|onjuist|verkeerd|fel|felaktigt|feil|forkert|bledne|nieprawidlowe|spatne|nespravne|chybne|hibas|gresita|incorecta|yanlis|hatali|salah|sai & !customer|cardholder|card|kunde|cliente|client',
      '操作员|收银员|柜员|员工|店员|主管|店长|管理员 & 密码|口令 & 错|不正确|有误|不符|失败|无效 & !持卡人|卡密',
      '担当者|店員|係員|従業員|管理者|オペレータ|責任者 & パスワード|暗証番号|パスコード & 誤り|違い|不一致|エラー|間違|正しく|不正',
      '직원|관리자|점원|담당자|캐셔|운영자|점주 & 비밀번호|암호|패스워드 & 오류|불일치|틀림|틀렸|잘못|실패',
      'кассир|оператор|сотрудник|администратор|старшегокассира|касир|персонал & парол & неверн|неправильн|ошиб|невірн|помилк|некоррект',
      'พนักงาน|แคชเชียร์|ผู้จัดการ|หัวหน้า|ผู้ดูแล & รหัส|พาสเวิร์ด & ไม่ถูกต้อง|ผิด|ไม่ตรง',
      'ταμια|ταμιασ|χειριστ|υπαλληλ|διαχειριστ & κωδικ & λαθοσ|λανθασμεν|εσφαλμεν|ακυρ',
      'الكاشير|امينالصندوق|الموظف|المشغل|المدير|المشرف & كلمهالمرور|كلمهالسر|الرقمالسري & خطا|خاطئ|غيرصحيح|غلط',
    ],
  ],
  [
    'power-fault',
    [
      'terminal|gerat|geraet|device|machine|appareil|tpe|equipo|datafono|terminale|dispositivo|apparaat|urzadzenie|zarizeni|cihaz & startet nicht|fahrt nicht hoch|bootet nicht|will not start|does not start|wont start|does not boot|ne demarre pas|ne demarre plus|ne sallume pas|no arranca|no enciende|non si avvia|non parte|nao inicia|start niet op|nie startuje|nestartuje|acilmiyor',
    ],
  ],
  // The picture is gone, in the words of who stands before it.
  [
    'display-blank',
    [
      'pantalla en blanco|pantalla en negro|pantalla negra|tela branca|tela preta|schermo bianco|schermo nero|ecran blanc|ecran noir|weisser bildschirm|schwarzer bildschirm|white screen|black screen|bialy ekran|czarny ekran|bila obrazovka|cerna obrazovka|wit scherm|zwart scherm|beyaz ekran|siyah ekran & !printer|receipt',
      'display|anzeige|bildschirm|screen|ecran|afficheur|pantalla|tela|visor|schermo|scherm|beeldscherm|skarm|skjerm|skaerm|naytto|ekran|wyswietlacz|obrazovka|displej|kijelzo|kepernyo|layar|man hinh & ohne anzeige|ohne bild|zeigt nichts|nichts zu sehen|bleibt schwarz|bleibt aus|geht aus|geht nicht an|no picture|no image|shows nothing|nothing shown|went off|goes off|nothing on|naffiche rien|affiche rien|sans affichage|reste noir|reste noire|no muestra nada|sin imagen|se queda negra|se queda en negro|nao mostra nada|sem imagem|fica preta|non mostra nulla|non visualizza|resta nero|toont niets|geen beeld|blijft zwart|visar inget|ingen bild|forblir svart|viser ikke noe|viser intet|viser ikke noget|ei nayta mitaan|nic nie pokazuje|nic nie wyswietla|pozostaje czarny|nic nezobrazuje|nezobrazuje|nem mutat semmit|goruntu yok|bir sey gostermiyor|tidak menampilkan|khong hien thi|khong len hinh',
    ],
  ],
];

/** Who writes so wants something, and tells of no fault. Beside a fault that is named, the fault counts. */
export const WISHES: readonly PhraseRule[] = [
  [
    'information',
    [
      `ruckfrage|frage|anfrage|auskunft|bestellung|anforderung|bestellt|wunsch|terminwunsch|question|enquiry|inquiry|query|request|requests|how to|how do|order|ordered|demande|renseignement|commande|comment faire|consulta|pregunta|solicitud|pedido|solicita|como hacer|duvida|solicitacao|pergunta|encomenda|como fazer|domanda|richiesta|informazioni|ordine|come fare|vraag|aanvraag|verzoek|bestelling|fraga|forfragan|bestallning|forespørsel|foresporsel|sporsmal|sporgsmal|bestilling|kysymys|tiedustelu|tilaus|pytanie|zapytanie|prosba|zamowienie|dotaz|zadost|objednavka|kerdes|keres|rendeles|intrebare|cerere|solicitare|comanda|soru|talep|siparis|pertanyaan|permintaan|pesanan|cau hoi|yeu cau|dat hang & ${NO_TROUBLE}`,
      '咨询|询问|问询|请教|申请|申领|领用|索取|需要培训|要求培训|预约|登记变更|资料变更|换机申请',
      '問い合わせ|お問合せ|質問|依頼|要望|注文|操作方法',
      '문의|요청|질문|신청|주문',
      'вопрос|консультац|запрос|заявка|заказ|просьба|питання|запит|замовлен',
      'สอบถาม|ขอเบิก|ขอเปลี่ยน|สั่งซื้อ|คำถาม',
      'ερωτησ|αιτημα|παραγγελια',
      'استفسار|سوال|طلب',
      'training|schulung|einweisung|formation|capacitacion|formacion|treinamento|formazione|opleiding|utbildning|opplaering|koulutus|szkolenie|skoleni|oktatas|instruire|egitim|pelatihan|dao tao & requested|done|completed|gewunscht|durchgefuhrt|erfolgt|vereinbart|demandee|effectuee|realizada|realizado|feita|eseguita|effettuata|gegeven|genomford|gjennomfort|pidetty|przeprowadzono|provedeno|megtortent|efectuata|verildi|selesai|xong',
      'password|passwort|mot de passe|contrasena|senha|wachtwoord|haslo|heslo & reset|zuruckgesetzt|reinitialise|restablecida|redefinida|reimpostata|opnieuw ingesteld|zresetowano|obnoveno & !fail*|error|not',
      'einweisung|schulung|nachschulung|staff training|cashier training|formation du personnel|formacion del personal|treinamento da equipe|formazione del personale|personeelstraining|szkolenie personelu|skoleni obsluhy & !fehlt|fehlend|missing|not|nicht',
      'address change|change of address|adressanderung|change of owner|inhaberwechsel|bankverbindung|bank details|contact details|ansprechpartner|changement dadresse|cambio de domicilio|cambio de titular|mudanca de endereco|cambio indirizzo|adreswijziging|adressandring|zmiana adresu|zmena adresy|adres degisikligi',
    ],
  ],
];

/** What somebody did about a fault: nobody but a person writes so, and the fault stands before it. */
const DONE_LATIN =
  /(?<![\p{L}])(?:behoben|beseitigt|gewechselt|getauscht|ausgetauscht|ersetzt|gereinigt|erledigt|nachgelegt|neu ?gestartet|nach neustart|eingewiesen|erinnert|repariert|wieder in ordnung|fixed|solved|resolved|replaced|changed|swapped|cleaned|repaired|refilled|rebooted|restarted|after [\p{L} ]{0,20}(?:restart|reboot|power cycle)\p{L}*|working again|ok again|advised|explained|resolu|résolu|remplac[ée]e?|chang[ée]e?|r[ée]par[ée]e?|nettoy[ée]e?|d[ée]bloqu[ée]e?|red[ée]marr[ée]e?|apr[èe]s red[ée]marrage|solucionad[oa]|resuelt[oa]|reemplazad[oa]|cambiad[oa]|sustituid[oa]|reparad[oa]|limpiad[oa]|reiniciad[oa]|tras reinici\p{L}*|resolvid[oa]|trocad[oa]|substitu[ií]d[oa]|consertad[oa]|limp[oa]|ap[óo]s reinici\p{L}*|risolto|risolta|sostituit[oa]|cambiat[oa]|riparat[oa]|pulit[oa]|riavviat[oa]|dopo (?:il )?riavvio|opgelost|verholpen|vervangen|vernieuwd|schoongemaakt|hersteld|herstart|na herstart|[åa]tg[äa]rdat|bytt|byttet|utbytt|reng[öo]rt|omstartat?|efter omstart|etter omstart|l[øo]st|skiftet|udskiftet|rens[ae]t|genstartet|efter genstart|korjattu|vaihdettu|puhdistettu|käynnistetty uudelleen|usuni[ęe]to|naprawion[oaey]|wymienion[oaey]|wyczyszczon[oaey]|po restarcie|zrestartowan[oaey]|vyřešeno|opraveno|vym[ěe]n[ěe]n[oaey]?|vy[čc]i[šs]t[ěe]n[oaey]?|po restartu|megjav[íi]tva|megoldva|kicser[ée]lve|megtiszt[íi]tva|újraind[íi]t\p{L}*|rezolvat[ăa]?|[îi]nlocuit[ăa]?|reparat[ăa]?|cur[ăa][țt]at[ăa]?|dup[ăa] repornire|giderildi|çözüldü|değiştirildi|tamir edildi|temizlendi|yeniden başlat\p{L}*|sudah diganti|diganti|diperbaiki|dibersihkan|setelah restart|đã thay|đã sửa|đã xử lý|đã khắc phục|sau khi khởi động lại)(?![\p{L}])/iu;
const DONE_IN_SCRIPTS =
  /已更换|已换|已修复|已处理|已解决|已维修|已清洁|已清理|重启[^，。；]{0,8}后|更换后正常|已指导|上门处理|交換(?:済|し|対応)|対応済|清掃済|修理済|再起動(?:で|後|し)|調整済|교체(?:함|완료|조치|후)|조치(?:함|완료)|수리(?:함|완료)|재부팅 ?후|청소(?:함|후)|заменен|заменён|замена выполнена|устранен|исправлен|отремонтир|почищен|после перезагрузк|перезагрузили|замінено|усунено|виправлено|після перезавантаж|เปลี่ยนแล้ว|แก้ไขแล้ว|ซ่อมแล้ว|รีสตาร์ทแล้ว|ทำความสะอาดแล้ว|αντικαταστάθηκε|επισκευάστηκε|επιλύθηκε|μετά από επανεκκίνηση|تم (?:ال)?(?:استبدال|إصلاح|اصلاح|حل|تغيير|تنظيف)|بعد إعادة التشغيل/u;
const CUT = /\s*[,;，；。、،]\s*|\.\s+|\s[-–—/]\s/u;

/**
 * Of "no connection, fine again after the router was restarted" the trouble; undefined where nobody says what was done. A device
 * that tells of an end gives it a line of its own, and parts nothing by a comma.
 */
export const troubleBefore = (message: string): string | undefined => {
  const cut = CUT.exec(message);
  if (cut === null || cut.index === 0) return undefined;
  const rest = message.slice(cut.index + cut[0].length);
  return DONE_LATIN.test(rest) || DONE_IN_SCRIPTS.test(rest) ? message.slice(0, cut.index) : undefined;
};
