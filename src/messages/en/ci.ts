import type { CiWords } from '../ci-words.ts';

const alarmsOf = (count: number, f: { plural(value: number, one: string): string }): string => f.plural(count, 'alarm');

export const ci: CiWords = {
  failed: {
    severity: (level, alarms, incidents, f) =>
      `Failed by --fail-on ${level}: ${alarmsOf(alarms, f)} of this severity or worse${incidents.length === 0 ? '' : `, in ${f.list(incidents, 8)}`}.`,
    fresh: (incidents, payments) => {
      const parts = [
        ...(incidents > 0 ? [incidents === 1 ? '1 incident' : `${incidents} incidents`] : []),
        ...(payments > 0 ? [payments === 1 ? '1 doubtful payment' : `${payments} doubtful payments`] : []),
      ];
      return `Failed by --fail-on-new: ${parts.join(' and ')} ${incidents + payments === 1 ? 'is' : 'are'} not in the baseline.`;
    },
    undetermined: (alarms, limit, f) =>
      `Failed by --fail-on-undetermined ${limit}: ${alarmsOf(alarms, f)} without a cause that the evidence carries.`,
  },
  baseline: {
    summary: (fresh, known, gone, f) =>
      `Against the baseline: ${fresh.length === 0 ? 'nothing new' : `new ${f.list(fresh, 8)}`}, ${f.number(known)} known, ${f.number(gone)} no longer seen.`,
    fresh: (what) => `New: ${what}`,
    gone: (what) => `No longer seen: ${what}`,
    updated: (file, incidents, payments, f) =>
      `Baseline ${file} now holds ${f.plural(incidents, 'incident')}${payments === 0 ? '' : ` and ${f.plural(payments, 'doubtful payment')}`}.`,
    unchanged: (file) => `Baseline ${file} is unchanged.`,
    added: (what) => `Added: ${what}`,
    removed: (what) => `Taken out: ${what}`,
    hint: 'Once looked into, posalarm baseline update takes them into the baseline.',
  },
  diff: {
    heading: (before, after) => `From ${before} to ${after}`,
    totals: (before, after, f) =>
      `Transactions ${f.number(before.transactions)} → ${f.number(after.transactions)}, failed ${f.number(before.failed)} → ${f.number(after.failed)}, alarms ${f.number(before.alarms)} → ${f.number(after.alarms)}, incidents ${f.number(before.incidents)} → ${f.number(after.incidents)}`,
    trends: { new: 'New', worse: 'Worse', same: 'The same', better: 'Better', gone: 'Gone' },
    standing: (severity, terminals, alarms, f) =>
      `${severity}, ${f.plural(terminals, 'terminal')}, ${f.plural(alarms, 'alarm')}`,
    from: (before, after) => `${before} → ${after}`,
    payment: (kind, references) => `${kind}: ${references}`,
    verdict: (verdict, money) => `${verdict}, ${money}`,
    nothing: 'Neither report holds an incident or a doubtful payment.',
  },
  why: {
    heading: (id, what, where, time) => `${id}: ${what}${where === '' ? '' : `, ${where}`}, ${time}`,
    row: 'Row',
    says: 'Says',
    prior: 'Before any evidence (by the symptom alone)',
    evidence: 'Evidence',
    noEvidence: 'No rule had anything to say: the symptom alone decides.',
    result: 'Result',
    rivals: 'Rivals',
    incident: 'Incident',
    noIncident: 'none: too few alarms of this cause came together in place and time',
    severity: 'Severity',
    suppression: 'Suppression',
    notSuppressed: 'none',
    next: 'Look next',
    odds: (probability, odds) => `${probability} (odds ${odds})`,
    weight: (signed, times, cause) => `${signed} for ${cause} (odds × ${times})`,
    unweighted: 'weighs nothing by itself: it says where the diagnosis starts',
    sum: (prior, weights, score, share) =>
      `logarithms ${[prior, weights].filter((part) => part !== '').join(' ')} = ${score}, a share of ${share}`,
    normalised: (certainty) =>
      `Each sum times ${certainty} (a factor found by calibration), then made to shares that add up to 1 over all causes considered.`,
    ambiguous:
      'The code is private use and the network is not known: every cause keeps a part of its probability only.',
    unnamed: 'no cause reaches one half, so none is named',
    inherits: (where, gap) => `repeats the event at ${where}, ${gap} away, and takes over its cause`,
    severityFrom: (severity, meaning, cause) => `${severity}: ${meaning} (from ${cause}, its symptom and its extent)`,
    raised: (from, to) => `raised from ${from} to ${to}: the settings call the place critical`,
    hidden: (number, what, owner, expires, reason) =>
      `hidden by suppression ${number} (${what}), ${owner}, until ${expires}: ${reason}`,
    member: (id, title, alarms, f) => `${id}, ${title}, ${f.plural(alarms, 'alarm')}`,
    undetermined: 'undetermined',
    dictionary: 'What the code or message itself says',
    together: 'How its alarms came together',
    scope: 'Scope',
    alarms: (count, terminals, ids, f) =>
      `${f.plural(count, 'alarm')} at ${f.plural(terminals, 'terminal')}: ${f.list(ids, 8)}`,
    oneCause: (same, all, cause, f) =>
      all === 1
        ? `one alarm, its most probable cause ${cause}`
        : `${cause} is the most probable cause of ${same === all ? 'each of them' : `${f.number(same)} of them; the others go with these`}`,
    silence: (longest, most) =>
      `the longest silence between two of them is ${longest}${most === undefined ? '' : `; up to ${most} belong to one incident of this cause`}`,
    least: (alarms, f) => `of this cause ${f.plural(alarms, 'alarm')} or more make an incident`,
    shows: (symptoms, f) =>
      `they show as ${f.list(
        symptoms.map(([name, count]) => `${name} (${f.number(count)})`),
        6,
      )}`,
    mean: (mean, least, id) => `${mean} sure on average over its alarms; the least sure is ${id} with ${least}`,
    pointed: (scope) => `${scope}, where the evidence of its alarms points`,
    strongest: 'Strongest evidence among its alarms',
    worst: (severity, meaning) =>
      `${severity}: ${meaning} (the worst that its cause, scope and extent make of its alarms)`,
    identity: (cause, scope, names, f) =>
      `by ${cause}, ${scope}${names.length === 0 ? '' : ` ${f.list(names, 6)}`}; neither counts nor times enter`,
    known: 'How the baseline knows it',
  },
  suppressions: {
    section: 'Suppressed by the settings',
    hides: (alarms, incidents, f) =>
      `${f.plural(alarms, 'alarm')} and ${f.plural(incidents, 'incident')} hidden; --show-suppressed lists the alarms.`,
    used: (what, where, alarms, owner, expires, reason, f) =>
      `${what}, ${where}: ${f.plural(alarms, 'alarm')} hidden until ${expires} by ${owner}: ${reason}`,
    unused: (what, where, owner) => `${what}, ${where}: met no alarm and may be taken out (${owner})`,
    expired: (what, where, expires, alarms, owner, f) =>
      `${what}, ${where}: expired on ${expires} and hides nothing${alarms === 0 ? '' : `; ${f.plural(alarms, 'alarm')} would have been hidden`} (${owner})`,
    everywhere: 'everywhere',
  },
  owner: 'Owner',
  critical: 'critical place',
  hoursNeedZone: 'Opening hours are not used: no time zone is known. Set timeZone in the settings, or --time-zone.',
};
