import type { PhraseRule } from './rule.ts';

const ZH_SILENT =
  '无应答|没有应答|没应答|未应答|不应答|无响应|没有响应|没响应|未响应|不响应|无反应|没反应|没有反应|应答超时|响应超时|无返回|未返回|没有返回|无回应|没有回应';
const EN_SILENT =
  'no response|no answer|no reply|not responding|not respond|not responded|does not respond|did not respond|not answering|not answer|not reply|unresponsive|stopped responding|timed out waiting for response';
/** Parts that hang on a cable of their own are waited for without anybody's hand: a time-out is theirs. */
const EN_LATE = 'timeout|timed out|communication timeout|communication error|communication fail*|comm error';
/** Somebody behind the line, who is waited for whatever card or reader the sentence names as well. */
const ZH_AFAR = '主机|后台|中心|服务器|发卡|银行|银联|渠道|通道|前置|posp|平台|交易|收单';
const EN_AFAR = 'host|server|issuer|bank|acquirer|switch|gateway|processor|centre|center|upstream';
/** Hands that are waited for. */
const ZH_HAND = '输入|输密|按键|操作|持卡人|客户|顾客|等待刷卡|插卡|挥卡';
const EN_HAND = 'input|entry|customer|user|cardholder|operator|waiting for card|present|insert';

const EN_FORMS: readonly ((part: string) => string)[] = [
  (part) => `from ${part}`,
  (part) => `from the ${part}`,
  (part) => `${part} no response`,
  (part) => `${part} no answer`,
  (part) => `${part} no reply`,
  (part) => `${part} not respond*`,
  (part) => `${part} not answer*`,
  (part) => `${part} does not`,
  (part) => `${part} did not`,
  (part) => `${part} unresponsive`,
  (part) => `${part} is not respond*`,
  (part) => `${part} stopped respond*`,
];

/** The word stands beside its silence: `card not responding`, but not `card payment, no response`. */
const beside = (...parts: readonly string[]): string =>
  parts.flatMap((part) => EN_FORMS.map((form) => form(part))).join('|');

/**
 * "No answer" is the host's only where nothing else is named: a printer, a PIN pad or a card that does not answer says
 * nothing of the line, and nothing was sent.
 */
export const UNANSWERED: readonly PhraseRule[] = [
  [
    'sam-fault',
    [
      `psam|sam卡|安全模块 & ${ZH_SILENT}|超时`,
      `sam|psam|secure access module & ${EN_SILENT}|${EN_LATE} & !${EN_AFAR}`,
    ],
  ],
  ['no-signal', [`sim卡 & ${ZH_SILENT}`, `sim|simcard & ${EN_SILENT}|timeout`]],
  [
    'connect-failed',
    [
      `网络|无线模块|通讯模块|通信模块|调制解调器|拨号模块|基带 & ${ZH_SILENT} & !主机|后台|中心|服务器|超时|未收到`,
      `modem|wireless module|gprs module|network module|radio module & ${EN_SILENT} & !${EN_AFAR}`,
      'host & no line|not available|unavailable',
      'no host|lost carrier|carrier lost',
      '主机|后台 & 不可达',
    ],
  ],
  [
    'pin-pad-fault',
    [
      `密码键盘|密键|密码小键盘 & ${ZH_SILENT}|超时 & !${ZH_AFAR} & !${ZH_HAND}`,
      `pinpad|ped|pin entry device & ${EN_SILENT}|${EN_LATE} & !${EN_AFAR} & !${EN_HAND}`,
    ],
  ],
  [
    'printer-fault',
    [`打印 & ${ZH_SILENT}|超时 & !${ZH_AFAR}`, `printer|printing & ${EN_SILENT}|${EN_LATE} & !${EN_AFAR}`],
  ],
  [
    'card-reader-fault',
    [
      `读卡器|读卡模块|读头|磁头|非接模块|射频模块|感应模块|nfc模块|卡座 & ${ZH_SILENT}|超时|通讯失败|通信失败 & !${ZH_AFAR} & !等待|未刷|插卡|挥卡`,
      `reader|msr|nfc module|rf module & ${EN_SILENT}|${EN_LATE} & !${EN_AFAR} & !${EN_HAND}`,
      `card reader & communication|connection & lost|fail*|error|timeout`,
    ],
  ],
  [
    'self-test-failed',
    [
      `扫描头|扫码模块|扫码枪|扫描枪|扫描模块|扫码头 & ${ZH_SILENT}|超时 & !${ZH_AFAR}`,
      `scanner|scan engine & ${EN_SILENT}|${EN_LATE} & !${EN_AFAR}`,
    ],
  ],
  ['clock-fault', [`时钟|rtc & ${ZH_SILENT}|超时`, `rtc|clock chip & ${EN_SILENT}|timeout`]],
  [
    'display-blank',
    [
      `显示屏|显示模块|客显|液晶屏|显示器 & ${ZH_SILENT}|超时 & !${ZH_AFAR}|触摸|触控`,
      `display|lcd & ${EN_SILENT}|${EN_LATE} & !${EN_AFAR}|touch*`,
    ],
  ],
  [
    'key-fault',
    [
      `触摸屏|触控屏|触摸面板 & ${ZH_SILENT} & !${ZH_AFAR}`,
      `touchscreen|touch screen|touch panel|touch controller & ${EN_SILENT} & !${EN_AFAR}`,
    ],
  ],
  ['key-fault', [`键盘|按键 & ${ZH_SILENT} & !${ZH_AFAR}|密码键盘`, `keypad|keyboard & ${EN_SILENT} & !${EN_AFAR}`]],
  [
    'contactless-read-error',
    [
      `非接|射频|闪付|感应卡|picc|nfc卡|挥卡 & ${ZH_SILENT} & !${ZH_AFAR}`,
      `${beside('contactless card', 'nfc card', 'rf card', 'picc')} & !${EN_AFAR}`,
    ],
  ],
  [
    'chip-read-error',
    [
      `ic卡|芯片|卡片|接触卡|cpu卡 & ${ZH_SILENT}|未收到卡片应答 & !${ZH_AFAR}`,
      '卡无应答|卡无响应|卡没有应答|卡没有响应|卡未响应|卡未应答|卡不响应 & !信用卡|借记卡|银行',
      `卡片|ic卡|芯片卡 & 通讯|通信 & 失败|错误|异常|超时|中断 & !${ZH_AFAR}`,
      `${beside('card', 'chip', 'icc', 'chip card', 'ic card', 'smart card')} & ${EN_SILENT} & !${EN_AFAR}`,
      'card communication error|card communication fail*|chip communication|icc communication|no atr',
    ],
  ],
];
