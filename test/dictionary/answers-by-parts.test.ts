import { describe, expect, it } from 'vitest';
import { createDictionary } from '../../src/dictionary/index.ts';

/**
 * Answers that stand in no list as a whole, in many languages: they are read by the few things they speak of. All wordings are
 * invented after those of terminals and hosts.
 */
const dictionary = createDictionary({ network: undefined });

const TOLD: readonly (readonly [symptom: string, texts: readonly string[]])[] = [
  [
    'insufficient-funds',
    [
      'Abgelehnt: Deckung fehlt',
      'Credito insufficiente',
      'Dækning mangler',
      'Ikke tilstrekkelig dekning',
      'Nedostatek peněz na účtu',
      'Nedostatok prostriedkov',
      'Nedovoljno sredstava',
      'Premalo sredstev',
      'Nepakanka lėšų',
      'Nepietiek līdzekļu',
      'Ebapiisavad vahendid',
      'Недостатъчна наличност',
      'Нет средств на счете',
      'אין כיסוי',
      'יתרה לא מספיקה',
    ],
  ],
  ['amount-limit', ['Kreditlimit ausgeschöpft', '卡片额度已用完']],
  [
    'do-not-honor',
    [
      'Autorisierung abgelehnt durch kartenausgebendes Institut',
      'Zahlung durch Ihre Bank nicht genehmigt',
      'DENEGACION SIN ESPECIFICAR MOTIVO',
      'Ej medgivet av kortutgivaren',
      'Nekad av banken',
      'Hylätty myöntäjän toimesta',
      'Zamítnuto vydavatelem',
      'Zamítnuto bankou',
      'Zamietnuté bankou',
      'Odbijeno od strane izdavatelja',
      'Отказана от издателя',
      'Banka onay vermedi',
      'Η συναλλαγή δεν εγκρίθηκε από την τράπεζα',
      'Банк не подтвердил операцию',
      'Відмова банку-емітента',
      'סירוב חברת האשראי',
      'カード会社により拒否',
    ],
  ],
  [
    'chip-read-error',
    [
      'Karte falsch herum eingeführt',
      'Karte bitte umdrehen',
      'Karte verkehrt eingesteckt',
      "Carte insérée à l'envers",
      'Tarjeta insertada al revés',
      'Cartão inserido ao contrário',
      'Carta inserita al contrario',
      'Pas verkeerd om ingevoerd',
      'Pas niet leesbaar',
      'Kortet felvänt',
      'Chippet kunde inte läsas',
      'Karta włożona odwrotnie',
      'Card necitibil',
      'Greška čitanja čipa',
      'Kart ters takıldı',
      'Карта вставлена не той стороной',
      'Đọc thẻ từ không thành công, quẹt lại',
      'Kartu terbalik',
      'カードの向きが違います',
      '卡片方向錯誤',
      '卡片插反了',
      '插卡方向不对',
    ],
  ],
  [
    'original-not-found',
    [
      'Originaltransaktion unbekannt',
      'Stornierung nicht möglich, Beleg nicht gefunden',
      'Vorautorisierung nicht gefunden',
      'Préautorisation introuvable',
      'Dossier de location inexistant',
      "Transaction d'origine inconnue",
      'Preautorización no existe',
      'Transação original não localizada',
      'Pré-autorização não encontrada',
      'Pre-autorizzazione non trovata',
      'Nie znaleziono transakcji oryginalnej',
      '未查到对应预授权',
    ],
  ],
  [
    'cancelled',
    ['OPERATION ABANDONNEE', 'Opération interrompue par le client', 'Korisnik odustao', 'בוטל על ידי הלקוח'],
  ],
  [
    'wrong-pin',
    [
      'Code erroné',
      '3 codes faux',
      'Codice errato',
      'Väärä tunnusluku',
      'Pogrešan PIN',
      'Neispravan PIN',
      'Грешен ПИН',
      'קוד סודי שגוי',
      'PIN tidak sah',
    ],
  ],
  [
    'connect-failed',
    [
      'Appel échoué',
      'Ingen kontakt med banken',
      'Uppkoppling misslyckades',
      'Ingen kontakt med sentral',
      'Ei yhteyttä',
      'Nie udało się nawiązać połączenia',
      'Spojení se nezdařilo',
      'Spojenie zlyhalo',
      'Kapcsolódási hiba',
      'Nema veze',
      'Neuspjelo povezivanje',
      'Няма връзка',
      'Не удалось соединиться с банком',
      'אין תקשורת',
      'Tiada sambungan',
    ],
  ],
  ['issuer-unavailable', ['Emetteur inaccessible', 'Bank penerbit tidak aktif']],
  [
    'not-permitted-to-terminal',
    ['Paiement sans contact non autorisé sur ce terminal', 'Fonction non ouverte au contrat'],
  ],
  [
    'card-removed',
    [
      'Pas te vroeg uitgenomen',
      'Kortet togs ut för tidigt',
      'Kortti poistettiin liian aikaisin',
      'Kártya idő előtt kivéve',
      'Kartica prerano izvađena',
      '카드를 너무 빨리 뺐습니다',
    ],
  ],
  [
    'expired-card',
    [
      'Pas verlopen',
      'Karta straciła ważność',
      'Karta po platnosti',
      'Kartica istekla',
      'Kartici je istekla važnost',
      'Kartın süresi geçmiş',
      'כרטיס פג תוקף',
    ],
  ],
  ['lost-or-stolen-card', ['Pas gestolen', 'Ukradena kartica', 'כרטיס גנוב', 'Kartu curian']],
  ['receive-timeout', ['Nema odgovora', 'אין תשובה', '主機無回應', '后台迟迟没有回包']],
  ['not-signed-on', ['Смена не открыта', '请先做签到']],
  ['host-timeout', ['Немає відповіді від банку']],
  ['chip-read-error', ['Kartica nije pročitana', 'Kortin luku epäonnistui', 'Erreur de lecture, recommencer']],
  ['do-not-honor', ['カード会社が承認しませんでした', 'Your bank declined this payment']],
  ['wrong-pin', ['暗証番号の入力ミス']],
  ['chip-read-error', ['カードを認識できません', 'カードの入れ方が違います', 'Не вдалося прочитати картку']],
  ['expired-card', ['유효기간이 지난 카드입니다']],
  ['connect-failed', ['Nincs internetkapcsolat', 'Keine Internetverbindung']],
  ['do-not-honor', ['Odbijeno od banke', 'Keine Autorisierung durch Bank']],
  ['receive-timeout', ['NO HAY RESPUESTA DEL AUTORIZADOR', '等不到主机回应']],
  ['insufficient-funds', ['Μη επαρκές υπόλοιπο']],
  [
    'approved',
    ['Storno angenommen', 'Transakcija odobrena', 'Void accepted', 'Refund processed', 'Gutschrift gebucht'],
  ],
];

const SAY_NOTHING: readonly string[] = [
  'The terminal was moved to another counter',
  'Para más información consulte el manual, página sin número',
  'Client stopped the spooler',
  'Card for the museum is valid all day',
  'Bitte Beleg unterschreiben',
];

describe('answers read by their parts', () => {
  it.each(TOLD.flatMap(([symptom, texts]) => texts.map((text) => [text, symptom] as const)))(
    '%s: %s',
    (text, symptom) => {
      expect(dictionary.transaction(undefined, text).symptom).toBe(symptom);
    },
  );

  it.each(SAY_NOTHING)('parts of other things put nothing together: %s', (text) => {
    expect(dictionary.transaction(undefined, text)).toMatchObject({ symptom: 'unknown' });
  });
});
