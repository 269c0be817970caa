import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskPan, neutralise, passesLuhn, scrub, shown } from '../../src/input/mask.ts';
import { readText } from './reading.ts';

/** A made-up card number: digits chosen, check digit computed. Never written down in full anywhere. */
const card = (body: string): string => {
  for (let check = 0; check < 10; check++) if (passesLuhn(`${body}${check}`)) return `${body}${check}`;
  throw new Error('no check digit');
};
const VISA = card('411122223333444');
const UNIONPAY = card('622848123456789012');
const AMEX = card('34000011112222');

describe('free text', () => {
  test.each([VISA, UNIONPAY, AMEX])('a card number is cut to six and four', (pan) => {
    const { text, found } = scrub(`card ${pan} was declined`);
    expect(text).toBe(`card ${pan.slice(0, 6)}****${pan.slice(-4)} was declined`);
    expect(found).toBe('pan');
  });

  test('with blanks, dashes or full-width digits too', () => {
    const spaced = VISA.replace(/(\d{4})(?=\d)/g, '$1 ');
    const dashed = VISA.replace(/(\d{4})(?=\d)/g, '$1-');
    const wide = VISA.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
    for (const form of [spaced, dashed, wide, `卡号${VISA}，请重试`]) {
      const { text, found } = scrub(form);
      expect(found).toBe('pan');
      expect(text.replace(/\D/g, '')).toBe(VISA.slice(0, 6) + VISA.slice(-4));
    }
  });

  test('what is no card stays: references, times, numbers that fail the check, longer runs', () => {
    const wrong = `${VISA.slice(0, -1)}${(Number(VISA.slice(-1)) + 1) % 10}`;
    for (const text of [
      'RRN 260402000123',
      `ref ${wrong}`,
      'at 20260402125311',
      `${VISA}12345678`,
      '622848******1234',
    ]) {
      expect(scrub(text)).toEqual({ text, found: undefined });
    }
  });

  test('tracks, PIN blocks, security codes and keys go', () => {
    expect(scrub(`read ;${VISA}=29122010000012345?`).found).toBe('track');
    expect(scrub(`read ;${VISA}=29122010000012345?`).text).toBe('read [***]');
    expect(scrub(`${VISA}D29122010000012345F`).text).toBe('[***]');
    expect(scrub(`%B${VISA}^DOE/JOHN^29122010000000000000?`).text).toBe('[***]');
    expect(scrub('PIN_BLOCK=0412AC89ABCDEF67 bad')).toEqual({ text: 'PIN_BLOCK=[***] bad', found: 'pin-block' });
    expect(scrub('cvv2: 123')).toEqual({ text: 'cvv2: [***]', found: 'security-code' });
    expect(scrub('TMK 0123456789ABCDEF0123456789ABCDEF')).toEqual({ text: 'TMK [***]', found: 'key' });
  });

  test('no run of thirteen or more digits that passes the check survives, wherever it stands', () => {
    // What begins with 20 may be a date and time to the second, and is no issuer's (ISO/IEC 7812: 2 is for airlines and Mastercard's 2221 on).
    fc.assert(
      fc.property(
        fc.stringMatching(/^(?:2[1-9]|[3-6]\d)\d{10,16}$/),
        fc.string(),
        fc.string(),
        (body, before, after) => {
          const pan = card(body);
          const around = `${before.replace(/[\d*]/g, '')} ${pan} ${after.replace(/[\d*]/g, '')}`;
          expect(scrub(around).text).not.toContain(pan);
          expect(shown(around)).not.toContain(pan);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('control characters', () => {
  test('escape sequences, bells, direction marks and line breaks cannot reach a terminal', () => {
    expect(neutralise('a\u001b[2Jb')).toBe('a␛[2Jb');
    expect(neutralise('x\u0007\u009b31m\u202ey\r\nz\u0000')).toBe('x␇␦31my z␀');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // oxlint-disable-next-line no-control-regex -- these are what must be gone
        expect(neutralise(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });
});

describe('a card number column', () => {
  test.each([
    [VISA, `${VISA.slice(0, 6)}****${VISA.slice(-4)}`, 'pan'],
    [VISA.replace(/(\d{4})(?=\d)/g, '$1 '), `${VISA.slice(0, 6)}****${VISA.slice(-4)}`, 'pan'],
    ['4111222233334440', '411122****4440', 'pan'],
    ['622848******1234', '622848******1234', undefined],
    ['622848XXXXXX1234', '622848XXXXXX1234', undefined],
    ['************1234', '************1234', undefined],
    ['62284812****1234', '622848****1234', 'pan'],
    ['1234', '****1234', undefined],
    [`${VISA}=29122010000012345`, `${VISA.slice(0, 6)}****${VISA.slice(-4)}`, 'track'],
  ])('masks what it holds', (raw, pan, found) => {
    expect(maskPan(raw)).toMatchObject({ pan, found });
  });

  test('never shows more than six and four digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d*Xx =^-]{1,40}$/), (raw) => {
        const digits = (maskPan(raw)?.pan ?? '').replace(/\D/g, '');
        expect(digits.length).toBeLessThanOrEqual(10);
      }),
      { numRuns: 500 },
    );
  });
});

describe('through the reader', () => {
  test('nothing unmasked comes out, and each finding has its place', async () => {
    const text = [
      'time,terminal_id,pan,track2,pin_block,cvv,response_code,response_text,note,order_no',
      `2026-04-02 10:00:00,T1,${VISA},${VISA}=2912201,0412AC89ABCDEF67,123,55,wrong PIN for ${UNIONPAY},see ${AMEX},${VISA}`,
      `2026-04-02 10:00:0x,T1,${VISA},,,,55,${VISA},,`,
    ].join('\n');
    const result = await readText(text);
    const everything = JSON.stringify(result);
    for (const pan of [VISA, UNIONPAY, AMEX]) expect(everything.replace(/"rrn":"\d+"/g, '')).not.toContain(pan);
    expect(everything).not.toContain('0412AC89ABCDEF67');
    expect(result.cardData.map(({ line, column, what }) => `${line} ${column} ${what}`).toSorted()).toEqual([
      '2 cvv security-code',
      '2 note pan',
      '2 pan pan',
      '2 pin_block pin-block',
      '2 response_text pan',
      '2 track2 track',
    ]);
  });

  test('one card has one token, whether written with blanks or without', async () => {
    const spaced = VISA.replace(/(\d{4})(?=\d)/g, '$1 ');
    const { transactions } = await readText(
      `time,pan,response_code\n2026-04-02 10:00:00,${VISA},55\n2026-04-02 10:00:01,${spaced},55\n2026-04-02 10:00:02,${UNIONPAY},55\n`,
    );
    const [a, b, c] = transactions.map((t) => t.card);
    expect(a).toBe(b);
    expect(a).not.toBe(c);
  });

  test('escape sequences in cells, headers and rejects are harmless', async () => {
    const result = await readText(
      'time,terminal_id,response_code,response_text,evil\u001b]0;x\u0007\n2026-04-02 10:00:00,T\u001b[31m1,55,\u001b[2Jgone,\n\u001b[5m,T1,55,x,\n',
    );
    // oxlint-disable-next-line no-control-regex -- these are what must be gone
    for (const text of JSON.stringify(result).match(/\\u00[01][0-9a-f]|[\u0000-\u001f]/g) ?? []) expect(text).toBe('');
    expect(result.transactions[0]).toMatchObject({ terminalId: 'T␛[31m1', responseText: '␛[2Jgone' });
    expect(result.rejects[0]?.found).toBe('␛[5m');
  });
});
