import type { Parts } from '../../src/cli/parts.ts';
import { run } from '../../src/cli/program.ts';
import type { Shell } from '../../src/cli/shell.ts';
import { wordsFor } from '../../src/messages/index.ts';
import type { ExitCode } from '../../src/model/errors.ts';
import type { Report } from '../../src/model/report.ts';
import { epochMs } from '../../src/model/units.ts';

/** A report in which everything is well. */
export const QUIET_DAY: Report = {
  tool: { name: 'posalarm', version: '0.0.0' },
  timeZone: 'Asia/Shanghai',
  timeZoneStated: true,
  period: { from: epochMs(0), to: epochMs(1000) },
  inputs: [
    {
      file: 'day.csv',
      kind: 'transactions',
      format: 'csv',
      encoding: 'UTF-8',
      delimiter: ',',
      profile: 'canonical',
      tables: ['unionpay-39'],
      columns: ['time', 'response_code'],
      ignoredColumns: [],
      timeFormat: 'YYYY-MM-DD HH:mm:ss',
      timeZone: 'Asia/Shanghai',
      records: 20,
      accepted: 20,
      rejected: 0,
      duplicates: 0,
      unknown: [],
    },
  ],
  failures: [],
  rejects: [],
  cardData: [],
  cardDataTotal: 0,
  skippedInputs: [],
  summary: {
    records: 20,
    transactions: 20,
    approved: 20,
    failed: 0,
    alarms: 0,
    informational: 0,
    incidents: 0,
    byCause: {},
    bySeverity: {},
    impacts: [],
  },
  incidents: [],
  alarms: [],
  warnings: [],
  skippedRules: [],
};

export interface Played {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  /** What the analysis was asked for, call by call. */
  readonly asked: readonly Parameters<Parts['analyze']>[0][];
}

export interface Scene {
  readonly env?: Shell['env'];
  readonly folder?: string;
  readonly terminal?: boolean;
  readonly report?: Report;
  readonly fails?: Error;
  readonly knowledge?: Parts['knowledge'];
}

/** Runs a command line against an analysis that returns a given report, with nothing of the machine around it. */
export const play = async (args: readonly string[], scene: Scene = {}): Promise<Played> => {
  const written = { out: '', err: '' };
  const asked: Parameters<Parts['analyze']>[0][] = [];
  const sink = (name: 'out' | 'err'): Shell['out'] => ({
    write: (text) => {
      written[name] += text;
    },
    closed: false,
    isTerminal: scene.terminal === true,
    columns: scene.terminal === true ? 100 : undefined,
  });
  const parts: Parts = {
    words: wordsFor,
    analyze: async (options) => {
      asked.push(options);
      if (scene.fails !== undefined) throw scene.fails;
      return scene.report ?? QUIET_DAY;
    },
    formats: async () => ['text', 'json'],
    renderer: async (id) => ({
      id,
      render: (report, words, options) => [
        `${id} ${words.lang} ${JSON.stringify(options)} `,
        `${report.alarms.length} alarms\n`,
      ],
    }),
    knowledge:
      scene.knowledge ??
      (async () => ({
        tables: [],
        lookUp: () => [],
        rules: [],
        remedies: [],
        remediesOf: () => [],
        expected: () => [],
        symptomOf: () => undefined,
      })),
  };
  const shell: Shell = {
    args,
    env: scene.env ?? {},
    folder: scene.folder ?? '/nowhere',
    out: sink('out'),
    err: sink('err'),
  };
  const code = await run(shell, parts);
  return { code, ...written, asked };
};
