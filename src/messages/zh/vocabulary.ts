import type { ScopeKind } from '../../model/diagnosis.ts';
import type { Formats, Words } from '../words.ts';

export const manifestations: Words['manifestations'] = {
  screen: '屏幕显示异常',
  voice: '语音提示异常',
  record: '交易记录异常',
};

export const mismatches: Words['mismatches'] = {
  'missing-at-host': '终端有、后台无（虚增）',
  'missing-at-terminal': '后台有、终端无（虚减）',
  'amount-differs': '金额不符',
  'status-differs': '结果不符',
  duplicate: '重复扣款',
};

export const severities: Words['severities'] = {
  critical: { name: '紧急', meaning: '业务中断或涉及安全，须立即处理' },
  major: { name: '重要', meaning: '终端停用或严重受影响，须尽快处理' },
  minor: { name: '次要', meaning: '尚能营业，但不处理会加重' },
  warning: { name: '提示', meaning: '正常的拒绝或偶然失误，集中出现时再看' },
  indeterminate: { name: '不确定', meaning: '仅凭日志无法判断轻重' },
};

export const scopes: Words['scopes'] = {
  card: '单张卡',
  terminal: '单台终端',
  site: '单家门店',
  version: '单个软件版本',
  issuer: '单家发卡行',
  channel: '单条通道',
  everything: '全部终端',
};

export const scopeOf: Words['scopeOf'] = (scope, f) => {
  const named = (what: string, names: readonly string[]): string =>
    names.length === 0 ? scopes[scope.kind] : `${what} ${f.list(names, 3)}`;
  const said: Readonly<Record<ScopeKind, string>> = {
    card: scope.terminals.length === 0 ? scopes.card : `${scopes.card}（${named('终端', scope.terminals)}）`,
    terminal: named('终端', scope.terminals),
    site: named('商户', scope.merchants),
    version: named('版本', scope.versions),
    issuer: named('发卡行', scope.issuers),
    channel: named('通道', scope.channels),
    everything: scopes.everything,
  };
  return said[scope.kind];
};

export const contrast: Words['contrast'] = ({ inside, outside }, kind, f) => {
  const tries = inside.failed + inside.ok;
  const elsewhere = outside.failed + outside.ok;
  if (kind === 'issuer' || kind === 'card') {
    // Cards of every issuer come to every terminal: here attempts are compared, not terminals.
    const these = kind === 'issuer' ? '该发卡行的卡' : '该卡';
    const here = `${these} ${f.number(tries)} 笔中失败 ${f.number(inside.failed)} 笔，涉及 ${f.number(inside.terminalsFailing)} 台终端`;
    return elsewhere === 0 ? here : `${here}；其他卡 ${f.number(elsewhere)} 笔中失败 ${f.number(outside.failed)} 笔`;
  }
  const compared = outside.terminals > 0;
  const here = `范围内 ${f.number(inside.terminals)} 台终端中 ${f.number(inside.terminalsFailing)} 台出现`;
  // Where the scope holds every terminal, those without the fault are what it is compared with.
  const terminals = compared
    ? `${here}，范围外 ${f.number(outside.terminals)} 台中 ${f.number(outside.terminalsFailing)} 台出现`
    : inside.terminals > inside.terminalsFailing
      ? `日志中 ${f.number(inside.terminals)} 台终端里有 ${f.number(inside.terminalsFailing)} 台出现`
      : `${here}，日志中没有其他终端可供对比`;
  if (tries === 0) return terminals;
  // A list of device alarms tells of no attempts.
  if (inside.ok === 0 && outside.ok === 0) {
    const away = compared ? `，范围外 ${f.number(outside.failed)} 条` : '';
    return `${terminals}；范围内报警 ${f.number(inside.failed)} 条${away}`;
  }
  const away =
    compared && elsewhere > 0 ? `，范围外 ${f.number(elsewhere)} 笔中失败 ${f.number(outside.failed)} 笔` : '';
  return `${terminals}；范围内 ${f.number(tries)} 笔中失败 ${f.number(inside.failed)} 笔${away}`;
};

export const impacts: Words['impacts'] = {
  experience: '用户体验',
  efficiency: '业务效率',
  revenue: '经济损失',
  trust: '客户信任',
  legal: '法律风险',
};

const sum = (figure: { value: number; currency: string | undefined }, f: Formats): string =>
  f.money({ amount: figure.value, currency: figure.currency });

export const measures: Words['measures'] = {
  'customers-interrupted': (i, f) => `${f.number(i.value)} 位顾客付款中断`,
  retries: (i, f) => `${f.number(i.value)} 笔付款重试`,
  'seconds-waited': (i, f) => `顾客共等待 ${f.duration(i.value * 1000)}`,
  'minutes-degraded': (i, f) => `终端受影响共 ${f.duration(i.value * 60_000)}`,
  'extra-attempts': (i, f) => `多操作 ${f.number(i.value)} 次`,
  'peak-share': (i, f) => `${f.number(i.value)}% 发生在高峰时段`,
  'refused-not-recovered': (i, f) => `被拒且未挽回 ${sum(i, f)}`,
  'recovered-later': (i, f) => `先被拒、后收回 ${sum(i, f)}`,
  'in-doubt': (i, f) => `存疑 ${sum(i, f)}，有待查清`,
  duplicated: (i, f) => `重复扣款 ${sum(i, f)}`,
  'to-correct': (i, f) => `账目待更正 ${sum(i, f)}`,
  'customers-hit-again': (i, f) => `${f.number(i.value)} 位顾客不止一次遇到`,
  'alarm-rate': (i, f) => `每百笔交易 ${f.number(i.value)} 次报警`,
  'fraud-or-tamper-cases': (i, f) => `欺诈或防拆事件 ${f.number(i.value)} 起`,
  'unmatched-or-duplicated': (i, f) => `账目不一致 ${f.number(i.value)} 笔`,
  'unprotected-card-data': (i, f) => `日志中有 ${f.number(i.value)} 处未保护的卡片数据`,
};

export const actors: Words['actors'] = {
  cashier: '收银员',
  technician: '技术员',
  'merchant-manager': '商户负责人',
  acquirer: '收单机构',
  issuer: '发卡行',
  vendor: '终端厂商',
  security: '安全负责人',
};

export const urgencies: Words['urgencies'] = {
  immediate: '立即',
  corrective: '整改',
  preventive: '预防',
};

export const columns: Words['columns'] = {
  time: '时间',
  terminal_id: '终端号',
  merchant_id: '商户号',
  stan: '流水号',
  rrn: '参考号',
  transaction_type: '交易类型',
  amount: '交易金额',
  currency: '币种',
  pan: '卡号（已屏蔽）',
  entry_mode: '输入方式',
  response_code: '应答码',
  response_text: '应答信息',
  issuer: '发卡行',
  channel: '通道',
  latency_ms: '耗时（毫秒）',
  operator_id: '操作员',
  batch_no: '批次号',
  app_version: '应用版本',
  original_rrn: '原参考号',
  alarm_code: '报警代码',
  message: '报警信息',
  manifestation: '报警方式',
  component: '部件',
};

export const kinds: Words['kinds'] = {
  transactions: '交易记录',
  alarms: '设备报警',
  host: '后台记录',
};

export const transactionTypes: Words['transactionTypes'] = {
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

export const entryModes: Words['entryModes'] = {
  CHIP: '插卡',
  CONTACTLESS: '挥卡',
  MAGSTRIPE: '刷卡',
  FALLBACK: '降级刷卡',
  MANUAL: '手输',
  QR: '扫码',
};

export const cardData: Words['cardData'] = {
  pan: '完整卡号（此处已屏蔽）',
  track: '磁道数据（此处已删除）',
  'pin-block': '密码密文（此处已删除）',
  'security-code': '卡片安全码（此处已删除）',
  key: '密钥（此处已删除）',
};

const quoted = (found: string | undefined): string | undefined => (found === undefined ? undefined : `“${found}”`);

export const rejects: Words['rejects'] = {
  'time-missing': { expected: '时间', found: () => '空白', todo: '请在导出时补上该记录的时间' },
  'time-unreadable': {
    expected: '形如 2026-03-04 12:00:00 的时间',
    found: (found) => quoted(found) ?? '其他内容',
    todo: '请修正时间，或在配置中写明时间写法',
  },
  'time-out-of-range': {
    expected: '1990 至 2100 年间真实存在的时间',
    found: (found) => quoted(found) ?? '其他时间',
    todo: '请检查写下该记录的终端时钟',
  },
  'amount-unreadable': {
    expected: '形如 12.50 的金额',
    found: (found) => quoted(found) ?? '其他内容',
    todo: '请在导出文件中修正金额',
  },
  'amount-ambiguous': {
    expected: '只有一种读法的金额',
    found: (found) => quoted(found) ?? '两种可能的金额',
    todo: '导出金额时请用小数点，不用千位分隔符',
  },
  'too-few-fields': {
    expected: '与表头一样多的字段',
    found: (found) => (found === undefined ? '字段偏少' : `字段偏少：${quoted(found)}`),
    todo: '请查看是否有单元格含换行却没有加引号',
  },
  'too-many-fields': {
    expected: '与表头一样多的字段',
    found: (found) => (found === undefined ? '字段偏多' : `字段偏多：${quoted(found)}`),
    todo: '请查看是否有单元格含分隔符却没有加引号',
  },
  'nothing-to-explain': {
    expected: '应答码、应答信息、报警代码或报警信息',
    found: () => '全部空缺',
    todo: '如不是交易请删去该行，否则请补全',
  },
  'quote-not-closed': { expected: '配对的引号', found: () => '文件已到末尾', todo: '请补上该行缺少的引号' },
  'quote-misplaced': {
    expected: '引号只括住整个单元格',
    found: (found) => quoted(found) ?? '单元格中间有引号',
    todo: '请把单元格内的引号写成两个，或删去',
  },
  'json-unreadable': {
    expected: 'JSON 对象',
    found: (found) => quoted(found) ?? '不是 JSON',
    todo: '请用 JSON 校验工具检查该行',
  },
  'json-not-an-object': {
    expected: '含记录字段的 JSON 对象',
    found: (found) => quoted(found) ?? '其他类型的值',
    todo: '请按每条记录一个对象导出',
  },
  'json-truncated': { expected: '记录的其余部分', found: () => '文件已到末尾', todo: '多半是传输中断，请重新获取' },
  'row-too-long': {
    expected: '一行不超过一百万字符',
    found: (found) => quoted(found) ?? '过长',
    todo: '请查看是否有未闭合的引号，或导出时去掉内容过大的字段',
  },
  'value-unreadable': {
    expected: '与该列相符的值',
    found: (found) => quoted(found) ?? '其他内容',
    todo: '请修正该值，或在配置中写明对应关系',
  },
};
