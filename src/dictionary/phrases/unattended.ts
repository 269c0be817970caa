import { WITHOUT_LEAVE } from './premises.ts';
import type { PhraseRule } from './rule.ts';

/*
 * Machines that sell by themselves: vending, parking, tickets, fuel, lockers, washing. Their logs tell of doors that whoever
 * fills or empties them opens, of goods and coins, of cooling and mains, far oftener than of payments. Held against messages of
 * devices only: in a payment's answer the same words may mean something else. Collected from the events of the vending data
 * standard (EVA DTS 6, event codes EA to EO), of MDB/ICP bill and coin devices, of Nayax, Cantaloupe and Azkoyen telemetry,
 * of parking pay stations (Flowbird, Skidata), and of Chinese vending platforms.
 */

/** Beside these words a door that moves, or goods that come, is no daily work. */
const NOT_DAILY = `!${WITHOUT_LEAVE}|without|fail*|error|err|fault*|alarm|sensor|left|still|too long|not|cannot|unable|jam*|stuck|blocked|broken|damaged|printer|paper*|papier|papel|imprimante|drucker|impresora|impressora|stampante|skrivare|yazici|kertas|giay|fehler|storung|erreur|defaut|fallo|falha|erro|errore|guasto|fout|fel|feil|fejl|virhe|blad|awaria|chyba|porucha|hiba|eroare|hata|ariza|gagal|loi|nicht|nicht geschlossen|no cerrada|nao|non|pas|niet|inte|ikke|nie|serial*|com|tcp|usb|lan|https|port|network|rete|red|rede`;
const DOOR =
  'door|doors|cabinet|service panel|puerta|porta|porte|tur|tuer|fronttur|deur|dorr|dorren|dor|doren|ovi|drzwi|dvere|ajto|usa|kapi|pintu|cua|cua may';
const MOVED =
  'open|opens|opened|opening|close|closed|closes|closing|locked|unlocked|shut|abierta|abierto|apertura|cerrada|cerrado|cierre|aperta|aperto|chiusa|chiuso|chiusura|aberta|aberto|abertura|fechada|fechado|ouverte|ouvert|ouverture|fermee|ferme|fermeture|offen|geoffnet|geoeffnet|offnung|geschlossen|zu|geopend|gesloten|dicht|oppen|oppnad|oppnat|oppnades|stangd|stangdes|apen|apnet|lukket|abnet|auki|avattu|avattiin|kiinni|suljettu|otwarte|otwarto|otwarcie|zamkniete|zamknieto|zamkniecie|otevrena|otevreni|otevreny|zavrena|zavreni|zavreny|nyitva|kinyitva|bezarva|zarva|deschisa|inchisa|acik|acildi|kapali|kapandi|terbuka|dibuka|tertutup|ditutup|mo|dong|da mo|da dong';

const FILLED =
  'restock*|refill*|replenish*|stock*|filling|loading|top up visit|nachfullung|befullung|auffullung|nachgefullt|aufgefullt|befullt|befuellung|nachfuellung|reapprovisionnement|rechargement|reassort|approvisionnement|reposicion|reabastecimiento|rellenado|reabastecimento|abastecimento|reposicao|rifornimento|bijvulling|bijgevuld|aanvulling|pafyllning|pafylld|opfyldning|pafylling|taytto|taytetty|uzupelnienie|uzupelniono|zatowarowanie|doplneni|doplneno|feltoltes|ikmal|dolum|dolduruldu|pengisian|isi ulang|chau hang|nap hang';
const OVER =
  'complet*|done|finished|ended|end|started|start|begin|began|by|ok|success*|performed|mode|termin*|finaliz*|conclui*|zakonczon*|ukoncen*|dokonceno|beendet|abgeschlossen|fertig|gestartet|begonnen|durchgefuhrt|voltooid|klaar|gereed|klar|slutford|ferdig|fuldfort|valmis|befejez*|tamamlandi|basladi|selesai|dimulai|hoan tat|xong|iniciad*|demarr*|avviat*|rozpocz*|zahajen*';

const MAINS =
  'mains|mains power|grid|grid power|ac power|utility power|line power|netzspannung|netzstrom|stromversorgung|netzversorgung|230v|220v|secteur|courant|alimentation secteur|luz|suministro electrico|corriente|energia electrica|energia|energia eletrica|luz electrica|rete elettrica|corrente|tensione di rete|netspanning|stroom|natspanning|strom|nettspenning|netspaending|verkkovirta|sahko|prad|zasilanie|napiecie|sitove napajeni|proud|halozati feszultseg|aram|tensiune retea|curent|sebeke gerilimi|sebeke elektrigi|elektrik|listrik|pln|dien luoi|nguon dien';
const MAINS_LOST =
  'lost|loss|lose|failure|fail|failed|off|outage|down|missing|interrupt*|cut|absent|blackout|ausfall|ausgefallen|weg|fehlt|coupure|coupe|coupee|absence|absent|corte|cortado|cortada|fallo|falta|queda|mancanza|assente|caduta|interruzione|uitval|uitgevallen|onderbroken|avbrott|bortfall|avbrudd|utfall|afbrydelse|svigt|katko|katkos|brak|zanik|awaria|vypadek|kimaradas|kiesett|lipsa|intrerup*|pana|kesinti|kesintisi|kesildi|padam|mati|putus|mat|cup';
const MAINS_BACK =
  'restored|restore|back|returned|resumed|recovered|on|ok|normal|wieder|wiederhergestellt|zuruck|ist da|retour|retabli|retablie|retablissement|restablecid*|restablecimiento|vuelta|regreso|retorno|restabelecid*|voltou|ritorno|ripristinat*|ripristino|tornata|hersteld|terug|aterstalld|tillbaka|gjenopprettet|tilbake|tilbage|genoprettet|palautui|palannut|powrot|przywrocon*|obnoven*|obnova|helyreallt|visszatert|restabilit*|revenit|geldi|kembali|pulih|menyala|co lai|tro lai';

export const UNATTENDED: readonly PhraseRule[] = [
  [
    'information',
    [
      `${DOOR} & ${MOVED} & ${NOT_DAILY}`,
      `cash box|cashbox|coin box|money box|cash bag|cassette|bill box|stacker & removed|inserted|installed|replaced|exchanged|collected|emptied|returned & ${NOT_DAILY}`,
      `barrier|boom|gate|bollard|turnstile|shutter & opened|open|closed|raised|lowered & ${NOT_DAILY} & !gateway`,
      `${FILLED} & ${OVER} & ${NOT_DAILY} & !needed|required|please|overdue`,
      `product|products|item|items|goods|selection|drink|cup|snack & dispensed|vended|delivered|sold|picked up|collected & ${NOT_DAILY}`,
      'vend|vending & success*|completed|ok|approved|done & !fail*|error|not',
      'sold out|ausverkauft|uitverkocht|slutsald|utsolgt|udsolgt|loppuunmyyty|wyprzedane|vyprodano|out of stock|rupture de stock|sin stock|sem estoque|stok habis|barang habis|het hang|column empty|selection empty|slot empty|spiral empty|tray empty|coil empty|columna vacia|producto agotado|produto esgotado|prodotto esaurito|produit epuise|brak towaru|brak produktu|low stock|stock low & !paper|printer|change|coin*|ticket|tickets|roll|rolls',
      '柜门|机柜门|箱门|机门|前门|后门|上门|下门|维护门|舱门|仓门|大门|外门|内门|门体|机器门|设备门|货柜门 & 打开|开启|已开|开门|关闭|已关|关好|关上|锁好|上锁 & !非法|未授权|无授权|强行|撬|异常|未登录|非授权|非正常|超时|未关|没关|忘关|报警|告警|失败|故障|错误|纸|打印|钱箱|读卡|不|磁',
      '开门|关门 & 补货|巡检|维护|店员|运维|管理员|管理卡|补货员|理货员|收款员|清洁 & !失败|异常|非法|未授权|强行|超时|未关',
      '补货|上货|理货|加货|配货|换货|盘点|投放|清货 & 完成|开始|结束|成功|已|登录|到达|员 & !失败|异常|未|提醒|请|错误|故障|超时',
      '出货|取货|掉货|吐货 & 成功|完成|正常 & !失败|异常|未|不|超时|故障',
      '售罄|售空|缺货|货道空|无货|库存不足|库存低|库存预警|库存为0|待补货|补货提醒|需补货|请补货|商品不足|商品将尽|料盒空|缺料 & !纸|零钱|找零|硬币|纸币',
      '道闸|闸机|闸门|栏杆|卷帘门 & 打开|开启|关闭|抬起|落下|升起 & !失败|异常|故障|未|不|超时|卡',
      '扉|ドア & 開|閉|オープン|クローズ & !不正|無許可|未認証|こじ|異常|エラー|プリンタ|用紙|センサ|忘れ|放置|警報',
      '補充|商品補充|巡回|集金 & 完了|開始|終了|しました|済 & !用紙|ロール|エラー|失敗|してください',
      '売切|売り切れ|品切|在庫切れ|在庫なし|在庫少|欠品 & !用紙|釣|エラー',
      '도어|문이열|문열림|문닫힘|출입문|전면문|후면문|문이닫 & 열림|열렸|열려|닫힘|닫혔|개방|잠김 & !무단|비인가|강제|불법|경보|이상|오류|프린터|용지|장시간|고장',
      '상품보충|보충|재고보충|현금수거|수금 & 완료|시작|종료 & !용지|실패|오류|요망|필요',
      '품절|매진|재고부족|재고없음|재고소진 & !용지|거스름',
      'двер|дверц & открыт|закрыт|відкрит|зачинен|відчинен|открыти|закрыти & !взлом|несанкц|принудит|незакрыт|долго|сбой|ошибк|принтер|тревог|вскрыт|злам',
      'загрузкатовар|загрузка|пополнен|инкассац|поповненн & заверш|законч|выполнен|начат|успешн|виконан|розпочат & !ошибк|неудач|сбой|требуетс|нужн|настрой|прошив|программ',
      'товарзакончил|нетовара|нет товара|нетовар|распродан|ячейкапуст|маловтовар|малотовар|товарраспрод',
      'ประตู|ฝาตู้ & เปิด|ปิด & !งัด|ไม่ได้รับ|ค้าง|ผิดปกติ|ไม่ปิด|ไม่สนิท',
      'เติมสินค้า|เก็บเงิน & เสร็จ|สำเร็จ|เรียบร้อย|เริ่ม',
      'สินค้าหมด|สินค้าใกล้หมด',
      'πορτα|θυρα & ανοιξ|ανοιχτ|ανοικτ|κλειστ|εκλεισ & !παραβιασ|χωρισ|βιασ|σφαλμα',
      'باب|الباب & فتح|مفتوح|اغلق|مغلق|اغلاق & !عنوه|كسر|تصريح|غيرمصرح|خطا',
    ],
  ],
  // The mains, which come back by themselves.
  [
    'cleared',
    [
      `${MAINS}|power & ${MAINS_BACK} & !${MAINS_LOST} & !not|frozen|freez*|hung|hang*|pull|pulled|unplug*|crash*|dead|stuck|button|unexpected*|reset|cycle|switch*|save|saving|mode|battery|supply|adapter|charger|self|screen|terminal|device|printer|reader|pos|cuando`,
      '市电|交流电|外部电源|外电|主电源|电网|供电|来电|市电电源 & 恢复|正常|接通|已接|来电|接入 & !不|异常|未|故障|断|失败',
      '恢复供电|恢复市电|电力恢复|已来电|供电恢复|市电恢复',
      '復電|電源復旧|停電復旧|商用電源復旧|停電解消',
      '정전복구|전원복구|전원복전|복전|상용전원복구|정전해제',
      'питани|электропитани|электроснабжени|электроэнерги|живленн|220в|сеть220|напряжени & восстановл|вернул|появил|відновлен & !батар|адаптер',
      'ไฟฟ้า|ไฟ|กระแสไฟ & กลับมา|มาแล้ว|มาปกติ|กลับปกติ & !ไฟล์|wifi|ไวไฟ',
      'ρευμα|ρευματοσ|ηλεκτροδοτησ|τροφοδοσ & επανηλθ|αποκατασταθ|επαναφορ|επεστρεψ',
      'الكهرباء|التيار|التغذيه & عادت|عاد|عوده|استعاده|رجوع|رجعت',
    ],
  ],
  [
    'power-fault',
    [
      `${MAINS} & ${MAINS_LOST} & !restored|back|signal|network|connection|printer|reader|battery low|hora|cuenta|conto|conta|compte|card|karte|de red|wlan|wifi|lan|reseau`,
      'netzausfall|stromausfall|power outage|power cut|power failure|black out|blackout|corte de luz|apagon electrico|corte de energia|corte electrico|falta de luz|falta de energia|queda de energia|coupure de courant|coupure secteur|coupure electrique|panne de courant|panne secteur|mancanza corrente|mancanza rete elettrica|mancanza di corrente|interruzione di corrente|blackout elettrico|stroomuitval|stroomstoring|stromavbrott|elavbrott|strombrudd|strombrud|sahkokatko|zanik zasilania|brak zasilania|brak pradu|awaria zasilania|vypadek proudu|vypadek napajeni|vypadek el proudu|aramszunet|aramkimaradas|pana de curent|intrerupere curent|elektrik kesintisi|elektrik kesildi|mati lampu|listrik padam|pemadaman listrik|mat dien|cup dien & !restored|back|wiederhergestellt|retabli*|restablecid*|over|ended|beendet',
      '市电|交流电|外部电源|外电|主电源|供电|电网 & 断开|断电|掉电|中断|丢失|失电|停电|异常|缺失|故障|消失 & !恢复|正常|读卡|打印|模块',
      '停电|停電 & !恢复|復旧|復電|解消',
      '商用電源|外部電源|ac電源 & 断|喪失|停止|異常 & !復',
      '정전 & !정전기|복구|해제',
      '상용전원|외부전원|교류전원 & 차단|끊|이상|상실|중단 & !복구',
      'питани|электропитани|электроснабжени|электроэнерги|электричеств|живленн & отключ|пропа|исчез|прекращ|нетпитани|зник|вимкнен|сбой & !восстановл|батар|принтер|считыват',
      'ไฟดับ|ไฟฟ้าดับ|ไฟตก|ไฟฟ้าขัดข้อง',
      'διακοπηρευματ|διακοπηηλεκτρ|πτωσητασησ',
      'انقطاعالكهرباء|انقطاعالتيار|انقطعالتيار|انقطعتالكهرباء',
    ],
  ],
  // Coins, notes and goods that do not come or go.
  [
    'cash-unit-fault',
    [
      'coins|coin|tubes|float|small notes & low|short|shortage|insufficient|running out|not enough|almost empty|nearly empty|exhausted|missing & !battery|paper*|signal|pin|password|balance|funds|token*|account|cell|cells',
      'change & low|shortage|insufficient|running out|not enough & !battery|signal|password|shift|config*|parameter*|key|keys|version|state|status|balance|funds|permission*',
      'exact change|correct change only|no change available|cannot give change|unable to give change|change not available|wechselgeld niedrig|kein wechselgeld|passend zahlen|kleingeld fehlt|monnaie insuffisante|plus de monnaie|appoint exact|faire lappoint|cambio insuficiente|sin cambio|falta de cambio|importe exacto|troco baixo|sem troco|troco insuficiente|resto insufficiente|resto non disponibile|solo importo esatto|monete insufficienti|malo reszty|brak reszty|malo monet|nedostatek minci|malo minci|malo drobnych|keves valtopenz|rest insuficient|lipsa rest|para ustu yetersiz|bozuk para yetersiz|kembalian kurang|koin kurang|het tien thoi|thieu tien thoi',
      'geldscheinstau|munzstau|muenzstau|banknotenstau|bill acceptor full|bill validator full|note acceptor full|recycler full|bill stacker full|bill box full',
      'rendeur|monnayeur|billets|moedeiro|noteiro|gettoniera|monedero|billetero|munzprufer|munzeinheit & defaut|panne|hors service|travado|travada|emperrado|bloccata|bloccato|guasta|averiado|averia|fuera de servicio|ausser betrieb|ausgefallen|sature|saturee|plein|pleine|lleno|cheio|piena|voll',
      'bill|bills|notes|banknote|banknotes|coin|coins|cash unit|cash module|note jam|note stuck & jam|jams|jammed|stuck|stacker full|box full|reject rate|escrow|recycler & !drawer|paper|printer|pay|payment|card',
      'cash box|cashbox|coin box|stacker|bill box|money box|cash bag & full|almost full|near full|nearly full|missing & !not full',
      'banknot*|billete*|billets|monet*|moneta*|munz*|mince|minci|bankov* & zacieci*|zaciecie|zakleszcz*|zaciety|atasc*|bloque*|coince*|inceppat*|incastrat*|verklemmt|klemmt|gestort|storung|zaseknut*|zasekl*|presa|presas|preso',
      'vend|vending|dispense|dispensing|product delivery|goods delivery|drop sensor|selection motor|motor|spiral|coil|elevator|lift|conveyor|hopper|robot arm & fail*|error|fault*|jam*|stuck|timeout|timed out|home|blocked|not detected & !card|paper|print*',
      'product|item|goods & not dispensed|not delivered|stuck|jam*|not dropped|not detected & !payment',
      '纸币器|硬币器|纸钞|纸币|硬币|找零|零钱|钞箱|币箱|纸币箱|硬币箱|收币|识币|吐币|退币|币道|hopper|循环鼓 & 卡|满|不足|缺|空|少|堵|故障|异常|错误|失败|离线|断开|被禁|禁用|拒收|无法|不能 & !未卡|已恢复|解除|清除|卡号|银行卡',
      '出货|取货|掉货|吐货|货道|升降机|升降台|推杆|电机|马达|履带|掉货检测|光幕|弹簧 & 失败|异常|超时|卡|堵|故障|错误|未检测|未到位|不转 & !已恢复|解除|打印|切刀|切纸|读卡',
      '釣銭|釣り銭|つり銭|紙幣|硬貨|搬出|商品搬出|冷却|庫内温度|コンプレッサ & 不足|切れ|詰ま|つまり|満杯|異常|エラー|故障|失敗|高|満了 & !復旧|解除|正常',
      '거스름돈|지폐|동전|배출|상품배출|냉각|냉장|내부온도|압축기 & 부족|없음|걸림|막힘|가득|이상|오류|고장|실패|높음|초과 & !복구|해제|정상',
      'купюр|монет|банкнот|сдач|решт|стекер|выдачатовар|выдачитовар|мотор|компрессор|холодильн|температур & нехват|мало|закончил|замят|застря|заклин|перепол|полон|ошибк|неиспр|сбой|отказ|высок|превыш & !восстановл|норм|батар|печат',
      'ธนบัตร|เหรียญ|เงินทอน|จ่ายสินค้า|มอเตอร์|คอมเพรสเซอร์|ความเย็น|อุณหภูมิตู้ & ติด|ไม่พอ|หมด|เต็ม|ขัดข้อง|ผิดพลาด|เสีย|ล้มเหลว|สูง',
      'χαρτονομισμ|κερματ|ρεστα & εμπλοκ|ανεπαρκ|γεματ|λιγα|σφαλμα|βλαβη',
      'عمله|العمله|ورقيه|الورقيه|معدنيه|المعدنيه|الفكه & انحشار|عالق|نقص|غيركاف|ممتلئ|خطا|عطل',
    ],
  ],
  [
    'self-test-failed',
    [
      'compressor|cooling|refrigerat*|cabinet temperature|cabinet temp|evaporator|freezer & fail*|error|fault*|high|low|out of range|alarm|leak*|empty|over temperature|too warm|too cold',
      '制冷|压缩机|冷凝|温度|加热|水箱|冷柜|化霜|风机 & 过高|过低|异常|故障|超限|失败|报警|告警|缺水|漏水|不制冷 & !已恢复|恢复正常|解除|打印|cpu|电池|芯片',
    ],
  ],
  // A code that a customer holds before the camera: a slip, until everybody's fails.
  [
    'contactless-read-error',
    [
      'scan|scanning|qr|qr code|payment code|barcode|bar code|code & not recognis*|not recogniz*|unrecognis*|unrecogniz* & !scanner|reader|device|transaction|card|response|error code|merchant|terminal|key',
      'scan|scanner|scanning|qr|qr code|barcode|bar code|code reader & failed to read|scan failed|scan fail|not read|unreadable|cannot read|could not read|misread|read error|retry|try again & !not recognized device|wifi|network|port|bluetooth|card|cards|disk|memory|security|vulnerability|hardware|disconnected|offline|usb|not found|no response|module|device|camera fault|initialis*|initializ*|init|payment|virus',
      '扫码|识别码|付款码|条码|条形码|二维码|扫描 & 识别失败|识别不了|未识别|无法识别|识读失败|读取失败|扫描失败|扫码失败|识别超时|识别错误|请重新扫|重新扫码 & !支付|扣款|扫码头故障|模块|设备|离线|断开|硬件|掉线|未连接',
      'qrコード|バーコード|コード読 & 読取失敗|読み取れ|読取エラー|認識できません|認識失敗 & !スキャナ故障|接続',
      'qr코드|바코드|qr & 인식실패|인식불가|읽기실패|인식오류 & !연결|고장',
      'штрихкод|штрих-код|qr-код|qrкод|qr & нераспозн|несчитан|ошибкачтени|ошибкасканир & !сканернеподкл',
    ],
  ],
];
