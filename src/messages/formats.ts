export const LANGUAGES = ['zh', 'en'] as const;
export type Lang = (typeof LANGUAGES)[number];

/**
 * How figures are written in one language and one time zone. Nothing here looks at the machine's
 * locale, zone or clock.
 */
export interface Formats {
  readonly lang: Lang;
  /** IANA zone in which every time is written. */
  readonly timeZone: string;
  /** `2026-03-04 12:00:00`. */
  time(ms: number): string;
  /** `2026-03-04`. */
  date(ms: number): string;
  /** `12:00:00`. */
  clock(ms: number): string;
  /** `2026-03-04T12:00:00+08:00`; milliseconds only where there are any. */
  iso(ms: number): string;
  /** `2026-03-04 12:00:00 to 12:05:10`: the date is not repeated within one day. */
  range(from: number, to: number): string;
  /** `850 ms`, `12 s`, `4 min`, `1 h 5 min`, `2 d 3 h`; at most two units, rounded to the smaller. */
  duration(ms: number): string;
  /** `CNY 12.50` or `12.50 元`, exact by the currency's ISO 4217 exponent. */
  money(sum: { readonly amount: number; readonly currency: string | undefined }): string;
  /** A whole or broken number with thousands separators and at most two decimals. */
  number(value: number): string;
  /** `1 alarm`, `2 alarms` in English; `many` defaults to `one` + `s`. Chinese ignores both: use `number`. */
  plural(value: number, one: string, many?: string): string;
  /** A ratio from 0 to 1 as `12%`; never `0%` or `100%` for what is neither nothing nor all. */
  percent(ratio: number): string;
  /** `a, b and c`; from `atMost` on, the rest is counted: `a, b and 3 more`. */
  list(items: readonly string[], atMost?: number): string;
  /** The name of a symptom, such as `no answer from the host`; an unknown id stays as it is. */
  symptom(id: string): string;
  /** Something quoted, such as a code or a message found in a log. */
  quote(text: string): string;
}
