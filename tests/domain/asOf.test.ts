import { describe, expect, it } from 'vitest';
import { atlasAsOf, dayAsOf, knownDates } from '../../src/domain/asOf.ts';
import type { CitedSource } from '../../src/domain/citedSource.ts';
import { placeFacets } from '../../src/domain/placeFacets.ts';
import { sampleAtlas, sampleFigure, samplePlace } from '../fixtures/sampleAtlas.ts';
import { realAtlas } from '../support/realAtlas.ts';

function figuresOfPazhou(date: string): readonly string[] {
  const { figures } = atlasAsOf(realAtlas, date);
  return figures.filter(({ place }) => place === 'pazhou').map(({ id }) => id);
}

describe('knownDates', () => {
  it('are the dates of the five documents, oldest first, with how they are known', () => {
    expect(knownDates(realAtlas)).toEqual([
      { date: '2012-09', dateBasis: 'inferred' },
      { date: '2014', dateBasis: 'approximate' },
      { date: '2017-03-13', dateBasis: 'stated' },
      { date: '2017-12-08', dateBasis: 'stated' },
      { date: '2024-03', dateBasis: 'inferred' },
    ]);
  });
});

describe('atlasAsOf', () => {
  it('shows of Pazhou in 2014 only the forecast of the text of that year, and no figure of 2017', () => {
    expect(figuresOfPazhou('2014-12-31')).toEqual(['f3-010']);
    expect(figuresOfPazhou('2017-12-08').length).toBeGreaterThan(5);
  });

  it('does not show a text dated by its year only before that year is over', () => {
    expect(figuresOfPazhou('2014-12-30')).toEqual([]);
    expect(figuresOfPazhou('2014-11')).toEqual([]);
  });

  it('takes a month or a year to its end, so that each document is known at its own date', () => {
    for (const { date } of knownDates(realAtlas)) {
      const then = atlasAsOf(realAtlas, date);
      const own = realAtlas.figures.filter(({ asOf }) => asOf === date);
      expect(own.length).toBeGreaterThan(0);
      expect(then.figures).toEqual(expect.arrayContaining(own));
    }
  });

  it('leaves no statement of any kind that cites a later text', () => {
    const then = atlasAsOf(realAtlas, '2014');
    const dates = new Map(realAtlas.sources.map(({ id, date }) => [id, date]));
    const { figures, tenancies, relations, events, policies, places } = then;
    const cited = [...figures, ...tenancies, ...relations, ...events, ...policies].map(
      ({ source }) => source,
    );
    const ofPlaces = places.flatMap(({ sectors, notes }) =>
      [...sectors, ...notes].map(({ source }) => source),
    );
    const years = [...cited, ...ofPlaces].flatMap((id) => (id ? [(dates.get(id) ?? '').slice(0, 4)] : []));
    expect(years.length).toBeGreaterThan(50);
    expect(years.filter((year) => year > '2014')).toEqual([]);
  });

  it('keeps what is no statement: every place, its outline and the words of the atlas itself', () => {
    const place = samplePlace('pazhou', { notes: [{ text: { zh: '一', en: 'one' } }] });
    const then = atlasAsOf({ ...sampleAtlas, places: [place] }, '1900');
    expect(then.places).toEqual([place]);
    expect(atlasAsOf(realAtlas, '1900').outlines).toBe(realAtlas.outlines);
    expect(atlasAsOf(realAtlas, '1900').figures).toEqual([]);
  });

  it('drops industries that only a later text gives, so that facets do not know them either', () => {
    const source = (id: string, date: string): CitedSource => ({
      ...{ id, title: id, titleTranslated: { zh: id, en: id }, publisher: { zh: id, en: id }, date },
      ...{ dateBasis: 'stated', language: 'en', kind: 'press', trust: 'high', evidence: 'source-documents' },
    });
    const sectors = [
      { sector: 'e-commerce', status: 'plan', source: 'early' },
      { sector: 'finance', status: 'actual', source: 'late' },
    ] as const;
    const atlas = {
      ...sampleAtlas,
      places: [samplePlace('pazhou', { sectors })],
      figures: [sampleFigure('late', { asOf: '2017' })],
      sources: [source('early', '2014'), source('late', '2017')],
    };
    const [facets] = placeFacets(atlasAsOf(atlas, '2015'));
    expect(facets).toMatchObject({ sectors: ['e-commerce'], statuses: ['plan'] });
  });
});

describe('dayAsOf', () => {
  it('is the end of what is looked back to, and never a day to come', () => {
    expect(dayAsOf('2012-09', '2026-01-01')).toBe('2012-09-30');
    expect(dayAsOf('2030', '2026-01-01')).toBe('2026-01-01');
    expect(dayAsOf(null, '2026-01-01')).toBe('2026-01-01');
  });
});
