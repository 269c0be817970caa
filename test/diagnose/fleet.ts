import { createState, learn } from '../../src/context/state.ts';
import { seal, type Sealed } from '../../src/context/surroundings.ts';
import { diagnoseAll } from '../../src/diagnose/all.ts';
import type { Diagnosed } from '../../src/diagnose/cluster.ts';
import { openRuleBook } from '../../src/diagnose/diagnose.ts';
import { type FoundIncident, incidentsOf } from '../../src/diagnose/incidents.ts';
import {
  ALARM_COLUMNS,
  type AlarmRecord,
  type Column,
  type LogRecord,
  TRANSACTION_COLUMNS,
  type TransactionRecord,
} from '../../src/model/record.ts';
import type { SymptomId } from '../../src/model/symptom.ts';
import { cardToken, type EpochMs, epochMs, MINUTE, minorUnits } from '../../src/model/units.ts';
import { RULES } from '../../src/rules/index.ts';
import { alarm, reading, transaction } from '../context/records.ts';

export const COLUMNS: ReadonlySet<Column> = new Set<Column>([...TRANSACTION_COLUMNS, ...ALARM_COLUMNS]);

/** Minutes after nine on a day in UTC. */
export const at = (minutes: number): EpochMs => epochMs(Date.UTC(2026, 3, 1, 9, 0, 0) + Math.round(minutes * MINUTE));

let line = 1;
let card = 1000;

/** Terminal `S1-2` stands at site `S1`. */
const siteOf = (terminal: string): string => terminal.slice(0, terminal.indexOf('-'));

/** A payment; every one by a card of its own unless told. */
export const sale = (minutes: number, terminal: string, fields: Partial<TransactionRecord> = {}): TransactionRecord => {
  line += 1;
  card += 1;
  return transaction({
    line,
    time: at(minutes),
    terminalId: terminal,
    merchantId: siteOf(terminal),
    card: cardToken(card),
    amount: minorUnits(1500 + ((line * 37) % 4000)),
    channel: 'CH-A',
    issuer: `BANK-${line % 3}`,
    appVersion: '1.0',
    ...fields,
  });
};

export const failure = (
  minutes: number,
  terminal: string,
  symptom: SymptomId,
  fields: Partial<TransactionRecord> = {},
): TransactionRecord => sale(minutes, terminal, { reading: reading(symptom), ...fields });

export const message = (
  minutes: number,
  terminal: string,
  symptom: SymptomId,
  fields: Partial<AlarmRecord> = {},
): AlarmRecord => {
  line += 1;
  return alarm({
    line,
    time: at(minutes),
    terminalId: terminal,
    merchantId: siteOf(terminal),
    appVersion: '1.0',
    reading: { ...reading(symptom), by: 'text' },
    ...fields,
  });
};

/** Ordinary trade: a sale at each terminal every so many minutes. */
export const trade = (
  terminals: readonly string[],
  from: number,
  to: number,
  every: number,
  fields: (terminal: string) => Partial<TransactionRecord> = () => ({}),
): TransactionRecord[] =>
  terminals.flatMap((terminal, index) => {
    const sales: TransactionRecord[] = [];
    for (let minutes = from + (index % every); minutes < to; minutes += every)
      sales.push(sale(minutes, terminal, fields(terminal)));
    return sales;
  });

export interface Explained extends Sealed {
  readonly diagnosed: readonly Diagnosed[];
  readonly incidents: readonly FoundIncident[];
}

/** Reads the rows with all rules, as an analysis does. */
export const explain = (rows: readonly LogRecord[], columns: ReadonlySet<Column> = COLUMNS): Explained => {
  const state = createState();
  for (const row of rows) learn(state, row);
  const sealed = seal(state, columns);
  const diagnosed = diagnoseAll(sealed.subjects, openRuleBook(RULES, columns), sealed.ask);
  return { ...sealed, diagnosed, incidents: incidentsOf(diagnosed, sealed.ask) };
};

/** Cause and scope of each incident, in order of time. */
export const told = ({ incidents }: Explained): string[] =>
  incidents.map(({ cluster, scope }) => {
    const names = { terminal: scope.terminals, site: scope.merchants, issuer: scope.issuers, version: scope.versions };
    const where =
      cluster.kind in names ? names[cluster.kind as keyof typeof names].join(' ') : scope.channels.join(' ');
    return `${cluster.cause} ${cluster.kind} ${where}`.trim();
  });
