import type { AtlasIndex, OutlineEntry, PlaceEntry } from '../../domain/atlasIndex.ts';
import type { AtlasGeometry } from '../../domain/geometry.ts';
import { isHeadCluster } from '../../domain/headCluster.ts';
import type { Language, LocalizedText } from '../../domain/localizedText.ts';
import type { LngLat } from '../../domain/outline.ts';
import { palettes } from '../../domain/palette.ts';
import { textWidthPixels } from '../../svg-map/textWidth.ts';
import { mapCorners, mapPanel } from './cardSize.ts';
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
/** A name's middle above the middle of its dot. */
const liftPixels = 29;
/** In the order in which they find room. */
const kinds = ['place', 'headline', 'district', 'neighbour'] as const;
const districtSize = 18;

interface Name {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly kind: (typeof kinds)[number];
}

/** The place's dot and name, then the names of districts and neighbouring cities that find room. */
export function ShareMapLabels(props: ShareMapLabelsProps) {
  const { place, outline, toPixels } = props;
  const isPoint = outline?.geometry === 'point' && !isSomewhereInDistrict(outline);
  const dot = place && isPoint ? toPixels(outline.labelPoint) : null;
  return (
    <>
      {roomFor(namesOf(props), dot).map((name) => (
        <MapName key={name.id} name={name} />
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

function namesOf({ atlas, geometry, language, place, toPixels }: ShareMapLabelsProps): Name[] {
  const name = (id: string, label: LocalizedText, at: LngLat, kind: Name['kind'], lift = 0): Name => {
    const [x, y] = toPixels(at);
    return { id, text: label[language], x, y: y - lift, kind };
  };
  const named = atlas.places.flatMap((each) => {
    const outline = atlas.outlines.find((other) => other.place === each.id);
    if (!outline || each.kind === 'city') return [];
    const label = each.shortName ?? each.name;
    if (each.kind === 'district')
      return [name(each.id, label, outline.labelPoint, each.id === place?.id ? 'place' : 'district')];
    if (place === null)
      return isHeadCluster(each) ? [name(each.id, label, outline.labelPoint, 'headline', liftPixels)] : [];
    if (each.id !== place.id || !each.nameIsPublished || isSomewhereInDistrict(outline)) return [];
    return [name(each.id, label, above(outline), 'place', liftPixels)];
  });
  const neighbours = geometry.neighbourLabels.features.map(({ geometry: point, properties }) => {
    const [lng = 0, lat = 0] = point.coordinates;
    return name(properties.name.en, properties.name, [lng, lat], 'neighbour');
  });
  return [...named, ...neighbours].toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

/** A name stands above its dot, or above the middle of its outline. */
function above({ geometry, bbox, labelPoint }: OutlineEntry): LngLat {
  return geometry === 'point' ? labelPoint : [(bbox[0] + bbox[2]) / 2, bbox[3]];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Names that lie wholly on the map and touch neither dot, corners nor a name before them. */
function roomFor(names: readonly Name[], dot: readonly [number, number] | null): Name[] {
  const radius = 14;
  const dotBox = dot && {
    left: dot[0] - radius,
    right: dot[0] + radius,
    top: dot[1] - radius,
    bottom: dot[1] + radius,
  };
  const taken: Box[] = [...mapCorners, ...(dotBox ? [dotBox] : [])];
  return names.filter(({ text, x, y, kind }) => {
    const size = sizeOf(kind);
    const half = textWidthPixels(text, size) / 2 + 8;
    const box = { left: x - half, right: x + half, top: y - size * 0.6, bottom: y + size * 0.6 };
    const fits = box.left > 0 && box.right < mapPanel.width && box.top > 0 && box.bottom < mapPanel.height;
    const free = taken.every(
      (other) =>
        other.right < box.left || box.right < other.left || other.bottom < box.top || box.bottom < other.top,
    );
    if (!fits || !free) return false;
    taken.push(box);
    return true;
  });
}

const colours: Readonly<Record<Name['kind'], string>> = {
  place: light.selection,
  headline: light.ink,
  district: light.districtLabel,
  neighbour: light.neighbourLabel,
};

function sizeOf(kind: Name['kind']): number {
  return kind === 'place' || kind === 'headline' ? nameSize : districtSize;
}

function MapName({ name: { text, x, y, kind } }: { readonly name: Name }) {
  const size = sizeOf(kind);
  return (
    <text
      x={x}
      y={y + size * 0.35}
      textAnchor="middle"
      fontSize={size}
      fontWeight={size === nameSize ? 700 : 400}
      letterSpacing={size === nameSize ? 0 : size * 0.05}
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
