import {
  type Basemap,
  type BasemapDatum,
  basemapDatums,
  shiftedDatums,
  tiandituStyles,
  tileSizes,
  wmsVersions,
} from './basemap.ts';
import { checked, type Field, optional, type Report } from './field.ts';
import { byType, group, listOf } from './groupFields.ts';
import { type Overlay, overlayTypes } from './overlay.ts';
import { choice, flag, numberWithin } from './plainFields.ts';
import {
  colour,
  identifier,
  optionalText,
  origin,
  requiredText,
  resource,
  reviewNumber,
} from './textFields.ts';
import { closestTianditu } from './tianditu.ts';

const zoom = numberWithin(0, 24);
const bothNames = group({ zh: requiredText, en: requiredText });
const bothTexts = group({ zh: optionalText, en: optionalText });
const closestZoom = 18;

const common = {
  id: identifier,
  name: bothNames,
  attribution: bothTexts,
  reviewNumber,
  datum: optional(choice(basemapDatums), 'wgs84'),
  minzoom: optional(zoom, 0),
  maxzoom: optional(zoom, closestZoom),
} as const;

const tileTemplate = checked(resource, (url, path, report) =>
  hasAll(url, ['{z}', '{x}', '{y}'], path, report),
);

/** How each kind of base map is read. */
export const basemapField: Field<Basemap> = checked(
  byType({
    tianditu: group({
      type: choice(['tianditu']),
      ...common,
      minzoom: optional(zoom, 1),
      maxzoom: optional(zoom, closestTianditu),
      style: optional(choice(tiandituStyles), 'vec'),
      key: requiredText,
      labels: optional(choice(['zh', 'en']), 'zh'),
    }),
    style: group({ type: choice(['style']), ...common, url: resource, origins: listOf(origin, 20) }),
    xyz: group({
      type: choice(['xyz']),
      ...common,
      url: tileTemplate,
      subdomains: listOf(requiredText, 10),
      tileSize: optional(choice(tileSizes), 256),
    }),
    wmts: group({
      type: choice(['wmts']),
      ...common,
      url: checked(
        resource,
        (url, path, report) =>
          !/\{TileMatrix\}|\{TileRow\}|\{TileCol\}/.test(url) ||
          hasAll(url, ['{TileMatrix}', '{TileRow}', '{TileCol}'], path, report),
      ),
      layer: requiredText,
      tileMatrixSet: requiredText,
      style: optional(requiredText, 'default'),
      format: optional(requiredText, 'image/png'),
    }),
    wms: group({
      type: choice(['wms']),
      ...common,
      url: resource,
      layers: requiredText,
      version: optional(choice(wmsVersions), '1.3.0'),
      format: optional(requiredText, 'image/png'),
    }),
    pmtiles: group({ type: choice(['pmtiles']), ...common, url: resource }),
  }),
  ({ datum }, path, report) => isUnshifted(datum, path, report),
);

/** How an overlay is read. */
export const overlayField: Field<Overlay> = group({
  id: identifier,
  type: choice(overlayTypes),
  url: resource,
  name: bothNames,
  attribution: bothTexts,
  colour: optional(colour, '#8a3ffc'),
  minzoom: optional(zoom, 0),
  shown: flag(false),
});

function isUnshifted(datum: BasemapDatum, path: string, report: Report): boolean {
  if (!shiftedDatums.includes(datum)) return true;
  report(`${path}.datum`, 'shiftedDatum', datum === 'gcj02' ? 'GCJ-02' : 'BD-09');
  return false;
}

function hasAll(url: string, parts: readonly string[], path: string, report: Report): boolean {
  if (parts.every((part) => url.includes(part))) return true;
  report(path, 'notTileTemplate', parts.join(' '));
  return false;
}
