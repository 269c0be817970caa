import { plainName } from './loose-names.ts';

/** What the language of a header tells of the money that is counted under it. */
export interface HomeMoney {
  /** Where the language is one country's. */
  readonly currency: string | undefined;
  /** No currency of a country that speaks it has a third decimal: those are of Arabic, French and English speaking ones. */
  readonly hasNoThird: boolean;
}

/** Letters with hooks and dots below, which only Vietnamese has. */
const VIETNAMESE = /[\u1ea0-\u1ef9]/;
const HANGUL = /[\uac00-\ud7a3]/;
const JAPANESE = /[\u3040-\u30ff]|取引|売上|伝票|決済/;
const THAI = /[\u0e00-\u0e7f]/;
/** Cyrillic, Greek, Hebrew, Georgian, the scripts of India, and Chinese characters. */
const OTHER_SCRIPTS = /[\u0370-\u03ff\u0400-\u04ff\u0590-\u05ff\u0905-\u0d7f\u10a0-\u10ff\u3400-\u9fff]/;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Words of headers that tell Indonesian from Malay. */
const INDONESIAN = setOf(
  'tanggal tgl jam nominal kode keterangan kartu penerbit nomor toko gerai cabang kasir struk versi aplikasi respon alasan mesin waktu',
);
const VIETNAMESE_PLAIN = setOf('giao dich thoi gian ngay so tien the ma cua hang may loi ket qua noi dung');
/** Words of headers in languages of which none has English's or French's spelling; accents are taken off. */
const ELSEWHERE: readonly ReadonlySet<string>[] = [
  INDONESIAN,
  VIETNAMESE_PLAIN,
  setOf('tarikh masa kad jumlah kedai peranti sebab mesej'),
  setOf(
    'fecha hora importe monto tarjeta comercio respuesta codigo estado moneda operacion transaccion cuotas tienda sucursal caja emisor mensaje motivo valor numero autorizacion',
  ),
  setOf(
    'data hora valor cartao estabelecimento loja bandeira situacao resposta codigo parcelas transacao mensagem emissor motivo operacao',
  ),
  setOf(
    'data ora importo esercente carta esito operazione causale negozio messaggio codice punto vendita tipo risposta lettura',
  ),
  setOf(
    'datum uhrzeit betrag karte kartennummer handler haendler filiale vorgang antwort meldung wahrung waehrung zeit belegnummer',
  ),
  setOf('datum tijd bedrag kaart winkel melding valuta omschrijving antwoordcode soort'),
  setOf(
    'datum tid belopp kort butik svar valuta meddelande kvitto belop butikk svarkode beskrivelse belob dato svarskode',
  ),
  setOf('paiva aika summa kortti myymala vastaus viesti valuutta kuitti'),
  setOf('tutar tarih tarihi kart islem isyeri cevap saat saati aciklama sube kodu sonuc'),
  setOf('kwota data godzina karta sklep odpowiedz waluta terminala opis komunikat transakcji wynik'),
  setOf('castka datum cas karta prodejna odpoved mena zprava vysledek cislo suma obchod'),
  setOf('osszeg datum idopont kartya uzlet valasz penznem uzenet kartyaszam bolt'),
  setOf('suma ora card magazin raspuns moneda mesaj comerciant rezultat'),
];

/** One word may be another language's: the time is `tid`, which is a terminal's number. */
const WORDS_LEAST = 2;

/** Cyrillic, Greek, Hebrew, Arabic, Georgian, the scripts of India, and Thai. */
const DAY_FIRST_SCRIPTS = /[\u0370-\u03ff\u0400-\u04ff\u0590-\u06ff\u0905-\u0d7f\u0e00-\u0e7f\u10a0-\u10ff]/;

const counted = (words: ReadonlySet<string>, known: ReadonlySet<string>): number =>
  [...words].filter((word) => known.has(word)).length;

const wordsOf = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => plainName(name).split(' ')));
const isElsewhere = (words: ReadonlySet<string>): boolean =>
  ELSEWHERE.some((known) => counted(words, known) >= WORDS_LEAST);

/** True for a header in a language that puts the day before the month wherever it is spoken. */
export const putsDayFirst = (names: readonly string[]): boolean => {
  const header = names.join(' ');
  return VIETNAMESE.test(header) || DAY_FIRST_SCRIPTS.test(header) || isElsewhere(wordsOf(names));
};

export const homeMoney = (names: readonly string[]): HomeMoney => {
  const header = names.join(' ');
  if (HANGUL.test(header)) return { currency: 'KRW', hasNoThird: true };
  if (JAPANESE.test(header)) return { currency: 'JPY', hasNoThird: true };
  if (VIETNAMESE.test(header)) return { currency: 'VND', hasNoThird: true };
  if (THAI.test(header)) return { currency: 'THB', hasNoThird: true };
  if (OTHER_SCRIPTS.test(header)) return { currency: undefined, hasNoThird: true };
  const words = wordsOf(names);
  return { currency: counted(words, INDONESIAN) > WORDS_LEAST ? 'IDR' : undefined, hasNoThird: isElsewhere(words) };
};
