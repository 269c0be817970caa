import type { ScopeKind } from '../../model/diagnosis.ts';
import type { Formats, Words } from '../words.ts';

export const manifestations: Words['manifestations'] = {
  screen: 'on the screen',
  voice: 'by voice',
  record: 'in the records',
};

export const mismatches: Words['mismatches'] = {
  'missing-at-host': 'on the terminal, not at the host (inflated)',
  'missing-at-terminal': 'at the host, not on the terminal (deflated)',
  'amount-differs': 'amounts differ',
  'status-differs': 'outcomes differ',
  duplicate: 'charged twice',
};

export const severities: Words['severities'] = {
  critical: { name: 'critical', meaning: 'service is lost or safety is at stake; act at once' },
  major: { name: 'major', meaning: 'a terminal is out of service or badly impaired; act urgently' },
  minor: { name: 'minor', meaning: 'trade goes on, but this needs care before it gets worse' },
  warning: { name: 'warning', meaning: 'ordinary refusals and slips; worth a look if they pile up' },
  indeterminate: { name: 'indeterminate', meaning: 'the log does not say how grave it is' },
};

export const scopes: Words['scopes'] = {
  card: 'one card',
  terminal: 'one terminal',
  site: 'one site',
  version: 'one software version',
  issuer: 'one issuer',
  channel: 'one channel',
  everything: 'the whole fleet',
};

export const scopeOf: Words['scopeOf'] = (scope, f) => {
  const named = (one: string, names: readonly string[]): string =>
    names.length === 0 ? scopes[scope.kind] : `${names.length === 1 ? one : `${one}s`} ${f.list(names, 3)}`;
  const said: Readonly<Record<ScopeKind, string>> = {
    card: scope.terminals.length === 0 ? scopes.card : `${scopes.card} at ${named('terminal', scope.terminals)}`,
    terminal: named('terminal', scope.terminals),
    site: named('site', scope.merchants),
    version: named('version', scope.versions),
    issuer: named('issuer', scope.issuers),
    channel: named('channel', scope.channels),
    everything: scopes.everything,
  };
  return said[scope.kind];
};

export const contrast: Words['contrast'] = ({ inside, outside }, kind, f) => {
  const tries = inside.failed + inside.ok;
  const elsewhere = outside.failed + outside.ok;
  if (kind === 'issuer' || kind === 'card') {
    // Cards of every issuer come to every terminal: here attempts are compared, not terminals.
    const these = kind === 'issuer' ? 'cards of this issuer' : 'this card';
    const here = `${f.number(inside.failed)} of ${f.plural(tries, 'attempt')} with ${these} failed, at ${f.plural(inside.terminalsFailing, 'terminal')}`;
    return elsewhere === 0 ? here : `${here}; with other cards ${f.number(outside.failed)} of ${f.number(elsewhere)}`;
  }
  const compared = outside.terminals > 0;
  const failing = f.number(inside.terminalsFailing);
  // Where the scope holds every terminal, those without the fault are what it is compared with.
  const terminals = compared
    ? `${failing} of ${f.plural(inside.terminals, 'terminal')} here, ${f.number(outside.terminalsFailing)} of ${f.number(outside.terminals)} elsewhere`
    : inside.terminals > inside.terminalsFailing
      ? `${failing} of the ${f.plural(inside.terminals, 'terminal')} in the log`
      : `${failing} of ${f.plural(inside.terminals, 'terminal')} here, and no other terminal in the log to compare with`;
  if (tries === 0) return terminals;
  // A list of device alarms tells of no attempts.
  if (inside.ok === 0 && outside.ok === 0) {
    const away = compared ? `, ${f.number(outside.failed)} elsewhere` : '';
    return `${terminals}; ${f.plural(inside.failed, 'alarm')} here${away}`;
  }
  const away = compared && elsewhere > 0 ? `, ${f.number(outside.failed)} of ${f.number(elsewhere)} elsewhere` : '';
  return `${terminals}; ${f.number(inside.failed)} of ${f.plural(tries, 'attempt')} failed here${away}`;
};

export const impacts: Words['impacts'] = {
  experience: 'Customer experience',
  efficiency: 'Efficiency',
  revenue: 'Revenue',
  trust: 'Trust',
  legal: 'Legal exposure',
};

const sum = (figure: { value: number; currency: string | undefined }, f: Formats): string =>
  f.money({ amount: figure.value, currency: figure.currency });

export const measures: Words['measures'] = {
  'customers-interrupted': (i, f) => `${f.plural(i.value, 'customer')} interrupted`,
  retries: (i, f) => `${f.plural(i.value, 'payment')} tried again`,
  'seconds-waited': (i, f) => `${f.duration(i.value * 1000)} spent waiting`,
  'minutes-degraded': (i, f) => `${f.duration(i.value * 60_000)} of terminal time impaired`,
  'extra-attempts': (i, f) => `${f.plural(i.value, 'extra attempt')}`,
  'peak-share': (i, f) => `${f.number(i.value)}% in the busiest hours`,
  'refused-not-recovered': (i, f) => `${sum(i, f)} refused and not recovered`,
  'recovered-later': (i, f) => `${sum(i, f)} refused first, taken later`,
  'in-doubt': (i, f) => `${sum(i, f)} in doubt, to be cleared up`,
  duplicated: (i, f) => `${sum(i, f)} charged twice`,
  'to-correct': (i, f) => `${sum(i, f)} to be put right in the books`,
  'customers-hit-again': (i, f) => `${f.plural(i.value, 'customer')} hit more than once`,
  'alarm-rate': (i, f) => `${f.plural(i.value, 'alarm')} per 100 attempts`,
  'fraud-or-tamper-cases': (i, f) => `${f.plural(i.value, 'fraud or tamper case')}`,
  'unmatched-or-duplicated': (i, f) => `${f.plural(i.value, 'payment')} with books that do not agree`,
  'unprotected-card-data': (i, f) => `${f.plural(i.value, 'place')} with unprotected card data in the log`,
};

export const actors: Words['actors'] = {
  cashier: 'cashier',
  technician: 'technician',
  'merchant-manager': 'shop manager',
  acquirer: 'acquirer',
  issuer: 'card issuer',
  vendor: 'terminal vendor',
  security: 'security officer',
};

export const urgencies: Words['urgencies'] = {
  immediate: 'at once',
  corrective: 'to mend it',
  preventive: 'to prevent it',
};

export const columns: Words['columns'] = {
  time: 'time',
  terminal_id: 'terminal',
  merchant_id: 'merchant',
  stan: 'trace number',
  rrn: 'reference number',
  transaction_type: 'transaction type',
  amount: 'amount',
  currency: 'currency',
  pan: 'card number (masked)',
  entry_mode: 'entry mode',
  response_code: 'response code',
  response_text: 'response text',
  issuer: 'issuer',
  channel: 'channel',
  latency_ms: 'time taken (ms)',
  operator_id: 'operator',
  batch_no: 'batch number',
  app_version: 'application version',
  original_rrn: 'original reference number',
  alarm_code: 'alarm code',
  message: 'alarm message',
  manifestation: 'manifestation',
  component: 'component',
};

export const kinds: Words['kinds'] = {
  transactions: 'transactions',
  alarms: 'device alarms',
  host: 'host records',
};

export const transactionTypes: Words['transactionTypes'] = {
  SALE: 'sale',
  VOID: 'void',
  REFUND: 'refund',
  REVERSAL: 'reversal',
  PREAUTH: 'pre-authorisation',
  PREAUTH_COMPLETE: 'completion of a pre-authorisation',
  BALANCE: 'balance enquiry',
  SIGN_ON: 'sign-on',
  SETTLEMENT: 'settlement',
};

export const entryModes: Words['entryModes'] = {
  CHIP: 'chip',
  CONTACTLESS: 'contactless',
  MAGSTRIPE: 'magnetic stripe',
  FALLBACK: 'fallback to the stripe',
  MANUAL: 'keyed by hand',
  QR: 'QR code',
};

export const cardData: Words['cardData'] = {
  pan: 'a full card number (masked here)',
  track: 'magnetic stripe data (removed here)',
  'pin-block': 'a PIN block (removed here)',
  'security-code': 'a card security code (removed here)',
  key: 'a key (removed here)',
};

const quoted = (found: string | undefined): string | undefined => (found === undefined ? undefined : `"${found}"`);

export const rejects: Words['rejects'] = {
  'time-missing': {
    expected: 'a time',
    found: () => 'an empty cell',
    todo: 'add the time of the record to the export',
  },
  'time-unreadable': {
    expected: 'a time such as 2026-03-04 12:00:00',
    found: (found) => quoted(found) ?? 'something else',
    todo: 'correct the time, or state how times are written in a profile',
  },
  'time-out-of-range': {
    expected: 'a time between 1990 and 2100 that exists in the calendar',
    found: (found) => quoted(found) ?? 'another time',
    todo: 'check the clock of the terminal that wrote it',
  },
  'amount-unreadable': {
    expected: 'an amount such as 12.50',
    found: (found) => quoted(found) ?? 'something else',
    todo: 'correct the amount in the export',
  },
  'amount-ambiguous': {
    expected: 'an amount that can be read in one way only',
    found: (found) => quoted(found) ?? 'two possible amounts',
    todo: 'export amounts with a decimal point and without thousands separators',
  },
  'too-few-fields': {
    expected: 'as many fields as the header has',
    found: (found) => (found === undefined ? 'fewer' : `fewer: ${quoted(found)}`),
    todo: 'look for a line break inside a cell that is not in quotes',
  },
  'too-many-fields': {
    expected: 'as many fields as the header has',
    found: (found) => (found === undefined ? 'more' : `more: ${quoted(found)}`),
    todo: 'look for a separator inside a cell that is not in quotes',
  },
  'nothing-to-explain': {
    expected: 'a response code, response text, alarm code or message',
    found: () => 'none of them',
    todo: 'leave the row out if it is no transaction, otherwise complete it',
  },
  'quote-not-closed': {
    expected: 'a closing quote',
    found: () => 'the end of the file',
    todo: 'close the quote in this row',
  },
  'quote-misplaced': {
    expected: 'quotes only around a whole cell',
    found: (found) => quoted(found) ?? 'a quote inside a cell',
    todo: 'double the quote inside the cell, or remove it',
  },
  'json-unreadable': {
    expected: 'a JSON object',
    found: (found) => quoted(found) ?? 'text that is not JSON',
    todo: 'check this line with a JSON validator',
  },
  'json-not-an-object': {
    expected: 'a JSON object with a record’s fields',
    found: (found) => quoted(found) ?? 'another kind of value',
    todo: 'export one object per record',
  },
  'json-truncated': {
    expected: 'the rest of the record',
    found: () => 'the end of the file',
    todo: 'fetch the file again; it was probably cut off',
  },
  'row-too-long': {
    expected: 'a row of at most a million characters',
    found: (found) => quoted(found) ?? 'far more',
    todo: 'look for a quote that is never closed, or leave out the field that holds so much',
  },
  'value-unreadable': {
    expected: 'a value that fits its column',
    found: (found) => quoted(found) ?? 'something else',
    todo: 'correct the value, or map it in a profile',
  },
};
