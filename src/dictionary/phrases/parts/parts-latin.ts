import type { PartId } from './matrix.ts';

/*
 * Names of a terminal's parts and doings in the languages of the Latin script beside English: Spanish, Portuguese, French,
 * German, Italian, Dutch, Swedish, Norwegian, Danish, Finnish, Polish, Czech, Hungarian, Romanian, Turkish, Vietnamese,
 * Indonesian. Without accents; `*` stands for whatever a word begins or ends with, `_` for a blank.
 */
export const PARTS_LATIN: Readonly<Partial<Record<PartId, string>>> = {
  certificate:
    'certificado* certificat certificats certificato certificati zertifikat* *zertifikat certificaat* certificaten certifikat* sertifikat* sertifikaat* varmen* varmenne* sertifikaatti* certyfikat* tanusitvany* sertifika* chung_chi chung_thu chung_thu_so',
  key: 'claves llaves masterkey* schlussel* schluessel* *schlussel *schluessel cle cles llave llaves chave chaves chiave chiavi sleutel* nyckel* nycklar* nokkel* nokler nogle* avain* avaim* klucz* klic klice klicu kulcs* cheie* chei anahtar* kunci* clave_de_cifrado claves_de_cifrado claves_de_trabajo clave_maestra clave_de_trabajo kljuc kljuca kljucevi kljuci kljuceva',
  sam: 'modulo_de_seguridad modulo_de_seguranca module_de_securite modulo_di_sicurezza sicherheitsmodul* beveiligingsmodule* sakerhetsmodul* sikkerhetsmodul* sikkerhedsmodul* turvamoduuli* bezpecnostni_modul* modul_bezpieczenstwa biztonsagi_modul* guvenlik_modulu modul_de_securitate modul_keamanan sam_kart* sam_kort*',
  sim: 'simkort* simkaart* simkarte* simkarty sim_kart* sim_kaart* sim_kort* the_sim kartu_sim tarjeta_sim carte_sim cartao_sim chip_sim karta_sim karty_sim',
  paper:
    'papel papier* papir papiret papiru druckerpapier* bonpapier* thermopapier* pappret papper papirrull* papirrol* papieru papiers papper* paperi paperin paperia paperit paperirulla* kagit* kagid* hartie hartia hartiei bobina* rotolo* carta kertas giay giay_in rouleau* bonrolle* kassarol* kassenrolle* kvittorulle* rolka rolki kotouc* papira papirna rolo_papira rollo_de_papel papierrol papierrolle* papirtekercs* rolke_papieru kotoucek* rola_papira kagit_rulosu cuon_giay',
  jamWord:
    'papierstau* papperstrassel* pappersstopp* papirstopp* papirstop papierstoring* papieropstopping* paperitukos* bourrage_papier giay_ket ket_giay kertas_macet kertas_tersangkut kagit_sikisma*',
  batteryLowWord: 'het_pin pin_yeu pin_thap pin_sap_het pin_gan_het pin_can pin_con_it sap_het_pin',
  paperOutWord:
    'papierende papier_op het_giay rollo_agotado rouleau_vide papierrol_op rotolo_terminato rotolo_finito bobina_acabou bobina_terminou papirtekercs_kifogyott nestalo_papira zmanjkalo_papirja skonczyl*_sie_papier papier_skonczyl* terminat_hartia hartia_s_a_terminat paperi_lopussa paperirulla_lopussa het_cuon_giay',
  printer:
    'impresora* impressora* imprimante* stampante* drucker* *drucker skrivare* *skrivare skriver skriveren kvitteringsskriver* tulosti* drukark* tiskarn* nyomtato* imprimanta imprimantei yazici* may_in pencetak cabezal* cabeca_de_impressao tete_d_impression testina* druckkopf* printkop* skrivhuvud* skrivehode* glowic* hlava_tiskarny cortador* guilhotina* massicot taglierina* schneide* abschneider* papiermesser obcinak* rezack* kesici* pisac* tiskalnik* stampac* printera printerklep* skrivarluck* druckerklappe* printerklap',
  charger:
    'adaptador* adaptateur* adattatore* netzteil* ladegerat* ladegeraet* ladestation* ladeschale* oplader* laddare* *laddare lader laderen *lader laturi* ladowark* zasilacz* nabijec* tolto* incarcator* sarj_aleti sarj_cihazi carregador* cargador* chargeur* caricabatteri* caricatore* adaptor_daya bo_sac nataggregat* natdel* virtalahde* tapegyseg* punjac* polnilec*',
  battery:
    'bateria* bateri baterii baterie batteria batterie* batteri* akku* accu accus accus accuspanning akumulator* acumulator* akkumulator* pil pili pilin pila pilas pilha pilhas pile_de baterai* batarya* baterka* baterija baterije bateriju',
  power:
    'alimentacion alimentacao alimentation alimentazione alimentare alimentarea corriente corrente courant strom strom* stromversorgung* spannung* *spannung voeding* stroom* spanning* stromforsyn* virransyot* jannite* zasilani* napieci* napajen* napeti* tapellat* tapfeszultseg* feszultseg* tensiune* guc_kaynagi besleme* voltaj* gerilim* elektrik* tensao tensione voltaje voltagem energia_electrica energia_eletrica fuente_de_alimentacion fonte_de_alimentacao catu_daya daya nguon_dien listrik natspanning* nettspenning*',
  touch:
    'tactil tatil tactile pantalla_tactil tela_sensivel ecran_tactile beruhrungs* dotyk* ekran_dotykowy erintokepernyo* dokunmatik* kosketusnaytto* pekskarm* trykskaerm* beroringsskjerm* aanraakscherm* cam_ung layar_sentuh',
  display:
    'pantalla* tela visor ecra ecran* schermo* bildschirm* kundenanzeige* anzeige beeldscherm* scherm skarm skarmen *skarm skjerm skjermen *skjerm skaerm skaermen bildskarm* naytto* nayton ekran* wyswietlacz* displej* obrazovk* kijelzo* kepernyo* afisaj* man_hinh layar zaslon* ekrana tela_do_terminal',
  pinpad:
    'teclado_pin clavier_pin pin_tastatur* pintastatur* pin_klawiatura pin_teclado tastiera_pin pin_klavesnice pin_billentyuzet ban_phim_pin',
  keypad:
    'teclado* tecla teclas clavier* touche touches tastier* tasto tasti tastatur* taste tasten tastenfeld* *taste toetsenbord* toetsen toets tangent tangentbord* knappsats* knappar knappen tast tastene nappaimi* nappain* klawiatur* klawisz* przycisk* klavesnic* klavesa klavesy klavesu tlacitk* billentyu* tus tusu tuslar* tus_takimi klavye* ban_phim phim tombol boton botones botao botoes bouton* pulsant* gomb gombok tipkovnic* tastatura* tipke phim_bam',
  reader:
    'lector lectora lector_de_tarjetas lectora_de_tarjetas leitor leitora lecteur* lettore* lettori leser leserfehler *leser kartenles* chipleser* kontaktlosleser* lezer *lezer kaartlezer* chiplezer* lasare kortlasare* *lasare kortleser* kortlaeser* laeser laeseren lukija* *lukija czytnik* ctec* olvaso *olvaso kartyaolvaso* cititor* okuyucu* dau_doc pembaca* ranura hendidura kartenschlitz* steckplatz* citac* citalnik* dau_doc_the leitor_de_cartao leitora*',
  chip: 'puce puces cip cipul chipul cipu chipkort* chipkarte* chipkaart* siru sirun sirua sirukort* chipem chipu',
  contactless:
    'sin_contacto sem_contato sem_contacto sans_contact senza_contatto kontaktlos* contactloos contactloze kontaktlost kontaktfri* lahimaksu* lahiluku* zblizeniow* bezstykow* bezkontakt* erintesmentes* erintes* fara_contact temassiz* khong_tiep_xuc nirkontak* nirsentuh* tanpa_kontak aproximacion aproximacao',
  stripe:
    'the_tu banda_magnetica banda tarja_magnetica tarja piste piste_magnetique magnetstreifen* magneetstrip* magnetremsa* magnetstripe* magnetstribe* magneettijuova* pasek_magnetyczny paska_magnetycznego pasek paska magneticky_prouzek magnetcsik* manyetik* dai_tu pita_magnet*',
  card: 'tarjeta* cartao cartoes carte cartes carta karte karten kaart kaarten pas_is kort kortet kortti kortin korttia karta karty karte kartu kartu kart karti kartin kartya kartyat the_bi the_khong the_nay cardul cardului the_ngan_hang',
  signal:
    'senal sinal segnale signaal signale signalet sygnal* zasieg* signalu jel jelero* semnal* sinyal* sinyali cobertura couverture empfang empfangs* signalstyrk* kuuluvuus* tin_hieu song_dien_thoai signala song song_di_dong',
  cable: 'cabo cabos kabel* *kabel cavo cavi kablo* kaapeli* kabla kable cablu* stecker* netzstecker* patchkabel*',
  address:
    'direccion_ip endereco_ip adresse_ip indirizzo_ip ip_adresse* ip_adres ip_adress ip_osoite adres_ip adresa_ip ip_cim ip_adresi dia_chi_ip alamat_ip nombre_de_host namensauflosung* namensaufloesung*',
  network:
    'sin_red de_red la_red red_movil red_no rede redes reseau* rete netz netzwerk* netzverbindung* mobilfunk* netwerk* natverk* nettverk* netvaerk* verkko* verkon siec sieci siet siti halozat* retea reteaua retelei agi aga ag_baglantisi sebeke* mang jaringan* conexion* conexao conexoes connexion* connessione* collegament* verbindung* *verbindung *verbindungen verbinding* *verbinding anslutning* *anslutning forbindelse* *forbindelse tilkobling* yhtey* polaczeni* pripojeni* spojeni* kapcsolat* conexiune* conexiunea baglanti* ket_noi koneksi* sambungan* comunicacion* comunicacao comunicacoes comunicazion* kommunikation* *kommunikation kommunikasjon* communicatie* komunikac* iletisim* kommunikaci* comunicare comunicatia linea linha ligne leitung leitungs* lijn linje linjen linka linja vonal vonali enlace veza veze vezu povezav* mreza mreze mrezu omrezj* perte_de_connexion conexion connexion polaczenia',
  host: 'servidor* serveur* palvelin* serwer* szerver* sunucu* may_chu peladen hostrechner* zentralrechner* hosta hostu hostem host_bank bankserver* posluzitelj* streznik*',
  memory:
    'memoria memorie memoriei memoire* arbeitsspeicher* geheugen* minne minnet minnes* minnefeil arbetsminne* hukommelse* muisti muistin pamiec pamieci pamet pameti memori bellek* bo_nho ingatan',
  storage:
    'almacenamiento armazenamento stockage archiviazione speicher* flashspeicher* speicherkarte* opslag* lagring* lagringsutrymme* tallennustil* dysk* disco disque festplatte* harde_schijf schijf uloziste* ulozist* tarhely* tarolo* stocare depolama* luu_tru penyimpanan speicherplatz* espacio_en_disco espaco_em_disco flashminne* transaction_store',
  clock:
    'reloj relogio horloge orologio uhr echtzeituhr* systemuhr* gerateuhr* klok klocka klockan systemklocka* klokke klokka kello kellon zegar* hodiny hodin_realneho rendszerora* ceas ceasul saat saati dong_ho uhrzeit* geratezeit* geraetezeit* systemzeit* systemtid* fecha_y_hora data_e_hora data_e_ora date_et_heure date_heure hora_del_sistema hora_do_sistema datum_uhrzeit datum_und_uhrzeit data_i_godzina datum_a_cas tarih_saat tarih_ve_saat uhrzeit ora_sistem sat_uredaja ura jam_sistem',
  parameter:
    'configuracion* configuracao configuracoes configurazion* konfiguration* *konfiguration configuratie* konfigurasjon* konfigurac* beallitas* configurari* configuratie configuratia yapilandirma* ayarlari ayar cau_hinh konfigurasi* parametr* parametro* parametre parametres parametreler* parametri einstellung* instelling* installningar innstilling* indstilling* ustawieni* nastaveni* licencia* licenca* lizenz* licenza* licenze licentie* licens licensen lisens* lisenssi* licencj* licencni licencek licenta* lisans* giay_phep lisensi*',
  update:
    'actualizacion* atualizacao atualizacoes aggiornament* aktualisierung* *aktualisierung softwareaktualisierung* uppdatering* *uppdatering oppdatering* *oppdatering opdatering* *opdatering paivity* aktualizac* aktualizacj* frissites* *frissites actualizare* actualizarea guncelleme* cap_nhat pembaruan* telechargement* descarga descargas pobieran* stahovan* letolt* descarcare* indirme* tai_xuong unduh* mise_a_jour mises_a_jour maj nedlast* nedladd* instalacion instalacao installazione instalacj* instalac* instalare instalarea asennus* kurulum* telepites* herunterladen azuriranje* posodobit* nadogradnj*',
  settlement:
    'cierre cierre_de_lote cierre_diario fechamento cloture chiusura kassenschnitt* kassenabschluss* tagesabschluss* kassaabschluss* batchabschluss* tagesabschluss dagsavslut* dagafsluiting* dagafsluit* dagoppgjor* dagsafslutning* kassaafsluiting* telecollecte* teletransmission* telecollecte paivan_paatos tilitys* rozliczeni* zamkniecie_dnia uzaverk* uzavierk* zaverk* napi_zaras zaras* inchidere_lot inchiderea_zilei inchidere_zi inchidere gun_sonu gunsonu lote penutupan_batch ket_toan chot_lo remise',
  signOn:
    'anmeldung* *anmeldung inicio_de_sesion sesion login_no aanmeld* inloggning* innlogging* palogging* kirjautumi* logowani* prihlasen* bejelentkez* autentificare* oturum* dang_nhap ouverture_de_session accesso_operatore login_operatora',
  selfTest:
    'autotest* autodiagnos* selbsttest* zelftest* sjalvtest* selvtest* itsetesti* autoprueba autoteste onellenorz* oz_sinama',
  heartbeat: 'latido* batimento* lebenszeichen* statusbericht* statusmelding* statusrapport* hartslag',
  casing:
    'carcasa carcaca boitier* gehause* gehaeuse* *gehause behuizing* involucro holje holjet kabinett kabinettet kabinettet kabinet kabinettet kotelo* obudow* kryt_terminalu kryt_zarizeni burkolat* keszulekhaz* carcasei muhafaza* vo_may casing_terminal',
  cover:
    'tapa tampa capot couvercle* coperchi* sportello* deckel *deckel papierfach* druckerklappe* klappe abdeckung* deksel* lucka luckan luke luken lage_printer kansi kannen pokryw* klapa viko kryt fedel* capac capacul kapak kapagi nap_may penutup* poklopac* pokrov* printerklep* skrivarluck* papierlade* nap klep',
  drawer:
    'cajon* gaveta* tiroir* cassetto* kassenschublade* schublade* kassalade* kassalada* kasslada* kassaskuff* kasseskuffe* kassalaatikko* szuflad* penezni_zasuvka zasuvk* kasszafiok* sertar* para_cekmecesi cekmece* ngan_keo laci*',
  cash: 'munzprufer* muenzpruefer* munzwechsler* munzgerat* munzeinheit* munzeinwurf* munzhopper* munzstau hartgeldgeber* geldwechsler* wechselgeld* banknotenleser* banknotenprufer* banknotenstau geldscheinleser* geldscheinprufer* geldscheinstau scheinleser* scheinprufer* notenleser* noteneinzug* lecteur_de_billets lecteur_billets accepteur_de_billets monnayeur* rendeur_de_monnaie rendu_monnaie fonds_de_monnaie recycleur* monedero* billetero* lector_de_billetes lector_billetes validador_de_billetes aceptador* devolvedor_de_monedas devolvedor tolva_de_monedas cambio_insuficiente moedeiro* noteiro* leitor_de_notas leitor_de_cedulas validador_de_notas validador_de_cedulas aceitador* troco gettonier* lettore_banconote lettore_di_banconote accettatore* rendiresto resto_monete muntmechanisme* muntenlezer* muntlezer* muntwisselaar* biljetlezer* biljettenlezer* wisselgeld* myntinkast* mynthanterare* myntenhet* myntmottagare* myntmottaker* sedellasare* seddelleser* seddellaeser* sedelinmatare* vaxelmynt* vekselpenger byttepenge kolikkolukija* kolikkomekanismi* setelinlukija* vaihtoraha* czytnik_banknotow akceptor* wrzutnik_monet wrzutnik* zmieniacz* reszty bankovkar* mincovnik* mincovni* akceptor_bankovek penznyelo* bankjegyolvaso* bankjegyelfogado* ermevizsgalo* ermevalto* valtopenz* acceptor_bancnote acceptor_monede monetar* kagit_para_unitesi bozuk_para_unitesi kagit_para bozuk_para para_ustu penerima_uang uang_kembalian pembaca_uang dau_doc_tien khay_tien_xu tien_thoi',
  accessory:
    'escaner* skaner* skanner* douchette* barcodeleser* strichcodeleser* scannerkassa lector_de_codigos leitor_de_codigo viivakoodinlukija* vonalkodolvaso* balanza* bascula* balanca* bilancia* waage* weegschaal* kassavag vekten vaegten vaaka vaa_an waga_sklepowa vaha_pokladny merleg* cantar* terazi* can_dien_tu timbangan* ventilador* lufter* luefter* ventilateur* ventola camara kamera* altavoz haut_parleur* lautsprecher* capteur* czujnik* senzor* sensori placa_base placa_mae carte_mere hauptplatine* mainboard* hovedkort*',
  app: 'aplicacion* aplicacao aplicacoes aplicativo* applicazion* anwendung* *anwendung applicatie* toepassing* applikation* *applikation applikasjon* sovellu* ohjelm* aplikac* aplikacj* programm programms programmfehler* programmabsturz programmabbruch programa programme programu alkalmazas* aplicatia aplicatie aplicatiei uygulama* ung_dung aplikasi* logiciel* programvara* programvare* oprogramowan* szoftver* yazilim* phan_mem perangkat_lunak kassensoftware* aplikacija aplikacije',
  till: 'kasse kassa kassan kassen caisse caja caixa cassa pokladna pokladny penztar kasy kasa turno schicht* dienst zmiana zmiane',
  system:
    'gerat geraet gerate geraete dispositivo* appareil* apparecchi* apparaat enhet enheten enhed enheden apparat laite laitteen urzadzen* zarizeni keszulek* eszkoz* dispozitiv* cihaz* thiet_bi perangkat terminale terminalu terminalul terminali terminalen terminalet maquininha penztargep sistem sistema sisteme systeme systeem systemet jarjestelma* rendszer he_thong mesin may_pos uredaj* naprava',
  shutdown:
    'apagado apagon desligamento desligado extinction arret spegnimento ausgeschaltet* abgeschaltet* abschaltung* herunterfahren uitgeschakeld* uitschakeling* avstangd avstangning* avslatt slukket nedlukning* sammui sammutus* wylaczeni* wylaczyl* vypnuti vypnut vypnul* kikapcsol* leallas* oprire oprirea kapanma* kapandi tat_nguon tat_may mati_mendadak',
  pinEntry:
    'senha nip clave contrasena code_confidentiel code_secret geheimzahl pincode pinkode pin_kod pin_koodi pin_eingabe pineingabe pin_tunnus haslo heslo sifre kod_pin kodu_pin codice_pin codice_segreto pin_girisi ma_pin',
  tamperWord:
    'manipulation manipulacion manipulacao violacao violado violada effraction manomission* manomesso manipulationsversuch* manipulationsalarm* sabotage* sabotaj* sabotaz* manipulac* manipulare feltores* illetektelen_felnyit* kurcalama* pha_hoai dibongkar* inbraak* intrusione intrusao luvaton_avaus manipulering* manipulert manipuleret cay_mo xam_nhap koruma_devrede pembongkaran neovlasten*_otvar* vlom* provala*',
};
