import { CAUSES, type CauseId, SEVERITIES, type Severity } from '../../src/model/cause.ts';
import type { Alarm, Incident } from '../../src/model/diagnosis.ts';
import type { Report } from '../../src/model/report.ts';
import type { SymptomId } from '../../src/model/symptom.ts';
import { epochMs, minorUnits } from '../../src/model/units.ts';
import { alarmOf, deviceAlarm, incidentOf, NOON, quietDay, sale } from './sample.ts';

/** A report of a large fleet's three days, for whoever has to hold many alarms. Every value is invented. */

const SHOWN: readonly (readonly [SymptomId, CauseId, Severity, string])[] = [
  ['receive-timeout', 'payment-environment/network', 'critical', '通讯超时，请重试'],
  ['host-timeout', 'payment-environment/payment-channel', 'critical', 'Issuer or switch inoperative'],
  ['system-malfunction', 'system-failure/software-fault', 'major', '系统异常'],
  ['pin-pad-fault', 'hardware-failure/keypad', 'major', 'PIN pad error'],
  ['chip-read-error', 'hardware-failure/card-reader', 'minor', '读卡失败'],
  ['not-permitted-to-terminal', 'security-settings/policy', 'minor', '交易不允许'],
  ['insufficient-funds', 'transaction-anomaly/card-or-account', 'warning', '余额不足'],
  ['wrong-pin', 'operator-error/customer', 'warning', '密码错误'],
  ['unknown', 'undetermined', 'indeterminate', 'E-9917'],
];
const TERMINALS = 400;
const MERCHANTS = 120;
const INCIDENTS = 150;
const DAYS = 3;

/** A fixed sequence that looks like chance (the multiplier is that of Lehmer's generator of 1988, Park and Miller). */
const numbers = (): ((below: number) => number) => {
  let state = 20_260_304;
  return (below) => {
    state = (state * 16_807) % 2_147_483_647;
    return state % below;
  };
};

const digits = (value: number, places: number): string => String(value).padStart(places, '0');

export const largeFleet = (count: number): Report => {
  const next = numbers();
  const { summary, ...rest } = quietDay();
  const step = (DAYS * 86_400_000) / count;
  const alarms: Alarm[] = [];
  const own = new Map<string, Alarm[]>();
  for (let n = 0; n < count; n++) {
    const [symptom, cause, severity, message] = SHOWN[next(SHOWN.length)] ?? ['unknown', 'undetermined', 'minor', ''];
    const terminal = next(TERMINALS);
    const minutes = Math.round((n * step) / 1000) / 60;
    const changes = {
      terminalId: digits(10_000_001 + terminal, 8),
      merchantId: digits(898_100_000_000_000 + (terminal % MERCHANTS), 15),
      source: { file: n % 2, line: 2 + n * 3, record: 1 + n * 3 },
    };
    const record =
      n % 7 === 0
        ? { ...deviceAlarm(minutes, symptom, message), ...changes }
        : sale(minutes, symptom, {
            ...changes,
            code: digits(next(100), 2),
            responseText: message,
            rrn: digits(260_304_000_000 + n, 12),
            amount: minorUnits(100 + next(400_000)),
            pan: `622848******${digits(next(10_000), 4)}`,
          });
    const incident = n % 3 === 0 ? `I${1 + next(INCIDENTS)}` : undefined;
    const base = alarmOf(n, record, cause, { severity, incident });
    const sources = [0, 1, 2].map((more) => ({ file: 0, line: 5 + n * 3 + more, record: 4 + n * 3 + more }));
    const evidence = base.diagnosis.evidence.map((piece) => ({ ...piece, sources }));
    const alarm = { ...base, diagnosis: { ...base.diagnosis, confidence: 0.5 + next(500) / 1000, evidence } };
    alarms.push(alarm);
    if (incident !== undefined) own.set(incident, [...(own.get(incident)?.slice(0, 400) ?? []), alarm]);
  }
  const incidents: Incident[] = Array.from({ length: INCIDENTS }, (_, n) => {
    const [, cause, severity] = SHOWN[Math.floor((n * SHOWN.length) / INCIDENTS)] ??
      SHOWN[0] ?? ['', 'undetermined', 'minor'];
    const from = NOON + next(DAYS * 80_000_000);
    return incidentOf(
      n + 1,
      cause,
      severity,
      own.get(`I${n + 1}`) ?? alarms.slice(0, 1),
      ['check-records', 'alternative-payment', 'contact-bank', 'optimise-network', 'technical-support', 'monitor-live'],
      { from: epochMs(from), to: epochMs(from + 60_000 + next(7_200_000)), over: n % 5 !== 0 },
    );
  });
  const tally = <K extends string>(keys: readonly K[], of: (alarm: Alarm) => K): Partial<Record<K, number>> => {
    const counts: Partial<Record<K, number>> = {};
    for (const key of keys) {
      const times = alarms.filter((alarm) => of(alarm) === key).length;
      if (times > 0) counts[key] = times;
    }
    return counts;
  };
  return {
    ...rest,
    period: { from: NOON, to: epochMs(NOON + DAYS * 86_400_000) },
    summary: {
      ...summary,
      records: count * 20,
      transactions: count * 20,
      approved: count * 19,
      failed: count,
      alarms: count,
      incidents: incidents.length,
      byCause: tally(CAUSES, ({ diagnosis }) => diagnosis.cause),
      bySeverity: tally(SEVERITIES, ({ severity }) => severity),
      impacts: incidents[0]?.impacts ?? [],
    },
    incidents,
    alarms,
  };
};
