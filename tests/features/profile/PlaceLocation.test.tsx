// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/localizedText.ts';
import { PlaceLocation } from '../../../src/features/profile/PlaceLocation.tsx';
import { samplePlace } from '../../fixtures/sampleAtlas.ts';
import { realAtlas as atlas } from '../../support/realAtlas.ts';
import { renderWithFacts } from './renderWithFacts.tsx';

function showLocation(place: string, language: Language = 'en') {
  return renderWithFacts(<PlaceLocation place={samplePlace(place)} />, { atlas, language });
}

describe('PlaceLocation', () => {
  it.each([
    ['en', 'changzhou-island', /give no location; it is not on the map/],
    ['zh', 'changzhou-island', /没有给出位置，地图上不显示/],
    ['en', 'cluster-tianhe', /point only, anywhere in its district/],
    ['zh', 'cluster-tianhe', /仅点位.*可能在本区任何地方/],
    ['en', 'pazhou', /^point only, within 3 km$/],
    ['zh', 'pazhou', /^仅点位，偏差不超过3公里$/],
  ] as const)('says how far the map can be trusted (%s, %s)', (language, place, said) => {
    showLocation(place, language);
    expect(screen.getByText(said)).toBeDefined();
  });

  it('measures no area where no outline is published', () => {
    showLocation('pazhou');
    expect(screen.getByText('No outline is published, so no area is measured.')).toBeDefined();
  });

  it('says of a measured area that it is not a published one', () => {
    showLocation('haizhu');
    expect(screen.getByText(/^≈ 9\d km²$/)).toBeDefined();
    expect(screen.getByText(/not a published area/)).toBeDefined();
  });
});
