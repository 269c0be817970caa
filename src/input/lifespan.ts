import type { Plan } from './plan.ts';
import { plainName } from './loose-names.ts';

/** When an alarm was over, in the languages of monitoring systems (Zabbix, Nagios, PRTG, Chinese terminal management). */
const OVER =
  /(?:^| )(?:recover(?:y|ed)|resolved?|resolution|clear(?:ed|ance)?|end(?:ed)?|closed|ends|restored?|retablissement|recuperation|recuperacion|recuperacao|fin|fim|ende|behoben|behebung|fine|ripristino|herstel|einde|slut)(?: |$)/;
const OVER_ZH = /(?:恢复|恢復|解除|清除|消除|消失|结束|結束|关闭|關閉|复位)(?:日期|时|時)/;
/** Such a row adds up all that happened between the first time and the last. */
const LAST =
  /^last (?:occur(?:red|rence)?|seen|raised|event|alarm)(?: time| at)?$|^(?:最后|最近|末次)(?:一次)?(?:发生|告警|报警|上报)(?:时间)?$/;
const WHEN =
  /(?:^| )(?:time|at|on|date|datetime|timestamp|utc|heure|hora|fecha|data|zeit|zeitpunkt|ora|tijd|tid)(?: |$)/;

/**
 * The column that tells when an alarm was over. Where it is filled, the row is the alarm from its beginning to its end, whatever
 * its state says today: such a list does not have a second row for the recovery.
 */
export const endColumn = (plan: Plan): number | undefined => {
  const index = plan.names.findIndex((name, at) => {
    if (at === plan.time.index || at === plan.time.clock) return false;
    const words = plainName(name);
    return OVER_ZH.test(name) || (OVER.test(words) && WHEN.test(words));
  });
  return index < 0 ? undefined : index;
};

/** True where each row adds up all occurrences of an alarm, from the first to the last. */
export const addsUp = (plan: Plan): boolean => plan.names.some((name) => LAST.test(name) || LAST.test(plainName(name)));
