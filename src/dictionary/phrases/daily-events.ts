import type { PhraseRule } from './rule.ts';

/*
 * Events of an ordinary day in few words, as telemetry and journals of terminals, kiosks and vending machines write them, in
 * English and Chinese: a card that was put in, a machine that waits, a level that is reported. Held against messages of devices
 * only, and only where nothing beside them tells of trouble: most of them last, for what is otherwise unknown.
 */

/** Beside these nothing is ordinary. */
const NOT =
  '!not|no|never|cannot|unable|fail*|error*|reject*|refus*|declin*|denied|lost|loss|timeout|timed out|abnormal*|invalid|exceed*|wrong|low|missing|required|needed|needs|must|abort*|interrupt*|expir*|incomplete|tamper*|attack*|fault*|alarm|alert|warning|without|unexpected*|crash*|corrupt*|overdue|late|stuck|full|damaged|broken|blocked|forced|unauthoriz*|unknown|incorrect|problem*|retry|too|out of|stopped|down|frozen|hung|dead|slow|frequent*|repeated*|again|waiting|mismatch*|unreachable|watchdog|blank|twice|since|early|before|during|weak|poor|high|critical|jam*|empty|over|wait|long|upside|swollen|over|times|have to|has to|on its own|by itself|before selling|before you|another|somebody|someone|differ*|run out|ran out|sold out|wiped';
const ZH_NOT =
  '!后关机|将关机|停在|卡在|没有打招呼|自己退|失败|异常|故障|错误|报错|未|无法|不|超时|中断|告警|报警|频繁|反复|请|必须|需|意外|丢失|拒绝|过期|密码错|禁止|攻击|触发|缺失|损坏|卡住|掉线|重试|过早|提前|过高|过低|弱|差|低电|仅剩|耗尽|没|无法|非法|强制|突然|自动重|重开|撬|错';

/** Words that other lists would take for trouble: they are read before all others. */
export const SURELY_DAILY: readonly PhraseRule[] = [
  [
    'information',
    [
      `card & removed|taken & after|by customer|by cardholder|by user|normally & ${NOT} & !sim|sam|psam|sd|pin|reading|processing|online|transaction in progress`,
      `signal|signal strength|rssi|wifi|gprs|lte|4g & good|strong|excellent|fair|normal & ${NOT}`,
      `tamper|tamper status|tamper state|tamper sensor|intrusion sensor|case switch|security status & none|inactive|clear|armed|normal|ok|good|intact|closed & !not|fail*|triggered|detected|keys|erased`,
      `离线交易|脱机交易|存储交易|流水|数据|日志|交易明细|心跳|状态|报告|对账文件 & 已上送|已上传|上送完成|上传完成|上传成功|已发送|已同步|补传完成 & ${ZH_NOT}`,
      `钱箱|币箱|收银箱|钞箱 & 清空|清点|取走现金|收款完成 & ${ZH_NOT} & !强`,
      `门已关|柜门关闭|机门关闭|箱门关闭|门关闭|门已锁 & ${ZH_NOT} & !门店|部门|商户`,
      `信号 & 良好|强|正常|满格|好 & ${ZH_NOT}`,
      `防拆|安全状态|机壳|入侵检测 & 正常|完好|无触发|未触发|闭合 & !异常|失败`,
    ],
  ],
];

/** What is ordinary where no other list finds trouble in it. */
export const DAILY_EVENTS: readonly PhraseRule[] = [
  [
    'information',
    [
      `batch|day|shift|till & settled|closed|balanced|opened|started & ${NOT} & !still|yesterday*`,
      `app|application|kiosk app|payment app|browser|service & launched|opened|started|running|resumed & ${NOT}`,
      // Hands of customers and cashiers.
      `card & inserted|detected|presented|tapped|swiped|ejected|returned|read ok|seated & ${NOT} & !sim|sam|psam|sd|two cards|multiple|more than one|reversed|wrongly|partially|half`,
      `pin & entered|entry completed|entry complete|entry started|verified|ok & ${NOT}`,
      `drawer|cash drawer|till drawer & opened|open|closed|kicked & ${NOT} & !left open`,
      `receipt|receipts|slip|merchant copy|customer copy|copy & printed|reprinted|emailed|offered|delivered|skipped by customer & ${NOT}`,
      `journal|report|x report|z report|totals|summary & printed|generated|viewed & ${NOT}`,
      `sale|transaction|payment|refund|void|checkout|session|order|vend & started|begun|initiated|opened|selected|created|begin|begins & ${NOT} & !cancel*`,
      `product|item|goods|selection|cup|snack|drink & dispensed|delivered|vended|selected|released & ${NOT}`,
      `gate|barrier|flap & opened|closed|released & ${NOT}`,
      `pump|nozzle & authorized|lifted|hung up|replaced|released|returned & ${NOT}`,
      `support|remote|engineer|technician|service|helpdesk|maintenance & session|login|visit|access|connection & started|ended|opened|closed|completed|established & ${NOT}`,
      // What it does by itself.
      `idle|standby|sleep|asleep|awake|sleeping|hibernating|screensaver|ready for use|waiting for customer|attract loop|welcome screen & !not|no|error|fail*|fault*|timeout|cannot|stuck|never|since|connection|too long|customer idle|for too`,
      `undocked|docked|on cradle|off cradle|in cradle|charger connected|charger plugged in|charger plugged|plugged in|ac connected|ac power connected|external power connected|mains connected|power connected & ${NOT}`,
      `battery|batteries & charging|charge started|charge complete|charged|charger connected|health good|ok & ${NOT}`,
      `keep alive|keepalive|heartbeat|poll|ping|status|status report|telemetry & received|sent|normal|ok|success|reply & ${NOT} & !high|ms`,
      `self test|diagnostic|diagnostics|health check|printer test|test print|echo test|host echo|line test & passed|ok|finished|completed|success*|started & ${NOT}`,
      `language|volume|brightness|screen timeout|ringtone|theme|mode|date format|tip setting & set|changed|selected|switched|updated & ${NOT}`,
      `power on|powered on|power up|power off|powered off|shutdown|shut down|switched off|turned off|boot|startup|start up|reboot|restart & by operator|by user|by cashier|user request|requested|completed|complete|done|normal|ok|finished|scheduled|nightly|sequence|from menu & ${NOT}`,
      `certificate*|cert|key|keys|token|license|licence & renewed|rotated|installed|loaded|injected|updated|exchanged|refreshed & ${NOT} & !button`,
      `paper|paper roll|roll & loaded|replaced|changed|ok|present|inserted|installed & ${NOT}`,
      `coin|coins|note|notes|bill|bills|banknote & accepted|inserted|received|stacked|dispensed & ${NOT}`,
    ],
  ],
  [
    'information',
    [
      `插卡|插入卡片|插入ic卡|刷卡|拍卡|挥卡|取卡|退卡|出卡|感应到卡 & ${ZH_NOT} & !sim|sam|器|机|区|槽|口|头|次数`,
      `小票|凭证|签购单|收据|报表|测试页|存根|发票|明细|日报|汇总 & 已打印|打印|打印完成|已出|重打|补打|已发送|打印成功|重印 & ${ZH_NOT} & !机|头|空白|乱码|清`,
      `打印 & 完成|完毕|结束|测试页|就绪 & ${ZH_NOT}`,
      `参数|配置|设置|费率|策略 & 生效|已生效|加载完成 & ${ZH_NOT}`,
      `批次|当日|班次|门店 & 已结算|已结|已日结|已对账 & ${ZH_NOT}`,
      `应用|程序|软件|系统|服务|app & 启动|打开|运行 & ${ZH_NOT} & !停止|退出|中`,
      `待机|空闲|休眠|屏保|省电|熄屏|唤醒|开机|关机|上电|开启完成|启动完成|正常关机|正常开机|欢迎界面 & ${ZH_NOT} & !频|看门狗|客|时间|黑屏|花屏|乱码|闪|慢|久|卡`,
      `电量|电池 & 充电|充满|已充|正常 & ${ZH_NOT} & !低|鼓|老化|高温|过热|膨胀|仅|剩|缓慢|慢|停止|足|欠`,
      `充电 & 完成|开始|结束|中|已 & ${ZH_NOT}`,
      `电源|市电|供电|外电 & 恢复|已接|接通|接入|正常 & ${ZH_NOT}`,
      `操作员|收银员|柜员|员工|店员|店长|管理员|服务员|店主 & 签到|签退|登录|登入|登出|退出|下班|上班|交班 & ${ZH_NOT}`,
      `补货|加币|加纸|加油|补币|补零|清币|收币|清机|加料|补料|上货|换货|收款箱已清 & 完成|成功|已|完毕 & ${ZH_NOT}`,
      `出货|取货|出杯|投币|找零|收币|收钞 & 成功|完成|已|正常 & ${ZH_NOT} & !用|尽`,
      `柜门|机门|门|闸门|道闸|扇门|钱箱 & 关闭|已关|打开|开启|放行|已锁 & ${ZH_NOT} & !强|非法|撬|不|长时间|未关|久`,
      `远程|技术支持|工程师|维护|巡检|客服 & 连接|登录|开始|结束|会话|协助|完成 & ${ZH_NOT}`,
      `交易|消费|收款|退款|订单|会话|结账 & 开始|发起|创建|进入|选择 & ${ZH_NOT} & !取消`,
      `音量|亮度|语言|主题|时区 & 调|改|设|切换 & ${ZH_NOT}`,
    ],
  ],
];
