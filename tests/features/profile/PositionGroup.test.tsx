// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/localizedText.ts';
import { PositionGroup } from '../../../src/features/profile/PositionGroup.tsx';
import { realAtlas as atlas } from '../../support/realAtlas.ts';
import { factBeside, renderOfPlace } from './renderWithFacts.tsx';

function show(place: string, language: Language = 'en') {
  return renderOfPlace(place, (each) => <PositionGroup place={each} />, { atlas, language }).container;
}

describe('PositionGroup', () => {
  it.each([
    ['en', 'changzhou-island', /give no location; it is not on the map/],
    ['zh', 'changzhou-island', /没有给出位置，地图上不显示/],
    ['en', 'cluster-tianhe', /point only, anywhere in its district/],
    ['zh', 'cluster-tianhe', /仅点位.*可能在本区任何地方/],
    ['en', 'pazhou', /^point only, within 3 km$/],
    ['zh', 'pazhou', /^仅点位，偏差不超过3公里$/],
  ] as const)('says how far the map can be trusted (%s, %s)', (language, place, said) => {
    show(place, language);
    expect(screen.getByText(said)).toBeDefined();
  });

  it('says how the place was put there, and by which source', () => {
    expect(factBeside(show('pazhou'), 'How it was placed')).toMatch(/ring of 3 km\..*\[\d+\]$/);
  });

  it('says that no boundary is published, where only a point is known', () => {
    show('pazhou');
    expect(screen.getByText('Not published: boundary')).toBeDefined();
  });
});
