// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPageIdentity } from '../../src/app/pageIdentity.ts';

function pageWith(data: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement('html');
  Object.assign(element.dataset, data);
  return element;
}

describe('readPageIdentity', () => {
  it('reads what the build wrote on a place’s page', () => {
    const page = pageWith({ language: 'en', place: 'pazhou', root: '../../../', builtOn: '2026-10-08' });
    expect(readPageIdentity(page)).toEqual({
      language: 'en',
      place: 'pazhou',
      root: '../../../',
      builtOn: '2026-10-08',
    });
  });

  it('knows a home page by its empty place', () => {
    expect(readPageIdentity(pageWith({ language: 'zh', place: '', root: '../' })).place).toBeNull();
  });

  it.each([
    ['finance', 'finance'],
    ['', null],
  ])('knows an industry’s page, and the list of all by its empty industry (%j)', (industry, sector) => {
    const page = pageWith({ language: 'zh', place: '', industry, root: '../../../' });
    expect(readPageIdentity(page)).toMatchObject({ place: null, industry: { sector } });
  });

  it('takes a page that says nothing for the Chinese home in the site’s own folder', () => {
    expect(readPageIdentity(pageWith({ language: 'fr' }))).toEqual({
      language: 'zh',
      place: null,
      root: './',
      builtOn: '1970-01-01',
    });
  });
});
