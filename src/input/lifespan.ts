import { plainName } from './loose-names.ts';
import { type SampleRow, valuesOf } from './sample.ts';

/** What a plan has of its columns. */
interface Columns {
  readonly names: readonly string[];
  readonly time: { readonly index: number; readonly clock: number | undefined };
}

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
export const endColumn = (plan: Columns): number | undefined => {
  const index = plan.names.findIndex((name, at) => {
    if (at === plan.time.index || at === plan.time.clock) return false;
    const words = plainName(name);
    return OVER_ZH.test(name) || (OVER.test(words) && WHEN.test(words));
  });
  return index < 0 ? undefined : index;
};

/** True where each row adds up all occurrences of an alarm, from the first to the last. */
export const addsUp = (plan: Pick<Columns, 'names'>): boolean =>
  plan.names.some((name) => LAST.test(name) || LAST.test(plainName(name)));

/** States that say that it is over; those of a point that is polled and well, such as normal or off, are none. */
export const SETTLED =
  /^(?:(?:已|报警|告警)?(?:恢复|解除|消除|清除|关闭|解决|完成|处理)|结案|closed|resolved|completed?|fixed|done|solved|clear(?:ed)?|recovered|ended?|r[eé]solue?s?|cl[oô]tur[eé]e?s?|ferm[eé]e?s?|behoben|geschlossen|erledigt|gel[oö]st|resuelt[oa]|cerrad[oa]|resolvid[oa]|fechad[oa]|encerrad[oa]|risolt[oa]|chius[oa]|opgelost|gesloten|afgehandeld|l[oø]st|löst|lukket|stängd|åtgärdad|rozwiązan[yeo]|zamknięt[yeo]|vyřešeno|uzavřeno|giderildi|kapatıldı|çözüldü|решен[ао]?|закрыт[ао]?|selesai|ditutup)$/i;
/** Of events with a row for the beginning and one for the end, half the rows at most tell of an end. */
const SETTLED_SHARE = 0.8;
/** Fewer rows may be the last part of a longer list, cut off before what they end began. */
const LEAST_ROWS = 5;

/**
 * True where nearly all rows are said to be over, as in lists of tickets, and of alarms that are exported when all is done:
 * a state of today, and no recovery that has a row of its own.
 */
export const statesAreOfToday = (sample: readonly SampleRow[], index: number | undefined): boolean => {
  const settled = valuesOf(sample, index).filter((state) => SETTLED.test(state)).length;
  return sample.length >= LEAST_ROWS && settled >= sample.length * SETTLED_SHARE;
};
