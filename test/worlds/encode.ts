/** GB18030 bytes of text, for exports of Chinese programs. Two-byte characters only; others become '?'. */
let table: Map<string, number> | undefined;

const gbkTable = (): Map<string, number> => {
  if (table) return table;
  const made = new Map<string, number>();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (char.length === 1 && char !== '\ufffd' && !made.has(char)) made.set(char, lead * 256 + trail);
    }
  }
  table = made;
  return made;
};

export const toGb18030 = (text: string): Buffer => {
  const codes = gbkTable();
  const bytes: number[] = [];
  for (const char of text) {
    const unit = char.codePointAt(0) ?? 63;
    const code = unit < 0x80 ? unit : (codes.get(char) ?? 63);
    if (code > 0xff) bytes.push(code >> 8, code & 0xff);
    else bytes.push(code);
  }
  return Buffer.from(bytes);
};

/** What Chinese text looks like when UTF-8 was taken for GB18030 on its way into the export. */
export const misread = (text: string): string => new TextDecoder('gb18030').decode(Buffer.from(text, 'utf8'));
