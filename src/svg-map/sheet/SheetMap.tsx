import { palettes } from '../../domain/palette.ts';
import { SvgSymbols } from '../SvgColoured.tsx';
import { layoutNames } from './nameLayout.ts';
import { dotObstacles, SheetDots, sheetDots } from './SheetDots.tsx';
import { SheetGround } from './SheetGround.tsx';
import { SheetNames } from './SheetNames.tsx';
import { SheetDrawn, SheetOwnData, SheetReach, SheetStudyArea, SheetStudyPoint } from './SheetOverlays.tsx';
import { SheetScaleBar, scaleBarBox } from './SheetScaleBar.tsx';
import type { SheetMapContents, SheetTexts } from './sheetContents.ts';
import { sheetNames } from './sheetNames.ts';
import type { SheetScale } from './sheetScale.ts';

interface SheetMapProps {
  readonly map: SheetMapContents;
  readonly scale: SheetScale;
  readonly texts: SheetTexts;
}

const clipId = 'sheet-map-frame';

/** The map of a sheet in a frame, its upper left corner at 0, 0. */
export function SheetMap({ map, scale, texts }: SheetMapProps) {
  const palette = palettes[map.theme];
  const { right: width, bottom: height } = scale.frame;
  const dots = sheetDots(map, scale);
  const names = layoutNames(
    sheetNames(map, scale, texts.kilometres),
    [...dotObstacles(dots), scaleBarBox(scale)],
    scale.frame,
  );
  const box = { width, height };
  return (
    <>
      <defs>
        <clipPath id={clipId}>
          <rect {...box} />
        </clipPath>
      </defs>
      <g clipPath={`url(#${clipId})`}>
        <rect {...box} fill={palette.neighbourLand} />
        <SheetGround map={map} scale={scale}>
          <SheetOwnData map={map} scale={scale} />
          <SheetReach map={map} scale={scale} />
          <SheetStudyArea map={map} scale={scale} />
        </SheetGround>
        <SheetDots dots={dots} map={map} />
        <SheetDrawn map={map} scale={scale} />
        <SheetStudyPoint map={map} scale={scale} />
        {map.colouring && (
          <svg {...box} aria-hidden="true">
            <SvgSymbols
              colouring={map.colouring}
              theme={map.theme}
              atlas={map.atlas}
              projection={scale.projection}
            />
          </svg>
        )}
        <SheetNames names={names} />
        <SheetScaleBar scale={scale} language={map.language} theme={map.theme} texts={texts} />
      </g>
      {/* Within the map: half of a line on its edge would be cut off by the sheet's own. */}
      <rect
        {...{ x: 0.4, y: 0.4, width: width - 0.8, height: height - 0.8 }}
        fill="none"
        stroke={palette.ink}
        strokeWidth={0.8}
      />
    </>
  );
}
