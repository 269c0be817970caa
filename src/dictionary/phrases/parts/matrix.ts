import type { SymptomId } from '../../../model/symptom.ts';
import type { Component } from '../../table.ts';

/** What messages of devices speak of; the specific before the general, which decides where two stand equally near. */
export type PartId =
  | 'tamperWord'
  | 'jamWord'
  | 'paperOutWord'
  | 'batteryLowWord'
  | 'clockWord'
  | 'darkWord'
  | 'lineWord'
  | 'keyWord'
  | 'coverWord'
  | 'certificate'
  | 'mac'
  | 'key'
  | 'crypto'
  | 'sam'
  | 'sim'
  | 'paper'
  | 'printer'
  | 'charger'
  | 'battery'
  | 'power'
  | 'touch'
  | 'display'
  | 'pinpad'
  | 'keypad'
  | 'reader'
  | 'chip'
  | 'contactless'
  | 'stripe'
  | 'clock'
  | 'memory'
  | 'storage'
  | 'casing'
  | 'cover'
  | 'drawer'
  | 'cash'
  | 'accessory'
  | 'card'
  | 'pinEntry'
  | 'signal'
  | 'cable'
  | 'address'
  | 'network'
  | 'tls'
  | 'parameter'
  | 'update'
  | 'settlement'
  | 'heartbeat'
  | 'selfTest'
  | 'signOn'
  | 'app'
  | 'host'
  | 'shutdown'
  | 'till'
  | 'system';

/** What is said of a part. */
export type StateId =
  // small words that turn others round
  | 'none'
  | 'not'
  | 'notYet'
  | 'need'
  | 'planned'
  // all is well
  | 'success'
  | 'done'
  | 'started'
  | 'connected'
  | 'fine'
  | 'closed'
  | 'restored'
  | 'replaced'
  | 'charged'
  | 'updated'
  // nothing by itself, trouble where denied
  | 'found'
  | 'answer'
  | 'readable'
  | 'valid'
  | 'available'
  | 'lit'
  | 'reading'
  // trouble
  | 'fault'
  | 'fail'
  | 'broken'
  | 'low'
  | 'empty'
  | 'lostState'
  | 'missing'
  | 'silent'
  | 'unreadable'
  | 'disconnected'
  | 'unavailable'
  | 'expired'
  | 'notYetValid'
  | 'invalid'
  | 'locked'
  | 'frozen'
  | 'unexpected'
  | 'restart'
  | 'open'
  | 'removed'
  | 'timeout'
  | 'cancelled'
  | 'refused'
  | 'undone'
  | 'unstable'
  | 'dirty'
  | 'stuck'
  | 'jam'
  | 'multiple'
  | 'dark'
  | 'flicker'
  | 'erased'
  | 'reset'
  /** Of a clock: it goes wrong. */
  | 'astray'
  | 'full'
  | 'hot';

export const GOOD: ReadonlySet<StateId> = new Set<StateId>([
  'success',
  'done',
  'started',
  'connected',
  'fine',
  'closed',
  'restored',
  'replaced',
  'charged',
  'updated',
]);

/** What becomes of a word that is denied. */
export const DENIED: Readonly<Partial<Record<StateId, StateId>>> = {
  success: 'fail',
  done: 'undone',
  started: 'fail',
  connected: 'disconnected',
  fine: 'fault',
  closed: 'open',
  restored: 'fault',
  replaced: 'need',
  charged: 'low',
  updated: 'undone',
  found: 'missing',
  answer: 'silent',
  readable: 'unreadable',
  reading: 'unreadable',
  valid: 'invalid',
  available: 'unavailable',
  lit: 'dark',
};

export const TROUBLE: ReadonlySet<StateId> = new Set<StateId>([
  'fault',
  'fail',
  'broken',
  'low',
  'empty',
  'lostState',
  'missing',
  'silent',
  'unreadable',
  'disconnected',
  'unavailable',
  'expired',
  'notYetValid',
  'invalid',
  'locked',
  'frozen',
  'unexpected',
  'restart',
  'open',
  'removed',
  'timeout',
  'cancelled',
  'refused',
  'undone',
  'unstable',
  'dirty',
  'stuck',
  'jam',
  'multiple',
  'dark',
  'flicker',
  'erased',
  'reset',
  'astray',
  'full',
  'hot',
]);

type Cells = Readonly<Partial<Record<StateId, SymptomId>>>;

const each = (symptom: SymptomId, ...states: readonly StateId[]): Cells =>
  Object.fromEntries(states.map((state) => [state, symptom]));

const FAULTY = ['fault', 'fail', 'broken'] as const satisfies readonly StateId[];
/** Of a thing that can be touched, also that it does not work. */
const IDLE = ['fault', 'fail', 'broken', 'unavailable'] as const satisfies readonly StateId[];
const GONE = [
  'missing',
  'none',
  'silent',
  'disconnected',
  'lostState',
  'unavailable',
] as const satisfies readonly StateId[];

/** What befalls a till as well as any terminal. */
const OF_SYSTEM: Readonly<Partial<Record<StateId, SymptomId>>> = {
  ...each('app-hang', 'frozen'),
  unexpected: 'restart',
  restart: 'restart',
  hot: 'self-test-failed',
};

/** Part and state: what they say together. What is not here says nothing, and the other lists are asked. */
export const MATRIX: Readonly<Record<PartId, Cells>> = {
  tamperWord: {},
  jamWord: {},
  paperOutWord: {},
  batteryLowWord: {},
  clockWord: {},
  darkWord: {},
  lineWord: {},
  keyWord: {},
  coverWord: {},
  certificate: {
    ...each('certificate-invalid', ...FAULTY, 'missing', 'none', 'invalid', 'refused', 'locked', 'erased'),
    expired: 'certificate-expired',
    notYetValid: 'certificate-not-yet-valid',
  },
  mac: each('mac-error', ...FAULTY, 'invalid'),
  key: {
    // "Not loaded" is written with the word for a charge, or for what was brought up to date.
    ...each('key-missing', 'missing', 'none', 'lostState', 'empty', 'erased', 'undone', 'low'),
    ...each('key-invalid', ...FAULTY, 'invalid', 'expired'),
  },
  crypto: each('security-processing-failed', ...FAULTY, 'timeout', 'unavailable'),
  sam: each('sam-fault', ...IDLE, ...GONE, 'unreadable', 'locked', 'invalid', 'removed', 'timeout'),
  sim: each('no-signal', ...IDLE, ...GONE, 'unreadable', 'locked', 'invalid', 'removed', 'expired', 'undone'),
  paper: {
    ...each('printer-paper-out', 'empty', 'none', 'missing', 'need'),
    low: 'printer-paper-low',
    ...each('printer-jam', 'jam', 'stuck', 'frozen'),
    fault: 'printer-fault',
  },
  printer: {
    ...each('printer-fault', ...IDLE, ...GONE, 'timeout', 'open', 'dirty', 'locked'),
    ...each('printer-jam', 'jam', 'stuck'),
    hot: 'printer-overheated',
    empty: 'printer-paper-out',
  },
  charger: each('power-fault', ...IDLE, ...GONE, 'removed', 'hot', 'low'),
  battery: {
    ...each('battery-low', 'low', 'empty'),
    ...each('power-fault', ...IDLE, 'missing', 'none', 'disconnected', 'removed', 'hot', 'dirty'),
  },
  power: each('power-fault', ...IDLE, ...GONE, 'low', 'unstable', 'removed', 'hot', 'unexpected'),
  touch: each('key-fault', ...IDLE, ...GONE, 'stuck', 'frozen'),
  display: {
    ...each('display-fault', ...IDLE, 'missing', 'silent', 'disconnected', 'unavailable', 'timeout'),
    dark: 'display-blank',
    ...each('display-garbled', 'flicker', 'unreadable'),
    frozen: 'app-hang',
  },
  pinpad: each('pin-pad-fault', ...IDLE, ...GONE, 'locked', 'frozen'),
  keypad: each('key-fault', ...IDLE, 'silent', 'missing', 'disconnected', 'stuck', 'jam', 'locked'),
  reader: {
    ...each('card-reader-fault', ...IDLE, ...GONE, 'timeout', 'dirty', 'stuck', 'jam', 'hot', 'locked'),
    unreadable: 'stripe-read-error',
  },
  chip: {
    ...each('chip-read-error', ...IDLE, 'missing', 'silent', 'unreadable', 'timeout', 'invalid'),
    removed: 'card-removed',
  },
  contactless: {
    ...each('contactless-read-error', ...IDLE, 'missing', 'silent', 'unreadable', 'timeout'),
    multiple: 'multiple-cards',
    removed: 'card-removed',
  },
  stripe: each('stripe-read-error', ...IDLE, 'unreadable', 'missing', 'none', 'empty', 'invalid'),
  clock: each(
    'clock-fault',
    ...IDLE,
    'invalid',
    'reset',
    'astray',
    'lostState',
    'low',
    'empty',
    'unavailable',
    'silent',
    'missing',
  ),
  memory: {
    ...each('out-of-memory', 'full', 'low', 'empty', 'none'),
    ...each('storage-fault', ...IDLE, 'unreadable', 'missing', 'invalid'),
  },
  storage: each('storage-fault', ...IDLE, 'full', 'low', 'unreadable', 'missing', 'none', 'invalid', 'silent'),
  casing: each('tamper', 'open', 'removed', 'broken'),
  cover: each('printer-fault', 'open', ...FAULTY),
  drawer: each(
    'self-test-failed',
    ...IDLE,
    'silent',
    'missing',
    'disconnected',
    'stuck',
    'jam',
    'locked',
    'unavailable',
  ),
  // What takes coins and notes and gives them back: empty, full or stuck, it does not.
  cash: each(
    'cash-unit-fault',
    ...IDLE,
    ...GONE,
    'stuck',
    'jam',
    'full',
    'low',
    'empty',
    'locked',
    'timeout',
    'dirty',
    'removed',
  ),
  accessory: each('self-test-failed', ...IDLE, ...GONE, 'stuck', 'timeout', 'hot', 'dirty'),
  card: {
    ...each('stripe-read-error', 'unreadable'),
    removed: 'card-removed',
    multiple: 'multiple-cards',
    stuck: 'card-reader-fault',
  },
  pinEntry: { timeout: 'entry-timeout', cancelled: 'cancelled' },
  signal: {
    ...each('no-signal', 'none', 'missing', 'lostState', 'disconnected', 'unavailable'),
    ...each('link-unstable', 'low', 'unstable'),
  },
  cable: each('line-unplugged', 'disconnected', 'missing', 'none', 'removed', ...FAULTY),
  address: each('address-error', ...FAULTY, ...GONE, 'invalid', 'timeout'),
  network: {
    ...each('connect-failed', ...FAULTY, ...GONE, 'timeout', 'cancelled', 'refused', 'undone', 'closed'),
    ...each('link-unstable', 'low', 'unstable'),
  },
  tls: each('tls-error', ...FAULTY, 'refused', 'cancelled', 'timeout', 'invalid', 'undone'),
  parameter: each('parameter-error', ...FAULTY, 'missing', 'none', 'invalid', 'expired', 'lostState'),
  update: each(
    'update-failed',
    ...FAULTY,
    'cancelled',
    'timeout',
    'invalid',
    'disconnected',
    'refused',
    'undone',
    'stuck',
    'missing',
  ),
  settlement: {
    ...each('settlement-failed', ...FAULTY, 'cancelled', 'timeout', 'refused', 'disconnected'),
    ...each('settlement-required', 'undone', 'missing', 'need', 'full', 'open'),
  },
  heartbeat: each('connect-failed', 'missing', 'none', 'lostState', 'timeout', 'fail', 'undone'),
  selfTest: each('self-test-failed', ...FAULTY, 'undone', 'cancelled'),
  signOn: {
    ...each('sign-on-failed', ...FAULTY, 'refused', 'timeout', 'cancelled'),
    ...each('not-signed-on', 'need', 'missing', 'undone'),
  },
  app: {
    ...each('app-crash', 'unexpected'),
    ...each('app-hang', 'frozen', 'silent', 'locked'),
    ...each('software-error', 'fault'),
    restart: 'restart',
  },
  host: {
    ...each('connect-failed', 'unavailable', 'disconnected', 'lostState'),
    ...each('receive-timeout', 'silent', 'timeout'),
  },
  shutdown: { unexpected: 'restart' },
  till: OF_SYSTEM,
  system: { ...OF_SYSTEM, open: 'tamper' },
};

/** What speaks of the general, and yields to a part that is named as well, as far as it stands in the sentence. */
export const GENERAL: ReadonlySet<PartId> = new Set<PartId>([
  'card',
  'pinEntry',
  'network',
  'tls',
  'parameter',
  'update',
  'settlement',
  'heartbeat',
  'selfTest',
  'signOn',
  'app',
  'host',
  'shutdown',
  'till',
  'system',
]);

/** Words that say it all. */
export const STANDALONE: Readonly<Partial<Record<PartId, SymptomId>>> = {
  jamWord: 'printer-jam',
  paperOutWord: 'printer-paper-out',
  batteryLowWord: 'battery-low',
  clockWord: 'clock-fault',
  darkWord: 'display-blank',
  lineWord: 'connect-failed',
  keyWord: 'key-missing',
  coverWord: 'printer-fault',
};

/** The component that a column with this part's name means. */
export const COMPONENT_OF: Readonly<Partial<Record<PartId, Component>>> = {
  certificate: 'certificate',
  key: 'security',
  sam: 'sam',
  sim: 'network',
  paper: 'printer',
  printer: 'printer',
  charger: 'power',
  battery: 'battery',
  power: 'power',
  touch: 'keypad',
  display: 'display',
  pinpad: 'pin-pad',
  keypad: 'keypad',
  reader: 'chip',
  chip: 'chip',
  contactless: 'contactless',
  stripe: 'stripe',
  clock: 'clock',
  memory: 'memory',
  storage: 'storage',
  signal: 'network',
  cable: 'network',
  network: 'network',
  app: 'software',
  tamperWord: 'security',
};
