import type { LocalizedText } from '../localizedText.ts';

/** What a base map's tiles are drawn in; the map is Web Mercator of WGS-84, which fits the first two. */
export const basemapDatums = ['wgs84', 'cgcs2000', 'gcj02', 'bd09'] as const;
export type BasemapDatum = (typeof basemapDatums)[number];

/** Datums that shift positions by hundreds of metres; tiles cannot be shifted back. */
export const shiftedDatums: readonly BasemapDatum[] = ['gcj02', 'bd09'];

interface BasemapCommon {
  /** What `basemap=` in an address holds. */
  readonly id: string;
  readonly name: LocalizedText;
  /** Who is to be named on the map; empty where nobody is. */
  readonly attribution: LocalizedText;
  /** 审图号 of the base map itself. */
  readonly reviewNumber: string;
  readonly datum: BasemapDatum;
  readonly minzoom: number;
  readonly maxzoom: number;
}

export const tiandituStyles = ['vec', 'img', 'ter'] as const;
export const wmsVersions = ['1.1.1', '1.3.0'] as const;
export const tileSizes = [256, 512] as const;

/** 天地图: drawn map, aerial pictures or terrain, with names in one language. */
export interface TiandituBasemap extends BasemapCommon {
  readonly type: 'tianditu';
  readonly style: (typeof tiandituStyles)[number];
  /** The site's own key (tk); readers' browsers send it. */
  readonly key: string;
  readonly labels: 'zh' | 'en';
}

/** A MapLibre style of any origin. */
export interface StyleBasemap extends BasemapCommon {
  readonly type: 'style';
  readonly url: string;
  /** Origins that the style fetches from beside its own. */
  readonly origins: readonly string[];
}

/** Pictures by `{z}/{x}/{y}`; `{s}` stands for one of the subdomains. */
export interface XyzBasemap extends BasemapCommon {
  readonly type: 'xyz';
  readonly url: string;
  readonly subdomains: readonly string[];
  readonly tileSize: (typeof tileSizes)[number];
}

/** A RESTful template with `{TileMatrix}`, `{TileRow}`, `{TileCol}`, or the address of a key-value service. */
export interface WmtsBasemap extends BasemapCommon {
  readonly type: 'wmts';
  readonly url: string;
  readonly layer: string;
  /** A set that has the levels and rows of Web Mercator, under whatever name. */
  readonly tileMatrixSet: string;
  readonly style: string;
  readonly format: string;
}

/** A map service that draws EPSG:3857. */
export interface WmsBasemap extends BasemapCommon {
  readonly type: 'wms';
  readonly url: string;
  readonly layers: string;
  readonly version: (typeof wmsVersions)[number];
  readonly format: string;
}

/** A PMTiles archive: pictures, or vector tiles in Protomaps' basemap schema. */
export interface PmtilesBasemap extends BasemapCommon {
  readonly type: 'pmtiles';
  readonly url: string;
}

export type RasterBasemap = TiandituBasemap | XyzBasemap | WmtsBasemap | WmsBasemap;
export type Basemap = RasterBasemap | StyleBasemap | PmtilesBasemap;
