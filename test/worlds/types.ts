import type { NamedCauseId } from '../../src/model/cause.ts';
import type { EntryMode, TransactionType } from '../../src/model/record.ts';
import type { Random } from './random.ts';
import type { EventId } from './words/index.ts';
import type { Maker } from './words/words.ts';

/** Times inside a world are milliseconds on the fleet's wall clock, counted as if it were UTC. */
export type WallMs = number;
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const SITE_KINDS = ['kiosk', 'shop', 'restaurant', 'supermarket', 'hotel', 'fuel'] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

export interface Site {
  readonly id: string;
  readonly kind: SiteKind;
  readonly terminals: Terminal[];
  /** Hours after midnight; `close` may lie after 24. */
  readonly open: number;
  readonly close: number;
  readonly salesPerTerminalDay: number;
  /** Median sale in minor units. */
  readonly ticket: number;
  readonly ticketSpread: number;
  readonly cashiers: readonly string[];
  readonly regulars: readonly Card[];
  readonly manualShare: number;
}

export interface Terminal {
  readonly id: string;
  readonly site: Site;
  readonly channel: string;
  readonly maker: Maker;
  readonly mobile: boolean;
  /** In time order; the first entry is valid from the beginning. */
  readonly versions: { from: WallMs; name: string }[];
}

export interface Issuer {
  readonly name: string;
  readonly bins: readonly string[];
}

export interface Card {
  /** First six and last four digits. */
  readonly pan: string;
  readonly issuer: string;
  readonly chip: boolean;
  readonly contactless: boolean;
  /** Its PIN is checked by the issuer. */
  readonly pin: boolean;
}

/** Where on its way an attempt is stopped, in the order of the way. */
export const STAGES = ['terminal', 'read', 'entry', 'send', 'answer', 'host', 'issuer'] as const;
export type Stage = (typeof STAGES)[number];

export interface Outcome {
  readonly event: EventId;
  readonly cause: NamedCauseId;
  readonly faultId: string | null;
  /** Milliseconds the attempt took, where the trouble decides it. */
  readonly latency?: number;
}

export interface Attempt {
  readonly time: WallMs;
  readonly terminal: Terminal;
  readonly card: Card | undefined;
  readonly amount: number;
  readonly type: TransactionType;
  readonly entry: EntryMode;
  readonly cashier: string;
  /** The holder types a PIN that travels to the issuer. */
  readonly pin: boolean;
  /** 0-based attempt of the visit. */
  readonly n: number;
  /** What the cashier keyed in this time is wrong. */
  readonly keyedWrong: boolean;
}

/** Something about this one visit that makes attempts fail. */
export interface Trait {
  readonly stage: Stage;
  readonly outcome: Outcome;
  /** Attempts it still spoils. */
  uses: number;
  /** Chance that the visit goes on after this failure. */
  readonly again: number;
  /** Pause before the next attempt, seconds. */
  readonly pause: readonly [number, number];
  /** Only attempts that fit are spoilt. */
  readonly when?: (attempt: Attempt) => boolean;
  /** What is put right before the next attempt. */
  readonly mend?: (visit: Visit) => void;
}

export interface Visit {
  time: WallMs;
  terminal: Terminal;
  card: Card | undefined;
  amount: number;
  type: TransactionType;
  entry: EntryMode;
  pin: boolean;
  cashier: string;
  readonly traits: Trait[];
  originalRrn?: string;
  /** Visits of machines or thieves do not go to another till or card by themselves. */
  readonly scripted?: boolean;
}

export interface Truth {
  readonly cause: NamedCauseId;
  readonly faultId: string | null;
  /** True for rows which may or may not count as alarms (a reversal that went well, a low roll of paper). */
  readonly optional?: boolean;
}

export interface TransactionRow {
  readonly kind: 'transaction';
  readonly time: WallMs;
  readonly terminal: Terminal;
  readonly type: TransactionType;
  readonly amount: number | undefined;
  readonly card: Card | undefined;
  readonly entry: EntryMode | undefined;
  readonly event: EventId;
  readonly latency: number | undefined;
  readonly cashier: string | undefined;
  readonly rrn: string | undefined;
  readonly originalRrn: string | undefined;
  readonly truth: Truth | undefined;
}

export interface AlarmRow {
  readonly kind: 'alarm';
  readonly time: WallMs;
  readonly terminal: Terminal;
  readonly event: EventId;
  readonly manifestation: 'screen' | 'voice' | undefined;
  readonly truth: Truth | undefined;
}

export type Row = TransactionRow | AlarmRow;

export const FAULT_SCOPES = ['terminal', 'site', 'channel', 'issuer', 'version', 'card', 'everything'] as const;
export type FaultScope = (typeof FAULT_SCOPES)[number];

export interface Fault {
  readonly id: string;
  /** What was planted, for people: `dead-site-router`. */
  readonly kind: string;
  readonly cause: NamedCauseId;
  readonly scope: FaultScope;
  /** Terminal, merchant, channel, issuer, version, or masked card. */
  readonly name: string;
  readonly from: WallMs;
  readonly to: WallMs;
  /** What the fault does to an attempt made while it lasts; `skip`: nobody can use the terminal. */
  readonly strike?: { readonly stage: Stage; readonly act: (attempt: Attempt) => Outcome | 'skip' | undefined };
  /** An alarm beside an attempt that goes its way all the same: a garbled screen, a sticking key, paper. */
  readonly murmur?: (attempt: Attempt) => EventId | undefined;
  /** A failing repeat that follows an approved attempt. */
  readonly echo?: (attempt: Attempt) => EventId | undefined;
  /** Alarms that the fault raises by itself. */
  readonly alarms?: readonly AlarmRow[];
  /** Visits it brings. */
  readonly visits?: readonly Visit[];
  /** A new version rolled out by it. */
  readonly updates?: readonly { readonly terminal: Terminal; readonly at: WallMs; readonly version: string }[];
}

export interface Fleet {
  readonly sites: readonly Site[];
  readonly terminals: readonly Terminal[];
  readonly channels: readonly string[];
  readonly issuers: readonly Issuer[];
  readonly from: WallMs;
  readonly to: WallMs;
  newCard(random: Random): Card;
}
