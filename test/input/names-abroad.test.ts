/**
 * Whole headers as portals of further countries write them: every column must be known at once, and what is a fee, a balance
 * or a day of settlement must not be taken. The names are the trade's; no export is copied.
 */
import { describe, expect, test } from 'vitest';
import { assign } from '../../src/input/header.ts';

const HEADERS: readonly (readonly [country: string, kind: 'transactions' | 'alarms', columns: string])[] = [
  [
    'France, with contracts',
    'transactions',
    'N° contrat=merchant_id|Enseigne=|Date=date|Heure=time|Réseau=channel|N° carte=pan|Montant=amount|Libellé réponse=response_text|N° autor.=',
  ],
  [
    'an interface',
    'transactions',
    'createdAt=time|storeRef=merchant_id|terminal.id=terminal_id|terminal.fw=app_version|value.minor=amount_minor|value.cur=currency|result.state=|result.reason=response_text|result.detail=',
  ],
  [
    'Poland, machines',
    'transactions',
    'Data i godzina=time|Nr automatu=terminal_id|Akceptant=merchant_id|Nr karty=pan|Kwota [zł]=amount|Wynik=status',
  ],
  [
    'Poland, faults',
    'alarms',
    'Data i godzina=time|Numer urządzenia=terminal_id|Kod usterki=alarm_code|Usterka=message',
  ],
  ['Sweden', 'transactions', 'Datum och tid=time|Apparat=terminal_id|Belopp=amount|Svarskod=response_code'],
  ['Hungary', 'transactions', 'Dátum és idő=time|Pénztár=terminal_id|Összeg=amount|Válaszkód=response_code'],
  ['Italy, faults', 'alarms', 'Data e ora=time|Apparecchio=terminal_id|Guasto=message'],
  [
    'Spain',
    'transactions',
    'Fecha y hora=time|N.º de caja=terminal_id|Importe=amount|N.º de tarjeta=pan|Código respuesta=response_code',
  ],
  [
    'Hong Kong',
    'transactions',
    '授權時間=time|機台編號=terminal_id|銀碼=amount|授權回覆碼=response_code|授權結果=status',
  ],
  [
    'Croatia',
    'transactions',
    'Datum=date|Vrijeme=time|Prodajno mjesto=merchant_id|Br. terminala=terminal_id|Iznos=amount|Valuta=currency|Broj kartice=pan|Kod odgovora=response_code|Način očitanja=entry_mode|Opis=',
  ],
  [
    'Slovenia',
    'transactions',
    'Poslovalnica=merchant_id|Št. terminala=terminal_id|Datum=date|Znesek=amount|Koda odgovora=response_code',
  ],
  [
    'Bulgaria',
    'transactions',
    'Дата=date|Търговски обект=merchant_id|ПОС терминал=terminal_id|Сума=amount|Валута=currency|Код на отговор=response_code',
  ],
  [
    'Malaysia',
    'transactions',
    'Tarikh=date|Kedai=merchant_id|Terminal=terminal_id|Amaun (RM)=amount|Kad=pan|Kod Jawapan=response_code',
  ],
  [
    'Vietnam, devices',
    'alarms',
    'Thời gian=time|Mã đơn vị=merchant_id|Tên đơn vị=|Số máy=terminal_id|Phiên bản=app_version|Mã sự kiện=alarm_code|Nội dung=message',
  ],
  [
    'Poland, by points of sale',
    'transactions',
    'Nr POS=terminal_id|Nr punktu=merchant_id|Nazwa punktu=|Data transakcji=date|Godzina=time|Kwota=amount|Kod odp.=response_code|Opis odpowiedzi=response_text',
  ],
  [
    'Turkey, in capitals of its own',
    'transactions',
    'İŞ YERİ NO=merchant_id|İŞ YERİ ADI=|TERMİNAL NO=terminal_id|İŞLEM TARİHİ=date|TUTAR=amount|CEVAP KODU=response_code|CEVAP AÇIKLAMA=response_text',
  ],
  [
    'an acquirer that shortens',
    'transactions',
    '交易时间=time|商编=merchant_id|商户名称=|终端号=terminal_id|金额(元)=amount|返回码=response_code|返回描述=response_text',
  ],
  [
    'a till program of restaurants',
    'transactions',
    '门店编码=merchant_id|门店=|收银点=terminal_id|收银员=operator_id|账单号=|支付方式=channel|金额（元）=amount|交易时间=time|结果=status|备注=',
  ],
  [
    'Vietnam, tills and cards',
    'transactions',
    'Ngày giờ=time|Mã ĐVCNT=merchant_id|Cửa hàng=|Mã máy=terminal_id|Số trace=stan|Số tham chiếu=rrn|Loại GD=transaction_type|Số thẻ=pan|Loại thẻ=|Số tiền (VND)=amount|Kiểu nhập=entry_mode|Mã phản hồi=response_code|Diễn giải=',
  ],
  [
    'a machine and the point where it stands',
    'alarms',
    'device.no=terminal_id|device.point.code=merchant_id|device.point.name=|event.code=alarm_code|event.desc=message|event.time=time',
  ],
  [
    'Sweden',
    'transactions',
    'Transaktionstid=time|Butik=merchant_id|Kassa/Terminal=terminal_id|Korttyp=|Kortnummer=pan|Typ=transaction_type|Belopp=amount|Valuta=currency|Status=status|Avgift=',
  ],
  [
    'Norway',
    'transactions',
    'Tidspunkt=time|Butikk=merchant_id|Terminal-ID=terminal_id|Beløp=amount|Kortnr=pan|Svarkode=response_code|Melding=|Gebyr=',
  ],
  [
    'Finland',
    'transactions',
    'Päivämäärä=date|Kellonaika=time|Maksupääte=terminal_id|Summa=amount|Kortin numero=pan|Vastauskoodi=response_code|Selite=',
  ],
  [
    'Brazil',
    'transactions',
    'Data=date|Hora=time|Loja=merchant_id|PDV=terminal_id|NSU Host=stan|Bandeira/Emissor=issuer|Valor=amount|Cartão=pan|Cód. Resp.=response_code|Mensagem Operador=response_text|Situação=status|Parcelas=',
  ],
  [
    'Italy, with shops',
    'transactions',
    'Data e ora=time|Punto vendita=merchant_id|Codice terminale=terminal_id|Importo=amount|Codice risposta=response_code|Descrizione esito=response_text|Circuito=',
  ],
  [
    'Mexico',
    'transactions',
    'Afiliación=merchant_id|Terminal=terminal_id|Fecha transacción=date|Hora transacción=time|Tarjeta=pan|Banco emisor=issuer|Tipo operación=transaction_type|Importe=amount|Moneda=currency|Modo de ingreso=entry_mode|Código de respuesta=response_code|Descripción respuesta=response_text|Referencia=rrn|Autorización=',
  ],
  [
    'France',
    'transactions',
    'Date opération=date|Heure=time|N° commerçant=merchant_id|N° TPE=terminal_id|N° carte=pan|Lecture=entry_mode|Montant TTC=amount|Code réponse=response_code|Libellé réponse=response_text|N° autorisation=',
  ],
  [
    'Poland',
    'transactions',
    'Data i godzina=time|Nr sklepu=merchant_id|Nr terminala=terminal_id|Karta=pan|Sposób odczytu=entry_mode|Kwota=amount|Waluta=currency|STAN=stan|RRN=rrn|Kod odp.=response_code|Opis odpowiedzi=response_text|Prowizja=',
  ],
  [
    'Czechia',
    'transactions',
    'Datum=date|Čas=time|Číslo terminálu=terminal_id|Částka=amount|Měna=currency|Kód odpovědi=response_code|Popis=|Poplatek=',
  ],
  [
    'Turkey',
    'transactions',
    'Şube=merchant_id|Terminal No=terminal_id|İşlem Tarihi=date|İşlem Saati=time|Kart No=pan|İşlem Tipi=transaction_type|Tutar=amount|Cevap Kodu=response_code|Cevap Açıklaması=response_text|RRN=rrn|Komisyon=',
  ],
  [
    'Korea',
    'transactions',
    '거래일자=date|거래시간=time|가맹점번호=merchant_id|단말기번호=terminal_id|거래구분=transaction_type|카드사=issuer|카드번호=pan|입력구분=entry_mode|거래금액=amount|응답코드=response_code|응답메시지=response_text|승인번호=|부가세금액=|수수료=',
  ],
  [
    'Japan',
    'transactions',
    '端末識別番号=terminal_id|加盟店番号=merchant_id|取引日=date|取引時刻=time|伝票番号=stan|取引種別=transaction_type|会員番号=pan|読取方法=entry_mode|支払区分=|金額（円）=amount|処理結果=status|エラーコード=response_code|エラー内容=response_text|手数料=|入金予定日=',
  ],
  [
    'Russia',
    'transactions',
    'Дата и время операции=time|Номер терминала=terminal_id|Торговая точка=merchant_id|Сумма операции=amount|Валюта=currency|Номер карты=pan|Тип операции=transaction_type|Код ответа=response_code|Расшифровка кода ответа=response_text|Способ ввода карты=entry_mode|RRN=rrn|Банк-эмитент=issuer|Сумма комиссии=|Срок действия карты=',
  ],
  [
    'Greece',
    'transactions',
    'Ημερομηνία=date|Ώρα=time|Τερματικό=terminal_id|Ποσό=amount|Κωδικός απάντησης=response_code',
  ],
  [
    'Saudi Arabia',
    'transactions',
    'التاريخ=date|الوقت=time|رقم الجهاز=terminal_id|المبلغ=amount|رمز الاستجابة=response_code|رقم البطاقة=pan',
  ],
  [
    'a forecourt',
    'transactions',
    'SITE=merchant_id|OPT=terminal_id|TXN_LOCAL_DTTM=time|VALUE_ZAR=amount|PAN_TRUNC=pan|RDR=entry_mode|ISO39=response_code|OPERATOR_TEXT=response_text|VOL_L=|PROD=',
  ],
  [
    'things with their own ids',
    'transactions',
    'orderRef=rrn|restaurant.code=merchant_id|kiosk.id=terminal_id|payment.attemptedAt=time|payment.amountMinor=amount_minor|payment.maskedPan=pan|payment.interface=entry_mode|payment.outcome=status|payment.declineReason=response_text',
  ],
  // A shop's number tells it from others, whatever its name says.
  [
    'an Italian till with numbers and names of shops',
    'transactions',
    'Data operazione=date|Cod. esercente=merchant_id|Punto vendita=|Terminale=terminal_id|Importo=amount|Codice risposta=response_code',
  ],
  [
    'a Russian acquirer with numbers and names of shops',
    'transactions',
    'Дата и время=time|Торговая точка=|Номер мерчанта=merchant_id|Номер терминала=terminal_id|Сумма операции=amount|Код ответа=response_code',
  ],
  [
    'a department store in Japan',
    'transactions',
    '取引日=date|取引時刻=time|売場名=|売場コード=merchant_id|端末番号=terminal_id|伝票番号=stan|金額=amount|エラーコード=response_code',
  ],
  [
    'a wallet aggregator in China',
    'transactions',
    'client_sn=|store_name=|store_sn=merchant_id|terminal_sn=terminal_id|total_amount=amount|create_time=time|error_code=response_code',
  ],
  [
    'names and references of shops',
    'transactions',
    'time=time|merchant_reference=|merchant_name=merchant_id|terminal=terminal_id|amount=amount|response_code=response_code',
  ],
  [
    'a collector of logs',
    'alarms',
    '@timestamp=time|host.name=terminal_id|log.level=|app.version=app_version|log.logger=|message=message',
  ],
];

describe('headers of further countries and systems', () => {
  test.each(HEADERS)('%s', (_country, kind, columns) => {
    const pairs = columns.split('|').map((pair) => pair.split('='));
    const found = new Map(
      [
        ...assign(
          pairs.map(([name]) => name ?? ''),
          kind,
          undefined,
        ),
      ].map(([field, at]) => [at, field]),
    );
    const read = pairs.map(([name], at) => `${name}=${found.get(at) ?? ''}`);
    const wanted = pairs.map(([name, field]) => `${name}=${field}`);
    // Where nothing is asked of a column, anything harmless will do.
    const harmless = new Set(['id', 'card_ref', 'row_number', 'channel', 'condition', 'grade']);
    expect(read.map((one, at) => (harmless.has(found.get(at) ?? '') ? wanted[at] : one))).toEqual(wanted);
  });
});
