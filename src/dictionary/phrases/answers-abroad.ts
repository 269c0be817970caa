import type { PhraseRule } from './rule.ts';

/*
 * Answers of hosts and troubles of the line and of cards in further wordings of languages other than English and Chinese. Read
 * early: single words in them stand in other lists for other things. Collected from acquirers' lists of answers (Groupement CB,
 * Redsys, girocard, CSOB and Ceska sporitelna, Nets, KICC).
 */
export const ANSWERS_ABROAD: readonly PhraseRule[] = [
  // Who issued the card is named: the line to the host held, or nobody could tell.
  [
    'issuer-unavailable',
    [
      'kartenherausgeber|herausgeber|kartenausgeber|emetteur|emisor|emissor|emittente|kaartuitgever|uitgever|kortutgivare|kortutgivaren|kortudsteder|kortudstederen|kortutsteder|kortutstederen|myontaja|myontajaan|myontajapankkiin|wydawca|wydawca karty|vydavatel|vydavatele|kibocsato|emitent|emitentul|karti veren|bank penerbit|bank pengeluar|ngan hang phat hanh & nicht erreichbar|nicht kontaktierbar|keine verbindung|injoignable|pas joignable|inalcanzable|sin conexion|no se pudo contactar|sem conexao|inacessivel|irraggiungibile|non raggiungibile|onbereikbaar|niet bereikbaar|niet te bereiken|kan inte nas|nas inte|gar inte att na|kan ikke kontaktes|kan ikke nas|ikke kontakt|ei saada yhteytta|ei tavoiteta|nieosiagaln*|brak polaczenia|neni dostupn*|nelze kontaktovat|nelze se spojit|nem elerheto|nu poate fi contactat*|ulasilamiyor|ulasilamadi|erisilemiyor|tidak dapat dihubungi|khong lien lac duoc|khong ket noi duoc|khong lien he duoc',
      'カード会社|発行会社|イシュア|발급사|카드사|ผู้ออกบัตร|المصدر|المصدره|εκδοτη|εκδοτησ|эмитент|емітент & 接続できません|接続不可|つながりません|연결불가|연결안|연결실패|접속불가|ติดต่อไม่ได้|ไม่ได้|تعذرالوصول|تعذرالاتصال|لايمكنالوصول|δενειναιδιαθεσιμ|αδυναμιαεπικοινωνιασ|нетсвязи|недоступ|недосяж|немаєзвязку',
    ],
  ],
  ['invalid-merchant', ['don vi chap nhan & khong hop le|khong ton tai|chua dang ky|khong tim thay']],
  [
    'receive-timeout',
    [
      'delai|temps|tiempo|tempo|zeit|tijd|czas|cas & de reponse|reponse|respuesta|resposta|risposta|antwort|antwoord|odpowiedzi|odpovedi & depasse|expire|ecoule|excedido|agotado|esgotado|scaduto|superato|uberschritten|abgelaufen|verstreken|przekroczony|vyprsel',
      'ikke svar|inget svar|ingen respons|inget svarsmeddelande|mangler svar & fra|fran|vert|vard|host|server|sentral|central & !sim|kort',
    ],
  ],
  [
    'connect-failed',
    [
      'no hay linea|sin linea|falta de linea|pas de ligne|ligne occupee|ligne coupee|linea ocupada|linha ocupada|sem linha|linea occupata|linea assente|leitung besetzt|leitung gestort|leitung tot|lijn bezet|geen lijn|linjen upptagen|ingen linje|brak linii|linia zajeta|linka obsazena|linka nedostupna|neni spojeni|neni pripojeni|neni signal|hat yok|hat mesgul|jalur sibuk|duong truyen ban',
    ],
  ],
  [
    'restricted-card',
    [
      'carte interdite|carte bloquee|carte invalidee|karta zablokovana|karta blokovana|karta je blokovana|karta pozastavena|platobna karta blokovana|kortet sparrat|kortti suljettu',
      '카드|체크카드 & 정지된|사용중지|이용정지|이용중지',
    ],
  ],
  [
    'chip-read-error',
    [
      'chiplesefehler|chipfehler|lesefehler chip|kartenlesefehler chip|erreur puce|puce muette|puce hs|puce illisible|chip defekt|chip nie odpowiada|cip nelze|chip nelze & !reader|leser',
    ],
  ],
  [
    'stripe-read-error',
    ['kartu|karta|karty|kartou & nelze precist|nelze nacist|necitelna|nelze cist', 'kartenlesefehler'],
  ],
];
