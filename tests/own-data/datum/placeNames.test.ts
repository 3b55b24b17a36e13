import { describe, expect, it } from 'vitest';
import type { Landmark } from '../../../src/own-data/datum/landmark.ts';
import { PlaceNames } from '../../../src/own-data/datum/placeNames.ts';
import { landmarks } from './inMemory.ts';

const names = new PlaceNames(landmarks.places);

describe('texts of a record', () => {
  it.each([
    ['琶洲', { exact: 'pazhou' }],
    ['Canton Tower', { exact: 'canton-tower' }],
    ['小蛮腰', { exact: 'canton-tower' }],
    ['海珠区', { district: 'haizhu' }],
    ['海珠', { district: 'haizhu' }],
    ['广州市海珠区琶洲大道', { mentioned: 'pazhou', district: 'haizhu' }],
    ['No. 1, Pazhou, Haizhu District', { mentioned: 'pazhou', district: 'haizhu' }],
    // The longest name, not the first: the ferry port is not the zone.
    ['琶洲口岸大楼', { mentioned: 'pazhou-ferry-port' }],
  ])('%s', (text, expected) => {
    expect(names.in([text])).toEqual(expected);
  });

  it.each(['白云大道北', '天河路', 'Tianhe Road', '黄埔大道'])(
    'take %s for a street, not a district',
    (text) => {
      expect(names.in([text])).toEqual({});
    },
  );

  it('name no district where they name two', () => {
    expect(names.in(['海珠区', '天河区'])).toEqual({});
  });

  it('find neither of two places of one name', () => {
    const place = (id: string): Landmark => ({
      id,
      kind: 'zone',
      names: ['科技园'],
      geometry: { type: 'Point', coordinates: [113.3, 23.1] },
    });
    expect(new PlaceNames([place('a'), place('b')]).in(['科技园'])).toEqual({});
  });
});
