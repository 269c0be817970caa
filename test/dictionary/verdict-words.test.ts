import { describe, expect, it } from 'vitest';
import { createDictionary } from '../../src/dictionary/index.ts';

/** The one word that portals and tills put beside a payment, in the languages they speak. */
const GOOD =
  'SUCCESS|Completed|Captured|Settled|Approved|Executed|Posted|Confirmed|Sold|Charged|In settlement|Submitted for settlement|ACSC|Confirmada|Capturada|Efetivada|Finalizada|Liquidada|Abonado|Confermata|Contabilizzata|Verbucht|Abgeschlossen|Effectuée|Encaissée|Gelukt|Genomförd|Slutförd|Vellykket|Onnistui|Zrealizowana|Zakończona|Provedena|Uhrazeno|Teljesítve|Reușită|Tamamlandı|Selesai|Lunas|Berjaya|Hoàn tất|Giao dịch thành công|Проведена|Исполнена|Підтверджено|결제완료|거래완료|承認済|売上確定|決済完了|取引成功|สำเร็จ|ชำระแล้ว|ناجحة|مقبولة|تمت بنجاح|Επιτυχής|Εγκρίθηκε|בוצעה|已到账|扣款成功|支付已完成';
const BAD =
  'Blocked|Not authorised|Not paid|Tidak berhasil|Neúspěšná|Non riuscita|Nicht genehmigt|Ej godkänd|غير ناجحة|مرفوضة|Απορρίφθηκε|ไม่สำเร็จ|否決|נדחתה|未完成';

describe('the word for how it ended', () => {
  const dictionary = createDictionary({ network: undefined });

  it.each(GOOD.split('|'))('%s: it went through', (word) => {
    expect(dictionary.transaction(undefined, word).outcome).toBe('approved');
    // A number of the host's own does not make it a refusal.
    expect(dictionary.transaction('7700', word).outcome).toBe('approved');
  });

  it.each(BAD.split('|'))('%s: it did not', (word) => {
    expect(dictionary.transaction(undefined, word).outcome).toBe('failed');
  });

  it('is believed as the whole of a text only', () => {
    expect(dictionary.transaction(undefined, 'Card charged too often').outcome).toBe('failed');
    expect(dictionary.alarm(undefined, 'Battery charged', undefined).outcome).toBe('information');
    expect(dictionary.alarm(undefined, 'Confirmed tamper attack', undefined).symptom).toBe('tamper');
  });
});
