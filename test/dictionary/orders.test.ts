/**
 * Answers about the order that is paid, PINs in a form that nobody can open, and kinds of card a shop has no contract for. The
 * wordings are invented after the error lists of wallets, tills and hosts.
 */
import { describe, expect, it } from 'vitest';
import { createDictionary } from '../../src/dictionary/index.ts';

const dictionary = createDictionary({ network: undefined });

const ANSWERS: readonly (readonly [symptom: string, texts: string])[] = [
  [
    'pin-block-error',
    'BŁĄD BLOKU PIN|BŁĄD KRYPTOGRAFICZNY PIN|Chyba šifrování PIN|PIN şifreleme hatası|PIN blok hatası|Error de formato PIN|Fehler bei PIN-Verschlüsselung|Ошибка ПИН-блока|PIN block decryption failed|핀블록 오류|PINブロックエラー',
  ],
  ['wrong-pin', 'BŁĘDNY PIN|Falsche PIN|PIN incorrecto|PIN hatalı|Неверный ПИН|Code PIN erroné'],
  ['pin-tries-exceeded', 'PIN bloqueado|Code PIN bloqué|PIN zablokowany|PIN bloke'],
  [
    'not-permitted-to-terminal',
    'Declined - Card Type Not Enabled|İŞ YERİNE TAKSİT İZNİ VERİLMEMİŞ|Taksitli işlem yetkisi yok|Cuotas no habilitadas para el comercio|Parcelado não habilitado|商户未开通分期|本店未签约美国运通',
  ],
  ['entry-timeout', '等待顾客确认支付超时，订单已关闭|Waiting for customer timed out|用户支付超时'],
  ['cancelled', '订单已关闭|Order is closed'],
  [
    'wrong-original',
    '该订单未使用此支付方式，不能退款|原订单支付方式不一致|订单未支付，不能退款|Cannot refund: original payment was cash|Refund tender mismatch|Diese Bestellung wurde anders bezahlt|Devolución: pagado en efectivo',
  ],
  ['receive-timeout', '支付结果未知，请查询|Payment status unknown'],
  ['chip-read-error', '读IC卡失败|IC卡操作失败'],
  ['closed-or-no-account', '账户已关闭|Account closed|银行卡已销户'],
];

describe('answers about orders, PINs that cannot be opened and contracts', () => {
  it.each(ANSWERS.flatMap(([symptom, texts]) => texts.split('|').map((text) => [text, symptom] as const)))(
    '%s → %s',
    (text, symptom) => {
      expect(dictionary.transaction(undefined, text)).toMatchObject({ symptom, outcome: 'failed' });
    },
  );

  it('a letter before a number of two or three digits makes it no less a processor’s own', () => {
    expect(dictionary.transaction('D05', 'Declined').symptom).toBe('do-not-honor');
    expect(dictionary.transaction('E7301', 'Declined').symptom).toBe('unknown');
  });

  it('the words tell whose permission a known code lacks', () => {
    expect(dictionary.transaction('57', 'İş yerine taksit izni verilmemiş').symptom).toBe('not-permitted-to-terminal');
    expect(dictionary.transaction('57', 'Kart sahibine izin yok').symptom).toBe('not-permitted-to-card');
  });
});
