import type { EmbedOptions } from '../domain/embedAddress.ts';
import { embedMapTexts } from '../i18n/parts/embedMap.ts';

/**
 * Says above the credits that the facts are of another edition than the one the page around was written
 * for. The build has written the page's own on its root element.
 */
export function sayOtherEdition(
  page: Document,
  { edition, language }: Pick<EmbedOptions, 'edition' | 'language'>,
): void {
  const own = page.documentElement.dataset['factsEdition'];
  if (edition === null || own === undefined || own === edition) return;
  const notice = page.createElement('p');
  notice.className = 'edition-notice';
  notice.textContent = embedMapTexts[language].otherEdition(own, edition);
  page.querySelector('.credits')?.before(notice);
}
