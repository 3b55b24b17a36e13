import { expect, it } from 'vitest';
import { distanceMeters } from '../../src/domain/measure.ts';
import { cityFrame } from '../../src/domain/pageFrame.ts';
import { aspectOf } from '../../src/domain/viewBounds.ts';
import { embedAspect, embedFrame } from '../../src/embed/embedFrame.ts';
import { realAtlas } from '../support/realAtlas.ts';

it('gives every place a frame of one aspect that holds it with land around it', () => {
  for (const { place, bbox } of realAtlas.outlines) {
    const [west, south, east, north] = embedFrame(realAtlas, place);
    expect(aspectOf([west, south, east, north])).toBeCloseTo(embedAspect, 6);
    expect(west < bbox[0] && south < bbox[1] && east > bbox[2] && north > bbox[3]).toBe(true);
    expect(distanceMeters([west, south], [west, north])).toBeGreaterThan(8_900);
  }
});

it('shows the whole city where no place is meant', () => {
  const [west, south, east, north] = embedFrame(realAtlas, null);
  const city = cityFrame(realAtlas);
  expect(west < city[0] && south < city[1] && east > city[2] && north > city[3]).toBe(true);
});
