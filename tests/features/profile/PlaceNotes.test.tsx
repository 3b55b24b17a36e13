// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PlaceNotes } from '../../../src/features/profile/PlaceNotes.tsx';
import { samplePlace } from '../../fixtures/sampleAtlas.ts';
import { realAtlas as atlas } from '../../support/realAtlas.ts';
import { renderWithFacts } from './renderWithFacts.tsx';

const place = samplePlace('huangpu', {
  territories: [
    {
      id: 'old',
      label: { zh: '合并前的黄埔区', en: 'Huangpu before the merger' },
      note: { zh: '比今天小。', en: 'Smaller than today’s.' },
    },
  ],
  notes: [
    { text: { zh: '有出处的须知', en: 'A note with a source' }, source: 'huangpu-2012', locator: '¶6' },
    { text: { zh: '没有出处的须知', en: 'A note of the atlas itself' } },
  ],
});

describe('PlaceNotes', () => {
  it.each([
    ['zh', '合并前的黄埔区：比今天小。', '有出处的须知', '第 6 段'],
    ['en', 'Huangpu before the merger: Smaller than today’s.', 'A note with a source', 'paragraph 6'],
  ] as const)('tell of changes of extent, and cite their sources (%s)', (language, extent, note, locator) => {
    renderWithFacts(<PlaceNotes place={place} />, { atlas, language });
    const items = screen.getAllByRole('listitem');
    expect(items[0]?.textContent).toBe(extent);
    expect(items[1]?.textContent).toContain(note);
    expect(items[1]?.textContent).toContain(locator);
  });

  it('offer no source where there is none', () => {
    renderWithFacts(<PlaceNotes place={place} />, { atlas });
    const own = screen.getByText('A note of the atlas itself');
    expect(within(own).queryByText('Source')).toBeNull();
  });

  it('are left out where there is nothing to know', () => {
    const { container } = renderWithFacts(<PlaceNotes place={samplePlace('liwan')} />, { atlas });
    expect(container.textContent).toBe('');
  });
});
