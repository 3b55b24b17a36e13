import { describe, expect, it } from 'vitest';
import { atlasIndex } from '../../../src/domain/atlasIndex.ts';
import { landmarksOf } from '../../../src/own-data/datum/landmarks.ts';
import { atlas, geometry, landmarks } from './inMemory.ts';

describe('landmarks of the atlas', () => {
  it('are its places with a position, without the city', () => {
    expect(landmarks.places.filter(({ kind }) => kind === 'district')).toHaveLength(11);
    const pazhou = landmarks.places.find(({ id }) => id === 'pazhou-edz');
    expect(pazhou?.geometry.type).toBe('MultiPolygon');
    expect(pazhou?.uncertaintyMeters).toBe(600);
    expect(landmarks.places.some(({ kind }) => kind === 'city')).toBe(false);
  });

  it('have the names that are given: from the index without by-names, from the atlas with them', () => {
    const tower = ({ places }: typeof landmarks) => places.find(({ id }) => id === 'canton-tower')?.names;
    expect(tower(landmarksOf(atlasIndex(atlas), geometry))).toEqual(['广州塔', 'Canton Tower']);
    expect(tower(landmarks)).toContain('小蛮腰');
  });

  it('know the extent of the city, the sea and the river', () => {
    const [west, south, east, north] = landmarks.city;
    expect([west, south, east, north].map((degrees) => Math.round(degrees * 10) / 10)).toEqual([
      113, 22.5, 114.1, 23.9,
    ]);
    expect(landmarks.sea.coordinates.length).toBeGreaterThan(0);
    expect(landmarks.river.coordinates.length).toBeGreaterThan(0);
  });
});
