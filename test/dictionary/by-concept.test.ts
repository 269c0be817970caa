/** What is spoken of, and the state it is in: no wording stands in a list as a whole. Wordings are invented. */
import { describe, expect, it } from 'vitest';
import { createDictionary } from '../../src/dictionary/index.ts';

const dictionary = createDictionary({ network: undefined });
const answer = (text: string): string => dictionary.transaction(undefined, text).symptom;
const device = (text: string) => dictionary.alarm(undefined, text, undefined);

const crossed = (things: string, states: string, between: string): readonly string[] =>
  things.split('|').flatMap((thing) => states.split('|').map((state) => `${thing}${between}${state}`));
const each = (...rows: readonly (readonly [symptom: string, texts: readonly string[]])[]) =>
  rows.flatMap(([symptom, texts]) => texts.map((text) => [text, symptom] as const));

const ANSWERS = each(
  ['invalid-merchant', crossed('Merchant account|MID|Outlet', 'suspended by acquirer|deactivated|not active', ' ')],
  ['invalid-merchant', crossed('商户|特約商店', '已冻结|已停用|已解约', '')],
  ['terminal-not-registered', crossed('TID|Terminal ID', 'inactive|not mapped|deactivated', ' ')],
  ['terminal-not-registered', [...crossed('端末機|终端', '未登錄|未绑定商户|号码错误', ''), '设备未激活']],
  [
    'not-permitted-to-terminal',
    crossed('Cash-back|Tip|EMI option|Manual entry', 'not available at merchant|not enabled for store', ' '),
  ],
  [
    'function-not-supported',
    ['Currency not supported', 'currency_not_supported', '不支持的币种', 'DCC not available for this card'],
  ],
  ['operator-password-wrong', ['INVALID SUPERVISOR PIN', '收银员登录失败，口令不对', 'Manager passcode rejected']],
  ['issuer-unavailable', crossed("Card issuer's system|Visa network|Interac", 'offline|not available', ' ')],
  ['issuer-unavailable', ['PSP maintenance window', '發卡銀行連線中斷', '收单前置宕机']],
  [
    'settlement-required',
    ['End of day not done for 3 days', 'Queue of offline transactions full', '尚未結帳，請先結帳'],
  ],
  ['original-already-voided', ['Void refused: already settled', '已取消過的交易']],
  ['card-not-presented', ['Customer did not present card in time', 'No tap within 45 seconds', '客人未拍卡']],
  ['contactless-read-error', ['請重新拍卡', '八達通讀取失敗']],
  ['insufficient-funds', ['Prepaid card balance less than fare', '儲值金額不足', '帳戶結餘不足']],
  ['do-not-honor', ['授權被拒', 'Declined online', 'AUTH DECL BY HOST']],
  ['wrong-security-code', ['卡片末三碼錯誤', '檢查碼錯誤', 'bad CVD']],
  ['identity-mismatch', ['Name on account does not match', '短信验证码错误', 'Cardholder verification via OTP failed']],
  ['duplicate-transaction', ['Same STAN received twice', '重複交易', 'Idempotency key reused with other amount']],
  ['certificate-expired', ['憑證已過期']],
  ['key-missing', ['尚未灌入金鑰']],
  ['receive-timeout', ['NO RSP']],
  ['not-permitted-to-card', ['Card does not permit international purchases', '此卡不能用于境外交易']],
  [
    'not-permitted-to-terminal',
    ['商户没有退货权限', 'Instalments not switched on for this outlet', 'MOTO NOT ALLOWED ON TID'],
  ],
  ['terminal-not-registered', ['Terminal not in acquirer database', '本機尚未完成註冊']],
  ['original-already-voided', ['payment_already_captured', '此筆已作廢']],
  ['original-not-found', ['No sale to void for this invoice', '找不到此筆交易']],
  ['pin-tries-exceeded', ['Too many wrong PINs, card blocked']],
  ['card-not-presented', ['Nobody tapped a card', 'card_presentation_timeout']],
  ['mac-error', ['報文押碼錯誤']],
  ['frequency-limit', ['Card used too often today']],
  ['card-removed', ['Customer took card away early']],
  ['format-error', ['域62格式不对']],
  ['not-signed-on', ['終端機未開機簽到']],
  ['day-cutover', ["Bank's end of day in progress"]],
  ['link-unstable', ['专线抖动']],
  ['system-malfunction', ['SYS MALFUNC']],
  ['key-invalid', ['KSN exhausted', '金鑰錯誤']],
  ['approved', ['Approval code 004512', '支付完成']],
);

const ALARMS = each(
  ['tamper', ['Vandalism detected', 'Cover removed', 'Terminal moved from its place', '終端遭破壞', '疑似加装侧录器']],
  ['parameter-error', crossed('BIN table|CAPK table|Terminal parameters', 'empty|not loaded', ' ')],
  ['parameter-error', ['参数未下载', '卡表未加载']],
  ['version-mismatch', ['Config version 12 expected, found 9', '版本不相容']],
  [
    'software-error',
    crossed('Driver|Kernel module|服務', ' failed to load|啟動失敗', '').filter((text) => !/[a-z]啟|務 /.test(text)),
  ],
  ['cash-unit-fault', ['Note acceptor disabled', '投幣口堵塞', '硬币用尽']],
  ['link-unstable', ['Satellite link degraded']],
  ['connect-failed', ['Device not seen for 3 hours', 'VPN断开', '网关不可达']],
  ['printer-paper-out', ['紙捲用盡']],
  ['printer-paper-low', ['紙張不足']],
  ['out-of-memory', ['記憶體不足', '可用内存过低']],
  ['settlement-required', ["Yesterday's batch still open"]],
  ['key-fault', ['Touch panel reacts in wrong place', 'Digit 7 sticks']],
  ['pin-pad-fault', ['密碼鍵盤斷線']],
  ['storage-fault', ['SD card unreadable']],
  ['battery-low', ['请及时充电']],
  ['issuer-unavailable', ['支付宝接口异常']],
  // A device that names the bank behind its line does not speak of itself.
  ['system-malfunction', ['Acquirer link down for all terminals']],
);

const ORDINARY =
  'Card inserted|Card removed by customer after approval|Battery charging|Battery level 87%|Idle|Undocked|Tamper status: none|Memory usage 41%|Signal strength good|Remote session started by support|插卡|小票已打印|電量 85%|充電完成|操作員登出|待机|加幣完成|离线交易已上送|电源恢复|重打小票|Batch settled|app_launched|批次已结算|門已關閉|钱箱清空';

describe('by what is spoken of and what is said of it', () => {
  it.each(ANSWERS)('payment: %s → %s', (text, symptom) => {
    expect(answer(text)).toBe(symptom);
  });

  it.each(ALARMS)('alarm: %s → %s', (text, symptom) => {
    expect(device(text)).toMatchObject({ symptom, outcome: 'failed' });
  });

  it.each(ORDINARY.split('|'))('%s is ordinary', (text) => {
    expect(device(text).outcome).toBe('information');
  });

  it.each([
    ['UNKNOWN_ERROR', 'generic-failure'],
    ['Transaction declined', 'generic-failure'],
    ['交易失败', 'generic-failure'],
    ['Account closed', 'closed-or-no-account'],
    ['Wrong PIN', 'wrong-pin'],
    ['Terminal offline', 'connect-failed'],
    ['Card blocked', 'restricted-card'],
    ['OVER FLOOR LIMIT', 'amount-limit'],
    ['结算逾期', 'settlement-required'],
    ['交易已取消', 'cancelled'],
  ])('%s stays %s', (text, symptom) => {
    expect(answer(text)).toBe(symptom);
  });

  it.each([
    'Battery level 8%',
    'Memory usage 97%',
    'Card removed too early',
    'Tamper status: triggered',
    'Signal strength poor',
    'Terminal frozen on welcome screen',
    '电量 5%',
    '防拆状态异常',
  ])('%s is trouble', (text) => {
    expect(device(text).outcome).toBe('failed');
  });
});
