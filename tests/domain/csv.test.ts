import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/domain/csv.ts';

const linesOf = (cell: string | number | null) => toCsv(['a'], [[cell]]).split('\r\n');

describe('toCsv', () => {
  it('begins with a byte order mark and ends every line with CRLF', () => {
    expect(toCsv(['id', '名称'], [['pazhou', '琶洲']])).toBe('\uFEFFid,名称\r\npazhou,琶洲\r\n');
  });

  it.each([
    ['a,b', '"a,b"'],
    ['say "yes"', '"say ""yes"""'],
    ['two\nlines', '"two\nlines"'],
    [' edge', '" edge"'],
  ])('quotes %j', (cell, written) => {
    expect(linesOf(cell)[1]).toBe(written);
  });

  it.each(['=1+1', '+220', '-1', '@sum', '\tx'])('defuses the text %j', (cell) => {
    expect(linesOf(cell)[1]).toBe(`'${cell}`);
  });

  it('defuses a carriage return and quotes it', () => {
    expect(toCsv(['a'], [['\r=1']])).toBe('\uFEFFa\r\n"\'\r=1"\r\n');
  });

  it('writes numbers as numbers, negative ones too, and nothing as nothing', () => {
    expect(toCsv(['a', 'b', 'c'], [[-3.2, 14_680_000_000, null]])).toContain('\r\n-3.2,14680000000,\r\n');
  });

  it('refuses what a table cannot hold', () => {
    expect(() => toCsv(['a'], [[Number.NaN]])).toThrow(RangeError);
    expect(() => toCsv(['a', 'b'], [['only one']])).toThrow(RangeError);
  });
});
