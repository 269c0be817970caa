import type { StatisticsWords } from '../statistics-words.ts';

const at = (terminal: string | undefined): string => (terminal === undefined ? '' : ` at terminal ${terminal}`);

export const statistics: StatisticsWords = {
  section: 'The alarms themselves (ISA-18.2)',
  borrowed:
    'These figures and their limits are borrowed from process plants, where one operator answers to one console; here a site stands for the console. They say where alarms need tuning, not how well a shop works.',
  rate: (alarms, days, perDay, f) =>
    `${f.plural(alarms, 'alarm')} in ${f.plural(days, 'day')}: ${f.number(perDay)} a day (about 150 a day per operator are called acceptable, 300 the most that can be handled)`,
  terminals: 'Terminals with most alarms',
  sites: 'Sites with most alarms',
  rateOf: (id, alarms, perDay, peak, f) =>
    `${id}: ${f.number(alarms)}, ${f.number(perDay)} a day, at most ${f.number(peak)} in ten minutes`,
  floods: (count, f) => `Floods (more than 10 alarms in 10 minutes at one site): ${f.number(count)}`,
  flood: (site, range, alarms, peak, f) =>
    `${site}, ${range}: ${f.plural(alarms, 'alarm')}, at most ${f.number(peak)} in ten minutes`,
  chattering: (count, f) => `Chattering (the same alarm 3 times or more in a minute): ${f.number(count)}`,
  chatter: (terminal, symptom, bursts, alarms, f) =>
    `${symptom}${at(terminal)}: ${f.plural(alarms, 'alarm')} in ${f.plural(bursts, 'burst')}`,
  stale: (count, f) => `Stale (standing for more than 24 hours): ${f.number(count)}`,
  staleUnknown: 'Stale alarms: not known, no log says when an alarm is over',
  standing: (terminal, symptom, from, to) =>
    `${symptom}${at(terminal)}: from ${from} ${to === undefined ? 'on, still standing when the log ends' : `to ${to}`}`,
  worstTen: (share, f) =>
    `The ten most frequent alarms make ${f.percent(share)} of all (1 to 5% is the aim; 20 to 80% is common before tuning)`,
  actor: (terminal, symptom, alarms, f) => `${symptom}${at(terminal)}: ${f.number(alarms)}`,
  priorities: (shares, f) =>
    `Priorities: ${shares.map(([name, share]) => `${name} ${f.percent(share)}`).join(', ')} (80, 15 and 5% for low, medium and high are the aim)`,
  tune: 'What to tune',
  tuning: {
    floods:
      'Floods: treat the incident behind each, not its alarms, and let monitoring report one fault of a site once.',
    chattering:
      'Chattering: have the terminal or the monitoring wait before it repeats a message; what still chatters has a loose contact or a retry loop.',
    stale: 'Stale alarms: mend what stands, or suppress it in the settings with an owner and a last day.',
    'worst-ten': 'The worst ten: mend these first; each is one symptom at one terminal.',
    'priority-mix':
      'Priorities: too many are high. Once the incidents are mended, look whether the places marked critical really are.',
  },
  nothingToTune: 'Nothing stands out.',
};
