// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { languages } from '../../../src/domain/localizedText.ts';
import { IndustryIndex } from '../../../src/features/industry/IndustryIndex.tsx';
import { industryTexts } from '../../../src/i18n/parts/industry.ts';
import { realAtlas as atlas } from '../../support/realAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

it.each(languages)('links the page of every industry once, in both languages by name (%s)', (language) => {
  renderInAtlas(<IndustryIndex />, { atlas, language });
  const panel = screen.getByRole('region', { name: industryTexts[language].heading });
  const links = [...panel.querySelectorAll('li a')];
  expect(links.map((link) => link.getAttribute('href')).toSorted()).toEqual(
    atlas.sectors.map(({ id }) => `/atlas/${language}/industries/${id}/`).toSorted(),
  );
  for (const { label } of atlas.sectors)
    expect(within(panel).getAllByText(label.zh).length).toBeGreaterThan(0);
});

it('says how many places are named, what is there, what is planned, and what is said of the city', () => {
  renderInAtlas(<IndustryIndex />, { atlas });
  const counts = (sector: string) =>
    document.querySelector(`a[href$="/${sector}/"]`)?.parentElement?.querySelector('p')?.textContent;
  expect(counts('displays')).toMatch(/3 places.*Actual 3.*whole city/);
  expect(counts('mobile-internet')).toBe('whole city');
  expect(counts('food')).toMatch(/1 place.*Actual 1$/);
});
