import { SEVERITIES, type Severity } from '../model/cause.ts';
import type { Report } from '../model/report.ts';

/** What a run must not find, where it is to fail. */
export interface GateSettings {
  /** Alarms of this severity or worse. */
  readonly failOn: Severity | undefined;
  /** Incidents, and doubtful payments outside of them, that the baseline does not hold. */
  readonly failOnNew: boolean;
  /** More undetermined alarms than this. */
  readonly failOnUndetermined: number | undefined;
}

/** Why a run fails: each names the option, so that whoever reads a red job knows what to change. */
export type GateReason =
  | {
      readonly kind: 'severity';
      readonly level: Severity;
      readonly alarms: number;
      readonly incidents: readonly string[];
    }
  | { readonly kind: 'new'; readonly incidents: readonly string[]; readonly payments: readonly string[] }
  | { readonly kind: 'undetermined'; readonly alarms: number; readonly limit: number };

/** The reasons, none where the run may pass. They look at the report alone, so that every format fails alike. */
export const gateReasons = (report: Report, settings: GateSettings): readonly GateReason[] => {
  const reasons: GateReason[] = [];
  const { failOn, failOnUndetermined: limit } = settings;
  if (failOn !== undefined) {
    const worst = SEVERITIES.indexOf(failOn);
    const isWorse = ({ severity }: { readonly severity: Severity }): boolean => SEVERITIES.indexOf(severity) <= worst;
    const alarms = report.alarms.filter(isWorse).length;
    if (alarms > 0) {
      const incidents = report.incidents.filter(isWorse).map(({ id }) => id);
      reasons.push({ kind: 'severity', level: failOn, alarms, incidents });
    }
  }
  const incidents = report.baseline?.fresh ?? [];
  const payments = report.baseline?.payments.fresh ?? [];
  if (settings.failOnNew && incidents.length + payments.length > 0) {
    reasons.push({ kind: 'new', incidents, payments });
  }
  if (limit !== undefined) {
    const alarms = report.alarms.filter(({ diagnosis }) => diagnosis.cause === 'undetermined').length;
    if (alarms > limit) reasons.push({ kind: 'undetermined', alarms, limit });
  }
  return reasons;
};
