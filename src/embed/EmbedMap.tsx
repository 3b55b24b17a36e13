import type { AtlasIndex } from '../domain/atlasIndex.ts';
import type { AtlasGeometry } from '../domain/geometry.ts';
import { useLanguage, useMessages, useTexts } from '../i18n/LanguageContext.tsx';
import { embedTexts } from '../i18n/parts/embed.ts';
import { mapPictureTexts } from '../i18n/parts/mapPicture.ts';
import { CityLocator, CitySketch } from '../svg-map/CityLocator.tsx';
import type { LabelFrames } from '../svg-map/placeLabelLayout.ts';
import { SvgMap } from '../svg-map/SvgMap.tsx';
import { embedFrame } from './embedFrame.ts';

/** An embedded map is rarely wider than 700 pixels: as many drawing units are fine enough. */
const drawingUnits = 800;

/** Heights the style sheet's container queries repeat; a button and the scale lie over two corners. */
export const embedLabelFrames: LabelFrames = {
  heights: { s: 185, m: 330, l: 520 },
  corners: { topLeft: { width: 128, height: 46 }, bottomRight: { width: 140, height: 34 } },
};

interface EmbedMapProps {
  readonly atlas: Pick<AtlasIndex, 'places' | 'outlines'>;
  readonly geometry: AtlasGeometry;
  /** Null for the whole city. */
  readonly place: string | null;
  readonly name: string;
}

/** The map picture of an embed; the script may put the interactive map into the same box. */
export function EmbedMap({ atlas, geometry, place, name }: EmbedMapProps) {
  const { map } = useMessages();
  const language = useLanguage();
  const texts = useTexts(embedTexts);
  const picture = useTexts(mapPictureTexts);
  const bbox = embedFrame(atlas, place);
  return (
    <>
      <div className="map-box" data-bbox={bbox.map((degrees) => degrees.toFixed(5)).join(',')}>
        <div className="map-frame">
          <SvgMap
            atlas={atlas}
            geometry={geometry}
            language={language}
            bbox={bbox}
            selectedPlace={place}
            units={drawingUnits}
            labelFrames={embedLabelFrames}
            texts={{
              label: texts.picture(name),
              kilometres: map.kilometres,
              metres: map.metres,
              ...picture,
            }}
          />
        </div>
      </div>
      <MapCredits />
    </>
  );
}

/** The city in small, where the page is about something else than the map. */
export function EmbedLocator({ atlas, geometry, place }: Omit<EmbedMapProps, 'name'>) {
  const { locator } = useTexts(mapPictureTexts);
  const located = place !== null && atlas.outlines.some((outline) => outline.place === place);
  const isCity = atlas.places.some(({ id, kind }) => id === place && kind === 'city');
  return located && !isCity ? (
    <CityLocator atlas={atlas} geometry={geometry} place={place} label={locator} />
  ) : (
    <CitySketch atlas={atlas} geometry={geometry} label={locator} />
  );
}

function MapCredits() {
  const { map } = useMessages();
  return <p className="map-credits">{`${map.schematic} ${map.borders} · ${map.sea}`}</p>;
}
