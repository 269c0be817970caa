import { createNames, type Names } from './approvals.ts';

/**
 * Who sent the approvals that are not counted for their terminals yet, in the order of these approvals: of each, merchant,
 * channel and version by their numbers among the names; 0 where they are not said.
 */
export interface Senders {
  readonly names: Names;
  size: number;
  said: Uint32Array;
}

/** What is said of each, in this order: merchant, channel, version. */
export const SAID = 3;
const FIRST_CAPACITY = 1024;

export const createSenders = (): Senders => ({
  names: createNames(),
  size: 0,
  said: new Uint32Array(FIRST_CAPACITY * SAID),
});

/** Notes who sent the approval that was added last. */
export const addSender = (senders: Senders, merchant: number, channel: number, version: number): void => {
  const at = senders.size * SAID;
  if (at === senders.said.length) {
    const wider = new Uint32Array(at * 2);
    wider.set(senders.said);
    senders.said = wider;
  }
  const { said } = senders;
  said[at] = merchant;
  said[at + 1] = channel;
  said[at + 2] = version;
  senders.size += 1;
};
