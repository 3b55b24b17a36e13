import type { AtlasIndex, OutlineEntry, PlaceEntry } from '../../domain/atlasIndex.ts';
import type { AtlasGeometry } from '../../domain/geometry.ts';
import type { Language, LocalizedText } from '../../domain/localizedText.ts';
import type { LngLat } from '../../domain/outline.ts';
import { palettes } from '../../domain/palette.ts';
import { mapDots } from './mapDots.ts';
import { type MapName, nameSize, placeNames } from './placeNames.ts';
import { isSomewhereInDistrict } from './shareFrame.ts';

interface ShareMapLabelsProps {
  readonly atlas: Pick<AtlasIndex, 'places' | 'outlines'>;
  readonly geometry: AtlasGeometry;
  readonly language: Language;
  readonly place: PlaceEntry | null;
  readonly toPixels: (position: LngLat) => readonly [x: number, y: number];
}

const { light } = palettes;
/** A name's middle above the middle of its dot. */
const liftPixels = 29;

/** Dots, and the names of the place, of districts and of neighbouring cities that find room. */
export function ShareMapLabels(props: ShareMapLabelsProps) {
  const dots = mapDots(props.atlas, props.place, props.toPixels);
  return (
    <>
      {placeNames(namesOf(props), dots).map((name) => (
        <Name key={name.id} name={name} />
      ))}
      {dots.toReversed().map(({ id, x, y, radius, fill }) => (
        <circle
          key={id}
          cx={x}
          cy={y}
          r={radius}
          style={{ fill, stroke: light.halo, strokeWidth: radius * 0.28 }}
        />
      ))}
    </>
  );
}

function namesOf({ atlas, geometry, language, place, toPixels }: ShareMapLabelsProps): MapName[] {
  const name = (id: string, label: LocalizedText, at: LngLat, kind: MapName['kind'], lift = 0): MapName => {
    const [x, y] = toPixels(at);
    return { id, text: label[language], x, y: y - lift, kind };
  };
  const named = atlas.places.flatMap((each) => {
    const outline = atlas.outlines.find((other) => other.place === each.id);
    if (!outline || each.kind === 'city') return [];
    const label = each.shortName ?? each.name;
    if (each.kind === 'district')
      return [name(each.id, label, outline.labelPoint, each.id === place?.id ? 'place' : 'district')];
    if (each.id !== place?.id || !each.nameIsPublished || isSomewhereInDistrict(outline)) return [];
    return [name(each.id, label, above(outline), 'place', liftPixels)];
  });
  const neighbours = geometry.neighbourLabels.features.map(({ geometry: point, properties }) => {
    const [lng = 0, lat = 0] = point.coordinates;
    return name(properties.name.en, properties.name, [lng, lat], 'neighbour');
  });
  return [...named, ...neighbours];
}

/** A name stands above its dot, or above the middle of its outline. */
function above({ geometry, bbox, labelPoint }: OutlineEntry): LngLat {
  return geometry === 'point' ? labelPoint : [(bbox[0] + bbox[2]) / 2, bbox[3]];
}

const colours: Readonly<Record<MapName['kind'], string>> = {
  place: light.selection,
  district: light.districtLabel,
  neighbour: light.neighbourLabel,
};

function Name({ name }: { readonly name: MapName }) {
  const { text, x, y, kind } = name;
  const size = nameSize(name);
  return (
    <text
      x={x}
      y={y + size * 0.35}
      textAnchor="middle"
      fontSize={size}
      fontWeight={kind === 'place' ? 700 : 400}
      letterSpacing={kind === 'place' ? 0 : size * 0.05}
      fill={colours[kind]}
      stroke={kind === 'neighbour' ? light.neighbourLand : light.halo}
      strokeWidth={4}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {text}
    </text>
  );
}
