import { describe, expect, it } from 'vitest';
import { matchingPlaces, openFilter } from '../../src/domain/filter.ts';
import {
  industryFilter,
  industryMentions,
  industryPlaces,
  industrySummaries,
  industrySummary,
} from '../../src/domain/industry.ts';
import { placeFacets } from '../../src/domain/placeFacets.ts';
import { sampleAtlas, samplePlace, sampleSector } from '../fixtures/sampleAtlas.ts';

const places = [
  samplePlace('guangzhou', {
    kind: 'city',
    sectors: [sampleSector('trade', 'plan'), sampleSector('mobile')],
  }),
  samplePlace('wharf', { sectors: [sampleSector('trade'), sampleSector('trade', 'plan')] }),
  samplePlace('market', { sectors: [sampleSector('finance'), sampleSector('trade', 'plan')] }),
];
const sectors = ['mobile', 'finance', 'trade', 'unheard-of'].map((id) => ({
  id,
  label: { zh: id, en: id },
  aliases: [],
}));
const atlas = { ...sampleAtlas, places, sectors };

describe('what sources say of an industry', () => {
  it('is every single statement, in the order of the places', () => {
    const said = industryMentions(atlas, 'trade').map((mention) => [mention.place.id, mention.said.status]);
    expect(said).toEqual([
      ['guangzhou', 'plan'],
      ['wharf', 'actual'],
      ['wharf', 'plan'],
      ['market', 'plan'],
    ]);
    expect(industryPlaces(atlas, 'trade').map(({ id }) => id)).toEqual(['guangzhou', 'wharf', 'market']);
  });

  it('is counted by place, once each, and apart for the city as a whole', () => {
    const [, , trade, unheard] = sectors;
    if (!trade || !unheard) throw new Error('the sample has four industries');
    expect(industrySummary(atlas, trade)).toMatchObject({ places: 2, actual: 1, plan: 2, ofCity: true });
    expect(industrySummary(atlas, unheard)).toMatchObject({ places: 0, actual: 0, plan: 0, ofCity: false });
  });

  it('is listed with the industry of most places first, equals in the order of the vocabulary', () => {
    expect(industrySummaries(atlas).map(({ sector }) => sector.id)).toEqual([
      'trade',
      'finance',
      'mobile',
      'unheard-of',
    ]);
  });
});

describe('the filter of an industry’s page', () => {
  const facets = placeFacets(atlas);

  it('leaves the places named for it', () => {
    expect([...matchingPlaces(facets, industryFilter(facets, 'trade'))]).toEqual(['wharf', 'market']);
  });

  it('narrows nothing where only the city is named, so that the map does not stand empty', () => {
    expect(industryFilter(facets, 'mobile')).toEqual(openFilter);
  });
});
