import { contentOf } from './by-content.ts';
import { putsDayFirst } from './home-money.ts';
import type { OrderBeside } from './order-beside.ts';
import type { SampleRow } from './sample.ts';
import type { TimeLayout } from './time-layouts.ts';
import { currencyInAmount, currencyOf } from './values.ts';
import { shown } from './mask.ts';

/*
 * How a country writes its dates where the year stands last (Unicode CLDR 45, the short dates of its languages): the month
 * first in the United States with their territories and in the Philippines, the day first elsewhere. Countries that put the
 * year first, or write dates both ways, tell nothing of a date that ends with its year.
 */

type Order = 'D' | 'M';

const MONTH_FIRST_ZONE =
  /^(?:US\/|America\/(?:New_York|Detroit|Kentucky\/|Indiana\/|Chicago|Menominee|North_Dakota\/|Denver|Boise|Phoenix|Los_Angeles|Anchorage|Juneau|Sitka|Metlakatla|Yakutat|Nome|Adak|Puerto_Rico|St_Thomas)|Pacific\/(?:Honolulu|Guam|Saipan|Pago_Pago)|Asia\/Manila)/;
/** Canada writes in all three ways; the others put the year first. */
const EITHER_ZONE =
  /^(?:Canada\/|America\/(?:Toronto|Montreal|Vancouver|Edmonton|Calgary|Winnipeg|Regina|Halifax|Moncton|St_Johns|Glace_Bay|Goose_Bay|Whitehorse|Yellowknife|Iqaluit|Panama)|Asia\/(?:Shanghai|Urumqi|Chongqing|Harbin|Taipei|Tokyo|Seoul|Pyongyang|Ulaanbaatar|Tehran|Kathmandu|Thimphu)|Africa\/Johannesburg|Europe\/(?:Stockholm|Budapest|Vilnius))/;
const OF_A_PLACE = /^(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//;

const orderOfZone = (zone: string): Order | undefined => {
  if (MONTH_FIRST_ZONE.test(zone)) return 'M';
  return OF_A_PLACE.test(zone) && !EITHER_ZONE.test(zone) ? 'D' : undefined;
};

const MONTH_FIRST_MONEY: ReadonlySet<string> = new Set(['USD', 'PHP']);
const DAY_FIRST_MONEY: ReadonlySet<string> = new Set(
  'EUR GBP CHF DKK NOK PLN CZK RON BGN TRY RUB UAH ILS AED SAR QAR KWD BHD OMR JOD EGP MAD TND NGN KES GHS INR PKR BDT LKR THB VND IDR MYR SGD HKD MOP AUD NZD BRL ARS CLP COP PEN UYU MXN'.split(
    ' ',
  ),
);

const orderOfMoney = (currency: string): Order | undefined => {
  if (MONTH_FIRST_MONEY.has(currency)) return 'M';
  return DAY_FIRST_MONEY.has(currency) ? 'D' : undefined;
};

/** Rows that are looked at for their currency. */
const ROWS = 500;

/** The one currency that headers name, `Amount (GBP)`, or a column of currencies holds all along. */
const moneyIn = (names: readonly string[], rows: readonly SampleRow[]): string | undefined => {
  const named = new Set(names.flatMap((name) => currencyInAmount(name) ?? []));
  if (named.size === 1) return [...named][0];
  const cells = rows.slice(0, ROWS).map(({ fields }) => fields);
  for (const [index] of names.entries()) {
    const { values, distinct } = contentOf(cells, index);
    const [only = ''] = distinct;
    if (distinct.length === 1 && values.length === cells.length && /^[A-Z]{3}$/.test(only)) return currencyOf(only);
  }
  return undefined;
};

/**
 * The order that the country of a log writes its dates in, where the dates leave it open: by the zone that was asked for,
 * the currency, or the language of the header. None of it proves the order, so whoever reads the report is told.
 */
export const orderOfPlace = (
  { names, rows }: { readonly names: readonly string[]; readonly rows: readonly SampleRow[] },
  timeZone: string | undefined,
  between: readonly TimeLayout[],
): OrderBeside | undefined => {
  const by = (order: Order | undefined, where: string): OrderBeside | undefined => {
    const [layout, ...others] = order === undefined ? [] : between.filter(({ name }) => name.startsWith(order));
    return layout === undefined || others.length > 0 ? undefined : { layout, where };
  };
  const zone = timeZone === undefined ? undefined : by(orderOfZone(timeZone), timeZone);
  if (zone !== undefined) return zone;
  const money = moneyIn(names, rows);
  const told = money === undefined ? undefined : by(orderOfMoney(money), money);
  if (told !== undefined) return told;
  return putsDayFirst(names) ? by('D', shown(names.join(', '), 40)) : undefined;
};
