import type { EvidenceWords, RuleWords } from '../words.ts';

export const ruleWords = {} as const satisfies Record<string, RuleWords>;

export const evidenceWords: EvidenceWords = {
  'dictionary/says': (a, f) =>
    `${a.code === undefined ? 'the message' : `code ${f.quote(a.code)}`} reads as ${f.quote(f.symptom(a.symptom))}` +
    `${a.table === undefined ? '' : ` in table ${a.table}`}${a.ambiguous ? ', though this network gives such codes no fixed meaning' : ''}`,
  'generic/inherits': (a, f) =>
    `the message names no cause of its own; it belongs to the ${f.quote(f.symptom(a.symptom))} ${f.duration(a.gap)} away` +
    `${a.code === undefined ? '' : ` (code ${a.code})`}`,
};
