import { describe, expect, it } from 'vitest';
import { createDictionary } from '../../src/dictionary/index.ts';
import { ANSWERS_ABROAD, EVENTS_ABROAD } from './concepts-abroad.ts';

const dictionary = createDictionary({ network: undefined });

const pairs = (table: Readonly<Partial<Record<string, string>>>): readonly (readonly [string, string])[] =>
  Object.entries(table).flatMap(([symptom, texts]) => (texts ?? '').split('|').map((text) => [text, symptom] as const));

/** What holds a word of a concept and says something else. */
const NEAR_ANSWERS: readonly (readonly [text: string, not: string])[] = [
  ['Beleg im Duplikat drucken', 'duplicate-transaction'],
  ['Duplicado del recibo impreso', 'duplicate-transaction'],
  ['Fahrgast hat Zahlung abgebrochen', 'connect-failed'],
  ['PIN-Pad: bitte prüfen', 'pin-required'],
  ['Código QR ilegible', 'entry-timeout'],
  ['Devolución realizada', 'not-permitted-to-terminal'],
  ['Pago no realizado', 'approved'],
  ['Zahlung nicht erfolgt', 'approved'],
  ['Ödeme alınamadı', 'approved'],
  ['Платёж не выполнен', 'approved'],
  ['Taksitli satış onaylandı', 'function-not-supported'],
  ['Kasse stimmt mit dem Host überein', 'settlement-unbalanced'],
  ['Terminal registriert', 'terminal-not-registered'],
  ['Betaling al uitgevoerd', 'approved'],
  ['Pagamento já efetuado', 'approved'],
  ['Płatność już zaksięgowana', 'approved'],
  ['Платіж уже проведено', 'approved'],
  ['Pago realizado al comercio', 'duplicate-transaction'],
  ['Pembayaran sudah diterima', 'duplicate-transaction'],
  ['Carta inserita correttamente', 'card-not-presented'],
];
const NEAR_EVENTS: readonly (readonly [text: string, not: string])[] = [
  ['Bağlantı kararsız', 'display-blank'],
  ['Vonalkódolvasó csatlakoztatva', 'connect-failed'],
  ['Das Gerät hat sich gemeldet', 'connect-failed'],
  ['Khóa đã nạp', 'key-missing'],
  ['Llaves cargadas', 'key-missing'],
  ['Skärmen lyser', 'display-blank'],
  ['Reloj sincronizado', 'clock-fault'],
  ['เปิดเครื่อง', 'printer-fault'],
  ['Turno abierto', 'tamper'],
];

describe('answers and events of other languages, read by their concepts', () => {
  it.each(pairs(ANSWERS_ABROAD))('%s: %s', (text, symptom) => {
    expect(dictionary.transaction(undefined, text).symptom).toBe(symptom);
  });
  it.each(pairs(EVENTS_ABROAD))('of a device, %s: %s', (text, symptom) => {
    expect(dictionary.alarm(undefined, text, undefined).symptom).toBe(symptom);
  });
  it.each(NEAR_ANSWERS)('%s is no %s', (text, symptom) => {
    expect(dictionary.transaction(undefined, text).symptom).not.toBe(symptom);
  });
  it.each(NEAR_EVENTS)('of a device, %s is no %s', (text, symptom) => {
    expect(dictionary.alarm(undefined, text, undefined).symptom).not.toBe(symptom);
  });
});
