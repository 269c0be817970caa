import type { PageData } from '../data.ts';
import { type Choose, heatMap, worstOf } from './by-place.ts';
import type { Alarms } from './decode.ts';
import { find } from './dom.ts';
import type { Room } from './look.ts';
import { alarmsOverTime } from './over-time.ts';
import { timeline } from './timeline.ts';

/** Puts a chart in its place, with the old one gone. */
const show = (id: string, ...charts: readonly Node[]): void => find(`#${id} .chart`)?.replaceChildren(...charts);

/** Draws every chart that the page has a place for. */
export const drawCharts = (data: PageData, alarms: Alarms, room: Room, choose: Choose): void => {
  if (find('#timeline') !== undefined) show('timeline', timeline(data, room));
  if (find('#over-time') !== undefined) show('over-time', ...alarmsOverTime(data, alarms, room));
  if (find('#heat') !== undefined) show('heat', heatMap(data, alarms, room, choose));
  if (find('#terminals') !== undefined) show('terminals', worstOf(data, 'terminal', room, choose));
  if (find('#merchants') !== undefined) show('merchants', worstOf(data, 'merchant', room, choose));
};
