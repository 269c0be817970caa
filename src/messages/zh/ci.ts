import type { CiWords } from '../ci-words.ts';

export const ci: CiWords = {
  failed: {
    severity: (level, alarms, incidents, f) =>
      `因 --fail-on ${level} 未通过：此级别及更重的报警有 ${f.number(alarms)} 条${incidents.length === 0 ? '' : `，见 ${f.list(incidents, 8)}`}。`,
    fresh: (incidents, payments) => {
      const parts = [
        ...(incidents > 0 ? [`${incidents} 起事件`] : []),
        ...(payments > 0 ? [`${payments} 笔存疑付款`] : []),
      ];
      return `因 --fail-on-new 未通过：有 ${parts.join('、')}不在基线中。`;
    },
    undetermined: (alarms, limit, f) =>
      `因 --fail-on-undetermined ${limit} 未通过：有 ${f.number(alarms)} 条报警证据不足，原因待查。`,
  },
  baseline: {
    summary: (fresh, known, gone, f) =>
      `与基线相比：${fresh.length === 0 ? '没有新事件' : `新事件 ${f.list(fresh, 8)}`}，已知 ${f.number(known)} 起，不再出现 ${f.number(gone)} 起。`,
    fresh: (what) => `新出现：${what}`,
    gone: (what) => `不再出现：${what}`,
    updated: (file, incidents, payments, f) =>
      `基线 ${file} 现有 ${f.number(incidents)} 起事件${payments === 0 ? '' : `、${f.number(payments)} 笔存疑付款`}。`,
    unchanged: (file) => `基线 ${file} 没有变化。`,
    added: (what) => `加入：${what}`,
    removed: (what) => `移出：${what}`,
    hint: '确认之后，可用 posalarm baseline update 收入基线。',
  },
  diff: {
    heading: (before, after) => `从 ${before} 到 ${after}`,
    totals: (before, after, f) =>
      `交易 ${f.number(before.transactions)} → ${f.number(after.transactions)} 笔，失败 ${f.number(before.failed)} → ${f.number(after.failed)} 笔，报警 ${f.number(before.alarms)} → ${f.number(after.alarms)} 条，事件 ${f.number(before.incidents)} → ${f.number(after.incidents)} 起`,
    trends: { new: '新增', worse: '加重', same: '不变', better: '减轻', gone: '消失' },
    standing: (severity, terminals, alarms, f) =>
      `${severity}，终端 ${f.number(terminals)} 台，报警 ${f.number(alarms)} 条`,
    from: (before, after) => `${before} → ${after}`,
    payment: (kind, references) => `${kind}：${references}`,
    verdict: (verdict, money) => `${verdict}，${money}`,
    nothing: '两份报告中均没有事件或存疑付款。',
  },
  why: {
    heading: (id, what, where, time) => `${id}：${what}${where === '' ? '' : `，${where}`}，${time}`,
    row: '记录',
    says: '内容',
    prior: '未看证据之前（只凭现象）',
    evidence: '证据',
    noEvidence: '没有规则给出证据，只凭现象判断。',
    result: '结果',
    rivals: '其他可能',
    incident: '事件',
    noIncident: '无：同一原因的报警在地点和时间上未成片',
    severity: '级别',
    suppression: '屏蔽',
    notSuppressed: '无',
    next: '下一步',
    odds: (probability, odds) => `${probability}（胜率比 ${odds}）`,
    weight: (signed, times, cause) => `${signed}，对 ${cause}（胜率比 × ${times}）`,
    unweighted: '本身不计权重，只说明判断的起点',
    sum: (prior, weights, score, share) =>
      `取对数相加：${[prior, weights].filter((part) => part !== '').join(' ')} = ${score}，占 ${share}`,
    normalised: (certainty) =>
      `各项之和乘以 ${certainty}（由校准得出），再折算成份额；所有考虑过的原因，份额相加为 1。`,
    ambiguous: '此代码属自定义码段而网络未知，各原因的可能性均打折扣。',
    unnamed: '没有一个原因过半，因此不下结论',
    inherits: (where, gap) => `重复的是 ${where} 的事件（相隔 ${gap}），沿用其原因`,
    severityFrom: (severity, meaning, cause) => `${severity}：${meaning}（依据${cause}及其现象和波及面）`,
    raised: (from, to) => `由${from}升为${to}：设置中注明此处为重点`,
    hidden: (number, what, owner, expires, reason) =>
      `由第 ${number} 条屏蔽（${what}）隐去，负责人 ${owner}，至 ${expires} 止：${reason}`,
    member: (id, title, alarms, f) => `${id}，${title}，报警 ${f.number(alarms)} 条`,
    undetermined: '待查',
    dictionary: '代码或信息本身的含义',
    together: '报警如何归到一起',
    scope: '范围',
    alarms: (count, terminals, ids, f) =>
      `${f.number(count)} 条报警，涉及 ${f.number(terminals)} 台终端：${f.list(ids, 8)}`,
    oneCause: (same, all, cause, f) =>
      all === 1
        ? `只有一条报警，最可能的原因是${cause}`
        : same === all
          ? `每条报警最可能的原因都是${cause}`
          : `其中 ${f.number(same)} 条最可能的原因是${cause}，其余随之归入`,
    silence: (longest, most) =>
      `相邻两条最长间隔 ${longest}${most === undefined ? '' : `；此类原因间隔不超过 ${most}的算同一起事件`}`,
    least: (alarms, f) => `此类原因满 ${f.number(alarms)} 条即成事件`,
    shows: (symptoms, f) =>
      `表现为：${f.list(
        symptoms.map(([name, count]) => `${name}（${f.number(count)}）`),
        6,
      )}`,
    mean: (mean, least, id) => `各条报警的把握平均 ${mean}；最低的是 ${id}，${least}`,
    pointed: (scope) => `${scope}，由各条报警的证据指向`,
    strongest: '各条报警中最有力的证据',
    worst: (severity, meaning) => `${severity}：${meaning}（按原因、范围和波及面，取其中报警最重的级别）`,
    identity: (cause, scope, names, f) =>
      `按 ${cause}、${scope}${names.length === 0 ? '' : ` ${f.list(names, 6)}`} 认定，与条数和时间无关`,
    known: '在基线中如何认定',
  },
  suppressions: {
    section: '按设置屏蔽',
    hides: (alarms, incidents, f) =>
      `隐去报警 ${f.number(alarms)} 条、事件 ${f.number(incidents)} 起，加 --show-suppressed 可列出。`,
    used: (what, where, alarms, owner, expires, reason, f) =>
      `${what}，${where}：隐去报警 ${f.number(alarms)} 条，至 ${expires} 止，负责人 ${owner}：${reason}`,
    unused: (what, where, owner) => `${what}，${where}：没有遇到报警，可以撤除（负责人 ${owner}）`,
    expired: (what, where, expires, alarms, owner, f) =>
      `${what}，${where}：已于 ${expires} 到期，不再屏蔽${alarms === 0 ? '' : `；否则会隐去 ${f.number(alarms)} 条报警`}（负责人 ${owner}）`,
    everywhere: '所有范围',
  },
  owner: '负责人',
  critical: '重点场所',
  hoursNeedZone: '营业时间未生效：时区未知。请在设置中写明 timeZone，或用 --time-zone 指定。',
};
