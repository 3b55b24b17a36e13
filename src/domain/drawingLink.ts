import {
  checkedName,
  checkedShape,
  type Drawing,
  type DrawingShape,
  drawingKinds,
  drawingLimits,
} from './drawing.ts';
import type { LngLat } from './outline.ts';

/** Longer links are cut by some mail and chat programs; drawings that need more are not in the link. */
export const longestDrawingLink = 1500;
/** Read no further: nothing this program writes is as long. */
const longestRead = 4 * longestDrawingLink;

/**
 * Drawings as one comma-separated value, readable and writable by hand:
 * `area,113.36,23.1,113.37,23.1,113.37,23.11,px38,nNorth plot,circle,113.3,23.05,r5000`. A kind begins
 * a drawing; longitudes and latitudes follow; `r` is a radius in metres, `px` the metres per pixel, `n`
 * the name. Null where there is nothing to write or it is too long for a link.
 */
export function encodeDrawings(drawings: readonly Drawing[]): string | null {
  if (drawings.length === 0) return null;
  const value = drawings.map(encodeDrawing).join(',');
  return encodeURIComponent(value).replaceAll('%2C', ',').length <= longestDrawingLink ? value : null;
}

function encodeDrawing(drawing: Drawing): string {
  const { kind, vertices, metersPerPixel, name } = drawing;
  const parts: (string | number)[] = [kind, ...vertices.flat()];
  if (drawing.kind === 'circle') parts.push(`r${drawing.radiusMeters}`);
  if (metersPerPixel !== null) parts.push(`px${Number(metersPerPixel.toPrecision(2))}`);
  if (name !== '') parts.push(`n${name.replace(/[%,]/g, encodeURIComponent)}`);
  return parts.join(',');
}

/** The drawings that a link's value describes; whatever is not valid is left out. Ids are `d1`, `d2`, … */
export function decodeDrawings(value: string): readonly Drawing[] {
  if (value.length > longestRead) return [];
  const groups: string[][] = [];
  for (const part of value.split(',')) {
    if (drawingKinds.some((kind) => kind === part)) groups.push([part]);
    else groups.at(-1)?.push(part);
  }
  return groups
    .slice(0, drawingLimits.drawings)
    .flatMap((parts) => decodeDrawing(parts) ?? [])
    .map((drawing, index) => ({ ...drawing, id: `d${index + 1}` }));
}

function decodeDrawing([word, ...parts]: readonly string[]): Drawing | null {
  const kind = drawingKinds.find((known) => known === word);
  const numbers = parts.filter((part) => /^\d+(\.\d+)?$/.test(part)).map(Number);
  if (!kind || numbers.length % 2 === 1) return null;
  const vertices = numbers.flatMap((lng, index): LngLat[] => {
    const lat = numbers[index + 1];
    return index % 2 === 0 && lat !== undefined ? [[lng, lat]] : [];
  });
  const radiusMeters = marked(parts, /^r(\d+(?:\.\d+)?)$/);
  const asked: DrawingShape =
    kind === 'circle' ? { kind, vertices, radiusMeters: Number(radiusMeters ?? 0) } : { kind, vertices };
  const shape = checkedShape(asked);
  if (!shape) return null;
  const metersPerPixel = Number(marked(parts, /^px(\d+(?:\.\d+)?)$/) ?? 0);
  const name = (marked(parts, /^n(.+)$/) ?? '').replace(/%2[5C]/g, decodeURIComponent);
  return {
    ...shape,
    id: '',
    name: checkedName(name),
    metersPerPixel: metersPerPixel > 0 ? metersPerPixel : null,
  };
}

function marked(parts: readonly string[], pattern: RegExp): string | undefined {
  for (const part of parts) {
    const [, found] = pattern.exec(part) ?? [];
    if (found !== undefined) return found;
  }
  return undefined;
}
