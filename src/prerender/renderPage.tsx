import { renderToString } from 'react-dom/server';
import { App } from '../app/App.tsx';
import type { PageIdentity } from '../app/pageIdentity.ts';
import { siteAttributes } from '../app/siteAttributes.ts';
import type { Atlas } from '../domain/atlas.ts';
import type { AtlasGeometry } from '../domain/geometry.ts';
import { languageTag } from '../domain/languageTag.ts';
import { pageFrame } from '../domain/pageFrame.ts';
import { type SiteConfig, unknownSite } from '../domain/siteConfig.ts';
import { messagesOf } from '../i18n/LanguageContext.tsx';
import { createAtlasStore } from '../state/createAtlasStore.ts';
import { createFrameProjection } from '../svg-map/projection.ts';
import { escapeHtml } from './escapeHtml.ts';
import { pageHead } from './pageHead.ts';
import { renderSvgMap } from './renderSvgMap.tsx';

export interface PageInput {
  readonly atlas: Atlas;
  readonly geometry: AtlasGeometry;
  readonly page: PageIdentity;
  /** What the publisher says of the site; nothing is known of it unless given. */
  readonly site?: SiteConfig;
}

/** The parts of a prerendered page that the template leaves open. */
export interface RenderedPage {
  readonly htmlAttributes: string;
  readonly head: string;
  /** Rules of this page alone. */
  readonly style: string;
  readonly body: string;
}

/** A page as the browser gets it before any script: the app's own markup in its first state. */
export function renderPage({ atlas, geometry, page, site = unknownSite }: PageInput): RenderedPage {
  const { language, place } = page;
  const store = createAtlasStore(atlas, { language, selectedPlace: place });
  const bbox = pageFrame(atlas, place);
  const { width, height } = createFrameProjection(bbox);
  const picture = renderSvgMap({
    atlas,
    geometry,
    language,
    bbox,
    selectedPlace: place,
    label: messagesOf[language].map.pictureLabel,
  });
  return {
    htmlAttributes: [
      `lang="${languageTag(language)}"`,
      `data-language="${language}"`,
      `data-place="${place ?? ''}"`,
      `data-root="${page.root}"`,
      `data-built-on="${page.builtOn}"`,
      ...siteAttributes(site).map(([name, value]) => `${name}="${escapeHtml(value)}"`),
    ].join(' '),
    head: pageHead(atlas, page, site),
    style: `.map-frame{--ratio:${(width / height).toFixed(5)}}`,
    body: renderToString(<App store={store} page={page} picture={picture} site={site} />),
  };
}
