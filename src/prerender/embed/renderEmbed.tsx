import { renderToStaticMarkup } from 'react-dom/server';
import type { Atlas } from '../../domain/atlas.ts';
import { escapeHtml } from '../../domain/escapeHtml.ts';
import type { AtlasGeometry } from '../../domain/geometry.ts';
import { languageTag } from '../../domain/languageTag.ts';
import type { SiteConfig } from '../../domain/siteConfig.ts';
import { EmbedPage } from '../../embed/EmbedPage.tsx';
import { LanguageContext } from '../../i18n/LanguageContext.tsx';
import { messagesOf } from '../../i18n/messagesOf.ts';
import { embedTexts } from '../../i18n/parts/embed.ts';
import { PageLinksContext } from '../../state/PageLinks.tsx';
import { TodayContext } from '../../state/Today.tsx';
import { pagePath, rootFrom } from '../pagePaths.ts';
import type { EmbedPagePath } from './embedPaths.ts';

export interface EmbedInput {
  readonly atlas: Atlas;
  readonly geometry: AtlasGeometry;
  readonly site: SiteConfig;
  /** ISO date of the build: decides which deadlines have passed, and is stated on the page. */
  readonly builtOn: string;
  /** Addresses below the site's root of the style sheet and the script. */
  readonly style: string;
  readonly script: string;
}

/** One page for embedding, whole: no inline style and no inline script, to be read without either. */
export function renderEmbed(input: EmbedInput, path: EmbedPagePath): string {
  const { atlas, geometry, site, builtOn, style, script } = input;
  const { language, kind, place, folder } = path;
  const root = rootFrom(folder);
  const name = atlas.places.find(({ id }) => id === place)?.name[language];
  const texts = embedTexts[language];
  const siteTitle = site.title[language] || messagesOf[language].site.title;
  const title = name ? [name, texts.kinds[kind], siteTitle] : [texts.compare, siteTitle];
  const body = renderToStaticMarkup(
    <LanguageContext value={messagesOf[language]}>
      <PageLinksContext value={{ language, root }}>
        <TodayContext value={builtOn}>
          <EmbedPage atlas={atlas} geometry={geometry} page={path} reviewNumber={site.reviewNumber} />
        </TodayContext>
      </PageLinksContext>
    </LanguageContext>,
  );
  const identity = `data-language="${language}" data-kind="${kind}" data-place="${place ?? ''}" data-root="${root}" data-facts-edition="${escapeHtml(atlas.factsEdition)}"`;
  return `<!doctype html>
<html lang="${languageTag(language)}" ${identity}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="renderer" content="webkit">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title.join(' · '))}</title>
<link rel="canonical" href="${escapeHtml((site.address || root) + pagePath(language, { place }))}">
<link rel="icon" href="${root}favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}${style}">
<script type="module" crossorigin src="${root}${script}"></script>
</head>
<body>${body}</body>
</html>
`;
}
