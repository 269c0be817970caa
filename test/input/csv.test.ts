import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRowReader, LONGEST_ROW } from '../../src/input/csv.ts';

interface Row {
  readonly fields: readonly string[];
  readonly line: number;
}

const rowsOf = (pieces: readonly string[], delimiter = ',') => {
  const rows: Row[] = [];
  const faults: { readonly code: string; readonly line: number }[] = [];
  const reader = createRowReader(
    delimiter,
    1,
    (fields, count, line) => rows.push({ fields: fields.slice(0, count), line }),
    (code, line) => faults.push({ code, line }),
  );
  for (const piece of pieces) {
    reader.push(piece);
    if (reader.wantsParser) {
      reader.attach(parse);
      reader.push('');
    }
  }
  reader.end();
  while (reader.wantsParser) {
    reader.attach(parse);
    reader.end();
  }
  return { rows, faults };
};

const byCsvParse = (text: string, delimiter = ','): unknown =>
  parse(text, {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
  });

const cutAt = (text: string, cuts: readonly number[]): string[] => {
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].toSorted((a, b) => a - b);
  const pieces: string[] = [];
  let from = 0;
  for (const place of places) {
    pieces.push(text.slice(from, place));
    from = place;
  }
  return [...pieces, text.slice(from)];
};

const csvText = (alphabet: readonly string[]) =>
  fc.array(fc.constantFrom(...alphabet), { maxLength: 60 }).map((parts) => parts.join(''));

describe('rows equal those of csv-parse', () => {
  test('without quotes, cut anywhere', () => {
    const alphabet = ['a', 'bc', '交易', ',', ',', '\n', '\r\n', '\r', ' ', ';', '\t'];
    fc.assert(
      fc.property(csvText(alphabet), fc.array(fc.nat(80), { maxLength: 6 }), (text, cuts) => {
        const { rows, faults } = rowsOf(cutAt(text, cuts));
        expect(rows.map((row) => row.fields)).toEqual(byCsvParse(text));
        expect(faults).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('with well-formed quotes, cut anywhere', () => {
    const field = fc.oneof(
      fc.constantFrom('', 'a', '12.50', '终端', 'x y'),
      fc
        .array(fc.constantFrom('a', '""', ',', '\n', '\r\n', '交'), { maxLength: 6 })
        // Three delimiters in one line of a cell look like a swallowed row; see "stray quotes" below.
        .filter((parts) => parts.filter((part) => part === ',').length < 3)
        .map((parts) => `"${parts.join('')}"`),
    );
    const lines = fc.array(fc.tuple(fc.array(field, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\r\n')), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(lines, fc.array(fc.nat(200), { maxLength: 6 }), (rowsIn, cuts) => {
        const text = rowsIn.map(([fields, end]) => fields.join(',') + end).join('');
        const { rows, faults } = rowsOf(cutAt(text, cuts));
        expect(rows.map((row) => row.fields)).toEqual(byCsvParse(text));
        expect(faults).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('with any quotes, every line is a row, part of one, or a fault', () => {
    const alphabet = ['a', '"', '"', ',', '\n', '\r\n', 'b"c', '""'];
    fc.assert(
      fc.property(csvText(alphabet), fc.array(fc.nat(80), { maxLength: 6 }), (text, cuts) => {
        const whole = rowsOf([text]);
        expect(rowsOf(cutAt(text, cuts))).toEqual(whole);
      }),
      { numRuns: 500 },
    );
  });
});

describe('line numbers', () => {
  test('name the physical line on which a record starts', () => {
    const text = 'a,b\r\n\r\n"one\r\ntwo\nthree",x\r\nlast,y\n\n\n"q",z';
    expect(rowsOf([text]).rows).toEqual([
      { fields: ['a', 'b'], line: 1 },
      { fields: ['one\r\ntwo\nthree', 'x'], line: 3 },
      { fields: ['last', 'y'], line: 6 },
      { fields: ['q', 'z'], line: 9 },
    ]);
  });

  test('are right with bare CR', () => {
    expect(rowsOf(['a,b\rc,d\r\re,f']).rows.map((row) => row.line)).toEqual([1, 2, 4]);
  });

  test('do not depend on how the text is cut', () => {
    const text = 'h,i\r\n1,"a\r\nb"\r\n\r\n2,c\r\n3,"d""e"\r\n4,f\r\n';
    const whole = rowsOf([text]);
    for (let size = 1; size < text.length; size++) {
      const pieces: string[] = [];
      for (let at = 0; at < text.length; at += size) pieces.push(text.slice(at, at + size));
      expect(rowsOf(pieces)).toEqual(whole);
    }
  });
});

describe('hostile text', () => {
  test('a quote that never closes costs its own line', () => {
    const { rows, faults } = rowsOf(['a,b\n1,"x\n2,y\n3,z\n']);
    expect(faults).toEqual([{ code: 'quote-not-closed', line: 2 }]);
    expect(rows.map((row) => row.fields[0])).toEqual(['a', '2', '3']);
  });

  test('two stray quotes do not swallow the rows between them', () => {
    const { rows, faults } = rowsOf(['a,b,c\n1,"x,y\n2,y,z\n3,"z,y\n4,e,f\n']);
    expect(faults).toEqual([
      { code: 'quote-misplaced', line: 2 },
      { code: 'quote-not-closed', line: 4 },
    ]);
    expect(rows.map((row) => row.fields[0])).toEqual(['a', '2', '4']);
  });

  test('nor does a stray quote that a later one happens to close', () => {
    const text = 'a,b,c,d\n1,2,3,"x\n2,y,z,w\n3,z,19",q\n4,e,f,g\n';
    const { rows, faults } = rowsOf([text]);
    expect(faults.map((fault) => fault.line)).toEqual([2]);
    expect(rows.map((row) => row.fields[0])).toEqual(['a', '2', '3', '4']);
  });

  test('hundreds of quotes that never close are told one by one', () => {
    const text = Array.from({ length: 301 }, (_, i) => `${i},"open\n`).join('');
    const { rows, faults } = rowsOf([text]);
    expect(rows).toEqual([]);
    expect(faults).toHaveLength(301);
    expect(faults.at(-1)?.line).toBe(301);
  });

  test('a line without end is dropped, and reading goes on behind it', () => {
    const piece = 'x'.repeat(100_000);
    const pieces = ['a,b\n1,2\n', ...Array.from({ length: 15 }, () => piece), '\n3,4\n'];
    const { rows, faults } = rowsOf(pieces);
    expect(15 * piece.length).toBeGreaterThan(LONGEST_ROW);
    expect(faults).toEqual([{ code: 'row-too-long', line: 3 }]);
    expect(rows).toEqual([
      { fields: ['a', 'b'], line: 1 },
      { fields: ['1', '2'], line: 2 },
      { fields: ['3', '4'], line: 4 },
    ]);
  });

  test('ten thousand columns are a row like any other', () => {
    const wide = Array.from({ length: 10_000 }, (_, i) => `c${i}`).join(',');
    expect(rowsOf([`${wide}\n`]).rows[0]?.fields).toHaveLength(10_000);
  });
});
