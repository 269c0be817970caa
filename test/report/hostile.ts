import type { Report } from '../../src/model/report.ts';
import { alarmOf, badDay, deviceAlarm, incidentOf, sale } from './sample.ts';

/** What a log may hold to harm whoever reads the report of it; each is tried in every place that comes from a log. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '</failure></testcase>&lt;&amp;]]>',
  '\u001b[2J\u001b]0;owned\u0007\u009b31m\u202egnp.exe',
  '=HYPERLINK("http://evil.example","x")',
  "+cmd|' /C calc'!A0",
  '-2+3+cmd',
  '@SUM(1+1)*cmd',
  '\t=1+1',
  '\r=1+1',
  'a;=1+1',
  '＝1+1',
  'line one\n::error file=x,line=1::owned\n::add-mask::x',
  '::stop-commands::x',
  '%0A::error::owned',
  '[click](javascript:alert(1)) ![i](http://evil.example/i.png) <http://evil.example>',
  'http://evil.example www.evil.example a@evil.example @everyone #1 GH-1',
  '| a | b |\n|---|---|',
  '# heading\n- list\n1. one\n> quote\n```\ncode\n```',
  '`` ` `` **bold** _em_ ~~gone~~ $x^2$',
  'back\\slash "quote" {a="b"} \n# TYPE x counter',
  '\ud800 lone \ufffe half',
  '__proto__',
] as const;

/** A bad day on which terminals, codes, messages, references and file names are all of that kind. */
export const hostileDay = (): Report => {
  const base = badDay();
  const alarms = HOSTILE.flatMap((text, n) => [
    alarmOf(
      3 * n,
      sale(n, 'receive-timeout', {
        code: text,
        terminalId: `${text}${n}`,
        merchantId: text,
        responseText: text,
        stan: text,
        rrn: text,
        batchNo: text,
        issuer: text,
        channel: text,
        operatorId: text,
        appVersion: text,
        originalRrn: text,
      }),
      'payment-environment/network',
      { incident: `I${n + 1}`, severity: 'critical' },
    ),
    alarmOf(
      3 * n + 1,
      { ...deviceAlarm(n, 'printer-jam', text), alarmCode: text, component: text },
      'hardware-failure/printer',
    ),
    alarmOf(3 * n + 2, sale(n, 'unknown', { responseText: text }), 'undetermined', { severity: 'warning' }),
  ]);
  return {
    ...base,
    alarms,
    incidents: HOSTILE.map((text, n) =>
      incidentOf(n + 1, 'payment-environment/network', 'critical', alarms.slice(3 * n, 3 * n + 1), ['check-records'], {
        scope: {
          kind: n % 2 === 0 ? 'terminal' : 'issuer',
          terminals: [`${text}${n}`],
          merchants: [text],
          issuers: [text],
          channels: [text],
          versions: [text],
        },
      }),
    ),
    inputs: base.inputs.map((input, n) => ({
      ...input,
      file: `${HOSTILE[n]}/../日志 ${HOSTILE[11]}.csv`,
      ignoredColumns: [...HOSTILE],
      unknown: HOSTILE.map((text) => ({ code: text, text, count: 1 })),
    })),
    rejects: HOSTILE.map((found, line) => ({ file: 0, line: line + 1, column: found, code: 'time-unreadable', found })),
    failures: HOSTILE.map((file) => ({ file, code: 'file-missing', args: { file } })),
    warnings: HOSTILE.map((text) => ({ kind: 'paper-low', terminalId: text, args: {}, sources: [] })),
  };
};

/** Control characters and direction marks that no text format may hold; line feed and carriage return apart. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
export const OBEYED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
