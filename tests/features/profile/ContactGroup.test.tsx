// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/localizedText.ts';
import { ContactGroup } from '../../../src/features/profile/ContactGroup.tsx';
import { realAtlas as atlas } from '../../support/realAtlas.ts';
import { renderOfPlace } from './renderWithFacts.tsx';

function show(place: string, language: Language = 'en') {
  return renderOfPlace(place, (each) => <ContactGroup place={each} />, { atlas, language }).container;
}

describe('ContactGroup', () => {
  it.each(['en', 'zh'] as const)('leads to the site of the authority, with its source (%s)', (language) => {
    const container = show('gdd', language);
    const link = screen.getByRole('link', { name: 'http://eng.gdd.gov.cn/' });
    expect(link.getAttribute('href')).toBe('http://eng.gdd.gov.cn/');
    expect(link.getAttribute('rel')).toContain('noopener');
    expect(container.querySelector('.source-number')?.textContent).toMatch(/\[\d+\]/);
  });

  it('makes no link of a bare host name', () => {
    expect(show('liwan').textContent).toContain('lw.gov.cn');
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('says when no office is published', () => {
    expect(show('pazhou').textContent).toBe('ContactNot published: contact office');
  });
});
