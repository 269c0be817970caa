import type { NamedCauseId } from '../model/cause.ts';
import type { Surroundings } from '../model/diagnosis.ts';
import { type Cluster, fromOf, joined, mainSymptom, natureOf, overlap, toOf, TOGETHER_MS } from './cluster.ts';
import { joinAsBank } from './outages.ts';
import { PRIORS } from './priors.ts';

const LINE: NamedCauseId = 'payment-environment/network';
const CHANNEL: NamedCauseId = 'payment-environment/payment-channel';

/** Clocks and tries in a row: an outage is noticed at each place so long after it began at most. Own inference. */
const NOTICED_MS = TOGETHER_MS / 4;

/** Whether what was said may be the line's as well as the channel's: a host that answers of itself has been reached. */
const mayBeLine = ({ members }: Cluster): boolean =>
  members.every(
    ({ subject: { symptom } }) =>
      natureOf(CHANNEL, symptom) === 'reach' && PRIORS[symptom].some(([cause]) => cause === LINE),
  );

const terminalsOf = ({ members }: Cluster, ask: Surroundings): ReadonlySet<string | undefined> =>
  new Set(members.map(({ subject }) => ask.place(subject).terminal));

const sitesOf = ({ members }: Cluster, ask: Surroundings): ReadonlySet<string | undefined> =>
  new Set(members.map(({ subject }) => ask.place(subject).site));

const isWide = ({ kind }: Cluster): boolean => kind === 'channel' || kind === 'everything';

/**
 * Answers that got lost at one place at one time were lost for one reason, though alarm by alarm it may be said of some that
 * the line and of others that the channel is to blame: no fault of a channel is seen at nothing but terminals whose line fails.
 */
const isOfLine = (channel: Cluster, line: Cluster, ask: Surroundings): boolean => {
  const own = terminalsOf(line, ask);
  return isWide(channel) && overlap(channel, line) && [...terminalsOf(channel, ask)].every((one) => own.has(one));
};

/** A place that falls silent and speaks again with all the others, in the same words, hangs on what they hang on. */
const isOfChannel = (line: Cluster, channel: Cluster, ask: Surroundings): boolean => {
  if (!isWide(channel) || mainSymptom(line) !== mainSymptom(channel)) return false;
  if (fromOf(line) < fromOf(channel) - NOTICED_MS || toOf(line) > toOf(channel) + NOTICED_MS) return false;
  if (toOf(line) - fromOf(line) < (toOf(channel) - fromOf(channel)) / 2) return false;
  const own = sitesOf(channel, ask);
  return [...sitesOf(line, ask)].every((one) => !own.has(one));
};

/** Line and channel are one way to the host: what of it one outage took is one fault. */
export const joinWay = (
  lines: readonly Cluster[],
  channels: readonly Cluster[],
  ask: Surroundings,
): { readonly lines: readonly Cluster[]; readonly channels: readonly Cluster[] } => {
  let rest = channels;
  const left: Cluster[] = [];
  for (const line of lines) {
    if (!mayBeLine(line)) {
      left.push(line);
      continue;
    }
    const parts = rest.filter((one) => mayBeLine(one) && isOfLine(one, line, ask));
    rest = rest.filter((one) => !parts.includes(one));
    const whole = parts.reduce((sum, one) => joined(sum, one, sum.kind, sum.name), line);
    const found = rest
      .filter((one) => mayBeLine(one) && overlap(one, whole))
      .map((one) => ({
        one,
        both: isOfChannel(whole, one, ask)
          ? joined(one, whole, one.kind, one.name)
          : one.kind === 'issuer'
            ? joinAsBank(one, whole, ask)
            : undefined,
      }))
      .find(({ both }) => both !== undefined);
    const both = found?.both;
    if (both === undefined) left.push(whole);
    else rest = rest.map((one) => (one === found?.one ? { ...both, cause: CHANNEL } : one));
  }
  return { lines: left, channels: rest };
};
