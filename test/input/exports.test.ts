/**
 * Exports as acquirers, processors and terminal management systems really head them: names in English and Chinese, two
 * columns for one time, units in brackets, titles above and totals below. No profile is given: either the first row is
 * read right, or the export is refused for the right reason. All rows are invented.
 */
import { describe, expect, test } from 'vitest';
import type { LogRecord } from '../../src/model/record.ts';
import { failureOf, readText } from './reading.ts';

const at = (iso: string): number => Date.parse(iso);

/** What matters of a record, in few words. */
const brief = (record: LogRecord | undefined): Readonly<Record<string, unknown>> => {
  if (record === undefined) return {};
  const { time, terminalId, merchantId, appVersion, reading } = record;
  const shared = {
    kind: record.kind,
    time,
    terminalId,
    merchantId,
    appVersion,
    symptom: reading.symptom,
    outcome: reading.outcome,
  };
  if (record.kind === 'alarm') {
    const { alarmCode, message, component } = record;
    return { ...shared, code: alarmCode, message, component };
  }
  const { stan, rrn, transactionType, amount, currency, pan, entryMode, responseCode, responseText } = record;
  const { issuer, channel, latencyMs, operatorId, batchNo, originalRrn } = record;
  return {
    ...shared,
    stan,
    rrn,
    type: transactionType,
    amount,
    currency,
    pan,
    entry: entryMode,
    code: responseCode,
    text: responseText,
    issuer,
    channel,
    latencyMs,
    operatorId,
    batchNo,
    originalRrn,
  };
};

interface Account {
  readonly records?: number;
  readonly accepted?: number;
  readonly rejected?: number;
}
type Case = readonly [name: string, text: string, first: Readonly<Record<string, unknown>>, account?: Account];

const TRANSACTIONS: readonly Case[] = [
  [
    'an acquirer portal in short English',
    'Txn Date,Txn Time,MID,TID,Card No,Txn Type,Txn Amt,Curr,Auth Code,Resp Code,Resp Desc,RRN,STAN,Batch\n2026-03-02,09:15:04,898310000000001,31000001,622200******0017,Sale,"1,128.50",CNY,,51,Insufficient funds,606109000101,000101,000012\n',
    {
      time: at('2026-03-02T09:15:04Z'),
      merchantId: '898310000000001',
      terminalId: '31000001',
      pan: '622200******0017',
      type: 'SALE',
      amount: 112850,
      currency: 'CNY',
      code: '51',
      text: 'Insufficient funds',
      rrn: '606109000101',
      stan: '000101',
      batchNo: '000012',
      symptom: 'insufficient-funds',
    },
  ],
  [
    'a processor with long English names',
    'Transaction Date,Transaction Time,Merchant Number,Terminal Number,Cardholder Number,Transaction Description,Transaction Amount (USD),Response Reason Code,Response Reason Text,Retrieval Ref. No.,System Trace No.,POS Entry Mode,Authorization Response\n03/25/2026,9:15:04 AM,4445000001,T0001,411111******1111,Purchase,$12.50,05,Do not honour,606109000101,101,051,Declined\n',
    {
      time: at('2026-03-25T09:15:04Z'),
      merchantId: '4445000001',
      terminalId: 'T0001',
      pan: '411111******1111',
      type: 'SALE',
      amount: 1250,
      currency: 'USD',
      code: '05',
      text: 'Do not honour',
      rrn: '606109000101',
      stan: '101',
      entry: 'CHIP',
      symptom: 'do-not-honor',
    },
  ],
  [
    'a hosted checkout with a status number and its name',
    'Merchant Code,Merchant Name,Terminal Code,Terminal Name,Gateway,Time,Tag,Auth No,Status,Status Name,Transaction Name,Currency,Amount,Card Type,Card No,Expiry Date,Reference No\nM01,Harbour Shop,T01,Front till,G1,2026-03-02 09:15:04,77001,,2,Declined,Purchase,USD,12.50,VISA,4111********1111,,R-1\n',
    {
      time: at('2026-03-02T09:15:04Z'),
      merchantId: 'M01',
      terminalId: 'T01',
      channel: 'G1',
      type: 'SALE',
      amount: 1250,
      pan: '4111********1111',
      rrn: 'R-1',
      outcome: 'failed',
    },
  ],
  [
    'camel case',
    'transactionDateTime,merchantId,terminalId,maskedPan,transactionType,transactionAmount,transactionCurrency,responseCode,responseMessage,retrievalReferenceNumber,systemTraceAuditNumber,posEntryMode,issuerName,acquirerName,responseTimeMs\n2026-03-02T09:15:04+08:00,M1,T1,622200******0017,PURCHASE,12.50,CNY,91,Issuer inoperative,606109000101,000101,071,Bank A,ACQ1,30000\n',
    {
      time: at('2026-03-02T01:15:04Z'),
      merchantId: 'M1',
      terminalId: 'T1',
      pan: '622200******0017',
      type: 'SALE',
      amount: 1250,
      currency: 'CNY',
      code: '91',
      text: 'Issuer inoperative',
      rrn: '606109000101',
      stan: '000101',
      entry: 'CONTACTLESS',
      issuer: 'Bank A',
      channel: 'ACQ1',
      latencyMs: 30000,
      symptom: 'issuer-unavailable',
    },
  ],
  [
    'snake case with prefixes of a data warehouse',
    'txn_dt_tm|merch_no|term_no|card_nbr|txn_typ_cd|txn_amt|txn_ccy_cd|rsp_cd|rsp_desc|rrn_no|trace_nbr\n2026-03-02 09:15:04|M1|T1|622200******0017|SALE|12.50|CNY|55|Incorrect PIN|606109000101|000101\n',
    {
      time: at('2026-03-02T09:15:04Z'),
      merchantId: 'M1',
      terminalId: 'T1',
      pan: '622200******0017',
      type: 'SALE',
      amount: 1250,
      currency: 'CNY',
      code: '55',
      text: 'Incorrect PIN',
      rrn: '606109000101',
      stan: '000101',
      symptom: 'wrong-pin',
    },
  ],
  [
    'upper case of a mainframe, amounts in cents',
    'TRAN-DATE;TRAN-TIME;TERM-ID;MERCH-ID;TRAN-TYPE;AMOUNT-MINOR;CURR-CODE;RESP-CODE;STAN;RRN\n20260302;091504;T1;M1;00;000000001250;156;51;000101;606109000101\n',
    {
      time: at('2026-03-02T09:15:04Z'),
      terminalId: 'T1',
      merchantId: 'M1',
      type: 'SALE',
      amount: 1250,
      currency: 'CNY',
      code: '51',
      stan: '000101',
      rrn: '606109000101',
    },
  ],
  [
    'data elements by number',
    'MTI,DE2,DE3,DE4,DE7,DE11,DE12,DE13,DE22,DE37,DE38,DE39,DE41,DE42,DE49,Timestamp\n0210,622200******0017,000000,000000001250,0302011504,000101,091504,0302,051,606109000101,,61,T1,M1,156,2026-03-02 09:15:04\n',
    {
      time: at('2026-03-02T09:15:04Z'),
      terminalId: 'T1',
      merchantId: 'M1',
      type: 'SALE',
      amount: 1250,
      currency: 'CNY',
      code: '61',
      stan: '000101',
      rrn: '606109000101',
      entry: 'CHIP',
      pan: '622200******0017',
    },
  ],
  [
    'a Chinese acquirer: codes in full',
    '交易日期,交易时间,商户编号,商户名称,终端编号,卡号,交易类型,交易金额（元）,手续费,系统参考号,凭证号,批次号,应答码,应答描述,卡类型,发卡行名称\n2026-03-02,09:15:04,898310000000001,一号店,31000001,622200******0017,消费,"1,128.50",4.29,606109000101,000101,000012,51,余额不足,借记卡,甲银行\n',
    {
      time: at('2026-03-02T09:15:04Z'),
      merchantId: '898310000000001',
      terminalId: '31000001',
      pan: '622200******0017',
      type: 'SALE',
      amount: 112850,
      currency: 'CNY',
      rrn: '606109000101',
      stan: '000101',
      batchNo: '000012',
      code: '51',
      text: '余额不足',
      issuer: '甲银行',
      symptom: 'insufficient-funds',
    },
  ],
  [
    'a Chinese switch: fen, one time column, other words',
    '交易发起时间\t受理机构\t商户代码\t终端代码\t主账号\t业务种类\t金额（分）\t币种\t返回码\t返回码描述\t检索参考号\t系统跟踪号\t服务点输入方式码\n20260302091504\t银联商务\tM1\tT1\t622200******0017\t消费\t1250\t156\t61\t超出取款限额\t606109000101\t000101\t051\n',
    {
      time: at('2026-03-02T09:15:04Z'),
      merchantId: 'M1',
      terminalId: 'T1',
      channel: '银联商务',
      type: 'SALE',
      amount: 1250,
      currency: 'CNY',
      code: '61',
      text: '超出取款限额',
      rrn: '606109000101',
      stan: '000101',
      entry: 'CHIP',
      symptom: 'amount-limit',
    },
  ],
  [
    'a bank in Taiwan',
    '交易日期,交易時間,特店代號,端末機代號,卡號,交易別,交易金額,回應碼,回應訊息,授權碼,調閱編號\n2026/03/02,09:15:04,M1,T1,622200******0017,一般交易,1250,51,餘額不足,,000101\n',
    {
      time: at('2026-03-02T09:15:04Z'),
      merchantId: 'M1',
      terminalId: 'T1',
      code: '51',
      text: '餘額不足',
      amount: 125000,
      symptom: 'insufficient-funds',
    },
  ],
  [
    'an aggregator: order status in Chinese, no code',
    '订单时间,门店,终端SN,订单号,支付方式,订单金额(元),实付金额(元),订单状态,失败原因\n2026-03-02 09:15:04,一号店,SN001,20260302091504001,微信支付,25.00,0.00,支付失败,用户余额不足\n',
    {
      time: at('2026-03-02T09:15:04Z'),
      merchantId: '一号店',
      terminalId: 'SN001',
      rrn: '20260302091504001',
      amount: 2500,
      text: '用户余额不足',
      symptom: 'insufficient-funds',
    },
  ],
  [
    'an aggregator bill with back-quotes and a summary below',
    '交易完成时间,订单号,支付方式,渠道商户号,交易平台单号,交易状态,付款银行,货币类型,订单金额,手续费,费率\n`2026-03-02 09:15:04,`600001,`微信,`M1,`4200000001,`SUCCESS,`OTHERS,`CNY,`25.00,`0.10,`0.38%\n总笔数,总金额,总手续费\n`1,`25.00,`0.10\n',
    { time: at('2026-03-02T09:15:04Z'), merchantId: 'M1', amount: 2500, currency: 'CNY', outcome: 'approved' },
    { records: 1, accepted: 1, rejected: 0 },
  ],
  [
    'a bill of the UPAY kind',
    '清算日期,交易类型,交易时间,支付时间,客户代码,商户编号,终端编号,交易金额,订单号,渠道订单号,收单币种,收单交易金额,收单手续费,交易状态,交易渠道\n20260302,消费,2026-03-02 09:15:04,2026-03-02 09:15:06,C1,M1,T1,25.00,O1,CO1,CNY,25.00,0.10,失败,微信\n',
    {
      time: at('2026-03-02T09:15:04Z'),
      merchantId: 'M1',
      terminalId: 'T1',
      type: 'SALE',
      amount: 2500,
      rrn: 'O1',
      outcome: 'failed',
      channel: '微信',
    },
  ],
  [
    'Excel saved with formulas that keep noughts',
    '终端号,交易时间,交易金额,应答码,参考号\n="00310001",2026-03-02 09:15:04,12.50,="05",="000606109101"\n',
    { terminalId: '00310001', amount: 1250, code: '05', rrn: '000606109101', symptom: 'identity-mismatch' },
  ],
  [
    'a title, a period and a printed-at line above, totals below',
    '交易明细查询,,,,\n商户：一号店,,查询日期：2026-03-01 至 2026-03-02,,\n打印时间：2026-03-03 08:00:00,,,,\n,,,,\n序号,交易时间,终端号,交易金额,应答码\n1,2026-03-02 09:15:04,T1,12.50,51\n2,2026-03-02 09:16:04,T1,8.00,00\n合计,,2笔,20.50,\n',
    { time: at('2026-03-02T09:15:04Z'), terminalId: 'T1', amount: 1250, code: '51' },
    { records: 2, accepted: 2, rejected: 0 },
  ],
  [
    'headers repeated on every page and a grand total',
    'Date,Time,Terminal,Amount,Response\n02-Mar-2026,09:15:04,T1,12.50,51\nPage total,,,12.50,\nDate,Time,Terminal,Amount,Response\n02-Mar-2026,09:16:04,T1,8.00,00\nGrand Total,,,20.50,\nEnd of report,,,,\n',
    { time: at('2026-03-02T09:15:04Z'), terminalId: 'T1', amount: 1250, code: '51' },
    { records: 2, accepted: 2, rejected: 0 },
  ],
  [
    'a line before the header and one at the end, with the number of rows',
    'HDR|JOURNAL|20260302|PROC 0417\nTRAN_DATE|TRAN_TIME|TERM_ID|TRAN_AMT|RESP_CODE\n20260302|091504|T1|12.50|51\n20260302|091604|T1|8.00|00\nTRL|000000002\n',
    { time: at('2026-03-02T09:15:04Z'), terminalId: 'T1', amount: 1250, code: '51' },
    { records: 2, accepted: 2, rejected: 0 },
  ],
  [
    'totals in Spanish below the terminals, the first cell left empty',
    'Fecha,Hora,Terminal,Importe,Código de respuesta\n25/03/2026,09:15:04,T1,12.50,51\n,,Total general,12.50,\n',
    { time: at('2026-03-25T09:15:04Z'), terminalId: 'T1', amount: 1250, code: '51' },
    { records: 1, accepted: 1, rejected: 0 },
  ],
  [
    'a shop whose name begins like a total, and a filling station of that name, in rows without a time',
    'Store,Date,Time,Terminal,Amount,Response\nSummit Cafe,02-Mar-2026,09:15:04,T1,12.50,51\nSummit Cafe,,,T1,12.50,51\nTotal,,,T1,30.00,51\n',
    { time: at('2026-03-02T09:15:04Z'), terminalId: 'T1', amount: 1250, code: '51' },
    { records: 3, accepted: 1, rejected: 2 },
  ],
  [
    'a column that is only called code beside one that is only called answer',
    'Fecha,Hora,Terminal,Importe,Respuesta,Código\n25/03/2026,09:15:04,T1,12.50,FONDOS INSUFICIENTES,51\n25/03/2026,09:16:04,T1,8.00,APROBADA,00\n',
    { time: at('2026-03-25T09:15:04Z'), terminalId: 'T1', amount: 1250, code: '51' },
  ],
  [
    'a column that is only called code and holds approval codes',
    'Fecha,Hora,Terminal,Importe,Estado,Código\n25/03/2026,09:15:04,T1,12.50,Aprobada,123456\n25/03/2026,09:16:04,T1,8.00,Denegada,\n25/03/2026,09:17:04,T1,8.00,Aprobada,654321\n25/03/2026,09:18:04,T1,8.00,Aprobada,004321\n',
    { time: at('2026-03-25T09:15:04Z'), terminalId: 'T1', amount: 1250, code: undefined },
  ],
  [
    'decimal commas and semicolons, day first',
    'Datum;Uhrzeit;Terminal-ID;Händler-ID;Betrag;Währung;Antwortcode;Antworttext\n25.03.2026;09:15:04;T1;M1;1.128,50;EUR;51;Insufficient funds\n',
    {
      time: at('2026-03-25T09:15:04Z'),
      terminalId: 'T1',
      merchantId: 'M1',
      amount: 112850,
      currency: 'EUR',
      code: '51',
    },
  ],
  [
    'Spanish',
    'Fecha,Hora,Terminal,Comercio,Importe,Moneda,Código de respuesta,Descripción respuesta\n25/03/2026,09:15:04,T1,M1,12.50,EUR,51,Fondos insuficientes\n',
    { time: at('2026-03-25T09:15:04Z'), terminalId: 'T1', merchantId: 'M1', amount: 1250, code: '51' },
  ],
  [
    'epoch milliseconds and amounts in the smallest unit',
    'created_at,terminal_id,amount_cents,currency,result,decline_code\n1772442904000,T1,1250,eur,declined,insufficient_funds\n',
    { time: 1772442904000, terminalId: 'T1', amount: 1250, currency: 'EUR', symptom: 'insufficient-funds' },
  ],
  [
    'epoch seconds',
    'ts,pos_id,amt,ccy,rc,msg\n1772442904,T1,12.50,EUR,91,Timeout issuer\n',
    { time: 1772442904000, terminalId: 'T1', amount: 1250, code: '91' },
  ],
  [
    'a till journal: local date and time, outcome in words',
    'Local Date,Local Time,Till,Store No,Tender,Value,Result\n2026-03-02,09:15,Till 3,Store 12,CARD,12.50,DECLINED - INSUFFICIENT FUNDS\n',
    {
      time: at('2026-03-02T09:15:00Z'),
      terminalId: 'Till 3',
      merchantId: 'Store 12',
      amount: 1250,
      symptom: 'insufficient-funds',
    },
  ],
  [
    'Authorize.Net-like',
    'Transaction ID,Transaction Status,Settlement Amount,Submit Date/Time,Authorization Code,Reference Transaction ID,Transaction Type,Address Verification Status,Card Code Status,Invoice Number,Response Code,Response Reason Code,Response Reason Description,Method,Card Number,Total Amount,Currency\n60001,Declined,0.00,02-Mar-2026 09:15:04 AM PST,,,AUTH_CAPTURE,P,,INV1,2,2,This transaction has been declined.,VISA,XXXX1111,12.50,USD\n',
    { time: at('2026-03-02T17:15:04Z'), amount: 1250, currency: 'USD', pan: 'XXXX1111', outcome: 'failed' },
  ],
  [
    'Worldpay-like, with an auth status',
    'Date,Time,Merchant ID,Terminal ID,Card Scheme,Card Number,Transaction Type,Amount,Currency,Auth Status,Auth Response Code,Auth Response Text\n02/03/2026,09:15:04,M1,T1,VISA,411111******1111,SALE,12.50,GBP,Declined,51,NOT SUFFICIENT FUNDS\n25/03/2026,09:15:04,M1,T1,VISA,411111******1111,SALE,12.50,GBP,Approved,00,APPROVED\n',
    {
      time: at('2026-03-02T09:15:04Z'),
      merchantId: 'M1',
      terminalId: 'T1',
      amount: 1250,
      currency: 'GBP',
      code: '51',
      text: 'NOT SUFFICIENT FUNDS',
    },
  ],
  [
    'SumUp-like',
    'Date,Transaction ID,Transaction Type,Payment Method,Status,Card Type,Last 4 digits,Process as,Entry Mode,Description,Total,Net,Tax,Tip,Fee,Payout,Currency,Email,Reader serial number,Decline reason\n2026-03-02 09:15:04,TX1,Sale,Card,Failed,VISA,1111,credit,chip,Coffee,12.50,12.50,0.00,0.00,0.00,,EUR,a@example.com,RS01,Insufficient funds\n',
    {
      time: at('2026-03-02T09:15:04Z'),
      type: 'SALE',
      amount: 1250,
      currency: 'EUR',
      pan: '****1111',
      entry: 'CHIP',
      terminalId: 'RS01',
      text: 'Insufficient funds',
      symptom: 'insufficient-funds',
    },
  ],
  [
    'Braintree-like',
    'Transaction ID,Transaction Type,Transaction Status,Created Datetime,Created Timezone,Merchant Account,Amount Authorized,Processor Response Code,Processor Response Text,Card Type,First Six of Credit Card,Last Four of Credit Card,Currency ISO Code\nabc1,sale,processor_declined,2026-03-02 09:15:04,UTC,shop,12.50,2001,Insufficient Funds,Visa,411111,1111,USD\n',
    {
      time: at('2026-03-02T09:15:04Z'),
      type: 'SALE',
      amount: 1250,
      currency: 'USD',
      code: '2001',
      text: 'Insufficient Funds',
      symptom: 'insufficient-funds',
    },
  ],
  [
    'a switch monitor with milliseconds and a duration',
    'Request Time,Response Time(ms),Terminal,Acquirer BIN,Issuer BIN,Message Type,Proc Code,Amount,RC,RC Description,Trace,Ref Num\n2026-03-02 09:15:04.123,30012,T1,ACQ1,622200,0210,000000,12.50,68,Response received too late,000101,606109000101\n',
    {
      time: at('2026-03-02T09:15:04.123Z'),
      latencyMs: 30012,
      terminalId: 'T1',
      type: 'SALE',
      amount: 1250,
      code: '68',
      text: 'Response received too late',
      stan: '000101',
      rrn: '606109000101',
    },
  ],
  [
    'UTF-16 words in tabs',
    '时间\t终端\t金额\t结果\t原因\n2026/3/2 9:15\tT1\t￥12.50\t失败\t密码错误\n',
    { time: at('2026-03-02T09:15:00Z'), terminalId: 'T1', amount: 1250, currency: 'CNY', symptom: 'wrong-pin' },
  ],
  [
    'a column of units in its name',
    'Time (UTC),Terminal ID #,Amount [EUR],Response Code (DE39),Latency (s)\n2026-03-02 09:15:04,T1,12.50,91,30.5\n',
    { time: at('2026-03-02T09:15:04Z'), terminalId: 'T1', amount: 1250, currency: 'EUR', code: '91', latencyMs: 30500 },
  ],
  [
    'a till service: device, tender, result, entry type; a zone behind the clock',
    'Payment Date,Payment ID,Order ID,Device Name,Tender,Result,Amount,Card Number,Card Entry Type,Employee Name\n02-Mar-2026 09:15 AM EST,P1,O1,Mini-1,Credit Card,DECLINED,$12.50,************1111,EMV_CONTACT,Ann\n',
    {
      time: at('2026-03-02T14:15:00Z'),
      terminalId: 'Mini-1',
      amount: 1250,
      entry: 'CHIP',
      operatorId: 'Ann',
      outcome: 'failed',
    },
  ],
  [
    'a restaurant till, where credit is a kind of card',
    'Location,Paid Date,Order Date,Check #,Amount,Tip,Status,Type,Card Type,Last 4 Card Digits\nShop A,3/25/26 9:15 AM,3/25/26 9:10 AM,12,12.50,2,DENIED,CREDIT,VISA,1111\n',
    { time: at('2026-03-25T09:15:00Z'), amount: 1250, type: undefined, pan: '****1111', outcome: 'failed' },
  ],
  [
    'a processor report of rejects',
    'Site ID,Site Name,Terminal ID,Transaction Date,Transaction Time,Batch Number,Cardholder Number,Processed Transaction Amount,Auth Code,Entry Mode,Reject Reason\n1,Shop A,0001,03/25/2026,091504,12,XXXXXXXXXXXX1111,12.50,,CHIP,DECLINE - INSUFF FUNDS\n',
    {
      time: at('2026-03-25T09:15:04Z'),
      merchantId: '1',
      terminalId: '0001',
      amount: 1250,
      batchNo: '12',
      symptom: 'insufficient-funds',
    },
  ],
  [
    'approved: yes or no',
    'Timestamp,Terminal,Amount,Approved\n2026-03-02 09:15:04,T1,12.50,No\n2026-03-02 09:16:04,T1,12.50,Yes\n',
    { terminalId: 'T1', outcome: 'failed' },
  ],
  [
    'a flag of noughts and ones',
    'Timestamp,Terminal,Amount,is_success\n2026-03-02 09:16:04,T1,12.50,1\n2026-03-02 09:15:04,T1,12.50,0\n',
    { terminalId: 'T1', outcome: 'approved' },
  ],
  [
    'a number of its own for success, and a status beside it',
    'Timestamp,Terminal,Amount,Response Code,Status\n2026-03-02 09:16:04,T1,12.50,1000,Success\n2026-03-02 09:17:04,T1,12.50,2099,Failed\n',
    { code: '1000', outcome: 'approved' },
  ],
  [
    'orders that were never paid',
    '商户订单号,创建时间,支付时间,终端编号,金额,订单状态\nO1,2026-03-02 09:15:04,,T1,12.50,未支付\nO2,2026-03-02 09:16:04,2026-03-02 09:16:10,T1,8.00,已退款\n',
    { rrn: 'O1', amount: 1250, symptom: 'cancelled' },
  ],
  [
    'another aggregator, with channel and operator',
    '交易时间,门店名称,设备名称,交易类型,交易状态,收款通道,订单金额,实收金额,收银员,订单号,失败原因\n2026-03-02 09:15:04,一号店,收银台1,付款,失败,微信,25.00,0,小王,O1,余额不足\n',
    {
      merchantId: '一号店',
      terminalId: '收银台1',
      type: 'SALE',
      channel: '微信',
      amount: 2500,
      operatorId: '小王',
      symptom: 'insufficient-funds',
    },
  ],
  [
    'Java writes the year last',
    'time,terminal_id,response_code\nMon Mar 02 09:15:04 UTC 2026,T1,51\n',
    { time: at('2026-03-02T09:15:04Z'), symptom: 'insufficient-funds' },
  ],
  [
    'a web server writes a colon before the clock',
    'time,terminal_id,response_code\n[02/Mar/2026:09:15:04 +0800],T1,51\n',
    { time: at('2026-03-02T01:15:04Z') },
  ],
  [
    'a spreadsheet exports days since 1899',
    'time,terminal_id,response_code\n46083.38546296,T1,51\n46083.38615741,T1,00\n',
    { time: at('2026-03-02T09:15:04Z') },
  ],
  [
    'a spreadsheet has eaten the noughts of a clock',
    'date,time,terminal_id,response_code\n20260302,504,T1,51\n20260302,91504,T1,51\n',
    { time: at('2026-03-02T00:05:04Z') },
  ],
  [
    'a table of bars and rules',
    '| time | terminal_id | response_code |\n|---|---|---|\n| 2026-03-02 09:15:04 | T1 | 51 |\n',
    { time: at('2026-03-02T09:15:04Z'), terminalId: 'T1', code: '51' },
    { records: 1, accepted: 1 },
  ],
  [
    'several currencies, each with its sign',
    'time,terminal_id,response_code,amount\n2026-03-02 09:15:04,T1,51,€12.50\n2026-03-02 09:16:04,T1,51,£8.00\n2026-03-02 09:17:04,T1,51,"¥1,250"\n',
    { amount: 1250, currency: 'EUR' },
  ],
  ['full-width commas', '交易时间，终端号，应答码\n2026-03-02 09:15:04，T1，51\n', { terminalId: 'T1', code: '51' }],
  ['carets', 'time^terminal_id^response_code\n2026-03-02 09:15:04^T1^51\n', { terminalId: 'T1', code: '51' }],
  [
    'a result in words beside a code of the till’s own',
    'Date,Time,Terminal,Txn Type,Amount,Card,Result Code,Result\n2026-03-02,09:15:04,T1,Sale,12.00,************1111,2,Cancelled by customer\n2026-03-02,09:16:04,T1,Sale,12.00,************1111,00,Approved\n',
    { symptom: 'cancelled' },
  ],
  [
    'a till that takes a sale back by itself',
    'Data;Ora;Terminale;Tipo operazione;Importo;PAN;Esito;Descrizione esito\n2026-05-11;09:02:06;T1;Storno tecnico;28.52;533317******8590;51;FONDI INSUFFICIENTI\n',
    { type: 'REVERSAL' },
  ],
  [
    'completions and entry modes of other countries',
    'Tidpunkt;Terminal;Transaktionstyp;Belopp;Kort;Läsning;Svarskod\n2026-11-16 06:41:29;T1;Slutdebitering;686,46;************5520;Chip;51\n',
    { type: 'PREAUTH_COMPLETE', entry: 'CHIP' },
  ],
];

const ALARMS: readonly Case[] = [
  [
    'a Chinese terminal management system',
    '序号,设备编号,所属商户,报警时间,报警类型,告警级别,告警内容,处理状态\n1,SN001,一号店,2026-03-02 09:15:04,打印机,严重,打印机缺纸,未处理\n',
    {
      time: at('2026-03-02T09:15:04Z'),
      terminalId: 'SN001',
      merchantId: '一号店',
      message: '打印机缺纸',
      symptom: 'printer-paper-out',
    },
  ],
  [
    'another, with other words',
    '设备SN,机构,告警编号,告警名称,告警等级,首次发生时间,告警描述,恢复时间\nSN001,北京分公司,A001,通讯异常,二级,2026-03-02 09:15:04,无法连接主机,2026-03-02 09:25:04\n',
    { time: at('2026-03-02T09:15:04Z'), terminalId: 'SN001', message: '无法连接主机: 通讯异常' },
  ],
  [
    'a list of a plant kind',
    '报警序号,设备,报警级别,报警时间,报警描述,持续时间,状态\n1,T1,1,2026-03-02 09:15:04,读卡器故障,60,报警中\n',
    { time: at('2026-03-02T09:15:04Z'), terminalId: 'T1', message: '读卡器故障: 报警中' },
  ],
  [
    'an English device log',
    'Event Time,Serial No.,Merchant,Severity,Event Code,Event Description,Firmware Ver\n2026-03-02 09:15:04,SN001,M1,Major,E106,Connection failed,1.2.3\n',
    {
      time: at('2026-03-02T09:15:04Z'),
      terminalId: 'SN001',
      merchantId: 'M1',
      code: 'E106',
      message: 'Connection failed',
      appVersion: '1.2.3',
    },
  ],
  [
    'an estate manager',
    'Device ID,Serial Number,Model,Alert Type,Alert Message,Alert Severity,Alert Raised On,Alert Cleared On\nT1,SN001,P400,PRINTER,Paper out,Warning,2026-03-02T09:15:04Z,\n',
    { time: at('2026-03-02T09:15:04Z'), terminalId: 'T1', message: 'Paper out', symptom: 'printer-paper-out' },
  ],
  [
    'a syslog-like table',
    'timestamp,hostname,level,component,message\n2026-03-02T09:15:04Z,pos-01,ERROR,pinpad,Tamper detected\n',
    { time: at('2026-03-02T09:15:04Z'), terminalId: 'pos-01', component: 'pinpad', message: 'Tamper detected' },
  ],
  [
    'what the log itself grades as information, and no table knows',
    'timestamp,terminal_id,severity,component,message\n2026-03-02 09:15:04,T1,INFO,SYSTEM,Pixel scan of shelf four\n',
    { symptom: 'information' },
  ],
  [
    'what the code itself grades as information, and no table knows',
    'time,terminal_id,alarm_code,message\n2026-03-02T09:15:04Z,T1,VAL-I-077,Fare table of the day is the same as before\n',
    { symptom: 'information' },
  ],
  [
    'a warning by its code that no table knows',
    'time,terminal_id,alarm_code,message\n2026-03-02T09:15:04Z,T1,VAL-W-077,Fare table of the day is the same as before\n',
    { symptom: 'unknown' },
  ],
  [
    'a fault that a table knows, whatever the log grades it',
    'timestamp,terminal_id,severity,component,message\n2026-03-02 09:15:04,T1,INFO,PRINTER,Receipt paper out\n',
    { symptom: 'printer-paper-out' },
  ],
  [
    'an unknown warning, which is not passed over',
    '时间,终端号,告警级别,信息\n2026-03-02 09:15:04,T1,提示,货架四的像素扫描\n',
    { symptom: 'unknown' },
  ],
  [
    'a notice by its grade, in another language',
    'Дата и время;Терминал;Уровень;Сообщение\n19.01.2026 08:00:17;T1;Инфо;Полка четыре просканирована\n',
    { symptom: 'information' },
  ],
  [
    'a shop by its number, not by its name beside it',
    'Alert Time,Terminal,Merchant,Merchant No,Description\n2026-03-02 09:15:04,T1,Mall 5,PH007,Paper out\n',
    { merchantId: 'PH007', symptom: 'printer-paper-out' },
  ],
  [
    'a shop by its number in Greek',
    'Ημερομηνία;Ώρα;Τερματικό;Κωδ. Εμπόρου;Έμπορος;Περιγραφή\n18/05/2026;08:05:00;T1;GR20014;Καφέ;Τέλος χαρτιού εκτυπωτή\n',
    { merchantId: 'GR20014', symptom: 'printer-paper-out' },
  ],
  [
    'an alarm that is over by its grade, as X.733 writes it',
    'timestamp,terminal_id,perceived severity,message\n2026-03-02 09:15:04,T1,Cleared,Receipt paper out\n',
    { symptom: 'cleared' },
  ],
  [
    'fault tickets',
    '故障时间,终端编号,商户编号,故障现象,故障代码,故障部件\n2026/03/02 09:15,T1,M1,屏幕花屏,F01,显示屏\n',
    {
      time: at('2026-03-02T09:15:00Z'),
      terminalId: 'T1',
      merchantId: 'M1',
      message: '屏幕花屏',
      code: 'F01',
      component: '显示屏',
    },
  ],
];

const named = (cases: readonly Case[]) =>
  cases.map(([name, text, first, account = {}]) => ({ name, text, first, account }));

describe.each([
  { kind: 'transactions', cases: named(TRANSACTIONS) },
  { kind: 'alarms', cases: named(ALARMS) },
])('$kind', ({ kind, cases }) => {
  test.each(cases)('$name', async ({ text, first, account }) => {
    const result = await readText(text);
    expect(failureOf(result)).toBeUndefined();
    expect(result.opened.summary).toMatchObject({ kind, rejected: 0, ...account });
    expect(brief(result.records[0])).toMatchObject(first);
  });
});
