// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CompareToggle } from '../../../src/features/compare/CompareToggle.tsx';
import { createAtlasStore } from '../../../src/state/createAtlasStore.ts';
import { realAtlas as atlas } from '../../support/realAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

describe('CompareToggle', () => {
  it('puts the place into the comparison and takes it out, by keyboard', async () => {
    const { user, store } = renderInAtlas(<CompareToggle place="pazhou" />, { atlas });
    await user.tab();
    await user.keyboard('{Enter}');
    expect(store.getState().compare).toEqual(['pazhou']);
    expect(screen.getByRole('button', { name: 'In comparison', pressed: true })).toBe(document.activeElement);
    await user.keyboard(' ');
    expect(store.getState().compare).toEqual([]);
  });

  it('adds no seventh place and says why', async () => {
    const compare = ['huangpu', 'tianhe', 'nansha', 'panyu', 'liwan', 'yuexiu'];
    const store = createAtlasStore(atlas, { compare });
    const { user } = renderInAtlas(<CompareToggle place="pazhou" />, { atlas, store });
    await user.click(screen.getByRole('button', { name: 'Add to comparison' }));
    expect(store.getState().compare).toEqual(compare);
    expect(screen.getByTitle('A comparison takes at most 6 places.').getAttribute('aria-disabled')).toBe(
      'true',
    );
  });
});
