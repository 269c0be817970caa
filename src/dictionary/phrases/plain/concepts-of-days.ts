import type { PhraseRule } from '../rule.ts';

const NO_TROUBLE =
  '!not|no|never|fail*|error|missing|late|kein|keine|nicht|fehler|pas|non|nao|niet|geen|nie|brak|未|没|失败|超时|无法|异常|错误|ない|失敗|エラー';

/** An ordinary day, each concept once in all languages. Held against messages of devices that no list found trouble in. */
export const DAYS_AS_CONCEPTS: readonly PhraseRule[] = [
  [
    'information',
    [
      `hartslag|heartbeat|herzschlag|lebenszeichen|battement|latido|battito|batimento|puls|sinyal|ハートビート|하트비트|心跳 & ontvangen|received|empfangen|recu|recibido|ricevuto|recebido|odebrany|alindi|受信|수신|收到 & ${NO_TROUBLE}`,
      `audit read|audit data|audit log|dex audit|dex read & uploaded|collected|sent|done|complete & ${NO_TROUBLE}`,
      'wartungsschlussel|serviceschlussel|service key|maintenance key|cle de service|llave de servicio|chiave di servizio|servicesleutel & gultig|valid|valide|valida|geldig',
      `补货 & 完成|已授权|结束|开门 & ${NO_TROUBLE}`,
      `新版本|新程序|软件|程序|补丁 & 安装完成|安装成功|升级完成|更新完成 & ${NO_TROUBLE}`,
      `coinbox|cash box|cashbox|money box & swap|swapped|exchanged & ${NO_TROUBLE}`,
      `cashier|operator|clerk|user & was added|was created|added by|created by & ${NO_TROUBLE}`,
      'totals|report & printed & without closing|interim|were printed',
      `connection|line|link & tested & works|ok|fine & ${NO_TROUBLE}`,
      'add a tip|leave a tip|touch the screen to|touch screen to & !fail*|not',
      `mis en veille|mise en veille|in standby versetzt|ruhezustand|en reposo|in stand by|em espera|in slaapstand & ${NO_TROUBLE}`,
      `ristampat*|nachgedruckt|reimprime|reimpres*|herdrukt & ${NO_TROUBLE}`,
      'お取りください|お受け取りください',
      `operador|operadora|caixa & entrou|saiu & ${NO_TROUBLE}`,
      'keinen beleg|pas de ticket|sin recibo|senza scontrino|sem comprovante|geen bon & wunscht|mochte|souhaite|desea|desidera|deseja|wenst|wil',
      `收到 & 硬币|纸币|钞票 & ${NO_TROUBLE}`,
      `积分 & 累计|已记|到账 & ${NO_TROUBLE}`,
      `车牌|车辆 & 放行|离场|入场|进场|出场 & ${NO_TROUBLE}`,
      `补印联|补印|重印 & 已列印|已打印|完成 & ${NO_TROUBLE}`,
    ],
  ],
];
