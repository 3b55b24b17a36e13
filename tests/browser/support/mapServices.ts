import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { type Rgb, rgb } from './pixels.ts';
import { plainPng } from './plainPng.ts';
import { tinyPmtiles } from './tinyPmtiles.ts';

/** What each service draws. */
export const serviceColours = {
  xyz: rgb('#c02020'),
  wmts: rgb('#20a040'),
  wms: rgb('#2040c0'),
  style: rgb('#8020a0'),
} as const satisfies Readonly<Record<string, Rgb>>;

/** A square over the middle of the city, for layers. */
const square = [
  [113.2, 23.0],
  [113.4, 23.0],
  [113.4, 23.2],
  [113.2, 23.2],
  [113.2, 23.0],
] as const;
const world = [
  [-179, -84],
  [179, -84],
  [179, 84],
  [-179, 84],
  [-179, -84],
] as const;

const squares = {
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [square] } }],
};

const style = {
  version: 8,
  sprite: 'sprite',
  glyphs: 'glyphs/{fontstack}/{range}.pbf',
  sources: { land: { type: 'geojson', data: 'world.geojson' } },
  layers: [
    { id: 'below', type: 'background', paint: { 'background-color': '#000000' } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#8020a0', 'fill-antialias': false } },
    { id: 'pattern', type: 'symbol', source: 'land', layout: { 'icon-image': 'star' } },
  ],
};
const worldFeature = { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [world] } };

const files: Readonly<Record<string, () => Uint8Array>> = {
  '/style.json': () => Buffer.from(JSON.stringify(style)),
  '/world.geojson': () => Buffer.from(JSON.stringify(worldFeature)),
  '/base.pmtiles': () => tinyPmtiles('water', world),
  '/square.pmtiles': () => tinyPmtiles('anything', world),
  '/square.geojson': () => Buffer.from(JSON.stringify(squares)),
  '/square.fgb': () => serialize(JSON.parse(JSON.stringify(squares))),
};

export interface MapServices {
  readonly origin: string;
  /** Paths with queries that were asked for. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Serves tiles, styles and layers of another origin on a free port of this machine. */
export async function serveMaps(): Promise<MapServices> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    asked.push(url.pathname + url.search);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', 'Range');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    const file = files[url.pathname]?.();
    if (file) return sendRange(response, file, request.headers.range);
    const colour = colourOf(url);
    if (colour) return void response.writeHead(200, { 'Content-Type': 'image/png' }).end(plainPng(colour));
    if (url.pathname.startsWith('/page/'))
      return void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>no key</p>');
    response.writeHead(503).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the test server has no port');
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { origin: `http://127.0.0.1:${address.port}`, asked, close };
}

/** The tile's colour, if the request is one that the service would answer. */
function colourOf({ pathname, searchParams }: URL): Rgb | undefined {
  const has = (...pairs: readonly (readonly [string, string])[]) =>
    pairs.every(([key, value]) => searchParams.get(key) === value);
  if (/^\/xyz\/\d+\/\d+\/\d+\.png$/.test(pathname)) return serviceColours.xyz;
  if (/^\/rest\/layer\/w\/\d+\/\d+\/\d+$/.test(pathname)) return serviceColours.wmts;
  if (pathname === '/wmts')
    return has(['REQUEST', 'GetTile'], ['LAYER', 'l'], ['TILEMATRIXSET', 'w'])
      ? serviceColours.wmts
      : undefined;
  if (pathname !== '/wms' || !has(['REQUEST', 'GetMap'], ['LAYERS', 'l'])) return undefined;
  const [west = 0, south = 0, east = 0, north = 0] = (searchParams.get('BBOX') ?? '').split(',').map(Number);
  const reference = searchParams.get(searchParams.get('VERSION') === '1.3.0' ? 'CRS' : 'SRS');
  return reference === 'EPSG:3857' && east - west > 100 && Math.abs(east - west - (north - south)) < 1
    ? serviceColours.wms
    : undefined;
}

function sendRange(response: ServerResponse, file: Uint8Array, range: string | undefined): void {
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
  if (from === undefined || to === undefined) return void response.writeHead(200).end(file);
  const end = Math.min(Number(to), file.length - 1);
  const headers = { 'Content-Range': `bytes ${from}-${end}/${file.length}` };
  response.writeHead(206, headers).end(file.subarray(Number(from), end + 1));
}
