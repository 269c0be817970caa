import type { PageData, PageDetails } from '../data.ts';
import { drawCharts } from './charts.ts';
import type { Place } from './count.ts';
import { decode } from './decode.ts';
import { find, findAll } from './dom.ts';
import type { Room } from './look.ts';
import { tickOf } from './moment.ts';
import { setUpTable } from './table.ts';
import { setUpTheme } from './theme.ts';

/** Width of a sheet of A4 between its margins, in pixels; a letter is a little wider. */
const PAPER = { wide: 700, half: 335, paper: true } as const;
/** Milliseconds without a change of size before the charts are drawn anew. */
const PAUSE = 150;

const data: PageData = JSON.parse(find('#data')?.textContent ?? 'null');
const details: PageDetails = JSON.parse(find('#details')?.textContent ?? 'null');
const alarms = decode(data, details);

setUpTheme(data.words);
const table = setUpTable(data, alarms);

const labelOf = ({ terminal, merchant, hour }: Place): string => {
  const name = terminal === undefined ? data.pools.merchants[merchant ?? -1] : data.pools.terminals[terminal];
  const when =
    hour === undefined ? '' : ` · ${data.hourOfDay ? `${String(hour).padStart(2, '0')}:00` : `${tickOf(hour)}`}`;
  return `${name ?? ''}${when}`;
};
const choose = (place: Place): void => table.choose({ place, label: labelOf(place) });

const widthOf = (selector: string): number | undefined => find(selector)?.clientWidth;
const screenRoom = (): Room => ({
  wide: Math.max(300, widthOf('.card.wide .chart') ?? 900),
  half: Math.max(260, widthOf('#terminals .chart') ?? 440),
  paper: false,
});

let drawn = '';
const draw = (room: Room): void => {
  const key = JSON.stringify(room);
  if (key === drawn) return;
  drawn = key;
  drawCharts(data, alarms, room, choose);
};
draw(screenRoom());

let waiting: ReturnType<typeof setTimeout> | undefined;
addEventListener('resize', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    if (!matchMedia('print').matches) draw(screenRoom());
  }, PAUSE);
});
addEventListener('beforeprint', () => draw(PAPER));
addEventListener('afterprint', () => draw(screenRoom()));

const print = find('[data-print]');
if (print !== undefined) {
  print.hidden = false;
  print.addEventListener('click', () => globalThis.print());
}

for (const button of findAll('button.list')) {
  button.addEventListener('click', () => {
    const incident = data.incidents.findIndex(({ id }) => id === button.dataset['incident']);
    if (incident >= 0) table.choose({ incident });
  });
}

/** A link to an incident opens it. */
const openTarget = (): void => {
  const target = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
  if (target instanceof HTMLDetailsElement) target.open = true;
};
addEventListener('hashchange', openTarget);
openTarget();
