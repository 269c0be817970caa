/** Markup that is safe as it stands. Only `html` and `trusted` make it. */
export interface Markup {
  readonly markup: string;
}

export type Child = string | number | undefined | Markup | readonly Child[];

const CONTROL = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/**
 * Text with every control character as a visible sign: a terminal's escape sequence becomes `␛[31m`, and what would
 * turn the direction of writing, or end a line for a script, becomes a replacement sign.
 */
export const visible = (text: string): string =>
  text.replace(CONTROL, (char) => {
    const code = char.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => visible(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? '');

const written = (child: Child): string => {
  if (child === undefined) return '';
  if (typeof child === 'string') return escaped(child);
  if (typeof child === 'number') return String(child);
  return 'markup' in child ? child.markup : child.map(written).join('');
};

/** A template whose values are escaped, in text and in quoted attributes alike; markup and lists of it stay as they are. */
export const html = (parts: TemplateStringsArray, ...children: readonly Child[]): Markup => ({
  markup: parts.reduce((text, part, n) => text + written(children[n - 1]) + part),
});

/** For the page's own script and style, which come from the build and from no log. */
export const trusted = (markup: string): Markup => ({ markup });

/** JSON for a script element: nothing in it can end the element, or open a comment. */
export const embedded = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
