import { gpx as converted } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { ProblemLog } from '../../../../src/own-data/problemLog.ts';
import { readGpx } from '../../../../src/own-data/read/xml/gpxReader.ts';

const segment =
  '<trkseg><trkpt lat="23" lon="113"><ele>4.5</ele></trkpt><trkpt lat="24" lon="114"><ele>5</ele></trkpt></trkseg>';
const text = `<gpx xmlns="http://www.topografix.com/GPX/1/1" xmlns:a="http://example.org/a" version="1.1">
  <trk><name>一</name>${segment}</trk>
  <trk><name>二</name>${segment}<trkseg><trkpt lat="1" lon="2"/></trkseg>${segment}</trk>
  <rte><name>三</name><rtept lat="23" lon="113"><name>inner</name></rtept><rtept lat="24" lon="114"/></rte>
  <wpt lat="23.1" lon="113.3"><ele>7</ele><name>四</name><link href="https://example.org/"><text>x</text></link>
    <extensions><a:group><a:speed>12</a:speed></a:group></extensions></wpt>
</gpx>`;

function records() {
  return [...readGpx('a.gpx', text, new ProblemLog('a.gpx')).records];
}

describe('readGpx', () => {
  it('reads geometries as an independent converter does', () => {
    const theirs = converted(new DOMParser().parseFromString(text, 'text/xml')).features;
    expect(records().map(({ geometry }) => geometry)).toEqual(theirs.map(({ geometry }) => geometry));
    expect(theirs).toHaveLength(4);
  });

  it('takes the plain elements, the link and the extensions of each as its attributes', () => {
    expect(records().map(({ attributes }) => attributes)).toEqual([
      [['name', '一']],
      [['name', '二']],
      [['name', '三']],
      [
        ['name', '四'],
        ['link', 'https://example.org/'],
        ['speed', '12'],
      ],
    ]);
  });
});
