import { describe, expect, it } from 'vitest';
import { createDictionary } from '../../src/dictionary/index.ts';
import type { SymptomId } from '../../src/model/symptom.ts';

/** Reasons as processors' references list them, and beside them what a word of theirs means elsewhere. */
const REASONS: readonly (readonly [text: string, symptom: SymptomId])[] = [
  ['cc_rejected_invalid_installments', 'invalid-transaction'],
  ['cc_rejected_max_attempts', 'frequency-limit'],
  ['U69 collect expired', 'entry-timeout'],
  ['card_not_enabled', 'not-permitted-to-card'],
  ['CARDHOLDER_INSUFFICIENT_PERMISSIONS', 'not-permitted-to-card'],
  ['INSUFFICIENT_PERMISSIONS', 'operator-not-allowed'],
  ['debit_instrument_blocked', 'restricted-card'],
  ['TRANS EXCEED MAX AMOUNT', 'amount-limit'],
  ['The balance is insufficient for the transaction', 'insufficient-funds'],
  ['Unable to lock subscriber, a transaction is already in process for the current subscriber', 're-enter'],
  ['Refaça a transação', 're-enter'],
  ['Unable to process transaction', 'generic-failure'],
  ['No mutually supported application', 'not-permitted-to-card'],
  ['Application expiration date passed', 'expired-card'],
  ['Cartão bloqueado por roubo ou perda', 'lost-or-stolen-card'],
  ['Cartão bloqueado', 'restricted-card'],
  ['商户撤销本单', 'cancelled'],
  ['Rezygnacja klienta', 'cancelled'],
  ['Zahlung nicht möglich', 'generic-failure'],
  ['Red - genel', 'generic-failure'],
  ['Code erroné', 'wrong-pin'],
  ['PIN zu oft falsch eingegeben', 'pin-tries-exceeded'],
  ['PIN falsch', 'wrong-pin'],
  ['Code bloqué', 'pin-tries-exceeded'],
  ['Błąd chipa', 'chip-read-error'],
  ['Çift işlem', 'duplicate-transaction'],
  ['Duplikat transakcji', 'duplicate-transaction'],
  ['Дубликат', 'duplicate-transaction'],
  ['Liaison impossible', 'connect-failed'],
  ['Emetteur inaccessible', 'issuer-unavailable'],
  ['センタ閉局', 'issuer-unavailable'],
  ['Initialisierung erforderlich', 'sign-on-required'],
  ['Terminal não inicializado', 'sign-on-required'],
  ['키 다운로드 필요', 'sign-on-required'],
  ['紙切れ', 'printer-paper-out'],
  ['処理中断', 'cancelled'],
  ['カードを離すのが早すぎます', 'contactless-read-error'],
  ['もう一度タッチしてください', 'contactless-read-error'],
  ['KORTLÄSNING MISSLYCKADES', 'contactless-read-error'],
  ['SÄTT I KORTET', 'use-chip'],
  ['タッチ待ちタイムアウト', 'entry-timeout'],
  ['バーコードの有効期限が切れています', 'entry-timeout'],
  ['カードの有効期限が切れています', 'expired-card'],
  ['エラーコードG83 カード有効期限切れ', 'expired-card'],
  ['Pass-back: card already used on this trip', 'cancelled'],
];

describe('reasons of processors', () => {
  const dictionary = createDictionary({ network: undefined });

  it.each(REASONS)('%s → %s', (text, symptom) => {
    expect(dictionary.transaction(undefined, text)).toMatchObject({ symptom, outcome: 'failed' });
  });

  it('a change of lines within the fare is paid', () => {
    expect(dictionary.transaction(undefined, 'Fare accepted').outcome).toBe('approved');
    expect(dictionary.transaction(undefined, 'Transfer - no charge').outcome).toBe('approved');
  });

  it('a violation that names the message authentication is no thief', () => {
    expect(dictionary.transaction('63', 'Security violation - MAC invalid').symptom).toBe('mac-error');
    expect(dictionary.transaction('63', 'Security violation').symptom).toBe('security-violation');
  });

  it.each([
    ['Unable to process: insufficient funds', 'insufficient-funds'],
    ['Unable to process payment - card expired', 'expired-card'],
  ] as const)('%s → %s, for the reason it names', (text, symptom) => {
    expect(dictionary.transaction(undefined, text).symptom).toBe(symptom);
  });

  it('what is free on a device is no fare', () => {
    expect(dictionary.alarm(undefined, 'File transfer stopped, free memory exhausted', undefined).outcome).toBe(
      'failed',
    );
  });

  it('an installation that fails stays one', () => {
    expect(dictionary.alarm(undefined, 'Installation failed', undefined).symptom).toBe('update-failed');
  });
});
