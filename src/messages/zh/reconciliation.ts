import type { DoubtfulPayment, Stance, VerdictId } from '../../model/reconciliation.ts';
import type { ReconciliationWords, References, VerdictSum } from '../reconciliation-words.ts';
import type { Formats } from '../words.ts';

const named = (label: string, value: string | undefined): string[] =>
  value === undefined ? [] : [`${label} ${value}`];

/** Clocks of both sides that show the same second are one time. */
const times = ({ terminalTime, hostTime }: References, f: Formats): string[] => {
  const [own, theirs] = [terminalTime, hostTime].map((time) => (time === undefined ? undefined : f.time(time)));
  if (own === undefined) return named('时间', theirs);
  return own === theirs || theirs === undefined ? [`时间 ${own}`] : [`终端时间 ${own}`, `后台时间 ${theirs}`];
};

/** Of a purchase charged twice a bank asks for both numbers. */
const both = ({ verdict, rows }: References, name: 'stan' | 'rrn', own: string | undefined): string | undefined => {
  if (verdict !== 'charged-twice' || rows === undefined) return own;
  const payments = rows.filter(({ transactionType }) => transactionType !== 'REVERSAL');
  const all = new Set([own, ...payments.map((row) => row[name])].filter((number) => number !== undefined));
  return all.size === 0 ? undefined : [...all].join(' / ');
};

const references = (payment: References, f: Formats, zone?: string): string => {
  const { terminalId, merchantId, batchNo, stan, rrn, originalRrn, pan } = payment;
  const refers = payment.kind === 'no-original' ? originalRrn : undefined;
  return [
    ...named('终端', terminalId),
    ...named('商户', merchantId),
    ...named('批次', batchNo),
    ...named('流水号', both(payment, 'stan', stan)),
    ...named('参考号', both(payment, 'rrn', rrn)),
    ...named('原交易', refers),
    ...named('卡号', pan),
    ...times(payment, f),
    ...(zone === undefined ? [] : [zone]),
  ].join('，');
};

const verdicts: Readonly<Record<VerdictId, string>> = {
  charged: '已扣款',
  'not-charged': '未扣款',
  'in-doubt': '存疑',
  'charged-twice': '重复扣款',
};

const STANCES: Readonly<Record<Stance, string>> = {
  approved: '成功',
  reversed: '已冲正',
  refused: '拒绝',
  'no-answer': '无应答',
  'not-sent': '未发出',
  unread: '应答不明',
};

const isGiveBack = ({ transactionType }: DoubtfulPayment): boolean =>
  transactionType === 'REFUND' || transactionType === 'VOID';
const nameOf = ({ transactionType }: DoubtfulPayment): string =>
  transactionType === 'REFUND' ? '退货' : transactionType === 'VOID' ? '撤销' : '交易';

const said = (stance: Stance | undefined, code: string | undefined, place: string): string =>
  `${place}${STANCES[stance ?? 'no-answer']}${code === undefined || stance === 'approved' ? '' : `（${code}）`}`;

const whatHappened = (payment: DoubtfulPayment, f: Formats): string => {
  const { kind, currency, terminalAmount, hostAmount, terminalStance, hostStance, reversal } = payment;
  const money = (amount: number | undefined): string => f.money({ amount: amount ?? 0, currency });
  const isHeld = hostStance === 'approved';
  switch (kind) {
    case 'missing-at-host':
      return '终端显示成功，后台没有这笔交易';
    case 'missing-at-terminal':
      return '后台已批准，终端没有这笔交易';
    case 'amount-differs':
      return `后台批准 ${money(hostAmount)}，终端记为 ${money(terminalAmount)}`;
    case 'status-differs':
      return `${said(terminalStance, payment.terminalCode, '终端')}，${said(hostStance, payment.hostCode, '后台')}`;
    case 'duplicate':
      if (payment.verdict === 'in-doubt')
        return '后台文件中这笔入账出现两次，内容完全相同：可能重复入账，也可能只是重复导出';
      return '同一笔消费批准了两次';
    case 'reversal-missing':
      if (reversal === 'done') return '终端已冲正，后台仍为成功';
      if (reversal === 'original-unknown') return '后台答复没有可冲正的交易，记录却仍为成功';
      if (isHeld) return '终端未收到应答，后台已批准，之后没有冲正';
      return hostStance === 'no-answer' ? '两边都未收到应答，之后也没有冲正' : '未收到应答，之后也没有冲正';
    case 'reversal-unanswered':
      if (terminalStance === 'approved') return '交易成功后发起冲正，冲正没有应答';
      return isHeld ? '终端未收到应答，后台已批准，冲正没有应答' : '未收到应答，冲正也没有应答';
    case 'no-original':
      if (payment.unpaidSince !== undefined) {
        return `${nameOf(payment)}没有写明原交易，自记录起点（${f.time(payment.unpaidSince)}）以来，这张卡也没有相应的付款`;
      }
      return payment.originalRrn === undefined
        ? `${nameOf(payment)}没有写明原交易`
        : `${nameOf(payment)}所指的原交易不在记录中`;
    case 'settlement-unbalanced':
      return '结算金额与本批次交易合计不符';
    default:
      return '终端未收到应答，但记录已能说明结果';
  }
};

const whatIsWrong = (payment: DoubtfulPayment, f: Formats): string =>
  whatHappened(payment, f) +
  (payment.repeatedAt === undefined ? '' : `；同一张卡在 ${f.time(payment.repeatedAt)} 又付了一次`);

const UNDO = '结算前做撤销，结算后做退货';

const steps = (payment: DoubtfulPayment): string | undefined => {
  const { kind, verdict, hostStance, terminalStance } = payment;
  const back = isGiveBack(payment);
  if (kind === 'settled-by-records') return undefined;
  if (kind === 'settlement-unbalanced') return '打印本批次交易明细，与结算单逐笔核对；对平之前不要清除批次';
  if (kind === 'no-original') return '找出原签购单，问清经手人；找不到的，保留凭证并报告收单机构';
  if (kind === 'amount-differs') return '以签购单为准核对两边金额，把签购单交收单机构，请其调账';
  if (kind === 'duplicate' && verdict === 'in-doubt') {
    return '请收单机构查明是否入账两次；确为重复的，请其冲回第二笔';
  }
  if (kind === 'duplicate' && payment.actor === 'acquirer') {
    return '同一报文入账两次：把两笔参考号都交给收单机构，请其冲回第二笔';
  }
  if (kind === 'duplicate' && terminalStance !== undefined && hostStance !== undefined && verdict === 'charged') {
    return '后台只有一笔：结算前把终端批次中多出的一笔更正掉';
  }
  if (verdict === 'charged-twice') return `两笔都查清，保留一笔，另一笔${UNDO}；告诉顾客款项何时退回`;
  if (verdict === 'in-doubt' && payment.repeatedAt !== undefined) {
    return `凭以上信息向收单机构查询第一次是否也已扣款；已扣的，${UNDO}`;
  }
  if (verdict === 'in-doubt') {
    return kind === 'reversal-unanswered'
      ? '让终端重发冲正；仍无应答的，凭以上信息向收单机构查询，答复之前不要重刷'
      : '顾客再次付款之前，凭以上信息向收单机构查询是否已扣款';
  }
  if (verdict === 'charged') {
    if (back) return '顾客尚未收到退款：向收单机构查询，确认没有退出之后才能再退';
    if (kind === 'reversal-missing' || kind === 'reversal-unanswered') {
      return `货没有交给顾客的，${UNDO}；已经交货的，补记这笔销售，不要重刷`;
    }
    return `货已交给顾客的，补记这笔销售；没有交货的，${UNDO}`;
  }
  if (back) return '有一笔退款终端并不知道：查清经手人，补记入账，或向收单机构提出异议';
  return kind === 'missing-at-host'
    ? '保留签购单，请收单机构查找；期限之前仍可能到账，答复之前不要重刷'
    : '保留签购单，请收单机构查询；确认没有入账的，请顾客重新付款';
};

const sumText = ({ verdict, payments, money }: VerdictSum, f: Formats): string =>
  `${verdicts[verdict]} ${f.number(payments)} 笔（${money.join('，')}）`;

export const reconciliation: ReconciliationWords = {
  section: { compared: '资金核对：终端与后台', alone: '资金核对：终端自身记录中的疑点' },
  kinds: {
    'missing-at-host': '终端显示成功，后台没有这笔交易',
    'missing-at-terminal': '后台已批准，终端没有这笔交易',
    'amount-differs': '两边都有，金额不同',
    'status-differs': '两边都有，结果不同',
    duplicate: '同一笔消费批准了两次',
    'reversal-missing': '终端未收到应答，之后也没有冲正',
    'reversal-unanswered': '终端未收到应答，冲正也没有应答',
    'no-original': '退货或撤销在记录中找不到原交易',
    'settlement-unbalanced': '结算金额与本批次交易合计不符',
    'settled-by-records': '终端未收到应答，但记录已能说明结果',
  },
  verdicts,
  deadlines: {
    'before-settlement': (due) => `本批次结算前（${due}）`,
    'same-day': (due) => `当天（${due}）`,
    'two-days': (due) => `第二个清算日前（${due}）`,
  },
  summary: (sums, f) => {
    const all = sums.reduce((sum, { payments }) => sum + payments, 0);
    const [only] = sums;
    if (sums.length === 1 && only !== undefined) {
      return `有 ${f.number(all)} 笔资金待处理，均为${verdicts[only.verdict]}（${only.money.join('，')}）。`;
    }
    return `有 ${f.number(all)} 笔资金待处理：${sums.map((one) => sumText(one, f)).join('、')}。`;
  },
  pairs: (pairs, terminal, host, f) =>
    `终端记录 ${f.number(terminal)} 笔，后台记录 ${f.number(host)} 笔，对上 ${f.number(pairs)} 对`,
  period: (range) => `核对范围为两边都有记录的时间：${range}`,
  noPeriod: '两边记录没有共同的时间段，无法核对',
  totals: (terminal, host, difference, isEqual) =>
    isEqual
      ? `终端合计 ${terminal}，后台合计 ${host}，一致`
      : `终端合计 ${terminal}，后台合计 ${host}，相差 ${difference}，由下列交易构成`,
  proven: (isProven) =>
    isProven ? '按终端、商户、日期和币种逐项核算，合计分毫不差' : '合计核算不平，这是程序的缺陷，请反馈',
  outside: (terminal, host, f) =>
    `对方记录未覆盖、因而不作判断的：终端 ${f.number(terminal)} 笔，后台 ${f.number(host)} 笔`,
  clock: (terminal, span, isAhead, pairs, f) =>
    `终端 ${terminal ?? '?'} 的时钟比后台${isAhead ? '快' : '慢'} ${span}（依据 ${f.number(pairs)} 对交易），比较时间前已校正`,
  unread: {
    terminal:
      '终端记录中的应答大多无法识别，因此只核对了缺失和金额，没有核对结果；请在配置中指明应答所在的列（posalarm inspect）',
    host: '后台记录中的应答大多无法识别，因此只核对了缺失和金额，没有核对结果；请在配置中指明应答所在的列（posalarm inspect）',
  },
  narrowed: {
    payments: '筛选条件只作用于下列交易；对数、合计和时钟仍按全部记录计算',
    books: '筛选条件作用于交易、合计和时钟；对数仍按全部记录计算',
  },
  zone: (name) => `时间所用时区：${name}`,
  verdictLine: ({ verdict, payments, money }, f) =>
    `${verdicts[verdict]}：${f.number(payments)} 笔，${money.join('，')}`,
  payment: (payment, f) => {
    const money = f.money({ amount: payment.atStake, currency: payment.currency });
    const amount = payment.kind === 'amount-differs' ? `相差 ${money}` : money;
    return `${verdicts[payment.verdict]}，${amount}：${whatIsWrong(payment, f)}`;
  },
  references,
  action: (actor, deadline, todo) => `处理：${actor}，${deadline}${todo === undefined ? '' : `：${todo}`}`,
  steps,
  hole: (terminal, from, to, f) =>
    from === to
      ? `终端 ${terminal}：流水号缺少 ${from}`
      : `终端 ${terminal}：流水号缺少 ${from} 至 ${to}（共 ${f.number(to - from + 1)} 个）`,
  unchecked: (count, from, f) =>
    `退货或撤销 ${f.number(count)} 笔无法核对：所指原交易可能早于本次记录的起点（${from}），请一并导出之前几天的记录`,
  settlement: (terminal, batch, stated, booked) =>
    batch === undefined
      ? `终端 ${terminal ?? '?'}：结算金额 ${stated}，上次结算以来的交易合计 ${booked}`
      : `终端 ${terminal ?? '?'} 批次 ${batch}：结算金额 ${stated}，交易合计 ${booked}`,
};
