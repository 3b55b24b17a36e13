import { palettes } from '../../domain/palette.ts';
import { Shape } from './SheetFeatures.tsx';
import type { SheetMapContents } from './sheetContents.ts';
import type { SheetScale } from './sheetScale.ts';

interface OverlayProps {
  readonly map: SheetMapContents;
  readonly scale: SheetScale;
}

/** The reader's own data: above the districts, below the atlas' zones, as on the page's map. */
export function SheetOwnData({ map: { own, theme }, scale }: OverlayProps) {
  return own.map(({ id, records }) => (
    <g key={id} data-own={id}>
      {records.map(({ feature, colour }, index) => (
        <Shape
          // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is drawn once.
          key={index}
          geometry={feature.geometry}
          scale={scale}
          line={{
            stroke: colour,
            strokeWidth: 1.2,
            strokeLinejoin: 'round',
            fill: colour,
            fillOpacity: 0.24,
          }}
          dot={{ r: 4, fill: colour, stroke: palettes[theme].halo, strokeWidth: 1 }}
        />
      ))}
    </g>
  ));
}

/** Distance rings and lines around the selected place. */
export function SheetReach({ map: { reach, theme }, scale }: OverlayProps) {
  const { inkSoft } = palettes[theme];
  return reach?.features.map(({ geometry, properties }, index) => {
    const { part } = properties;
    if (part !== 'ring' && part !== 'line') return null;
    const dashes = part === 'line' ? { strokeDasharray: '4.8 3.2' } : {};
    return (
      <Shape
        // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is drawn once.
        key={index}
        geometry={geometry}
        scale={scale}
        line={{ fill: 'none', stroke: inkSoft, strokeWidth: 0.8, strokeOpacity: 0.8, ...dashes }}
        dot={{}}
      />
    );
  });
}

/** The study area: a light wash with a long-dashed edge, beneath zones and drawings. */
export function SheetStudyArea({ map: { study, theme }, scale }: OverlayProps) {
  const { ink, halo } = palettes[theme];
  const area = study.features.find(({ properties }) => properties.part === 'area');
  if (!area) return null;
  const wash = { fill: ink, fillOpacity: 0.08, stroke: halo, strokeWidth: 5, strokeOpacity: 0.9 };
  const edge = { fill: 'none', stroke: ink, strokeWidth: 2, strokeDasharray: '10 4' };
  return (
    <g data-study="area">
      {[wash, edge].map((line) => (
        <Shape key={line.fill} geometry={area.geometry} scale={scale} line={line} dot={{}} />
      ))}
    </g>
  );
}

/** The spot asked about: a ring around a dot, unlike the dots of places. */
export function SheetStudyPoint({ map: { study, theme }, scale }: OverlayProps) {
  const { ink, halo } = palettes[theme];
  const spot = study.features.find(({ properties }) => properties.part === 'point');
  if (!spot) return null;
  const marks = [
    { r: 10, fill: halo, fillOpacity: 0.5, stroke: halo, strokeWidth: 4.5 },
    { r: 10, fill: 'none', stroke: ink, strokeWidth: 2 },
    { r: 3, fill: ink },
  ];
  return (
    <g data-study="point">
      {marks.map((dot, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is drawn once.
        <Shape key={index} geometry={spot.geometry} scale={scale} line={{}} dot={dot} />
      ))}
    </g>
  );
}

/** What the reader drew, in ink, above all but names; the drawing in hand in the colour of selection. */
export function SheetDrawn({ map: { drawn, theme }, scale }: OverlayProps) {
  const { ink, selection, halo } = palettes[theme];
  return (
    <g data-drawn="">
      {drawn.features.map(({ geometry, properties: { part, isActive } }, index) => (
        <Shape
          // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is drawn once.
          key={index}
          geometry={geometry}
          scale={scale}
          line={{
            ...(part === 'area' ? { fill: isActive ? selection : ink, fillOpacity: 0.1 } : { fill: 'none' }),
            ...{
              stroke: isActive ? selection : ink,
              strokeWidth: 2,
              strokeLinejoin: 'round',
              strokeLinecap: 'round',
            },
          }}
          dot={{ r: 4, fill: isActive ? selection : ink, stroke: halo, strokeWidth: 1.5 }}
        />
      ))}
    </g>
  );
}
