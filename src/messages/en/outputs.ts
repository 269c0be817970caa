import type { Words } from '../words.ts';

const plain = (text: string) => (): string => text;
const zoned =
  (text: string) =>
  (zone: string): string =>
    `${text} (${zone})`;

export const outputs: Words['outputs'] = {
  columns: {
    id: plain('Number'),
    title: plain('Incident'),
    time: zoned('Time'),
    from: zoned('From'),
    to: zoned('To'),
    over: plain('Over'),
    severity: plain('Severity'),
    cause: plain('Probable cause'),
    causeId: plain('Cause id'),
    confidence: plain('Probability'),
    terminal: plain('Terminal'),
    merchant: plain('Merchant'),
    type: plain('Transaction type'),
    amount: plain('Amount'),
    currency: plain('Currency'),
    pan: plain('Card (masked)'),
    stan: plain('Trace number'),
    rrn: plain('Reference number'),
    batch: plain('Batch'),
    code: plain('Code'),
    message: plain('Message'),
    symptom: plain('What it says'),
    manifestation: plain('Shown as'),
    mismatch: plain('Records'),
    incident: plain('Incident'),
    evidence: plain('Evidence'),
    cost: plain('Cost'),
    advice: plain('What to do'),
    file: plain('File'),
    line: plain('Line'),
    alarms: plain('Alarms'),
    who: plain('Who was hit'),
    scope: plain('Scope'),
    terminals: plain('Terminals'),
    merchants: plain('Merchants'),
    issuers: plain('Issuers'),
    channels: plain('Channels'),
    versions: plain('Versions'),
  },
  yes: 'yes',
  no: 'no',
  sure: (cause, confidence, f) => `${cause}, ${f.percent(confidence)} sure`,
  group: (cause, alarms, terminals, f) =>
    `${cause}: ${f.plural(alarms, 'alarm')}${terminals === 0 ? '' : ` at ${f.plural(terminals, 'terminal')}`}`,
  headings: { incidents: 'Incidents', alarms: 'Other alarms', inputs: 'Inputs' },
  notReadInFull: (file, rejected, f) =>
    rejected === 0
      ? `${file} could not be read, or not to its end`
      : `${f.plural(rejected, 'row')} of ${file} could not be read`,
  metrics: {
    build_info: 'Version that made this report.',
    time_zone_stated: 'Whether the zone of times without an offset was given (1) or assumed (0).',
    period_start_seconds: 'First record read, in seconds since 1970.',
    period_end_seconds: 'Last record read, in seconds since 1970.',
    records: 'Records read.',
    transactions: 'Transactions read, by outcome.',
    information: 'Messages for information only.',
    alarms: 'Alarms by probable cause.',
    alarms_by_severity: 'Alarms by perceived severity (ITU-T X.733).',
    incidents: 'Incidents by perceived severity.',
    incident_alarms: 'Alarms of each incident.',
    incident_confidence: 'Probability, 0 to 1, that the cause of the incident is right.',
    incident_open: 'Whether the incident may still have been going on when the log ended.',
    incident_start_seconds: 'First alarm of the incident, in seconds since 1970.',
    incident_end_seconds: 'Last alarm of the incident, in seconds since 1970.',
    impact: 'Cost of all alarms, each measure in its unit.',
    impact_money: 'Cost of all alarms in money, each measure in its currency.',
    input_rows: 'Rows of each input: accepted, rejected, or dropped as duplicates.',
    inputs_unread: 'Inputs that could not be read, or not to their end.',
    card_data_findings: 'Places in the logs with card data that a log must not hold.',
    early_warnings: 'Trends that are not yet failures.',
  },
};
