import { malformed } from './malformedFile.ts';

const point = '<Placemark><name>a</name><Point><coordinates>113.3,23.1,0</coordinates></Point></Placemark>';
const kml = (...content: readonly string[]) =>
  `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${content.join('')}</Document></kml>`;
const ring = (coordinates: string) =>
  `<Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>${coordinates}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>`;
const waypoint = '<wpt lat="23.1" lon="113.3"><name>a</name></wpt>';
const gpx = (...content: readonly string[]) =>
  `<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1">${content.join('')}</gpx>`;

/** KML and GPX that break their rules. */
export const malformedMarkup = [
  malformed(
    'a document type with entities that multiply',
    'lol.kml',
    `<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${kml(point)}`,
    ['xml-doctype'],
    0,
  ),
  malformed(
    'a document type that reads another file',
    'xxe.gpx',
    `<!DOCTYPE gpx [<!ENTITY x SYSTEM "file:///etc/passwd">]>${gpx(waypoint)}`,
    ['xml-doctype'],
    0,
  ),
  malformed(
    'an entity that is not defined',
    'ent.kml',
    kml(point, point.replace('>a<', '>&nope;<')),
    ['record-unreadable'],
    1,
  ),
  malformed('KML cut short', 'cut.kml', kml(point, point).slice(0, -60), ['rest-unreadable'], 1),
  malformed(
    'elements that overlap',
    'mixed.kml',
    kml(point, '<Placemark><name><Point></name></Point></Placemark>'),
    ['record-unreadable'],
    1,
  ),
  malformed(
    'KML nested without end',
    'deep.kml',
    kml('<Folder>'.repeat(500), '</Folder>'.repeat(500)),
    ['format-damaged'],
    0,
  ),
  malformed(
    'a placemark without a geometry',
    'none.kml',
    kml(point, '<Placemark><name>b</name></Placemark>'),
    ['geometry-empty'],
    1,
  ),
  malformed(
    'coordinates with a comma in their decimals',
    'words.kml',
    kml(point, point.replace('113.3', 'E113.3')),
    ['coordinates-not-numbers'],
    1,
  ),
  malformed(
    'coordinates without their latitude',
    'one.kml',
    kml(point, point.replace('113.3,23.1,0', '113.3')),
    ['coordinates-not-numbers'],
    1,
  ),
  malformed(
    'a ring that is not closed',
    'open.kml',
    kml(ring('113.3,23.1 113.4,23.1 113.4,23.2 113.3,23.2')),
    ['ring-closed'],
    1,
  ),
  malformed(
    'a ring of two positions',
    'short.kml',
    kml(point, ring('113.3,23.1 113.4,23.1')),
    ['ring-too-short'],
    1,
  ),
  malformed(
    'a link to KML elsewhere',
    'link.kml',
    kml(point, '<NetworkLink><Link><href>https://example.org/a.kml</href></Link></NetworkLink>'),
    ['linked-content-not-fetched'],
    1,
  ),
  malformed(
    'only a link to KML elsewhere',
    'link2.kml',
    kml('<NetworkLink/>'),
    ['no-usable-records', 'linked-content-not-fetched'],
    0,
  ),
  malformed(
    'latitude before longitude throughout',
    'swapped.kml',
    kml(point.replace('113.3,23.1,0', '23.1,113.3')),
    ['axes-swapped'],
    1,
  ),
  malformed(
    'a longitude beyond the globe',
    'beyond.kml',
    kml(point.replace('113.3,23.1,0', '423000,23.1')),
    ['no-usable-records', 'coordinates-out-of-range'],
    0,
  ),
  malformed(
    'a web page',
    'page.kml.html',
    '<!-- saved --><html><body>Login</body></html>',
    ['format-unknown'],
    0,
  ),
  malformed(
    'a web page with a document type',
    'page.html',
    '<!DOCTYPE html><html></html>',
    ['format-unknown'],
    0,
  ),
  malformed(
    'a decimal comma in a waypoint',
    'comma.gpx',
    gpx(waypoint, waypoint.replace('23.1', '23,1')),
    ['coordinates-not-numbers'],
    1,
  ),
  malformed(
    'a waypoint without a latitude',
    'nolat.gpx',
    gpx(waypoint, '<wpt lon="113.3"/>'),
    ['coordinates-not-numbers'],
    1,
  ),
  malformed(
    'a track of one point',
    'one.gpx',
    gpx(waypoint, '<trk><trkseg><trkpt lat="23.1" lon="113.3"/></trkseg></trk>'),
    ['geometry-empty'],
    1,
  ),
  malformed('GPX cut short', 'cut.gpx', gpx(waypoint, waypoint).slice(0, -12), ['rest-unreadable'], 1),
  malformed('GPX without anything', 'none.gpx', gpx(), ['no-usable-records'], 0),
];
