import type { Tuning } from '../model/statistics.ts';
import type { Formats } from './formats.ts';

/** Words of the statistics of the alarms themselves. */
export interface StatisticsWords {
  readonly section: string;
  /** That the figures are borrowed from process plants, and what stands for the console. */
  readonly borrowed: string;
  readonly rate: (alarms: number, days: number, perDay: number, f: Formats) => string;
  readonly terminals: string;
  readonly sites: string;
  readonly rateOf: (id: string, alarms: number, perDay: number, peak: number, f: Formats) => string;
  readonly floods: (count: number, f: Formats) => string;
  readonly flood: (site: string, range: string, alarms: number, peak: number, f: Formats) => string;
  readonly chattering: (count: number, f: Formats) => string;
  readonly chatter: (
    terminal: string | undefined,
    symptom: string,
    bursts: number,
    alarms: number,
    f: Formats,
  ) => string;
  readonly stale: (count: number, f: Formats) => string;
  readonly staleUnknown: string;
  readonly standing: (terminal: string | undefined, symptom: string, from: string, to: string | undefined) => string;
  readonly worstTen: (share: number, f: Formats) => string;
  readonly actor: (terminal: string | undefined, symptom: string, alarms: number, f: Formats) => string;
  readonly priorities: (shares: readonly (readonly [name: string, share: number])[], f: Formats) => string;
  readonly tune: string;
  readonly tuning: Readonly<Record<Tuning, string>>;
  readonly nothingToTune: string;
}
