import type { ReconciliationWords, References } from '../reconciliation-words.ts';
import type { Formats } from '../words.ts';

const named = (label: string, value: string | undefined): string[] =>
  value === undefined ? [] : [`${label} ${value}`];

const references = (payment: References, f: Formats): string => {
  const { terminalId, merchantId, batchNo, stan, rrn, pan, terminalTime, hostTime } = payment;
  return [
    ...named('终端', terminalId),
    ...named('商户', merchantId),
    ...named('批次', batchNo),
    ...named('流水号', stan),
    ...named('参考号', rrn),
    ...named('卡号', pan),
    ...named('终端时间', terminalTime === undefined ? undefined : f.time(terminalTime)),
    ...named('后台时间', hostTime === undefined ? undefined : f.time(hostTime)),
  ].join('，');
};

export const reconciliation: ReconciliationWords = {
  section: { compared: '资金核对：终端与后台', alone: '资金核对：终端自身记录中的疑点' },
  kinds: {
    'missing-at-host': '终端显示成功，后台没有这笔交易',
    'missing-at-terminal': '后台已批准，终端没有这笔交易',
    'amount-differs': '两边都有，金额不同',
    'status-differs': '两边都有，结果不同',
    duplicate: '同一笔消费批准了两次',
    'reversal-missing': '终端未收到应答，之后也没有冲正',
    'reversal-unanswered': '终端未收到应答，冲正也没有应答',
    'no-original': '退货或撤销在记录中找不到原交易',
    'settlement-unbalanced': '结算金额与本批次交易合计不符',
    'settled-by-records': '终端未收到应答，但记录已能说明结果',
  },
  verdicts: { charged: '已扣款', 'not-charged': '未扣款', 'in-doubt': '待查', 'charged-twice': '重复扣款' },
  deadlines: {
    'before-settlement': (due) => `本批次结算前（${due}）`,
    'same-day': (due) => `当天（${due}）`,
    'two-days': (due) => `第二个清算日前（${due}）`,
  },
  pairs: (pairs, terminal, host, f) =>
    `终端记录 ${f.number(terminal)} 笔，后台记录 ${f.number(host)} 笔，对上 ${f.number(pairs)} 对`,
  period: (range) => `核对范围为两边都有记录的时间：${range}`,
  noPeriod: '两边记录没有共同的时间段，无法核对',
  totals: (terminal, host, difference, isEqual) =>
    isEqual
      ? `终端合计 ${terminal}，后台合计 ${host}，一致`
      : `终端合计 ${terminal}，后台合计 ${host}，相差 ${difference}，由下列交易构成`,
  proven: (isProven) =>
    isProven ? '按终端、商户、日期和币种逐项核算，合计分毫不差' : '合计核算不平，这是程序的缺陷，请反馈',
  outside: (terminal, host, f) =>
    `对方记录未覆盖、因而不作判断的：终端 ${f.number(terminal)} 笔，后台 ${f.number(host)} 笔`,
  clock: (terminal, span, isAhead, pairs, f) =>
    `终端 ${terminal ?? '?'} 的时钟比后台${isAhead ? '快' : '慢'} ${span}（依据 ${f.number(pairs)} 对交易），比较时间前已校正`,
  verdictLine: (verdict, payments, money, f) => `${verdict}：${f.number(payments)} 笔，${money.join('，')}`,
  payment: (verdict, kind, money) => `${verdict}，${money}：${kind}`,
  references,
  action: (actor, deadline) => `处理：${actor}，${deadline}`,
  hole: (terminal, from, to, f) =>
    from === to
      ? `终端 ${terminal}：流水号缺少 ${from}`
      : `终端 ${terminal}：流水号缺少 ${from} 至 ${to}（共 ${f.number(to - from + 1)} 个）`,
  unchecked: (count, from, f) =>
    `退货或撤销 ${f.number(count)} 笔无法核对：所指原交易可能早于本次记录的起点（${from}），请一并导出之前几天的记录`,
  settlement: (terminal, batch, stated, booked) =>
    `终端 ${terminal ?? '?'} 批次 ${batch ?? '?'}：结算金额 ${stated}，交易合计 ${booked}`,
};
