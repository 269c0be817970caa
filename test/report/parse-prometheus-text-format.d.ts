declare module 'parse-prometheus-text-format' {
  /** Families of a text exposition; values are texts as they stood. */
  const parse: (text: string) => unknown;
  export default parse;
}
