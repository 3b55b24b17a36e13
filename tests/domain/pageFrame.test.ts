import { describe, expect, it } from 'vitest';
import type { BoundingBox, OutlineSummary } from '../../src/domain/outline.ts';
import { cityFrame, pageFrame } from '../../src/domain/pageFrame.ts';
import { samplePlace } from '../fixtures/sampleAtlas.ts';

function drawn(place: string, bbox: BoundingBox): OutlineSummary {
  return {
    place,
    geometry: 'polygon',
    certainty: 'approximate',
    datum: 'WGS84',
    method: { zh: '', en: '' },
    bbox,
    labelPoint: [bbox[0], bbox[1]],
  };
}

const atlas = {
  places: [
    samplePlace('haizhu', { kind: 'district' }),
    samplePlace('nansha', { kind: 'district' }),
    samplePlace('far-away-port', { kind: 'hub' }),
  ],
  outlines: [
    drawn('haizhu', [113.2, 23, 113.4, 23.1]),
    drawn('nansha', [113.3, 22.5, 113.7, 22.9]),
    drawn('far-away-port', [114, 24, 114.1, 24.1]),
  ],
};

describe('pageFrame', () => {
  it('is the box of all districts on a home page, whatever else lies outside', () => {
    expect(pageFrame(atlas, null)).toEqual([113.2, 22.5, 113.7, 23.1]);
    expect(cityFrame(atlas)).toEqual(pageFrame(atlas, null));
  });

  it("is a place's own frame on its page", () => {
    expect(pageFrame(atlas, 'nansha')).toEqual([113.3, 22.5, 113.7, 22.9]);
  });

  it('is the city for a place that is not on the map', () => {
    expect(pageFrame(atlas, 'riverside-area')).toEqual(cityFrame(atlas));
  });
});
