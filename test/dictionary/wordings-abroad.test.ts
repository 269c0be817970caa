import { describe, expect, it } from 'vitest';
import { createDictionary } from '../../src/dictionary/index.ts';
import type { SymptomId } from '../../src/model/symptom.ts';

/** Answers of hosts and messages of terminals in other languages, as acquirers' lists word them beside the codes. */
const WORDINGS: Readonly<Partial<Record<SymptomId, string>>> = {
  'insufficient-funds':
    'Disponible insuficiente|FONDOS INSUFICIENTES|SALDO INSUFICIENTE|PROVISION INSUFFISANTE|FONDI INSUFFICIENTI|BRAK ŚRODKÓW|Yetersiz bakiye|Guthaben nicht ausreichend|Täckning saknas|残高不足|잔액부족|Недостаточно средств|餘額不足',
  'wrong-pin':
    'NIP INCORRECTO|SENHA INVALIDA|CODE CONFIDENTIEL ERRONE|PIN ERRATO|BŁĘDNY PIN|Hatalı PIN|PIN falsch|Felaktig PIN|暗証番号エラー|비밀번호오류|Неверный ПИН-код',
  'pin-tries-exceeded':
    'NOMBRE ESSAIS CODE DEPASSE|INTENTOS DE PIN EXCEDIDOS|SENHA BLOQUEADA|PIN bloke|暗証番号回数オーバー|비밀번호 횟수초과',
  'expired-card':
    'Karte verfallen|TARJETA VENCIDA|CARTAO VENCIDO|CARTE EXPIREE|Karte abgelaufen|Süresi dolmuş kart|有効期限切れ|유효기간만료|Срок действия карты истёк',
  'amount-limit':
    'EXCEDE LIMITE|VALOR EXCEDE LIMITE|PLAFOND DEPASSE|SUPERATO LIMITE IMPORTO|PRZEKROCZONY LIMIT|Limit aşımı|限度額オーバー|한도초과|Превышен лимит',
  'restricted-card':
    'TARJETA RESTRINGIDA|CARTE RESTREINTE|Karte gesperrt|カード使用不可|거래정지카드|Карта заблокирована|Card on deny list',
  'do-not-honor':
    "Denegación del emisor sin especificar motivo|Transação não autorizada pelo emissor|Ablehnung vom Autorisierungssystem|REFUS EMETTEUR|NEGATA DALL'EMITTENTE|Rechazada por el emisor|MEDGES EJ|当該要求拒否|승인거절|Отказ эмитента",
  'refer-to-issuer': 'CONTACTER EMETTEUR|SKONTAKTUJ SIĘ Z BANKIEM|Bankanızı arayınız|LLAMAR AL EMISOR',
  'not-permitted-to-card':
    'Tarjeta ajena al servicio|TRANSACCION NO PERMITIDA|TRANSACAO NAO PERMITIDA|TRANSACTION NON PERMISE',
  'host-timeout':
    'EMISOR NO RESPONDE|RESPUESTA TARDIA DEL EMISOR|EMITTENTE NON RISPONDE|REPONSE EMETTEUR TARDIVE|카드사 응답지연|發卡行逾時',
  'issuer-unavailable':
    'Netzbetreiber nicht erreichbar|EMISOR NO DISPONIBLE|카드사 시스템 장애|Банк-эмитент недоступен',
  'receive-timeout':
    'TEMPO ESGOTADO - SEM RESPOSTA|BRAK ODPOWIEDZI|VAN 응답없음|Нет ответа от хоста|Keine Antwort vom Host',
  'connect-failed':
    'FALHA NA COMUNICACAO|SEM CONEXAO COM O SERVIDOR|Sunucuya bağlanılamadı|Bağlantı hatası|Verbindung fehlgeschlagen|通信エラー|통신오류|Нет связи с банком|Sin conexión|Terminal injoignable depuis 5 min',
  'chip-read-error':
    'CHIP NO RECONOCIDO|ERROR DE LECTURA DE CHIP|ICカード読取エラー|IC読取不可 カードを確認してください|IC카드 읽기오류',
  'stripe-read-error':
    'ERRO DE LEITURA DO CARTAO|LECTURE CARTE IMPOSSIBLE|BŁĄD ODCZYTU KARTY|Kart okunamadı|Ошибка чтения карты',
  cancelled:
    'OPERACAO CANCELADA PELO CLIENTE|CANCELADA POR EL CLIENTE|ABANDON CLIENT|ANNULLATA DAL CLIENTE|ANULOWANO PRZEZ KLIENTA|Müşteri iptal etti|Avbruten|お客様による取引中止|고객취소',
  'printer-paper-out': 'SIN PAPEL|Papier fehlt|PLUS DE PAPIER|BRAK PAPIERU|Kağıt bitti|用紙切れ|용지없음|Нет бумаги',
  'entry-timeout':
    'Selection timeout - product not chosen|Tempo de espera do cliente excedido|Klant te lang gewacht|付款码已过期，请用户刷新后重试|用户未在规定时间内输入密码，订单已关闭|Card captured - customer left card',
  'app-crash':
    'Aplicativo encerrado inesperadamente durante a transação|Anwendung unerwartet beendet|Application fermée inopinément',
  'pin-pad-fault': 'ピンパッド通信エラー',
  'printer-overheated': 'Imprimante : surchauffe tête thermique|Drucker überhitzt',
  'printer-jam': 'Imprimante : bourrage papier|Papierstau|Atasco de papel',
  'self-test-failed': 'Dispenser note jam|Dispenser pick failure cassette 2',
  'card-reader-fault': 'Card transport jam',
};

describe('wordings of other countries', () => {
  const dictionary = createDictionary({ network: undefined });
  it.each(Object.entries(WORDINGS).flatMap(([symptom, texts]) => texts.split('|').map((text) => [text, symptom])))(
    '%s → %s',
    (text, symptom) => {
      expect(dictionary.transaction(undefined, text)).toMatchObject({ symptom, outcome: 'failed' });
    },
  );

  it.each(['Télécollecte effectuée', 'Mise à jour réussie', 'Telecarga realizada'])('%s is no fault', (text) => {
    expect(dictionary.alarm(undefined, text, undefined).outcome).toBe('information');
  });

  it.each(
    'APROBADA|TRANSACAO AUTORIZADA|ACCEPTEE|ESEGUITA|ZAAKCEPTOWANO|Onaylandı|Godkänd|正常|정상승인|Одобрено|核准'.split(
      '|',
    ),
  )('%s is an approval', (text) => {
    expect(dictionary.transaction(undefined, text).outcome).toBe('approved');
  });
});
