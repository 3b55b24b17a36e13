import { expect, it } from 'vitest';
import { pageFilter } from '../../src/app/pageFilter.ts';
import { openFilter } from '../../src/domain/filter.ts';
import { placeFacets } from '../../src/domain/placeFacets.ts';
import { sampleAtlas } from '../fixtures/sampleAtlas.ts';

const facets = placeFacets(sampleAtlas);

it('narrows the page of an industry to it', () => {
  const page = { place: null, industry: { sector: 'finance' } };
  expect(pageFilter(facets, page)).toEqual({ ...openFilter, sectors: ['finance'] });
});

it.each([{ place: null }, { place: 'pazhou' }, { place: null, industry: { sector: null } }])(
  'narrows nothing on any other page: %o',
  (page) => {
    expect(pageFilter(facets, page)).toEqual(openFilter);
  },
);
