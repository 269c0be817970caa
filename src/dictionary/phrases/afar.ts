import type { PhraseRule } from './rule.ts';

/*
 * Answers of hosts in Hungarian, Romanian, Indonesian, Malay and Vietnamese (without accents), and in Thai, Greek and Arabic,
 * as the terminals of OTP and Erste, BRD and Banca Transilvania, BCA and Mandiri, Vietcombank, KBank, Cardlink and mada print
 * them beside the codes of ISO 8583. Greek without accents, Arabic with its letters of one sound made one.
 */

export const AFAR: readonly PhraseRule[] = [
  [
    'closed-or-no-account',
    [
      'cuenta cerrada|cuenta cancelada|cuenta inexistente|conta encerrada|conta inexistente|conta cancelada|compte cloture|compte ferme|compte inexistant|konto aufgelost|konto geschlossen|konto erloschen|konto existiert nicht|conto chiuso|conto estinto|conto inesistente|rekening gesloten|rekening opgeheven|konto avslutat|kontot avslutat|konto avsluttet|konto lukket|rachunek zamkniety|konto zamkniete|ucet zrusen|ucet uzavren|szamla megszunt|cont inchis|cont inexistent|hesap kapali|hesap kapatilmis|tai khoan da dong|rekening ditutup|akun ditutup',
    ],
  ],
  [
    'card-not-activated',
    [
      'karta nie aktywna|karta nieaktywna|karta neni aktivni|karta neaktivni|kartya nem aktiv|kartya nincs aktivalva|card neactivat|card inactiv|the chua kich hoat|kartu belum aktif|kartu tidak aktif|kad belum aktif|kort ej aktiverat|kortet ej aktiverat|kort ikke aktivert|kort ikke aktiveret',
    ],
  ],
  [
    'terminal-not-registered',
    [
      'terminal desactivado|terminal desativado|terminal desactive|terminal deaktiviert|terminale disattivato|terminal gedeactiveerd|terminal no activado|terminal nao ativado|terminal nicht freigeschaltet|terminal nieaktywny',
    ],
  ],
  [
    'invalid-merchant',
    [
      'comercio no activo|comercio inactivo|comercio bloqueado|estabelecimento inativo|commercant inactif|handler gesperrt|haendler gesperrt|esercente non attivo|isyeri kapali',
    ],
  ],
  [
    'pin-tries-exceeded',
    [
      'pin probalkozas*|tul sok pin|pin zarolt|pin kod zarolt|incercari pin|incercari de pin|pin blocat|percobaan pin|pin terblokir|pin diblokir|batas pin|sai pin qua|sai ma pin qua|qua so lan nhap|vuot so lan nhap',
    ],
  ],
  [
    'wrong-pin',
    [
      'hibas pin|helytelen pin|rossz pin|pin kod hibas|pin hibas|pin gresit|pin incorect|pin eronat|pin salah|salah pin|pin tidak sesuai|sai ma pin|sai pin|ma pin khong dung|sai mat khau',
    ],
  ],
  [
    'insufficient-funds',
    [
      'nincs fedezet|fedezethiany|nincs eleg fedezet|fedezet hiany*|fedezet nem|egyenleg nem elegendo|fonduri insuficiente|sold insuficient|saldo kurang|saldo tidak cukup|saldo tidak mencukupi|baki tidak mencukupi|dana tidak mencukupi|khong du so du|so du khong du|khong du tien|tai khoan khong du',
    ],
  ],
  [
    'expired-card',
    [
      'lejart kartya|kartya lejart|lejart a kartya|card expirat|kartu kadaluarsa|kartu kadaluwarsa|kartu kedaluwarsa|kartu habis masa|kad tamat tempoh|kad telah tamat|the het han|the da het han',
    ],
  ],
  [
    'lost-or-stolen-card',
    [
      'elveszett kartya|lopott kartya|card pierdut|card furat|kartu hilang|kartu dicuri|kad hilang|kad dicuri|the bi mat|the bao mat|the mat cap|the danh cap|the bi danh cap',
    ],
  ],
  [
    'restricted-card',
    [
      'letiltott kartya|korlatozott kartya|kartya letiltva|kartya letiltott|zarolt kartya|card blocat|card restrictionat|card restrict|kartu dibatasi|kartu terblokir|kartu diblokir|kad disekat|the bi khoa|the bi han che|the bi chan|the da bi khoa',
    ],
  ],
  [
    'amount-limit',
    [
      'limit tullepes*|limittullepes*|tullepte a limitet|limit tullepve|osszeghatar|limita depasita|depaseste limita|depasire limita|suma depaseste|melebihi limit|melebihi batas|limit terlampaui|melebihi had|vuot han muc|qua han muc|vuot qua han muc',
    ],
  ],
  [
    'invalid-card-number',
    [
      'ervenytelen kartya*|card invalid|numar card invalid|numar de card invalid|kartu tidak valid|kartu tidak dikenal|nomor kartu salah|nomor kartu tidak|kad tidak sah|so the khong hop le|the khong hop le',
    ],
  ],
  [
    'not-permitted-to-card',
    [
      'nem engedelyezett tranzakcio|tranzakcio nem engedelyezett|tranzactie nepermisa|tranzactie neautorizata|operatiune nepermisa|transaksi tidak diizinkan|transaksi tidak diperbolehkan|transaksi tidak dibenarkan|giao dich khong duoc phep|khong duoc phep',
    ],
  ],
  [
    'issuer-unavailable',
    [
      'kibocsato|bank|emitent|banca|emitentul|penerbit|ngan hang & nem elerheto|indisponibil|indisponibila|tidak tersedia|tidak dapat dihubungi|khong kha dung|khong san sang|dang bao tri',
    ],
  ],
  [
    'host-timeout',
    [
      'kibocsato|bank|emitentul|emitent|banca|penerbit|ngan hang & nem valaszol|nu raspunde|tidak merespon|tidak menjawab|khong phan hoi|khong tra loi',
    ],
  ],
  [
    'refer-to-issuer',
    [
      'hivja a bank*|forduljon a bank*|hivja a kibocsato*|contactati banca|sunati banca|contactati emitentul|apelati banca|hubungi bank|hubungi penerbit|lien he ngan hang|goi ngan hang',
    ],
  ],
  [
    'do-not-honor',
    [
      'bank elutasitotta|kibocsato elutasitotta|kartyakibocsato elutasitotta|refuzat de emitent|refuzata de emitent|refuzat de banca|refuzata de banca|respins de emitent|ditolak oleh bank|ditolak penerbit|ditolak bank|ditolak oleh penerbit|ngan hang tu choi|tu choi boi ngan hang|phat hanh tu choi',
    ],
  ],
  [
    'receive-timeout',
    [
      'nincs valasz|fara raspuns|timp expirat|timpul a expirat|tidak ada jawaban|khong co phan hoi|het thoi gian cho|khong phan hoi',
    ],
  ],
  [
    'stripe-read-error',
    [
      'loi doc the|khong doc duoc the|khong the doc the|doc the that bai|doc the khong thanh cong|gagal membaca kartu|kartu tidak terbaca|kartu tidak dapat dibaca',
    ],
  ],
  ['card-removed', ['rut the & som|qua|truoc|giua|khi', 'the bi rut|kartu dicabut|kartu ditarik & !tidak']],
  [
    'connect-failed',
    [
      'khong ket noi duoc|khong the ket noi|ket noi that bai|tidak bisa terhubung|tidak dapat terhubung|gagal tersambung',
    ],
  ],
  [
    'entry-timeout',
    [
      'tempo de senha|tempo da senha|tempo para senha|tiempo de clave|tiempo de pin|temps de saisie|czas na pin|czas na wpisanie',
    ],
  ],
  [
    'cancelled',
    [
      'az ugyfel megszakitotta|ugyfel megszakitotta|megszakitotta az ugyfel|ugyfel visszavonta|ugyfel altal|anulat de client|anulata de client|anulat de utilizator|anulata de utilizator|membatalkan|dibatalkan|khach huy|khach hang huy|nguoi dung huy|da huy giao dich|huy giao dich|huy bo giao dich|pembatalan oleh',
    ],
  ],
  [
    'system-malfunction',
    ['rendszerhiba|eroare sistem|eroare de sistem|loi he thong|kesalahan sistem|gangguan sistem|ralat sistem'],
  ],
];

/** The same in scripts: without blanks. */
export const AFAR_IN_SCRIPTS: readonly PhraseRule[] = [
  [
    'closed-or-no-account',
    [
      'счет|счёт|рахунок & закрыт|закрит|несуществует',
      '口座 & 閉鎖|解約|ありません',
      '계좌 & 해지|없음|폐쇄',
      'บัญชี & ปิด|ไม่พบ',
      'λογαριασμ & κλειστ|εκλεισε',
      'حساب|الحساب & مغلق|غيرموجود',
    ],
  ],
  [
    'card-not-activated',
    [
      'картанеактив|картанеактивирована|карткуне|картканеактив',
      'บัตร & ยังไม่เปิด|ไม่เปิดใช้',
      'καρτα & δενεχειενεργοποιηθει|ανενεργη|μηενεργη',
      'بطاقه & غيرمفعله|غيرنشطه',
    ],
  ],
  [
    'approved',
    [
      'อนุมัติ & !ไม่|ปฏิเสธ|รอ|ก่อน',
      'εγκριθηκε|εγκρισησυναλλαγησ & !δεν|μη|απορρι',
      'تمتالموافقه|موافقه|عمليهمقبوله|عمليهناجحه & !غير|رفض|لم|عدم',
    ],
  ],
  [
    'pin-tries-exceeded',
    [
      'รหัสผิดเกิน|รหัสเกิน|เกินจำนวนครั้ง',
      'pin & προσπαθει|υπερβασ|μπλοκαρ|κλειδωμεν',
      'محاولات & تجاوز|تجاوزت|استنفاد|الرقمالسري|السريه',
    ],
  ],
  [
    'wrong-pin',
    [
      'รหัส|pin|พิน & ไม่ถูกต้อง|ผิด & !ร้านค้า|เครื่อง|ผิดพลาด',
      'pin|κωδικοσ & λαθοσ|λανθασμεν|εσφαλμεν',
      'الرقمالسري|رقمسري|الرمزالسري|pin & خاطئ|غيرصحيح|خطا|خاطئه',
    ],
  ],
  [
    'insufficient-funds',
    [
      'ยอดเงินไม่|เงินไม่พอ|เงินไม่เพียงพอ|วงเงินไม่พอ|วงเงินไม่เพียงพอ|ยอดคงเหลือไม่',
      'ανεπαρκ & υπολοιπο|κεφαλαι|υπολοιπου',
      'رصيد|الرصيد|الرصيد & غيركاف|لايكفي|غيركافي|عدمكفايه',
    ],
  ],
  [
    'expired-card',
    ['บัตรหมดอายุ', 'ληγμενηκαρτα|ληξηκαρτασ', 'καρτα & εληξε|ληξει|ληγμεν', 'بطاقه & منتهيه|انتهت|انتهاءصلاحيه'],
  ],
  [
    'lost-or-stolen-card',
    ['บัตรหาย|บัตรถูกขโมย|แจ้งหาย|บัตรสูญหาย', 'καρτα & απολεσθ|χαμεν|κλεμμεν|κλαπ', 'بطاقه & مسروقه|مفقوده|ضائعه'],
  ],
  [
    'restricted-card',
    [
      'บัตร & ระงับ|จำกัด|อายัด|ล็อก|ถูกบล็อก',
      'καρτα & μπλοκαρ|αποκλεισμεν|περιορισ|δεσμευμ',
      'بطاقه & محظوره|مقيده|موقوفه|محجوبه|موقفه',
    ],
  ],
  [
    'amount-limit',
    ['เกินวงเงิน|วงเงินเกิน|เกินยอด', 'υπερβαση|υπερβαινει & οριο|οριου', 'تجاوز & الحد|حد|السقف & !محاولات'],
  ],
  [
    'invalid-card-number',
    [
      'เลขบัตร|บัตร & ไม่ถูกต้อง|ผิด & !อ่าน|รหัส|ผิดพลาด',
      'ακυρηκαρτα|μηεγκυρηκαρτα|ακυροσαριθμοσκαρτασ|λαθοσαριθμοσκαρτασ',
      'بطاقه|رقمالبطاقه & غيرصالحه|غيرصحيحه|غيرصحيح|خاطئ & !سري',
    ],
  ],
  ['not-permitted-to-card', ['ไม่อนุญาต|ไม่ได้รับอนุญาต', 'δενεπιτρεπεται|μηεπιτρεπτη', 'غيرمسموح|غيرمصرح']],
  [
    'host-timeout',
    [
      'ธนาคาร|ผู้ออกบัตร & ไม่ตอบ|ไม่มีการตอบ|หมดเวลา',
      'εκδοτησ|τραπεζα & δεναπαντα|δενανταποκριν|χωρισαπαντηση',
      'البنك|المصدر & لايستجيب|لايوجدرد|لاتوجداستجابه|انتهتالمهله',
    ],
  ],
  [
    'issuer-unavailable',
    [
      'ธนาคาร|ผู้ออกบัตร & ไม่พร้อม|ขัดข้อง|ปิดปรับปรุง|ติดต่อไม่ได้',
      'εκδοτησ|τραπεζα & μηδιαθεσιμ|δενειναιδιαθεσιμ|εκτοσλειτουργιασ',
      'البنك|المصدر & غيرمتاح|غيرمتوفر|خارجالخدمه',
    ],
  ],
  [
    'refer-to-issuer',
    [
      'ติดต่อธนาคาร|โทรหาธนาคาร|ติดต่อผู้ออกบัตร|โปรดติดต่อธนาคาร',
      'επικοινωνηστε|καλεστε & τραπεζα|εκδοτη',
      'اتصلبالبنك|راجعالبنك|الاتصالبالبنك|اتصلبالمصدر|راجعالمصدر|مراجعهالبنك|مراجعهالمصدر',
    ],
  ],
  [
    'do-not-honor',
    [
      'ธนาคาร|ผู้ออกบัตร & ปฏิเสธ|ไม่อนุมัติ',
      'εκδοτη|τραπεζα & απορριψ|απορριφθ|αρνηση|αρνηθηκε',
      'المصدر|البنك & رفض|مرفوض|مرفوضه',
    ],
  ],
  [
    'receive-timeout',
    [
      'ไม่มีการตอบ|ไม่ตอบสนอง|ไม่ได้รับการตอบ|หมดเวลา & !ใส่รหัส|กดรหัส',
      'χωρισαπαντηση|δεναπαντα|καμιααπαντηση|ληξηχρονου',
      'لاتوجداستجابه|لايوجدرد|انتهتالمهله|انتهاءالمهله|انتهيالوقت|لاتوجدراستجابه',
    ],
  ],
  ['entry-timeout', ['หมดเวลา & รหัส']],
  [
    'card-removed',
    ['ดึงบัตร|ถอดบัตร|นำบัตรออก|ชักบัตร & เร็ว|ก่อน|ระหว่าง|กลางคัน', 'سحبالبطاقه|سحبتالبطاقه|نزعالبطاقه & مبكر|قبل|اثناء|سريع'],
  ],
  [
    'cancelled',
    [
      'ยกเลิก & !อัปเดต|ติดตั้ง',
      'ακυρωσ|ακυρωθηκε & !ενημερωσ',
      'الغاء|الغي|ملغاه|ملغي & !تحديث',
      'скасован|відмінен|скасуванн & клієнт|покупц|користувач|касир|операц',
    ],
  ],
  ['insufficient-funds', ['недостатньо & коштів|грошей']],
  ['wrong-pin', ['невірний|неправильний & пін|pin']],
  ['expired-card', ['термінді|термін & карт & закінч|минув|вийшов', 'картапрострочена']],
  [
    'system-malfunction',
    ['ระบบขัดข้อง|ระบบผิดพลาด', 'σφαλμασυστηματοσ', 'خطافيالنظام|عطلفيالنظام', 'помилкасистеми|системнапомилка'],
  ],
];

/** Nothing but a refusal. */
export const REFUSED_AFAR: readonly PhraseRule[] = [
  [
    'generic-failure',
    [
      'elutasitva|elutasitott|elutasitotta|visszautasitva|sikertelen|hiba|refuzat|refuzata|respins|respinsa|esuat|esuata|eroare|bi tu choi|tu choi|that bai|khong thanh cong|ralat|loi|kesalahan',
    ],
  ],
];
export const REFUSED_AFAR_IN_SCRIPTS: readonly PhraseRule[] = [
  [
    'generic-failure',
    [
      'ปฏิเสธ|ไม่อนุมัติ|ไม่สำเร็จ|ล้มเหลว|ผิดพลาด|ขัดข้อง|απορριφθηκε|απορριψη|αποτυχια|απετυχε|σφαλμα|مرفوض|مرفوضه|رفض|فشل|خطا|فشلت|відмов|відхилен|помилк|збій',
    ],
  ],
];
