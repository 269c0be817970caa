import { DAILY_ABROAD } from './daily-abroad.ts';
import { SURELY_DAILY } from './daily-events.ts';
import type { PhraseRule } from './rule.ts';

/*
 * What devices tell of an ordinary day: reports sent, tables taken over, clocks set, cashiers who come and go. Of a payment's
 * answer the same words might tell why it came to nothing, so only messages of devices are held against them. Collected from
 * the event lists of terminal management and tills: Ingenico's TMS report (`CONNECTED: OK`, `CONFIG DATA: NOT REQUIRED`; iWL200
 * user guide, p. 77), Trassir's POSNG events of shifts, receipts and sign-ins, NCR Advanced Store's POS event logs, Xenial's
 * terminal status, and Android Enterprise device reports.
 */

/** Beside these nothing is ordinary. */
const EN_NOT =
  '!not|no|non|never|cannot|unable|fail*|error*|err|reject*|refus*|declin*|denied|lost|loss|timeout|timed out|abnormal*|invalid|exceed*|wrong|low|missing|required|needed|needs|need|must|please|should|abort*|interrupt*|cancel*|expir*|incomplete|partial*|disconnect*|tamper*|attack*|fault*|alarm|alert|warning|without|unexpected*|crash*|corrupt*|overdue|late|stuck|full|damaged|broken|blocked|forced|unauthoriz*|unknown|default*|incorrect|problem*|retry|retries|too|out of|stopped|down|frozen|hung|freeze*|dead|slow|frequent*|repeated*|again|attempt*|waiting|awaiting|mismatch*|unreachable|offline mode|rollback|rolled back|watchdog|nothing|blank|twice|garbled|faint|faded|illegible|since|still|yesterday*|run out|ran out|on its own|by itself|have to|has to|before selling|before you|differ*|another|sold out|somebody|someone|wiped|put a new|load a new|before first|gave up|slot empty|is empty';
const ZH_NOT =
  '!失败|异常|故障|错误|报错|未|无法|不|超时|中断|告警|报警|频繁|反复|请|必须|需|意外|丢失|拒绝|过期|密码错|禁止|攻击|触发|缺失|损坏|卡住|掉线|重试';

const EN_DONE =
  'sent|uploaded|delivered|transmitted|collected|archived|rotated|exported|saved|generated|submitted|completed|complete|done|finished|performed|received';

export const DAILY: readonly PhraseRule[] = [
  ...DAILY_ABROAD,
  ...SURELY_DAILY,
  [
    'information',
    [
      // Reports and books.
      `report|reports|log|logs|log file|journal|inventory|audit data|dex|telemetry|statistics|diagnostics|usage data|status message & ${EN_DONE}|read & ${EN_NOT}`,
      `end of day|eod|day end|end of shift|start of day|business day|shift|reconciliation|settlement|cash up|z report|x report|totals|batch & open|opened|closed|uploaded|printed|balanced|run|${EN_DONE} & ${EN_NOT}`,
      `day|till|register|business & open|opened|closed & ${EN_NOT} & !cover|lid|casing|case|housing|drawer|network|line|connection`,
      `receipt|slip|ticket|copy|duplicate receipt|test page & printed|reprinted|issued|sent & ${EN_NOT}`,
      `offline transactions|offline txns|offline transaction|offline payments|offline sales|offline batch|offline queue|stored|queued|pending|saf|store and forward|taps|buffered & uploaded|sent|flushed|forwarded|delivered|transmitted|submitted|drained|synced|synchronized|synchronised & ${EN_NOT}`,
      // Software and tables.
      `parameter*|configuration|config|settings|profile|policy|bin table|card table|hotlist|blacklist|deny list|price list|tariff*|catalog*|firmware|software|app|application|package|file|menu & applied|accepted|activated|received|unchanged|current|refreshed|imported|published|deployed|verified|valid|synchronized|synchronised|synced & ${EN_NOT} & !until|card|account`,
      `license|licence|certificate & valid|verified|accepted & ${EN_NOT} & !until|yet`,
      'no update available|no updates available|no new version|no new software|no new parameters|nothing to update|no changes|config data not required|update not required|already up to date & !fail*|error|cannot',
      `tms|estate manager|management server|back office|backoffice & call|poll|contact|session|sync|check & ${EN_DONE}|successful|ok|ended|closed & ${EN_NOT}`,
      // The clock.
      `time|clock|rtc & synchronized|synchronised|synced|adjusted|set|corrected & ${EN_NOT} & !reset|jump*|drift|minutes|minute|hours|hour|days|years|back|2000|1970|1980|after|battery|zone`,
      // Coming and going.
      `cashier|operator|clerk|user|supervisor|manager|administrator|technician|waiter|employee & signed off|signed out|logged off|logged out|logout|log out|log off|sign off|signoff|logoff|changed|switched|signed on|logged on|logged in|login|logon & ${EN_NOT}`,
      `signed off|signed on|logged off|logged on|signed out|logged out & ${EN_NOT} & !issuer|bank|acquirer|host|switch|session`,
      `terminal|device|reader|unit|pos|tablet & registered|enrolled|provisioned|onboarded|paired|checked in|activated|assigned|relocated|renamed|docked|undocked|woke up|wakes up|woken & ${EN_NOT}`,
      'check in|checkin|check in ok & !not|no|fail*|missed|overdue|late|error|cannot',
      `sleep|standby|idle|hibernat*|screen saver|screensaver|power save|power saving & mode|entered|left|on|off|started|ended|wake*|state & ${EN_NOT} & !customer|connection|session timeout`,
      `placed on|put on|returned to|taken off|lifted from|removed from & base|cradle|dock|charging base|charger|charging cradle|charging station & ${EN_NOT}`,
      `charging & complete|completed|started|ended|finished|in progress & ${EN_NOT}`,
      `menu|maintenance mode|service mode|supervisor mode|training mode|admin mode & entered|accessed|opened|left|exited|started|ended|closed & ${EN_NOT}`,
      `volume|brightness|language|contrast|wallpaper|ringtone|password|time zone|theme & changed|adjusted|set|updated|switched & ${EN_NOT}`,
      `position|gps|location|geolocation & reported|updated|fix|acquired & ${EN_NOT} & !outside|left|moved|geofence`,
      `shift open|shift close|shift start|shift end|receipt open|receipt opened|receipt close|receipt closed & ${EN_NOT} & !printer|cover|paper`,
      `tms connect|wake up|wakeup & ${EN_NOT}`,
      'battery full|battery is full|fully charged & !not|never|error|fail*',
      // Planned restarts.
      'daily|nightly|weekly|24h|24 h|24 hour|pci|scheduled|planned|routine|commanded|after update|after upgrade|for update|post update & reboot*|restart* & !unexpect*|fail*|crash*|watchdog|error|power|not|missed|loop',
      // Lines that come up.
      `connection|session|link|tunnel|vpn|tls|mqtt|websocket|lte|gprs|4g|5g|wifi|wlan|bluetooth|ethernet|pdp|ppp|cloud|sim & established|opened|associated|attached|authenticated|resumed|registered|joined|roaming & ${EN_NOT} & !limit`,
      'roaming & on|off|enabled|disabled & !fail*|not|error',
      `session & closed|ended|finished & ${EN_NOT} & !connection|host|server|customer`,
      `dhcp|ip address|lease & obtained|acquired|renewed|assigned & ${EN_NOT}`,
      // Hands at work.
      `paper|roll|ribbon|paper roll & changed|exchanged|inserted|new & ${EN_NOT}`,
      `cover|lid|flap & paper change|roll change|paper replacement|paper exchange & ${EN_NOT}`,
      `cash|cash box|coin box|coins|hopper|stock|money & collected|emptied|refilled|restocked|counted|filled & ${EN_NOT} & !jam*`,
    ],
  ],
  [
    'information',
    [
      `日报|报表|日志|巡检|状态|定位|位置|资产|流水文件|运行数据 & 上送|上报|上传|已发送|发送完成|归档|通过|完成|采集 & ${ZH_NOT}`,
      `操作员|收银员|柜员|员工|营业员|店员|店长|管理员|服务员 & 签到|签退|登录|登陆|退出|注销|上班|下班|交接|交班|换班|切换 & ${ZH_NOT}`,
      `终端|设备|机具|pos机 & 上线|入网|注册|激活|绑定|唤醒|待机|空闲 & ${ZH_NOT}`,
      `休眠|待机|省电模式|屏保|低功耗 & 进入|退出|唤醒|启动|开启|结束 & ${ZH_NOT}`,
      `充电中|正在充电|开始充电|放入底座|放回底座|离开底座|接通电源|接入电源|外接电源已连接 & ${ZH_NOT}`,
      `时间|时钟|系统时间 & 同步|校准|校时|对时 & 成功|已|完成 & ${ZH_NOT}`,
      `音量|亮度|语言|操作密码|主管密码|主题 & 修改|更改|调整|变更|设置 & ${ZH_NOT}`,
      `营业|班次|开班|结班|交班|开市|闭市|打烊 & 开始|结束|完成|开班|结班|交班|打烊 & ${ZH_NOT}`,
      `配置|参数|策略|黑名单|卡bin表|费率|白名单|应用 & 已生效|已同步|已应用|同步完成|无变化|无更新|已是最新|校验通过 & ${ZH_NOT}`,
      '无需更新|无新版本|已是最新版本|没有新版本 & !失败|错误',
      `补打|重打印|打印小票|打印结算单|打印汇总 & ${ZH_NOT}`,
      `钱箱|收银箱 & 打开|关闭|开启 & ${ZH_NOT} & !强|撬|非`,
      `网络|链路 & 切换至|切换到|已切换 & ${ZH_NOT}`,
      // Japanese in characters only.
      `日次报告|定時報告|稼働報告|状態報告|業務開始|業務終了|営業開始|営業終了|開局|閉局|用紙交換|電源on|登録完了|更新完了|同期完了|充電完了|取得完了|送信完了|受信完了 & ${ZH_NOT} & !要|待|ください|下さい|できま|エラー`,
      `远程|定时|夜间|例行|升级后 & 重启|巡检|维护|自检 & ${ZH_NOT} & !主机`,
    ],
  ],
];
