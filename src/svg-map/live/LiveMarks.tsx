import { gapRadiusPixels } from '../../domain/choropleth/colouring.ts';
import type { OwnFeature } from '../../domain/ownLayer.ts';
import { palettes, type Theme } from '../../domain/palette.ts';
import { Shape } from '../sheet/SheetFeatures.tsx';
import type { SheetMapContents } from '../sheet/sheetContents.ts';
import type { SheetScale } from '../sheet/sheetScale.ts';

interface MarkedProps {
  readonly map: SheetMapContents;
  readonly scale: SheetScale;
  /** The place under the pointer. */
  readonly hovered: string | null;
}

/** What lies under the dots: a light wash on a hovered area, a glow around a selected zone. */
export function LiveAreaMarks({ map, scale, hovered }: MarkedProps) {
  const { geometry, theme, selectedPlace } = map;
  const palette = palettes[theme];
  const areas = [...geometry.districts.features, ...geometry.outlines.features];
  const find = (id: string | null) => areas.find(({ properties }) => properties.place === id);
  const [under, selected] = [find(hovered), find(selectedPlace)];
  const isZone = selected && selected.properties.kind !== 'district';
  return (
    <g>
      {isZone && selected.geometry.type !== 'Point' && (
        <Shape
          geometry={selected.geometry}
          scale={scale}
          line={{
            ...{ fill: palette.layers[selected.properties.layer], fillOpacity: 0.16 },
            ...{ stroke: palette.selection, strokeWidth: 8, strokeOpacity: 0.28 },
          }}
          dot={{}}
        />
      )}
      {under && under !== selected && (
        <Shape
          geometry={under.geometry}
          scale={scale}
          line={
            under.properties.kind === 'district'
              ? { fill: palette.ink, fillOpacity: 0.05 }
              : { fill: palette.layers[under.properties.layer], fillOpacity: 0.14 }
          }
          dot={{ r: 10, fill: palette.layers[under.properties.layer], fillOpacity: 0.25 }}
        />
      )}
    </g>
  );
}

/** The selected and the hovered of the circles that stand for values. */
export function LiveSymbolMarks({ map, scale, hovered }: MarkedProps) {
  const { colouring, atlas, theme, selectedPlace } = map;
  if (colouring?.as !== 'symbols') return null;
  const { ink, selection } = palettes[theme];
  return atlas.outlines.map(({ place, labelPoint }) => {
    const mark = colouring.marks.get(place);
    if (!mark || (place !== hovered && place !== selectedPlace)) return null;
    const [cx, cy] = scale.toPixels(labelPoint);
    const r = 'gap' in mark ? gapRadiusPixels : mark.radiusPixels;
    const isSelected = place === selectedPlace;
    const line = { stroke: isSelected ? selection : ink, strokeWidth: isSelected ? 3 : 2.5 };
    return <circle key={place} {...{ cx, cy, r, fill: 'none' }} {...line} />;
  });
}

interface OwnMarksProps {
  readonly scale: SheetScale;
  readonly theme: Theme;
  /** The record whose attributes are shown. */
  readonly marked: OwnFeature | null;
  /** Where a file would lie. */
  readonly preview: readonly OwnFeature[];
}

/** Of the reader's own data: the chosen record, and a file that has not been placed. */
export function LiveOwnMarks({ scale, theme, marked, preview }: OwnMarksProps) {
  const { selection, ink, halo } = palettes[theme];
  return (
    <g>
      {preview.map((feature) => (
        <Shape
          key={feature.id}
          geometry={feature.geometry}
          scale={scale}
          line={{ fill: ink, fillOpacity: 0.1, stroke: ink, strokeWidth: 2, strokeDasharray: '6 4' }}
          dot={{ r: 4, fill: halo, stroke: ink, strokeWidth: 2 }}
        />
      ))}
      {marked && (
        <Shape
          geometry={marked.geometry}
          scale={scale}
          line={{ fill: selection, fillOpacity: 0.2, stroke: selection, strokeWidth: 3 }}
          dot={{ r: 7, fill: halo, stroke: selection, strokeWidth: 2.5 }}
        />
      )}
    </g>
  );
}
