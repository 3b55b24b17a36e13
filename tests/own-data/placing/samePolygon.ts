import type { LngLat } from '../../../src/domain/outline.ts';
import { asWritten, intoSystem, outlineOf } from '../datum/inMemory.ts';
import { gaussKruger114, project } from '../datum/kruger.ts';
import { dbfFile, partsContent, shapeTypes, shpFile } from '../fileBytes/shapefile.ts';
import { gbk, utf8 } from '../fileBytes/text.ts';

/** The outline of a district, WGS-84: what each file below holds in another format and datum. */
export const ring: readonly LngLat[] = exteriorRing('haizhu');
const name = '海珠区';

function exteriorRing(place: string): LngLat[] {
  const geometry = outlineOf(place);
  if (geometry.type !== 'Polygon') throw new Error(`${place} is no polygon`);
  return (geometry.coordinates[0] ?? []).map(([lng = 0, lat = 0]): LngLat => [lng, lat]);
}

/** WGS-84 into each datum, as numbers are written in files. */
export const datums: Readonly<Record<string, (position: LngLat) => LngLat>> = {
  ...intoSystem,
  'gk-cm114': (position) => project(position, gaussKruger114),
};

/** Writes the ring, in a datum, as the files a planner would choose. */
export const formats: Readonly<Record<string, (positions: readonly LngLat[]) => readonly File[]>> = {
  GeoJSON: (positions) => [
    file('plan.geojson', {
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', properties: { name }, geometry: { type: 'Polygon', coordinates: [positions] } },
      ],
    }),
  ],
  KML: (positions) => [
    file(
      'plan.kml',
      `<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>${name}</name><Polygon><outerBoundaryIs><LinearRing><coordinates>${positions.map((at) => at.join(',')).join(' ')}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></Document></kml>`,
    ),
  ],
  'Shapefile with GBK attributes': (positions) => [
    file('plan.shp', shpFile(shapeTypes.polygon, [partsContent(shapeTypes.polygon, [clockwise(positions)])])),
    file('plan.dbf', dbfFile([{ name: '名称', type: 'C', length: 40 }], [[name]], gbk)),
  ],
  'CSV with WKT': (positions) => [
    file('plan.csv', `名称,WKT\n${name},"POLYGON((${positions.map((at) => at.join(' ')).join(', ')}))"\n`),
  ],
};

/** The files of one format in one datum. */
export function filesOf(format: string, datum: string): readonly File[] {
  const [write, convert] = [formats[format], datums[datum]];
  if (!write || !convert) throw new Error(`no ${format} in ${datum}`);
  return write(ring.map(convert).map(asWritten));
}

function file(fileName: string, content: Uint8Array | string | object): File {
  if (content instanceof Uint8Array) return new File([new Uint8Array(content)], fileName);
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return new File([new Uint8Array(utf8(text))], fileName);
}

/** A shapefile's outer rings run clockwise. */
function clockwise(positions: readonly LngLat[]): LngLat[] {
  const area = positions.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = positions[(index + 1) % positions.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return area > 0 ? positions.toReversed() : [...positions];
}
