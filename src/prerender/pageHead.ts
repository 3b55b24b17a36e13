import type { PageIdentity } from '../app/pageIdentity.ts';
import type { Atlas } from '../domain/atlas.ts';
import { languageTag } from '../domain/languageTag.ts';
import { languages } from '../domain/localizedText.ts';
import { messagesOf } from '../i18n/LanguageContext.tsx';
import { escapeHtml } from './escapeHtml.ts';

/** Title, description and the links to the same page in the other language. */
export function pageHead(atlas: Pick<Atlas, 'places'>, { language, place, root }: PageIdentity): string {
  const { site } = messagesOf[language];
  const found = atlas.places.find(({ id }) => id === place);
  const title = found ? `${found.name[language]} · ${site.title}` : site.title;
  const description = found ? found.summary[language] : site.description;
  const path = place === null ? '' : `places/${place}/`;
  return [
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}" />`,
    ...languages.map(
      (each) => `<link rel="alternate" hreflang="${languageTag(each)}" href="${root}${each}/${path}" />`,
    ),
  ].join('\n    ');
}
