import type { StatisticsWords } from '../statistics-words.ts';

const at = (terminal: string | undefined): string => (terminal === undefined ? '' : `终端 ${terminal} `);

export const statistics: StatisticsWords = {
  section: '报警自身的统计（ISA-18.2）',
  borrowed:
    '这些指标及限值借自流程工业：那里一名操作员对应一个控制台，此处以一个商户代替。它们说明报警该在哪里整治，不评价门店好坏。',
  rate: (alarms, days, perDay, f) =>
    `${f.number(days)} 天共 ${f.number(alarms)} 条报警，平均每天 ${f.number(perDay)} 条（每名操作员每天约 150 条为宜，300 条为上限）`,
  terminals: '报警最多的终端',
  sites: '报警最多的商户',
  rateOf: (id, alarms, perDay, peak, f) =>
    `${id}：${f.number(alarms)} 条，每天 ${f.number(perDay)} 条，十分钟内最多 ${f.number(peak)} 条`,
  floods: (count, f) => `报警泛滥（同一商户 10 分钟内超过 10 条）：${f.number(count)} 次`,
  flood: (site, range, alarms, peak, f) =>
    `${site}，${range}：${f.number(alarms)} 条，十分钟内最多 ${f.number(peak)} 条`,
  chattering: (count, f) => `反复报警（同一报警 1 分钟内 3 次以上）：${f.number(count)} 种`,
  chatter: (terminal, symptom, bursts, alarms, f) =>
    `${at(terminal)}${symptom}：${f.number(bursts)} 阵，共 ${f.number(alarms)} 条`,
  stale: (count, f) => `长期未消（持续超过 24 小时）：${f.number(count)} 条`,
  staleUnknown: '长期未消的报警：无从得知，日志没有记录报警何时恢复',
  standing: (terminal, symptom, from, to) =>
    `${at(terminal)}${symptom}：自 ${from} 起，${to === undefined ? '到日志结束仍未恢复' : `至 ${to} 恢复`}`,
  worstTen: (share, f) => `最频繁的十种报警占全部的 ${f.percent(share)}（目标 1% 至 5%，整治前常见 20% 至 80%）`,
  actor: (terminal, symptom, alarms, f) => `${at(terminal)}${symptom}：${f.number(alarms)} 条`,
  priorities: (shares, f) =>
    `级别构成：${shares.map(([name, share]) => `${name} ${f.percent(share)}`).join('，')}（目标为低、中、高 80%、15%、5%）`,
  tune: '整治方向',
  tuning: {
    floods: '报警泛滥：处理其背后的事件，而不是逐条处理；监控对同一商户的同一故障只报一次。',
    chattering: '反复报警：让终端或监控延时后再重复提示；仍反复的，多为接触不良或循环重试。',
    stale: '长期未消：修复故障，或在设置中屏蔽，并写明负责人和截止日期。',
    'worst-ten': '最频繁的十种：优先整治，每一种都是一台终端的一种现象。',
    'priority-mix': '级别构成：高级别过多。事件处理之后，再看标为重点的场所是否确属重点。',
  },
  nothingToTune: '没有突出的问题。',
};
