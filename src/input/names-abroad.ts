/*
 * Column names in other scripts than Latin and Chinese, put into words that are known: Japanese into the Chinese ones that
 * the same characters make, the others into the words of `loose-words`. Collected from the payment terms of card processors and
 * terminal makers of those countries: Japan's CCT and CARDNET lists, Korea's VAN statements, Russian and Ukrainian acquirers'
 * registers of operations, Greek, Arabic, Hebrew and Thai portals.
 */

type Words = readonly (readonly [from: string, to: string])[];

/** Pieces of names that are written without blanks; longest first, so that `取引日時` is no `取引日`. */
const bySubstring = (words: Words, around: '' | ' '): ((text: string) => string) => {
  const meant = new Map(words.flatMap(([from, to]) => from.split('|').map((one) => [one, to] as const)));
  const longest = [...meant.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(longest.join('|'), 'g');
  return (text) => text.replace(pattern, (one) => `${around}${meant.get(one) ?? ''}${around}`);
};

/** Words by their beginnings, for languages that change the ends; those of one or two letters are whole. */
const byStem = (words: Words): ((text: string) => string) => {
  const stems = words.flatMap(([from, to]) => from.split('|').map((one) => [one, to] as const));
  const meantBy = (word: string): string =>
    stems.find(([stem]) => (stem.length < 3 ? word === stem : word.startsWith(stem)))?.[1] ?? UNKNOWN;
  return (text) => text.replace(/[\u0400-\u04ff]+|№/g, (word) => ` ${meantBy(word)} `);
};

const JAPANESE: Words = [
  ['取引日時|売上日時|決済日時|利用日時|処理日時|発生日時|日時', '交易时间'],
  ['取引日付|売上日付|処理日付|決済日付|取引日|売上日|利用日|決済日|処理日|発生日|日付|年月日', '交易日期'],
  ['取引時刻|取引時間|売上時刻|処理時刻|決済時刻|発生時刻|時刻', '交易时间'],
  ['端末識別|決済端末|端末機|端末|レジ|ターミナル', '终端'],
  ['加盟店|店舗|ショップ|売場|売り場|テナント', '商户'],
  ['番号|コード番号', '号'],
  ['名称|名前', '名称'],
  ['伝票|レシート|処理通番|通番|取引通番', '流水'],
  ['取引種別|取引区分|取引種類|処理区分|処理種別|売上区分|業務区分', '交易类型'],
  ['会員番号|カード番号|会員', '卡号'],
  ['読取方法|読取方式|読取区分|読取種別|入力方法|入力方式|入力区分|カード読取', '输入方式'],
  ['処理結果|取引結果|決済結果|結果|ステータス|状態', '交易结果'],
  ['エラーコード|応答コード|レスポンスコード|回答コード|結果コード', '应答码'],
  ['エラー内容|エラーメッセージ|エラー詳細|応答メッセージ|結果内容|エラー理由|理由', '应答信息'],
  ['取引金額|売上金額|決済金額|利用金額|合計金額|税込金額|金額', '交易金额'],
  ['発行会社|カード会社|発行元|イシュア', '发卡行'],
  ['仕向先|加盟店契約会社|アクワイアラ', '收单机构'],
  ['通貨', '币种'],
  ['担当者|係員|レジ担当|スタッフ', '操作员'],
  ['応答時間|処理時間|所要時間', '耗时'],
  ['承認', '授权'],
  ['警報|アラーム|イベント|アラート|障害', '报警'],
  ['コード', '代码'],
  ['メッセージ|内容|詳細', '内容'],
  ['バージョン', '版本'],
  ['部位|ユニット|モジュール', '部件'],
  ['元伝票', '原流水'],
  ['手数料', '手续费'],
  ['残高', '余额'],
  ['入金|振込|支払予定|締め', '结算'],
  ['有効期限', '有效期'],
  ['割引|値引', '折扣'],
  ['返金額|取消金額', '退款金额'],
];

const KOREAN: Words = [
  ['거래|결제', 'txn'],
  ['승인', 'auth'],
  ['발생', 'occurred'],
  ['일시|시각', 'date time'],
  ['일자|날짜|년월일', 'date'],
  ['시간', 'time'],
  ['가맹점|매장|점포|지점|상호', 'merch'],
  ['단말기|단말|포스|기기|장비|키오스크', 'term'],
  ['번호|아이디', 'number'],
  ['코드', 'code'],
  ['구분|유형|종류', 'type'],
  ['카드사|발급사|발급기관|발급카드사|은행', 'issuer'],
  ['매입사|매입기관|밴사', 'acquirer'],
  ['카드번호', 'card number'],
  ['카드', 'card'],
  ['입력|리딩|읽기', 'entry'],
  ['방식|방법', 'mode'],
  ['금액', 'amt'],
  ['합계|총', 'total'],
  ['통화', 'ccy'],
  ['응답|회신', 'rsp'],
  ['메시지|메세지|내용|설명', 'text'],
  ['상태|결과|여부', 'status'],
  ['오류|에러|장애|거절', 'fail'],
  ['사유|원인', 'reason'],
  ['전표|영수증', 'slip'],
  ['일련번호', 'serial'],
  ['담당자|판매원|사용자|캐셔', 'operator'],
  ['버전', 'version'],
  ['소요', 'took'],
  ['알람|경보|이벤트', 'alarm'],
  ['명', 'label'],
  ['수수료', 'fee'],
  ['잔액|잔고', 'balance'],
  ['부가세|세금|세액', 'tax'],
  ['봉사료', 'tip'],
  ['입금|정산|지급|취소', 'settlement'],
  ['유효기간', 'expiry'],
  ['할부', 'installments'],
  ['전화|연락처', 'phone'],
];

const SLAVIC: Words = [
  ['кассир|оператор|касир', 'operator'],
  ['операци|операці|транзакц|платеж|платіж|оплат', 'txn'],
  ['термінал|терминал|тид|устройств|пристр|касса|кассы|кассе|касс|каса|каси|ккм|ккт|рмк|банкомат', 'term'],
  ['номер|№', 'number'],
  ['код', 'code'],
  ['ответ|відповід|отклик|отговор', 'rsp'],
  ['сумм|сума|суми', 'amt'],
  ['валют|валут', 'ccy'],
  ['грн|руб|рублей|лв|денари', 'uah'],
  ['карт', 'card'],
  ['тип|вид', 'type'],
  ['статус|состояни|результат|стан', 'status'],
  ['дат', 'date'],
  ['врем|время|час', 'time'],
  ['причин', 'reason'],
  ['отказ|ошиб|відмов|помилк|сбо', 'fail'],
  ['описани|сообщени|съобщени|текст|расшифровк|комментар|опис|повідомлен', 'text'],
  ['мерчант|магазин|предприяти|тсп|торгов|търгов|обект|объект|филиал|точк|продав', 'merch'],
  ['эмитент|емітент', 'issuer'],
  ['эквайер|эквайринг|еквайр', 'acquirer'],
  ['банк', 'bank'],
  ['чек|квитанц', 'slip'],
  ['пакет', 'batch'],
  ['верси|версі', 'version'],
  ['ввод|считыван|чтени|зчитуван', 'entry'],
  ['способ|режим|метод|спосіб', 'mode'],
  ['ссылк|ррн|rrn', 'ref'],
  ['наименовани|названи|назв', 'label'],
  ['длительност', 'took'],
  ['событи|тревог|авари|подія|неисправност', 'alarm'],
  ['модул|компонент|узел', 'component'],
  ['и|в|на|о|об|та|по|пос', ' '],
  ['комисси|комісі', 'fee'],
  ['баланс|остат', 'balance'],
  ['налог|ндс|пдв', 'tax'],
  ['зачислени|расчет|расчёт|проводк|возмещени|возврат', 'settlement'],
  ['действия|срок', 'validity'],
  ['телефон', 'phone'],
  ['адрес', 'address'],
];

const OTHERS: Words = [
  // Greek
  ['Ημερομηνία|ημερομηνία|ημερομηνια', 'date'],
  ['Ώρα|ώρα|ωρα', 'time'],
  [' και ', ' '],
  ['Ταμείο|ταμείο|ταμείου', 'term'],
  ['Σφάλμα|σφάλμα|Βλάβη|βλάβη', 'alarm'],
  ['Τερματικό|τερματικό|τερματικού|τερματικο|ΤΕΡΜΑΤΙΚΟ|Συσκευή|συσκευή|συσκευής', 'term'],
  ['Ποσό|ποσό|ποσο', 'amt'],
  ['Νόμισμα|νόμισμα', 'ccy'],
  ['Κάρτα|κάρτα|κάρτας|καρτας', 'card'],
  ['Κατάσταση|κατάσταση|Αποτέλεσμα|αποτέλεσμα', 'status'],
  ['Κωδικός|κωδικός|κωδικος|Κωδ|κωδ', 'code'],
  ['συμβάντος|Συμβάν|συμβάν|Συναγερμός|συναγερμού', 'alarm'],
  ['Μονάδα|μονάδα|Εξάρτημα', 'component'],
  ['Έκδοση|έκδοση', 'version'],
  ['Τράπεζα|τράπεζα|τράπεζας', 'bank'],
  ['Εκδότης|εκδότης|εκδότη', 'issuer'],
  ['Τρόπος|τρόπος', 'mode'],
  ['εισαγωγής|ανάγνωσης|Ανάγνωση', 'entry'],
  ['Αιτία|αιτία|Λόγος|λόγος', 'reason'],
  ['Ταμίας|ταμίας|χειριστής|Χειριστής', 'operator'],
  ['Αριθμός|αριθμός|Αρ\\.', 'number'],
  ['Επωνυμία|επωνυμία', 'label'],
  ['Απάντηση|απάντησης|απαντησης', 'rsp'],
  ['Κατάστημα|κατάστημα|καταστήματος|Έμπορος|έμπορος|Εμπόρου|εμπόρου|Επιχείρηση|επιχείρησης', 'merch'],
  ['Περιγραφή|περιγραφή|Μήνυμα|μήνυμα', 'text'],
  ['Συναλλαγή|συναλλαγής|συναλλαγη', 'txn'],
  ['Τύπος|τύπος', 'type'],
  // Arabic
  ['التاريخ والوقت|التاريخ و الوقت|تاريخ ووقت|تاريخ و وقت|تاريخ والوقت', 'date time'],
  ['التاريخ|تاريخ', 'date'],
  ['الوقت|وقت', 'time'],
  ['الجهاز|جهاز|الطرفية', 'term'],
  ['المرجع|مرجع|المرجعي', 'ref'],
  ['الموافقة|الموافقه', 'auth'],
  ['المبلغ|مبلغ', 'amt'],
  ['العملة', 'ccy'],
  ['البطاقة|بطاقة', 'card'],
  ['الحالة|حالة|النتيجة', 'status'],
  ['رمز|كود', 'code'],
  ['الاستجابة|الرد', 'rsp'],
  ['التاجر|تاجر|الفرع|المتجر', 'merch'],
  ['السبب|سبب', 'reason'],
  ['الرسالة|الوصف|وصف', 'text'],
  ['البنك|بنك', 'bank'],
  ['المصدر|مصدر', 'issuer'],
  ['طريقة', 'mode'],
  ['الإدخال|القراءة|الادخال', 'entry'],
  ['الحدث|التنبيه|الإنذار|إنذار', 'alarm'],
  ['الإصدار|الاصدار', 'version'],
  ['المشغل|الكاشير|أمين الصندوق', 'operator'],
  ['العملية|المعاملة|عملية', 'txn'],
  ['نوع', 'type'],
  ['رقم', 'number'],
  ['اسم', 'label'],
  // Hebrew
  ['תאריך', 'date'],
  ['שעה', 'time'],
  ['בנק', 'bank'],
  ['מנפיק', 'issuer'],
  ['אופן', 'mode'],
  ['קליטה|הקלדה', 'entry'],
  ['אירוע|התראה', 'alarm'],
  ['גרסה', 'version'],
  ['קופאי', 'operator'],
  ['מסוף|קופה', 'term'],
  ['סכום', 'amt'],
  ['מטבע', 'ccy'],
  ['כרטיס', 'card'],
  ['סטטוס|מצב', 'status'],
  ['קוד', 'code'],
  ['תשובה', 'rsp'],
  ['עסק|סניף|חנות', 'merch'],
  ['תיאור|הודעה', 'text'],
  ['עסקה', 'txn'],
  ['סוג', 'type'],
  ['מספר', 'number'],
  // Thai
  ['วันเวลา|วันที่และเวลา', 'date time'],
  ['วันที่', 'date'],
  ['เวลา', 'time'],
  ['ธนาคาร', 'bank'],
  ['ผู้ออกบัตร', 'issuer'],
  ['วิธีรับบัตร|วิธีอ่านบัตร|วิธีการอ่าน|วิธีชำระ', 'entry mode'],
  ['ชื่อ', 'label'],
  ['เหตุผล|สาเหตุ', 'reason'],
  ['พนักงาน|แคชเชียร์', 'operator'],
  ['เวอร์ชัน|รุ่นซอฟต์แวร์', 'version'],
  ['เหตุการณ์|แจ้งเตือน', 'alarm'],
  ['เครื่อง|เทอร์มินัล', 'term'],
  ['จำนวนเงิน|ยอดเงิน', 'amt'],
  ['สกุลเงิน', 'ccy'],
  ['บัตร', 'card'],
  ['สถานะ|ผลลัพธ์', 'status'],
  ['รหัส', 'code'],
  ['ตอบกลับ', 'rsp'],
  ['ร้านค้า|สาขา', 'merch'],
  ['รายละเอียด|ข้อความ|คำอธิบาย', 'text'],
  ['รายการ|ธุรกรรม', 'txn'],
  ['ประเภท', 'type'],
  ['หมายเลข|เลขที่|เลข', 'number'],
];

/** Kana, or words that only Japanese writes with these characters. */
const JAPAN = /[\u3040-\u30ff]|端末|加盟店|取引|伝票|決済|売上|読取|処理|応答|店舗|番号|金額|発生/;
const HANGUL = /[\uac00-\ud7a3]/;
const CYRILLIC = /[\u0400-\u04ff]/;
const OTHER = /[\u0370-\u03ff\u0590-\u06ff\u0e00-\u0e7f]/;

let japanese: ((text: string) => string) | undefined;
let korean: ((text: string) => string) | undefined;
let slavic: ((text: string) => string) | undefined;
let others: ((text: string) => string) | undefined;

/** What is left in a script is a word that says something else. */
const UNKNOWN = 'xx';
const LEFT = /[\u0370-\u03ff\u0590-\u06ff\u0e00-\u0e7f\uac00-\ud7a3]+/g;

/** A name in another script, in words that are known; undefined where it is in none of these scripts. */
export const fromAbroad = (name: string): string | undefined => {
  if (HANGUL.test(name)) {
    korean ??= bySubstring(KOREAN, ' ');
    return korean(name.normalize('NFC')).replace(LEFT, UNKNOWN);
  }
  if (CYRILLIC.test(name)) {
    slavic ??= byStem(SLAVIC);
    return slavic(name.normalize('NFC').toLowerCase());
  }
  if (OTHER.test(name)) {
    others ??= bySubstring(OTHERS, ' ');
    return others(name.normalize('NFC')).replace(LEFT, UNKNOWN);
  }
  if (JAPAN.test(name)) {
    japanese ??= bySubstring(JAPANESE, '');
    return japanese(name.normalize('NFKC'));
  }
  return undefined;
};
