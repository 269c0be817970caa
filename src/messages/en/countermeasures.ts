import type { Words } from '../words.ts';

export const countermeasures: Words['countermeasures'] = {
  'check-records': {
    name: 'Check the records first',
    steps: [
      'Look the transaction up on the terminal by trace number, time and amount.',
      'Have the acquirer’s record of it looked up, by reference number.',
      'Repeat the payment only when both say that it was not charged.',
    ],
    worked: 'Terminal and host agree on whether the amount was charged.',
  },
  'contact-cardholder': {
    name: 'Ask the cardholder',
    steps: [
      'Ask calmly what the cardholder saw and did, and whether the bank sent a message.',
      'Note name, telephone number, time and amount if anything stays open.',
    ],
    worked: 'What happened is clear, or the cardholder can be reached later.',
  },
  'contact-bank': {
    name: 'Have the bank handle it',
    steps: [
      'Call the acquirer with terminal, merchant, trace and reference number, time and amount.',
      'Ask whether the amount was charged and who reverses it by when.',
      'Note the case number.',
    ],
    worked: 'The bank has confirmed the outcome in writing or under a case number.',
  },
  'correct-and-retry': {
    name: 'Correct and repeat',
    steps: [
      'Make sure that the first attempt was not charged.',
      'Correct the entry, read it back to the cardholder, and repeat once.',
    ],
    worked: 'The repeated transaction is approved, and only one is on record.',
  },
  'alternative-payment': {
    name: 'Offer another way to pay',
    steps: [
      'Use another terminal or another connection, or take QR code or cash.',
      'Put up a short note at the till while it lasts.',
    ],
    worked: 'Customers can pay, and nobody leaves without the goods.',
  },
  'retain-evidence': {
    name: 'Keep the evidence',
    steps: [
      'Keep receipts, a photo of the screen and the log of the terminal.',
      'Save the video of the till from 15 minutes before to 15 minutes after.',
      'Write down who served, and give nothing away but to the acquirer or the police.',
    ],
    worked: 'All of it lies in one place, dated, and nothing can be overwritten.',
  },
  'stop-using-terminal': {
    name: 'Take the terminal out of service',
    steps: [
      'Stop taking payments on it and mark it as out of service.',
      'Finish or note down open transactions before it is switched off.',
    ],
    worked: 'No transaction of this terminal appears after that time.',
  },
  'train-merchant': {
    name: 'Train the cashiers',
    steps: [
      'Go through the operations that failed with those who serve.',
      'Practise on a real case: what the screen says, what to do, what to leave alone.',
    ],
    worked: 'The same slip does not come back within the next month.',
  },
  'operating-standard': {
    name: 'Set the procedure down',
    steps: [
      'Write the procedure on one page: sign-on, sale, void, refund, settlement, and what to do on failure.',
      'Post it at each till and check it once a week.',
    ],
    worked: 'Spot checks find the procedure followed.',
  },
  'simplify-operation': {
    name: 'Make the operation simpler',
    steps: [
      'Send the amount from the till to the terminal instead of keying it in.',
      'Hide functions that the shop does not use, and ask for confirmation of unusual amounts.',
    ],
    worked: 'Entry errors per thousand sales go down.',
  },
  'update-software': {
    name: 'Update the software',
    steps: [
      'Compare the application and system version with the one released for this model.',
      'Settle the batch, install the released version and restart.',
      'Make one small sale and void it.',
    ],
    worked: 'The test sale passes, and the message is gone for a day of trade.',
  },
  'optimise-system': {
    name: 'Tune the system for load',
    steps: [
      'Measure memory, storage and answer times of the terminal at peak hours.',
      'Remove what is not needed, set time-outs and retries sensibly, and test under peak load before the next release.',
    ],
    worked: 'Answer times at the peak stay close to those of a quiet hour.',
  },
  'repair-hardware': {
    name: 'Repair or replace the part',
    steps: [
      'Run the terminal’s self-test and note the code it shows.',
      'Put a spare terminal in place, and send the faulty one to the workshop with that code.',
    ],
    worked: 'The self-test passes and the message does not return within a week.',
  },
  'upgrade-hardware': {
    name: 'Renew ageing hardware',
    steps: [
      'List terminals by age, repairs and end of the maker’s support.',
      'Replace those that fail most or are no longer supported first.',
    ],
    worked: 'Hardware alarms per terminal and month go down after the exchange.',
  },
  'maintain-regularly': {
    name: 'Maintain on a schedule',
    steps: [
      'Clean reader and printer, and check keys, cables and battery every month.',
      'Replace parts that wear out before they fail, and keep a record for each terminal.',
    ],
    worked: 'The maintenance record is complete, and failures between visits go down.',
  },
  'optimise-network': {
    name: 'Mend the line',
    steps: [
      'Restart terminal and router, and check cable, Wi-Fi and SIM.',
      'Test the way to the host from the terminal’s menu; if it fails, call the provider with the times of the failures.',
      'Set up a second way out, such as mobile data beside the cable.',
    ],
    worked: 'Ten test connections in a row succeed, and time-outs are gone for a day.',
  },
  'monitor-live': {
    name: 'Watch it live',
    steps: [
      'Have terminals and channels watched for failure rate, answer time and silence.',
      'Name who is called, and from which figure on.',
    ],
    worked: 'The next trouble is seen before the shop calls.',
  },
  'early-warning': {
    name: 'Warn on trends',
    steps: [
      'Set warnings on rising read errors, retries, answer times, low paper and low battery.',
      'Go through the warnings every morning and act before opening.',
    ],
    worked: 'A warning came before the next failure of this kind.',
  },
  'review-security-settings': {
    name: 'Review the security settings',
    steps: [
      'Compare limits and permissions of terminal and merchant with what the shop really does.',
      'Have the acquirer change what is too tight or too loose, and note why.',
    ],
    worked: 'Legitimate payments pass, and the limits that protect the shop still hold.',
  },
  'renew-keys': {
    name: 'Renew the keys',
    steps: [
      'Sign on again: that fetches fresh working keys.',
      'If the error stays, have the master key loaded anew by those authorised to do it.',
      'Make one small sale with PIN and void it.',
    ],
    worked: 'Sign-on succeeds and the test sale passes without a MAC or PIN error.',
  },
  'inform-authorities': {
    name: 'Report it',
    steps: [
      'Report to the acquirer’s risk desk with terminal, times, amounts and masked card numbers.',
      'Report to the police if a loss or an attempt is plain, and note the reference.',
    ],
    worked: 'Case numbers of the acquirer and, where needed, of the police are on file.',
  },
  'educate-users': {
    name: 'Inform users',
    steps: [
      'Tell customers at the till how to present the card, cover the PIN and wait for the result.',
      'Tell cashiers which frauds are about, and what a genuine call from the acquirer never asks for.',
    ],
    worked: 'Slips and fraud attempts per thousand sales go down.',
  },
  'cooperate-with-institution': {
    name: 'Agree with acquirer and issuers',
    steps: [
      'Agree contacts, hours and a status page or message for outages.',
      'Agree how doubtful payments are handled jointly, and within which time.',
    ],
    worked: 'At the next outage both sides know within minutes whom to call.',
  },
  'technical-support': {
    name: 'Call technical support',
    steps: [
      'Call the vendor’s or acquirer’s support line.',
      'Have ready: terminal number, model, version, message, time, and what was done just before.',
    ],
    worked: 'Support has opened a case and named the next step and its date.',
  },
  'improve-service': {
    name: 'Improve the service',
    steps: [
      'Measure the supplier by failures, answer time and time to repair, and review it every quarter.',
      'Act on what shops report; change the supplier where the figures do not improve.',
    ],
    worked: 'Failures and time to repair go down from quarter to quarter.',
  },
  'settle-and-reconcile': {
    name: 'Settle and reconcile',
    steps: [
      'Settle the batch, and see that pending reversals have been sent.',
      'Compare terminal totals with the acquirer’s, by count and amount.',
      'Correct the books for each difference, with the reason.',
    ],
    worked: 'Counts and amounts on both sides are equal, and no reversal is pending.',
  },
};
