// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { IndustryLinks } from '../../../src/features/industry/IndustryLinks.tsx';
import { realAtlas as atlas } from '../../support/realAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

const hrefs = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

it('leads to all industries and, once the filter names some, to their pages', () => {
  const { store } = renderInAtlas(<IndustryLinks page={{ place: null }} />, { atlas });
  expect(hrefs()).toEqual(['/atlas/en/industries/']);
  act(() => store.getState().toggleSector('displays'));
  expect(hrefs()).toEqual(['/atlas/en/industries/displays/', '/atlas/en/industries/']);
  expect(screen.getByRole('link', { name: 'Industry page: Displays' })).toBeDefined();
});

it('does not lead to the page it stands on', () => {
  const { store } = renderInAtlas(
    <IndustryLinks page={{ place: null, industry: { sector: 'displays' } }} />,
    { atlas, language: 'zh' },
  );
  act(() => store.getState().toggleSector('displays'));
  expect(hrefs()).toEqual(['/atlas/zh/industries/']);
});
