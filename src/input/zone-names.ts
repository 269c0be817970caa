/**
 * Names of time zones as exporters write them, and the IANA zones they stand for. Phrases of Ruby on Rails
 * (ActiveSupport::TimeZone, which Square prints), of Windows (Unicode CLDR, windowsZones), and Chinese ones.
 */
const PHRASES = `
UTC=utc|gmt|z|zulu|etc/utc|coordinated universal time|greenwich mean time|世界标准时间|协调世界时|格林尼治时间
America/New_York=eastern time|eastern time (us & canada)|us eastern time|eastern standard time|eastern daylight time|us/eastern|美国东部时间|美东时间
America/Chicago=central time|central time (us & canada)|us central time|central standard time|central daylight time|us/central|美国中部时间
America/Denver=mountain time|mountain time (us & canada)|us mountain time|mountain standard time|mountain daylight time|us/mountain|美国山地时间
America/Los_Angeles=pacific time|pacific time (us & canada)|us pacific time|pacific standard time|pacific daylight time|us/pacific|美国太平洋时间|太平洋时间
America/Phoenix=arizona|us mountain standard time
America/Juneau=alaska|alaska time
America/Anchorage=alaskan standard time
Pacific/Honolulu=hawaii|hawaii time|hawaiian standard time
America/Indiana/Indianapolis=indiana (east)|us eastern standard time
America/Halifax=atlantic time|atlantic time (canada)|atlantic standard time
America/St_Johns=newfoundland|newfoundland standard time
America/Regina=saskatchewan|canada central standard time
America/Puerto_Rico=puerto rico
America/Mexico_City=mexico city|guadalajara|central standard time (mexico)
America/Bogota=bogota|sa pacific standard time
America/Lima=lima|quito
America/Sao_Paulo=brasilia|e. south america standard time|brasilia time
America/Argentina/Buenos_Aires=buenos aires|argentina standard time
America/Santiago=santiago|pacific sa standard time
Europe/London=london|edinburgh|gmt standard time|uk time|british time
Europe/Dublin=dublin
Europe/Lisbon=lisbon
Europe/Paris=paris|romance standard time
Europe/Berlin=berlin|w. europe standard time|central european time|central europe time
Europe/Zurich=bern|zurich
Europe/Warsaw=warsaw|central european standard time
Europe/Budapest=budapest|central europe standard time
Europe/Athens=athens|gtb standard time|eastern european time
Europe/Helsinki=helsinki|fle standard time
Europe/Istanbul=istanbul|turkey standard time
Europe/Moscow=moscow|st. petersburg|russian standard time
Europe/Kyiv=kyiv|kiev
Africa/Johannesburg=pretoria|south africa standard time
Africa/Cairo=cairo|egypt standard time
Africa/Lagos=west central africa|w. central africa standard time
Africa/Nairobi=nairobi|e. africa standard time
Asia/Jerusalem=jerusalem|israel standard time
Asia/Riyadh=riyadh|arab standard time
Asia/Dubai=abu dhabi|dubai|arabian standard time
Asia/Karachi=karachi|islamabad|pakistan standard time
Asia/Kolkata=kolkata|calcutta|mumbai|new delhi|chennai|india standard time|indian standard time
Asia/Dhaka=dhaka|bangladesh standard time
Asia/Bangkok=bangkok|se asia standard time
Asia/Ho_Chi_Minh=hanoi|saigon|ho chi minh city
Asia/Jakarta=jakarta|western indonesia time
Asia/Shanghai=beijing|shanghai|chongqing|china time|china standard time|beijing time|prc|北京时间|北京|中国标准时间|中国时间|东八区|东8区|上海
Asia/Hong_Kong=hong kong|hong kong time|hongkong|香港时间|香港
Asia/Macau=macau|macao|澳门时间
Asia/Taipei=taipei|taipei standard time|台北时间|台北標準時間|台北
Asia/Singapore=singapore|singapore standard time|singapore time|新加坡时间
Asia/Kuala_Lumpur=kuala lumpur
Asia/Manila=manila
Asia/Tokyo=tokyo|osaka|sapporo|tokyo standard time|japan standard time|japan time|日本标准时间|日本標準時|东京时间|東京
Asia/Seoul=seoul|korea standard time|首尔时间
Australia/Perth=perth|w. australia standard time
Australia/Adelaide=adelaide|cen. australia standard time
Australia/Brisbane=brisbane|e. australia standard time
Australia/Sydney=sydney|canberra|aus eastern standard time
Australia/Melbourne=melbourne
Pacific/Auckland=auckland|wellington|new zealand standard time
`;

/**
 * Abbreviations that mean one offset wherever logs of card terminals come from, in minutes east. `CST` (Chicago, Shanghai,
 * Havana), `IST` (Delhi, Dublin, Jerusalem) and `BST` (London, Dhaka) are left out: they are not guessed at.
 */
const ABBREVIATIONS: Readonly<Record<string, number>> = {
  wet: 0,
  west: 60,
  cet: 60,
  cest: 120,
  mez: 60,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  hkt: 480,
  sgt: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  est: -300,
  edt: -240,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
};

/** Minutes east of universal time of an abbreviation that means the same everywhere; undefined: none. */
export const minutesOf = (abbreviation: string): number | undefined => {
  const name = abbreviation.toLowerCase();
  return Object.hasOwn(ABBREVIATIONS, name) ? ABBREVIATIONS[name] : undefined;
};

/** A zone named: by place, with its clock changes, or by a fixed offset from universal time in milliseconds. */
export type NamedZone = { readonly iana: string } | { readonly offset: number };

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\(?(?:utc|gmt)\s*[+-]\d{1,2}:?\d{2}\)\s*/, '')
    .replace(/\band\b/g, '&')
    .replace(/[\s_]+/g, ' ')
    .trim();

let phrases: ReadonlyMap<string, string> | undefined;
let places: ReadonlyMap<string, string> | undefined;

const phraseTable = (): ReadonlyMap<string, string> =>
  new Map(
    PHRASES.trim()
      .split('\n')
      .flatMap((row) => {
        const [iana = '', names = ''] = row.split('=');
        return names.split('|').map((name): [string, string] => [name, iana]);
      }),
  );

const placeTable = (): ReadonlyMap<string, string> =>
  new Map([...Intl.supportedValuesOf('timeZone'), 'UTC'].map((name) => [plain(name), name]));

const isZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

const OFFSET = /^(?:utc|gmt)?\s*([+-])(\d{1,2})(?::?(\d{2}))?$/;

/** The zone that a phrase, an IANA name, an offset or an unmistakable abbreviation stands for; undefined: not known. */
export const zoneNamed = (text: string): NamedZone | undefined => {
  const name = plain(text);
  if (name === '' || name.length > 60) return undefined;
  phrases ??= phraseTable();
  const phrase = phrases.get(name);
  if (phrase !== undefined) return { iana: phrase };
  places ??= placeTable();
  const place = places.get(name);
  if (place !== undefined) return { iana: place };
  // Former names, such as Asia/Calcutta, are on no list but are understood.
  if (/^[a-z_]+(?:\/[a-z0-9_+-]+)+$/i.test(text.trim()) && isZone(text.trim())) return { iana: text.trim() };
  const minutes = minutesOf(name);
  if (minutes !== undefined) return { offset: minutes * 60_000 };
  const offset = OFFSET.exec(name);
  if (offset === null) return undefined;
  const size = Number(offset[2]) * 3_600_000 + Number(offset[3] ?? 0) * 60_000;
  return size > 14 * 3_600_000 ? undefined : { offset: offset[1] === '-' ? -size : size };
};

/** Places that have kept one offset for as long as there are logs, for those that are no whole hours or have a name people know. */
const STEADY: Readonly<Record<number, string>> = {
  0: 'UTC',
  210: 'Asia/Tehran',
  270: 'Asia/Kabul',
  330: 'Asia/Kolkata',
  345: 'Asia/Kathmandu',
  390: 'Asia/Yangon',
  480: 'Asia/Shanghai',
  525: 'Australia/Eucla',
  540: 'Asia/Tokyo',
  570: 'Australia/Darwin',
  [-570]: 'Pacific/Marquesas',
};

/** An IANA zone that shows the same clock as a fixed offset (milliseconds east), or undefined where there is none. */
export const ianaOfOffset = (offset: number): string | undefined => {
  const minutes = offset / 60_000;
  const steady = STEADY[minutes];
  if (steady !== undefined) return steady;
  const hours = minutes / 60;
  // The signs of these names are turned round (POSIX): Etc/GMT-7 is seven hours east.
  return Number.isInteger(hours) && hours >= -12 && hours <= 14
    ? `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`
    : undefined;
};
