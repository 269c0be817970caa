/** Which header stands for which column, where no list holds the names: told by their words. */
import { expect, test } from 'vitest';
import { assign, kindOf } from '../../src/input/header.ts';

const columnsOf = (header: string): Readonly<Record<string, string>> => {
  const names = header.split(',');
  return Object.fromEntries(
    [...assign(names, kindOf(names), undefined)].map(([field, at]) => [field, names[at] ?? '']),
  );
};

test.each([
  [
    '日期,时间,机号,金额,返回码',
    { date: '日期', time: '时间', terminal_id: '机号', amount: '金额', response_code: '返回码' },
  ],
  ['交易时刻,响应码,受理方,交易额', { time: '交易时刻', response_code: '响应码', channel: '受理方', amount: '交易额' }],
  ['告警时间,告警源,告警详情', { time: '告警时间', message: '告警详情' }],
  [
    '网点,设备编号,故障模块,故障描述,故障开始时间',
    { merchant_id: '网点', terminal_id: '设备编号', component: '故障模块', message: '故障描述', time: '故障开始时间' },
  ],
  [
    '上送时间,机身号,报警描述,报警码',
    { time: '上送时间', terminal_id: '机身号', message: '报警描述', alarm_code: '报警码' },
  ],
  [
    '日期时间,POS号,业务,结果码,结果描述',
    {
      time: '日期时间',
      terminal_id: 'POS号',
      transaction_type: '业务',
      response_code: '结果码',
      response_text: '结果描述',
    },
  ],
  [
    '取引日時,端末番号,エラーコード,エラー内容,金額',
    { time: '取引日時', terminal_id: '端末番号', response_code: 'エラーコード', response_text: 'エラー内容' },
  ],
  [
    'TermID,MerID,SysTrace,RefNo,TranDate,TranTime,RespCode,RespMsg',
    {
      terminal_id: 'TermID',
      merchant_id: 'MerID',
      stan: 'SysTrace',
      rrn: 'RefNo',
      date: 'TranDate',
      time: 'TranTime',
      response_code: 'RespCode',
      response_text: 'RespMsg',
    },
  ],
  [
    'Terminal S/N,Txn Date & Time,Decline Code,Txn Value',
    { terminal_id: 'Terminal S/N', time: 'Txn Date & Time', response_code: 'Decline Code', amount: 'Txn Value' },
  ],
  [
    'gmt_create,terminal_id,trade_status,total_amount,sub_code,sub_msg',
    {
      time: 'gmt_create',
      status: 'trade_status',
      amount: 'total_amount',
      response_code: 'sub_code',
      response_text: 'sub_msg',
    },
  ],
  [
    'Time Of Transaction,Terminal,PAN Masked,Txn Amount,Action Code,Action Code Description',
    {
      time: 'Time Of Transaction',
      pan: 'PAN Masked',
      amount: 'Txn Amount',
      response_code: 'Action Code',
      response_text: 'Action Code Description',
    },
  ],
  [
    'Transmission Date & Time,Card Acceptor Terminal Identification,Card Acceptor Identification Code,Response Code,Point of Service Entry Mode',
    {
      terminal_id: 'Card Acceptor Terminal Identification',
      merchant_id: 'Card Acceptor Identification Code',
      entry_mode: 'Point of Service Entry Mode',
    },
  ],
  [
    'createTime,deviceNo,storeName,orderAmt,orderStatus,errCode,errMsg',
    {
      time: 'createTime',
      terminal_id: 'deviceNo',
      merchant_id: 'storeName',
      amount: 'orderAmt',
      status: 'orderStatus',
      response_code: 'errCode',
      response_text: 'errMsg',
    },
  ],
  [
    'Datum,Uhrzeit,Terminal-Nr.,Beleg-Nr.,Betrag in EUR,Ergebnis,Fehlertext',
    {
      date: 'Datum',
      time: 'Uhrzeit',
      terminal_id: 'Terminal-Nr.',
      stan: 'Beleg-Nr.',
      amount: 'Betrag in EUR',
      status: 'Ergebnis',
      response_text: 'Fehlertext',
    },
  ],
  [
    'Fecha y hora,Terminal,Importe (EUR),Resultado,Motivo de rechazo',
    { time: 'Fecha y hora', amount: 'Importe (EUR)', status: 'Resultado', response_text: 'Motivo de rechazo' },
  ],
  ['Date Time,Machine ID,Alert', { time: 'Date Time', terminal_id: 'Machine ID', message: 'Alert' }],
  [
    'Reported At,Device Serial,Fault,Fault Code,Location',
    {
      time: 'Reported At',
      terminal_id: 'Device Serial',
      alarm_code: 'Fault Code',
      message: 'Fault',
      merchant_id: 'Location',
    },
  ],
] as const)('%s', (header, expected) => {
  expect(columnsOf(header)).toMatchObject(expected);
});

test.each([
  'Tip Amount',
  'Refund Amount',
  'Settlement Date',
  'Expiry Date',
  'Fee Amount',
  'Auth Code',
  'Approval Code',
  'Customer Name',
  'Alarm Cleared At',
  'Cardholder Name',
  'Terminal Type',
  'State',
  'Card Type',
  '手续费',
  '退款金额',
  '结算金额',
  '清算日期',
  '有效期',
  '恢复时间',
  '处理人',
  '生产日期',
  '对方账号',
])('%s is none of the columns that count', (name) => {
  const own = new Set([
    'amount',
    'amount_minor',
    'time',
    'date',
    'response_code',
    'response_text',
    'terminal_id',
    'pan',
    'status',
  ]);
  const found = (['transactions', 'alarms'] as const).flatMap((kind) => [...assign([name], kind, undefined).keys()]);
  expect(found.filter((field) => own.has(field))).toEqual([]);
});
