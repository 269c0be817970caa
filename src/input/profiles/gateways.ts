import type { Profile } from './profile.ts';

/**
 * Stripe's export of payments: the seller message carries the reason of a refusal, times are of universal time. Columns:
 * the "Payments" export of the dashboard.
 */
export const stripe: Profile = {
  name: 'stripe',
  headers: ['id', 'Seller Message', 'Created (UTC)', 'Amount Refunded', 'Currency', 'Status'],
  kind: 'transactions',
  timeZone: 'UTC',
  columns: {
    time: ['Created (UTC)'],
    id: ['id'],
    amount: ['Amount'],
    currency: ['Currency'],
    response_text: ['Seller Message'],
    status: ['Status'],
    pan: ['Card Last4'],
    card_ref: ['Customer ID'],
  },
  values: { response_text: { 'Stripe blocked this payment as too risky.': 'Suspected fraud: payment blocked' } },
  constants: { channel: 'Stripe' },
  approved: ['Payment complete.', 'Paid', 'succeeded', 'Refunded', 'Partially Refunded'],
  samples: [
    {
      row: {
        id: 'ch_0000000000000001',
        Description: 'Order 1',
        'Seller Message': 'The bank returned the decline code `insufficient_funds`.',
        'Created (UTC)': '2026-03-02 09:15',
        Amount: '12.50',
        'Amount Refunded': '0.00',
        Currency: 'usd',
        Status: 'Failed',
        'Card Last4': '0017',
        'Card Brand': 'Visa',
      },
      becomes: {
        time: '2026-03-02T09:15:00Z',
        amount: '12.50',
        currency: 'USD',
        pan: '****0017',
        channel: 'Stripe',
        symptom: 'insufficient-funds',
      },
    },
    {
      row: {
        id: 'ch_0000000000000002',
        Description: 'Order 1',
        'Seller Message': 'Payment complete.',
        'Created (UTC)': '2026-03-02 09:16',
        Amount: '12.50',
        'Amount Refunded': '0.00',
        Currency: 'usd',
        Status: 'Paid',
        'Card Last4': '0025',
        'Card Brand': 'Visa',
      },
      becomes: { outcome: 'approved' },
    },
  ],
};

/**
 * Charges as Stripe's programming interface lists them: amounts count the smallest unit of the currency, times are seconds
 * since 1970. Fields: the "Charge object" of Stripe's API reference.
 */
export const stripeCharges: Profile = {
  name: 'stripe-charges',
  headers: ['id', 'object', 'amount', 'currency', 'created', 'failure_code', 'payment_method_details.type'],
  kind: 'transactions',
  timeZone: 'UTC',
  columns: {
    time: ['created'],
    id: ['id'],
    transaction_type: ['object'],
    amount_minor: ['amount'],
    currency: ['currency'],
    response_code: ['failure_code'],
    response_text: ['outcome.reason', 'failure_message', 'outcome.seller_message'],
    status: ['status'],
    pan: ['payment_method_details.card_present.last4', 'payment_method_details.card.last4'],
    card_ref: ['payment_method_details.card_present.fingerprint', 'payment_method_details.card.fingerprint'],
    entry_mode: ['payment_method_details.card_present.read_method'],
  },
  values: { transaction_type: { charge: 'SALE', refund: 'REFUND' } },
  constants: { channel: 'Stripe' },
  approved: ['succeeded'],
  samples: [
    {
      row: {
        id: 'ch_0000000000000001',
        object: 'charge',
        amount: '1250',
        currency: 'usd',
        created: '1772442900',
        status: 'failed',
        failure_code: 'card_declined',
        'outcome.reason': 'insufficient_funds',
        'payment_method_details.type': 'card_present',
        'payment_method_details.card_present.last4': '0017',
        'payment_method_details.card_present.read_method': 'contactless_emv',
      },
      becomes: {
        time: '2026-03-02T09:15:00Z',
        amount: '12.50',
        currency: 'USD',
        pan: '****0017',
        entry_mode: 'CONTACTLESS',
        channel: 'Stripe',
        symptom: 'insufficient-funds',
      },
    },
    {
      row: {
        id: 'ch_0000000000000002',
        object: 'charge',
        amount: '1250',
        currency: 'jpy',
        created: '1772442960',
        status: 'succeeded',
        failure_code: '',
        'payment_method_details.type': 'card_present',
      },
      becomes: { amount: '1250', currency: 'JPY', outcome: 'approved' },
    },
  ],
};

/**
 * Square's export of transactions: date, clock and zone in three columns, the zone as a phrase; amounts as `$12.00` and
 * `-$12.00`. It holds completed payments and refunds only. Columns: the "Transactions CSV" of the dashboard.
 */
export const square: Profile = {
  name: 'square',
  headers: ['Date', 'Time', 'Time Zone', 'Gross Sales', 'Transaction ID', 'PAN Suffix', 'Event Type'],
  kind: 'transactions',
  timeFormat: 'MM/DD/YYYY',
  columns: {
    date: ['Date'],
    clock: ['Time'],
    time_zone: ['Time Zone'],
    amount: ['Total Collected', 'Gross Sales'],
    transaction_type: ['Event Type'],
    entry_mode: ['Card Entry Methods'],
    id: ['Payment ID', 'Transaction ID'],
    pan: ['PAN Suffix'],
    terminal_id: ['Device Name'],
    operator_id: ['Staff Name'],
    merchant_id: ['Location'],
  },
  values: {
    transaction_type: { Payment: 'SALE', Refund: 'REFUND' },
    entry_mode: {
      Swiped: 'MAGSTRIPE',
      Dipped: 'CHIP',
      Tapped: 'CONTACTLESS',
      Keyed: 'MANUAL',
      EMV: 'CHIP',
      Contactless: 'CONTACTLESS',
    },
  },
  constants: { channel: 'Square' },
  emptyResponse: 'approved',
  negativeAmount: 'refund',
  samples: [
    {
      row: {
        Date: '03/02/26',
        Time: '09:15:04',
        'Time Zone': 'Eastern Time (US & Canada)',
        'Gross Sales': '$12.00',
        'Total Collected': '$12.96',
        Card: '$12.96',
        'Card Entry Methods': 'Tapped',
        'Transaction ID': 'tx0001',
        'Payment ID': 'pay0001',
        'Card Brand': 'Visa',
        'PAN Suffix': '0017',
        'Device Name': 'Till 2',
        'Staff Name': 'Operator 4',
        'Event Type': 'Payment',
        Location: 'Harbour Shop',
      },
      becomes: {
        time: '2026-03-02T14:15:04Z',
        amount: '12.96',
        transaction_type: 'SALE',
        entry_mode: 'CONTACTLESS',
        terminal_id: 'Till 2',
        merchant_id: 'Harbour Shop',
        outcome: 'approved',
      },
    },
    {
      row: {
        Date: '07/02/26',
        Time: '09:20:00',
        'Time Zone': 'Eastern Time (US & Canada)',
        'Gross Sales': '-$12.00',
        'Total Collected': '-$12.96',
        Card: '-$12.96',
        'Card Entry Methods': '',
        'Transaction ID': 'tx0002',
        'Payment ID': 'pay0002',
        'Card Brand': 'Visa',
        'PAN Suffix': '0017',
        'Device Name': 'Till 2',
        'Staff Name': 'Operator 4',
        'Event Type': 'Refund',
        Location: 'Harbour Shop',
      },
      becomes: { time: '2026-07-02T13:20:00Z', amount: '12.96', transaction_type: 'REFUND' },
    },
  ],
};

/**
 * PayPal's activity download: date, clock and zone in three columns; the order of the date follows the account's
 * country, so it is decided by the column or asked for. Columns: "Activity download" of the business account.
 */
export const paypal: Profile = {
  name: 'paypal',
  headers: ['Date', 'Time', 'TimeZone', 'Type', 'Status', 'Currency', 'Gross', 'Transaction ID'],
  kind: 'transactions',
  columns: {
    date: ['Date'],
    clock: ['Time'],
    time_zone: ['TimeZone'],
    transaction_type: ['Type'],
    status: ['Status'],
    currency: ['Currency'],
    amount: ['Gross'],
    id: ['Transaction ID'],
    original_rrn: ['Reference Txn ID'],
  },
  values: {
    transaction_type: {
      'Express Checkout Payment': 'SALE',
      'Website Payment': 'SALE',
      'General Payment': 'SALE',
      'Mobile Payment': 'SALE',
      'Payment Refund': 'REFUND',
      'Payment Reversal': 'REVERSAL',
      Chargeback: 'REVERSAL',
      'General Authorization': 'PREAUTH',
      'Void of Authorization': 'VOID',
      'General Withdrawal': 'SETTLEMENT',
      'General Currency Conversion': 'SETTLEMENT',
      'User Initiated Withdrawal': 'SETTLEMENT',
    },
  },
  constants: { channel: 'PayPal' },
  approved: ['Completed', 'Refunded', 'Partially Refunded'],
  samples: [
    {
      row: {
        Date: '30/03/2026',
        Time: '09:15:04',
        TimeZone: 'Europe/London',
        Name: 'A Buyer',
        Type: 'Express Checkout Payment',
        Status: 'Completed',
        Currency: 'GBP',
        Gross: '1,012.50',
        Fee: '-0.60',
        Net: '1,011.90',
        'Transaction ID': '0AA000000000000001',
        'Reference Txn ID': '',
      },
      becomes: {
        time: '2026-03-30T08:15:04Z',
        transaction_type: 'SALE',
        amount: '1012.50',
        currency: 'GBP',
        outcome: 'approved',
      },
    },
    {
      row: {
        Date: '31/03/2026',
        Time: '10:00:00',
        TimeZone: 'Europe/London',
        Name: 'A Buyer',
        Type: 'Payment Refund',
        Status: 'Completed',
        Currency: 'GBP',
        Gross: '-12.50',
        Fee: '0.00',
        Net: '-12.50',
        'Transaction ID': '0AA000000000000002',
        'Reference Txn ID': '0AA000000000000001',
      },
      becomes: { transaction_type: 'REFUND', amount: '12.50', original_rrn: '0AA000000000000001' },
    },
    {
      row: {
        Date: '31/03/2026',
        Time: '11:00:00',
        TimeZone: 'Europe/London',
        Name: 'A Buyer',
        Type: 'Express Checkout Payment',
        Status: 'Denied',
        Currency: 'GBP',
        Gross: '20.00',
        Fee: '0.00',
        Net: '20.00',
        'Transaction ID': '0AA000000000000003',
        'Reference Txn ID': '',
      },
      becomes: { outcome: 'failed', response_text: 'Denied' },
    },
  ],
};
