import type { ScopeKind } from '../../model/diagnosis.ts';
import type { ManyCards } from '../../model/many-cards.ts';
import type { EvidenceWords, Formats } from '../words.ts';
import { entryModes, transactionTypes } from './vocabulary.ts';

const typeNames = new Map<string, string>(Object.entries(transactionTypes));
const entryNames = new Map<string, string>(Object.entries(entryModes));
const typeOf = (id: string): string => typeNames.get(id) ?? id;
const entryOf = (id: string): string => entryNames.get(id) ?? id;

const HERE: Readonly<Record<ScopeKind, string>> = {
  card: '此卡',
  terminal: '本终端',
  site: '本店',
  version: '该软件版本',
  issuer: '该发卡行的卡',
  channel: '该通道',
  everything: '全部',
};

const around = (span: number, f: Formats): string => `前后 ${f.duration(span)}内`;
/** A second is the grain of most logs: less than that is the same moment. */
const later = (gap: number, f: Formats): string => (gap < 1000 ? '随即' : `${f.duration(gap)}后`);
const away = (gap: number, f: Formats): string => (gap < 1000 ? '同一时刻' : `相隔 ${f.duration(gap)}`);
const share = (failed: number, tries: number, f: Formats): string =>
  `${f.number(tries)} 笔中失败 ${f.number(failed)} 笔`;
/** The healthy side of a contrast, or the admission that there is none. */
const against = (where: string, failed: number, tries: number, f: Formats): string =>
  tries === 0 ? '没有其他交易可供对比' : `${where} ${share(failed, tries, f)}`;

const manyCards = (a: ManyCards, what: string, f: Formats): string =>
  a.otherTerminals === undefined
    ? `${around(a.span, f)}，本终端有 ${f.number(a.cards)} 张不同的卡${what}，${a.ok === 0 ? '无一笔成功' : `成功 ${f.number(a.ok)} 笔`}；` +
      `${
        a.elsewhereTries === 0
          ? '没有其他交易可供对比'
          : `其他终端 ${f.number(a.elsewhereTries)} 笔中${a.elsewhereCards === 0 ? '一张也没有' : `有 ${f.number(a.elsewhereCards)} 张`}`
      }`
    : `${around(a.span, f)}，本终端 ${f.number(a.cards)} 条报警（卡片${what}），其他 ${f.number(a.otherTerminals)} 台终端合计 ${f.number(a.elsewhereTries)} 条`;

/** Each a clause without full stop, in the order of the rules. */
export const evidenceWords: EvidenceWords = {
  'opening-hours/closed': (a, f) => `按设置中的营业时间，${f.time(a.at)} 该处已打烊，店内不应有人`,
  'dictionary/says': (a, f) =>
    a.blank === true
      ? `该行没有应答码，也没有文字，这正是${f.quote(f.symptom(a.symptom))}的样子`
      : `${a.code === undefined ? '报警信息' : `代码 ${a.code} `}的含义是${f.quote(f.symptom(a.symptom))}` +
        `${a.table === undefined ? '' : `（码表 ${a.table}）`}${a.ambiguous ? '；该代码属自定义码段，含义仅供参考' : ''}`,
  'generic/inherits': (a, f) =>
    `该提示本身不说明原因，它属于${a.gap < 1000 ? '同一时刻' : `相隔 ${f.duration(a.gap)}`}的${f.quote(f.symptom(a.symptom))}` +
    `${a.code === undefined ? '' : `（代码 ${a.code}）`}`,
  'told/sentence': (a) => a.text,
  'amount-out-of-line/too-large': (a, f) =>
    `金额 ${f.money(a.amount)}，是本店常见金额（${f.money(a.usual)}）的 ${f.number(a.times)} 倍`,
  'amount-out-of-line/zero': (a, f) => `金额为 ${f.money(a.amount)}，不可能是一笔正常交易`,
  'amount-out-of-line/ordinary': (a, f) => `金额 ${f.money(a.amount)}，在本店属平常（常见金额为 ${f.money(a.usual)}）`,
  'amount-out-of-line/keyed-alike': (a, f) =>
    `${f.duration(a.span)}内同一金额 ${f.money(a.amount)} 录入了 ${f.number(a.tries)} 次，次次相同，不像输错`,
  'amount-out-of-line/corrected': (a, f) =>
    a.sameCard
      ? `${later(a.gap, f)}同一张卡改付 ${f.money(a.corrected)}，而不是 ${f.money(a.amount)}`
      : `${later(a.gap, f)}本终端收款 ${f.money(a.corrected)}；原金额（${f.money(a.amount)}）只是多了零`,
  'typed-wrong/keyed': (a) => `卡片数据是${entryOf(a.entryMode)}的，不是读出的`,
  'typed-wrong/not-keyed': (a) => `卡片数据不是人工录入的，不存在输错（输入方式：${entryOf(a.entryMode)}）`,
  'typed-wrong/neighbour-number': (a, f) => `${later(a.gap, f)}，本终端有一个只差一处按键的卡号支付了同一金额`,
  'typed-wrong/other-card': (a, f) => `${later(a.gap, f)}，本终端由另一张完全不同的卡支付了同一金额`,
  'typed-wrong/then-right': (a, f) =>
    a.sameCard ? `${later(a.gap, f)}同一张卡交易成功` : `${later(a.gap, f)}本终端同一金额交易成功`,
  'card-testing/many-cards': (a, f) =>
    `${around(a.span, f)}，本终端有 ${f.number(a.cards)} 张不同的卡被拒，` +
    `${a.approved === 0 ? '无一笔成功' : `仅成功 ${f.number(a.approved)} 笔`}` +
    `${a.small ? `；金额多为 ${f.money(a.amount)}左右，远低于常见金额` : ''}`,
  'pin-guessing/several-terminals': (a, f) =>
    `${around(a.span, f)}，此卡在 ${f.number(a.terminals)} 台终端上共 ${f.number(a.refusals)} 次因密码被拒，每次都未能输对`,
  'pin-guessing/again-and-again': (a, f) =>
    `${around(a.span, f)}，此卡 ${f.number(a.refusals)} 次因密码被拒，始终未能输对`,
  'stopped-card-around/several-terminals': (a, f) =>
    `${around(a.span, f)}，这张已被发卡行停用的卡在 ${f.number(a.terminals)} 台终端上共出示 ${f.number(a.refusals)} 次，无一成功`,
  'stopped-card-around/refused-everywhere': (a, f) =>
    `${around(a.span, f)}，这张卡在 ${f.number(a.sites)} 家门店的 ${f.number(a.terminals)} 台终端上共被拒 ${f.number(a.refusals)} 次，未说明原因，无一成功，而其他卡照常通过`,
  'pin-then-right/same-card-approved': (a, f) =>
    `${later(a.gap, f)}同一张卡在${a.sameTerminal ? '本终端' : '另一台终端'}交易成功`,
  'pin-many-cards/one-terminal': (a, f) => manyCards(a, '因密码被拒', f),
  'keypad-messages/own-words': (a, f) =>
    `${around(a.span, f)}，本终端 ${f.number(a.messages)} 次报告按键或密码键盘故障`,
  'reader-messages/own-words': (a, f) => `${around(a.span, f)}，本终端 ${f.number(a.messages)} 次报告读卡器故障`,
  'key-signs/key-errors-here': (a, f) =>
    `${around(a.span, f)}，本终端出现 ${f.number(a.errors)} 次密钥类错误（MAC、PIN 数据块或密钥）`,
  'key-signs/cured-by-sign-on': (a, f) => `其他卡也因密码被拒；${later(a.gap, f)}本终端重新签到，此前无人输对密码`,
  'keys-many-terminals/together': (a, f) =>
    `${around(a.span, f)}，${f.number(a.sites)} 家门店的 ${f.number(a.terminals)} 台终端都出现密钥类错误，单台终端的密钥不会同时失效`,
  'keys-many-terminals/cured-one-by-one': (a, f) =>
    `${f.number(a.terminals)} 台终端中有 ${f.number(a.cured)} 台各自重新签到后恢复，其中有的恢复时别的终端仍被拒：每台终端都要重新领取密钥`,
  'keys-many-terminals/alone': (a, f) =>
    `${around(a.span, f)}，${f.number(a.terminals)} 台终端中只有本终端出现密钥类错误`,
  'after-tamper/keys-erased': (a, f) => `本终端有防拆报警（${away(a.gap, f)}），触发后终端会清除密钥`,
  'only-this-card/elsewhere-too': (a, f) =>
    `${around(a.span, f)}，此卡在 ${f.number(a.terminals)} 台终端上共失败 ${f.number(a.failures)} 次`,
  'only-this-card/again-here': (a, f) =>
    `${around(a.span, f)}，此卡在本终端失败 ${f.number(a.failures)} 次，从未成功，而其他交易成功 ${f.number(a.approved)} 笔`,
  'only-this-card/others-pass': (a, f) =>
    `只有此卡被拒；本终端同类交易${a.type === undefined ? '' : `（${typeOf(a.type)}）`}成功 ${f.number(a.approved)} 笔`,
  'refused-for-all-cards/same-sum': (a, f) =>
    `几分钟内同一金额 ${f.money(a.amount)} 换了 ${f.number(a.cards)} 张卡都被拒，不是某一张卡自己的限额`,
  'refused-for-all-cards/one-function': (a, f) => {
    const kind = [
      ...(a.type === undefined ? [] : [typeOf(a.type)]),
      ...(a.entryMode === undefined ? [] : [entryOf(a.entryMode)]),
    ];
    return (
      `${around(a.span, f)}，${HERE[a.scope]}有 ${f.number(a.cards)} ${a.named ? '张不同的卡' : '笔消费'}以同样方式被拒` +
      `${kind.length === 0 ? '' : `（${kind.join('、')}）`}；` +
      `整个日志中此类交易${a.approved === 0 ? '无一笔成功' : `成功 ${f.number(a.approved)} 笔`}`
    );
  },
  'limit-cuts-amounts/step': (a, f) =>
    `${f.time(a.from)} 至 ${f.time(a.to)}，${HERE[a.scope]}有 ${f.number(a.cards)} 位顾客被拒，金额都在 ${f.money(a.line)} 及以上；` +
    `${a.highest === undefined ? '其间该处没有一笔消费成功' : `其间该处成功 ${f.number(a.approved)} 笔，没有一笔超过 ${f.money(a.highest)}`}`,
  'pin-locked-before/no-wrong-entry': (a, f) =>
    `此前 ${f.duration(a.span)}内此卡没有输错密码的记录，次数是在别处用完的`,
  'pin-locked-before/wrong-entries-here': (a, f) =>
    `此前 ${f.duration(a.span)}内，此卡在本终端输错密码 ${f.number(a.entries)} 次`,
  'repeats-by-machine/again-and-again': (a, f) =>
    `${around(a.span, f)}，${HERE[a.scope]}有 ${f.number(a.repeats)} 笔交易被重复发送（另有成功交易 ${f.number(a.ok)} 笔）` +
    `${a.operators > 1 ? `，涉及 ${f.number(a.operators)} 名操作员` : ''}，不像偶然误操作`,
  'reversal-found-nothing/never-arrived': (a, f) =>
    `终端冲正的是一笔未到达主机的交易${a.gap === undefined ? '' : `；最近一次未收到应答是在 ${f.duration(a.gap)}之前`}`,
  'system-fault-local/here-not-there': (a, f) =>
    `${around(a.span, f)}，${HERE[a.scope]} ${f.number(a.tries)} 笔交易中有 ${f.number(a.failed)} 笔如此失败；${
      a.elsewhereTries === 0
        ? '别处没有可比的交易'
        : `别处 ${f.number(a.elsewhereTries)} 笔中有 ${f.number(a.elsewhereFailed)} 笔`
    }`,
  'no-host-trace/no-reference': (a, f) =>
    a.refusals === 0
      ? '本行没有主机的应答码，也没有主机给的参考号，而成功的交易都有'
      : `本行没有主机的应答码，也没有主机给的参考号；日志中主机拒绝的 ${f.number(a.refusals)} 笔里有 ${f.number(a.withReference)} 笔带参考号`,
  'plain-refusal/others-named': (a, f) =>
    `线路或主机方面的失败（${f.number(a.way)} 次）、读卡或持卡人方面的失败（${f.number(a.hand)} 次），日志里都有各自的说法；本行只说拒绝，是银行的答复`,
  'cutover-stays/too-long': (a, f) =>
    `这种应答共 ${f.number(a.rows)} 次，前后持续 ${f.duration(a.lasted)}；正常日切几分钟内结束`,
  'garbled-one-terminal/many': (a, f) =>
    `${around(a.span, f)}，${f.number(a.sites)} 家门店共 ${f.number(a.terminals)} 台终端屏幕异常，显示屏不会同时损坏`,
  'printer-again/own-words': (a, f) => `${around(a.span, f)}，本终端另有 ${f.number(a.messages)} 条打印机报警`,
  'right-choice-followed/other-type': (a, f) =>
    `按${f.quote(typeOf(a.wrong))}被拒，${later(a.gap, f)}改按${f.quote(typeOf(a.right))}成功`,
  'right-choice-followed/same-sale': (a, f) =>
    `${later(a.gap, f)}${a.sameCard ? '同一张卡' : '同一金额'}在本终端交易成功`,
  'answer-lost/host-approved': (a) =>
    a.reversal === 'none'
      ? '后台已批准，应答在返回途中丢失，之后没有冲正'
      : '后台已批准，应答在返回途中丢失，冲正也没有送达后台',
  'answer-lost/link-trouble': (a, f) => `前后 ${f.duration(a.span)}内，本终端另有 ${f.number(a.messages)} 次线路故障`,
  'charged-again/same-message': (a) =>
    a.atHost
      ? '后台把同一报文记了两次：参考号或流水号相同，终端只有一笔'
      : '终端把同一报文记了两次：参考号或流水号相同，只入账一次',
  'charged-again/after-attempt': (a, f) => `两次批准相隔 ${f.duration(a.gap)}，其间有一次未成功的尝试`,
  'charged-again/unknown-to-terminal': (a, f) => `后台有两次批准，相隔 ${f.duration(a.gap)}，终端只知道其中一次`,
  'amounts-apart/decimal-places': (a, f) =>
    `终端为 ${f.money(a.terminal)}，后台为 ${f.money(a.host)}，恰好相差 ${f.number(a.times)} 倍，是小数位数不一致所致`,
  'amounts-apart/added-later': (a, f) =>
    `后台为 ${f.money(a.host)}，比终端的 ${f.money(a.terminal)} 略多，像是后加小费或完成金额`,
  'refunds-without-sale/several': (a, f) =>
    `前后 ${f.duration(a.span)}内，本终端有 ${f.number(a.refunds)} 笔退货找不到原交易`,
  'repeat-after-no-answer/lost-answer': (a, f) =>
    `${a.gap < 1000 ? '同一时刻' : `${f.duration(a.gap)}前`}本终端有一笔未收到应答，随后又发起了一次`,
  'repeat-after-no-answer/just-approved': (a, f) =>
    `同一笔付款在${a.gap < 1000 ? '同一时刻' : ` ${f.duration(a.gap)}前`}已经成功`,
  'read-then-good/same-card': (a, f) =>
    a.sameCard
      ? `${later(a.gap, f)}同一张卡在本终端正常读出`
      : `${later(a.gap, f)}本终端以同样方式收到同一金额，卡片最终读出`,
  'read-then-good/terminal-reads-on': (a, f) =>
    `本终端随后正常读出 ${f.number(a.approvals)} 张卡，${a.approvals === 1 ? '' : '首张'}${a.gap < 1000 ? '紧接其后' : `在 ${f.duration(a.gap)}后`}`,
  'reader-many-cards/one-terminal': (a, f) => manyCards(a, '无法读出', f),
  'slips-one-terminal/not-elsewhere': (a, f) => manyCards(a, '提前拿开或没有放好', f),
  'many-holders-alike/one-terminal': (a, f) => manyCards(a, '停在输入环节', f),
  'many-holders-alike/wrong-or-unfinished': (a, f) => manyCards(a, '密码输错或没有输完', f),
  'garbled-one-terminal/siblings-well': (a, f) =>
    `${around(a.span, f)}，本终端 ${f.number(a.messages)} 次乱码或黑屏，可比的其他 ${f.number(a.sameVersion)} 台终端均未出现`,
  'garbled-one-terminal/far-more': (a, f) =>
    `${around(a.span, f)}，本终端 ${f.number(a.messages)} 次乱码或黑屏，可比的其他 ${f.number(a.otherTerminals)} 台终端合计 ${f.number(a.otherMessages)} 次`,
  'one-version/only-this-version': (a, f) =>
    `${around(a.span, f)}，版本 ${a.version} 的 ${f.number(a.terminals)} 台终端中 ${f.number(a.terminalsFailing)} 台出现此故障` +
    `（${share(a.failed, a.tries, f)}）；${against('其他版本', a.othersFailed, a.othersTries, f)}` +
    `${a.since === undefined ? '' : `；该版本首见于 ${f.time(a.since)}`}`,
  'one-version/terminals-of-version': (a, f) =>
    `${around(a.span, f)}，版本 ${a.version} 的 ${f.number(a.terminals)} 台终端中有 ${f.number(a.failing)} 台报告此故障，` +
    `其他版本的 ${f.number(a.others)} 台中${a.othersFailing === 0 ? '一台也没有' : `有 ${f.number(a.othersFailing)} 台`}`,
  'terminals-alike/these-not-those': (a, f) =>
    `${f.time(a.from)} 至 ${f.time(a.to)}，${f.number(a.sites)} 家门店的 ${f.number(a.terminals)} 台终端反复这样失败（${share(a.failed, a.tries, f)}）；` +
    `其余 ${f.number(a.others)} 台终端 ${share(a.othersFailed, a.othersTries, f)}` +
    `${a.version === undefined ? '' : `；其中 ${f.number(a.updated)} 台报告过更新到 ${a.version}`}`,
  'terminals-alike/crash-alike': (a, f) =>
    `${f.time(a.from)} 至 ${f.time(a.to)}，${f.number(a.sites)} 家门店的 ${f.number(a.terminals)} 台终端（包括本终端）反复崩溃（${share(a.failed, a.tries, f)}）；` +
    `其余 ${f.number(a.others)} 台终端 ${share(a.othersFailed, a.othersTries, f)}` +
    `${a.version === undefined ? '' : `；其中 ${f.number(a.updated)} 台报告过更新到 ${a.version}`}`,
  'crash-nearby/own-words': (a, f) =>
    `${around(a.span, f)}，本终端 ${f.number(a.messages)} 次报告崩溃、无响应、重启等软件错误`,
  'touch-and-screen/screen-fails-too': (a, f) =>
    `${around(a.span, f)}，本终端的屏幕也有 ${f.number(a.messages)} 条故障报警`,
  'power-before/low-then-off': (a, f) =>
    `本终端有 ${f.number(a.messages)} 条电池或电源报警，最近一条${a.gap < 1000 ? '就在同一时刻' : away(a.gap, f)}`,
  'wrong-clock/clock-lost': (a, f) => `${around(a.span, f)}，本终端 ${f.number(a.messages)} 次报告时钟不准`,
  'certificate-stops-line/own-words': (a, f) =>
    `${around(a.span, f)}，本店终端 ${f.number(a.messages)} 次报告证书过期或无效`,
  'outage-alone/nothing-beside': (a, f) =>
    `${around(a.span, f)}，${HERE[a.scope]} ${share(a.failed, a.tries, f)}，` +
    `${a.usualTries === 0 ? '日志里没有其他时段可比' : `平时 ${share(a.usuallyFailed, a.usualTries, f)}`}；` +
    '当时日志里没有别的门店在交易，仅凭这些记录分不清是本店线路还是主机',
  'outage-alone/siblings-well': (a, f) =>
    `${around(a.span, f)}，本终端 ${share(a.failed, a.tries, f)}，同店其他终端 ${share(a.siblingsFailed, a.siblingsTries, f)}`,
  'outage-local/here-not-there': (a, f) =>
    `${around(a.span, f)}，${
      a.scope === 'terminal'
        ? `本终端 ${share(a.failed, a.tries, f)}`
        : `${HERE[a.scope]} ${f.number(a.terminals)} 台终端中 ${f.number(a.terminalsFailing)} 台出现此类失败（${share(a.failed, a.tries, f)}）`
    }；${against('别处', a.elsewhereFailed, a.elsewhereTries, f)}`,
  'outage-local/too-few-elsewhere': (a, f) =>
    `${around(a.span, f)}其他地方只有 ${f.number(a.tries)} 笔交易，不足以排除通道问题`,
  'line-comes-and-goes/not-elsewhere': (a, f) =>
    `${around(a.span, f)}，本终端 ${share(a.failed, a.tries, f)}，分布在 ${f.number(a.hours)} 个不同的小时，其间又有成功；${against('其他终端', a.elsewhereFailed, a.elsewhereTries, f)}`,
  'line-comes-and-goes/reported-again': (a, f) =>
    `${around(a.span, f)}，本终端在 ${f.number(a.hours)} 个不同的小时里 ${f.number(a.messages)} 次连不上；其他 ${f.number(a.terminals)} 台终端共 ${f.number(a.elsewhere)} 次`,
  'line-messages/terminal-says-line': (a, f) =>
    a.reported
      ? `${around(a.span, f)}，${a.scope === 'terminal' ? '本终端' : '同店其他终端'} ${f.number(a.messages)} 次报告线路不通`
      : `${around(a.span, f)}，${a.scope === 'terminal' ? '本终端' : '同店其他终端'}有 ${f.number(a.messages)} 笔付款连不上主机`,
  'outage-issuer/one-issuer': (a, f) =>
    `${around(a.span, f)}，${a.issuer} 的卡 ${share(a.failed, a.tries, f)}，涉及 ${f.number(a.terminalsFailing)} 台终端；` +
    `${against('其他发卡行的卡', a.othersFailed, a.othersTries, f)}`,
  'outage-channel/perhaps-one-roof': (a, f) =>
    `${around(a.span, f)}，${f.number(a.terminals)} 台终端中有 ${f.number(a.terminalsFailing)} 台同时出现此类失败（${share(a.failed, a.tries, f)}）；` +
    '日志没有写明哪些终端在同一家门店，它们可能共用门店的线路',
  'outage-channel/many-sites': (a, f) =>
    `${around(a.span, f)}，${HERE[a.scope]} ${f.number(a.sites)} 家门店中 ${f.number(a.sitesFailing)} 家出现此类失败（${share(a.failed, a.tries, f)}）；` +
    `${against(a.scope === 'channel' ? '其他通道' : '其余时段', a.comparedFailed, a.comparedTries, f)}`,
};
