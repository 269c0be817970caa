import type { PhraseRule } from './rule.ts';

/*
 * The machine where it stands: its doors and shocks, what was mended or refilled, the limit set for the terminal itself, and
 * the radio it registers with. Read before all others, whose words for doors, amounts and registrations mean something else.
 * Collected from the event lists of unattended payment terminals and of their housings (EPS/OPT controllers, parking and vending
 * machines, Newland and PAX terminal management), and from the terminal limits that acquirers' guides describe (floor and
 * ceiling limits of the terminal: Nexi, Redsys, Worldline, Sberbank).
 */

const DOOR =
  'door|doors|cabinet|housing|enclosure|fascia|hatch|vault|access panel|front panel|rear panel|service panel|puerta|porta|portello|porte|trappe|tur|tuer|klappe|gehause|gehaeuse|deur|klep|dorr|lucka|dor|doren|luke|ovi|luukku|drzwi|drzwiczki|dvirka|dvere|ajto|usa|kapi|kapak|pintu|cua';
const OPENED =
  'open|opened|open* without|abierta|abierto|apertura|aperta|aperto|aberta|aberto|abertura|ouverte|ouvert|ouverture|offen|geoffnet|geoeffnet|offnung|oeffnung|geopend|open|oppnad|oppnat|apnet|abnet|auki|avattu|otwarte|otwarto|otwarcie|otevrena|otevreni|nyitva|kinyitva|deschisa|acik|acildi|terbuka|dibuka|mo';
export const WITHOUT_LEAVE =
  'no service|without service|no login|without login|no technician|outside service|unauthori*|not authori*|unexpected*|forced|forcing|pried|illegal*|no autorizada|no autorizado|sin autorizacion|sin inicio|non autorizzata|non autorizzato|senza autorizzazione|forzata|forzato|forzada|nao autorizada|sem autorizacao|forcada|non autorisee|non autorise|sans autorisation|forcee|unbefugt|unbefugte|ohne anmeldung|ohne berechtigung|unautorisiert|unautorisierte|gewaltsam|aufgebrochen|onbevoegd|zonder aanmelding|geforceerd|obehorig|utan inloggning|uautorisert|uautoriseret|uten innlogging|luvaton|murrettu|nieautoryzowane|nieuprawnione|bez logowania|neopravnene|neautorizovane|jogosulatlan|illetektelen|neautorizata|yetkisiz|izinsiz|tanpa izin|tidak sah|trai phep';
const WITH_LEAVE =
  'service login|service mode|service access|service visit|maintenance mode|technician login|technician|engineer|authorized|by service|for service|servizio tecnico|tecnico autorizado|mode maintenance|technicien|wartung|techniker|onderhoud|monteur|service tecnico|serwisant|technik|teknisi|apertura autorizada|ouverture autorisee';

const TERMINAL_ITSELF =
  'terminal|terminale|terminala|terminalu|terminalul|terminalen|terminals|terminallimit|terminallimiet|terminalens|thiet bi|apparecchio|dispositivo|dispositif|gerat|geraet|apparaat|questo pos|este pos|este equipo|ce tpe|tpe|punto vendita|esercente|comercio|estabelecimento|commercant|handler|haendler|handlerlimit|winkelier|butik|kauppias|sklep|sklepu|obchodnik*|uye isyeri|isyeri|cihaz|cihazin|merchant|shop|till|device|toko|pedagang|mesin edc|edc|may pos';
const AMOUNT_WORD =
  'amount|sum|value|ticket|importo|importe|monto|valor|montant|betrag|bedrag|belopp|beloppet|belop|belob|belobet|summa|kwota|kwoty|castka|castky|osszeg|suma|tutar|nominal|jumlah|amaun|so tien|limit|limite|plafond|terminallimit|terminallimiet|handlerlimit|limiti|limitje|batas|han muc';
const MOST =
  'maximum|max|maximal|massimo|massima|maximo|maxima|maximale|maksimum|maksimi|maksymaln*|maksymalna|maximaln*|maksimal|superior al|superiore al|maior que|mayor que|mayor al|maggiore di|uber|ueber|tullepve|superieur au|superior ao|hoger dan|hoher als|hoeher als|boven|over|uberschreitet|ueberschreitet|uberschritten|ueberschritten|overschrijdt|overschreden|overskrider|overskridt|overstiger|overskridet|overskriden|ylittaa|ylitetty|przekracza|przekroczono|przekroczona|przekroczony|prekracuje|prekrocen|meghaladja|tullepi|depaseste|depasse|depasse le|supera|superato|superado|excede|excedido|ultrapassa|ultrapassado|acima|azami|asiyor|asildi|asimi|melebihi|vuot qua|vuot|exceed*|above|greater than|higher than|too high|too large|beyond';
const HOLDERS =
  '!issuer|emisor|emittente|emetteur|emissor|herausgeber|uitgever|wydawcy|penerbit|cardholder|card limit|limite de la carte|limite de tarjeta|limite della carta|kartenlimit|kortlimit|titolare|titular|porteur|karteninhaber|count|number of|times|attempts|retries|tries|transactions|records|offline|floor|memory|storage|batch|log|logs|users|pin|invalid merchant|contactless|cvm|contactless limit|senza contatto|sans contact|sin contacto|kontaktlos';

const SHAKEN =
  'vibration|vibrations|vibracion|vibracao|vibrazione|vibrazioni|erschutterung|erschuetterung|erschutterungen|trilling|trillingen|vibrasjon|rystelse|tarina|wstrzas|wstrzasy|otres|otresy|rezges|vibratie|titresim|sarsinti|getaran|guncangan|rung lac|shock|impact|seismic|tilt|tilted|hammering|choc|chocs|urto|golpe|impacto|stoss|schok|stot|isku|uderzenie|naraz|utes|lovitura|darbe|benturan|va dap|neigung|inclinacion|inclinazione|inclinaison';
const SENSED =
  'sensor|sensors|sensore|capteur|detector|rilevato|rilevata|rilevate|detectada|detectado|detectee|detecte|detectes|erkannt|gedetecteerd|upptackt|oppdaget|registreret|havaittu|wykryto|wykryty|zjisten|detekovan|eszlelve|erzekelve|algilandi|terdeteksi|phat hien|detect*|trigger*|tripped|alarm|alarme|alarma|allarme|alert|registered';

export const PREMISES: readonly PhraseRule[] = [
  // A door that somebody with leave opens, prices that came.
  [
    'information',
    [
      `${WITH_LEAVE} & ${DOOR}|cover|lid & !no service|without|no login|unauthori*|not authori*|fail*|forced|pried|denied|refused|fuori|outside|sin|senza|sem|sans|ohne|zonder|nicht|non`,
      '服务登录|维护登录|工程师登录|维护模式|检修模式|授权开启|授权打开 & 门|盖 & !未|无|非|失败|没有',
      'price|prices|pricing|tariff|tariffs|menu|product list|fuel price|fuel prices & update*|changed|change|received|applied|loaded|downloaded|activated & !fail*|error|not|mismatch|rejected|missing|wrong|unable',
      '价格|油价|价目|价签|菜单 & 更新|下发|调整|生效|变更|接收 & !失败|异常|错误|未|不|超时',
      'sim|sim card|esim|data plan & renewed|activated|reactivated|unblocked|restored|topped up|recharged|replaced & !not|fail*|error|needs|must|please',
      'sim卡|物联网卡|流量卡|流量|资费 & 已激活|激活成功|已续费|续费成功|充值成功|已开通|已恢复 & !未|失败',
      '维修返库|返修完成|维修完成|检修完成|修复完成|维护完成|保养完成 & !失败|异常|未|故障仍|仍然',
      '更换|换上|装上 & 电池|密钥|屏|打印头|主板|读卡器|磁头|键盘 & 成功|完成|完毕 & !失败|异常|未|不成功',
    ],
  ],
  [
    'cleared',
    [
      '装纸|上纸|加纸|装入新纸|补纸|换纸|纸卷 & 完成|成功|完毕|已装|装好|就绪 & !未|失败|异常|缺|尽|请|卡纸|不足',
      '用紙|ロール紙|レシート紙|ロールペーパー & 補充|交換|セット|装填 & 完了|済|しました & !エラー|失敗|してください',
      '용지|롤지|영수증지 & 보충|교체|장착|충전|교환 & !필요|요망|바랍|실패|오류|하세요|하십시오|해주',
      'бумаг|рулон|лент|чеков|папір & заправлен|загружен|вставлен|установлен|заменен|заменён|замінен|заправлено & !не|ошибк',
      'กระดาษ & ใส่แล้ว|เติมแล้ว|เปลี่ยนแล้ว|ใส่กระดาษเรียบร้อย|เปลี่ยนกระดาษเรียบร้อย & !ไม่',
      'χαρτι|ρολο & τοποθετηθηκε|αλλαχθηκε|γεμισε & !δεν',
      'الورق|ورق & تمتركيب|تماستبدال|تمتعبئه|تمتغيير & !لم',
    ],
  ],
  [
    'tamper',
    [
      `${DOOR} & ${OPENED} & ${WITHOUT_LEAVE}`,
      `${DOOR}|lock|keylock|cerradura|serratura|schloss|slot & forced|forced open|pried|broken open|breach*|broken into|forzada|forzata|forcee|aufgebrochen|geforceerd|uppbruten|brutt opp|murrettu|wylaman*|vypacen*|feltorve|fortata|kirilmis|zorlandi|dibobol|bi pha & !paper|card jam`,
      'security|anti tamper|antitamper|removal|anti removal|sabotage|safety|seal & switch|contact|loop|seal|mesh|microswitch & open|opened|open*|trip*|trigger*|broken|cut|activated|alarm & !firewall|network switch',
      'sicherheitsschalter|sicherheitskontakt|sabotagekontakt|sabotageschalter|turkontakt|manipulationskontakt|contatto antieffrazione|contatto di sicurezza|contacto de seguridad|interruptor de seguridad|contato de seguranca|contact de securite|contact anti intrusion|interrupteur de securite|veiligheidsschakelaar|sabotagecontact|sabotagebrytare|sakerhetsbrytare|wylacznik bezpieczenstwa|styk sabotazowy|guvenlik anahtari & !ok|fermato|geschlossen|normal',
      `${SHAKEN} & ${SENSED} & !no|ok|normal|printer|motor|test|passed|cleared|phone|vibration motor|shock absorber|budget|chargeback`,
      '震动|振动|撞击|冲击|倾斜|剧烈晃动|摇晃|敲击|砸 & 检测|触发|报警|告警|传感器|异常|感应|发现 & !未|无|解除|恢复|测试|马达|正常',
      '柜门|机柜门|箱门|机门|上门|下门|前门|后门|维护门 & 非法|未授权|无授权|强行|撬|异常打开|异常开启|未登录|非授权|被撬|非正常',
      '安全开关|防拆开关|防撬开关|门磁|拆机开关|防拆微动 & 断开|打开|触发|松开|报警|告警|动作|开路 & !未|正常|闭合|解除|恢复|测试',
      '振動|衝撃|傾斜|不正振動 & 検知|センサ|警報|アラーム|検出 & !正常|解除|なし',
      '扉|ドア|筐体|パネル & 不正|無許可|未認証|こじ & 開',
      '진동|충격|기울|흔들림 & 감지|센서|경보|알람|검출 & !정상|해제|없음',
      '도어|문열림|함체|외함|패널 & 무단|비인가|강제|불법',
      'вибраци|удар|сотрясени|наклон|вібраці|струс & датчик|обнаруж|зафиксир|тревог|сработал|виявлен|спрацюва & !норм|нет|снят',
      'двер|корпус|люк|панел & взлом|несанкционир|безавторизац|вскрыт|злам|несанкціон & !норм',
      'แรงสั่น|สั่นสะเทือน|แรงกระแทก|เอียง & ตรวจพบ|เซ็นเซอร์|เตือน',
      'ประตู|ฝาเครื่อง & งัด|ไม่ได้รับอนุญาต & เปิด|งัด',
      'δονηση|κραδασμ|κλιση & αισθητηρ|ανιχνευ|συναγερμ|εντοπ',
      'πορτα|θυρα & παραβιασ|χωρισεξουσιοδοτησ|αναρμοδι',
      'اهتزاز|صدمه|ميلان & مستشعر|كشف|انذار|اكتشاف|رصد',
      '케이스|본체|덮개|커버|함체 & 개봉|열림|분해 & 감지|경보|검출 & !프린터|용지|정상|해제',
      'violacion de seguridad|violacao de seguranca|violazione della sicurezza|brecha de seguridad|sicherheitsverletzung|violation de securite & !datos|dati|dados|data|password|contrasena',
      'باب|الباب & بدونتصريح|غيرمصرح|عنوه|كسر & فتح|كسر',
    ],
  ],
  [
    'terminal-limit',
    [
      `${TERMINAL_ITSELF} & ${AMOUNT_WORD} & ${MOST} & ${HOLDERS}`,
      '终端|本机|pos机|商户|门店|本店|收款机|设备 & 最大|最高|上限|限额|单笔 & 金额|额|元 & 超|大于|高于|不得 & !发卡|持卡人|卡限|卡片|该卡|次数|笔数|剩余|存储|脱机|日累计|免密|非接|小额',
      '端末|加盟店|店舗|本機 & 上限|限度|最大 & 金額|金额|額|额|円 & 超|オーバー|以上|超え & !カード会社|会員|非接触|タッチ',
      '단말기|단말|가맹점|매장|키오스크 & 최대|한도|상한 & 초과|넘 & !카드사|카드한도|회원|개인|횟수|비접촉|저장',
      'терминал|магазин|торгов|мерчант|касс & лимит|максимальн|предел|ліміт & превы|больше|выше|перевищ & !картылимит|лимиткарты|лимитпокарте|попыт|пин|операций|эмитент|держател|бесконтакт|памят',
      'เครื่อง|ร้านค้า|เทอร์มินัล & วงเงิน|ยอดสูงสุด|สูงสุด & เกิน & !บัตร|ผู้ออก',
      'τερματικ|εμπορ|καταστημ & οριο|οριου|μεγιστ & υπερβ|ξεπερν|ανω & !καρτασ|εκδοτ|ανεπαφ',
      'الجهاز|للجهاز|الطرفيه|للطرفيه|التاجر|للتاجر|نقطهالبيع & الحد|السقف|الاقصي & تجاوز|يتجاوز|اكبر|اعلي & !البطاقه|محاولات',
    ],
  ],
  [
    'no-signal',
    [
      '网络|无线|基站|gprs|4g|cs域|ps域|移动网 & 注册|驻网|附着|入网 & 失败|被拒|拒绝|异常|超时|未|无法 & !终端注册|商户|平台|签到|主机|未入网|设备未注册|密码',
      '未注册到网络|未注册上网络|无法驻网|注册不上网络|找不到网络|搜不到网络|搜网失败',
      'network|cellular|gsm|umts|mobile network|radio & registration|register|registered|camp* & fail*|denied|rejected|not|lost|timeout|timed out|refused|unable & !terminal|merchant|server|host|device not registered|account',
    ],
  ],
  // The card that carries the line is blocked, unpaid or used up.
  [
    'no-signal',
    [
      'sim|sim card|simcard|simkarte|simkort|simkaart|iot card|data plan|data allowance|data volume|datentarif|esim & suspend*|deactiv*|desactiv*|desativ*|disattiv*|disabled|blocked|bloquead*|bloque*|bloccat*|gesperrt|deaktiv*|geblokkeerd|gedeactiveerd|avstangd|sparrat|sperret|spaerret|nieaktywn*|zablok*|neaktiv*|letilt*|dezactivat*|devre disi|kapali|dibekukan|diblokir|nonaktif|bi khoa|bi ngat|unpaid|arrears|overdue|expired|expires|terminated|barred|no credit|out of credit|falta de pago|impago|vencid*|scadut*|abgelaufen|kein guthaben|credito esaurito|credit epuise|exhausted|used up|quota|exceeded & !psam|sam|reactivat*|unblocked|restored|renewed|card number|debit|credit card',
      'sim卡|物联网卡|物联卡|流量卡|手机卡|数据卡|上网卡|电话卡|流量|资费 & 欠费|停机|停用|冻结|到期|过期|用完|用尽|耗尽|超量|超额|销户|已注销|锁定|被锁|未激活 & !恢复|解除|交易流量|银行',
      'sim|通信カード & 停止|解約|未払|無効|期限切れ & !復旧|解除',
      '유심|심카드|sim & 정지|해지|미납|만료|차단 & !복구|해제',
      'sim|сим|симкарт|сім & заблокир|отключен|неоплач|приостановл|задолжен|неактив|заблокован|вимкнен & !разблок|восстановл',
      'ซิม|sim & ระงับ|หมดอายุ|ถูกตัด|ไม่เปิดใช้',
      'شريحهالاتصال|شريحهالبيانات|sim & ايقاف|موقوفه|معلقه|غيرمفعله|منتهيه|انتهت',
    ],
  ],
  [
    'restart',
    [
      'reinicializacao|reinicio|reinicializacion|reboot & inesperad*|no planificad*|nao planejad*|anormal',
      '再起動|リブート & 予期しない|予期せぬ|異常|突然|不意',
      '재시작|재부팅 & 비정상|예기치|갑작스|이상',
      'اعادهتشغيل|اعادهالتشغيل & غيرمتوقع|مفاجئ|غيرمخطط',
    ],
  ],
  [
    'connect-failed',
    [
      'unable|cannot|could not|not able|failed & reach|contact & server|host|gateway|internet|service|processor|cloud|portal & !issuer|bank|reader|cardholder|customer',
      'check|verify & wifi|internet|sim|network connection|network cable|your connection|internet connection|signal|lan cable & !card|pin|success*|ok|passed',
    ],
  ],
  // UPI calls the payer's bank the remitter and the payee's the beneficiary (NPCI, UPI error and response codes).
  [
    'host-timeout',
    [
      'remitter|beneficiary|payer psp|payee psp|sponsor bank|destination bank|reqauth|respauth|upi switch|npci & timeout|timed out|no response|not responding|did not respond|not received|late',
    ],
  ],
  [
    'issuer-unavailable',
    [
      'remitter|beneficiary|payer psp|payee psp|sponsor bank|destination bank|upi switch|npci & unavailable|down|not available|offline|unreachable|not reachable|under maintenance',
    ],
  ],
  [
    'restricted-card',
    [
      '付款账户|支付账户|买家账户|用户账户|付款方账户|付款人账户|付款账号|支付账号 & 异常|冻结|受限|限制|停用|状态 & !余额|密码|网络|系统',
      'payer|buyer|customer|user|wallet & account & abnormal|frozen|restricted|suspended|blocked|limited|locked & !pin|balance|funds',
    ],
  ],
];
