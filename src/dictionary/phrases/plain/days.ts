import type { PhraseRule } from '../rule.ts';

/** Beside these nothing is ordinary. */
const NOT =
  '!not|no|never|cannot|could not|unable|fail*|error*|reject*|refus*|declin*|denied|lost|timeout|timed out|invalid|exceed*|wrong|low|missing|must|abort*|interrupt*|incomplete|tamper*|fault*|alarm|alert|warning|unexpected*|crash*|corrupt*|overdue|stuck|full|damaged|broken|blocked|forced|unknown|incorrect|problem*|retry|too|out of|stopped|down|frozen|dead|slow|mismatch*|unreachable|watchdog|blank|twice|early|weak|poor|critical|jam*|empty|open since|itself|gave up|left without|nobody|none|nothing|unable|bad|changed his mind|without|on its own|closed by itself|default*|another|differ*|have to|has to|before first|before selling|somebody|someone|ran out|run out|put a new|load a new';
const NOT_A_PLEA =
  '!error|fail*|wrong|again|not read|declin*|refus*|invalid|stuck|jam*|paper|roll|service|first|engineer|staff|supervisor|broken|not working|battery|charge|expired|too';

const PERSON =
  'shopper|shoppers|customer|customers|guest|client|attendant|cashier|operator|clerk|supervisor|manager|staff|engineer|technician|assistant|helper|employee|driver|visitor|colleague|team member|waiter';
const AT_WORK =
  'logged out|logged off|logged in|logged on|signed in|signed on|signed out|signed off|took over|takes over|handed over|arrived|left|started work|came on|went off|on duty|off duty|began|finished|visit|visited|called|helped|approved age|age checked|relieved|on break|back from break|assigned|unlocked|locked|identified|greeted|confirmed|acknowledged|badge|badged';

/*
 * An ordinary day in the words of people and of machines that talk to their customers, in English: what was bought and paid, who
 * came and went, what answered, and what the screen asks for. Held against messages of devices only, and only where no list found
 * trouble in them.
 */
export const PLAIN_DAYS: readonly PhraseRule[] = [
  [
    'information',
    [
      // What is bought and paid.
      `basket|cart|bill|tab|order|meal|ticket|fare|purchase|shopping|sale|fuel|parking|transaction|payment|invoice|deposit & paid|settled|paid for|completed|complete|finished|closed|confirmed|accepted|done|ok|concluded|handed|collected|taken|went through & ${NOT}`,
      `paid & card|cash|phone|contactless|voucher|account|wallet|in full & ${NOT}`,
      `card|phone|watch|voucher|coupon & read|recognized|recognised|accepted|taken back|given back|validated|back with|identified & ${NOT} & !sim|sam|by mistake`,
      `receipt|ticket|slip|bill|invoice|copy|bag|goods|items|item|change|coins|notes|product & handed|given|handed over|taken|taken away|issued|collected|scanned|weighed|bagged|added|dropped|delivered|paid out|returned to customer|removed from basket & ${NOT} & !cover|case`,
      `refund|void|discount|coupon|loyalty|bonus points|points & made|granted|given|applied|added|credited|finished|booked & ${NOT}`,
      // What is opened and closed.
      `lane|till|checkout|register|shop|store|counter|gate|door|day|shift|station|kiosk|machine|pump|desk & opened|open|opens|closed|closes|ready|released|started|unlocked|handed over|in service|taken into service & ${NOT} & !tamper|case|casing|cover|housing|cabinet|line|connection|forced|night|forgot*|still`,
      `drawer|till drawer|cash drawer|cash|takings|float|coins|safe|till & counted|opened for|closed after|checked|banked|emptied|collected|dropped|topped up|handed in|taken out for & ${NOT}`,
      // Who comes and goes.
      `${PERSON} & ${AT_WORK} & ${NOT} & !logged out by force|before paying`,
      `visit|cleaning|maintenance|inspection|stocktake|training|break|audit|check|refill & begun|began|started|finished|ended|done|over|completed & ${NOT}`,
      // What answers and runs.
      `all|every|each & peripherals|devices|parts|modules|units|systems|checks|services|sensors|printers|hosts & answered|answer|ready|ok|well|fine|present|found|online|green|passed|healthy|up|working|good & ${NOT} & !but|except`,
      `peripherals|peripheral|printer|scanner|pinpad|scale|keyboard|mouse|display|reader|drawer|usb device|usb keyboard|usb & attached|connected|plugged in|answered|answers|present|found|ready|recognized|recognised|paired|initialised|initialized & ${NOT} & !disconnect*|detached`,
      `time|date|software|config|configuration|prices|price list|catalogue|catalog|tables|parameters|settings|menu|clock|keys|working keys|screen|media|adverts|playlist|weather|stock & refreshed|renewed|reloaded|taken over|fetched|in place|updated|loaded|unchanged|up to date|synchronized|synced|received|agreed|changed|set to|swapped|in use|in force|taken from|valid from & ${NOT} & !by itself|back`,
      `sign on|signon|log on|logon|key exchange|hello|greeting|call home|check in|poll|roll call & through|went through|went well|answered|ok|fine|done|good|succeeded|worked|finished|completed & ${NOT}`,
      `heartbeat|ping|echo|poll|line test|probe|hello & answered|answer|came back|sent|replied|ok & ${NOT} & !high|above`,
      `inventory|backup|totals|figures|journal|report|books|statement|statistics|log|logs|end of day & sent|delivered|handed|printed|agree|equal|match|filed|stored|written|saved|sealed|moved|copied|reported|complete|completed & ${NOT} & !differ*`,
      `server|host|line|network|bank|till server|printer|reader|connection|link & replies again|answers again|back again|is back|came back|back to normal|restored|well again|reachable again|works again|up again & !not|fail*|never|no|bank*`,
      `restart|reboot|boot|start|startup|start up|wake up|switch on|switched on|powered on|shutdown & finished|nightly|night|planned|done|complete*|in the morning|for the day|by the clock|on schedule|ok|at closing time|after closing & ${NOT}`,
      `paper|roll|ink|ribbon|battery|keypad cover|stock|coin|coins|notes|change & refill|changed|new|swapped|put in|refilled|topped up|renewed|charged|is full again & ${NOT}`,
      `brightness|volume|language|theme|screen saver|light|lamp|backlight & set|set to|changed|dimmed|on|off at|chosen|raised|lowered & ${NOT} & !zero`,
      `idle|resting|asleep|at rest|waiting for next|waiting for the next|next customer|stand by|standby|sleep|attract & ${NOT}`,
      // What the screen asks for or says.
      `please & present|insert|tap|swipe|choose|select|enter|wait|take|remove|follow|hold|scan|touch|sign|confirm|collect & ${NOT_A_PLEA}`,
      `do not forget|dont forget|remember to take|take your|thank you|thanks|welcome|goodbye|have a nice|see you|good morning|hello & ${NOT_A_PLEA}`,
      `choose|select|pick & language|payment|amount|tip|option|card type|receipt|how to pay & ${NOT_A_PLEA}`,
      `would you like|do you want|do you need|want a|would like|how would you|choose your|select your|which language & ${NOT_A_PLEA}`,
      `wlan|wlan0|wlan 0|wifi|eth|bluetooth|sim|vpn|usb & assoc|associated|joined|up|paired|bound|attached|linked & ${NOT}`,
      'asking the bank|asking your bank|card read, |bank is asked',
      'please wait|one moment|just a moment|hang on|working on it|talking to your bank|while we|processing your payment|connecting to your bank',
    ],
  ],
];
