import type { Severity } from './cause.ts';
import type { SymptomId } from './symptom.ts';
import type { EpochMs } from './units.ts';

/** How many alarms one terminal or site raised. */
export interface AlarmRate {
  readonly id: string;
  readonly alarms: number;
  /** Per day of the period read. */
  readonly perDay: number;
  /** Most in any ten minutes. */
  readonly peak: number;
}

/** More alarms at one site than its people can follow. */
export interface Flood {
  readonly site: string;
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly alarms: number;
  /** Most in any ten minutes of it. */
  readonly peak: number;
}

/** The same alarm at the same terminal, again and again within a minute. */
export interface Chatter {
  readonly terminal: string | undefined;
  readonly symptom: SymptomId;
  /** Separate bursts. */
  readonly bursts: number;
  /** Alarms in all bursts. */
  readonly alarms: number;
  readonly from: EpochMs;
}

/** An alarm that stood for longer than a day before it was reported over, or still stands. */
export interface Stale {
  readonly terminal: string | undefined;
  readonly symptom: SymptomId;
  readonly code: string;
  readonly from: EpochMs;
  /** When it was reported over; undefined where it still stood at the end of the log. */
  readonly to: EpochMs | undefined;
}

/** One of the ten alarms that come most often: a symptom at a terminal. */
export interface BadActor {
  readonly terminal: string | undefined;
  readonly symptom: SymptomId;
  readonly alarms: number;
}

export const TUNING = ['floods', 'chattering', 'stale', 'worst-ten', 'priority-mix'] as const;
export type Tuning = (typeof TUNING)[number];

/**
 * Figures about the alarms themselves, in the words of ISA-18.2 / IEC 62682. Their thresholds come from process
 * plants, where one operator answers to one console: here a site stands for the console. They tell where alarms
 * need tuning, not how well a shop does.
 */
export interface AlarmStatistics {
  /** Alarms counted; messages that repeat another alarm are not. */
  readonly alarms: number;
  /** Length of the period read, in days, at least one. */
  readonly days: number;
  /** Most alarms first. */
  readonly terminals: readonly AlarmRate[];
  readonly sites: readonly AlarmRate[];
  readonly floods: readonly Flood[];
  readonly chattering: readonly Chatter[];
  readonly stale: readonly Stale[];
  /** False where no log says when an alarm is over: then nothing is known of stale ones. */
  readonly clearsSeen: boolean;
  readonly worstTen: { readonly share: number; readonly actors: readonly BadActor[] };
  /** Share of each severity among the alarms, 0 to 1. */
  readonly priorities: Readonly<Partial<Record<Severity, number>>>;
  /** What the figures say should be tuned. */
  readonly tune: readonly Tuning[];
}
