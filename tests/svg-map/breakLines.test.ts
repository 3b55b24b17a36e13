import { describe, expect, it } from 'vitest';
import { breakLines, cutLines, fitLines } from '../../src/svg-map/breakLines.ts';
import { textWidthPixels } from '../../src/svg-map/textWidth.ts';

describe('breakLines', () => {
  it('breaks English between words and Chinese between characters, losing nothing', () => {
    expect(breakLines('Pazhou Internet Zone', 10, 90)).toEqual(['Pazhou Internet', 'Zone']);
    expect(breakLines('广州琶洲经济开发区', 10, 45)).toEqual(['广州琶洲', '经济开发', '区']);
    expect(breakLines('位置：GAC园区', 10, 60).join('')).toBe('位置：GAC园区');
    expect(breakLines('', 10, 60)).toEqual([]);
  });

  it('begins no line with a closing sign', () => {
    expect(breakLines('广州（老港）区', 10, 55)).toEqual(['广州（老', '港）区']);
  });
});

describe('fitLines', () => {
  it('takes the largest size at which the text fits', () => {
    const { size, lines } = fitLines('Guangzhou Pazhou Economic Development Zone', [60, 40, 20], 408, 3);
    expect(size).toBe(40);
    expect(lines.length).toBeLessThanOrEqual(3);
    for (const line of lines) expect(textWidthPixels(line, size)).toBeLessThanOrEqual(408);
  });

  it('takes the smallest where none is small enough', () => {
    expect(fitLines('一二三四五六七八', [20, 10], 20, 2)).toEqual({
      size: 10,
      lines: ['一二', '三四', '五六', '七八'],
    });
  });
});

describe('cutLines', () => {
  it('cuts an address where a line is full, and loses nothing', () => {
    const address = 'http://localhost/zh/?layers=pazhou,baietan#map=11/23.1/113.4';
    const lines = cutLines(address, 10, 120);
    expect(lines.join('')).toBe(address);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(textWidthPixels(line, 10)).toBeLessThanOrEqual(120);
  });
});
