import type { PhraseRule } from './rule.ts';

/*
 * Answers of tills and wallets about the order that is paid, of chips that could not be read, of PINs that arrived in a form
 * nobody could open, and of kinds of card and of payment that a shop has no contract for. Read before all others: the words for
 * closed, block and permission stand in answers about accounts, cards and PINs as well. After the error lists of WeChat Pay,
 * Alipay, Adyen's terminal interface, Toast and Square tills, and the PIN messages of Polish, Czech, Turkish and Spanish hosts.
 */

const PIN_TROUBLE =
  'blad|bledny|bledu|niepoprawny|error|errore|erreur|erro|fehler|fel|feil|fejl|virhe|chyba|chybny|nespravny|hiba|hibas|eroare|hata|hatasi|hatali|kesalahan|salah|loi|invalid|invalide|invalido|ungultig|nieprawidlowy|fail*|falha|fallo|echec|incorrecto|incorreto|errato|gecersiz|neplatny|ervenytelen|tidak valid|khong hop le|problem|mismatch|nelze|nie powiodlo|selhalo|basarisiz|gagal';

/** What a shop is allowed by its acquirer. */
const SHOP =
  'merchant|shop|store|outlet|terminal|isyeri|is yeri|isyerine|is yerine|uye isyeri|uye is yeri|comercio|establecimiento|estabelecimento|lojista|esercente|negozio|commercant|magasin|haendler|handler|handlers|winkel|handelaar|butik|butiken|butikken|kauppias|akceptant|akceptanta|sklep|obchodnik|kereskedo|elfogado|comerciant|comerciantul|toko|pedagang|cua hang|don vi chap nhan';
const NO_LEAVE =
  'not enabled|not activated|not configured|not set up|not supported by merchant|disabled|not contracted|no contract|not subscribed|not allowed for merchant|not authorized for merchant|izni yok|izin yok|izni verilmemis|izin verilmemis|yetkisi yok|yetki yok|yetkisiz|kapali|tanimli degil|no habilitado|no habilitada|no autorizado|no autorizada|no contratado|sin contrato|nao habilitado|nao habilitada|nao autorizado|nao contratado|sem contrato|non abilitato|non abilitata|non autorizzato|non convenzionato|non autorise|non active|non habilite|pas de contrat|nicht freigeschaltet|nicht zugelassen|nicht aktiviert|nicht berechtigt|kein vertrag|niet geactiveerd|niet toegestaan|ej aktiverad|inte aktiverad|ikke aktivert|ikke aktiveret|ei aktivoitu|nieaktywn*|niedozwolon*|brak umowy|brak uprawnien|nie ma uprawnien|nepovolen*|neni povolen*|nincs engedelyezve|nem engedelyezett|neactivat|neautorizat|nu este activat|tidak diizinkan|tidak aktif|belum aktif|chua kich hoat|khong duoc phep';
const KIND =
  'card type|card brand|card scheme|brand|scheme|amex|american express|diners|jcb|discover|unionpay|installment*|instalment*|instalments|taksit|taksitli|cuotas|a cuotas|meses|msi|parcelado|parcelamento|parcelas|raty|ratalna|splatky|reszlet|rate|rateale|ratenzahlung|cicilan|tra gop|manual entry|keyed entry|refund|refunds|preauth|pre auth|cashback|tip|dcc|foreign card*|international card*';

export const ORDERS: readonly PhraseRule[] = [
  [
    'pin-block-error',
    [
      `pin & bloku|pin blok|pinblok|blok pin|bloc pin|pinblock|pin block|bloque de pin|formato pin|formato de pin|formato del pin|formato do pin|format pin|format du pin|pin format|pin formati|pin formatum|pin blogu|pin blokk & ${PIN_TROUBLE} & !blocked|zablokowan*|too many|tries|length|required`,
      `pin|pinu|pinem & cryptogra*|kryptogra*|criptogra*|crittogra*|cipher*|cifra*|cifrado|cifratura|chiffre*|encrypt*|decrypt*|desencript*|descifrad*|dechiffr*|szyfr*|deszyfr*|sifr*|desifr*|verschlussel*|entschlussel*|versleutel*|ontsleutel*|krypter*|dekrypter*|titkosit*|salaus*|enkripsi|dekripsi|ma hoa|giai ma|translat* & ${PIN_TROUBLE} & !offline pin|plaintext|ciphertext|pinpad|epp`,
      'пин-блок|пинблок|пінблок|pin-блок|pinблок & ошиб|неверн|некоррект|помил|невірн|сбой',
      'пин|пін|pin & криптограф|шифрован|расшифр|дешифр & ошиб|неверн|сбой|помил|неудал|невозмож',
      'pinブロック|pin暗号|暗証番号暗号|暗証ブロック & エラー|異常|不正|誤り|失敗',
      'pin블록|핀블록|pin암호화|핀암호화|비밀번호암호화 & 오류|실패|이상|불일치',
      'pinบล็อก|พินบล็อก|เข้ารหัสpin|ถอดรหัสpin & ผิด|ไม่ถูกต้อง|ล้มเหลว|ข้อผิดพลาด',
      'pinblock|ميوبلوك|كتلهالرقمالسري|تشفيرالرقمالسري|تشفيرpin & خطا|فشل|غيرصحيح',
    ],
  ],
  [
    'not-permitted-to-terminal',
    [
      `${KIND} & ${NO_LEAVE} & !cardholder|kart sahibi|titular|issuer|emisor|emissor|for this card|for card|tip amount`,
      `${SHOP} & taksit|taksitli|installment*|instalment*|cuotas|parcelas|parcelado|raty|splatky|cicilan|tra gop & ${NO_LEAVE}|izin*|yetki*`,
      '商户|门店|终端|本店|特约商户 & 分期|外卡|境外卡|美国运通|运通|大来|jcb|退货功能|预授权 & 未开通|未开启|未签约|无权限|没有权限|不支持|未授权 & !持卡人|发卡行',
      '分割払い|分割|リボ|ボーナス払い|銀聯|海外カード & 加盟店|店舗|端末 & 契約なし|未契約|取扱不可|利用不可|設定なし',
      '가맹점 & 할부|해외카드|은련 & 불가|미등록|미계약|제한|권한없',
    ],
  ],
  // The customer was shown an order on his phone, and did nothing.
  [
    'entry-timeout',
    [
      '顾客|客户|用户|买家|消费者|付款人|付款方|会员 & 确认|付款|支付|输密|输入密码|扫码|授权|操作|应答 & 超时|未在规定|逾期|时间内未|时间过长|已过期|未操作 & !网络|服务器|银行|系统|网关|接口|查询',
      'waiting|awaiting|waited & customer|shopper|buyer|user|payer|guest|consumer & timeout|timed out|expired|no action|too long & !server|network|host',
      'お客様|利用者|ユーザ|顧客 & 確認|承認|支払|決済 & 時間切れ|タイムアウト|期限切れ|時間超過',
      '고객|구매자|사용자 & 확인|승인|결제 & 시간초과|시간만료|타임아웃 & !서버|통신|망|카드사',
    ],
  ],
  // An order that is closed is no account that is.
  [
    'cancelled',
    [
      '订单|交易单|账单|预订单|该笔交易|本次交易 & 已关闭|被关闭|关闭|已取消|已撤单|已作废 & !超时|网络|账户|账号|卡|银行|商户|渠道|通道|服务|系统|退款|撤销失败|原订单|原交易',
      'order|payment intent|checkout session|bill & closed|is closed|expired|abandoned & !account|card|bank|merchant|refund|already paid|offer|host|network|timeout|timed out',
    ],
  ],
  // Given back in another way than it was paid, or never paid at all.
  [
    'wrong-original',
    [
      '退款|退货|退回|撤销|冲正|退单|原订单|原交易|原单 & 未使用此支付|非此支付|非本支付|不是此支付|支付方式不一致|支付方式不符|支付方式不匹配|非该支付|其他支付方式|现金支付|不同支付|未使用该支付|付款方式不一致|付款方式不符|支付渠道不一致',
      '订单|原订单|账单 & 未支付|未付款|未结账|尚未支付 & 退款|退货|撤销|冲正',
      'refund|refunded|return|void|order|original payment|payment & not paid with|paid with another|paid by another|paid with a different|paid by cash|was cash|different tender|other tender|another tender|tender mismatch|tender type|different payment method|another payment method|payment method mismatch|payment method does not match|not paid by this & !card not|insufficient',
      'refund|refunded|return & unpaid order|order not paid|order was not paid|order is not paid',
      'erstattung|bestellung|storno|ruckerstattung & anders bezahlt|andere zahlart|andere zahlungsart|bar bezahlt|nicht bezahlt|zahlart stimmt nicht',
      'reembolso|devolucion|pedido & otro medio de pago|otra forma de pago|pagado en efectivo|medio de pago distinto|no pagado',
      'estorno|reembolso|devolucao|pedido & outro meio de pagamento|outra forma de pagamento|pago em dinheiro|nao foi pago|forma de pagamento diferente',
      'remboursement|commande & autre moyen de paiement|moyen de paiement different|paye en especes|payee en especes|non payee',
      'rimborso|storno|ordine & altro metodo|altra modalita|pagato in contanti|metodo di pagamento diverso|non pagato',
      '返金|返品|取消 & 支払方法|決済手段|決済方法 & 異な|違|不一致|一致しません',
      '환불|취소 & 결제수단|결제방법 & 다릅|불일치|상이|다름',
      'возврат & другимспособом|способоплатынесовпад|оплаченналич|инымспособом|неоплачен',
    ],
  ],
  // Whoever asks for the answer to be looked up has not had it.
  [
    'receive-timeout',
    [
      '订单|交易单|账单|该笔交易 & 超时 & 关闭|取消|撤单 & !顾客|用户|持卡人|买家|客户|账户|账号|银行卡',
      '支付结果|交易结果|扣款结果|付款结果|结果 & 未知|不明|未明|待确认|不确定 & !密码|顾客|用户|持卡人',
      'payment|transaction|charge & status unknown|result unknown|outcome unknown|unknown status|unknown result|status uncertain|result uncertain',
      '決済結果|取引結果 & 不明|未確定',
      '결제결과|거래결과|승인결과 & 불명|확인불가|알수없',
      'resultado & desconocido|desconhecido|incierto|incerto',
      'ergebnis|transaktionsstatus|zahlungsstatus & unbekannt|unklar',
    ],
  ],
  [
    'chip-read-error',
    [
      '读ic卡|读芯片|读取ic卡|读取芯片|ic卡读|芯片卡读|ic卡数据|读ic|ic卡操作|ic卡交易 & 失败|错误|出错|异常|不成功|有误 & !读卡器故障|刷卡|刷磁|降级|磁条|读卡模块|读头|设备故障|未插',
    ],
  ],
];
