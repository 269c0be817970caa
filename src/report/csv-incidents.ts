import type { OutputColumn } from '../messages/output-words.ts';
import type { Words } from '../messages/words.ts';
import type { Incident } from '../model/diagnosis.ts';
import type { Report } from '../model/report.ts';
import type { Renderer } from './renderer.ts';
import { actionsOf, contrastOf, costOf, evidenceOf, type Teller, tellerOf, titleOf } from './sentences.ts';
import { BYTE_ORDER_MARK, figureCell, row, textCell } from './spreadsheet.ts';

const COLUMNS = [
  'id',
  'title',
  'severity',
  'cause',
  'confidence',
  'from',
  'to',
  'over',
  'alarms',
  'who',
  'terminals',
  'merchants',
  'issuers',
  'channels',
  'versions',
  'evidence',
  'cost',
  'advice',
  'causeId',
  'scope',
] as const satisfies readonly OutputColumn[];

const cellsOf = (teller: Teller, incident: Incident): Readonly<Record<(typeof COLUMNS)[number], string>> => {
  const { words, f } = teller;
  const { scope, cause } = incident;
  const joined = (list: readonly string[]): string => textCell(list.join(words.report.semicolon));
  return {
    id: textCell(incident.id),
    title: textCell(titleOf(teller, incident)),
    severity: textCell(words.severities[incident.severity].name),
    cause: textCell(words.causes[cause].name),
    confidence: figureCell(incident.confidence),
    from: textCell(f.time(incident.from)),
    to: textCell(f.time(incident.to)),
    over: textCell(incident.over ? words.outputs.yes : words.outputs.no),
    alarms: figureCell(incident.alarms.length),
    who: textCell(contrastOf(teller, incident)),
    terminals: joined(scope.terminals),
    merchants: joined(scope.merchants),
    issuers: joined(scope.issuers),
    channels: joined(scope.channels),
    versions: joined(scope.versions),
    evidence: joined(incident.evidence.map((one) => evidenceOf(teller, one, cause))),
    cost: textCell(costOf(teller, incident.impacts)),
    advice: joined(actionsOf(teller, incident).map(({ name, who }) => `${name}${words.report.aside(who)}`)),
    causeId: textCell(cause),
    scope: textCell(words.scopes[scope.kind]),
  };
};

function* render(report: Report, words: Words): Iterable<string> {
  const teller = tellerOf(report, words);
  yield BYTE_ORDER_MARK + row(COLUMNS.map((column) => textCell(words.outputs.columns[column](report.timeZone))));
  for (const incident of report.incidents) {
    const cells = cellsOf(teller, incident);
    yield row(COLUMNS.map((column) => cells[column]));
  }
}

/** Every incident as a row of a spreadsheet, worst first. Times are local to the report's zone, named in the heading. */
export const csvIncidents: Renderer = { id: 'csv-incidents', render };
