/** Names for people, and the labels of the WHATWG Encoding Standard. */
export const LABELS: Readonly<Record<string, string>> = {
  'UTF-8': 'utf-8',
  'UTF-16LE': 'utf-16le',
  'UTF-16BE': 'utf-16be',
  GB18030: 'gb18030',
  Big5: 'big5',
  Shift_JIS: 'shift_jis',
  'EUC-KR': 'euc-kr',
  'windows-1250': 'windows-1250',
  'windows-1251': 'windows-1251',
  'windows-1252': 'windows-1252',
  'windows-1254': 'windows-1254',
};
export const ENCODINGS: readonly string[] = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gbk',
  'big5',
  'shift_jis',
  'euc-kr',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1254',
];

const ALIASES: Readonly<Record<string, string>> = {
  utf8: 'UTF-8',
  utf16: 'UTF-16LE',
  utf16le: 'UTF-16LE',
  utf16be: 'UTF-16BE',
  gbk: 'GB18030',
  gb2312: 'GB18030',
  gb18030: 'GB18030',
  big5: 'Big5',
  shiftjis: 'Shift_JIS',
  sjis: 'Shift_JIS',
  cp932: 'Shift_JIS',
  euckr: 'EUC-KR',
  cp949: 'EUC-KR',
  windows1250: 'windows-1250',
  cp1250: 'windows-1250',
  windows1251: 'windows-1251',
  cp1251: 'windows-1251',
  windows1254: 'windows-1254',
  cp1254: 'windows-1254',
  iso88599: 'windows-1254',
  latin1: 'windows-1252',
  iso88591: 'windows-1252',
  windows1252: 'windows-1252',
  cp1252: 'windows-1252',
};

/** The encoding of a name as people write it, or undefined. */
export const encodingNamed = (name: string): string | undefined =>
  ALIASES[name.toLowerCase().replace(/[^a-z0-9]/g, '')];
