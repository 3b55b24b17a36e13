import type { AtlasIndex } from '../../domain/atlasIndex.ts';
import { embedPath } from '../../domain/embedAddress.ts';
import { escapeHtml } from '../../domain/escapeHtml.ts';
import { languageTag } from '../../domain/languageTag.ts';
import { type Language, languages } from '../../domain/localizedText.ts';
import { messagesOf } from '../../i18n/messagesOf.ts';
import { embedTexts } from '../../i18n/parts/embed.ts';

export interface ChooserAssets {
  /** Addresses below the site's root. */
  readonly style: string;
  readonly script: string;
}

/** `/embed/`: the script goes where the query asks; without one all pages are listed in both languages. */
export function chooserPage(
  { places }: Pick<AtlasIndex, 'places'>,
  { style, script }: ChooserAssets,
): string {
  return `<!doctype html>
<html lang="zh-Hans" data-root="../">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="renderer" content="webkit">
<meta name="color-scheme" content="light dark">
<title>${languages.map((language) => escapeHtml(embedTexts[language].choose)).join(' · ')}</title>
<link rel="icon" href="../favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="../${style}">
<script type="module" crossorigin src="../${script}"></script>
</head>
<body><main class="embed chooser">${languages.map((language) => list(places, language)).join('')}</main></body>
</html>
`;
}

function list(places: AtlasIndex['places'], language: Language): string {
  const links = places.map(({ id, name }) => link(embedPath(language, 'map', id), name[language], id));
  const compare = link(embedPath(language, 'compare', ''), embedTexts[language].compare, '');
  const heading = `${messagesOf[language].site.title} · ${embedTexts[language].choose}`;
  return `<section lang="${languageTag(language)}"><h1>${escapeHtml(heading)}</h1><ul>${links.join('')}${compare}</ul></section>`;
}

function link(path: string, name: string, place: string): string {
  return `<li><a href="../${path}" data-place="${place}">${escapeHtml(name)}</a></li>`;
}
