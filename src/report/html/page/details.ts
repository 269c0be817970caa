import type { PageData } from '../data.ts';
import type { Alarms } from './decode.ts';
import { element } from './dom.ts';

/** A row of the table that tells all that is known of the alarm above it. */
export const detailsOf = (data: PageData, alarms: Alarms, n: number): HTMLElement => {
  const { pools, words } = data;
  const columns = data.alarms;
  const list = element('dl', 'facts');
  const add = (label: string, value: string | Node | undefined): void => {
    if (value === undefined || value === '') return;
    list.append(element('div', '', element('dt', '', label), element('dd', '', value)));
  };
  const pieces = alarms.evidence[n];
  const missing =
    pieces === undefined ? ((columns.incident[n] ?? -1) >= 0 ? words.inIncident : words.elsewhere) : words.alone;
  const evidence =
    pieces === undefined || pieces.length === 0
      ? missing
      : element(
          'ul',
          'evidence',
          ...pieces.map((piece) =>
            element('li', piece % 2 === 1 ? 'opposes' : 'supports', alarms.texts[piece >> 1] ?? ''),
          ),
        );
  add(words.row, `A${alarms.id[n] ?? ''} · ${pools.files[columns.file[n] ?? -1] ?? ''}:${alarms.line[n] ?? ''}`);
  add(words.merchant, pools.merchants[columns.merchant[n] ?? -1]);
  add(words.reference, pools.references[alarms.reference[n] ?? -1]);
  add(words.facts, alarms.texts[alarms.facts[n] ?? -1]);
  add(words.evidence, evidence);
  add(words.rivals, pools.rivals[columns.rivals[n] ?? -1]);
  add(words.next, pools.next[columns.next[n] ?? -1]);
  add(words.steps, pools.advice[columns.advice[n] ?? -1]);
  const cell = element('td', '', list);
  cell.setAttribute('colspan', '7');
  return element('tr', 'details', cell);
};
