import { toGb18030, misread } from './encode.ts';
import { versionAt } from './fleet.ts';
import { type Format, type Plan, useOf } from './plan.ts';
import { random } from './random.ts';
import { DAY, HOUR, type AlarmRow, type Row, type TransactionRow } from './types.ts';
import { componentOf, isInformation, speech } from './words/index.ts';

const CHINESE_HEADERS: Readonly<Record<string, string>> = {
  terminal_id: '终端号',
  merchant_id: '商户号',
  time: '交易时间',
  stan: '流水号',
  rrn: '参考号',
  transaction_type: '交易类型',
  amount: '交易金额',
  currency: '币种',
  pan: '卡号',
  entry_mode: '输入方式',
  response_code: '应答码',
  response_text: '应答信息',
  issuer: '发卡行',
  channel: '通道',
  latency_ms: '耗时(毫秒)',
  operator_id: '操作员',
  batch_no: '批次号',
  app_version: '应用版本',
  original_rrn: '原参考号',
  alarm_code: '报警代码',
  message: '报警信息',
  manifestation: '报警方式',
  component: '部件',
};
const CHINESE_TYPES: Readonly<Record<string, string>> = {
  SALE: '消费',
  VOID: '消费撤销',
  REFUND: '退货',
  REVERSAL: '冲正',
  PREAUTH: '预授权',
  PREAUTH_COMPLETE: '预授权完成',
  BALANCE: '余额查询',
  SIGN_ON: '签到',
  SETTLEMENT: '结算',
};
const CHINESE_ENTRIES: Readonly<Record<string, string>> = {
  CHIP: '插卡',
  CONTACTLESS: '挥卡',
  MAGSTRIPE: '刷卡',
  MANUAL: '手输',
  FALLBACK: '降级刷卡',
  QR: '扫码',
};
const CHINESE_MANIFESTATIONS: Readonly<Record<string, string>> = { screen: '屏幕', voice: '语音' };

/** Hours that the wall clock of the fleet is ahead of UTC, where the log says so. */
export const OFFSET_HOURS = 8;

/** A wall-clock time as the log writes it. */
const written = (time: number, style: Plan['time']): string => {
  const iso = new Date(Math.floor(time / 1000) * 1000).toISOString().slice(0, 19);
  switch (style) {
    case 'plain':
      return iso.replace('T', ' ');
    case 'slashes':
      return iso.replace('T', ' ').replaceAll('-', '/');
    case 'offset':
      return `${iso}+08:00`;
    default:
      return `${iso}Z`;
  }
};

/** The same moment in ISO 8601, as a reader of the log should understand it: UTC where no zone is written. */
export const moment = (time: number, style: Plan['time']): string =>
  new Date(style === 'offset' ? time - OFFSET_HOURS * HOUR : time).toISOString();

type Cells = Readonly<Record<string, string | number>>;

export interface Written {
  readonly name: string;
  readonly bytes: Buffer;
  readonly columns: readonly string[];
  /** Rows in file order with the physical line, 1-based, on which each starts. */
  readonly rows: readonly { readonly row: Row; readonly line: number }[];
}

const csvCell = (value: string | number | undefined): string => {
  const text = String(value ?? '');
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const lay = (
  cells: readonly Cells[],
  columns: readonly string[],
  format: Format,
  plan: Plan,
  timeHeader: string,
): { lines: string[]; first: number } => {
  const header = (column: string): string =>
    plan.headers === 'chinese' ? (column === 'time' ? timeHeader : (CHINESE_HEADERS[column] ?? column)) : column;
  if (format === 'csv') {
    return {
      lines: [
        columns.map(header).map(csvCell).join(','),
        ...cells.map((row) => columns.map((column) => csvCell(row[column])).join(',')),
      ],
      first: 2,
    };
  }
  const objects = cells.map((row) =>
    JSON.stringify(
      Object.fromEntries(
        columns.flatMap((column) =>
          row[column] === undefined || row[column] === '' ? [] : [[header(column), row[column]]],
        ),
      ),
    ),
  );
  if (format === 'ndjson') return { lines: objects, first: 1 };
  return {
    lines: [
      plan.wrapped ? `{"total": ${objects.length}, "records": [` : '[',
      ...objects.map((object, i) => (i < objects.length - 1 ? `${object},` : object)),
      plan.wrapped ? ']}' : ']',
    ],
    first: 2,
  };
};

const encode = (text: string, encoding: Plan['encoding']): Buffer =>
  encoding === 'gb18030' ? toGb18030(text) : Buffer.from(encoding === 'utf-8-bom' ? `\ufeff${text}` : text, 'utf8');

const TRANSACTION_COLUMNS = [
  'time',
  'terminal_id',
  'merchant_id',
  'stan',
  'rrn',
  'transaction_type',
  'amount',
  'currency',
  'pan',
  'entry_mode',
  'response_code',
  'response_text',
  'issuer',
  'channel',
  'latency_ms',
  'operator_id',
  'batch_no',
  'app_version',
  'original_rrn',
] as const;
const ALARM_COLUMNS = [
  'time',
  'terminal_id',
  'merchant_id',
  'alarm_code',
  'message',
  'manifestation',
  'component',
  'app_version',
] as const;

/** The log files of a world: what is known, in the form and with the gaps its plan calls for. */
export const writeLogs = (rows: readonly Row[], plan: Plan): Written[] => {
  const say = speech(random(plan.seed, 'words'), plan.language, plan.network, useOf(plan.seed) !== 'tune');
  const chinese = plan.headers === 'chinese';
  const local = (value: string | undefined, words: Readonly<Record<string, string>>): string =>
    value === undefined ? '' : chinese ? (words[value] ?? value) : value;
  const spoken = (text: string): string => (plan.mojibake ? misread(text) : text);
  const code = (row: Row): string =>
    plan.show === 'texts' ? '' : say.code(row.event, row.terminal.maker, row.kind === 'alarm' ? 'alarm' : 'response');
  // Where a log shows codes only, a text still stands in where the code alone would mean nothing to anybody.
  const text = (row: Row): string =>
    plan.show === 'codes' && say.telling(row.event, row.terminal.maker) && code(row) !== ''
      ? ''
      : spoken(say.text(row.event, row.terminal.maker));

  const trace = new Map<string, number>();
  const transactionCells = (row: TransactionRow): Cells => {
    const { terminal, card } = row;
    const stan = (trace.get(terminal.id) ?? 100) + 1;
    trace.set(terminal.id, stan);
    return {
      time: written(row.time, plan.time),
      terminal_id: terminal.id,
      merchant_id: terminal.site.id,
      stan: String(stan % 1_000_000).padStart(6, '0'),
      rrn: row.rrn ?? '',
      transaction_type: local(row.type, CHINESE_TYPES),
      amount: row.amount === undefined ? '' : (row.amount / 100).toFixed(2),
      currency: row.amount === undefined ? '' : plan.language === 'zh' ? 'CNY' : 'USD',
      pan: card?.pan ?? '',
      entry_mode: local(row.entry, CHINESE_ENTRIES),
      response_code: code(row),
      response_text: text(row),
      issuer: card?.issuer ?? '',
      channel: terminal.channel,
      latency_ms: row.latency ?? '',
      operator_id: row.cashier ?? '',
      batch_no: String((Math.floor(row.time / DAY) % 900) + 100).padStart(6, '0'),
      app_version: versionAt(terminal, row.time),
      original_rrn: row.originalRrn ?? '',
    };
  };
  const alarmCells = (row: AlarmRow): Cells => ({
    time: written(row.time, plan.time),
    terminal_id: row.terminal.id,
    merchant_id: row.terminal.site.id,
    alarm_code: code(row),
    message: text(row),
    manifestation: isInformation(row.event) ? '' : local(row.manifestation, CHINESE_MANIFESTATIONS),
    component: componentOf(row.event, plan.language),
    app_version: versionAt(row.terminal, row.time),
  });

  const file = (
    stem: string,
    own: readonly Row[],
    cells: readonly Cells[],
    all: readonly string[],
    format: Format,
    timeHeader: string,
  ): Written => {
    const columns = all.filter(
      (column) =>
        !plan.dropped.has(column) &&
        (column === 'time' || cells.some((row) => row[column] !== undefined && row[column] !== '')),
    );
    const { lines, first } = lay(cells, columns, format, plan, timeHeader);
    return {
      name: `${stem}.${format === 'ndjson' ? 'jsonl' : format}`,
      bytes: encode(`${lines.join('\n')}\n`, plan.encoding),
      columns,
      rows: own.map((row, i) => ({ row, line: first + i })),
    };
  };

  const transactions = rows.filter((row): row is TransactionRow => row.kind === 'transaction');
  const alarms = rows.filter((row): row is AlarmRow => row.kind === 'alarm');
  const files: Written[] = [];
  if (plan.logs !== 'alarms' && transactions.length > 0) {
    const cells = transactions.map(transactionCells);
    const cut = plan.splitAt === undefined ? 0 : Math.floor(transactions.length * plan.splitAt);
    const parts =
      cut === 0
        ? [[0, transactions.length]]
        : [
            [0, cut],
            [cut, transactions.length],
          ];
    for (const [i, [from, to]] of parts.entries()) {
      const stem = parts.length === 1 ? 'transactions' : `transactions-${i + 1}`;
      const own = transactions.slice(from, to);
      files.push(file(stem, own, cells.slice(from, to), TRANSACTION_COLUMNS, plan.format.transactions, '交易时间'));
    }
  }
  if (plan.logs !== 'transactions' && alarms.length > 0) {
    files.push(file('alarms', alarms, alarms.map(alarmCells), ALARM_COLUMNS, plan.format.alarms, '报警时间'));
  }
  return files;
};
