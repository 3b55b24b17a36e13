import type { PageIdentity } from '../app/pageIdentity.ts';
import type { Atlas } from '../domain/atlas.ts';
import { languageTag } from '../domain/languageTag.ts';
import { languages } from '../domain/localizedText.ts';
import { type SiteConfig, unknownSite } from '../domain/siteConfig.ts';
import { messagesOf } from '../i18n/LanguageContext.tsx';
import { escapeHtml } from './escapeHtml.ts';
import { linkPreview } from './linkPreview.ts';
import { pageDescription } from './pageDescription.ts';
import { defaultPagePath, pagePath } from './pagePaths.ts';
import { structuredData } from './structuredData.ts';

/**
 * What a page says of itself to search engines and to those who share it: title, description, its own
 * address and that of the other language, a preview and structured data. Addresses are absolute where
 * the site's is known.
 */
export function pageHead(
  atlas: Pick<Atlas, 'places' | 'outlines' | 'factsEdition'>,
  { language, place: id, root }: PageIdentity,
  { address }: SiteConfig = unknownSite,
): string {
  const { site } = messagesOf[language];
  const place = atlas.places.find((each) => each.id === id);
  const title = place ? `${place.name[language]} · ${site.title}` : site.title;
  const description = pageDescription(place?.summary[language] || site.description);
  const base = address || root;
  const preview = linkPreview({ language, place: id, title, description, address });
  return [
    `<title>${escapeHtml(title)}</title>`,
    meta('name', 'description', description),
    link('canonical', base + pagePath(language, id)),
    ...languages.map((each) => link('alternate', base + pagePath(each, id), languageTag(each))),
    link('alternate', base + defaultPagePath(id), 'x-default'),
    ...preview.map((tag) => meta(...tag)),
    structuredData({ atlas, language, place, base, description }),
  ].join('\n    ');
}

function meta(attribute: string, name: string, content: string): string {
  return `<meta ${attribute}="${name}" content="${escapeHtml(content)}" />`;
}

function link(rel: string, href: string, hreflang?: string): string {
  const language = hreflang === undefined ? '' : ` hreflang="${hreflang}"`;
  return `<link rel="${rel}"${language} href="${escapeHtml(href)}" />`;
}
