import { type Area, districtIdList, neighbourCities } from './areas.ts';
import { type BoundaryFeature, readBoundaryFile } from './boundaryFile.ts';
import type { BoundarySource } from './boundarySource.ts';

/** OpenStreetMap keeps seven decimals, which makes its shared nodes exact integers on this grid. */
const CELLS_PER_DEGREE = 1e7;

const districtNames: Readonly<Record<string, string>> = {
  荔湾区: 'liwan',
  越秀区: 'yuexiu',
  海珠区: 'haizhu',
  天河区: 'tianhe',
  白云区: 'baiyun',
  黄埔区: 'huangpu',
  番禺区: 'panyu',
  花都区: 'huadu',
  南沙区: 'nansha',
  从化区: 'conghua',
  增城区: 'zengcheng',
};

function areaId({ properties }: BoundaryFeature): string | undefined {
  const name = String(properties['name'] ?? '');
  return districtNames[name] ?? neighbourCities.find(({ zh }) => name === `${zh}市`)?.id;
}

/**
 * The ODbL replacement for {@link readDistricts}: one GeoJSON file with the members of relation 3287346
 * (admin_level 6) and the neighbouring cities (admin_level 5), named by `name`. Already WGS-84.
 */
export function readOpenStreetMap(file: string): BoundarySource {
  const areas = readBoundaryFile(file).flatMap((feature): Area[] => {
    const id = areaId(feature);
    return id === undefined ? [] : [{ id, rings: feature.rings }];
  });
  const missing = districtIdList.filter((id) => !areas.some((area) => area.id === id));
  if (missing.length > 0) throw new Error(`districts missing from ${file}: ${missing.join(', ')}`);
  return {
    areas,
    cellsPerDegree: CELLS_PER_DEGREE,
    toWgs84: ([x, y]) => [x / CELLS_PER_DEGREE, y / CELLS_PER_DEGREE],
  };
}
