import gcoord from 'gcoord';
import { describe, expect, it } from 'vitest';
import { districtPolygons } from '../../../src/atlas/decodeGeometry.ts';
import { cantonTowerIsInHaizhu } from '../../../src/compiler/checks/cantonTowerIsInHaizhu.ts';
import type { Dataset } from '../../../src/compiler/dataset.ts';
import { readDataset } from '../../../src/compiler/read/readDataset.ts';
import { findings } from '../editedGeodata.ts';

describe('cantonTowerIsInHaizhu', () => {
  it('accepts borders in WGS-84', () => {
    expect(findings(cantonTowerIsInHaizhu)).toEqual([]);
  });

  it('finds the real borders of the city if they are left in GCJ-02', () => {
    const { dataset } = readDataset('geodata');
    expect(cantonTowerIsInHaizhu(dataset)).toEqual([]);
    expect(cantonTowerIsInHaizhu(withBordersInGcj02(dataset))).toEqual([
      {
        file: 'geodata/context/borders.topo.json',
        line: 1,
        message: 'Canton Tower lies in yuexiu instead of haizhu; are the borders WGS-84?',
      },
    ]);
  });
});

/** The borders moved by the shift between the datums in the middle of the city, which varies little. */
function withBordersInGcj02(dataset: Dataset): Dataset {
  const { context } = dataset;
  const transform = context?.borders.transform;
  if (!context || !transform) throw new Error('the borders of geodata/ are quantised TopoJSON');
  const [lng, lat] = [113.319, 23.109];
  const [shiftedLng, shiftedLat] = gcoord.transform([lng, lat], gcoord.WGS84, gcoord.GCJ02);
  const [x = 0, y = 0] = transform.translate;
  const translate: [number, number] = [x + shiftedLng - lng, y + shiftedLat - lat];
  const borders = { ...context.borders, transform: { ...transform, translate } };
  const { certainty, uncertaintyMeters } = context.borderNotes;
  const districts = districtPolygons({ borders, borderCertainty: { certainty, uncertaintyMeters } });
  return { ...dataset, context: { ...context, borders, districts } };
}
