// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/localizedText.ts';
import { HubDistances } from '../../../src/features/profile/HubDistances.tsx';
import { samplePlace } from '../../fixtures/sampleAtlas.ts';
import { realAtlas as atlas } from '../../support/realAtlas.ts';
import { renderWithFacts } from './renderWithFacts.tsx';

function showDistances(place: string, language: Language = 'en') {
  const from = atlas.places.find(({ id }) => id === place) ?? samplePlace(place);
  return renderWithFacts(<HubDistances place={from} />, { atlas, language });
}

describe('HubDistances', () => {
  it.each([
    [
      'en',
      'Canton Tower',
      /^≈ 2\.\d km$/,
      'north-west|west',
      /^Straight line on the WGS-84 ellipsoid.*Not a travel distance/,
    ],
    ['zh', '广州塔', /^约2\.\d公里$/, '西北|西', /沿 WGS-84 椭球面量算的直线距离.*并非行车里程/],
  ] as const)(
    'gives distance and direction to each hub, and the method (%s)',
    (language, hub, km, way, method) => {
      showDistances('pazhou', language);
      const row = screen.getByRole('rowheader', { name: hub }).closest('tr');
      if (!row) throw new Error('No row');
      const [distance, direction] = within(row).getAllByRole('cell');
      expect(distance?.textContent).toMatch(km);
      expect(direction?.textContent).toMatch(new RegExp(`^(${way})$`));
      expect(screen.getByText(method)).toBeDefined();
    },
  );

  it('names every hub once, nearest first, with a link to it', () => {
    showDistances('pazhou');
    const hubs = atlas.places.filter(({ kind }) => kind === 'hub');
    const rows = screen.getAllByRole('row');
    expect(rows).toHaveLength(hubs.length);
    const kilometres = rows.map((row) => {
      const text = within(row).getAllByRole('cell')[0]?.textContent ?? '';
      return /^under/.test(text) ? 0 : Number.parseFloat(text.replace('≈', ''));
    });
    expect(kilometres).toEqual(kilometres.toSorted((a, b) => a - b));
    const tower = screen.getByRole('link', { name: 'Canton Tower' });
    expect(tower.getAttribute('href')).toBe('/atlas/en/places/canton-tower/');
  });

  it('does not measure a hub from itself', () => {
    showDistances('canton-tower');
    expect(screen.queryByRole('rowheader', { name: 'Canton Tower' })).toBeNull();
  });

  it.each([
    ['en', /only known to within the ring/],
    ['zh', /只知道在圆环之内/],
  ] as const)(
    'says that a place known as a point leaves the distances as unsure as itself (%s)',
    (language, said) => {
      showDistances('pazhou', language);
      expect(screen.getByText(said)).toBeDefined();
    },
  );

  it.each([
    ['en', 'No location is published, so no distance is measured.'],
    ['zh', '具体位置未公布，因此不量算距离。'],
  ] as const)(
    'measures nothing from a place that may be anywhere in its district, and says so (%s)',
    (language, said) => {
      showDistances('cluster-tianhe', language);
      expect(screen.getByText(said)).toBeDefined();
      expect(screen.queryByRole('row')).toBeNull();
    },
  );

  it.each(['guangzhou', 'changzhou-island'])('measures nothing for %s, which has no point', (place) => {
    expect(showDistances(place).container.textContent).toBe('');
  });
});
