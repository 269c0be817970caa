import type { SymptomId } from '../../model/symptom.ts';

/*
 * Figures that devices report of themselves every hour: the strength of a signal, the time an answer took, the memory that is
 * free. They are news only where the figure is bad, or the words beside it say so.
 */

/** A figure with its unit. */
const FIGURE = /-?\d+(?:[.,]\d+)?\s?(?:dbm|ms|毫秒|mb|gb|kb|°c|℃|celsius|mv|rpm)(?![a-z])/i;

/** Below this a signal is weak: GSMA calls RSSI under -95 dBm poor, and makers of access points call -80 to -90 the edge. */
const WEAK_DBM = -90;
/** An answer that takes longer is waited for: the usual limit of interactive use (Nielsen, Usability Engineering 1993, 5.5). */
const SLOW_MS = 1000;

const WHAT =
  /signal|rssi|rsrp|latency|ping|rtt|round trip|memory|ram\b|storage|disk|flash|temperature|voltage|uptime|empfang|signalst|speicher|temperatur|speicherplatz|m[ée]moire|temp[ée]rature|se[ñn]al|memoria|temperatura|sinal|mem[óo]ria|segnale|信号|延时|延迟|时延|内存|存储|空间|温度|电压|信號|記憶體|メモリ|電波|温度|메모리|신호|온도|сигнал|памят|температур/i;
const BAD =
  /low|high|weak|poor|lost|fail|error|exceed|over|above|below|critical|warn|alarm|alert|slow|insufficient|full|no signal|timeout|threshold|limit|hot|niedrig|hoch|schwach|fehler|voll|zu |faible|[ée]lev|erreur|d[ée]pass|baj[ao]|alt[ao]|d[ée]bil|error|excede|fra[cq]|erro|debole|basso|errore|superat|低|高|弱|差|不足|异常|过|超|失败|丢|告警|报警|满|慢|不稳|過|強く|낮|높|약|초과|부족|низк|высок|слаб|превыш|ошибк/i;

/** Android warns of a battery at 15 % (config_lowBatteryWarningLevel); below a fifth the words beside it have to tell. */
const CHARGED_PERCENT = 20;
/** Zabbix' templates for Linux and Windows warn of a disk that is used to 80 %. */
const USED_PERCENT = 80;
const CHARGE = /(?:battery|batt|charge|电量|电池|電量|電池)[^\d%-]{0,16}(\d{1,3})\s?(?:%|percent)/i;
const USAGE =
  /(?:memory|ram|disk|storage|flash|cpu|内存|存储|磁盘|記憶體|空间)[^\d%-]{0,16}(\d{1,3})\s?(?:%|percent)(?!\s*(?:free|left))/i;

/** Whether the text tells a figure of a device and nothing bad of it. */
export const isMereReading = (text: string): boolean => {
  if (text.includes('%') || text.includes('percent')) {
    const charge = CHARGE.exec(text)?.[1];
    if (charge !== undefined && !BAD.test(text)) return Number(charge) >= CHARGED_PERCENT && Number(charge) <= 100;
    const usage = USAGE.exec(text)?.[1];
    if (usage !== undefined && !BAD.test(text)) return Number(usage) < USED_PERCENT;
  }
  if (!FIGURE.test(text) || !WHAT.test(text) || BAD.test(text)) return false;
  const dbm = /(-?\d+)\s?dbm/i.exec(text)?.[1];
  if (dbm !== undefined) return Number(dbm) >= WEAK_DBM && Number(dbm) < 0;
  const ms = /(\d+)(?:[.,]\d+)?\s?(?:ms|毫秒)/i.exec(text)?.[1];
  return ms === undefined || Number(ms) < SLOW_MS;
};

/** What a device measures of itself, and what is wrong where that is beyond its limit. */
const BEYOND: readonly (readonly [what: RegExp, symptom: SymptomId])[] = [
  [
    /temperature|thermal sensor|enclosure temp|cpu temp|board temp|humidity|temperatur|温度|湿度|溫度/i,
    'self-test-failed',
  ],
  [/\b(?:disk|disc|storage|flash|emmc|filesystem|file system|partition)\b|磁盘|硬盘/i, 'storage-fault'],
  [/\b(?:ram|memory|heap)\b|内存/i, 'out-of-memory'],
  [/\b(?:voltage|supply|current draw|input power)\b|电压/i, 'power-fault'],
  [/\b(?:latency|packet loss|jitter|round[- ]trip|ping)\b|丢包|时延/i, 'link-unstable'],
];
const LIMIT =
  /\b(?:above|over|exceed(?:s|ed|ing)?|beyond|below|under|out of|outside)\b[^.;]*\b(?:limit|limits|threshold|range|maximum|max|minimum|quota|spec)\b|\b(?:limit|threshold|maximum|quota)\b[^.;]*\b(?:exceeded|reached|crossed|passed)\b|超限|超过阈值|超出阈值|越限|超标|低于阈值/i;
/** Words of payments, whose limits are other ones: a terminal whose store of payments is full wants to be settled. */
const PAYMENT =
  /amount|transaction|payment|sale|card|daily|withdrawal|credit|floor|batch|settle|record|journal|print ?head|printer|battery|交易|金额|卡|流水|日志|结算|打印|电池/i;

/** What a device's own measure beyond its limit means: `Temperature 78 C above limit`. Undefined for all other texts. */
export const symptomOfReading = (text: string): SymptomId | undefined =>
  LIMIT.test(text) && !PAYMENT.test(text) ? BEYOND.find(([what]) => what.test(text))?.[1] : undefined;
