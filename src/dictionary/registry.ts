import type { CodeTable } from './table.ts';
import { CAFIS, MONERIS_HOST, REDSYS } from './tables/acquirers.ts';
import { EMV_OUTCOME, EMV_TVR } from './tables/emv.ts';
import { ADYEN_CONDITIONS, MONERIS, MYPOS, STARPOS } from './tables/guides.ts';
import { ISO_8583_87 } from './tables/iso8583.ts';
import { ISO_8583_93 } from './tables/iso8583-93.ts';
import { LIAOYANG_FIELD39, LIAOYANG_LOCAL } from './tables/liaoyang.ts';
import { LIAOYANG_SCREEN } from './tables/liaoyang-screen.ts';
import { MASTERCARD, MASTERCARD_ADVICE, OTHER_HOSTS } from './tables/mastercard.ts';
import { MERCHANT_GUIDES } from './tables/merchant-guides.ts';
import { MIS_POS } from './tables/mis-pos.ts';
import { NEWLAND_NDK } from './tables/newland.ts';
import { NEXGO } from './tables/nexgo.ts';
import { PRINTER_LANDI, PRINTER_PAX } from './tables/printers.ts';
import { SETTLEMENT } from './tables/settlement.ts';
import { UNIONPAY } from './tables/unionpay.ts';
import { UNIONPAY_ACTION, UNIONPAY_ADJUSTMENT, UNIONPAY_LOCAL, UNIONPAY_REVERSAL } from './tables/unionpay-more.ts';
import { VANSTONE } from './tables/vanstone.ts';
import { VISA } from './tables/visa.ts';

/** Networks whose host codes a log may carry. */
export const NETWORKS = [
  'unionpay',
  'iso8583-87',
  'visa',
  'mastercard',
  'mis-pos',
  'iso8583-93',
  'redsys',
  'moneris',
] as const;
export type NetworkId = (typeof NETWORKS)[number];

/** Host tables of each network in the order asked; the first that knows the code decides. */
export const HOST_TABLES: Readonly<Record<NetworkId, readonly CodeTable[]>> = {
  unionpay: [UNIONPAY, UNIONPAY_LOCAL, ISO_8583_87],
  'iso8583-87': [ISO_8583_87],
  visa: [VISA, ISO_8583_87],
  mastercard: [MASTERCARD, ISO_8583_87],
  'mis-pos': [MIS_POS, ISO_8583_87],
  'iso8583-93': [ISO_8583_93, ISO_8583_87],
  redsys: [REDSYS, ISO_8583_93, ISO_8583_87],
  moneris: [MONERIS_HOST, ISO_8583_87],
};

/** Hosts whose codes have a form that no other's have: asked where the log's own network does not know a code. */
export const HOSTS_BY_FORM: readonly ShapedTable[] = [{ table: CAFIS, shape: /^G\d{2}$/ }];

/** The lists of card schemes, whose answers acquirers pass on. */
export const SCHEMES: ReadonlySet<CodeTable> = new Set([UNIONPAY, VISA, MASTERCARD]);

/** Where the network is not known, a private code is believed only if all of these that know it agree. */
export const WITNESSES: readonly CodeTable[] = [UNIONPAY, UNIONPAY_LOCAL, VISA, MASTERCARD, MIS_POS, OTHER_HOSTS];

/** A table and the shape its codes and symbols have: others need not be built to be asked. */
export interface ShapedTable {
  readonly table: CodeTable;
  readonly shape: RegExp;
}

/** Terminal-side tables in which alarm codes are sought. */
export const TERMINAL_TABLES: readonly ShapedTable[] = [
  { table: NEWLAND_NDK, shape: /^-?\d+$|_/ },
  { table: STARPOS, shape: /^E\d{3}$/ },
  { table: VANSTONE, shape: /^-?\d+$|_/ },
  { table: NEXGO, shape: /^[A-Z0-9]+_|^[A-Z]{4,}$/ },
  { table: PRINTER_LANDI, shape: /^[0-9A-F]{2}$|^ERROR_/ },
  { table: PRINTER_PAX, shape: /^[0-9A-F]{2}$|^PRN_/ },
  { table: LIAOYANG_LOCAL, shape: /^\d{1,2}$|^E_/ },
  { table: LIAOYANG_SCREEN, shape: /[\u3400-\u9FFF]/ },
  { table: MYPOS, shape: /^\d{1,2}$/ },
  { table: MONERIS, shape: /^\d{4}$/ },
  { table: ADYEN_CONDITIONS, shape: /^[A-Z]{4,}$/ },
  { table: MERCHANT_GUIDES, shape: /^[A-Z]+[- ]/ },
  { table: UNIONPAY_LOCAL, shape: /^[A-Z][A-Z0-9]$/ },
  { table: MIS_POS, shape: /^-?[0-9A-Z]{2,4}$/ },
  { table: EMV_TVR, shape: /^T(?:VR|SI)\d/ },
  { table: EMV_OUTCOME, shape: /^EMV / },
];

/** Every table, in the order in which `explain` lists them. */
export const TABLES: readonly CodeTable[] = [
  UNIONPAY,
  ISO_8583_87,
  ISO_8583_93,
  VISA,
  MASTERCARD,
  MIS_POS,
  REDSYS,
  MONERIS_HOST,
  CAFIS,
  OTHER_HOSTS,
  LIAOYANG_FIELD39,
  UNIONPAY_LOCAL,
  UNIONPAY_REVERSAL,
  UNIONPAY_ADJUSTMENT,
  UNIONPAY_ACTION,
  MASTERCARD_ADVICE,
  SETTLEMENT,
  NEWLAND_NDK,
  STARPOS,
  VANSTONE,
  NEXGO,
  PRINTER_LANDI,
  PRINTER_PAX,
  LIAOYANG_LOCAL,
  LIAOYANG_SCREEN,
  MYPOS,
  MONERIS,
  ADYEN_CONDITIONS,
  MERCHANT_GUIDES,
  EMV_TVR,
  EMV_OUTCOME,
];
