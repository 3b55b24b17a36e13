import { SvgColouredAreas } from '../SvgColoured.tsx';
import { SvgLand } from '../SvgLand.tsx';
import { SvgPlaces } from '../SvgPlaces.tsx';
import type { SheetMapContents } from './sheetContents.ts';
import { type SheetScale, unitsPerPixel } from './sheetScale.ts';

interface SheetPartProps {
  readonly map: SheetMapContents;
  readonly scale: SheetScale;
}

interface SheetGroundProps extends SheetPartProps {
  /** Between the land and the zones. */
  readonly children: React.ReactNode;
}

/** Land, water, borders, colours, outlines: the same drawing as the page's SVG map, in drawing units. */
export function SheetGround({ map, scale, children }: SheetGroundProps) {
  return (
    <>
      <SheetLand map={map} scale={scale} />
      {children}
      <SheetZones map={map} scale={scale} />
    </>
  );
}

/** Land, water, borders, and districts by their values. */
export function SheetLand({ map, scale: { projection, zoom } }: SheetPartProps) {
  const { geometry, colouring, theme } = map;
  const land = map.showsDistrictLines ? geometry : { ...geometry, districtBorders: noLines };
  return (
    <g transform={toPixels} data-ground="">
      <SvgLand geometry={land} projection={projection} riverOpacity={riverOpacity(zoom)}>
        {colouring && <SvgColouredAreas {...{ colouring, theme, geometry, projection }} />}
      </SvgLand>
    </g>
  );
}

/** Outlines of zones and of a selected district. */
export function SheetZones({ map: { geometry, selectedPlace }, scale: { projection } }: SheetPartProps) {
  return (
    <g transform={toPixels} data-ground="">
      <SvgPlaces geometry={geometry} projection={projection} selectedPlace={selectedPlace} />
    </g>
  );
}

const toPixels = `scale(${1 / unitsPerPixel})`;

/** As on the WebGL map: a schematic river must not look, close by, like a bank one could measure from. */
function riverOpacity(zoom: number): number {
  const [from, to, least] = [12, 14, 0.35];
  const share = Math.min(1, Math.max(0, (zoom - from) / (to - from)));
  return 1 - share * (1 - least);
}

const noLines = { type: 'MultiLineString' as const, coordinates: [] };
