// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/localizedText.ts';
import { IndustriesGroup } from '../../../src/features/profile/IndustriesGroup.tsx';
import { realAtlas as atlas } from '../../support/realAtlas.ts';
import { renderOfPlace } from './renderWithFacts.tsx';

function show(place: string, language: Language = 'en') {
  renderOfPlace(place, (each) => <IndustriesGroup place={each} />, { atlas, language });
  return screen.queryAllByRole('listitem').map(({ textContent }) => textContent ?? '');
}

describe('IndustriesGroup', () => {
  it.each([
    ['en', /^E-commerce \(planned\)Source \[\d+\]$/, /^Internet ?Source \[\d+\]$/],
    ['zh', /^电子商务（规划）出处 \[\d+\]$/, /^互联网出处 \[\d+\]$/],
  ] as const)(
    'tells industries that are only planned from those reported, with sources (%s)',
    (language, planned, actual) => {
      const items = show('pazhou', language);
      expect(items.filter((item) => planned.test(item))).toHaveLength(1);
      expect(items.filter((item) => actual.test(item))).toHaveLength(1);
    },
  );

  it('leads to the page of each industry', () => {
    show('pazhou');
    expect(screen.getByRole('link', { name: 'E-commerce' }).getAttribute('href')).toBe(
      '/atlas/en/industries/e-commerce/',
    );
  });

  it('names an industry once for what is there and once for what is planned', () => {
    const items = show('guangzhou');
    expect(items.filter((item) => /^Information technology/.test(item))).toHaveLength(2);
    expect(new Set(items).size).toBe(items.length);
  });

  it('gives the caveat of its source', () => {
    expect(show('panyu-wanbo').join()).toContain('Named as an industry of all Panyu, not of Wanbo alone.');
  });

  it('says when none is published', () => {
    show('guangzhou-private-stp');
    expect(screen.getByText('Not published: leading industries')).toBeDefined();
  });
});
