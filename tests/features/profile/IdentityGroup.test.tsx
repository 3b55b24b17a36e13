// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/domain/atlas.ts';
import type { Language } from '../../../src/domain/localizedText.ts';
import { IdentityGroup } from '../../../src/features/profile/IdentityGroup.tsx';
import { realAtlas } from '../../support/realAtlas.ts';
import { factBeside, renderOfPlace } from './renderWithFacts.tsx';

function show(place: string, language: Language = 'en', atlas: Atlas = realAtlas) {
  const { container } = renderOfPlace(place, (each) => <IdentityGroup place={each} />, { atlas, language });
  return { container, fact: (term: string) => factBeside(container, term) };
}

describe('IdentityGroup', () => {
  it.each([
    ['en', 'Role in 1 + 1 + 9', 'Headquarters cluster (the first 1)', 'District', 'Haizhu', 'Evidence'],
    ['zh', '在“1 + 1 + 9”中的定位', '总部集聚区（第一个“1”）', '行政区', '海珠', '依据'],
  ] as const)(
    'says what part a place plays and where it lies (%s)',
    (language, role, part, district, name, evidence) => {
      const { fact } = show('pazhou', language);
      expect(fact(role)).toBe(part);
      expect(fact(district)).toBe(name);
      expect(fact(evidence)).toMatch(/^(The five source documents|五份来源文件)$/);
    },
  );

  it.each([
    ['zh', '别名', /、琶洲西区、/],
    ['en', 'Also called', /, 琶洲西区, /],
  ] as const)('lists the other names (%s)', (language, term, names) => {
    expect(show('pazhou', language).fact(term)).toMatch(names);
  });

  it('lists in a district’s profile what lies in it, but not the district itself', () => {
    const { fact } = show('haizhu');
    expect(fact('District')).toBeUndefined();
    const inside = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(inside).toContain('/atlas/en/places/pazhou/');
    expect(inside).not.toContain('/atlas/en/places/haizhu/');
  });

  it('leaves out what does not apply', () => {
    const { fact } = show('changzhou-island');
    expect(fact('Role in 1 + 1 + 9')).toBeUndefined();
    expect(fact('Overlapping zones')).toBeUndefined();
  });

  it('shows what is said of another place and of this one, too, under the other’s name', () => {
    show('haizhu');
    const relation = realAtlas.relations.find(({ id }) => id === 'f2-019');
    expect(relation?.place).toBe('pazhou');
    const heading = screen.getByRole('heading', { level: 4, name: 'Stated of Pazhou (1)' });
    expect(within(heading.parentElement ?? document.body).getByText(relation?.text.en ?? '')).toBeDefined();
  });
});

describe('overlapping zones', () => {
  it('are none where outlines are drawn and none overlaps, and not asked for where none is drawn', () => {
    expect(show('pazhou-edz').fact('Overlapping zones')).toBe('None of the outlines drawn overlaps it.');
    expect(show('pazhou').fact('Overlapping zones')).toBeUndefined();
  });

  it.each([
    ['en', 'Tianhe Smart City (≈ 2 km²)'],
    ['zh', '天河智慧城（约2平方公里）'],
  ] as const)('are named with the ground they share (%s)', (language, said) => {
    const outlines = realAtlas.outlines.map((outline) =>
      outline.place === 'pazhou-edz'
        ? { ...outline, overlaps: [{ place: 'tianhe-smart-city', areaSquareMeters: 2_000_000 }] }
        : outline,
    );
    const { fact } = show('pazhou-edz', language, { ...realAtlas, outlines });
    expect(fact(language === 'en' ? 'Overlapping zones' : '重叠的园区')).toMatch(said.slice(0, 8));
    expect(fact(language === 'en' ? 'Overlapping zones' : '重叠的园区')).toMatch(/2(\.0)?( km²|平方公里)/);
  });
});
