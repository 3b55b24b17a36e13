// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ComparePanel } from '../../../src/features/compare/ComparePanel.tsx';
import { createAtlasStore } from '../../../src/state/createAtlasStore.ts';
import { realAtlas as atlas } from '../../support/realAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

function compareIn(units: { readonly area: 'mu' | 'auto'; readonly money: 'million' | 'auto' }) {
  const store = createAtlasStore(atlas, { language: 'en', compare: ['pazhou', 'huangpu'], units });
  return renderInAtlas(<ComparePanel atlas={atlas} />, { atlas, store });
}

describe('CompareSource', () => {
  it('gives the published value where the comparison writes another unit', () => {
    const { container } = compareIn({ area: 'mu', money: 'million' });
    const values = [...container.querySelectorAll('.figure-value')].map(({ textContent }) => textContent);
    expect(values.join()).not.toMatch(/km²|billion|trillion/);
    const revenue = screen.getByText('5,900 million yuan', { selector: '.figure-value' }).closest('details');
    expect(revenue?.textContent).toContain('Published value: 5.9 billion yuan');
  });

  it('does not say a value twice that is shown as published', () => {
    const { container } = compareIn({ area: 'auto', money: 'auto' });
    expect(container.textContent).toContain('5.9 billion yuan');
    expect(container.textContent).not.toContain('Published value:');
  });
});
