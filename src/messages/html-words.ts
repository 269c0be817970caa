import type { ImpactMeasure } from '../model/diagnosis.ts';
import type { Formats } from './formats.ts';

/** The measures of an impact that are sums of money. */
export type MoneyMeasure = Extract<
  ImpactMeasure,
  'refused-not-recovered' | 'recovered-later' | 'in-doubt' | 'duplicated' | 'to-correct'
>;

/** Labels and sentences of the HTML report, beside those that it shares with the text report. */
export interface HtmlWords {
  readonly title: (name: string, period: string | undefined) => string;
  readonly dark: string;
  readonly light: string;
  readonly print: string;
  /** Said where the browser runs no scripts: what is missing then. */
  readonly withoutScripts: string;
  readonly tiles: {
    readonly incidents: string;
    readonly alarms: string;
    readonly failed: string;
    readonly failedOf: (failed: number, all: number, f: Formats) => string;
    readonly impaired: string;
    readonly customers: (count: number, f: Formats) => string;
    /** Below a figure that is nought. */
    readonly none: string;
  };
  readonly money: Readonly<Record<MoneyMeasure, string>>;
  readonly sections: {
    readonly overview: string;
    readonly timeline: string;
    readonly overTime: string;
    readonly heat: string;
    readonly terminals: string;
    readonly merchants: string;
    readonly money: string;
    readonly cost: string;
    readonly incidents: string;
    readonly first: string;
    readonly alarms: string;
  };
  /** What a figure shows, below its heading. */
  readonly captions: {
    readonly timeline: string;
    readonly overTime: (step: string) => string;
    readonly heatHours: string;
    readonly heatOfDay: string;
    readonly worst: string;
    /** Said on the screen alone. */
    readonly choose: string;
  };
  /** `the 20 worst of 54` */
  readonly worstOf: (shown: number, all: number, f: Formats) => string;
  readonly moneyWhole: string;
  readonly noMoney: string;
  readonly lesser: (count: number, f: Formats) => string;
  readonly otherCauses: string;
  readonly fewer: string;
  readonly more: string;
  readonly theirAlarms: (count: number, f: Formats) => string;
  readonly table: {
    readonly time: string;
    readonly terminal: string;
    readonly merchant: string;
    readonly says: string;
    readonly severity: string;
    readonly cause: string;
    readonly incident: string;
    readonly amount: string;
    readonly reference: string;
    readonly facts: string;
    readonly row: string;
    readonly search: string;
    readonly anyCause: string;
    readonly anyIncident: string;
    readonly noIncident: string;
    readonly reset: string;
    readonly nothing: string;
    /** Each is given as it is to be shown: a figure, or a place holder that the page fills. */
    readonly count: (shown: string, all: string) => string;
    readonly page: (page: string, pages: string) => string;
    readonly previous: string;
    readonly next: string;
    readonly details: string;
    readonly inIncident: string;
    readonly elsewhere: string;
    readonly alone: string;
  };
  readonly made: (name: string, version: string) => string;
}
