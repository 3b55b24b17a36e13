import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/domain/place.ts';
import { comparePlaces } from '../../src/domain/placeOrder.ts';
import { samplePlace } from '../fixtures/sampleAtlas.ts';

function sorted(...places: readonly Place[]): string[] {
  const forwards = places.toSorted(comparePlaces).map(({ id }) => id);
  expect(
    places
      .toReversed()
      .toSorted(comparePlaces)
      .map(({ id }) => id),
  ).toEqual(forwards);
  return forwards;
}

describe('comparePlaces', () => {
  it('follows the layers of the contents, with places of no layer last', () => {
    const order = sorted(
      samplePlace('nowhere'),
      samplePlace('haizhu', { layer: 'districts' }),
      samplePlace('airport', { layer: 'hubs' }),
      samplePlace('baietan', { layer: 'baietan' }),
      samplePlace('pazhou', { layer: 'pazhou' }),
    );
    expect(order).toEqual(['pazhou', 'baietan', 'airport', 'haizhu', 'nowhere']);
  });

  it('puts the plan first, then the source documents, then names in English order', () => {
    const order = sorted(
      samplePlace('a-newer', { layer: 'pazhou', evidence: 'beyond-documents' }),
      samplePlace('z-documented', { layer: 'pazhou' }),
      samplePlace('b-documented', { layer: 'pazhou' }),
      samplePlace('headquarters', { layer: 'pazhou', role: 'headquarters-cluster' }),
    );
    expect(order).toEqual(['headquarters', 'b-documented', 'z-documented', 'a-newer']);
  });

  it('leads a layer with the district it is named after', () => {
    const order = sorted(
      samplePlace('gdd', { layer: 'huangpu' }),
      samplePlace('huangpu', { layer: 'huangpu', kind: 'district', evidence: 'beyond-documents' }),
    );
    expect(order).toEqual(['huangpu', 'gdd']);
  });

  it('takes districts by their official code', () => {
    const district = (id: string, adcode: string) =>
      samplePlace(id, { kind: 'district', layer: 'districts', adcode });
    const order = sorted(
      district('conghua', '440117'),
      district('liwan', '440103'),
      district('nansha', '440115'),
    );
    expect(order).toEqual(['liwan', 'nansha', 'conghua']);
  });
});
