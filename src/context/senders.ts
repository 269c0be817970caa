import { createNames, type Names } from './approvals.ts';

/**
 * Who sent the approvals that are not counted for their terminals yet: merchant, channel and version by their numbers among the
 * names, in the order of these approvals; 0 where they are not said.
 */
export interface Senders {
  readonly names: Names;
  size: number;
  merchant: Uint32Array;
  channel: Uint32Array;
  version: Uint32Array;
}

const FIRST_CAPACITY = 1024;

export const createSenders = (): Senders => ({
  names: createNames(),
  size: 0,
  merchant: new Uint32Array(FIRST_CAPACITY),
  channel: new Uint32Array(FIRST_CAPACITY),
  version: new Uint32Array(FIRST_CAPACITY),
});

const widen = (senders: Senders): void => {
  const column = (old: Uint32Array): Uint32Array => {
    const wider = new Uint32Array(old.length * 2);
    wider.set(old);
    return wider;
  };
  const { merchant, channel, version } = senders;
  Object.assign(senders, { merchant: column(merchant), channel: column(channel), version: column(version) });
};

/** Notes who sent the approval that was added last. */
export const addSender = (senders: Senders, merchant: number, channel: number, version: number): void => {
  if (senders.size === senders.merchant.length) widen(senders);
  const at = senders.size;
  senders.merchant[at] = merchant;
  senders.channel[at] = channel;
  senders.version[at] = version;
  senders.size = at + 1;
};
