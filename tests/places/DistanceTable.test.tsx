// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { connectivity } from '../../src/domain/connectivity.ts';
import type { PlaceDistance } from '../../src/domain/placeDistances.ts';
import { DistanceTable } from '../../src/places/DistanceTable.tsx';
import { realAtlas as atlas } from '../support/realAtlas.ts';
import { renderInAtlas } from '../support/renderInAtlas.tsx';

function show(distances: readonly PlaceDistance[] = []) {
  const table = <DistanceTable caption="Near" distances={distances} origin="list" className="any" />;
  return renderInAtlas(table, { atlas });
}

function showFrom(place: string) {
  const lying = connectivity(atlas, place);
  return show(lying ? [...lying.hubs, ...lying.zones] : []);
}

/** Texts of a row's cells behind its name. */
function cells(name: string): (string | null)[] {
  const row = screen.getByRole('rowheader', { name }).closest('tr');
  if (!row) throw new Error('No row');
  return within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
}

describe('DistanceTable', () => {
  it('gives distance, how uncertain it is, and direction', () => {
    showFrom('pazhou');
    expect(cells('East Station')).toEqual([
      expect.stringMatching(/^≈ 5\.\d km$/),
      expect.stringMatching(/^±3\.2 km$/),
      'north',
    ]);
  });

  it('says of a direction that it is not certain where the uncertainty could turn it round', () => {
    showFrom('pazhou');
    expect(cells('Canton Tower').at(-1)).toBe('west? not certain');
  });

  it('names no direction between two places at one point', () => {
    showFrom('baietan');
    expect(cells('Baietan CBD')).toEqual(['< 0.1 km', '±6.0 km', '—none, too close']);
  });

  it('leads to each place, as a link of the list it stands in', async () => {
    const { user, store } = showFrom('pazhou');
    await user.click(screen.getByRole('link', { name: 'Canton Tower' }));
    expect(store.getState()).toMatchObject({ selectedPlace: 'canton-tower', selectionOrigin: 'list' });
  });

  it('is not there without distances', () => {
    expect(show().container.innerHTML).toBe('');
  });
});
