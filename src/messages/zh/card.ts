import type { Words } from '../words.ts';

export const card: Words['card'] = {
  heading: (period, zone) => (period === undefined ? '报障电话卡' : `报障电话卡：${period}（${zone}）`),
  call: {
    acquirer: () => '致电收单机构',
    issuer: (names, f) => (names.length === 0 ? '致电发卡行' : `致电发卡行：${f.list(names)}`),
  },
  labels: {
    about: '事由',
    when: '时间',
    seen: '现象',
    merchants: '商户',
    terminals: '终端',
    channels: '通道',
    versions: '版本',
    asks: '依次说明和询问',
  },
  inZone: (range, zone, offset, stated) =>
    stated ? `${range}（${zone}，UTC${offset}）` : `${range}（日志未注明时区，按 ${zone}，UTC${offset} 处理）`,
  asks: {
    'risk-desk': '我们报告一起可疑情况，请转风险部门；该终端能否继续使用？',
    status: '贵方是否已知有故障，从何时开始，预计何时恢复？',
    'look-up': '请逐笔查询下列交易：已扣款、已冲正，还是没有收到？',
    reverse: '没有成交却已扣款的，请冲正或退回；其余的请书面确认结果。',
    'hold-cards': '请核查下列卡片，今后是否应拒绝受理？',
    'keep-records': '请保留该时段的记录；我方已保留签购单、日志和录像。',
    route: '恢复之前，我们的交易能否改走其他通道？',
    line: '当时本店的连接是否到达贵方，断在哪一段？',
    permission: '我方商户和终端开通了哪些功能、卡种和限额？不合适的请调整，何时生效？',
    keys: '请核查这些终端的密钥和证书，并开放重新下载，我们在线配合测试。',
    release: '这些终端应使用哪个版本和参数？当时贵方有无变更？',
    repair: '请安排维修或更换这些终端：何时到场，此前用什么收款？',
    reason: '这些交易因何被拒？应答见下。',
    'host-records': '请提供这些终端在该时段的后台记录。',
    'case-number': '请告知工单号、您的姓名，以及下次回复的时间。',
  },
  payments: (shown, all, f) =>
    shown === all ? `交易（${f.number(all)} 笔）` : `交易（共 ${f.number(all)} 笔，列出 ${f.number(shown)} 笔）`,
  references: {
    card: '卡号',
    terminal: '终端',
    merchant: '商户',
    trace: '流水号',
    batch: '批次',
    reference: '参考号',
    answer: '应答',
    noAnswer: '无应答',
  },
  attachment: (incident, rows, f) => `附件 ${incident}：日志 ${f.number(rows)} 行，不含其他内容`,
  blanks: '工单号____________ 姓名____________ 下次回复____________',
  nothing: '没有事件，无需致电。',
};
