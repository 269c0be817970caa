import { describe, expect, test } from 'vitest';
import { guessEncoding } from '../../src/input/decode.ts';

/** Bytes of a text in an encoding of one byte for each character. */
const encoded = (text: string, encoding: string): Uint8Array => {
  // As a stream: decoding at one go, Node 20 takes windows-1252 for Latin-1.
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte--) bytes.set(decoder.decode(Uint8Array.of(byte), { stream: true }), byte);
  return Uint8Array.from(text, (character) => {
    const byte = bytes.get(character);
    if (byte === undefined) throw new Error(`${encoding} has no ${character}`);
    return byte;
  });
};

const LOGS: readonly (readonly [language: string, encodings: readonly string[], text: string])[] = [
  [
    'English, with nothing but the sign of its money',
    ['windows-1252'],
    'time,outlet,amount,result\n1,Harbour Books,£17.32,Approved\n2,Quayside Gifts,£75.84,Declined\n3,Quayside Gifts,£9.00,Approved\n',
  ],
  [
    'Polish, in capitals',
    ['windows-1250', 'iso-8859-2'],
    'DATA;STANOWISKO;KWOTA;KOMUNIKAT\n2026-02-16;K01;425,36;BŁĘDNY PIN\n2026-02-16;K01;12,00;BRAK ŚRODKÓW\n2026-02-16;K02;9,00;SPRZEDAŻ ODRZUCONA\n',
  ],
  [
    'Polish',
    ['windows-1250', 'iso-8859-2'],
    'czas;terminal;opis\n1;T1;Błąd połączenia\n2;T1;Drukarka: brak papieru, proszę włożyć\n3;T2;Przekroczono liczbę prób\n',
  ],
  [
    'Czech',
    ['windows-1250', 'iso-8859-2'],
    'čas;terminál;zpráva\n1;T1;Chyba čtečky\n2;T1;Nesprávný PIN, zkuste znovu\n3;T2;Došel papír v tiskárně\n4;T2;Spojení přerušeno, účet není k dispozici\n',
  ],
  [
    'Hungarian',
    ['windows-1250', 'iso-8859-2'],
    'idő;terminál;üzenet\n1;T1;Nincs elegendő fedezet\n2;T1;Időtúllépés a hoston\n3;T2;Kifogyott a papír, cserélje a tekercset\n4;T2;Érvénytelen művelet, kérjük hívja az ügyfélszolgálatot: gyűjtő\n',
  ],
  [
    'Turkish',
    ['windows-1254'],
    'tarih;terminal;açıklama\n1;T1;Şifre yanlış\n2;T1;Bağlantı kurulamadı\n3;T2;Yetersiz bakiye\n4;T2;İşlem onaylanmadı\n',
  ],
  [
    'Lithuanian',
    ['windows-1257'],
    'laikas;terminalas;pranešimas\n1;T1;Neteisingas PIN, bandykite dar kartą\n2;T1;Nėra ryšio su banku\n3;T2;Spausdintuvas: baigėsi popierius\n4;T2;Mokėjimas atmestas, sąskaitoje trūksta lėšų\n',
  ],
  [
    'French',
    ['windows-1252'],
    'date;terminal;libellé\n1;T1;Carte refusée\n2;T1;Délai dépassé, réseau indisponible\n3;T2;Opération approuvée à l’étranger\n4;T2;N° 12 : crédit insuffisant\n',
  ],
  [
    'Spanish',
    ['windows-1252'],
    'fecha;terminal;código;descripción\n1;T1;55;Contraseña inválida\n2;T1;91;Emisor no disponible, ¿reintentar?\n3;T2;51;Saldo insuficiente en la 1ª cuenta\n4;T2;00;Operación aprobada Nº 7\n',
  ],
  [
    'German',
    ['windows-1252'],
    'Zeit;Gerät;Text\n1;T1;Gerät gestartet\n2;T1;Ungültige Karte (2,50 €)\n3;T2;Türöffnung außerhalb der Geschäftszeit\n4;T2;Verfügungsrahmen überschritten\n',
  ],
  [
    'Portuguese',
    ['windows-1252'],
    'data;terminal;mensagem\n1;T1;Transação não autorizada\n2;T1;Sem comunicação com o emissor\n3;T2;Cartão inválido\n4;T2;Operação concluída às 10h\n',
  ],
  [
    'Danish',
    ['windows-1252'],
    'tid;terminal;besked\n1;T1;Købet er afvist\n2;T1;Prøv igen, forbindelsen gik tabt på vejen\n3;T2;Kortlæser fejl\n4;T2;Beløb for højt\n',
  ],
  [
    'Russian',
    ['windows-1251', 'koi8-r', 'ibm866'],
    'время;терминал;сообщение\n1;T1;Неверный ПИН-код\n2;T1;Нет связи с банком\n3;T2;Недостаточно средств\n4;T2;ОТКАЗ: КАРТА ЗАБЛОКИРОВАНА\n',
  ],
  [
    'Greek',
    ['windows-1253'],
    'ώρα;τερματικό;μήνυμα\n1;T1;Λάθος PIN\n2;T1;Ανεπαρκές υπόλοιπο\n3;T2;Δεν υπάρχει σύνδεση με την τράπεζα\n4;T2;ΣΦΑΛΜΑ ΕΚΤΥΠΩΤΗ\n',
  ],
  [
    'Thai',
    ['windows-874'],
    'เวลา;เครื่อง;ข้อความ\n1;T1;รหัสผ่านไม่ถูกต้อง\n2;T1;ไม่ได้รับการตอบกลับจากธนาคาร\n3;T2;ยอดเงินไม่เพียงพอ\n4;T2;กระดาษหมด\n',
  ],
  [
    'Arabic',
    ['windows-1256'],
    'الوقت;الجهاز;الرسالة\n1;T1;الرقم السري خاطئ\n2;T1;لا يوجد اتصال بالبنك\n3;T2;الرصيد غير كاف\n4;T2;تمت العملية بنجاح\n',
  ],
  [
    'Hebrew',
    ['windows-1255'],
    'שעה;מסוף;הודעה\n1;T1;קוד סודי שגוי\n2;T1;אין תקשורת עם הבנק\n3;T2;אין יתרה מספקת\n4;T2;העסקה אושרה\n',
  ],
];

describe('encodings of one byte for each character', () => {
  for (const [language, encodings, text] of LOGS)
    for (const encoding of encodings)
      test(`${language} in ${encoding}`, () => {
        const bytes = encoded(text, encoding);
        const guess = guessEncoding(bytes);
        expect(new TextDecoder(guess.encoding).decode(bytes, { stream: true })).toBe(text);
        expect(guess.certainty).toBe('probable');
      });

  test('a single sign between letters is no reason to read all of it otherwise', () => {
    const bytes = encoded('time;terminal;message\n1;T1;Café approved\n2;T2;b³d\n', 'windows-1252');
    expect(guessEncoding(bytes).encoding).toBe('windows-1252');
  });

  test('Chinese stays Chinese', () => {
    // 交易时间,终端号
    const bytes = Buffer.from('bdbbd2d7cab1bce42cd6d5b6cbbac5', 'hex');
    expect(guessEncoding(bytes).encoding).toBe('GB18030');
  });
});
