import { describe, expect, it } from 'vitest';
import {
  americanDate,
  apaDate,
  citedTitle,
  documentMark,
  longDate,
  responsibleFor,
  standardDate,
} from '../../src/domain/citationSource.ts';
import { sampleSource } from '../fixtures/sampleSource.ts';

describe('citedTitle', () => {
  const titleTranslated = { zh: '琶洲崛起', en: 'Pazhou rises' };

  it("is the publication's own, translated for readers of the other language", () => {
    const source = sampleSource({ title: 'Pazhou rises', titleTranslated, language: 'en' });
    expect(citedTitle(source, 'en')).toBe('Pazhou rises');
    expect(citedTitle(source, 'zh')).toBe('Pazhou rises [琶洲崛起]');
  });

  it('is marked as a description where the published title is not known', () => {
    const source = sampleSource({ title: 'Pazhou rises', titleTranslated, language: 'zh' });
    expect(citedTitle(source, 'zh')).toBe('[琶洲崛起]');
    expect(citedTitle(source, 'en')).toBe('[Pazhou rises]');
  });
});

describe('responsibleFor', () => {
  it('is the author, or else the publisher', () => {
    expect(responsibleFor(sampleSource(), 'zh')).toBe('中国日报');
    expect(responsibleFor(sampleSource({ author: 'Li Wenfang' }), 'zh')).toBe('Li Wenfang');
  });
});

describe('documentMark', () => {
  it.each([
    ['press', 'https://example.org', '[N/OL]'],
    ['government', 'https://example.org', '[EB/OL]'],
    ['dataset', 'https://example.org', '[DS/OL]'],
    ['press', undefined, '[N]'],
    ['research', undefined, '[R]'],
    ['government', undefined, '[Z]'],
  ] as const)('of %s at %s is %s', (kind, url, mark) => {
    expect(documentMark({ kind, ...(url === undefined ? {} : { url }) })).toBe(mark);
  });
});

describe('dates', () => {
  it('say when they are estimates', () => {
    const estimate = { date: '2014', dateBasis: 'approximate' } as const;
    expect(standardDate(estimate)).toBe('[2014]');
    expect(apaDate(estimate, 'en')).toBe('ca. 2014');
    expect(apaDate(estimate, 'zh')).toBe('约2014年');
    expect(apaDate({ date: '2012-09', dateBasis: 'inferred' }, 'en')).toBe('ca. 2012, September');
  });

  it('keep the precision they have', () => {
    expect(apaDate({ date: '2017-12-08', dateBasis: 'stated' }, 'en')).toBe('2017, December 8');
    expect(longDate('2017-03', 'en')).toBe('March 2017');
    expect(longDate('2017-03-04', 'zh')).toBe('2017年3月4日');
    expect(americanDate('2026-11-02')).toBe('November 2, 2026');
  });
});
