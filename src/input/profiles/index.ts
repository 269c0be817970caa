import { alarmList, alarmPoints, deviceEvents } from './alarm-list.ts';
import { alipay } from './alipay.ts';
import { canonical, canonicalZh, generic } from './canonical.ts';
import { cardErrors } from './card-errors.ts';
import type { Profile } from './profile.ts';
import { statusDevice } from './status-device.ts';
import { wechatPay } from './wechat-pay.ts';

/** All profiles. The first whose headers are all there is taken; those without headers are chosen by other means. */
export const PROFILES: readonly Profile[] = [
  wechatPay,
  alipay,
  cardErrors,
  statusDevice,
  alarmList,
  alarmPoints,
  deviceEvents,
  canonical,
  canonicalZh,
  generic,
];
