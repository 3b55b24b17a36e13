import { renderToString } from 'react-dom/server';
import { App } from '../app/App.tsx';
import { industryPanel } from '../app/industryPanel.tsx';
import { pageFilter } from '../app/pageFilter.ts';
import type { PageIdentity } from '../app/pageIdentity.ts';
import { siteAttributes } from '../app/siteAttributes.ts';
import type { Atlas } from '../domain/atlas.ts';
import { escapeHtml } from '../domain/escapeHtml.ts';
import type { AtlasGeometry } from '../domain/geometry.ts';
import { languageTag } from '../domain/languageTag.ts';
import type { Language } from '../domain/localizedText.ts';
import { pageFrame } from '../domain/pageFrame.ts';
import { pageSite } from '../domain/pageSite.ts';
import { placeFacets } from '../domain/placeFacets.ts';
import { type SiteConfig, unknownSite } from '../domain/siteConfig.ts';
import { ProfileContents } from '../features/profile/ProfileContents.tsx';
import { messagesOf } from '../i18n/messagesOf.ts';
import { mapPictureTexts } from '../i18n/parts/mapPicture.ts';
import { createAtlasStore } from '../state/createAtlasStore.ts';
import { selectVisiblePlaces } from '../state/selectors.ts';
import type { SvgMapTexts } from '../svg-map/SvgMap.tsx';
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
  readonly body: string;
}

/** A page as the browser gets it before any script: the app's own markup in its first state. */
export function renderPage({ atlas, geometry, page, site = unknownSite }: PageInput): RenderedPage {
  const { language, place, industry } = page;
  const filter = pageFilter(placeFacets(atlas), page);
  const store = createAtlasStore(atlas, { language, selectedPlace: place, filter });
  const bbox = pageFrame(atlas, place);
  const shown = pageSite(site, language);
  const picture = renderSvgMap({
    ...shownOnMap({ atlas, geometry }, selectVisiblePlaces(store.getState())),
    language,
    bbox,
    selectedPlace: place,
    texts: pictureTexts(language),
  });
  return {
    htmlAttributes: [
      `lang="${languageTag(language)}"`,
      `data-language="${language}"`,
      `data-place="${place ?? ''}"`,
      ...(industry ? [`data-industry="${industry.sector ?? ''}"`] : []),
      `data-root="${page.root}"`,
      `data-built-on="${page.builtOn}"`,
      ...siteAttributes(shown).map(([name, value]) => `${name}="${escapeHtml(value)}"`),
    ].join(' '),
    head: pageHead(atlas, page, site),
    body: renderToString(
      <App
        store={store}
        page={page}
        messages={messagesOf[language]}
        picture={picture}
        site={shown}
        ProfileContents={ProfileContents}
      >
        {industry && industryPanel(industry)}
      </App>,
    ),
  };
}

/** Places and outlines without those the page's filter hides; on the map a hidden place has no name either. */
function shownOnMap(
  { atlas, geometry }: Pick<PageInput, 'atlas' | 'geometry'>,
  visible: ReadonlySet<string>,
): Pick<PageInput, 'atlas' | 'geometry'> {
  const { outlines } = geometry;
  const features = outlines.features.filter(({ properties }) => visible.has(properties.place));
  return {
    atlas: { ...atlas, places: atlas.places.filter(({ id }) => visible.has(id)) },
    geometry: { ...geometry, outlines: { ...outlines, features } },
  };
}

function pictureTexts(language: Language): SvgMapTexts {
  const { pictureLabel, kilometres, metres } = messagesOf[language].map;
  return { label: pictureLabel, kilometres, metres, ...mapPictureTexts[language] };
}
