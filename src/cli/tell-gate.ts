import { scopeOf } from '../ci/identity.ts';
import type { GateReason } from '../ci/gate.ts';
import type { Formats, Words } from '../messages/words.ts';
import type { IncidentIdentity, Report } from '../model/report.ts';
import { note } from './complain.ts';
import type { Shell } from './shell.ts';

/** An identity in words: `Network fault, site 898330158220007`. */
export const identityText = (words: Words, f: Formats, identity: IncidentIdentity): string =>
  words.report.incidentTitle(words.causes[identity.cause].name, words.scopeOf(scopeOf(identity), f));

/** What is new against the baseline, and what is no longer seen. */
export const tellBaseline = (shell: Shell, words: Words, f: Formats, { baseline, incidents }: Report): void => {
  if (baseline === undefined) return;
  const say = words.ci.baseline;
  for (const id of baseline.fresh) {
    const incident = incidents.find((one) => one.id === id);
    if (incident === undefined) continue;
    const title = words.report.incidentTitle(words.causes[incident.cause].name, words.scopeOf(incident.scope, f));
    note(shell.err, say.fresh(`${id} ${title}`));
  }
  for (const identity of baseline.gone) note(shell.err, say.gone(identityText(words, f, identity)));
  if (baseline.fresh.length > 0) note(shell.err, `  ${say.hint}`);
};

/** Why the run fails, each on a line: told even where notes are not, for a red job has to say why. */
export const tellReasons = (shell: Shell, words: Words, f: Formats, reasons: readonly GateReason[]): void => {
  const say = words.ci.failed;
  for (const reason of reasons) {
    switch (reason.kind) {
      case 'severity':
        note(shell.err, say.severity(reason.level, reason.alarms, reason.incidents, f));
        break;
      case 'new':
        note(shell.err, say.fresh(reason.incidents.length));
        break;
      case 'undetermined':
        note(shell.err, say.undetermined(reason.alarms, reason.limit, f));
        break;
    }
  }
};
