import { kml as converted } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { ProblemLog } from '../../../../src/own-data/problemLog.ts';
import { readKml } from '../../../../src/own-data/read/xml/kmlReader.ts';

const ring = '<LinearRing><coordinates> 113,23 114,23\n114,24 113,23 </coordinates></LinearRing>';
const polygon = `<Polygon><outerBoundaryIs>${ring}</outerBoundaryIs><innerBoundaryIs>${ring}</innerBoundaryIs></Polygon>`;
const point = '<Point><coordinates>113.3,23.1,12</coordinates></Point>';
const line = '<LineString><coordinates>113,23 114,24</coordinates></LineString>';

function kml(placemarks: string, namespaces = 'xmlns:gx="http://www.google.com/kml/ext/2.2"'): string {
  return `<kml xmlns="http://www.opengis.net/kml/2.2" ${namespaces}><Document>${placemarks}</Document></kml>`;
}

function records(text: string) {
  return [...readKml('a.kml', text, new ProblemLog('a.kml')).records];
}

describe('readKml', () => {
  it('reads geometries as an independent converter does', () => {
    const text = kml(
      [
        ...[point, line, polygon, ring],
        `<MultiGeometry>${point}${point}</MultiGeometry>`,
        `<MultiGeometry>${polygon}<MultiGeometry>${polygon}</MultiGeometry></MultiGeometry>`,
        '<gx:Track><when>2024</when><gx:coord>113 23 1</gx:coord><gx:coord>114 24 2</gx:coord></gx:Track>',
      ]
        .map((geometry) => `<Placemark>${geometry}</Placemark>`)
        .join(''),
    );
    const theirs = converted(new DOMParser().parseFromString(text, 'text/xml')).features;
    // The converter makes collections of equal parts.
    const expected = theirs.map(({ geometry }) => {
      if (geometry?.type !== 'GeometryCollection') return geometry;
      const coordinates = geometry.geometries.map((part) => 'coordinates' in part && part.coordinates);
      return { type: `Multi${geometry.geometries[0]?.type}`, coordinates };
    });
    expect(records(text).map(({ geometry }) => geometry)).toEqual(expected);
    expect(expected).toHaveLength(7);
  });

  it('keeps different parts as a collection', () => {
    const [record] = records(kml(`<Placemark><MultiGeometry>${point}${line}</MultiGeometry></Placemark>`));
    expect(record?.geometry).toMatchObject({
      type: 'GeometryCollection',
      geometries: [{ type: 'Point' }, { type: 'LineString' }],
    });
  });

  it('takes plain elements, times and extended data as attributes, and no styles', () => {
    const [record] = records(
      kml(`<Placemark><name> 琶洲 &amp; 岛 </name><styleUrl>#a</styleUrl><Style><LineStyle/></Style>
        <description><![CDATA[<b onclick="x()">区</b>]]></description>
        <TimeSpan><begin>2017</begin><end>2020</end></TimeSpan>
        <ExtendedData><Data name="面积"><displayName>x</displayName><value>12.5</value></Data>
        <SchemaData schemaUrl="#s"><SimpleData name="code">0441</SimpleData></SchemaData></ExtendedData>${point}</Placemark>`),
    );
    expect(record?.attributes).toEqual([
      ['name', '琶洲 & 岛'],
      ['description', '<b onclick="x()">区</b>'],
      ['begin', '2017'],
      ['end', '2020'],
      ['面积', '12.5'],
      ['code', '0441'],
    ]);
  });

  it('reads a prefix that was never declared, and placemarks in comments not at all', () => {
    const track = '<gx:Track><gx:coord>113 23</gx:coord><gx:coord>114 24</gx:coord></gx:Track>';
    const text = kml(`<!-- <Placemark/> --><Placemark>${track}</Placemark>`, '');
    expect(records(text)).toMatchObject([{ geometry: { type: 'LineString' } }]);
  });
});
