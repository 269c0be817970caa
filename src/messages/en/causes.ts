import type { Words } from '../words.ts';

export const categories: Words['categories'] = {
  'transaction-anomaly': 'Transaction anomaly',
  'system-failure': 'System failure',
  'hardware-failure': 'Hardware failure',
  'payment-environment': 'Payment environment',
  'operator-error': 'Operator error',
  'security-settings': 'Security settings',
  undetermined: 'Undetermined',
};

export const causes: Words['causes'] = {
  'transaction-anomaly/input-error': {
    name: 'Entry error',
    definition:
      'The data entered for this transaction were wrong: amount, card number, expiry date, security code or original reference.',
    meaning: 'Something was keyed wrong. The terminal, the card and the line are sound.',
  },
  'transaction-anomaly/suspected-fraud': {
    name: 'Suspected fraud',
    definition: 'Somebody is using, or trying out, a card or a terminal without the right to.',
    meaning: 'Treat the sale as unsafe: hand over no goods, keep the evidence and ask the acquirer.',
  },
  'transaction-anomaly/card-or-account': {
    name: 'Card or account',
    definition: 'The card, or the account behind it, cannot pay, and nobody at the till did anything wrong.',
    meaning: 'The bank said no to this card. Another card or way to pay will do; the terminal needs nothing.',
  },
  'system-failure/software-fault': {
    name: 'Software fault',
    definition:
      'The terminal’s application or operating system crashes, hangs, restarts, garbles text, or sends wrong or repeated messages.',
    meaning: 'The program in the terminal is at fault. A restart may help for now; an update or a roll-back cures it.',
  },
  'system-failure/incompatibility': {
    name: 'Software mismatch',
    definition:
      'Two versions, parameter sets or functions do not fit: terminal against host, or terminal against peripheral.',
    meaning: 'Terminal and host no longer speak the same language. They need matching versions or parameters.',
  },
  'hardware-failure/display': {
    name: 'Display failure',
    definition: 'The terminal’s display is broken.',
    meaning: 'The screen of this terminal needs repair. Payments may still work, but nobody can see them.',
  },
  'hardware-failure/keypad': {
    name: 'Keypad failure',
    definition: 'Keys or the PIN pad of the terminal are broken.',
    meaning: 'Keys do not register as pressed, so even right PINs are refused. The keypad needs repair.',
  },
  'hardware-failure/card-reader': {
    name: 'Card reader failure',
    definition: 'The magnetic, chip or contactless reader is broken or dirty.',
    meaning: 'Good cards cannot be read here. Clean the reader; if that does not help, replace it.',
  },
  'hardware-failure/printer': {
    name: 'Printer failure',
    definition: 'The printer is out of paper, jammed, overheated or broken.',
    meaning: 'No receipt comes out. The payment itself may have gone through: check before repeating it.',
  },
  'hardware-failure/power': {
    name: 'Power or battery failure',
    definition: 'Battery, charger or power supply does not deliver.',
    meaning: 'The terminal runs short of power. Put it on the charger and have battery and supply checked.',
  },
  'hardware-failure/other': {
    name: 'Other hardware failure',
    definition: 'Clock, memory, SAM slot or another part of the terminal is broken.',
    meaning: 'A part inside the terminal reports a fault. It has to go to the workshop.',
  },
  'payment-environment/network': {
    name: 'Network fault',
    definition: 'The link between the terminal, or its site, and the host is down, slow or unstable.',
    meaning:
      'The line from the shop is the trouble. What was sent and got no answer may have been charged all the same; what could not be sent was not.',
  },
  'payment-environment/payment-channel': {
    name: 'Payment channel fault',
    definition: 'Acquirer, switch, scheme or issuer is unreachable, slow or out of order.',
    meaning: 'The fault lies beyond the shop. Nothing at the terminal will mend it; offer another way to pay.',
  },
  'operator-error/merchant': {
    name: 'Merchant handling',
    definition:
      'The procedure at the till was left: not signed on, wrong transaction type, no original, batch not settled, charged twice.',
    meaning: 'A step at the till was missed or done in the wrong order. It can be put right there.',
  },
  'operator-error/customer': {
    name: 'Cardholder slip',
    definition:
      'The cardholder made a slip: wrong PIN, bad swipe, card taken out early, cancelled, or waited too long.',
    meaning: 'It happens, and usually the next try works. Nothing needs repair.',
  },
  'security-settings/policy': {
    name: 'Permission too tight',
    definition: 'A legitimate use is refused by a permission, a limit or a rule that is set too tight.',
    meaning: 'The shop or terminal is not allowed to do this. The acquirer has to open it.',
  },
  'security-settings/keys': {
    name: 'Keys or certificates',
    definition: 'Keys, message authentication or certificates are missing, expired or out of step.',
    meaning: 'Terminal and host no longer trust each other. Sign on again; if that fails, load new keys.',
  },
  'security-settings/tamper': {
    name: 'Tamper alarm',
    definition: 'The terminal reports that it was opened or attacked.',
    meaning:
      'Take the terminal out of service at once and do not open it, even if a fall or an old battery seems likely.',
  },
  undetermined: {
    name: 'Undetermined',
    definition: 'The evidence in the log does not carry any one cause.',
    meaning: 'The log does not say enough. What to look at next is listed with it.',
  },
};
