/**
 * Header names as portals, gateways, tills, bank tables and transit systems write them, in eight languages: each alone among
 * canonical columns must be known, and what merely looks like one must not be. The names are the trade's; no export is copied.
 */
import { expect, test } from 'vitest';
import type { FieldId } from '../../src/input/columns.ts';
import { assign } from '../../src/input/header.ts';

const CANONICAL =
  'time terminal_id merchant_id stan rrn transaction_type amount pan entry_mode response_code issuer latency_ms app_version operator_id batch_no'.split(
    ' ',
  );
const fieldOf = (name: string, instead: string, kind: 'transactions' | 'alarms' = 'transactions') => {
  const names = [...CANONICAL.filter((one) => one !== instead), name];
  return [...assign(names, kind, undefined)].find(([, at]) => names[at] === name)?.[0];
};

const PAYMENTS: Readonly<Record<string, { readonly means?: readonly FieldId[]; readonly names: string }>> = {
  time: {
    means: ['time', 'date'],
    names:
      'utc_time|UTC|LOCAL_TS|tapTimeUtc|epoch|epoch_ms|when|Posted At|Trans Timestamp UTC|ts_utc|eventTs|event_epoch|Sale Timestamp|Receipt Time|Ticket Time|' +
      'Swipe Time|scanned_at|terminalTime|Terminal Date/Time|POS Time|Device Timestamp|serverTime|inserted_at|Transaktionszeit|Zeitstempel|Datum/Uhrzeit|Datum/Zeit|' +
      'Transaktionsdatum|Fecha/Hora|Fecha de operación|FECHA_HORA|Date et heure|Horodatage|Date/Heure|Date de transaction|Data e hora|Data/Hora|Data da transação|' +
      'Data operazione|Data e ora|Data/ora|Tijdstip|Datum en tijd|终端时间|主机时间|平台时间|扫码时间|消费时间|发送时间|接收时间|入库时间|營業時間|刷卡時間|' +
      'transaction.created_at|data.attributes.timestamp|Transaction Time/交易时间|交易时间 Transaction Time|TIME交易时间|Transaction Time\n交易时间|交易日期时间 (Txn Date Time)',
  },
  terminal_id: {
    names:
      '设备SN/终端号|终端标识码|受卡机终端标识码|reader.label|reader.serial_number|validatorId|CATID|EFTPOS Terminal|Pump|workstation|Work Station|' +
      'Cash Register|Cash Desk No|Checkout|Till #|Lane Number|PED Serial|PDQ ID|Pin Pad Serial|pos_terminal|POS Number|POS|Asset Tag|terminal.alias|' +
      'device.name|data.reader.label|Kassen-Nr.|Kasse|Gerät|Gerätenummer|Kassenplatz|Zahlterminal|Automat Nr|Terminal-Bezeichnung|Caja|TPV|Nº TPV|Datáfono|Número de terminal|' +
      'Caisse|N° caisse|N° terminal|TPE|Borne|Caixa|Maquininha|Código do terminal|Cassa|Terminale|ID terminale|Lettore|Kassa|Betaalautomaat|Apparaat|' +
      '收款机号|收款终端号|终端机号|终端号码|终端编码|受理终端号|刷卡机编号|机具SN|设备名称|闸机编号|验票机编号|自助机号|POS机编号|智能POS编号|收銀機號|終端編號|設備編號|機具編號|柜台号|' +
      'TID终端号|Terminal ID 终端编号|终端号/TID|Terminal ID（终端号）',
  },
  merchant_id: {
    names:
      '受卡方标识码|STATION|Station ID|DBA|DBA Name|分店|柜台|Branch Code|Venue|Restaurant|Property|Shop Name|merchant.name|location.id|Filiale|Filial-Nr.|VU-Nummer|' +
      'Händler|Haendlernummer|Standort|Betrieb|Sucursal|Tienda|Establecimiento|Código de comercio|Magasin|Commerçant|N° commerçant|Enseigne|Loja|Estabelecimento|Negozio|' +
      'Codice esercente|Punto vendita ID|Winkel|Filiaal|加油站|站点|站点名称|车站|商铺|商铺号|店面编号|餐厅|档口|营业厅|收款商户|連鎖門市|特約商店代號|MID商户号|Merchant No 商户编号|商户编号/门店编号',
  },
  response_code: {
    names:
      'hostCode|auth_rc|ISO RC|应答|交易应答|返回|主机应答|银联应答|平台返回|RC应答码|Host RC|RESP_CD|rc|Response Code 应答码|Switch Code|gatewayCode|issuer_response_code|acquirer_response_code|' +
      'ResponseCd|Antwortcode|Rückgabecode|Fehlercode|Código de respuesta|Code réponse|Code retour|Código de resposta|Codice risposta|Codice esito|Antwoordcode|回應代碼|返回編碼',
  },
  response_text: {
    means: ['response_text', 'status'],
    names:
      'Display|Display Text|Screen Message|abortReason|abort_reason|Host Text|应答中文|提示内容|提示信息|显示内容|失败原因说明|Motivo|Motivo de la denegación|Motif|Motif de refus|' +
      'Grund|Ablehnungsgrund|Fehlertext|Antworttext|Mensaje de respuesta|Libellé réponse|Mensagem de resposta|Descrizione risposta|Esito|Statut|Résultat|Situação|Uitkomst|Reden|result.reason|RESULT结果|Response Message/应答信息',
  },
  amount: {
    means: ['amount', 'amount_minor'],
    names:
      'farePence|Ticket total|Fare|Sale Total|Bill Total|Receipt Total|price|priceCents|total_cents|total_price|AMOUNT_MINOR_UNITS|amount_in_cents|Betrag|Gesamtbetrag|Summe EUR|Importe total|' +
      'Monto|Montant|Montant TTC|Valor da venda|Importo EUR|Bedrag|交易額|票价|AMT金额|金额 Amount|消费额',
  },
  pan: {
    names:
      'PRI_ACCT_NO|Primary Acct|primary_account|tokenPan|Card BIN/Last4|Karte|Kartennummer|Karten-Nr.|Tarjeta|Nº tarjeta|Número de tarjeta|Carte|N° carte|Numéro de carte|Cartão|' +
      'Número do cartão|Carta|Numero carta|Kaartnummer|卡号码|刷卡卡号|脱敏卡号|PAN卡号|卡號後四碼 Last 4|Masked PAN 卡号|maskedCardNumber|card_masked',
  },
  entry_mode: {
    names:
      'Card Entry|Input|POS Entry|用卡方式|Interface|Leseart|Tender Entry|Card Interface|Capture Mode|Read Type|Eingabeart|Modo de entrada|Modo de lectura|Mode de saisie|Mode de lecture|Modo de captura|' +
      'Modalità lettura|Invoermethode|读卡类型|持卡方式|交易介质|用卡類型|輸入模式',
  },
  latency_ms: {
    means: ['latency_ms', 'latency_s'],
    names:
      'COST_TIME|costTime|resp_ms|Host Time ms|time_taken|timeTaken|Time Used|took|took_ms|responseSeconds|elapsed_sec|duration_seconds|rspTime|Antwortzeit|Dauer|Durée|Duración|Tiempo de respuesta|' +
      'Temps de réponse|应答耗时|通讯耗时|总耗时(ms)|平台耗时',
  },
  issuer: {
    names:
      'ISS_INS|ISS_INS_ID_CD|iss_inst|银行|卡行|开卡行|发卡行简称|所属银行|卡所属行|ISSUER发卡行|Banco emisor|Banque émettrice|Emittente|Banco',
  },
  app_version: {
    names:
      'SOFT_VER|build|Build No|App Release|Softwarestand|Versión|Version logiciel|Versão do software|客户端版本|机具版本|设备版本号|POS版本|軟體版本',
  },
  operator_id: {
    names:
      'User|Username|Waiter|Kellner|Bediener|Verkäufer|Camarero|Mesero|Caissier|Serveur|Operatore|Cassiere|Operador|Atendente|营业员|服务员|收费员工号|售票员|工号|收銀員',
  },
  stan: {
    names:
      'Seq|Invoice|Invoice #|BonNr|Bon-Nr.|Receipt No|Audit No|Ticket No|Slip No|Belegnummer|NSU|Recibo|N° ticket|Scontrino|小票号|签购单号|流水號|Trace No 流水号',
  },
  rrn: { names: 'Auth. Ref|Auth Reference|Referenznummer|Referencia|N° référence|Riferimento|Referentie|RRN参考号' },
  channel: { names: '线路|通讯线路|收单方|Acquiring Institution|ACQ_INS|acq_inst_id|Adquirente' },
};

test.each(
  Object.entries(PAYMENTS).flatMap(([field, { names, means }]) =>
    names.split('|').map((name): [string, string, readonly string[]] => [field, name, means ?? [field]]),
  ),
)('%s: %s', (field, name, means) => {
  expect(means).toContain(fieldOf(name, field));
});

test.each([
  ['time', '报警时间/Alarm Time'],
  ['terminal_id', '设备SN/终端号'],
  ['terminal_id', 'POS'],
  ['message', '提示内容'],
  ['message', 'Meldung'],
  ['message', 'alarm.description'],
  ['message', 'Mensaje de alarma'],
  ['merchant_id', '所属商户'],
] as const)('alarms, %s: %s', (field, name) => {
  const names = [...['time', 'terminal_id', 'message', 'merchant_id'].filter((one) => one !== field), name];
  expect([...assign(names, 'alarms', undefined)].find(([, at]) => names[at] === name)?.[0]).toBe(field);
});

/** Alone in a log, none of these may stand for a column that the diagnosis rests on. */
const OTHERS =
  'Fee|Fee Amount|fee.amount|MDR|Tip|Tip Amount|Gratuity|Tax Total|VAT Amount|Service Charge|Surcharge|Discount|Cash Back Amount|Balance|Available Balance|Account Balance|Net Settlement|' +
  'Settlement Date|Settlement Time|Settled At|Funding Date|Payout Date|Value Date|Deposit Date|Posting Date|Expiry|Exp Date|Card Expiry|Valid Until|Valid From|Date of Birth|' +
  'Original Amount|Original Time|Original Date|Orig Txn Time|Void Time|Refund Time|Cleared At|Closed At|Last Modified|updated_at|Phone|Mobile No|Customer Phone|Customer Name|Customer No|Email|' +
  'Address|City|State|Country|ZIP|Postcode|Card Type|Card Brand|Cardholder Name|Auth Code|Approval Code|Authorization Code|AVS Result|CVM|CVM Result|Signature|Batch Total|Txn Count|' +
  'Quantity|Exchange Rate|FX Rate|Interest Rate|Installments|Points|Loyalty No|Terminal Type|Terminal Model|Device Model|Priority|Severity|Level|Latitude|Longitude|IP Address|MAC Address|' +
  'Event Data|Raw Data|Response Data|No Card|Card Present|Product|Category|Description of Goods|Item|SKU|MCC|' +
  'Gebühr|Trinkgeld|Saldo|Rabatt|MwSt|Wertstellung|Ablaufdatum|Anzahl|Telefon|Comisión|Propina|Descuento|IVA|Fecha de liquidación|Fecha de vencimiento|Teléfono|Frais|Pourboire|Solde|Remise|TVA|' +
  'Date de règlement|Taxa|Gorjeta|Desconto|Data de vencimento|Bandeira|Commissione|Mancia|Sconto|Scadenza|Kosten|Fooi|Korting|' +
  '手续费|服务费|小费|手续费金额|退款金额|优惠金额|余额|账户余额|结算金额|结算日期|清算日期|到账时间|到账日期|划付日期|有效期|原交易时间|原交易日期|原交易金额|撤销时间|退款时间|打印时间|更新时间|' +
  '联系电话|手机号|手机号码|持卡人姓名|卡种|卡类型|卡品牌|授权码|批次笔数|交易笔数|批次总金额笔数|汇率|分期期数|积分|会员号|终端型号|设备型号|设备状态|终端状态|经度|纬度|安装地址|省份|城市|地区|商品名称|手续费 Fee|结算日期 Settlement Date|余额/Balance';

test.each(OTHERS.split('|'))('%s is none of the columns that count', (name) => {
  const own = new Set(
    'amount amount_minor time date clock response_code response_text terminal_id merchant_id pan stan rrn entry_mode alarm_code message latency_ms operator_id app_version'.split(
      ' ',
    ),
  );
  const found = (['transactions', 'alarms'] as const).flatMap((kind) => [...assign([name], kind, undefined).keys()]);
  expect(found.filter((field) => own.has(field))).toEqual([]);
});
