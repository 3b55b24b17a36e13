import { describe, expect, it } from 'vitest';
import {
  emptyResultAdvice,
  liftRestriction,
  matchingPlaces,
  openFilter,
  type PlaceFilter,
  restrictedFacets,
} from '../../src/domain/filter.ts';
import { placeFacets } from '../../src/domain/placeFacets.ts';
import { sampleAtlas } from '../fixtures/sampleAtlas.ts';

const facets = placeFacets(sampleAtlas);
const matching = (filter: Partial<PlaceFilter>) => [...matchingPlaces(facets, { ...openFilter, ...filter })];

describe('matchingPlaces', () => {
  it('shows every place when nothing is narrowed', () => {
    expect(matching({})).toEqual(facets.map(({ id }) => id));
  });

  it('takes any of the values of one facet', () => {
    expect(matching({ sectors: ['e-commerce', 'finance'] })).toEqual(['pazhou', 'baietan', 'baietan-cbd']);
  });

  it('asks for every facet at once', () => {
    expect(matching({ sectors: ['e-commerce'], districts: ['liwan'] })).toEqual(['baietan']);
    expect(matching({ statuses: ['forecast'], layers: ['districts'] })).toEqual(['haizhu']);
  });

  it('hides layers and bodies of evidence that are switched off', () => {
    expect(matching({ layers: ['pazhou'] })).toEqual(['pazhou', 'riverside-area']);
    expect(matching({ evidence: ['beyond-documents'] })).toEqual(['baietan-cbd']);
  });

  it('narrows by level and outline; a place nobody asks for a level has none', () => {
    const zones = ['pazhou', 'baietan', 'baietan-cbd'];
    expect(matching({ levels: ['not-published'] })).toEqual(zones);
    expect(matching({ levels: ['not-published'], certainties: ['official'] })).toEqual([]);
    expect(matching({ certainties: ['not-located'] })).toContain('riverside-area');
  });

  it('keeps a district when narrowed to it', () => {
    expect(matching({ districts: ['haizhu'] })).toEqual(['pazhou', 'canton-tower', 'haizhu']);
  });
});

describe('restrictedFacets', () => {
  it('names what is narrowed, whatever the order of the layers', () => {
    expect(restrictedFacets(openFilter)).toEqual([]);
    expect(restrictedFacets({ ...openFilter, layers: openFilter.layers.toReversed() })).toEqual([]);
    const filter: PlaceFilter = { ...openFilter, layers: [], sectors: ['finance'] };
    expect(restrictedFacets(filter)).toEqual(['layers', 'sectors']);
    expect(restrictedFacets(liftRestriction(filter, 'layers'))).toEqual(['sectors']);
  });
});

describe('emptyResultAdvice', () => {
  it('advises to lift the restriction that brings back the most places', () => {
    const filter: PlaceFilter = {
      ...openFilter,
      districts: ['haizhu'],
      sectors: ['finance'],
      layers: ['sites'],
    };
    expect(emptyResultAdvice(facets, filter)).toEqual({ lift: 'districts', places: 1 });
    const wider: PlaceFilter = { ...openFilter, districts: ['haizhu', 'liwan'], sectors: ['none-here'] };
    expect(emptyResultAdvice(facets, wider)).toEqual({ lift: 'sectors', places: 6 });
  });

  it('has none while something is shown, nor when no single restriction is to blame', () => {
    expect(emptyResultAdvice(facets, openFilter)).toBeNull();
    const hopeless: PlaceFilter = { ...openFilter, sectors: ['none-here'], districts: ['nowhere'] };
    expect(emptyResultAdvice(facets, hopeless)).toBeNull();
  });
});
