import { describe, expect, it } from 'vitest';
import { placeFacets } from '../../src/domain/placeFacets.ts';
import { sampleAtlas, samplePlace } from '../fixtures/sampleAtlas.ts';

const facets = placeFacets(sampleAtlas);
const statusesOf = (id: string) => facets.find((place) => place.id === id)?.statuses;

describe('placeFacets', () => {
  it('leaves out the city, which the map is of', () => {
    expect(facets.some(({ id }) => id === 'guangzhou')).toBe(false);
  });

  it('collects the statuses of figures, joint statements, sectors and tenants', () => {
    expect(statusesOf('pazhou')).toEqual(['actual', 'forecast']);
    expect(statusesOf('haizhu')).toEqual(['forecast']);
    expect(statusesOf('canton-tower')).toEqual([]);
  });

  it('takes a tenant that is still considering for a plan', () => {
    expect(statusesOf('baietan')).toEqual(['plan']);
  });

  it('says how sure the outline is, and of zones whether a level is published', () => {
    const atlas = {
      ...sampleAtlas,
      places: [
        samplePlace('with-level', { level: 'national' }),
        samplePlace('without-level'),
        samplePlace('plot', { kind: 'site' }),
      ],
      outlines: [
        {
          place: 'with-level',
          geometry: 'point',
          certainty: 'point-only',
          datum: 'WGS84',
          method: { zh: '', en: '' },
          bbox: [113, 23, 113, 23],
          labelPoint: [113, 23],
        } as const,
      ],
    };
    expect(placeFacets(atlas).map(({ certainty, level }) => [certainty, level])).toEqual([
      ['point-only', 'national'],
      ['not-located', 'not-published'],
      ['not-located', null],
    ]);
  });

  it('keeps a place that cannot be located, without a layer', () => {
    expect(facets.find(({ id }) => id === 'riverside-area')?.layer).toBeNull();
  });
});
