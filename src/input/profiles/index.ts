import { adyenPos, adyenReceived, adyenSettlement } from './adyen.ts';
import { allinpay } from './allinpay.ts';
import { alarmList, alarmPoints, alarmStates, deviceEvents } from './alarm-list.ts';
import { alipay } from './alipay.ts';
import { canonical, canonicalZh, generic } from './canonical.ts';
import { cardErrors } from './card-errors.ts';
import { paypal, square, stripe, stripeCharges } from './gateways.ts';
import type { Profile } from './profile.ts';
import { statusDevice } from './status-device.ts';
import { statusReason } from './status-reason.ts';
import { atmSwitch } from './switch.ts';
import { unionpayAcquirer } from './unionpay-acquirer.ts';
import { wechatPay } from './wechat-pay.ts';

/** All profiles. The first whose headers are all there is taken; those without headers are chosen by other means. */
export const PROFILES: readonly Profile[] = [
  wechatPay,
  alipay,
  allinpay,
  unionpayAcquirer,
  adyenPos,
  adyenSettlement,
  adyenReceived,
  stripe,
  stripeCharges,
  square,
  paypal,
  atmSwitch,
  cardErrors,
  statusDevice,
  statusReason,
  alarmList,
  alarmPoints,
  alarmStates,
  deviceEvents,
  canonical,
  canonicalZh,
  generic,
];
