import { memo } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { OwnFeature } from '../../domain/ownLayer.ts';
import { LiveAreaMarks, LiveOwnMarks, LiveSymbolMarks } from '../../svg-map/live/LiveMarks.tsx';
import type { DrawnMap } from '../../svg-map/live/placeUnder.ts';
import { SvgSymbols } from '../../svg-map/SvgColoured.tsx';
import { SheetDots } from '../../svg-map/sheet/SheetDots.tsx';
import { SheetLand, SheetZones } from '../../svg-map/sheet/SheetGround.tsx';
import { SheetNames } from '../../svg-map/sheet/SheetNames.tsx';
import {
  SheetDrawn,
  SheetOwnData,
  SheetReach,
  SheetStudyArea,
  SheetStudyPoint,
} from '../../svg-map/sheet/SheetOverlays.tsx';
import type { SheetMapContents } from '../../svg-map/sheet/sheetContents.ts';
import type { SheetScale } from '../../svg-map/sheet/sheetScale.ts';

/** All that the map draws now. */
export interface LiveMapProps extends DrawnMap {
  readonly hovered: string | null;
  readonly marked: OwnFeature | null;
  readonly preview: readonly OwnFeature[];
}

interface LayerProps {
  readonly map: SheetMapContents;
  readonly scale: SheetScale;
}

/** A layer that is drawn anew only when the scale or one of the named parts of the map is another. */
function layer(draw: (props: LayerProps) => React.ReactNode, ...parts: readonly (keyof SheetMapContents)[]) {
  return memo(
    draw,
    (before, after) =>
      before.scale === after.scale && parts.every((part) => before.map[part] === after.map[part]),
  );
}

/** Land is the largest part and knows no filter, but for districts that are coloured. */
const Land = memo(
  SheetLand,
  (before, after) =>
    before.scale === after.scale &&
    (['colouring', 'theme', 'showsDistrictLines'] as const).every(
      (part) => before.map[part] === after.map[part],
    ),
);
const Zones = layer(SheetZones, 'geometry', 'selectedPlace');
const OwnData = layer(SheetOwnData, 'own', 'theme');
const Reach = layer(SheetReach, 'reach', 'theme');
const StudyArea = layer(SheetStudyArea, 'study', 'theme');
const Drawn = layer(SheetDrawn, 'drawn', 'theme');
const StudyPoint = layer(SheetStudyPoint, 'study', 'theme');
const Names = memo(SheetNames);
const OwnMarks = memo(LiveOwnMarks);

/** The map in the order of the WebGL map's layers. The page's list holds the same for assistive technology. */
function LiveMap({ map, scale, dots, names, hovered, marked, preview }: LiveMapProps) {
  const { right: width, bottom: height } = scale.frame;
  const { colouring, theme } = map;
  return (
    <svg className="svg-map svg-map-live" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <Land map={map} scale={scale} />
      <OwnData map={map} scale={scale} />
      <Reach map={map} scale={scale} />
      <StudyArea map={map} scale={scale} />
      <Zones map={map} scale={scale} />
      <LiveAreaMarks map={map} scale={scale} hovered={hovered} />
      <SheetDots dots={dots} map={map} />
      {colouring && (
        <svg width={width} height={height} aria-hidden="true">
          <SvgSymbols {...{ colouring, theme, atlas: map.atlas, projection: scale.projection }} />
        </svg>
      )}
      <LiveSymbolMarks map={map} scale={scale} hovered={hovered} />
      <OwnMarks scale={scale} theme={theme} marked={marked} preview={preview} />
      <Drawn map={map} scale={scale} />
      <StudyPoint map={map} scale={scale} />
      <Names names={names} />
    </svg>
  );
}

export interface MountedLiveMap {
  /** Draws at once. */
  draw(props: LiveMapProps): void;
  unmount(): void;
}

/** Puts a map that draws nothing yet into an element. */
export function mountLiveMap(host: HTMLElement): MountedLiveMap {
  const root = createRoot(host);
  return {
    draw: (props) => flushSync(() => root.render(<LiveMap {...props} />)),
    unmount: () => root.unmount(),
  };
}
