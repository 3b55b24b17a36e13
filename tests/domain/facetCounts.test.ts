import { describe, expect, it } from 'vitest';
import { facetCounts } from '../../src/domain/facetCounts.ts';
import { matchingPlaces, openFilter, type PlaceFilter } from '../../src/domain/filter.ts';
import { placeFacets } from '../../src/domain/placeFacets.ts';
import { sampleAtlas } from '../fixtures/sampleAtlas.ts';

const facets = placeFacets(sampleAtlas);
const counts = (filter: Partial<PlaceFilter>) => facetCounts(facets, { ...openFilter, ...filter });

describe('facetCounts', () => {
  it('counts what choosing a value would leave, so that the promise holds', () => {
    const filter = { ...openFilter, districts: ['liwan'] };
    for (const [sector, count] of facetCounts(facets, filter).sectors) {
      expect(matchingPlaces(facets, { ...filter, sectors: [sector] }).size).toBe(count);
    }
  });

  it('counts a facet by the other facets, not by what is chosen in it', () => {
    expect(counts({ districts: ['liwan'] }).districts.get('haizhu')).toBe(3);
    expect(counts({ districts: ['liwan'] }).layers.get('pazhou')).toBe(0);
  });

  it('keeps every value and its order however far the list is narrowed', () => {
    const narrowed = counts({ districts: ['liwan'], sectors: ['finance'], layers: [] });
    expect([...narrowed.districts.keys()]).toEqual([...counts({}).districts.keys()]);
    expect([...narrowed.sectors.keys()]).toEqual(['e-commerce', 'finance']);
    expect([...narrowed.statuses.keys()]).toEqual(['actual', 'plan', 'target', 'forecast', 'agreement']);
  });
});
