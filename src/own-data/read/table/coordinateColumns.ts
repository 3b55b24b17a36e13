import { coordinatePairOf } from './coordinateCell.ts';
import { isWkt } from './wktGeometry.ts';

/** Where the columns of a table have their coordinates, by index. */
export type CoordinateColumns =
  | { readonly kind: 'pair'; readonly x: number; readonly y: number }
  | { readonly kind: 'joined'; readonly column: number; readonly isLatFirst: boolean }
  | { readonly kind: 'wkt'; readonly column: number };

const xNames = new Set(['经度', '东经', '经', 'lng', 'lon', 'long', 'longitude', 'x', '横', '东', 'easting']);
const yNames = new Set(['纬度', '北纬', '纬', 'lat', 'latitude', 'y', '纵', '北', 'northing']);
const joinedNames = new Set([
  ...['坐标', '经纬度', '经纬度坐标', '地理坐标', '中心坐标', '坐标点', '位置', '位置坐标', 'gps', 'gps坐标'],
  ...['coordinate', 'coordinates', 'coords', 'location', 'lnglat', 'lonlat', 'longlat', 'point', 'xy'],
]);
const latFirstNames = new Set(['纬经度', 'latlng', 'latlon', 'latlong']);

/** What a name may carry beside the axis: the datum, the service, the unit, the word coordinate. */
const additions =
  /wgs84|wgs|gcj02|gcj|bd09|cgcs2000|baidu|amap|gps|point|poi|cent(?:er|re|roid)|coord(?:inate)?s?|decimal|degrees?|deg|百度|高德|腾讯|中心点?|坐标|位置|所在|地理/g;

/** Rows looked at to tell whether a column holds pairs or well-known text. */
const sampledRows = 20;

/** The coordinate columns of a table with this header, its well-known text first; null where there are none. */
export function coordinateColumns(
  header: readonly unknown[],
  rows: readonly (readonly unknown[])[],
): CoordinateColumns | null {
  const names = header.map(plainName);
  const sample = rows.slice(0, sampledRows);
  const holds = (column: number, is: (cell: unknown) => boolean) => sample.some((row) => is(row[column]));
  const wkt = names.findIndex((_, column) => holds(column, isWkt));
  if (wkt >= 0) return { kind: 'wkt', column: wkt };
  return (
    pairColumns(names) ??
    joinedColumn(names, (column) => holds(column, (cell) => coordinatePairOf(cell) !== null))
  );
}

/** Names that are an axis alone come before those with additions; then both have to have the same additions. */
function pairColumns(names: readonly string[]): CoordinateColumns | null {
  const [x, y] = [names.findIndex((name) => xNames.has(name)), names.findIndex((name) => yNames.has(name))];
  if (x >= 0 && y >= 0) return { kind: 'pair', x, y };
  for (const [column, name] of names.entries()) {
    if (!xNames.has(axisOf(name))) continue;
    const other = names.findIndex(
      (candidate) => yNames.has(axisOf(candidate)) && additionsOf(candidate) === additionsOf(name),
    );
    if (other >= 0) return { kind: 'pair', x: column, y: other };
  }
  return null;
}

function joinedColumn(
  names: readonly string[],
  holdsPairs: (column: number) => boolean,
): CoordinateColumns | null {
  for (const [column, name] of names.entries()) {
    const isLatFirst = latFirstNames.has(axisOf(name));
    const isNamed = isLatFirst || joinedNames.has(name) || joinedNames.has(axisOf(name));
    if (isNamed && holdsPairs(column)) return { kind: 'joined', column, isLatFirst };
  }
  return null;
}

/** In lower case, without the unit in brackets, blanks, dashes and dots. */
function plainName(cell: unknown): string {
  return String(cell ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[([【].*?[)\]】]/g, '')
    .replace(/[\s_\-.:°]/g, '');
}

function axisOf(name: string): string {
  return name.replace(additions, '');
}

function additionsOf(name: string): string {
  return (name.match(additions) ?? []).join(' ');
}
