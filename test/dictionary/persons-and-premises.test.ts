import { describe, expect, it } from 'vitest';
import { createDictionary } from '../../src/dictionary/index.ts';
import type { SymptomId } from '../../src/model/symptom.ts';
import { OF_THEMSELVES, ON_SCREENS } from './on-screens.ts';

/** What the person before a terminal did, and what its doors and stays tell. The wordings are invented after those of the field. */
const dictionary = createDictionary({ network: undefined });

type Wordings = Readonly<Partial<Record<SymptomId, string>>>;
const listed = (wordings: Wordings) =>
  Object.entries(wordings).flatMap(([symptom, texts]) => texts.split('|').map((text) => [text, symptom] as const));

const OF_PAYMENTS: Wordings = {
  'entry-timeout':
    "카드 투입 대기시간 초과|이용자 시간초과로 처음화면 복귀|무조작 시간 초과|カード挿入待ちタイムアウト|操作がないため終了|お客様操作タイムアウト|Клиент слишком долго вводит ПИН|Время ожидания карты истекло|Клієнт надто довго вводить ПІН|หมดเวลารอลูกค้าเสียบบัตร|Λήξη χρόνου πελάτη|انتهت مهلة العميل|顾客操作超时,返回首页|Card insertion timeout|Customer timeout, returned to home screen|User inactive, transaction cancelled|Session expired, back to start screen|Collect request expired|Kunden-Timeout|Zeitüberschreitung Kunde|Tempo scaduto inserimento carta|Délai d'introduction de la carte dépassé|Tiempo excedido esperando tarjeta|Tempo esgotado: cliente|Klant: tijd verstreken|Przekroczono czas: klient|Waktu habis, pelanggan tidak aktif",
  'use-chip':
    'IC카드를 삽입해 주세요|ICカードを挿入してください|Вставьте карту чипом|Вставте картку|กรุณาเสียบบัตร|Εισάγετε την κάρτα|أدخل البطاقة|SILAKAN MASUKKAN KARTU|INSERIRE CARTA|INSERTE TARJETA|INSIRA O CARTÃO|INSEREZ VOTRE CARTE|KARTE STECKEN|BITTE KARTE EINSTECKEN|STEEK UW PAS IN|SÄTT IN KORTET|SETT INN KORT|INDSÆT KORT|WŁÓŻ KARTĘ|VLOŽTE KARTU|KARTI TAKINIZ|Use chip|Insert card|Gebruik chip',
  'card-removed':
    '카드를 끝까지 넣어주세요|カードを奥まで差し込んでください|Вставьте карту до упора|Insert card fully|Card not fully inserted|Please push card all the way in|Inserire la carta fino in fondo|Introduzca la tarjeta hasta el fondo|Karte bis zum Anschlag einstecken|Insérez la carte à fond',
  cancelled:
    '取消ボタン押下|취소 버튼 눌림|Нажата кнопка Отмена|Cancel key pressed|Tasto ANNULLA premuto|Touche annulation appuyée|Tecla cancelar|Abbruchtaste gedrückt|STOP-toets|Order abandoned at payment|Panier abandonné avant paiement|Compra abandonada por el cliente',
  'card-not-presented':
    '请扫描付款码,当前条码不是付款码|付款码无效|支付授权码不正确|条码错误|Invalid QR code|Barcode not recognised|Wrong QR scanned|QR code tidak valid|Código QR no válido|バーコードエラー|바코드 인식불가',
  'host-timeout': 'Connection timeout in reqauth at remitter|Beneficiary PSP timed out',
  'wrong-pin': 'Invalid MPIN entered by customer|Incorrect UPI PIN|Wrong mPIN',
  'pin-tries-exceeded': 'UPI PIN tries exceeded',
  'terminal-limit':
    'IMPORTO SUPERIORE AL MASSIMO CONSENTITO PER QUESTO TERMINALE|IMPORTE SUPERIOR AL MAXIMO PERMITIDO EN ESTE TERMINAL|MONTANT SUPERIEUR AU MAXIMUM AUTORISE SUR CE TERMINAL|BETRAG ÜBERSCHREITET TERMINALLIMIT|BEDRAG HOGER DAN MAXIMUM VAN TERMINAL|VALOR ACIMA DO MAXIMO PERMITIDO PARA O TERMINAL|Kwota przekracza maksimum terminala|Сумма превышает лимит терминала|단말기 최대 결제금액 초과|端末上限金額超過|超过终端最大交易金额|超出本机单笔限额|Amount exceeds maximum allowed for this terminal|TERMINAL MAX AMOUNT',
  'connect-failed':
    'Unable to reach Paytm server. Check SIM/WiFi and retry|Unable to reach server|Please check your internet connection',
  'restricted-card': '用户付款账户异常|Payer account restricted',
};

const OF_DEVICES: Wordings = {
  tamper:
    'Upper door opened - no service login|Door forced|Card reader security switch opened|Vibration sensor triggered|Tilt sensor alarm|Shock detected|检测到剧烈撞击/跌落|震动传感器触发|振动报警|机柜门被非法打开|Türkontakt offen ohne Anmeldung|Apertura puerta no autorizada|衝撃を検知しました|진동 감지 경보|Датчик вибрации сработал|Porte ouverte sans autorisation',
  'no-signal': '无线网络注册失败|未注册到网络|Network registration denied|SIM卡已停机,无法拨号',
  'display-blank': '开机后黑屏,按键有声音',
  information:
    'Upper door opened - service login T.Nguyen|Price update received|油价更新已下发|维修返库:更换纽扣电池,重新灌装主密钥成功|防拆开关正常|开机完成',
  cleared: '打印机装纸完成|用紙補充完了|용지 교체 완료|Бумага заправлена|换纸完成',
};

/** The same words in another sense. */
const LOOK_ALIKES: readonly (readonly [text: string, kind: 'alarm' | 'payment', symptom: SymptomId])[] = [
  ['Время ожидания ответа истекло', 'payment', 'receive-timeout'],
  ['서버 응답 대기시간 초과', 'payment', 'receive-timeout'],
  ['카드사 응답 시간초과', 'payment', 'host-timeout'],
  ['カード会社応答待ちタイムアウト', 'payment', 'host-timeout'],
  ['Lettore carte: tempo scaduto', 'payment', 'card-reader-fault'],
  ['Tiempo de espera agotado', 'payment', 'receive-timeout'],
  ['Timed out waiting for card', 'payment', 'card-not-presented'],
  ['SCA required - insert card', 'payment', 'pin-required'],
  ['Chip malfunction, use stripe', 'payment', 'fallback'],
  ['Barcode scanner not recognised', 'alarm', 'self-test-failed'],
  ['付款码已过期', 'payment', 'entry-timeout'],
  ['Enter key stuck', 'alarm', 'key-fault'],
  ['Cancel key stuck', 'alarm', 'key-fault'],
  ['SUPERATO LIMITE IMPORTO', 'payment', 'amount-limit'],
  ['Exceeds issuer amount limit', 'payment', 'amount-limit'],
  ['Price update failed', 'alarm', 'update-failed'],
  ['请装纸', 'alarm', 'printer-paper-out'],
  ['Printer cover open', 'alarm', 'printer-fault'],
];

describe('persons before the terminal, and the place where it stands', () => {
  it.each(listed(OF_PAYMENTS))('payment: %s → %s', (text, symptom) => {
    expect(dictionary.transaction(undefined, text)).toMatchObject({ symptom, outcome: 'failed' });
  });

  it.each(Object.entries(ON_SCREENS).flatMap(([symptom, texts]) => texts.map((text) => [text, symptom] as const)))(
    'on a screen: %s → %s',
    (text, symptom) => {
      expect(dictionary.transaction(undefined, text)).toMatchObject({ symptom, outcome: 'failed' });
    },
  );

  it.each(Object.entries(OF_THEMSELVES).flatMap(([symptom, texts]) => texts.map((text) => [text, symptom] as const)))(
    'of itself: %s → %s',
    (text, symptom) => {
      const outcome = symptom === 'information' ? 'information' : 'failed';
      expect(dictionary.alarm(undefined, text, undefined)).toMatchObject({ symptom, outcome });
    },
  );

  it.each(listed(OF_DEVICES))('alarm: %s → %s', (text, symptom) => {
    const outcome = symptom === 'information' || symptom === 'cleared' ? 'information' : 'failed';
    expect(dictionary.alarm(undefined, text, undefined)).toMatchObject({ symptom, outcome });
  });

  it.each([
    ['050', 'DECLINED', 'do-not-honor'],
    ['7301', 'Abgelehnt', 'do-not-honor'],
    ['812', 'Denegada', 'do-not-honor'],
    ['9107', '交易被拒绝', 'do-not-honor'],
    ['7301', 'Failed', 'unknown'],
    ['E7301', 'DECLINED', 'unknown'],
  ])('a code of nobody’s table with a plain no beside it: %s %s → %s', (code, text, symptom) => {
    expect(dictionary.transaction(code, text).symptom).toBe(symptom);
  });

  it.each(LOOK_ALIKES)('%s (%s) stays %s', (text, kind, symptom) => {
    const read =
      kind === 'alarm' ? dictionary.alarm(undefined, text, undefined) : dictionary.transaction(undefined, text);
    expect(read.symptom).toBe(symptom);
  });
});
