import { radiiOfCurvature } from '../../domain/ellipsoid.ts';
import type { Language } from '../../domain/localizedText.ts';
import type { BoundingBox } from '../../domain/outline.ts';
import { palettes } from '../../domain/palette.ts';
import { messagesOf } from '../../i18n/messagesOf.ts';
import { mapPanel } from './cardSize.ts';

const lengthsKilometers = [1, 2, 5, 10, 20, 50];
const widestPixels = 150;

/** A length on the map, true at the middle of the frame. */
export function ScaleBar({ bbox, language }: { readonly bbox: BoundingBox; readonly language: Language }) {
  const perKilometer = pixelsPerKilometer(bbox);
  const length = lengthsKilometers.filter((each) => each * perKilometer <= widestPixels).at(-1) ?? 1;
  const width = Math.round(length * perKilometer);
  const right = mapPanel.left + mapPanel.width - 24;
  const bottom = cardHeight - 24;
  const { light } = palettes;
  const unit = language === 'zh' ? messagesOf.zh.map.kilometres : 'km';
  return (
    <>
      <rect x={right - width - 14} y={bottom - 34} width={width + 28} height={46} fill={light.panel} rx={4} />
      <path
        d={`M${right - width} ${bottom - 8}v8h${width}v-8`}
        fill="none"
        stroke={light.ink}
        strokeWidth={1.6}
      />
      <text
        x={right - width / 2}
        y={bottom - 12}
        fontSize={15}
        textAnchor="middle"
        fill={light.ink}
      >{`${length} ${unit}`}</text>
    </>
  );
}

const cardHeight = mapPanel.top + mapPanel.height;

function pixelsPerKilometer([west, south, east, north]: BoundingBox): number {
  const radians = (((south + north) / 2) * Math.PI) / 180;
  const { primeVertical } = radiiOfCurvature((south + north) / 2);
  const kilometers = ((((east - west) * Math.PI) / 180) * primeVertical * Math.cos(radians)) / 1000;
  return mapPanel.width / kilometers;
}
