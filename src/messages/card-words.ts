import type { Formats } from './formats.ts';

/** What a technician may ask of an acquirer or issuer on the phone. */
export const ASKS = [
  'risk-desk',
  'status',
  'look-up',
  'reverse',
  'hold-cards',
  'keep-records',
  'route',
  'line',
  'permission',
  'keys',
  'release',
  'repair',
  'reason',
  'host-records',
  'find',
  'pay-out',
  'give-back',
  'right-amount',
  'outcome',
  'both',
  'refund-one',
  'original',
  'totals',
  'confirm',
  'case-number',
] as const;
export type AskId = (typeof ASKS)[number];

/** Who is called. */
export type Called = 'acquirer' | 'issuer';

/** Words of the phone card: read out to somebody who sees nothing of the report. */
export interface CardWords {
  readonly heading: (period: string | undefined, zone: string) => string;
  /** Whom to call; issuers are named where the log names them. */
  readonly call: Readonly<Record<Called, (names: readonly string[], f: Formats) => string>>;
  readonly labels: {
    readonly about: string;
    readonly when: string;
    readonly seen: string;
    /** What is at stake, and who has to have it settled by when: of doubtful payments. */
    readonly money: string;
    readonly due: string;
    readonly merchants: string;
    readonly terminals: string;
    readonly channels: string;
    readonly versions: string;
    readonly asks: string;
  };
  /** `2026-03-04 12:00:00 to 12:45:00 (Asia/Shanghai, UTC+08:00)`. */
  readonly inZone: (range: string, zone: string, offset: string, stated: boolean) => string;
  readonly asks: Readonly<Record<AskId, string>>;
  /** Heading of the payments on the card: how many of how many. */
  readonly payments: (shown: number, all: number, f: Formats) => string;
  /** References of one payment; what the log does not hold is left out. */
  readonly references: {
    readonly card: string;
    readonly terminal: string;
    readonly merchant: string;
    readonly trace: string;
    readonly batch: string;
    readonly reference: string;
    readonly answer: string;
    readonly noAnswer: string;
    /** What the host's records say otherwise. */
    readonly host: string;
  };
  /** The rows that belong to the card. */
  readonly attachment: (incident: string, rows: number, f: Formats) => string;
  /** Blanks to be filled in by hand. */
  readonly blanks: string;
  readonly nothing: string;
}
