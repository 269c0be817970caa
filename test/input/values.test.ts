import { describe, expect, test } from 'vitest';
import { entryModeOf, transactionTypeOf } from '../../src/input/values.ts';

describe('how a card was read, as exports write it', () => {
  test.each([
    ['CHIP', 'Chip', 'ICC', 'EMV', 'Inserted', '插卡', '051', '05', '51', 'チップ'],
    ['CONTACTLESS', 'PROX', 'Proximity', 'NFC', 'tap', 'Sans contact', 'Aproximação', '闪付', '071', '91'],
    ['MAGSTRIPE', 'MAG', 'Magnetic', 'Swipe', 'Banda magnética', '刷卡', '021', '90'],
    ['FALLBACK', 'Fallback', 'chip fallback', '降级刷卡', '801'],
    ['MANUAL', 'Keyed', 'Key entered', 'Tecleado', '手输', '011', '79'],
    ['QR', 'QR code', 'barcode', '扫码', '031'],
  ] as const)('%s: %s, %s, %s …', (mode, ...words) => {
    expect(words.map((word) => entryModeOf(word))).toEqual(words.map(() => mode));
  });

  test('one letter, or a number of no such mode, is not guessed', () => {
    for (const word of ['T', 'C', 'S', 'Online', '66']) expect(entryModeOf(word)).toBeUndefined();
  });
});

describe('what was done, as exports write it', () => {
  test.each([
    ['SALE', 'Sale', 'Purchase', 'Compra', '消费', '売上', 'Продажа', 'Pago', 'Prodaja', 'Αγορά', 'רכישה'],
    ['REFUND', 'Refund', 'Rimborso', 'Accredito', 'Devolução', '退货', 'Возврат'],
    ['VOID', 'Void', 'Annullamento', 'Estorno', '撤销', '取消'],
    ['REVERSAL', 'Reversal', 'Auto reversal', '冲正', '망취소', 'Anulación técnica'],
    ['PREAUTH', 'Pre-auth', '预授权', 'Vorautorisierung', 'Ouverture préautorisation'],
    ['PREAUTH_COMPLETE', 'Facturation préauto', 'CONFIRMACION PREAUT', 'Buchung Vorautorisierung'],
    ['SETTLEMENT', 'Settlement', '结算'],
  ] as const)('%s: %s, %s …', (type, ...words) => {
    expect(words.map((word) => transactionTypeOf(word))).toEqual(words.map(() => type));
  });
});
