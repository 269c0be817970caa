/**
 * What machines that sell by themselves and service desks write: doors, goods, coins and mains, questions and remedies. The
 * wordings are invented after the events that vending and parking systems list, and the way desks keep their lists.
 */
import { describe, expect, it } from 'vitest';
import { createDictionary } from '../../src/dictionary/index.ts';

const dictionary = createDictionary({ network: undefined });
const said = (text: string): string => {
  const { symptom, outcome } = dictionary.alarm(undefined, text, undefined);
  return outcome === 'failed' ? symptom : 'no alarm';
};

const ORDINARY =
  '柜门打开（补货员刷卡）|柜门关闭|补货完成|市电恢复|出货成功|商品售罄|Door opened|Service door closed|Restock completed|Product dispensed|Cashbox removed|Sold out selection 34|Barrier raised|Mains power restored|Tür geöffnet|Nachfüllung beendet|Porte fermée|Retour secteur|Puerta abierta|Luz restablecida|Porta aberta|Drzwi zamknięte|Дверь закрыта|Питание сети восстановлено|扉開|商品補充完了|復電|문 열림|상품 보충 완료|เปิดประตูตู้|Rückfrage: Beleg im Duplikat drucken|Question: how to reprint a receipt|Papierrollen bestellt|商户咨询如何打印汇总单|Consulta: como hacer una devolución|Demande de rouleaux papier|Gerät getauscht, Anzeige in Ordnung|Customer asked for duplicate receipt|Password reset for manager portal|Telefonische Einweisung neue Mitarbeiterin|Utente chiede copia scontrino';

const TROUBLE: readonly (readonly [symptom: string, texts: string])[] = [
  [
    'cash-unit-fault',
    '硬币器找零不足|纸币器卡币|货道卡货|出货失败|Coin change low|Exact change only|Bill acceptor full|Vend fail - motor jam column 12|Wechselgeld niedrig|Münzprüfer Störung|Monnaie insuffisante|Rendeur de monnaie défaut|Monedero atascado|Moedeiro travado|Gettoniera inceppata|Mało reszty|Замятие купюры|釣銭不足|지폐 걸림|ธนบัตรติด',
  ],
  [
    'power-fault',
    '市电断开|停电|Mains power lost|Stromausfall|Coupure secteur|Corte de luz|Falta de energia|Mancanza di corrente|Brak zasilania|Отключение электропитания|停電|정전|ไฟดับ|Akku lädt nicht mehr, Ladekontakte gereinigt, keine Besserung',
  ],
  ['tamper', '柜门异常打开|Door opened without authorisation|Tür gewaltsam geöffnet|Puerta forzada'],
  ['contactless-read-error', '扫码器识别失败，顾客重试|QR code not recognised|Barcode failed to read|QRコード読取失敗'],
  ['self-test-failed', 'Barcode scanner not recognised|制冷异常|Compressor failure'],
  ['printer-paper-out', 'Bonrolle zu Ende, Rolle gewechselt|Papier leer, nachgelegt|用紙切れ、交換済'],
  [
    'printer-jam',
    'Papierstau im Drucker, behoben|Atasco de papel, solucionado|打印机卡纸，已处理|Замятие бумаги, устранено|Zacięcie papieru, usunięto',
  ],
  [
    'connect-failed',
    'Keine Verbindung zum Host, nach Neustart des Routers wieder in Ordnung|No connection to host, ok after router reboot|Pas de connexion, box redémarrée|Sem conexão, resolvido após reinício do roteador|Нет связи с банком, после перезагрузки роутера работает|Brak połączenia, po restarcie routera OK',
  ],
  ['app-hang', 'Terminal frozen, rebooted'],
  [
    'settlement-required',
    'Kassenschnitt seit 4 Tagen nicht gemacht, Händler erinnert|Cashier forgot to close the batch',
  ],
  ['original-not-found', 'Kassiererin hat Storno ohne Beleg versucht, eingewiesen'],
  [
    'related-transaction-error',
    'Cashier selected wrong transaction type, trained|Refund done twice by mistake|收银员操作失误',
  ],
  [
    'operator-password-wrong',
    'รหัสผ่านพนักงานไม่ถูกต้อง|Неверный пароль кассира|担当者パスワード誤り|Nesprávné heslo obsluhy|收银员密码错误|Kassierer Passwort falsch',
  ],
  [
    'display-blank',
    'Pantalla en blanco, equipo reemplazado|Display ohne Anzeige - Austauschgerät bestellt|Screen shows nothing',
  ],
  ['wrong-pin', 'Kunden-PIN falsch|Customer PIN incorrect'],
];

describe('machines that sell by themselves, and desks', () => {
  it.each(ORDINARY.split('|'))('%s is no alarm', (text) => {
    expect(said(text)).toBe('no alarm');
  });

  it.each(TROUBLE.flatMap(([symptom, texts]) => texts.split('|').map((text) => [text, symptom] as const)))(
    '%s → %s',
    (text, symptom) => {
      expect(said(text)).toBe(symptom);
    },
  );
});
