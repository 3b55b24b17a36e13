import { expect, it } from 'vitest';
import { formatNumber } from '../../src/i18n/formatNumber.ts';

it('writes numbers with all their digits and a real minus', () => {
  expect(formatNumber(1_234_567.89, 'en')).toBe('1,234,567.89');
  expect(formatNumber(702.1672, 'zh')).toBe('702.1672');
  expect(formatNumber(1000, 'zh', { grouping: false })).toBe('1000');
  expect(formatNumber(-1.5, 'en')).toBe('−1.5');
  expect(formatNumber(3, 'en', { decimals: 1 })).toBe('3.0');
});

it('writes a plus only before a change', () => {
  expect(formatNumber(20, 'en')).toBe('20');
  expect(formatNumber(20, 'en', { sign: 'always' })).toBe('+20');
  expect(formatNumber(0, 'en', { sign: 'always' })).toBe('0');
});
