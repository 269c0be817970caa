import { grouped, percentOf } from '../../../messages/zone.ts';
import type { PageData } from '../data.ts';
import type { Place } from './count.ts';
import type { Alarms } from './decode.ts';
import { detailsOf } from './details.ts';
import { element, find, findAll } from './dom.ts';
import { type Filter, isSort, matching, type Sort, sorted } from './filter.ts';
import { clockOf, dayOf } from './moment.ts';

/** Rows on one page of the table. */
const PAGE = 50;
/** Milliseconds without a key before a search begins. */
const PAUSE = 120;
const LEVELS = ['critical', 'major', 'minor', 'warning', 'indeterminate'] as const;

const filled = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

export interface Table {
  /** Shows the alarms of one incident, or of one mark of a chart, and brings the table into view. */
  readonly choose: (wanted: { readonly incident?: number; readonly place?: Place; readonly label?: string }) => void;
}

export const setUpTable = (data: PageData, alarms: Alarms): Table => {
  const section = find('#alarms');
  const form = section?.querySelector('form');
  const body = section?.querySelector('tbody');
  const search = form?.querySelector('input[type=search]');
  const cause = form?.querySelector('select[name=cause]');
  const incident = form?.querySelector('select[name=incident]');
  const reset = form?.querySelector('button[type=reset]');
  const chip = form?.querySelector('button[name=place]');
  if (
    !(section && form && body) ||
    !(search instanceof HTMLInputElement) ||
    !(cause instanceof HTMLSelectElement && incident instanceof HTMLSelectElement) ||
    !(reset instanceof HTMLButtonElement && chip instanceof HTMLButtonElement)
  ) {
    return { choose: () => undefined };
  }
  const boxes = [...form.querySelectorAll('input[name=severity]')].filter((box) => box instanceof HTMLInputElement);
  const { pools, words } = data;
  const columns = data.alarms;

  let place: Place | undefined;
  let sort: Sort = 'time';
  let down = false;
  let page = 0;
  let rows: readonly number[] = [];

  const filterNow = (): Filter => ({
    search: search.value,
    cause: cause.value === '' ? undefined : Number(cause.value),
    incident: incident.value === '' ? undefined : Number(incident.value),
    severities: new Set(boxes.filter((box) => box.checked).map((box) => Number(box.value))),
    place,
  });

  const cells = (n: number): HTMLElement => {
    const severity = columns.severity[n] ?? 0;
    const bar = data.incidents[columns.incident[n] ?? -1];
    const time = alarms.time[n] ?? 0;
    const link = bar === undefined ? undefined : element('a', '', bar.id);
    link?.setAttribute('href', `#${bar?.id ?? ''}`);
    const open = element('button', 'open', '');
    open.setAttribute('type', 'button');
    open.setAttribute('aria-expanded', 'false');
    open.setAttribute('aria-label', `${words.details} A${alarms.id[n] ?? ''}`);
    const row = element(
      'tr',
      'row',
      element('td', 'time', open, element('span', 'day', `${dayOf(time)} `), clockOf(time)),
      element('td', '', pools.terminals[columns.terminal[n] ?? -1] ?? ''),
      element(
        'td',
        'says',
        element('span', '', pools.symptoms[columns.symptom[n] ?? -1] ?? ''),
        element('small', '', pools.printed[columns.printed[n] ?? -1] ?? ''),
      ),
      element('td', '', element('span', `severity ${LEVELS[severity] ?? ''}`, data.severities[severity] ?? '')),
      element(
        'td',
        '',
        data.causes[columns.cause[n] ?? -1] ?? '',
        ' ',
        element('small', '', percentOf((columns.confidence[n] ?? 0) / 1000)),
      ),
      element('td', 'figure', pools.amounts[alarms.amount[n] ?? -1] ?? ''),
      element('td', '', link),
    );
    row.dataset['row'] = String(n);
    return row;
  };

  const show = (): void => {
    const pages = Math.max(1, Math.ceil(rows.length / PAGE));
    page = Math.min(Math.max(0, page), pages - 1);
    const shown = rows.slice(page * PAGE, (page + 1) * PAGE);
    const none = element('tr', 'nothing', element('td', '', words.nothing));
    none.firstElementChild?.setAttribute('colspan', '7');
    body.replaceChildren(...(shown.length > 0 ? shown.map(cells) : [none]));
    const count = form.querySelector('output');
    if (count !== null) {
      count.textContent = filled(words.count, {
        shown: grouped(String(rows.length)),
        all: grouped(String(alarms.count)),
      });
    }
    const pager = find('.pager', section);
    if (pager !== undefined) {
      pager.hidden = pages === 1;
      const label = find('span', pager);
      if (label)
        label.textContent = filled(words.page, { page: grouped(String(page + 1)), pages: grouped(String(pages)) });
      for (const button of findAll('button', pager)) {
        const step = Number(button.dataset['page']);
        button.toggleAttribute('disabled', page + step < 0 || page + step >= pages);
      }
    }
    for (const head of findAll('th[data-head]', section)) {
      const own = head.dataset['head'] === sort;
      head.setAttribute('aria-sort', own ? (down ? 'descending' : 'ascending') : 'none');
    }
  };

  const refresh = (): void => {
    const filter = filterNow();
    rows = sorted(data, alarms, matching(data, alarms, filter), sort, down);
    page = 0;
    reset.hidden = rows.length === alarms.count;
    chip.hidden = place === undefined;
    show();
  };

  const wide = (): void => {
    form.reset();
    place = undefined;
  };

  let waiting: ReturnType<typeof setTimeout> | undefined;
  search.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(refresh, PAUSE);
  });
  form.addEventListener('change', refresh);
  form.addEventListener('submit', (event) => event.preventDefault());
  reset.addEventListener('click', (event) => {
    event.preventDefault();
    wide();
    refresh();
    search.focus();
  });
  chip.addEventListener('click', () => {
    place = undefined;
    refresh();
  });
  section.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest('button');
    const key = button?.dataset['sort'];
    if (isSort(key)) {
      down = key === sort ? !down : key === 'amount';
      sort = key;
      refresh();
      return;
    }
    const step = button?.dataset['page'];
    if (step !== undefined) {
      page += Number(step);
      show();
      find('#alarms')?.scrollIntoView({ block: 'start' });
      return;
    }
    const row = event.target.closest('tr.row');
    if (!(row instanceof HTMLElement) || event.target.closest('a') !== null) return;
    const toggle = row.querySelector('.open');
    const next = row.nextElementSibling;
    const isOpen = next?.classList.contains('details') ?? false;
    toggle?.setAttribute('aria-expanded', String(!isOpen));
    if (isOpen) next?.remove();
    else row.after(detailsOf(data, alarms, Number(row.dataset['row'])));
  });

  refresh();
  return {
    choose: ({ incident: wanted, place: mark, label }) => {
      wide();
      if (wanted !== undefined) incident.value = String(wanted);
      place = mark;
      chip.textContent = label ?? '';
      refresh();
      section.scrollIntoView({ block: 'start' });
    },
  };
};
