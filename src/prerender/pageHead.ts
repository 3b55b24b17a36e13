import type { PageIdentity } from '../app/pageIdentity.ts';
import type { Atlas } from '../domain/atlas.ts';
import { escapeHtml } from '../domain/escapeHtml.ts';
import { languageTag } from '../domain/languageTag.ts';
import { languages } from '../domain/localizedText.ts';
import { type SiteConfig, unknownSite } from '../domain/siteConfig.ts';
import { linkPreview } from './linkPreview.ts';
import { defaultPagePath, pagePath } from './pagePaths.ts';
import { pageText } from './pageText.ts';
import { structuredData } from './structuredData.ts';

/**
 * What a page says of itself to search engines and to those who share it: title, description, its own
 * address and that of the other language, a preview and structured data. Addresses are absolute where
 * the site's is known.
 */
export function pageHead(
  atlas: Pick<Atlas, 'places' | 'outlines' | 'sectors' | 'factsEdition'>,
  page: PageIdentity,
  { address, title: siteTitle }: SiteConfig = unknownSite,
): string {
  const { language, root, industry } = page;
  const { title, description } = pageText(atlas, page, language, siteTitle[language]);
  const place = atlas.places.find(({ id }) => id === page.place);
  const base = address || root;
  const preview = linkPreview({ ...page, title, description, address });
  return [
    `<title>${escapeHtml(title)}</title>`,
    meta('name', 'description', description),
    link('canonical', base + pagePath(language, page)),
    ...languages.map((each) => link('alternate', base + pagePath(each, page), languageTag(each))),
    link('alternate', base + defaultPagePath(page), 'x-default'),
    ...preview.map((tag) => meta(...tag)),
    structuredData({ atlas, language, place, industry, base, description }),
  ].join('\n    ');
}

function meta(attribute: string, name: string, content: string): string {
  return `<meta ${attribute}="${name}" content="${escapeHtml(content)}" />`;
}

function link(rel: string, href: string, hreflang?: string): string {
  const language = hreflang === undefined ? '' : ` hreflang="${hreflang}"`;
  return `<link rel="${rel}"${language} href="${escapeHtml(href)}" />`;
}
