import type { EvidenceWords, RuleWords } from '../words.ts';

export const ruleWords = {} as const satisfies Record<string, RuleWords>;

export const evidenceWords: EvidenceWords = {
  'dictionary/says': (a, f) =>
    `${a.code === undefined ? '报警信息' : `代码 ${a.code} `}的含义是${f.quote(f.symptom(a.symptom))}` +
    `${a.table === undefined ? '' : `（码表 ${a.table}）`}${a.ambiguous ? '；该代码属自定义码段，含义仅供参考' : ''}`,
  'generic/inherits': (a, f) =>
    `该提示本身不说明原因，它属于相隔 ${f.duration(a.gap)} 的${f.quote(f.symptom(a.symptom))}` +
    `${a.code === undefined ? '' : `（代码 ${a.code}）`}`,
};
