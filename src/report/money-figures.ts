import type { MoneyMeasure } from '../messages/html-words.ts';
import type { Formats, Words } from '../messages/words.ts';
import type { Impact, Incident } from '../model/diagnosis.ts';
import type { Report } from '../model/report.ts';

const MEASURES: readonly MoneyMeasure[] = [
  'refused-not-recovered',
  'recovered-later',
  'in-doubt',
  'duplicated',
  'to-correct',
];
/** Incidents beyond these cost little beside them. */
const INCIDENTS_SHOWN = 8;

const sum = (impacts: readonly Impact[], measure: MoneyMeasure): number =>
  impacts.reduce((total, impact) => (impact.measure === measure ? total + impact.value : total), 0);
const atStake = (impacts: readonly Impact[]): number =>
  MEASURES.reduce((total, measure) => total + sum(impacts, measure), 0);

/** The measures of money that the whole report has anything to say of. */
export const moneyMeasures = ({ summary }: Report): readonly MoneyMeasure[] =>
  MEASURES.filter((measure) => sum(summary.impacts, measure) > 0);

/** The incidents that cost money, the dearest first. */
export const costlyIncidents = ({ incidents }: Report): readonly Incident[] =>
  incidents
    .map((incident, rank) => ({ incident, rank, cost: atStake(incident.impacts) }))
    .filter(({ cost }) => cost > 0)
    .sort((a, b) => b.cost - a.cost || a.rank - b.rank)
    .slice(0, INCIDENTS_SHOWN)
    .map(({ incident }) => incident);

/** One sum in words, currency by currency; empty where there is none. */
export const moneyOf = (words: Words, f: Formats, impacts: readonly Impact[], measure: MoneyMeasure): string =>
  impacts
    .filter((impact) => impact.measure === measure && impact.value > 0)
    .map((impact) => f.money({ amount: impact.value, currency: impact.currency }))
    .join(words.report.semicolon);
