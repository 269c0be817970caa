/*
 * The parts of a terminal and of the machines around it by their everyday names and programs' short ones, and the states they
 * are told to be in, in English. For `devices`.
 */

/* States, in everyday words. */
export const BROKEN =
  'broken|broke|damaged|defect*|faulty|fault|dead|does not work|not work|not working|no longer works|stopped working|does nothing|fail*|out of order|out of action|unusable|worn|cracked|bent|bust|kaput|error|bad|poor|not moving|not move|not turn|does not turn|not spin|not home|home position|not return|did not come back|not close|not seat|not seated|loose|jammed|stuck|blocked|obstructed|dirty|disabled|lame|weak|burnt|burned|stalled|stall|short|nack|no longer|does not click|broken off|ng|nok|will not go|not go|will not|gives no|frozen|dropped|flaky|intermittent|not detected|undetected|open circuit|short circuit|overcurrent|trouble|problem|not come back|not found|i2c|no click|does not come back|in trouble|wrong|refuses|defunct|failing|failed';
export const STUCK =
  'stuck|sticks|sticking|jam*|blocked|wedged|caught|trapped|clogged|lodged|does not come out|not come out|not ejected|will not move|not move|crumpled|torn|folded|tangled|wrapped|skewed|pulled crooked|will not come out|hangs half|halfway out|half out|at the exit|crushed|creased|jam|obstructed';
export const EMPTY =
  'out|empty|ran out|run out|gone|used up|finished|no more|none|none left|nothing left|all used|has ended|at its end|exhausted|depleted|missing|not loaded|not present|no|end reached|not there|end sensor|absent|zero|needs a new|load a new|new roll|0|pe 1|paper none|put a|put in|insert|place a|fit a|fresh roll|refill|feed me|fill up|replace';
export const NEARLY =
  'nearly|almost|near end|near the end|close to the end|low|soon|short|running out|runs out soon|getting low|getting thin|fewer than|less than|only a few|last metre|last meter|last metres|few receipts|not much|little left|about to end|near empty|dwindling|thin|remaining|left on|getting|small|will be needed|nearend|ending|low soon|almost through|a few|last few|not many|prepare|have a new|to go|dia';
export const HOT =
  'hot|too hot|overheat*|over temperature|too warm|temp|temperature|heat|cooling|cool down|thermal|warm|over temp|degrees|burning|c stop|82c|78c|70c|80c|cool off|let it cool|thermistor|tph|burn*|over heat|heat up|heated';
export const DARK =
  'dark|stays dark|black|blank|off|no picture|no image|shows nothing|nothing shown|nothing on|unlit|not lit|does not light|not light|current zero|no light|zero|stays black|went out|goes out|gone out|no backlight|lamp|0 ma|bl 0|lux 0|bl off|nothing to see|shows no|has no picture|no display|stays off|does not come on|stays empty|no content|blanked|dead screen|invisible';
export const GARBLED =
  'stripes|stripe|lines|garbled|wrong characters|unreadable|not readable|cannot be read|flicker*|strange characters|letters|scrambled|distorted|smeared|pixels|pixel|half|ghost|colours wrong|colors wrong|nonsense|gibberish|mirrored|upside down|rows missing|columns missing|static|noise|patches|spots|shimmer*|torn picture|garbage|missing letters|letters missing|letters are missing|odd signs|odd characters|wrong signs|crooked|striped|broken picture|dead pixels|rows|ghosting|cut in half|shifted|corrupt*|tearing|torn|jumbled';
export const OPENED =
  'open|opened|opens|has opened|was opened|removed|off|taken off|lifted|forced|pried|broken open|unscrewed|unlocked|loose|gap|breached|disturbed|drilled|intrusion|cut open|triggered|tripped|active|sw 1|breach|broken into|taken apart|apart|tried to open|opening|not closed|not shut|ajar|screws missing|pulled off|switch 1';
export const GONE =
  'missing|empty|not there|not present|not loaded|not injected|lost|wiped|erased|gone|none|absent|no|deleted|not found|blank|zeroed|zeroized|cleared|never loaded|not installed|slot empty|unavailable|has to be loaded|have to be loaded|must be loaded|to be loaded|needs loading|be injected|needs injecting|never injected|no valid|unset|not set|none in|emptied|not in place';

/* Parts, in everyday words. */
export const PAPER =
  'paper|roll|rolls|receipt roll|paper roll|till roll|receipt paper|ticket stock|ticket paper|label roll|tally roll|journal roll|ticket roll|paper supply|stock of paper|pe';
export const PRINTER =
  'printer|print|print head|printhead|head|knife|cutter|blade|guillotine|platen|feeder|paper feed|receipt printer|ticket printer|printing|prn|print unit|print mechanism|receipts|receipt|ticket|slip|tph|thermal head|print carriage|presenter|printout|print out|prints|ribbon|autocutter|auto cutter|ticket exit';
export const SCREEN =
  'screen|display|picture|backlight|back light|lcd|panel|monitor|customer display|line display|pole display|touch panel|touch screen|touchscreen|image|background light|pixels|bl|lcd bl|lux|letters|picture on|second screen|customer facing|oled|tft|dsi|hdmi|letters on';
export const TOUCH =
  'touch|touches|touchscreen|touch screen|touch panel|digitizer|finger|taps on the screen|touch ctrl|touch controller|touch layer|touch sensor|ts|digitiser|glass';
export const KEYS =
  'key|keys|button|buttons|keypad|keyboard|number key|digit key|enter key|green key|red key|clear key|membrane|kbd|key matrix|keys of|soft key|function key|yellow key|kpd|keypad row|button 5|digit';
export const CRYPTO_KEY =
  'master key|session key|working key|working keys|pin key|mac key|data key|transport key|terminal key|key slot|key set|key store|keystore|key check|kcv|ksn|dukpt|tmk|ipek|encryption key|encryption keys|crypto key|all keys|keys|injected key|base key|kek|key block|tr31|tr 31|key version|key index|keyblock|tmk *|tmk 1|zmk|zpk|tpk|tak|bdk|key load|pin keys|keys have|keys must|keys need|terminal keys|key of the terminal|secret keys|cryptographic key|dukpt key|key bundle';
export const PINPAD =
  'pinpad|pin module|pin unit|pin keypad|pin entry unit|ped|epp|pin device|secure pad|customer pad|keypad for the pin|pin entry|secure keypad|pin keyboard|pin terminal|customer keypad';
export const CASE =
  'case|casing|housing|cover|back cover|rear cover|shell|enclosure|lid of the terminal|case switch|cover switch|tamper switch|tamper*|anti removal|removal switch|intrusion|mesh|cabinet|door switch|body|back plate|seal|screws|drill|frame|bezel|anti tamper|tamper mesh|rear|bottom|service door|cabinet door|front door';
export const READER =
  'reader|card slot|slot|contacts|chip contacts|contact pins|contact block|read head|reading head|head of the reader|antenna|field|rf field|card guide|shutter|card path|card reader|landing contacts|reader unit|card intake|rdr|reader motor|shutter motor|slot of the card|mouth of the reader|card mouth|landing|reader head|rf module|nfc module|picc module|ctls module|msr head|rdr shutter';
export const CHIP = 'chip|icc|smart card|chip card|emv|contacts|contact';
export const TAP = 'contactless|tap|nfc|rf|tag|rats|wave|proximity|coil|field';
export const BATTERY =
  'battery|batteries|charge|accumulator|power pack|battery pack|cell|charge level|state of charge|soc|bat|batt|pack|chg|charging level|juice|power left';
export const POWER =
  'power|mains|supply|supply voltage|voltage|adapter|adaptor|charger|power brick|brick|socket power|electricity|current supply|psu|power pack|rail|cradle|charging|fuse|breaker|vin|vbus|12v|5v|24v|vcc|v in|undervolt*|overvolt*|brown out|brownout|ups|current|docking|dock|charger gives|usb power|poe|ac in|battery pack|charge cradle|charge contacts';
export const CLOCK =
  'clock|calendar|internal calendar|date|time|rtc|time of day|system time|system date|year|wall clock|today date|time zone|ntp|timestamp|system clock|date on the terminal|clock battery';
export const STORAGE =
  'flash|disk|disc|storage|memory card|sd card|hard drive|drive|ssd|emmc|file system|filesystem|nvram|eeprom|partition|journal memory|flash memory|ubifs|jffs|ext 4|remount|mmc|nand|store sales|space to store|room to store|space|transaction store|data area|log area|mount|inode|i o|memory chip';
export const PROGRAM =
  'program|app|application|software|payment program|till program|payment app|process|service|task|module|client|kernel|component|screen program|program part|launcher|daemon|com|pid|pos app|till software|window|browser|payment software|the app|thread|worker|java|vm|core program|engine';
export const CASH =
  'coin|coins|note|notes|banknote|banknotes|bill|bills|change|exact money|exact change|coin slot|coin return|coin tube|tube|tubes|hopper|validator|bill acceptor|note acceptor|coin acceptor|recycler|stacker|cash box|cashbox|spiral|tray|selection|product|goods|vend|dispenser|vend motor|coin mech|drink|snack|bottle|coin box|mdb|bna|cash unit|escrow|payout|vending|money box|bill validator|cassette|return slot|coin lift';
export const RADIO =
  'signal|radio|tower|coverage|cell|mobile network|cellular|reception|antenna bars|bars|csq|rssi|sim|roaming|modem|gsm|lte|network registration|reg|creg|base station|rsrp|rsrq|sinr|dbm|gprs|3g|4g|5g|service in|mobile|apn attach|attach|camped|imsi|network operator|plmn|antenna|cellular modem|no bars';
export const CABLE =
  'cable|cord|patch cord|lead|plug|wire|network plug|patch cable|rj45|rj11|socket|ethernet port|lan port|phy|carrier|ethernet cable|link light|jack|dial tone|phone line|eth0|port|network lead|lan lead|lan 0|lan 1|eth 0|eth 1|data cable|line cord|network socket|wall socket for network|link lamp|rj 45|rj 11|link down|isdn|phone socket|telephone line';
export const LINK =
  'line|connection|network|link|internet|socket|vpn|tunnel|router|wifi|wlan|lan|wan|broadband|adsl|fibre|uplink|session|tcp|channel to|line to|way|path|connect|connect to|dial*|hotspot|access point|provider|isp|data line|card line|connection to|way to|cloud|mqtt|websocket|ppp|gateway|through';
export const NOT_THE_OTHER = '!scanner|scale|camera|drawer|fuel|pump|loyalty';
