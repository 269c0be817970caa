import type { EncodingCertainty } from '../../model/record.ts';
import type { ReportWords } from '../report-words.ts';
import { severities } from './vocabulary.ts';

const CERTAINTY: Readonly<Record<EncodingCertainty, string>> = {
  certain: '',
  probable: '（可能）',
  guessed: '（猜测，可用 --encoding 指定）',
};

export const report: ReportWords = {
  heading: (name, period, zone) => (period === undefined ? name : `${name}：${period}（${zone}）`),
  verdict: {
    incidents: (count, worst, f) =>
      count === 1 ? `有 1 起事件需要处理：${worst}。` : `有 ${f.number(count)} 起事件需要处理，最严重的是：${worst}。`,
    alarmsOnly: (count, f) => `未发现成片事件；另有 ${f.number(count)} 条零星报警，处理办法见下。`,
    manyFailed: ({ transactions, failed }, f) =>
      `未能归并成事件，但 ${f.number(transactions)} 笔交易中有 ${f.number(failed)} 笔失败（${f.percent(failed / transactions)}），远超平常；各条报警的处理办法见下。`,
    noCause: (count, { transactions, failed }, f) =>
      [
        transactions > 0
          ? `${f.number(transactions)} 笔交易中有 ${f.number(failed)} 笔失败（${f.percent(failed / transactions)}）`
          : `共 ${f.number(count)} 条报警`,
        '日志内容不足，均无法判断原因；下面列出接下来要查的代码和要补导的列。',
      ].join('，'),
    standsOut: (terminals, f) => `没有查实的故障，但终端 ${f.list(terminals, 4)} 的失败远多于其他终端，见预警。`,
    ordinary: (count, f) => `设备和线路无需维修；${f.number(count)} 笔付款属正常拒绝或中途取消。`,
    ordinaryInPart: (count, f) => `就已读取的部分，设备和线路无需维修；${f.number(count)} 笔付款属正常拒绝或中途取消。`,
    fine: (summary, f) =>
      summary.transactions > 0
        ? `一切正常：${f.number(summary.transactions)} 笔交易，没有报警。`
        : `一切正常：${f.number(summary.records)} 条记录，没有报警。`,
    fineInPart: (summary, f) =>
      summary.transactions > 0
        ? `已读取的 ${f.number(summary.transactions)} 笔交易中没有报警。`
        : `已读取的 ${f.number(summary.records)} 条记录中没有报警。`,
    partly: (inputs, rows, f) => {
      const missing = [
        ...(inputs > 0 ? [`${f.number(inputs)} 个输入`] : []),
        ...(rows > 0 ? [`${f.number(rows)} 行记录`] : []),
      ];
      return `另有 ${missing.join('、')}未能读取或未读完整，结论不包括这部分。`;
    },
    unread: '所有输入均未能读取，无法判断终端状况。',
    narrowed: '指定范围内没有报警。',
  },
  totals: (s, f) => {
    const traded =
      s.transactions > 0
        ? `交易 ${f.number(s.transactions)} 笔：成功 ${f.number(s.approved)} 笔，失败 ${f.number(s.failed)} 笔（${f.percent(s.failed / s.transactions)}）`
        : `记录 ${f.number(s.records)} 条`;
    const quiet = s.informational > 0 ? `；另有一般信息 ${f.number(s.informational)} 条` : '';
    return `${traded}；报警 ${f.number(s.alarms)} 条${quiet}。`;
  },
  incidentTitle: (cause, scope) => `${cause}，${scope}`,
  incidentSize: (alarms, confidence, f) => `${f.number(alarms)} 条报警，把握 ${f.percent(confidence)}`,
  span: { over: (range) => `${range}，已结束`, open: (range) => `${range}，可能仍在持续` },
  sections: {
    incidents: '事件一览（由重到轻）',
    others: '其余报警（按原因）',
    detail: '全部报警',
    warnings: '早期预警',
    unread: '未能读取或未能识别',
    basis: '分析依据',
  },
  labels: {
    time: '时间',
    who: '范围',
    means: '说明',
    evidence: '证据',
    cost: '影响',
    steps: '措施',
    worked: '完成标志',
    next: '下一步',
    rivals: '也可能',
    incident: '事件',
    supports: '支持',
    opposes: '反对',
  },
  heads: {
    cause: '可能原因',
    alarms: '报警',
    terminals: '终端',
    example: '示例',
    severity: '级别',
    advice: '处理',
    file: '文件',
    kind: '内容',
    rows: '已读',
    rejected: '未读',
  },
  colon: '：',
  semicolon: '；',
  aside: (text) => `（${text}）`,
  sentences: (first, second) => `${first}${second}`,
  stepHead: (urgency, actor) => `${actor}·${urgency}`,
  more: (count, f) => `另有 ${f.number(count)} 项`,
  moreIncidents: (count, f) => `另有 ${f.number(count)} 起较轻的事件，加 --detail 可看全文。`,
  generalCost: '影响',
  severityCounts: (counts, f) =>
    counts.map(([level, count]) => `${severities[level].name} ${f.number(count)} 条`).join('，'),
  rejectReason: (expected, found, todo) => `应为${expected}，实际为${found}；${todo}`,
  rejects: (count, f) => `${f.number(count)} 行未能读取：`,
  cardData: (count, f) => `${f.number(count)} 处含有日志中不得留存的卡片数据（PCI DSS 3.3 至 3.5），请更改导出设置：`,
  unknownCode: (code, text, count, f) =>
    `${[code, text].filter((part) => part !== '').join(' ')}（${f.number(count)} 次）`,
  unknownCodes: (count, f) => `${f.number(count)} 种代码或信息未收录，未作猜测：`,
  unknownValue: (column, value, count, f) => `${column} ${value}（${f.number(count)} 次）`,
  unknownValues: (count, f) => `${f.number(count)} 个交易类型或输入方式无法辨认，未作猜测：`,
  profileUnused: (profiles, f) =>
    `设置中的配置（${f.list(profiles)}）与各输入的列都不相符，未使用；可用 --profile 强制指定。`,
  byContent: (file, columns, f) =>
    `${file} 没有表头，各列按内容判断（${f.list(columns)}）。请用 posalarm inspect 核对，有误可用配置指定。`,
  byValues: (file, columns, f) =>
    `${file} 中有列名不认识，已按列中内容认出：${f.list(columns)}。请用 posalarm inspect 核对；可在配置中指明。`,
  terminalUnnamed: (file, columns, f) =>
    `${file} 中没有认得出的终端号列，无法比较各台终端。${columns.length === 1 ? '可能是' : '可能是其中之一：'}${f.list(columns, 5)}。请把 columns: { terminal_id: ${JSON.stringify(columns[0])} } 这一行存为 columns.yaml，运行时加上 --profile columns.yaml。`,
  dateOrder: (file, format, by, f) =>
    `${file} 的日期单看有不止一种读法，已根据${f.quote(by)}按 ${format} 读取。--time-format 可另行指定。`,
  yearBy: (file, year, by, f) =>
    `${file} 的时间没有年份，已根据${f.quote(by)}认定首条记录在 ${year} 年。--year 可另行指定。`,
  smallestUnit: (file) =>
    `${file} 的金额都不带小数，按最小货币单位（分）读才合理，因此 1250 读作 12.50。如果本来就是元，请在 columns.yaml 中写一行 columns: { amount: 列名 }，再加上 --profile columns.yaml。`,
  stated: (file, found, f) => `${file} 中没有相应的列，已按记录上方或文件名所写认定其下的记录：${f.list(found, 8)}。`,
  duplicates: (count, f) => `${f.number(count)} 行此前已经读过（见于其他导出文件，或在同一文件中重复），只计一次。`,
  notLogs: (files, f) => `文件夹或压缩包中的下列文件不是日志，已略过：${f.list(files, 6)}。`,
  ownOutputs: (files, f) => `下列文件由 posalarm 写出，未当作日志读取：${f.list(files, 6)}。`,
  rejectsWritten: (file, count, f) => `${f.number(count)} 行未能读取的内容已写入 ${file}`,
  failures: (count, f) => `${f.number(count)} 个输入未能读取或未读完整：`,
  inputInBrief: (i, kind, f) =>
    `${i.file}：${kind} ${f.number(i.records)} 行${i.rejected > 0 ? `（未读 ${f.number(i.rejected)} 行）` : ''}`,
  input: (i, kind, f) => {
    const lost = [
      i.rejected > 0 ? `未读 ${f.number(i.rejected)} 行` : '',
      i.duplicates > 0 ? `剔除重复 ${f.number(i.duplicates)} 行` : '',
    ].filter((part) => part !== '');
    const how = [
      i.format.toUpperCase(),
      `${i.encoding}${CERTAINTY[i.encodingCertainty ?? 'certain']}`,
      `配置 ${i.profile}`,
      i.tables.length > 0 ? `码表 ${f.list(i.tables)}` : '',
    ];
    return `${i.file}：${kind} ${f.number(i.records)} 行${lost.length > 0 ? `（${lost.join('，')}）` : ''}；${how.filter((part) => part !== '').join('，')}${i.timeFormat === '' ? '' : `；时间写法 ${i.timeFormat}`}`;
  },
  columns: (names, f) => `所用的列：${f.list(names, 30)}`,
  ignored: (names, f) => `未用的列：${f.list(names, 12)}`,
  zone: (zone, stated) =>
    stated ? `时间均为 ${zone} 时区。` : `日志未注明时区，时间按 ${zone} 处理，可用 --time-zone 指定。`,
  skipped: (rules, columns, f) =>
    `因缺少 ${f.list(columns, 8)} 列，${f.number(rules.length)} 条规则无法判断：${f.list(rules, 6)}。`,
  detailHint: '加 --detail 可列出每条报警及其证据。',
  eventfulHint:
    '加 --detail 可看每起事件的全部证据、步骤和完成标志，并列出每条报警；加 -o html:report.html 可得到一页网页报告。',
};
