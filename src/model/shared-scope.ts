import type { Matcher, Shared, Subject, Surroundings } from './diagnosis.ts';

/** Log-odds, seven to one, from which the others on a channel are well; a switch that fails now and then leaves some out by luck. */
const SPARED = -2;

/** A fault that others have as well, and how far it goes. */
export interface SharedFault extends Shared {
  readonly scope: 'channel' | 'everything';
}

/**
 * Whose fault explains what an alarm met, the channel's or everybody's; undefined where nobody is there to share it. What is
 * everybody's is also the channel's: where the others on it are well, another channel's fault is no concern of this one.
 */
export const sharedFault = (subject: Subject, match: Matcher, ask: Surroundings): SharedFault | undefined => {
  const channel = ask.shared(subject, 'channel', match);
  const everything = ask.shared(subject, 'everything', match);
  const isSpared = channel !== undefined && channel.weight <= SPARED;
  const isChannels = isSpared || (channel?.weight ?? 0) >= (everything?.weight ?? 0);
  const found = isChannels ? channel : everything;
  return found === undefined ? undefined : { ...found, scope: isChannels ? 'channel' : 'everything' };
};
