import { describe, expect, it } from 'vitest';
import { scopesOfLine } from './either.ts';
import { MINUTE, type Fault, type Row, type Site, type Terminal } from './types.ts';
import type { EventId } from './words/index.ts';

const shop = (id: string, channels: readonly string[]): Site => {
  const terminals: Terminal[] = [];
  const site: Site = {
    id,
    kind: 'shop',
    terminals,
    open: 8,
    close: 20,
    salesPerTerminalDay: 50,
    ticket: 2000,
    ticketSpread: 0.5,
    cashiers: ['01'],
    regulars: [],
    manualShare: 0,
  };
  for (const [n, channel] of channels.entries())
    terminals.push({ id: `${id}-${n + 1}`, site, channel, maker: 'own', mobile: false, versions: [] });
  return site;
};

const here = shop('HERE', ['FIBRE', 'FIBRE', 'MOBILE']);
const there = shop('THERE', ['FIBRE', 'MOBILE']);
const kiosk = shop('KIOSK', ['FIBRE']);

const tried = (terminal: Terminal | undefined, minute: number, event: EventId = 'approved'): Row => {
  if (terminal === undefined) throw new Error('no such terminal');
  return {
    kind: 'transaction',
    time: minute * MINUTE,
    terminal,
    type: 'SALE',
    amount: 1000,
    card: undefined,
    entry: 'CHIP',
    event,
    latency: undefined,
    cashier: undefined,
    rrn: undefined,
    originalRrn: undefined,
    truth: undefined,
  };
};

const carrier: Fault = {
  id: 'F1',
  kind: 'carrier-down',
  cause: 'payment-environment/payment-channel',
  scope: 'channel',
  name: 'FIBRE',
  from: 0,
  to: 60 * MINUTE,
};

const [first, second, mobile] = here.terminals;
const failing = [
  tried(first, 10, 'connect-failed'),
  tried(second, 15, 'receive-timeout'),
  tried(first, 20, 'send-failed'),
];
const ofOne = failing.filter(({ terminal }) => terminal === first);

describe('a dead channel that one place alone tried', () => {
  it('may be that place’s line', () => {
    const around = [tried(there.terminals[0], 9), tried(there.terminals[0], 21), tried(there.terminals[1], 15)];
    expect(scopesOfLine(carrier, failing, [...around, ...failing])).toEqual(['site']);
    expect(scopesOfLine(carrier, ofOne, [...around, ...ofOne])).toEqual(['terminal']);
    const ofKiosk = [10, 12, 14].map((minute) => tried(kiosk.terminals[0], minute, 'connect-failed'));
    expect(scopesOfLine(carrier, ofKiosk, ofKiosk)).toEqual(['terminal', 'site']);
  });

  it('is the channel’s where another site of it was tried just then, whether it passed or failed', () => {
    for (const event of ['approved', 'connect-failed', 'insufficient-funds'] as const) {
      const elsewhere = tried(there.terminals[0], 12, event);
      expect(scopesOfLine(carrier, failing, [...failing, elsewhere])).toEqual([]);
      expect(scopesOfLine(carrier, ofOne, [...ofOne, elsewhere])).toEqual([]);
    }
    const both = [...failing, tried(there.terminals[0], 30, 'connect-failed')];
    expect(scopesOfLine(carrier, both, both)).toEqual([]);
  });

  it('is the channel’s where another channel of the same site was tried just then', () => {
    expect(scopesOfLine(carrier, failing, [...failing, tried(mobile, 12)])).toEqual([]);
    // Of one terminal no sibling on another channel tells whether its own line is dead.
    expect(scopesOfLine(carrier, ofOne, [...ofOne, tried(mobile, 12)])).toEqual(['terminal']);
    expect(scopesOfLine(carrier, ofOne, [...ofOne, tried(second, 12)])).toEqual(['site']);
  });

  it('is the channel’s where a host answered, and no other fault than a channel’s is a line as well', () => {
    const answered = [...failing, tried(first, 16, 'issuer-no-answer')];
    expect(scopesOfLine(carrier, answered, answered)).toEqual([]);
    expect(scopesOfLine({ ...carrier, scope: 'everything' }, failing, failing)).toEqual([]);
    expect(scopesOfLine({ ...carrier, cause: 'security-settings/keys' }, failing, failing)).toEqual([]);
    expect(scopesOfLine(carrier, [], failing)).toEqual([]);
  });
});
