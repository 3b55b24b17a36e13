import { malformed } from './malformedFile.ts';

const inGuangzhou = [113.3, 23.1];
const square = [
  [113.3, 23.1],
  [113.4, 23.1],
  [113.4, 23.2],
  [113.3, 23.2],
  [113.3, 23.1],
];

function feature(geometry: unknown, properties: unknown = { name: 'a' }): unknown {
  return { type: 'Feature', properties, geometry };
}

function point(...coordinates: readonly unknown[]): unknown {
  return feature({ type: 'Point', coordinates });
}

function polygon(...rings: readonly unknown[]): unknown {
  return feature({ type: 'Polygon', coordinates: rings });
}

function collection(...features: readonly unknown[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}

const good = point(...inGuangzhou);
const nothing = 'no-usable-records';

function topology(
  members: unknown,
  arcs: unknown = [
    [
      [113.3, 23.1],
      [113.4, 23.2],
    ],
  ],
): string {
  return JSON.stringify({
    type: 'Topology',
    arcs,
    objects: { zones: { type: 'GeometryCollection', geometries: members } },
  });
}

/** GeoJSON and TopoJSON that break their rules. */
export const malformedJson = [
  malformed('JSON cut short', 'cut.geojson', collection(good, good).slice(0, -20), ['format-damaged'], 0),
  malformed('JSON that is no GeoJSON', 'settings.json', '{"a":1}', ['format-unknown'], 0),
  malformed('a lone number in brackets', 'list.json', '[1]', [nothing, 'geometry-invalid'], 0),
  malformed(
    'features that are no list',
    'f.geojson',
    '{"type":"FeatureCollection","features":{}}',
    ['format-damaged'],
    0,
  ),
  malformed('no features', 'none.geojson', collection(), [nothing], 0),
  malformed('a feature that is null', 'null.geojson', collection(null, good), ['geometry-invalid'], 1),
  malformed('a geometry that is null', 'g.geojson', collection(feature(null), good), ['geometry-empty'], 1),
  malformed('empty coordinates', 'e.geojson', collection(point(), good), ['geometry-empty'], 1),
  malformed('a polygon without rings', 'r.geojson', collection(polygon(), good), ['geometry-empty'], 1),
  malformed(
    'a line of one position',
    'l.geojson',
    collection(feature({ type: 'LineString', coordinates: [inGuangzhou] }), good),
    ['geometry-invalid'],
    1,
  ),
  malformed(
    'a type that does not exist',
    't.geojson',
    collection(feature({ type: 'Circle', coordinates: inGuangzhou }), good),
    ['geometry-invalid'],
    1,
  ),
  malformed(
    'coordinates nested too little',
    'p.geojson',
    collection(polygon(...square), good),
    ['geometry-invalid'],
    1,
  ),
  malformed(
    'coordinates that are words',
    'w.geojson',
    collection(point('东经', '北纬'), good),
    ['coordinates-not-numbers'],
    1,
  ),
  malformed(
    'coordinates that are null',
    'n.geojson',
    collection(point(null, null), good),
    ['coordinates-not-numbers'],
    1,
  ),
  malformed(
    'coordinates that are numbers in quotes',
    'q.geojson',
    collection(point('113.3', '23.1')),
    ['coordinates-as-text'],
    1,
  ),
  malformed(
    'an ordinate beyond any double',
    'i.geojson',
    '{"type":"Point","coordinates":[1e999,23]}',
    [nothing, 'coordinates-not-numbers'],
    0,
  ),
  malformed(
    'a position with one ordinate',
    'o.geojson',
    collection(point(113.3), good),
    ['coordinates-not-numbers'],
    1,
  ),
  malformed(
    'a longitude beyond 180',
    'x.geojson',
    collection(point(500, 23.1), good),
    ['coordinates-out-of-range'],
    1,
  ),
  malformed(
    'a latitude beyond 90',
    'y.geojson',
    collection(point(113.3, -91), good),
    ['coordinates-out-of-range'],
    1,
  ),
  malformed(
    'latitude before longitude throughout',
    's.geojson',
    collection(point(23.1, 113.3), point(23.2, 113.4)),
    ['axes-swapped'],
    2,
  ),
  malformed(
    'latitude before longitude in one record of two',
    's2.geojson',
    collection(point(23.1, 113.3), good),
    ['coordinates-out-of-range'],
    1,
  ),
  malformed(
    'a ring that is not closed',
    'open.geojson',
    collection(polygon(square.slice(0, 4))),
    ['ring-closed'],
    1,
  ),
  malformed(
    'a ring of three positions',
    'short.geojson',
    collection(polygon([square[0], square[1], square[0]]), good),
    ['ring-too-short'],
    1,
  ),
  malformed(
    'a ring of two positions',
    'short2.geojson',
    collection(polygon(square.slice(0, 2)), good),
    ['ring-too-short'],
    1,
  ),
  malformed(
    'a hole of two positions',
    'hole.geojson',
    collection(polygon(square, square.slice(0, 2))),
    ['ring-left-out'],
    1,
  ),
  malformed(
    'one part of several that encloses nothing',
    'part.geojson',
    collection(feature({ type: 'MultiPolygon', coordinates: [[square], [[]]] })),
    ['ring-left-out'],
    1,
  ),
  malformed(
    'a collection of collections without end',
    'deep.geojson',
    `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":${'{"type":"GeometryCollection","geometries":['.repeat(3_000)}${']}'.repeat(3_000)}},${JSON.stringify(good)}]}`,
    ['geometry-invalid'],
    1,
  ),
  malformed(
    'coordinates nested without end',
    'deep2.geojson',
    `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":${'['.repeat(5_000)}${']'.repeat(5_000)}}},${JSON.stringify(good)}]}`,
    ['coordinates-not-numbers'],
    1,
  ),
  malformed(
    'attributes nested without end',
    'deep3.geojson',
    collection(good).replace('"a"', `${'{"b":'.repeat(5_000)}1${'}'.repeat(5_000)}`),
    ['attributes-left-out'],
    1,
  ),
  malformed(
    'an attribute that is a list',
    'nest.geojson',
    collection(feature({ type: 'Point', coordinates: inGuangzhou }, { tags: ['a', { b: 1 }] })),
    ['nested-value-as-text'],
    1,
  ),
  malformed(
    'a text of 20,000 characters',
    'long.geojson',
    collection(feature({ type: 'Point', coordinates: inGuangzhou }, { t: '长'.repeat(20_000) })),
    ['text-cut'],
    1,
  ),
  malformed(
    'control characters in a text',
    'ctl.geojson',
    collection(feature({ type: 'Point', coordinates: inGuangzhou }, { t: 'a\u0000b\u202ec' })),
    ['control-characters-removed'],
    1,
  ),
  malformed(
    '300 attributes',
    'wide.geojson',
    collection(
      feature(
        { type: 'Point', coordinates: inGuangzhou },
        Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`c${index}`, index])),
      ),
    ),
    ['attributes-left-out'],
    1,
  ),
  malformed(
    'an attribute without a name',
    'noname.geojson',
    collection(feature({ type: 'Point', coordinates: inGuangzhou }, { '': 1 })),
    ['attribute-renamed'],
    1,
  ),
  malformed(
    'an attribute named __proto__',
    'proto.geojson',
    '{"type":"Feature","properties":{"__proto__":{"polluted":true},"constructor":"c"},"geometry":{"type":"Point","coordinates":[113.3,23.1]}}',
    ['nested-value-as-text'],
    1,
  ),
  malformed(
    'one line of three that is broken',
    'l.ndjson',
    `${JSON.stringify(good)}\n{"type":"Feat\n${JSON.stringify(good)}\n`,
    ['record-unreadable'],
    2,
  ),
  malformed(
    'JSON of Esri',
    'esri.json',
    '{"geometryType":"esriGeometryPoint","features":[{"geometry":{"x":1,"y":2}}]}',
    ['format-unknown'],
    0,
  ),
  malformed(
    'a topology without arcs',
    'noarcs.topojson',
    '{"type":"Topology","objects":{}}',
    ['format-damaged'],
    0,
  ),
  malformed(
    'an arc that does not exist',
    'arc.topojson',
    topology([
      { type: 'LineString', arcs: [0] },
      { type: 'LineString', arcs: [7] },
    ]),
    ['geometry-invalid'],
    1,
  ),
  malformed(
    'one long arc referred to a thousand times',
    'bomb.topojson',
    topology(
      [{ type: 'LineString', arcs: Array.from({ length: 1_000 }, () => 0) }],
      [Array.from({ length: 5_000 }, () => inGuangzhou)],
    ),
    ['too-many-positions'],
    0,
  ),
];
