import { describe, expect, it } from 'vitest';
import { createDictionary } from '../../src/dictionary/index.ts';

/*
 * Invented wordings of one concept in several languages, and sentences that hold a word of it and say something else.
 */
const dictionary = createDictionary({ network: undefined });

const ANSWERS: readonly (readonly [symptom: string, texts: string])[] = [
  [
    'format-error',
    'Nachrichtenformat vom Zentralrechner nicht verstanden|Longueur de champ refusée|Formato del mensaje desconocido|Lunghezza del campo errata|Tamanho do campo inválido|Mesaj biçimi uyumsuz|電文フォーマット不正',
  ],
  [
    'function-not-supported',
    'Funktion beim Rechenzentrum unbekannt|İşlem türü desteklenmiyor|收单平台不认识这个交易代码',
  ],
  ['refer-to-issuer', 'Hubungi bank penerbit Anda|Bel uw bank|Skontaktuj się z bankiem|カード会社へ電話してください'],
  [
    'wrong-security-code',
    'Zahlen auf der Rückseite falsch|Les chiffres au dos sont faux|Kartın arkasındaki kod yanlış|カード裏面の番号が違います',
  ],
  [
    'pin-block-error',
    'PIN cifrado no coincide en el servidor|Verschlüsselte PIN falsch|Senha criptografada não confere',
  ],
  ['key-invalid', 'Clave del terminal desconocida|Chiave del pinpad sconosciuta'],
  ['do-not-honor', 'Card company turned the card down'],
  ['issuer-unavailable', 'Interchange not signed on'],
  ['not-permitted-to-terminal', 'Validator profile excludes this fare|Producto no habilitado para este comercio'],
  ['invalid-merchant', "Ce commerce n'est pas habilité|Winkel onbekend bij acquirer"],
];
const MESSAGES: readonly (readonly [symptom: string, texts: string])[] = [
  ['format-error', 'Server weist Datenfeld ab: ungültig|Centrale: berichtopbouw onbekend'],
  ['key-fault', 'Taste 5 prellt|Toets 3 reageert niet|Tecla 7 atascada|Tasto 4 bloccato|Keypad row 3 jammed'],
  ['tamper', 'Plombe gebrochen|Scellé rompu|Lacre rompido|Sigillo violato|防拆膜被撕'],
  ['card-reader-fault', 'Kartenleser reagiert nicht|Le lecteur ne répond plus|Czytnik nie odpowiada|磁头信号弱'],
  ['contactless-read-error', '感应模块读卡失败|RF module read failed'],
  ['stripe-read-error', '磁条模块读卡失败'],
  ['printer-fault', 'Taglierina bloccata|カッター動かない|Schneidwerk klemmt'],
  ['multiple-cards', 'Immer nur eine Karte auflegen|Une seule carte SVP|一次一张卡'],
  ['power-fault', 'Stromausfall am Automaten|Micro-coupure, borne relancée'],
  ['not-signed-on', 'No shift started on this till'],
  ['display-blank', 'Kein Bild auf der Anzeige|Sin imagen en el visor'],
];
const DAYS =
  'Herzschlag empfangen|Heartbeat received|Audit data collected|Serviceschlüssel gültig, Tür auf|补货开门(已授权)|新程序安装完成|车辆已入场|会员积分已到账|A new operator was added by the owner';

/** Symptoms that a word in the text suggests and the text does not say. */
const NEAR: readonly (readonly [text: string, not: string])[] = [
  ['Tastenfeld in Ordnung', 'key-fault'],
  ['Plombe geprüft', 'tamper'],
  ['Nachrichtenformat 3 aktiv', 'format-error'],
  ['Barcode reader not answering', 'card-reader-fault'],
  ['Schlüssel der Kasse abgegeben', 'key-invalid'],
  ['Bank called, all is well', 'refer-to-issuer'],
  ['Seal of approval printed', 'tamper'],
  ['RF module init failed', 'contactless-read-error'],
  ['No heartbeat received', 'information'],
  ['补货未完成', 'information'],
  ['新程序安装失败', 'information'],
  ['Shift opened on this device', 'not-signed-on'],
];

const each = (table: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] =>
  table.flatMap(([symptom, texts]) => texts.split('|').map((text) => [text, symptom] as const));

describe('one concept in many languages', () => {
  it.each(each(ANSWERS))('%s → %s', (text, symptom) => {
    expect(dictionary.transaction(undefined, text).symptom).toBe(symptom);
  });
  it.each(each(MESSAGES))('of a device: %s → %s', (text, symptom) => {
    expect(dictionary.alarm(undefined, text, undefined).symptom).toBe(symptom);
  });
  it.each(DAYS.split('|'))('an ordinary day: %s', (text) => {
    expect(dictionary.alarm(undefined, text, undefined).outcome).toBe('information');
  });
  it.each(NEAR)('%s is no %s', (text, symptom) => {
    expect(dictionary.alarm(undefined, text, undefined).symptom).not.toBe(symptom);
  });
});
