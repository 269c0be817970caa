import type { AskId } from '../../messages/card-words.ts';
import type { Report } from '../../model/report.ts';
import type { Teller } from '../sentences.ts';
import { displayWidth, padEnd, wrap } from '../text/width.ts';

/** Half a page (DIN A4 at the usual 60 lines) holds no more payments; the others stand in the attachment. */
export const PAYMENTS_SHOWN = 4;
/** Nobody reads more numbers than these over the phone. */
export const NAMES_SHOWN = 4;
/** Read from paper: lines longer than this are lost by the eye. */
export const WIDEST = 80;

/** What every card needs: words, the report, and the room on the paper. */
export interface Sheet {
  readonly teller: Teller;
  readonly report: Report;
  readonly width: number;
}

export const paragraph = (text: string, width: number, indent: string): string =>
  wrap(text, width - displayWidth(indent))
    .map((line) => `${indent}${line}\n`)
    .join('');

/** Text behind a mark or label, `indent` columns in; its further lines stand `room` columns further, under its first. */
export const hanging = (indent: number, mark: string, text: string, width: number, room: number): string => {
  const block = paragraph(text, width, ' '.repeat(indent + room));
  return ' '.repeat(indent) + padEnd(mark, room) + block.slice(indent + room);
};

/** Room for the labels of a card; the heading of the requests stands on a line of its own. */
const roomOf = ({ teller }: Sheet): number =>
  Math.max(
    ...Object.entries(teller.words.card.labels)
      .filter(([label]) => label !== 'asks')
      .map(([, text]) => displayWidth(text)),
  ) + 2;

/** A label and what stands behind it; nothing where there is nothing to say. */
export const field = (sheet: Sheet, label: string, text: string): string =>
  text === '' ? '' : hanging(2, label, text, sheet.width, roomOf(sheet));

/** What is asked for, numbered in the order of asking, under its heading. */
export const asked = ({ teller, width }: Sheet, asks: readonly AskId[]): string => {
  const say = teller.words.card;
  return `  ${say.labels.asks}\n${asks.map((ask, n) => hanging(4, `${n + 1}.`, say.asks[ask], width, 3)).join('')}`;
};
