export { countermeasuresFor, type Situation } from './countermeasures.ts';
export { type Explained, impactsOfAlarm, impactsOfIncident, impactsOfRun } from './impacts.ts';
export { isInDoubt, recoveryOf } from './money.ts';
export { type Gravity, severityOf, worstSeverity } from './severity.ts';
