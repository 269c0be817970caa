import type { Column, InputKind } from '../model/record.ts';
import { partsOfName } from './name-parts.ts';

/** Columns that are read but become no field of a record under their own name. */
export type HelperColumn =
  /** Date and clock in two columns. */
  | 'date'
  | 'clock'
  /** Zone of the row's time, by name. */
  | 'time_zone'
  /** ISO 8583 message type. */
  | 'mti'
  /** Amount counted in the smallest unit (ISO 8583 field 4). */
  | 'amount_minor'
  | 'latency_s'
  /** Says whether it worked; stands in where the column with the reason is empty. */
  | 'status'
  /** What names the card or payer where there is no card number. */
  | 'card_ref'
  /** The exporter's own key of a row. */
  | 'id'
  /** Counts the rows of the export; says nothing of the row itself. */
  | 'row_number'
  /** State of an alarm point, to be read together with its description. */
  | 'condition'
  /** How bad the log itself calls an event. */
  | 'grade';
export type FieldId = Column | HelperColumn;
/** A field, and how the words of a header that stands for it look. */
export type LooseRule = readonly [field: FieldId, pattern: RegExp];

/** Signs that have no other form: for a name of these alone the tables of Unicode, slow to load, are not asked. */
const PLAIN = /^[ -~\u4e00-\u9fff]*$/;

/** Header names are compared without case, blanks, marks and brackets, full-width letters as ordinary ones. */
export const headerKey = (name: string): string =>
  PLAIN.test(name)
    ? name.toLowerCase().replace(/[^a-z0-9\u4e00-\u9fff]+/g, '')
    : name
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '');

/** Names by preference: where two headers fit one column, the earlier name wins. */
type Names = Readonly<Partial<Record<FieldId, string>>>;

const COMMON: Names = {
  terminal_id:
    'terminal_id|terminal|tid|f41|terminal no|terminal number|terminal code|term id|unique terminal id|pos id|pos no|card acceptor terminal id|cardacceptorterminalid|终端号|终端编号|终端ID|终端|终端代码|设备终端号|POS终端号|机具号|終端號|終端機號|端末番号|端末ID|设备号|设备编号|device id|device_id|device name|device no|device sn|serial number|serialnumber|sn|store terminal|register|机器编号|终端序列号|device info|node|node id',
  merchant_id:
    'merchant_id|mid|f42|merchant no|merchant number|merchant code|merch id|card acceptor id|card acceptor identification code|merchant|商户号|商户编号|商户ID|商户代码|商户|受理商户号|特约商户号|商戶號|加盟店番号|merchant name|商户名称|门店名称|门店编号|门店号|store id|store|shop id|shop|site|site id|location id|store name|location',
  app_version:
    'app_version|application version|version|app ver|software version|sw version|firmware|firmware version|应用版本|应用版本号|软件版本|程序版本|版本号|版本|固件版本',
  time_zone: 'time_zone|timezone|tz|utc offset|时区',
  row_number: 'row|row no|row number|index|no|#|seq no|line|line no|序号|行号|编号|record no|idx',
  id: 'id|transaction id|transsaction id|txn id|trans id|trans num|transaction number|payment id|uuid|guid|event id|record id|交易ID|记录ID|交易单号|flow id|事件编号|message id',
};

const TRANSACTION: Names = {
  ...COMMON,
  time: 'time|transaction_time|txn_time|trans_time|transaction date time|transaction datetime|trans date trans time|txn datetime|datetime|date time|date and time|timestamp|local datetime|local transaction time|pos transaction date|pos transation date|交易时间|交易日期时间|交易日期及时间|交易发生时间|发生时间|完成时间|时间|日期时间|交易時間|取引日時|日時|created at|created|creation date|created utc|creation time|created date|event time|switch time|host time|transmission datetime|transmission date time|创建时间|gmt_create|gmt_payment|入账时间|记录时间|处理时间|time stamp|ts|unix time|switch receiving time|request time|f7',
  date: 'date|transaction_date|txn_date|trans_date|local date|local transaction date|business date|switch receiving date|switch receiving date yymmdd|交易日期|日期|交易日|交易日期yyyymmdd|取引日|sale date|day|payment date|date of payment|f13',
  clock: 'clock|local time|time of day|交易时刻|时刻|f12',
  mti: 'mti|message type|message type id|message type identifier|message type indicator|msg type|message direction|msg direction|direction|消息类型|报文类型|报文方向|消息方向|f0',
  stan: 'stan|trace|trace no|trace number|trace audit number|system trace audit number|systems trace audit number|trace num|audit number|sequence no|sequence number|流水号|凭证号|终端流水号|系统跟踪号|交易流水号|POS流水号|流水|跟踪号|追踪号|票据号|传票号|流水號|f11|invoice no|voucher no',
  rrn: 'rrn|retrieval reference number|retrieval ref no|reference number|ref no|reference no|refnum|reference|retrieval reference|参考号|检索参考号|系统参考号|交易参考号|参考编号|參考號|f37|host reference|psp reference|支付宝交易号|微信订单号|银联流水号|检索号|system reference|transaction reference|acquirer reference|order no|订单号|商户订单号|order id',
  transaction_type:
    'transaction_type|txn_type|trans_type|transaction type|type of transaction|tran type|txn type|processing code|proc code|operation|operation type|交易类型|业务类型|交易种类|交易类别|交易名称|处理码|交易码|交易類型|取引種別|f3|type|类型|payment type|event type',
  amount:
    'amount|transaction_amount|txn_amount|trans_amount|amt|transaction amount|sale amount|total amount|amount total|金额|交易金额|消费金额|订单金额|交易金额元|金额元|支付金额|应收金额|实收金额|商家实收|总金额|应结订单金额|交易額|金額|交易金額|取引金額|gross|gross amount|gross sales|value|total|net amount|net total|converted amount',
  amount_minor:
    'amount_minor|amount minor|amount cents|amount in cents|amount in minor units|minor amount|交易金额分|金额分|金额单位分|amount minor units|total_fee|f4',
  currency:
    'currency|currency_code|transaction currency|txn currency|ccy|curr|currency code|币种|货币种类|货币|交易币种|币种代码|货币代码|幣種|通貨|fee_type|f49',
  pan: 'pan|card_number|card no|card_no|cardno|card|masked pan|masked card number|primary account number|cc num|cc number|card num|account number|acct no|卡号|银行卡号|交易卡号|主账号|付款卡号|卡號|カード番号|f2|pan suffix|card last4|last4|last 4|卡号后四位',
  card_ref:
    'card_ref|card_id|card token|token|card hash|par|payment account reference|用户标识|对方账户|对方账号|买家账号|付款方账号|openid|payer id|payer|customer id|customer|client id|shopper reference',
  entry_mode:
    'entry_mode|pos_entry_mode|entry method|card entry methods|card entry method|card entry mode|entry|pos entry mode code|input mode|read mode|use chip|输入方式|卡片输入方式|刷卡方式|读卡方式|受理方式|输入模式|服务点输入方式|服务点输入方式码|输入类型|輸入方式|f22|read method|card read method|card reader type',
  response_code:
    'response_code|resp_code|action code|act code|act|response code|resp code|rc|rsp code|respcode|result code|return code|answer code|host response code|response code f39|auth response code|de39|应答码|返回码|响应码|交易应答码|应答代码|返回代码|结果码|错误码|错误代码|回應碼|應答碼|応答コード|エラーコード|sub_code|f39|raw acquirer response|error code|decline code|失败码|status code',
  response_text:
    'response_text|response_message|action meaning|act meaning|code meaning|response meaning|response message|resp text|resp msg|response description|response desc|host message|display message|应答信息|应答描述|返回信息|响应信息|返回描述|失败原因|错误信息|错误描述|应答说明|原因|應答信息|エラー内容|エラーメッセージ|sub_msg|decline reason|failure reason|seller message|refusal reason|failure message|reason|error message|error reason|errors|error|decline message|message|remark|错误|message text|msg|失败信息',
  status:
    'status_name|status|transaction_status|txn_status|transaction state|payment state|outcome|result|交易状态|状态|交易结果|结果|支付状态|交易狀態|payment status|approval|success|approved|is_success|is_approved|successful|处理结果|auth result|是否成功|成功标志',
  issuer:
    'issuer|issuer_name|issuing bank|issuer bank|card issuer|bank|bank name|issuer id|issuing institution|发卡行|发卡银行|发卡机构|发卡行名称|付款银行|发卡行机构代码|发卡方|發卡行|イシュア|bank code|issuer country',
  channel:
    'channel|acquirer|payment_channel|route|gateway|acquirer id|acquirer name|acquiring channel|processor|switch|network|scheme|通道|支付通道|交易通道|收单机构|渠道|支付渠道|路由|通道名称|通道編號|收單機構|host|psp|acquiring bank',
  latency_ms:
    'latency_ms|latency|response_time_ms|response time ms|duration ms|elapsed ms|duration|response time|elapsed|elapsed time|processing time ms|rtt|rtt ms|耗时毫秒|耗时|响应时间毫秒|响应时间|处理时长|耗时ms|响应时长|交易耗时|耗時|处理耗时|交易耗时毫秒',
  latency_s: 'latency_s|response time s|duration s|duration sec|elapsed s|耗时秒|响应时间秒|交易耗时秒',
  operator_id:
    'operator_id|operator|operator no|cashier|cashier id|clerk|user id|staff id|staff name|staff|操作员|操作员号|操作员编号|收银员|收银员号|柜员号|柜员|操作員',
  batch_no: 'batch_no|batch|batch number|batch id|批次号|交易批次号|批次|结算批次号|批號|批次號|f60 2',
  original_rrn:
    'original_rrn|orig_rrn|original reference|original reference number|orig ref no|original stan|original trace|original transaction id|原参考号|原检索参考号|原交易参考号|原系统参考号|原流水号|原凭证号|原參考號|退款批次号请求号|f90|原交易流水号|original data elements',
};

const ALARM: Names = {
  ...COMMON,
  terminal_id: `${COMMON.terminal_id}|configuration item|config item|affected ci|ci name|cmdb ci|asset|asset id|asset no|asset number|资产编号`,
  time: 'time|alarm_time|event_time|raised_at|raised|occurred_at|occurred|timestamp|datetime|date time|time stamp|received timestamp utc|received at|created at|报警时间|告警时间|事件时间|发生时间|上报时间|时间|故障时间|触发时间|日志时间|報警時間|告警時間|発生日時|log time|start time|time raised|activation time|交易时间|created|开始时间|ts|starts at|startsat|active at|activeat|fired at|triggered at|opened at|opened|first occurred|first occurrence|first seen|first raised|首次发生时间|首次告警时间|首次发生|产生时间',
  date: 'date|alarm date|event date|报警日期|告警日期|日期|发生日期|day',
  clock: 'clock|报警时刻|时刻',
  alarm_code:
    'alarm_code|alarm_id|event_code|error_code|fault_code|code|alarm code|error code|alarm no|报警代码|告警代码|报警码|告警码|故障代码|故障码|错误代码|错误码|事件代码|代码|報警代碼|告警代碼|エラーコード|alarm type|event type|tag|type|alarm name|datapoint id|event id|报警编号|返回码',
  message:
    'message|alarm_message|alarm_text|alarm|alarm description|description|event|event description|text|msg|detail|details|报警信息|告警信息|报警内容|告警内容|故障描述|报警描述|告警描述|事件描述|事件内容|信息|内容|描述|报警|告警|消息|報警信息|告警訊息|メッセージ|fault|fault description|error message|error|note|日志内容|提示信息|报警名称|告警名称|log|body|reason',
  condition: 'condition|alarm state|alarm_state|state|status|报警状态|告警状态|状态|event state|active|transition',
  grade:
    'severity|sev|lvl|perceived severity|alert severity|severity level|alarm severity|event severity|severity name|alarm level|event level|log level|loglevel|level|级别|告警级别|报警级别|事件级别|日志级别|严重程度|严重级别|告警等级|报警等级|級別|告警級別|嚴重程度|重大度|schweregrad|gravedad|severidad|gravite|niveau|severidade|gravidade|nivel|gravita|livello|schwere|stufe|poziom|ważność|úroveň|závažnost|önem|önem derecesi|seviye|tingkat|mức độ|nível|taso|vakavuus|szint|súlyosság|nivå|allvarlighet|alvorlighet|ernst|уровень|уровень важности|важность|критичность|рівень|σοβαρότητα|επίπεδο|ระดับ|ระดับความรุนแรง|المستوى|الخطورة|درجة الخطورة|등급|심각도|레벨|重要度|レベル|深刻度',
  manifestation:
    'manifestation|alarm mode|alarm form|报警方式|告警方式|表现形式|表现|提示方式|報警方式|show as|shown as|output',
  component:
    'component|module|part|subsystem|device part|unit|source|部件|模块|组件|部位|故障部件|部件名称|设备部件|子系统|部件名|來源|category|peripheral',
};

export interface NameTable {
  /** Canonical column and preference (0 is best) of a header key. */
  readonly of: (key: string) => readonly { readonly field: FieldId; readonly rank: number }[];
}

const tableOf = (names: Names): NameTable => {
  const byKey = new Map<string, { readonly field: FieldId; readonly rank: number }[]>();
  // Object.entries loses the key type; the list of known fields gives it back.
  for (const field of FIELDS) {
    const list = names[field]?.split('|') ?? [];
    list.forEach((name, rank) => {
      const key = headerKey(name) || name;
      const entries = byKey.get(key) ?? [];
      if (!entries.some((entry) => entry.field === field)) entries.push({ field, rank });
      byKey.set(key, entries);
    });
  }
  return { of: (key) => byKey.get(key) ?? [] };
};

const FIELDS: readonly FieldId[] = [
  'time',
  'date',
  'clock',
  'time_zone',
  'mti',
  'terminal_id',
  'merchant_id',
  'stan',
  'rrn',
  'original_rrn',
  'transaction_type',
  'amount',
  'amount_minor',
  'currency',
  'pan',
  'card_ref',
  'entry_mode',
  'response_code',
  'response_text',
  'status',
  'issuer',
  'channel',
  'latency_ms',
  'latency_s',
  'operator_id',
  'batch_no',
  'app_version',
  'alarm_code',
  'message',
  'condition',
  'grade',
  'manifestation',
  'component',
  'id',
  'row_number',
];

const KNOWN_FIELDS: ReadonlySet<string> = new Set(FIELDS);
export const isFieldId = (text: string): text is FieldId => KNOWN_FIELDS.has(text);
export const FIELD_IDS: readonly FieldId[] = FIELDS;

const HELPERS: ReadonlySet<FieldId> = new Set<FieldId>([
  'date',
  'clock',
  'time_zone',
  'mti',
  'amount_minor',
  'latency_s',
  'status',
  'card_ref',
  'id',
  'row_number',
  'condition',
  'grade',
]);
export const isColumn = (field: FieldId): field is Column => !HELPERS.has(field);

let tables: { readonly transaction: NameTable; readonly alarm: NameTable } | undefined;
/** The names of a kind of log. Built on first use. */
export const namesFor = (kind: InputKind): NameTable => {
  tables ??= { transaction: tableOf(TRANSACTION), alarm: tableOf(ALARM) };
  return kind === 'alarms' ? tables.alarm : tables.transaction;
};

/** A header is asked for its keys once per kind of log and column; what is remembered is bounded. */
const KEYS_KEPT = 2_000;
const keysKnown = new Map<string, readonly string[]>();

/** Keys under which a header is looked up: as it is, without what stands in brackets, without its path, by field number. */
export const keysOf = (name: string): readonly string[] => {
  const known = keysKnown.get(name);
  if (known !== undefined) return known;
  const keys = findKeys(name);
  if (keysKnown.size >= KEYS_KEPT) keysKnown.clear();
  keysKnown.set(name, keys);
  return keys;
};

const findKeys = (name: string): readonly string[] => {
  const keys = [headerKey(name) || name.trim()];
  const bare = headerKey(name.replace(/[（(【[].*?[）)】\]]/g, ''));
  if (bare !== '') keys.push(bare);
  const field =
    /(?:^|[.\s])(?:f|de|field|bit|p|iso(?:8583)?[\s_.-]?(?:f|de|field)?|elements?\.|fields?\.|域)[\s_.-]?0?(\d{1,3})(?:域)?$/i.exec(
      name.trim(),
    ) ?? /^(\d{1,3})域$/.exec(name.trim());
  if (field?.[1] !== undefined) keys.push(`f${Number(field[1])}`);
  const dot = name.lastIndexOf('.');
  if (dot >= 0) keys.push(...keysOf(name.slice(dot + 1)));
  return [...new Set(keys)];
};

/** Columns whose content must never be kept: its kind, from the header's name. */
export const secretColumn = (name: string): 'track' | 'pin-block' | 'security-code' | 'key' | undefined => {
  for (const key of [...keysOf(name), ...partsOfName(name).flat().map(headerKey)]) {
    if (
      /^(track[123]?(data)?|[123]?磁道(数据|信息)?|第?[一二三]磁道(数据|信息)?|二磁道数据|f35|f36|f45|f55|iccdata|emvdata|magstripedata|trackii|track2equivalent(data)?)$/.test(
        key,
      )
    )
      return 'track';
    if (/^(pin|pinblock|encryptedpin|pindata|pin密文|密码密文|个人标识码|f52)$/.test(key)) return 'pin-block';
    if (
      /^(cvv2?|cvc2?|cvn2?|cid|csc|cardverificationvalue|cardsecuritycode|securitycode|安全码|卡片安全码|校验码)$/.test(
        key,
      )
    )
      return 'security-code';
    if (
      /^(tmk|tpk|tak|tdk|mak|pik|zmk|zpk|kek|bdk|ipek|kcv|sessionkey|masterkey|workingkey|pinkey|mackey|key|密钥|主密钥|工作密钥)$/.test(
        key,
      )
    )
      return 'key';
  }
  return undefined;
};

/** Headers under which long numbers are references, places, times or telephones, not cards. */
export const isReferenceName = (name: string): boolean => {
  const key = headerKey(name);
  if (/pan|cardn|cardno|account|acct|卡号|账号|帐号/.test(key) && !/公众账号/.test(key)) return false;
  return /id$|no$|num$|number|ref|order|trace|stan|rrn|seq|uuid|guid|token|hash|phone|mobile|tel$|time|date|lat$|long$|latitude|longitude|lon$|amount|zip|imei|imsi|iccid|serial|barcode|ean|sku|订单|单号|编号|流水|参考|序号|序列|批次|凭证|商户号|终端号|账号ID|标识|手机|电话|时间|日期|号$/i.test(
    key,
  );
};
