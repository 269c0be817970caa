import type { PhraseRule } from './rule.ts';

/*
 * More of an ordinary day: what somebody asked a service desk for, visits and inspections, and, in other languages than English
 * and Chinese, who came and went at the till, clocks that were set and batteries that are full. Collected from the request
 * catalogues of service desks (ITIL's service requests beside incidents) and the event lists of terminals in those countries.
 */

/** Something is wrong beside it. */
const TROUBLE =
  '!fail*|error*|fault*|broken|damaged|wrong|cannot|unable|not working|does not|will not|stopped|dead|blank|frozen|crash*|declin*|refus*|timeout|timed out|lost|missing|stuck|problem*|issue with|urgent|tamper*|stolen|unexpected*|denied|rejected|without authori*';
/** In no matter which language. */
const NOT =
  '!fail*|failed|wrong|denied|locked|not|expired|timeout|invalid|nicht|kein|keine|fehlgeschlagen|fehler|verweigert|falsch*|no|non|pas|refus*|echec|erreur|incorrecto|error|fallo|fallido|denegado|nao|falha|erro|negado|errore|fallito|rifiutato|niet|mislukt|fout|inte|ej|misslyckades|fel|ikke|feil|feilet|fejl|ei|nie|blad|nieudan*|odmowa|ne|chyba|selhal*|nem|hiba|sikertelen|nu|eroare|esuat|nije|greska|hata|basarisiz|degil|tidak|gagal|salah|khong|loi|sai|that bai|неудач|неудал|ошибк|отказ|невер|не выполн|אין|לא|שגיאה|לא|فشل|خطأ|لم|ไม่|ผิด|失敗|エラー|できません|실패|오류|거부';

const STAFF =
  'kassierer|kassiererin|bediener|mitarbeiter|kellner|schichtleiter|caissier|caissiere|operateur|serveur|vendeur|cajero|cajera|operador|operadora|vendedor|camarero|empleado|caixa operador|funcionario|atendente|garcom|operatore|cassiere|cassiera|cameriere|addetto|kassamedewerker|medewerker|bediende|kassor|kassapersonal|expedit|kasserer|medarbejder|medarbeider|kassanhoitaja|myyja|kasjer|kasjerka|operator|sprzedawca|pracownik|pokladni|obsluha|prodavac|prodavacka|penztaros|elado|casier|casiera|blagajnik|blagajnica|konobar|kasiyer|garson|personel|kasir|petugas|pelayan|nhan vien|thu ngan|кассир|оператор|продавец|сотрудник|касир|продавець|касиер|ταμιασ|ταμια|υπαλληλο|الموظف|امينالصندوق|קופאי|עובד|พนักงาน|แคชเชียร์|担当者|係員|店員|従業員|レジ担当|담당자|직원|캐셔|점원';
const CAME_OR_WENT =
  'angemeldet|abgemeldet|anmeldung|abmeldung|eingeloggt|ausgeloggt|gewechselt|connecte|connectee|deconnecte|deconnectee|identifie|identifiee|inicio sesion|inicia sesion|cerro sesion|cierra sesion|conectado|desconectado|identificado|entro|salio|cambio de|entrou|saiu|conectou|fez login|fez logout|logado|deslogado|trocou|collegato|scollegato|connesso|disconnesso|accesso|uscito|entrato|cambio|aangemeld|afgemeld|ingelogd|uitgelogd|inloggad|utloggad|loggade in|loggade ut|bytte|logget inn|logget ut|logget ind|logget ud|palogget|avlogget|kirjautui|kirjautunut|vaihtui|zalogowany|zalogowana|wylogowany|wylogowana|zalogowal|wylogowal|zmiana|prihlasen|prihlasena|odhlasen|odhlasena|prihlasil|odhlasil|stridani|bejelentkezett|kijelentkezett|valtas|autentificat|autentificata|conectat|deconectat|schimbat|prijavljen|prijavljena|odjavljen|odjavljena|prijavio|odjavio|giris yapti|cikis yapti|oturum acti|oturum kapatti|degisti|masuk|keluar|login|logout|berganti|dang nhap|dang xuat|doi ca|вошел|вошла|вышел|вышла|вошёл|зарегистрирован|авторизован|сменился|увійшов|вийшов|змінився|влязъл|излязъл|συνδεθηκε|αποσυνδεθηκε|αλλαγη|سجلالدخول|تسجيلدخول|تسجيلخروج|נכנס|יצא|התחבר|התנתק|เข้าสู่ระบบ|ออกจากระบบ|เข้างาน|ออกงาน|เปลี่ยน|交代|ログイン|ログアウト|サインイン|サインアウト|로그인|로그아웃|교대|출근|퇴근';

const CLOCK =
  'uhr|uhrzeit|zeit|zeitabgleich|horloge|heure|reloj|hora|horario|relogio|orologio|ora|klok|tijd|klocka|klockan|tid|tiden|klokken|kello|aika|zegar|czas|hodiny|cas|ora|ido|ceas|sat|vrijeme|vreme|ura|saat|jam|waktu|dong ho|thoi gian|время|часы|час|годинник|ωρα|ρολοι|الوقت|الساعه|שעון|השעה|เวลา|นาฬิกา|時刻|時計|시간|시각';
const SET =
  'synchronisiert|abgeglichen|gestellt|zeitabgleich|synchronisee|synchronise|mise a lheure|reglee|sincronizado|sincronizada|ajustado|ajustada|acertado|acertada|sincronizzato|sincronizzata|regolato|gesynchroniseerd|gelijkgezet|synkroniserad|synkroniserat|stalld|synkroniseret|synkronisert|stilt|synkronoitu|zsynchronizowany|zsynchronizowano|ustawiony|synchronizovan*|serizen*|szinkronizalva|beallitva|sincronizat|uskladen*|sinkronizir*|esitlendi|esitleme|senkronize|disinkronkan|disesuaikan|dong bo|синхрониз|сверен|установлено|звірен|συγχρονιστ|تمتزامن|مزامنه|סונכרן|סונכרנה|ซิงค์|同期|合わせ|동기화';

/** Papers that the customer takes or leaves. */
const RECEIPT =
  'receipt|slip|copy|beleg|bon|kassenbon|quittung|ticket|recu|recibo|comprobante|comprovante|scontrino|ricevuta|kassabon|kvitto|kvittering|kuitti|paragon|uctenka|nyugta|bizonylat|racun|fis|struk|resit|hoa don|чек|квитанц|касовбон|αποδειξη|ايصال|קבלה|ใบเสร็จ|レシート|영수증|小票|凭条|签购单|发票|收据';
const CUSTOMER =
  'customer|client|shopper|guest|cardholder|kunde|kunden|gast|porteur|cliente|titular|klant|kund|kunden|asiakas|klient|klienta|zakaznik|ugyfel|vevo|clientul|korisnik|kupac|musteri|pelanggan|nasabah|khach|клиент|покупател|клієнт|πελατη|العميل|الزبون|לקוח|ลูกค้า|お客様|고객|顾客|客户|持卡人|用户';
const WAIVED =
  'declined|refused|not wanted|not required|not needed|does not want|abgelehnt|nicht gewunscht|verzichtet|refuse|non souhaite|pas souhaite|rechazado|rechazo|no desea|recusou|recusado|nao quis|rifiutato|rifiuta|non richiesto|geweigerd|niet gewenst|avbojt|avslag|onskar ej|ikke onsket|onskes ikke|ei halua|nie chce|zrezygnowal|nechce|odmitl|nem ker|refuzat|nu doreste|ne zeli|odbio|istemiyor|tidak mau|tidak perlu|khong lay|отказ|нетребуется|ненужен|відмов|δενθελει|رفض|לאמעוניין|ไม่รับ|不要|不需要|拒绝|拒收|不要求|辞退|원하지않|미출력|불필요';
const SETTINGS =
  'config*|settings|param*|profile|table|tables|catalog*|software|version|konfig*|einstellung*|reglage*|ajuste*|impostazion*|parametr*|instelling*|installning*|asetuk*|ustawien*|nastaven*|beallitas*|setari|postavk*|nastavitve|ayar*|pengaturan|cau hinh|настройк|параметр|конфигур|налаштуван|ρυθμισ|الاعدادات|اعدادات|הגדרות|การตั้งค่า|設定|설정|配置|参数|策略|黑名单|费率|卡表';
/** Nothing has changed. */
const UNCHANGED =
  'no change|no changes|unchanged|unverandert|keine anderung|keine anderungen|inchangee|inchange|sans changement|aucun changement|sin cambios|sin novedades|sem alteracoes|sem alteracao|sem mudancas|senza modifiche|nessuna modifica|invariata|invariato|ongewijzigd|geen wijzigingen|oforandrad|oforandrat|uendret|uaendret|ei muutoksia|bez zmian|beze zmen|bez zmien|valtozatlan|nincs valtozas|fara modificari|nema promjena|brez sprememb|degisiklik yok|tidak ada perubahan|tiada perubahan|khong thay doi|без изменений|без змін|без промени|χωρισαλλαγ|بدونتغيير|ללאשינוי|ไม่มีการเปลี่ยนแปลง|変更なし|변경없음|无变化|没有变化';
const LOG =
  'log|logs|journal|journaux|protokoll|registro|bitacora|registros|relatorio|registo|giornale|logboek|logg|logfil|loki|dziennik|protokol|naplo|jurnal|dnevnik|kayit|gunluk|журнал|лог|日志|ログ|로그';
const KEPT =
  'archived|archive|archivee|archives|archivado|arquivado|archiviato|gearchiveerd|gesichert|archiviert|rotiert|hochgeladen|arkiverad|arkivert|arkiveret|arkistoitu|zarchiwizowany|archivovan*|archivalva|arhivat|arhiviran*|arsivlendi|diarsipkan|luu tru|архивирован|сохранен|заархівовано|归档|アーカイブ|보관';

export const DAILY_ABROAD: readonly PhraseRule[] = [
  [
    'information',
    [
      // What was asked for, and what was answered.
      `how do i|how do we|how can i|how can we|how to|asked how|asking how|query about|question about|can we have|could we have|can you send|please send|please ship|please order|please supply|please arrange & ${TROUBLE} & !finished|ran out|run out|empty|used up`,
      `request for|request extra|request new|request additional|change request|service request|training request*|user training|staff training|training requested|training booked|order request & ${TROUBLE} & !timeout|unanswered`,
      `please change|please update|please amend|please add|please remove & header|footer|address|logo|opening hours|hours|phone|telephone|trading name|store name|shop name|receipt text|language|tip|tipping|vat|wording & ${TROUBLE}`,
      `new starter|new joiner|new employee|leaver & needs|login|access|account|training|password|remove|card & ${TROUBLE}`,
      `extra|additional|spare|more & ped|terminal|terminals|device|devices|paper rolls|rolls|stands|chargers|tablets & request*|please|needed for|order*|can we & ${TROUBLE} & !out of paper|no paper`,
      // Visits, inspections, exchanges.
      'inspection|inspected|device check|pci check|site check|asset check|stock check|audit|health check & completed|complete|done|passed|ok|no issues|no findings|nothing found & !fail*|failed|damage*|tamper evidence|missing|overdue|not done|skipped',
      `engineer|technician|field service|site visit|visit|appointment & booked|scheduled|arranged|confirmed|planned & ${TROUBLE}`,
      `unit|terminal|device|ped|pinpad|reader|tablet & swapped|exchanged|replaced|collected|relocated|installed|decommissioned|deinstalled|commissioned & by|field service|engineer|technician|to|from|at & ${TROUBLE} & !due to|because|after|needs|must|should|to be`,
      `ticket|case|incident|job & closed|resolved|completed & ${TROUBLE} & !network|line|connection|batch`,
      `key injection|key loading|key load|key download|key exchange|remote key|rki & completed|complete|successful|successfully|ok|done|finished|passed & ${TROUBLE} & !not`,
      `heater|fan|beeper|lamp|led & on|off|enabled|disabled & ${TROUBLE} & !not|no`,
      `${RECEIPT} & ${CUSTOMER} & ${WAIVED} & !card|karte|carte|tarjeta|cartao|carta|kaart|kort|kortti|karta|kart|kartu|payment|zahlung|paiement|pago|transaction|transaktion|sale|pin|bank|issuer|printer|paper|打印机|缺纸|刷卡|交易|карт`,
      `${UNCHANGED} & ${SETTINGS} & !error*|fehler|erreur|fallo|falha|errore|fout|pin|password`,
      `${LOG} & ${KEPT} & ${NOT}`,
      'screen timeout|screen locked|screen unlocked|screen lock|lock screen|locked the screen|unlocked the screen|display sleep & !input|entry|pin|card|customer',
      `shutdown|shut down|power off|reboot|restart|rebooted|restarted|powered off & requested by|by user|by operator|user initiated|by cashier|by staff|on user request|operator request & ${TROUBLE} & !hung|freeze*`,
      `time sync|clock sync|ntp & corrected|adjusted|ok & ${TROUBLE}`,
      '屏幕|屏 & 锁定|解锁|息屏|熄屏|亮屏|休眠 & !异常|故障|失败|无法|花屏|黑屏',
      '上盖|盖|仓盖|纸仓|后盖 & 关闭|合上|已关|盖好|已合 & !未|请|无法|没|不|后盖打开|拆',
      '放入|放回|放置|离开|取下|拿起|归位 & 底座|充电座|充电底座|支架|充电器 & !故障|异常|无法|未',
      '用户|手动|主动|操作员|人工|店员|收银员 & 关机|重启 & !卡死|死机|无响应|没反应|频繁|异常|意外|故障|多次',
      'sim卡|sim|基站|网络 & 已注册|注册成功|驻网成功|已驻网|已识别 & !失败|未|无法|异常',
      '升级|更新|版本 & 推迟|延后|暂缓|稍后|已忽略 & !失败|异常|错误|多次|超期|过期',
      'gps|定位|位置 & 更新|上报|成功|正常|获取 & !失败|异常|超出|越界|偏移|未|无法|丢失|离开',
      '签名|小票|电子小票 & 已上传|已发送|已推送|上传成功|发送成功 & !失败|未|异常',
      // Other languages.
      `${STAFF} & ${CAME_OR_WENT} & ${NOT}`,
      `${CLOCK} & ${SET} & ${NOT}`,
      'pin da sac|pin sac day|pin day|da sac day|dang sac',
      `klappe|papierlade|papierfach|deckel|abdeckung|klep|lade & zu|geschlossen|dicht|gesloten & !nicht|niet|bitte|please|not`,
      `anfrage|bitte um|schulung|schulungstermin|frage zu|wie kann|demande de|formation|comment faire|solicitud de|capacitacion|como puedo|como se|pedido de|solicitacao de|treinamento|richiesta di|formazione|come si|come posso|aanvraag|vraag over|utbildning|forfragan om|zapytanie o|szkolenie|jak zrobic|egitim talebi|nasil yapilir|permintaan|pelatihan|bagaimana cara & ${NOT} & ${TROUBLE} & !autorisierung|autorisation|autorizacion|autorizacao|autorizzazione|timeout`,
      '申请|咨询|请教|如何|怎么操作|培训 & !失败|异常|故障|错误|超时|报错|不了|无法|不能|不出|打不开|没反应|怎么办',
    ],
  ],
];
