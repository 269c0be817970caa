/** Encodings as people are told them, each with other names in use; in lower case they are labels of the WHATWG Encoding Standard. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  'UTF-8': [],
  'UTF-16LE': ['utf-16'],
  'UTF-16BE': [],
  GB18030: ['gbk', 'gb2312'],
  Big5: [],
  Shift_JIS: ['sjis', 'cp932'],
  'EUC-KR': ['cp949'],
  'windows-1250': ['cp1250'],
  'windows-1251': ['cp1251'],
  'windows-1252': ['latin1', 'iso-8859-1', 'cp1252'],
  'windows-1253': ['cp1253', 'iso-8859-7'],
  'windows-1254': ['cp1254', 'iso-8859-9'],
  'windows-1255': ['cp1255'],
  'windows-1256': ['cp1256'],
  'windows-1257': ['cp1257'],
  'windows-874': ['cp874', 'tis-620'],
  'iso-8859-2': ['latin2'],
  'koi8-r': [],
  ibm866: ['cp866'],
};
const NAMES = Object.keys(OTHER_NAMES);

/** What a decoder is asked for, by the encoding's name for people. */
export const LABELS: Readonly<Record<string, string>> = Object.fromEntries(
  NAMES.map((name) => [name, name.toLowerCase()]),
);
/** What can be asked for; of GB18030 most know only its predecessor. */
export const ENCODINGS: readonly string[] = NAMES.map((name) => (name === 'GB18030' ? 'gbk' : name.toLowerCase()));

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
const BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(OTHER_NAMES).flatMap(([name, others]) =>
    [name, ...others].map((each) => [plain(each), name] as const),
  ),
);

/** The encoding of a name as people write it, or undefined. */
export const encodingNamed = (name: string): string | undefined => BY_NAME.get(plain(name));
