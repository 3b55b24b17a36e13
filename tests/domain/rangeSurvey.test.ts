import { describe, expect, it } from 'vitest';
import { matchingPlaces, openFilter, type PlaceFilter } from '../../src/domain/filter.ts';
import type { NumericRange } from '../../src/domain/numericRange.ts';
import { placeFacets } from '../../src/domain/placeFacets.ts';
import { placeFigures } from '../../src/domain/placeFigures.ts';
import { histogram, placesInRange, rangeSurvey } from '../../src/domain/rangeSurvey.ts';
import { sampleAtlas, sampleFigure } from '../fixtures/sampleAtlas.ts';

const atlas = {
  ...sampleAtlas,
  figures: [
    sampleFigure('a', { value: 10 }),
    sampleFigure('b', { place: 'baietan', value: 20 }),
    sampleFigure('c', { place: 'haizhu', value: 50 }),
  ],
};
const figures = placeFigures(atlas);
const facets = placeFacets(atlas).map((place) => {
  const here = figures.get(place.id);
  return here ? { ...place, figures: here } : place;
});
const column = 'sales_revenue@2016';
const survey = (filter: Partial<PlaceFilter> = {}) =>
  rangeSurvey(facets, { ...openFilter, ...filter }, column);
const range = (over: Partial<NumericRange>): NumericRange => ({
  column,
  least: null,
  most: null,
  keepsUnpublished: false,
  ...over,
});

describe('rangeSurvey', () => {
  it('counts places with and without a figure under the other facets, and keeps all steps', () => {
    expect(survey()).toMatchObject({ steps: [10, 20, 50], unpublished: 4 });
    const narrowed = survey({ districts: ['haizhu'] });
    expect(narrowed.steps).toEqual([10, 20, 50]);
    expect([narrowed.places.length, narrowed.unpublished]).toEqual([2, 1]);
  });

  it.each([
    [range({})],
    [range({ least: 20 })],
    [range({ least: 11, most: 19 })],
    [range({ most: 10, keepsUnpublished: true })],
  ])('promises as many places as the filter then leaves: %o', (asked) => {
    const filter = { ...openFilter, range: asked };
    expect(placesInRange(survey(), asked)).toBe(matchingPlaces(facets, filter).size);
  });

  it('does not depend on the range that is in force', () => {
    expect(survey({ range: range({ most: 10 }) })).toEqual(survey());
  });
});

describe('histogram', () => {
  it('puts every place into one bar of equal width, the highest into the last', () => {
    expect(histogram(survey(), 4)).toEqual([
      { least: 10, most: 20, places: 1 },
      { least: 20, most: 30, places: 1 },
      { least: 30, most: 40, places: 0 },
      { least: 40, most: 50, places: 1 },
    ]);
  });

  it('has one bar for one value and none for none', () => {
    const places = [[{ least: 5, most: 5 }], [{ least: 5, most: 5 }]];
    expect(histogram({ steps: [5], places, unpublished: 0 }, 4)).toEqual([{ least: 5, most: 5, places: 2 }]);
    expect(histogram({ steps: [], places: [], unpublished: 3 }, 4)).toEqual([]);
  });
});
