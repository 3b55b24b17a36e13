import { renderToStaticMarkup } from 'react-dom/server';
import type { Atlas } from '../../domain/atlas.ts';
import type { AtlasGeometry } from '../../domain/geometry.ts';
import { languages } from '../../domain/localizedText.ts';
import { sharePath } from '../../domain/sharePicture.ts';
import { ShareCard } from './ShareCard.tsx';

/** A picture yet to be drawn: the file it belongs in, below the site's folder, and its SVG. */
export interface ShareCardFile {
  readonly path: string;
  readonly svg: string;
}

/** The share pictures of the home and of every place, in both languages. */
export function shareCards(atlas: Atlas, geometry: AtlasGeometry, reviewNumber = ''): ShareCardFile[] {
  return languages.flatMap((language) =>
    [null, ...atlas.places].map((place) => ({
      path: sharePath(language, place?.id ?? null),
      svg: renderToStaticMarkup(<ShareCard {...{ atlas, geometry, language, place, reviewNumber }} />),
    })),
  );
}
