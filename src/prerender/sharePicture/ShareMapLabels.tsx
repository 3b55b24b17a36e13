import type { AtlasIndex, OutlineEntry, PlaceEntry } from '../../domain/atlasIndex.ts';
import type { AtlasGeometry } from '../../domain/geometry.ts';
import { isHeadCluster } from '../../domain/headCluster.ts';
import type { Language, LocalizedText } from '../../domain/localizedText.ts';
import type { LngLat } from '../../domain/outline.ts';
import { palettes } from '../../domain/palette.ts';
import { textWidthPixels } from '../../svg-map/textWidth.ts';
import { mapPanel } from './cardSize.ts';
import { isSomewhereInDistrict } from './shareFrame.ts';

interface ShareMapLabelsProps {
  readonly atlas: Pick<AtlasIndex, 'places' | 'outlines'>;
  readonly geometry: AtlasGeometry;
  readonly language: Language;
  readonly place: PlaceEntry | null;
  readonly outline: OutlineEntry | undefined;
  readonly toPixels: (position: LngLat) => readonly [x: number, y: number];
}

const { light } = palettes;
const nameSize = 22;
const districtSize = 18;

interface Name {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly kind: 'place' | 'district' | 'neighbour';
}

/** The place's dot and name, then the names of districts and neighbouring cities that find room. */
export function ShareMapLabels(props: ShareMapLabelsProps) {
  const { place, outline, toPixels } = props;
  const dot =
    place && place.kind !== 'district' && place.kind !== 'city' && outline && !isSomewhereInDistrict(outline)
      ? toPixels(outline.labelPoint)
      : null;
  return (
    <>
      {roomFor(namesOf(props), dot).map((name) => (
        <MapName key={name.key} {...name} />
      ))}
      {dot && (
        <circle
          cx={dot[0]}
          cy={dot[1]}
          r={9}
          style={{ fill: light.selection, stroke: light.halo, strokeWidth: 2.5 }}
        />
      )}
    </>
  );
}

function namesOf({ atlas, geometry, language, place, outline, toPixels }: ShareMapLabelsProps): Name[] {
  const name = (key: string, label: LocalizedText, at: LngLat, kind: Name['kind'], lift = 0): Name => {
    const [x, y] = toPixels(at);
    return { key, text: label[language], x, y: y + lift, kind };
  };
  const shown = (id: string): boolean =>
    id === place?.id || (place === null && atlas.places.some((each) => each.id === id && isHeadCluster(each)));
  const named = atlas.places.flatMap((each) => {
    const own = atlas.outlines.find((other) => other.place === each.id);
    if (!own || each.kind === 'city') return [];
    const label = each.shortName ?? each.name;
    if (each.kind === 'district')
      return [name(each.id, label, own.labelPoint, each.id === place?.id ? 'place' : 'district')];
    if (!shown(each.id) || !each.nameIsPublished || isSomewhereInDistrict(outline)) return [];
    return [name(each.id, label, own.labelPoint, 'place', -26)];
  });
  const neighbours = geometry.neighbourLabels.features.map(({ geometry: point, properties }) => {
    const [lng = 0, lat = 0] = point.coordinates;
    return name(properties.name.en, properties.name, [lng, lat], 'neighbour');
  });
  const order: readonly Name['kind'][] = ['place', 'district', 'neighbour'];
  return [...named, ...neighbours].toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** Names that lie wholly on the map and touch neither the dot nor a name before them. */
function roomFor(names: readonly Name[], dot: readonly [number, number] | null): Name[] {
  const taken = dot ? [{ left: dot[0] - 14, right: dot[0] + 14, top: dot[1] - 14, bottom: dot[1] + 14 }] : [];
  return names.filter(({ text, x, y, kind }) => {
    const size = kind === 'place' ? nameSize : districtSize;
    const half = textWidthPixels(text, size) / 2 + 8;
    const box = { left: x - half, right: x + half, top: y - size * 0.6, bottom: y + size * 0.6 };
    const fits = box.left > 0 && box.right < mapPanel.width && box.top > 0 && box.bottom < mapPanel.height - 44;
    const free = taken.every(
      (other) =>
        other.right < box.left ||
        box.right < other.left ||
        other.bottom < box.top ||
        box.bottom < other.top,
    );
    if (!fits || !free) return false;
    taken.push(box);
    return true;
  });
}

const colours: Readonly<Record<Name['kind'], string>> = {
  place: light.selection,
  district: light.districtLabel,
  neighbour: light.neighbourLabel,
};

function MapName({ text, x, y, kind }: Name) {
  const size = kind === 'place' ? nameSize : districtSize;
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
