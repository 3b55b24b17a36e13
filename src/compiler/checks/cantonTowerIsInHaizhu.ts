import { booleanPointInPolygon } from '@turf/turf';
import type { Check } from './check.ts';

/**
 * WGS-84; the pair published for the tower that agrees with its GCJ-02 pair (113.3244, 23.1064) under
 * the conversion. It stands 290 m inside Haizhu: borders left in GCJ-02, 620 m off, put it into Yuexiu.
 */
const cantonTower = [113.319, 23.109];

/** The district borders are in WGS-84: Canton Tower stands in Haizhu. */
export const cantonTowerIsInHaizhu: Check = ({ context }) => {
  const found = context?.districts.features.find(({ geometry }) =>
    booleanPointInPolygon(cantonTower, geometry),
  );
  if (!context || found?.properties.place === 'haizhu') return [];
  const where = found ? `in ${found.properties.place}` : 'in no district';
  return [
    {
      file: context.bordersFile,
      line: 1,
      message: `Canton Tower lies ${where} instead of haizhu; are the borders WGS-84?`,
    },
  ];
};
