import type { AtlasIndex } from '../domain/atlasIndex.ts';
import { escapeHtml } from '../domain/escapeHtml.ts';
import { languageTag } from '../domain/languageTag.ts';
import { languages } from '../domain/localizedText.ts';
import { defaultPagePath, pagePath, pagePaths } from './pagePaths.ts';

/** All pages with their counterparts in the other language (sitemaps.org 0.9). @param address the site's, absolute */
export function siteMap(atlas: Pick<AtlasIndex, 'places' | 'sectors'>, address: string): string {
  const entries = pagePaths(atlas).map(({ folder, ...subject }) => {
    const alternates = [
      ...languages.map((language) => [languageTag(language), pagePath(language, subject)] as const),
      ['x-default', defaultPagePath(subject)] as const,
    ];
    const links = alternates.map(
      ([tag, path]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${escapeHtml(address + path)}"/>`,
    );
    return `<url><loc>${escapeHtml(address + folder)}</loc>${links.join('')}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** Everything may be read; the site map is named where there is one. */
export function robotsText(address: string): string {
  const map = address === '' ? '' : `\nSitemap: ${address}sitemap.xml\n`;
  return `User-agent: *\nAllow: /\n${map}`;
}
