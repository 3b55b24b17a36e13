import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { circles, importsOf, isOf, type SourceImport, sourceFiles } from './sourceImports.ts';

interface Room {
  /** Rooms it may import, all of them above this row. */
  readonly rooms: readonly string[];
  /** Packages it may import; `node:` stands for all of Node. */
  readonly packages: readonly string[];
}

/** What each folder of src/ may import: bottom to top, and only from rows further up. */
const table: Readonly<Record<string, Room>> = {
  domain: { rooms: [], packages: ['@turf/turf', 'd3-scale', 'simple-statistics', 'geojson'] },
  atlas: {
    rooms: ['domain'],
    packages: [
      'geojson',
      'topojson-client',
      'topojson-specification',
      'virtual:atlas',
      'virtual:atlas-facts-url',
      'virtual:atlas-geometry-url',
      'virtual:atlas-search-url',
    ],
  },
  compiler: {
    rooms: ['domain', 'atlas'],
    packages: [
      ...['node:', 'vite', 'zod', 'yaml', 'gcoord', 'fflate', 'subset-font', 'geojson'],
      ...['@turf/turf', 'topojson-client', 'topojson-specification', 'pinyin-pro', 'opencc-js'],
    ],
  },
  /** Readers of foreign files and the question of their datum; runs in a worker. */
  'own-data': {
    rooms: ['domain'],
    packages: [
      ...['geojson', 'gcoord', 'proj4', 'fflate', 'topojson-client', 'topojson-specification', '@turf/turf'],
      ...['@xmldom/xmldom', 'papaparse', 'read-excel-file', 'betterknown'],
      ...['flatgeobuf', 'idb-keyval', '@maplibre/geojson-vt', '@maplibre/vt-pbf'],
    ],
  },
  i18n: { rooms: ['domain', 'own-data'], packages: ['react'] },
  state: { rooms: ['domain'], packages: ['react', 'zustand'] },
  'svg-map': { rooms: ['domain'], packages: ['geojson', '@turf/turf'] },
  /** Draws by WebGL, or with the SVG map's own drawing where there is none; React draws the latter. */
  map: {
    rooms: ['domain', 'atlas', 'state', 'svg-map'],
    packages: [
      ...['react', 'react-dom', 'geojson', 'maplibre-gl', '@maplibre/maplibre-gl-style-spec'],
      ...['virtual:label-font', 'terra-draw', 'terra-draw-maplibre-gl-adapter'],
      ...['pmtiles', '@protomaps/basemaps', 'flatgeobuf'],
    ],
  },
  ui: { rooms: ['domain'], packages: ['react'] },
  /** The numbered sources of a page and where a statement stands in them. */
  citations: { rooms: ['domain', 'atlas', 'i18n', 'state', 'ui'], packages: ['react'] },
  /** What runs in other sites' pages. */
  'embed-script': { rooms: ['domain'], packages: [] },
  /** Fields that several tools take positions, radii and known values with. */
  fields: { rooms: ['domain', 'own-data', 'i18n'], packages: ['react'] },
  /** Places in running text and tables: their names, as links and with their distances. */
  places: { rooms: ['domain', 'i18n', 'state', 'ui'], packages: ['react'] },
  features: {
    rooms: [
      ...['domain', 'atlas', 'i18n', 'state', 'ui', 'citations', 'own-data', 'fields', 'places'],
      'embed-script',
    ],
    packages: ['react', 'qrcode-generator', '@tanstack/react-table', '@tanstack/react-virtual', 'geojson'],
  },
  app: {
    rooms: ['domain', 'atlas', 'i18n', 'state', 'map', 'svg-map', 'ui', 'own-data', 'features'],
    packages: ['react', 'react-dom'],
  },
  /** The pages that other sites embed: composed like the app, but no tool of it. */
  embed: {
    rooms: ['domain', 'atlas', 'i18n', 'state', 'map', 'svg-map', 'ui', 'citations', 'features'],
    packages: ['react'],
  },
  prerender: {
    rooms: ['domain', 'compiler', 'i18n', 'state', 'svg-map', 'features', 'app', 'embed'],
    packages: ['node:', 'vite', 'react-dom', 'zod', '@resvg/resvg-js'],
  },
  /** What the finished site is served with, and the copies of it for disk and offline reading. */
  hosting: { rooms: ['domain'], packages: ['node:', 'vite', 'vite-plugin-pwa', 'fflate'] },
};

const files = sourceFiles('src');
const imports = files.flatMap(importsOf);
const fileImports = imports.filter(({ isFile }) => isFile);
const packageImports = imports.filter(({ isFile }) => !isFile);

function roomOf(file: string): string {
  return relative('src', file).split('/')[0] ?? '';
}

function featureOf(file: string): string {
  return relative('src/features', file).split('/')[0] ?? '';
}

function told(found: readonly SourceImport[]): string[] {
  return found.map(({ from, to }) => `${from} -> ${to}`);
}

describe('the rooms of src/', () => {
  it('each have a row in the table, and the rows stand bottom to top', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(table).sort());
    const order = Object.keys(table);
    for (const [room, { rooms }] of Object.entries(table)) {
      expect(rooms.filter((lower) => order.indexOf(lower) >= order.indexOf(room))).toEqual([]);
    }
  });

  it('import no room but those their row names', () => {
    const wrong = fileImports.filter(({ from, to }) => {
      const [room, other] = [roomOf(from), roomOf(to)];
      return room !== other && !table[room]?.rooms.includes(other);
    });
    expect(told(wrong)).toEqual([]);
  });

  it('import no package but those their row names', () => {
    const wrong = packageImports.filter(
      ({ from, to }) => !table[roomOf(from)]?.packages.some((name) => isOf(to, name)),
    );
    expect(told(wrong)).toEqual([]);
  });

  it('keep features apart: none imports another', () => {
    const wrong = fileImports.filter(
      ({ from, to }) =>
        roomOf(from) === 'features' && roomOf(to) === 'features' && featureOf(from) !== featureOf(to),
    );
    expect(told(wrong)).toEqual([]);
  });
});

describe('the embedded pages', () => {
  it('take nothing of the features but the words and marks of the timeline', () => {
    const features = fileImports.filter(
      ({ from, to }) => roomOf(from) === 'embed' && roomOf(to) === 'features',
    );
    expect([...new Set(features.map(({ to }) => featureOf(to)))]).toEqual(['timeline']);
  });
});

describe('imports of src/', () => {
  it('name files that exist within src/, with their extension', () => {
    const wrong = fileImports.filter(({ to }) => !to.startsWith('src/') || !existsSync(to));
    expect(told(wrong)).toEqual([]);
  });

  it('do not go round in circles', () => {
    expect(circles(fileImports.filter(({ isType }) => !isType))).toEqual([]);
  });

  it('take values from MapLibre only in map/maplibre/, and from its style specification nowhere', () => {
    const values = packageImports.filter(({ isType }) => !isType);
    const map = values.filter(({ to }) => isOf(to, 'maplibre-gl'));
    expect(map.length).toBeGreaterThan(0);
    expect(told(map.filter(({ from }) => !from.startsWith('src/map/maplibre/')))).toEqual([]);
    expect(told(values.filter(({ to }) => isOf(to, '@maplibre/maplibre-gl-style-spec')))).toEqual([]);
  });

  it('take React only into .tsx files', () => {
    const react = packageImports.filter(({ to }) => isOf(to, 'react') || isOf(to, 'react-dom'));
    expect(told(react.filter(({ from }) => !from.endsWith('.tsx')))).toEqual([]);
  });
});

describe('domain', () => {
  it('asks neither page, network, clock nor machine', () => {
    const impure =
      /\b(?:window|document|navigator|fetch|process|globalThis)\b[.(]|Date\.now|new Date\(\)|Math\.random/;
    const wrong = files.filter(
      (file) => roomOf(file) === 'domain' && impure.test(readFileSync(file, 'utf8')),
    );
    expect(wrong).toEqual([]);
  });
});
