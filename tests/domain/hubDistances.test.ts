import { describe, expect, it } from 'vitest';
import { hubDistances } from '../../src/domain/hubDistances.ts';
import type { LngLat } from '../../src/domain/outline.ts';

function end(place: string, labelPoint: LngLat) {
  return { place, labelPoint, certainty: 'point-only' } as const;
}

const pazhou = end('pazhou', [113.36, 23.1]);
const airport = end('baiyun-airport', [113.299, 23.3924]);
const southStation = end('guangzhou-south', [113.2642, 22.9914]);

describe('hubDistances', () => {
  it('lists the hubs nearest first, with the wind and no digit finer than 0.1 km', () => {
    expect(hubDistances(pazhou, [airport, southStation])).toEqual([
      { hub: 'guangzhou-south', meters: 15_500, direction: 'sw' },
      { hub: 'baiyun-airport', meters: 33_000, direction: 'n' },
    ]);
  });

  it('does not measure a hub from itself', () => {
    expect(hubDistances(airport, [airport, southStation]).map(({ hub }) => hub)).toEqual(['guangzhou-south']);
  });

  it('names no direction to a hub closer than the rounding', () => {
    expect(hubDistances(pazhou, [end('ferry', [113.3603, 23.1])])).toEqual([{ hub: 'ferry', meters: 0 }]);
  });
});
