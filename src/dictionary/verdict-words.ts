/**
 * Words that stand alone for yes and no in the exports of tills and portals: English short forms, and the words of the
 * countries whose terminals print their own (German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Danish, Norwegian,
 * Finnish, Polish, Czech, Hungarian, Romanian, Turkish, Indonesian, Vietnamese, Russian, Japanese, Korean, Chinese). Only the whole cell counts: inside a sentence the same word may
 * mean anything. Collected from the languages' own payment terms; compared without case, accents and marks.
 */
const YES =
  'odobreno|odobrena|prihvaceno|prihvacena|uspjesno|uspjesna|uspesno|uspesna transakcija|potrjeno|potrjena|patvirtinta|apstiprinats|kinnitatud|onnestus|schvalene|schvaleny|prijata|prijato|uhradene|uhradena|одобрена транзакция|приета|потвърдена|прийнято|lulus|diterima|chap nhan|da duyet|duoc duyet|success|successful|successfully|succeeded|ok|okay|complete|completed|captured|settled|sent for settle|sent for settlement|paid|authorised|authorized|authorisation ok|auth ok|accepted|approved|approval|appr|apprvd|apvd|aprvd|aprv|appd|app|ap|ack|passed|done|processed|success ok|honoured|honored|' +
  'genehmigt|genehmigung|akzeptiert|autorisiert|bezahlt|erfolgreich|erfolg|erfolgt|zahlung erfolgt|zahlung erfolgreich|zahlung genehmigt|angenommen|' +
  'approuve|approuvee|accepte|acceptee|autorise|autorisee|paye|payee|reussi|reussie|paiement accepte|transaction acceptee|transaction approuvee|' +
  'aprobada|aprobado|aceptada|aceptado|autorizada|autorizado|exitosa|exitoso|pagada|pagado|completada|completado|operacion aceptada|transaccion aprobada|' +
  'aprovada|aprovado|concluida|concluido|sucesso|paga|pago|transacao aprovada|' +
  'autorizzata|autorizzato|approvata|approvato|accettata|accettato|eseguita|eseguito|pagata|pagato|transazione eseguita|riuscita|' +
  'goedgekeurd|akkoord|geslaagd|betaald|geaccepteerd|geautoriseerd|voltooid|' +
  'genomford|genomfort|gennemfort|gjennomfort|medgivet|aprobat|aprobata|acceptat|berhasil|sukses|disetujui|thanh cong|sikeres|jovahagyva|provedeno|realizada|realizado|efetuada|efectuada|concretada|acreditada|accredited|' +
  'godkand|godkant|godkjent|godkendt|betald|betalt|hyvaksytty|maksettu|' +
  // What has been booked, settled or confirmed went well before.
  'executed|posted|confirmed|good|sold|charged|debited|deposited|credited|funded|batched|finished|finalized|finalised|in settlement|pending settlement|settlement pending|submitted for settlement|settling|settled ok|captured ok|auth captured|authorised ok|authorized ok|completed successfully|successfully completed|vend ok|sale ok|transaction ok|accp|acsc|acwc|apprvl|apv|aprvl|appvd|txn ok|' +
  'liquidada|liquidado|confirmada|confirmado|capturada|capturado|efetivada|efetivado|finalizada|finalizado|cobrada|cobrado|abonado|abonada|compensada|venda concluida|venda aprovada|' +
  'confermata|confermato|incassato|incassata|contabilizzata|contabilizzato|conclusa|concluso|completata|completato|buchung ok|gebucht|verbucht|abgeschlossen|durchgefuhrt|bestatigt|gelukt|gelukte betaling|gereed|bevestigd|geboekt|' +
  'confirmee|confirme|terminee|termine|effectuee|effectue|encaisse|encaissee|comptabilisee|remise|payee ok|aboutie|' +
  'lyckad|lyckades|slutford|bokford|vellykket|fullfort|bokfort|gennemfoert|onnistui|onnistunut|valmis|veloitettu|zrealizowana|zrealizowano|zakonczona|zaksiegowana|zaksiegowano|oplacona|oplacono|sukces|provedena|uspesna|uspesne|uhrazeno|uhrazena|dokonceno|zauctovano|teljesitve|befejezve|reusita|reusit|finalizata|finalizat|tamamlandi|islem basarili|tahsil edildi|odendi|selesai|lunas|diluluskan|berjaya|telah dibayar|terbayar|giao dich thanh cong|hoan tat|hoan thanh|da thanh toan|' +
  'проведена|проведено|исполнена|исполнено|завершена|завершено|выполнено|выполнена|подтверждена|подтверждено|успешна|успешная|списано|успішно|успішна|схвалено|підтверджено|виконано|сплачено|проведено|' +
  '결제완료|거래완료|승인완료|매입완료|결제성공|승인성공|완료|정상처리|정상완료|承認済|承認済み|売上確定|決済完了|決済済|取引成功|売上済|支払済|完了|正常承認|正常終了しました|' +
  'สำเร็จ|เรียบร้อย|รายการสำเร็จ|อนุมัติ|อนุมัติแล้ว|ชำระแล้ว|ชำระเงินสำเร็จ|ناجحة|ناجح|مقبولة|مقبول|تمت بنجاح|عملية ناجحة|تمت|تم الدفع|مدفوع|موافق عليها|επιτυχης|επιτυχια|επιτυχησ|εγκριθηκε|εγκεκριμενη|ολοκληρωθηκε|πληρωθηκε|אושר|אושרה|בוצע|בוצעה|הצליח|' +
  '已结清|已到账|收款到账|已扣款|扣款成功|支付已完成|付款完成|收款完成|已收款|已承兑|已记账|已清算|清算成功|结算成功|' +
  'zaplaceno|zaplacena|zaplacono|zaplacona|oplaceno|achitat|achitata|platita|platit|incasat|kifizetve|fizetve|engedelyezve|engedelyezett|odeme alindi|tahsilat yapildi|odeme basarili|bayaran diterima|dibayar|sudah dibayar|pago realizado|pago exitoso|pago aprobado|cobro realizado|pagamento realizado|pagamento efetuado|pagamento aprovado|pagamento eseguito|pagamento effettuato|saldato|saldata|solde ok|regle|reglee|beglichen|voldaan|betaling gelukt|kop genomfort|betaling gennemfort|betaling gjennomfort|maksu suoritettu|suoritettu|thanh toan thanh cong|da thu tien|оплачена|принята|принято|прошла|прошло|оплата прошла|оплату прийнято|支払完了|支払い完了|支払成功|お支払い完了|결제됨|지불완료|수납완료|จ่ายแล้ว|ชำระเรียบร้อย|تم السداد|تم القبول|تم التحصيل|' +
  'zatwierdzona|zatwierdzono|zaakceptowana|zaakceptowano|zaakceptowany|schvaleno|schvalena|onaylandi|onay|basarili|' +
  '승인|정상|정상승인|성공|正常終了|одобрено|одобрена|успешно|успех|оплачено|承認|成功|完成|已完成|已成功|已支付|已付款|付款成功|支付成功|交易成功|收款成功|处理成功|受理成功|授权成功|已入账|已结算|正常|承兑|已承兑|核准|已核准|批准|已批准|已通过|同意';
const NO =
  'odbijeno|odbijena|neuspjesno|neuspjesna|neuspesno|zavrnjeno|zavrnjena|zavrnitev|atmesta|noraidits|keeldutud|zamietnute|zamietnuta|odmietnuta|отказана|отхвърлена|відмовлено|tu choi|decl|dcl|dcld|decld|dcln|declnd|ko|nok|nak|nack|not ok|unapproved|rej|rjct|dnd|' +
  'abgelehnt|ablehnung|abgewiesen|verweigert|fehlgeschlagen|nicht genehmigt|nicht erfolgreich|zahlung abgelehnt|' +
  'refuse|refusee|refus|rejete|rejetee|echec|echoue|echouee|non autorise|paiement refuse|transaction refusee|' +
  'rechazada|rechazado|denegada|denegado|fallida|fallido|no aprobada|no autorizada|operacion denegada|transaccion rechazada|' +
  'recusada|recusado|negada|negado|nao aprovada|nao autorizada|falhou|transacao negada|' +
  'rifiutata|rifiutato|negata|negato|non autorizzata|fallita|fallito|respinta|transazione negata|' +
  'geweigerd|afgewezen|mislukt|niet akkoord|afgekeurd|' +
  'misslyckad|misslyckades|mislykket|mislykkedes|respins|respinsa|gagal|ditolak|that bai|sikertelen|elutasitva|nao efetuada|no efectuada|nao realizada|no realizada|' +
  'blocked|not authorised|not authorized|not paid|dropped|tidak berhasil|neuspesna|neuspesne|nao aprovado|no aprobado|non riuscita|non riuscito|non abouti|non aboutie|nicht genehmigt|niet gelukt|ej godkand|ikke godkjent|ikke godkendt|ei hyvaksytty|' +
  'غير ناجحة|فاشلة|فشل|مرفوض|مرفوضة|لم تتم|απορριφθηκε|αποτυχια|απετυχε|ไม่สำเร็จ|ไม่อนุมัติ|ปฏิเสธ|ล้มเหลว|נדחה|נדחתה|נכשל|否決|否认|未完成|不承認|' +
  'nekad|nekat|avvisad|avslagen|avvist|afvist|hylatty|hylkays|odmowa|odrzucona|odrzucono|zamitnuto|zamitnuta|reddedildi|basarisiz|' +
  '거절|실패|失敗|異常|エラー|отказ|отклонено|отклонена|неуспешно|ошибка|非承認|未通过|不通过|未成功|不成功|未核准|不同意';

/** Without case, accents, marks and doubled blanks; Chinese and Cyrillic as they are. */
const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/ı/g, 'i')
    .replace(/đ/g, 'd')
    .replace(/ł/g, 'l')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9\u0370-\u04ff\u05d0-\u06ff\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff]+/g, ' ')
    .trim();

const LONGEST = 32;
let words: ReadonlyMap<string, 'yes' | 'no'> | undefined;

/** Yes or no, where the text is one of these words and nothing else. */
export const verdictWord = (text: string): 'yes' | 'no' | undefined => {
  if (text.length > LONGEST) return undefined;
  words ??= new Map([
    ...YES.split('|').map((word) => [bare(word), 'yes'] as const),
    ...NO.split('|').map((word) => [bare(word), 'no'] as const),
  ]);
  return words.get(bare(text));
};
