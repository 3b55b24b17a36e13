// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/localizedText.ts';
import { PlaceFacts } from '../../../src/features/profile/PlaceFacts.tsx';
import { samplePlace } from '../../fixtures/sampleAtlas.ts';
import { realAtlas as atlas } from '../../support/realAtlas.ts';
import { renderWithFacts } from './renderWithFacts.tsx';

function showFacts(place: string, language: Language = 'en') {
  const found = atlas.places.find(({ id }) => id === place) ?? samplePlace(place);
  return renderWithFacts(<PlaceFacts place={found} />, { atlas, language });
}

/** What stands beside a term; undefined where the term is not there. */
function factOf(term: string): string | undefined {
  return screen.queryByText(term)?.nextElementSibling?.textContent ?? undefined;
}

describe('PlaceFacts', () => {
  it.each([
    ['en', 'Role in 1 + 1 + 9', 'Headquarters cluster (the first 1)', 'District', 'Haizhu', 'Evidence'],
    ['zh', '在“1 + 1 + 9”中的定位', '总部集聚区（第一个“1”）', '行政区', '海珠', '依据'],
  ] as const)(
    'says what part a place plays and where it lies (%s)',
    (language, role, part, district, name, evidence) => {
      showFacts('pazhou', language);
      expect(factOf(role)).toBe(part);
      expect(factOf(district)).toBe(name);
      expect(factOf(evidence)).toMatch(/^(The five source documents|五份来源文件)$/);
    },
  );

  it('tells industries that are only planned from those reported', () => {
    showFacts('pazhou');
    expect(factOf('Industries')).toMatch(/ \(planned\)/);
    expect(factOf('Industries')).toMatch(/Internet(,|$)/i);
  });

  it('lists in a district’s profile what lies in it, but not the district itself', () => {
    showFacts('haizhu');
    expect(factOf('District')).toBeUndefined();
    const inside = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(inside).toContain('/atlas/en/places/pazhou/');
    expect(inside).not.toContain('/atlas/en/places/haizhu/');
  });

  it('leaves out what is not known', () => {
    showFacts('changzhou-island');
    expect(factOf('Role in 1 + 1 + 9')).toBeUndefined();
    expect(factOf('Level')).toBeUndefined();
    expect(factOf('Industries')).toBeUndefined();
  });
});
