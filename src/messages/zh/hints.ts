import type { FreeArgs, Words } from '../words.ts';
import { symptoms } from './symptoms.ts';

const SYMPTOMS = new Map<string, string>(Object.entries(symptoms));

const who = (a: FreeArgs): string => (a.terminal === undefined ? '' : `终端 ${a.terminal} `);
const was = (a: FreeArgs): string =>
  a.before === undefined || a.now === undefined ? '' : `（由 ${a.before}${a.unit ?? ''} 升至 ${a.now}${a.unit ?? ''}）`;

/** Arguments, all optional: `terminal`, `before`, `now`, `unit`, `count`, `minutes`, `attempts`; of `stands-out` all of its own. */
export const warnings: Words['warnings'] = {
  'read-errors-rising': (a) => `${who(a)}读卡错误增多${was(a)}，请趁未坏先清洁读卡器。`,
  'retries-rising': (a) => `${who(a)}付款重试增多${was(a)}，请检查线路和读卡器。`,
  'latency-rising': (a) => `${who(a)}应答变慢${was(a)}，请在超时之前检查线路。`,
  'paper-low': (a) => `${who(a)}打印纸将尽，请在高峰前换好纸卷。`,
  'battery-low': (a) => `${who(a)}电池多次告急，请充电；充不满或掉电快请检修。`,
  'storage-filling': (a) => `${who(a)}存储将满，请尽快结算，以免无法收款。`,
  'stands-out': (a, f) => {
    const said = SYMPTOMS.get(String(a.symptom));
    const others = a.othersFailed === 0 ? '一笔也没有' : `只有 ${f.number(Number(a.othersFailed))} 笔`;
    const figures =
      a.tries === undefined
        ? ''
        : `：${f.number(Number(a.tries))} 笔中有 ${f.number(Number(a.failed))} 笔${said === undefined ? '' : `（多为${f.quote(said)}）`}，其他终端 ${f.number(Number(a.othersTries))} 笔中${others}`;
    return `${who(a)}同一种失败远多于其他终端${figures}。先查这台终端，不要先怪顾客。`;
  },
  silence: (a, f) =>
    `${who(a)}${typeof a.from === 'number' ? `自 ${f.time(a.from)} 起` : ''}${typeof a.minutes === 'number' ? `有 ${f.duration(a.minutes * 60_000)} ` : '长时间'}没有任何记录，而其他终端营业正常，请检查是否开机、联网。`,
  'success-word-taken': (a, f) =>
    `码表和词库中都没有“${String(a.word ?? '')}”，但 ${f.number(Number(a.of ?? 0))} 条应答中有 ${f.number(Number(a.rows ?? 0))} 条是它，失败另有说法，因此按成功处理。如果不是，请在配置（--profile）的 approved 中写明表示成功的词。`,
  'approval-code-taken': (a, f) =>
    `应答码“${String(a.code ?? '')}”在码表中表示拒绝，但${a.worded === 0 ? '' : '它旁边写的是成功，而且'} ${f.number(Number(a.of ?? 0))} 条应答中有 ${f.number(Number(a.rows ?? 0))} 条是它，因此按这份日志的成功代码处理。`,
  'success-word-open': (a, f) =>
    `${f.number(Number(a.of ?? 0))} 条应答中没有认出任何成功交易，其中 ${f.number(Number(a.rows ?? 0))} 条写着“${String(a.word ?? '')}”：它是否表示成功？如果是，请写入配置（--profile）的 approved；在此之前，这些记录既不算成功，也不算失败。`,
  'card-data-in-log': (a, f) =>
    `日志中含有不得留存的卡片数据${typeof a.count === 'number' ? `（${f.number(a.count)} 处）` : ''}，请更改导出设置并销毁副本。`,
};

export const next: Words['next'] = {
  'missing-column': (a) => `请同时导出 ${a.column} 列：缺少它，规则 ${a.rule} 无法判断。`,
  'ask-cardholder': () => '请向持卡人了解经过，并问明此卡在别处能否使用。',
  'export-host-records': () => '请导出同一时段的后台记录，并用 --host 加入分析。',
  'export-device-alarms': () => '请同时导出该时段的设备报警，其中有终端自身的记录。',
  'export-host-reversals': () => '请同时导出次日的后台记录和后台冲正：迟到入账或后台自行冲正会写在其中。',
  'export-terminal-journal': () => '请导出该时段终端自身的流水和设备报警，看它是否重启、断线或重复发送。',
  'export-adjustments': () => '请同时导出小费、预授权完成和调账记录：成交后改动的金额会写在其中。',
  'export-earlier-days': () => '请导出之前几天、本店所有终端的记录：原交易可能在其中。',
  'export-batch-list': () => '请从终端和收单机构各导出一份本批次明细：只有一边有的那一笔就是差额所在。',
  'export-longer-period': (a, f) => `请导出更长的时段；现有日志仅为 ${f.range(a.from, a.to)}。`,
  'name-the-network': (a) => `请用 --profile 说明码表归属：代码 ${a.code} 在不同网络中含义不同。`,
  'export-again-in-utf8': () => '请以 UTF-8 重新导出日志：目前分不清是屏幕乱码还是导出编码有误。',
  'look-up-code': (a) => `请在终端厂商或收单机构的码表中查 ${a.code}，内置码表均未收录。`,
  'compare-other-terminals': (a) =>
    `请把其他终端的日志也导出来${a.terminal === undefined ? '' : `：只有终端 ${a.terminal}，无从对比`}。`,
  'compare-other-shops': () =>
    '请把同一收单机构其他门店的日志也导出来：一家店的终端共用线路，分不清是店里线路还是外面的问题。',
  'export-answer-codes': () => '请把每笔交易的应答码（ISO 8583 第 39 域）也导出来：它说明交易为何被拒。',
  'watch-next-cards': (a) =>
    `请留意${a.terminal === undefined ? '' : `终端 ${a.terminal} `}接下来的几张卡：若同样失败，问题在终端；否则在原来那张卡。`,
  'told/sentence': (a) => a.text,
};
