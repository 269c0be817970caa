import type { SampleRow } from './sample.ts';

/**
 * Grades of what is no fault: the three lowest of syslog (RFC 5424, table 2), and how monitoring systems and Chinese lists
 * call them. 提示 is none of them: of the four grades of Chinese telecom alarms it is X.733's warning.
 */
const NO_FAULT =
  /^(?:i|d|v|info?|info(?:rmation(?:al)?|rmative)?|notice|debug|trace|verbose|normal|ok|信息|訊息|情報|通知|正常|调试|調試|hinweis|инфо|информация|информационн(?:ый|ое|ая)|уведомление|інформація|інфо|bilgi|bilgilendirme|informacja|informacyjn[yea]|informace|informácia|thông tin|informasi|ข้อมูล|เพื่อทราบ|معلومات|معلومة|πληροφορία|πληροφορίες|ενημέρωση|ενημερωτικό|정보|알림|お知らせ|tieto|tiedoksi|opplysning|oplysning|upplysning|mitteilung|informatief|informatie|információ|tájékoztatás|informare|informatif|informaci[oó]n|informativo|informa[cç][aã]o|informazione)$/i;

/** Grades of what went wrong, as syslog, X.733 and programs' loggers call them, in letters and words. */
const OF_FAULT =
  /^(?:w|e|f|c|a|warn(?:ing)?|wrn|err(?:or)?|crit(?:ical)?|fatal|fault|alert|alarm|emerg(?:ency)?|panic|severe|major|minor|high|medium|low|警告|告警|错误|錯誤|严重|嚴重|紧急|緊急|重要|次要|一般|提示|warnung|fehler|kritisch|stör(?:ung|ig)|avertissement|erreur|critique|grave|majeure?|mineure?|advertencia|aviso|error|cr[ií]tic[oa]|alerta|erro|avviso|avvertimento|errore|waarschuwing|fout|kritiek|ostrzeżenie|błąd|krytyczn[yea]|varování|chyba|kritick[ýé]|uyarı|hata|kritik|предупреждение|ошибка|критическ(?:ий|ая|ое)|авария|警報|エラー|重大|注意|경고|오류|심각|peringatan|galat|cảnh báo|lỗi)$/i;

/** X.733 (8.1.2.3) gives an alarm that is over a severity of its own. */
const OVER = /^(?:cleared?|清除|已清除|恢复|已恢复|解除)$/i;

export const isNoFault = (grade: string): boolean => NO_FAULT.test(grade);
export const isOver = (grade: string): boolean => OVER.test(grade);

/** Cells that are grades all along, of faults and of what is none. */
export const areGrades = (distinct: readonly string[]): boolean =>
  distinct.some(isNoFault) &&
  distinct.some((value) => OF_FAULT.test(value)) &&
  distinct.every((value) => isNoFault(value) || OF_FAULT.test(value) || isOver(value));

/** True where a log grades faults as such, so that what it calls information is none in its maker's eyes. */
export const gradesFaults = (sample: readonly SampleRow[], index: number | undefined): boolean =>
  index !== undefined &&
  areGrades([...new Set(sample.map(({ fields }) => (fields[index] ?? '').trim()))].filter(Boolean));
