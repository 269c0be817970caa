export { countermeasuresFor, countermeasuresOfIncident, type Situation } from './countermeasures.ts';
export { impactsOfAlarm, impactsOfIncident, impactsOfRun } from './impacts.ts';
export type { Explained } from './ledger.ts';
export { isInDoubt, recoveryOf, wentWell } from './money.ts';
export { type Gravity, severityOf, worstSeverity } from './severity.ts';
