import type { Words } from '../words.ts';

export const variants: Words['variants'] = {
  'check-records/lost-answer': {
    steps: [
      'Do not repeat the payment yet: it may have been charged although no answer came.',
      'Print or view the last transaction on the terminal and see whether a reversal went out and was answered.',
      'Ask the acquirer, by trace number, time and amount, whether it was charged.',
    ],
    worked: 'It is known for each open payment whether it was charged, reversed, or never arrived.',
  },
  'check-records/duplicate': {
    steps: [
      'Find both transactions on the terminal: same card, same amount, minutes apart.',
      'Ask the cardholder and look at the till receipt whether there were two purchases.',
    ],
    worked: 'It is certain whether one of the two has to be voided.',
  },
  'check-records/receipt': {
    steps: [
      'Look at the last transaction in the terminal’s menu before charging again.',
      'If it was approved, hand over a reprint, or a written receipt with reference number.',
    ],
    worked: 'Nobody was charged twice for want of a receipt.',
  },
  'contact-cardholder/fraud': {
    steps: [
      'Stay polite, and ask for another way to pay; accuse nobody.',
      'Do not hold the person back, and do not risk anybody’s safety.',
    ],
    worked: 'No goods have left the shop against this card.',
  },
  'contact-cardholder/refund': {
    steps: [
      'Tell the cardholder that the amount was taken twice and that one of them is being returned.',
      'Note the telephone number, and say how many days the return takes.',
    ],
    worked: 'The cardholder knows what will happen, and by when.',
  },
  'contact-bank/issuer': {
    steps: [
      'Ask the cardholder to call the number on the back of the card; only the issuer may say why.',
      'Do not try the card again in the meantime.',
    ],
    worked: 'The cardholder knows the reason, and the card works again or is replaced.',
  },
  'contact-bank/permission': {
    steps: [
      'Tell the acquirer the terminal, the merchant, the kind of transaction and the code.',
      'Ask which permission, limit or registration refuses it, and have it opened.',
    ],
    worked: 'The acquirer confirms the change, and the transaction passes.',
  },
  'contact-bank/channel': {
    steps: [
      'Ask the acquirer whether a disturbance is known, since when, and until when it is expected to last.',
      'Give times, codes, issuers and the number of terminals concerned.',
      'Have the payments without an answer cleared up under one case number.',
    ],
    worked: 'The acquirer has confirmed the disturbance and reports its end.',
  },
  'correct-and-retry/amount': {
    steps: [
      'Compare the amount on the terminal with the till: mind the decimal point and a digit too many.',
      'Cancel, key in the right amount, have the cardholder look at it, and repeat.',
    ],
    worked: 'The sale passes with the amount of the till.',
  },
  'correct-and-retry/card-number': {
    steps: [
      'Insert or tap the card instead of typing its number, if it is there.',
      'Otherwise read number, expiry date and security code again, digit by digit, and repeat once.',
    ],
    worked: 'The sale passes; if not, the card is not accepted.',
  },
  'correct-and-retry/pin': {
    steps: [
      'Tell the cardholder that the PIN was not accepted, and how many tries are usually left: three in all.',
      'Turn the terminal towards the cardholder and let the PIN be entered in peace.',
      'After the second refusal use another card; the third locks it.',
    ],
    worked: 'The PIN is accepted, or another card pays.',
  },
  'correct-and-retry/card-handling': {
    steps: [
      'Present one card only, and leave it in or on the reader until the screen says to remove it.',
      'Insert the chip rather than swiping; if tapping fails twice, insert.',
    ],
    worked: 'The card is read at the next try.',
  },
  'correct-and-retry/sign-on': {
    steps: ['Sign on from the terminal’s menu.', 'If asked to, settle the old batch first.', 'Repeat the sale.'],
    worked: 'Sign-on succeeds and the sale passes.',
  },
  'correct-and-retry/original': {
    steps: [
      'Find the original by trace or reference number; on the same day before settlement use void, later refund.',
      'Check amount and card against the original, and repeat.',
    ],
    worked: 'Void or refund is approved and refers to the right original.',
  },
  'correct-and-retry/cutover': {
    steps: ['Wait a few minutes: the bank is closing its day.', 'Repeat the payment once.'],
    worked: 'The payment passes after the cut-over.',
  },
  'alternative-payment/card': {
    steps: ['Ask for another card, QR code or cash.', 'Do not split the amount to get round a limit.'],
    worked: 'The sale is paid in another way.',
  },
  'alternative-payment/reader': {
    steps: [
      'Use the reader that still works: tap instead of insert, or the other way round.',
      'Use a neighbouring terminal; do not key in card numbers instead.',
    ],
    worked: 'Cards are read at the first try at the other reader or terminal.',
  },
  'stop-using-terminal/tamper': {
    steps: [
      'Stop using it at once and switch it off; do not open it, and do not restart it to try again.',
      'Look for added parts, cut seals or loose covers, also on the terminals beside it.',
      'Lock it away, note the serial number and who had access.',
    ],
    worked: 'The terminal is locked away, and none of its transactions appears any more.',
  },
  'train-merchant/procedure': {
    steps: [
      'Show when to sign on, when to void and when to refund, and when to settle.',
      'Agree that after a failure the record is looked at before anything is repeated.',
    ],
    worked: 'No alarm of this kind for a month.',
  },
  'train-merchant/fraud': {
    steps: [
      'Teach the signs: many cards from one person, small trial amounts, typed card numbers, haste.',
      'Agree on what to do: stop, keep the evidence, call the acquirer.',
    ],
    worked: 'The next attempt is stopped at the first cards.',
  },
  'update-software/release': {
    steps: [
      'Stop the roll-out of this version.',
      'Roll the terminals concerned back to the last sound version, or install the maker’s patch.',
      'Settle before, make a test sale after, and send the crash records to the vendor.',
    ],
    worked: 'Terminals on the other version are free of the fault for a full day of trade.',
  },
  'update-software/mismatch': {
    steps: [
      'Compare application version and parameter set of the terminal with what the host now expects.',
      'Download parameters, or update; roll back if the host has not followed yet.',
      'Test each transaction type that the shop uses.',
    ],
    worked: 'Every transaction type passes once, and no format error returns.',
  },
  'repair-hardware/display': {
    steps: [
      'Restart once. If the screen stays dark or garbled, compare it with a terminal of the same version.',
      'Replace the terminal, and send it in for a new display or ribbon cable.',
    ],
    worked: 'Every character of the self-test pattern can be read.',
  },
  'repair-hardware/keypad': {
    steps: [
      'Run the key test: each key must answer once, and with its own digit.',
      'Take the terminal out of PIN payments; the PIN pad is a sealed part and is exchanged by the workshop only.',
    ],
    worked: 'The key test passes, and different cards get through with PIN.',
  },
  'repair-hardware/card-reader': {
    steps: [
      'Clean the reader with a cleaning card, and look for foreign objects or added parts.',
      'Try two cards known to be good, by chip, stripe and tap.',
      'Exchange the reader or the terminal if they fail as well.',
    ],
    worked: 'Good cards are read ten times out of ten.',
  },
  'repair-hardware/printer': {
    steps: [
      'Open the cover, remove dust and scraps of paper, close it until it clicks, and print a test page.',
      'Exchange the print unit or the terminal if the page is blank, pale or garbled.',
    ],
    worked: 'The test page is complete and legible.',
  },
  'repair-hardware/paper': {
    steps: [
      'Put in a new roll of thermal paper, coated side to the head; clear jammed paper without force.',
      'Close the cover, and reprint the last receipt.',
    ],
    worked: 'The last receipt comes out in full.',
  },
  'repair-hardware/overheated': {
    steps: [
      'Let the printer rest for some minutes, away from sun and heat.',
      'If it overheats again in ordinary use, exchange the print unit.',
    ],
    worked: 'It prints through a busy hour without the message.',
  },
  'repair-hardware/power': {
    steps: [
      'Connect the original charger, and check plug, contacts and socket.',
      'Exchange a battery that does not hold for a shift; never use one that is swollen.',
    ],
    worked: 'The terminal lasts a shift on battery, and does not restart by itself.',
  },
  'repair-hardware/clock': {
    steps: [
      'Sign on to set the clock from the host, and compare it after an hour without power.',
      'If it is wrong again, the back-up battery is spent: send the terminal in before its keys are lost.',
    ],
    worked: 'The clock is right after a night without power.',
  },
  'repair-hardware/tamper': {
    steps: [
      'Have the terminal replaced by the acquirer; do not repair it on site.',
      'Hand it over sealed and against receipt, for examination.',
    ],
    worked: 'The replacement trades, and the receipt for the old one is on file.',
  },
  'optimise-network/mobile': {
    steps: [
      'Read the signal strength at the till; try the terminal near a window.',
      'Reseat the SIM, and ask the provider whether it is active and has data left.',
      'Move the terminal, add an antenna, or use Wi-Fi or cable.',
    ],
    worked: 'The signal is steady at the till through a busy hour.',
  },
  'optimise-network/cable': {
    steps: [
      'Plug the cable in at both ends until it clicks, and see that the lights at the port are on.',
      'Try another cable and another port; fix the cable so that it cannot be pulled out.',
    ],
    worked: 'The port lights stay on and the connection test passes.',
  },
  'optimise-network/address': {
    steps: [
      'Compare host address, port, gateway and DNS in the terminal with the acquirer’s sheet.',
      'Correct them, restart, and run the connection test.',
    ],
    worked: 'The connection test reaches the host.',
  },
  'optimise-network/secure': {
    steps: [
      'Check date and time of the terminal first: a wrong clock spoils every secure connection.',
      'See that no filter or proxy at the shop breaks into the connection.',
      'If it stays, have certificates renewed.',
    ],
    worked: 'The secure connection is set up at the first try.',
  },
  'review-security-settings/card-testing': {
    steps: [
      'Have the acquirer limit keyed entry, attempts per card and attempts per minute on this terminal.',
      'Close functions that the shop does not use, above all refunds without an original.',
    ],
    worked: 'A row of refused cards locks the terminal instead of running on.',
  },
  'review-security-settings/permission': {
    steps: [
      'List which function is refused on which terminals, and whether the contract includes it.',
      'Have the acquirer open it, or take the function off the menu.',
    ],
    worked: 'The function passes at every terminal that should have it.',
  },
  'review-security-settings/limit': {
    steps: [
      'Read the limit per payment that is set in the terminal, or for the merchant where all its terminals refuse alike, and compare it with the amount from which payments are refused.',
      'Have the acquirer, or whoever maintains the terminal, raise it; the cardholders’ banks have no part in it.',
    ],
    worked: 'An amount just above the old limit passes.',
  },
  'renew-keys/certificate': {
    steps: [
      'Read the certificate’s end date in the terminal’s menu.',
      'Download the new certificate from the terminal management system, and restart.',
      'Note the next end date one month ahead.',
    ],
    worked: 'The secure connection is set up, and the new end date shows.',
  },
  'renew-keys/clock': {
    steps: [
      'Set date and time right: a certificate is refused as “not yet valid” when the clock is behind.',
      'Restart, and sign on again.',
    ],
    worked: 'The terminal accepts the certificate, and its clock is right the next morning.',
  },
  'renew-keys/tamper': {
    steps: [
      'Load no keys into the suspected terminal.',
      'Have keys loaded into the replacement at a secure place, and the old ones withdrawn.',
    ],
    worked: 'The replacement signs on with its own keys; the old ones are withdrawn.',
  },
  'inform-authorities/tamper': {
    steps: [
      'Report to the acquirer’s risk desk at once: terminal, serial number, time, last good transaction.',
      'Name the cards used since the last inspection by time range only; the acquirer finds them.',
      'Report to the police if there are signs of an attack.',
    ],
    worked: 'The acquirer has taken over the case and given a number.',
  },
  'settle-and-reconcile/reversal': {
    steps: [
      'See that each open reversal is sent and answered; a terminal usually tries three times by itself.',
      'Hand what stays unanswered to the acquirer, before the batch is settled.',
      'Compare both sides after settlement.',
    ],
    worked: 'No reversal is pending, and the totals are equal.',
  },
  'settle-and-reconcile/duplicate': {
    steps: [
      'Void one of the two on the same day; after settlement refund it.',
      'Reconcile the day, and note the correction in the books.',
    ],
    worked: 'The cardholder was charged once, and the day balances.',
  },
};
