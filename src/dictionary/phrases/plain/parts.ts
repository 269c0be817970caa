import type { PhraseRule } from '../rule.ts';
import {
  BATTERY,
  BROKEN,
  CASE,
  CASH,
  CLOCK,
  CRYPTO_KEY,
  DARK,
  EMPTY,
  GARBLED,
  GONE,
  HOT,
  KEYS,
  NEARLY,
  OPENED,
  PAPER,
  PINPAD,
  POWER,
  PRINTER,
  SCREEN,
  STORAGE,
  STUCK,
  TOUCH,
} from './words-of-devices.ts';
import { BANK, CANNOT_REACH, NOT_RIGHT, PERSON, SILENCE } from './words.ts';

/*
 * What a device's message says of its own parts, its line and its programs, in the words of people: the part and its everyday
 * names, and the state it is in. Asked last, for what would otherwise be unknown. Collected from trouble pages for shop staff
 * (Worldline, Adyen, Square, SumUp) and from the event names of peripherals' drivers (OPOS, UnifiedPOS), put by concept.
 */
export const OF_PARTS: readonly PhraseRule[] = [
  // Somebody at the machine.
  [
    'multiple-cards',
    [
      'picc|tags|cards in the field|cards & 2|two|3|several & field|reader|at once',
      'cards|one card at a time|only one card|card & two cards|2 cards|several|one card at a time|only one|at a time|more than one|both cards|collision|stacked|together|two tags|each card & !times|today|expired|lane',
    ],
  ],
  [
    'card-removed',
    [
      'card|tag|phone & left field|left the field|pulled|taken out|taken away|withdrawn|removed|out of the field|moved away|drawn|snatched|lifted & early|too soon|before|too early|during|while|timeout|interrupted|quickly|mid|halfway|middle & !please|reader|sim|sd|sam',
    ],
  ],
  [
    'card-not-presented',
    [
      `card|phone|tap & waiting|no one|nobody|none|never|not|no card & held|showed|shown|presented|came|put in|too long|in time|seconds|within|offered & !read|pin|${BANK}|removed`,
    ],
  ],
  ['pin-not-entered', ['no pin|pin & typed|entered|keyed|given & no|not|never|nothing & !wrong|match|correct|right']],
  [
    'cancelled',
    [
      `${PERSON} & changed|gave up|walked|left|pressed|stopped paying|stopped the payment|broke off|cancel*|abort*|quit|does not want|no longer want* & !card|key stuck|door|screen`,
      'red key|stop key|stop button|red button|cancel button|cancel key & pressed|hit|pushed|used',
    ],
  ],
  [
    'entry-timeout',
    [
      `${PERSON}|operator|cashier|nobody|no one & not|nothing|no one|nobody|too long|idle & chose|choose|chosen|answer*|confirm*|press*|touch*|select*|pick*|react*|did|time|seconds & !host|server|reply|card`,
      'nothing|no choice|no selection|no grade|no fuel grade & chosen|picked|selected|pressed|touched|made',
    ],
  ],
  [
    'fallback',
    ['chip & swipe|stripe|magnetic & instead|not working|cannot|failed|not read|now|use|fall back|fallback & !key'],
  ],
  // Guards.
  [
    'tamper',
    [
      'somebody|someone|person unknown|intruder|thief|stranger & opened|open|taken apart|broken into|forced|tampered|unscrewed|drilled & machine|terminal|device|unit|case|kiosk|box|it',
      `${CASE} & ${OPENED} & !printer|paper|roll|head|screen|business|shop|closed|not tamper|no tamper|drawer`,
      'keys|memory|secrets & wiped|erased|zeroized|zeroed & tamper|opened|switch|cover|removed|attack',
      'vandal*|skimm*|prise*|crowbar|break in|burglar*|opened by force|torn off the wall|attack*',
    ],
  ],
  // Keys and certificates.
  [
    'certificate-expired',
    [
      'certificate|cert|certs|certificates & ran out|run out|past|end date|out of date|no longer valid|expir*|ended|too old|lapsed|notafter|not after',
    ],
  ],
  ['certificate-not-yet-valid', ['certificate|cert & not yet|future|notbefore|not before']],
  [
    'certificate-invalid',
    [
      'certificate|cert|chain|root|ca & unknown|not trust*|untrusted|wrong name|other name|not sign*|not known|broken|revoked|self signed|bad|invalid|missing & !route',
    ],
  ],
  [
    'tls-error',
    [
      'tls|ssl|handshake|cipher|encrypted channel|secure channel|secure connection & fail*|broken|broke|not|no|alert|refused|closed|abort*|differ*',
    ],
  ],
  ['mac-error', [`mac|seal of the message|message seal|message signature & ${NOT_RIGHT} & !address`]],
  [
    'security-processing-failed',
    [
      'encrypted data|encryption|decrypt*|cryptogram|ciphertext|security box|hsm|encrypted message & cannot|could not|not|fail*|wrong|bad|no answer',
    ],
  ],
  ['pin-block-error', ['pin block|pinblock|encrypted pin & not|fail*|bad|wrong|cannot|could']],
  [
    'key-missing',
    [`${CRYPTO_KEY} & ${GONE} & !button|keypad|pressed|touch|kcv mismatch|public key|check value|sticks`],
  ],
  [
    'key-invalid',
    [
      `${CRYPTO_KEY} & ${NOT_RIGHT}|check value|out of step|not in step|expired|refused|too old|used up|counter|overrun & !button|keypad|pressed|touch|sticks|public key`,
    ],
  ],
  [
    'sam-fault',
    [
      `sam|security module|secure module|secure access module|security chip|sam slot & ${SILENCE}|${BROKEN}|${GONE}|not answering & !same`,
    ],
  ],
  [
    'pin-pad-fault',
    [
      `${PINPAD} & ${SILENCE}|${BROKEN}|${CANNOT_REACH}|${GONE}|locked|not answering & !command|version|protocol|wrong pin|pin wrong`,
    ],
  ],
  // What does not fit.
  [
    'version-mismatch',
    [
      'version|release|releases|versions|command set|protocol|build & does not know|not know|not match|differ*|other|older|newer|not fit|not understood|does not fit|unexpected|too new|expects|wants|speaks|another',
      'proto|protocol|version|versions|v 1|v 2|v 3|v 4|release|software|firmware & vs|versus|does not go with|not go with|not go together|not get along|not suit|made for',
    ],
  ],
  [
    'message-error',
    [
      'command|commands|message|messages|packet|frame|telegram|opcode & does not know|not know|not known|unknown|not understand|not understood|makes no sense|garbled|not supported|nobody understood|unexpected|cut short|truncated|crc|checksum|malformed',
    ],
  ],
  [
    'response-mismatch',
    [
      `stan|rrn|trace|reference|amount|echo & response|reply|answer & differs|not the same|other|another|wrong|mismatch|not match`,
      'reply|answer|response & another request|other request|wrong request|not ours|someone else|somebody else',
    ],
  ],
  [
    'message-error',
    [
      'response|reply|answer|request|message|packet & len|length|bytes|cut|short|size & expected|below|too short|too long|differs|wrong',
    ],
  ],
  // Machine.
  ['printer-overheated', [`${PRINTER}|${PAPER} & ${HOT} & !paper out|card|slot`]],
  [
    'printer-paper-low',
    [`${PAPER}|receipts|prn|printer|paper end|tickets & ${NEARLY} & !battery|voltage|memory|quality|contrast|not low`],
  ],
  ['printer-jam', [`${PAPER}|receipt|ticket|slip & ${STUCK} & !card|coin*|note|bill`]],
  ['printer-paper-out', [`${PAPER} & ${EMPTY} & !jam*|stuck|changed|replaced|ok|new roll loaded`]],
  [
    'printer-fault',
    [
      `${PRINTER} & ${BROKEN}|${SILENCE}|${CANNOT_REACH}|not ready|not printed|did not print|not print|will not print|faint|pale|white|unreadable|blank|not cut|lid|cover|open|not come out|half printed|not issued & !card|stripe|chip|request|payment|customer left`,
    ],
  ],
  [
    'storage-fault',
    [
      `${STORAGE} & ${EMPTY}|full|cannot|not|no room|no space|${BROKEN}|read only|wear|worn|bad|corrupt*|out of space|room & !signal|update`,
    ],
  ],
  [
    'settlement-required',
    ['no more space|no space|no more room|store & sales|transactions|receipts & full|store|stored|keep|settle|space'],
  ],
  [
    'out-of-memory',
    [
      'memory|ram|heap & out of|no more|used up|none left|exhausted|too little|not enough|full|ran out|run out|no room & !card|flash|disk',
    ],
  ],
  [
    'clock-fault',
    [
      `${CLOCK} & fast|slow|ahead|behind|wrong|back to|gone back|runs|lost|reset|1970|2000|1980|set date|not set|stopped|jumped|off by|differ*|drift*|in the past|in the future|year & !card|expir*|certificate|too long|transaction|took|out of time|response`,
    ],
  ],
  [
    'key-fault',
    [
      `${KEYS} & ${BROKEN}|sticks|sticking|does not spring|no click|hangs|hanging|double|twice|no reaction|not respond*|nothing happens|pressed all the time|held down|dead & !key check|master key|session key|card key|public key|pin key|key slot|encryption`,
      `${TOUCH} & ${BROKEN}|no reaction|not react*|${SILENCE}|wrong place|wrong spot|shifted|offset|nothing happens|off by|frozen`,
    ],
  ],
  ['display-garbled', [`${SCREEN} & ${GARBLED} & !receipt|paper|printer`]],
  ['display-blank', [`${SCREEN} & ${DARK} & !receipt|paper|printer|screen saver|brightness|log off`]],
  [
    'display-fault',
    [`${SCREEN} & ${BROKEN}|${SILENCE}|dim|not found|${CANNOT_REACH} & !receipt|paper|printer|host|server`],
  ],
  [
    'battery-low',
    [
      'put me|put it|place me|place it|connect me|plug me|needs to go & charger|cradle|charging|dock|socket|mains',
      `${BATTERY} & low|down to|empty|flat|weak|only|left|percent|find the|needs charging|drained|last|runs out|critical|almost|nearly|below|under|used up|dying|dies & !coin|dead cell|supply voltage|charged|full`,
    ],
  ],
  [
    'power-fault',
    [
      `${POWER}|${BATTERY} & dipped|dip|dips|sag|sagged|below|under|lost|gone|fail*|out|no|not|cut|unstable|too low|too high|spike|surge|drop*|blown|tripped|${BROKEN}|unplugged|swollen|bulging|off|interrupted|none & !power off button|powered off by|signal|payment|card|reception|ok`,
    ],
  ],
  [
    'self-test-failed',
    [
      `barcode gun|scan gun|wand|scanner|scale|scales|camera|drawer|till drawer|fan|speaker|sensor|barcode|lamp|led|belt|gate|barrier|bag scale|weigher|light tower|beacon|hub|usb & ${BROKEN}|${SILENCE}|${CANNOT_REACH}|not found|${GONE} & !update|card removed`,
      'self test|self check|start up test|boot test|diagnosis|post|check step|selftest step & not|fail*|bad|error|broke*',
    ],
  ],
  [
    'cash-unit-fault',
    [
      `${CASH} & ${STUCK}|${EMPTY}|${BROKEN}|full|cannot|not|low|sold out|short|refuse*|reject*|only|exact|blocked & !card|bill payment|paid|counted|change of|password|changed|settings|price|over change|time`,
    ],
  ],
];
