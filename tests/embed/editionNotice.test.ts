// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { sayOtherEdition } from '../../src/embed/editionNotice.ts';

beforeEach(() => {
  document.documentElement.dataset['factsEdition'] = '11111111';
  document.body.innerHTML = '<main><p class="credits">Editions</p></main>';
});

it('names both editions above the credits where they differ', () => {
  sayOtherEdition(document, { edition: '22222222', language: 'en' });
  const notice = document.querySelector('.edition-notice');
  expect(notice?.textContent).toContain('11111111');
  expect(notice?.textContent).toContain('22222222');
  expect(notice?.nextElementSibling?.className).toBe('credits');
});

it.each(['11111111', null])('says nothing where the page around was written for %s', (edition) => {
  sayOtherEdition(document, { edition, language: 'zh' });
  expect(document.querySelector('.edition-notice')).toBeNull();
});
