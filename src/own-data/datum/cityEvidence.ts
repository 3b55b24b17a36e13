import type { Question } from './finding.ts';
import { isWithin, metersOutside } from './localPlane.ts';

/** Share of records within the districts. Weak: a file about the city may well reach beyond it. */
export const inCity: Question = (records, placements, { districts }) =>
  placements.map(({ centres }) => {
    const inside = centres.filter((point) => districts.some(({ rings }) => isWithin(point, rings))).length;
    return {
      weight: inside / records.length,
      evidence: { code: 'in-city', records: inside, of: records.length },
    };
  });

/** What a share of all records, and each single record, in the water weighs; and all at most. */
const weightOfShare = 30;
const weightOfRecord = 0.5;
const mostInWater = 3;

/**
 * Records in the sea or the river. The river here is schematic and piers do stand in it, so that a few
 * weigh little and all together never make a reading clear.
 */
export const inWater: Question = (records, placements, { water }) =>
  placements.map(({ centres }) => {
    const wet = centres.filter((point) => water.some((rings) => isWithin(point, rings))).length;
    return {
      weight: -Math.min(mostInWater, weightOfRecord * wet, (weightOfShare * wet) / records.length),
      evidence: { code: 'in-water', records: wet, of: records.length },
    };
  });

const nowhere = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] as const;

/** How far the district borders here are off at worst in most places. */
const borderMeters = 150;
/** Addresses are wrong or out of date now and then: no record weighs more than this. */
const mostPerRecord = 4;
const mostInAll = 8;

/** Records that name a district, as addresses do: are they in it? */
export const namedDistricts: Question = (records, placements, { places }) => {
  const named = records.flatMap(({ named: { district } }, index) => {
    const place = district === undefined ? undefined : places.get(district);
    return place && place.rings.length > 0 ? [{ index, rings: place.rings }] : [];
  });
  if (named.length === 0) return placements.map(() => ({ weight: 0 }));
  const found = placements.map(({ centres }) => {
    const distances = named.map(({ index, rings }) => metersOutside(centres[index] ?? nowhere, rings));
    const loss = distances.map((meters) => Math.min(mostPerRecord, Math.log1p((meters / borderMeters) ** 2)));
    return {
      loss: loss.reduce((sum, each) => sum + each, 0),
      inside: distances.filter((meters) => meters === 0).length,
    };
  });
  const least = Math.min(...found.map(({ loss }) => loss));
  return found.map(({ loss, inside }) => ({
    weight: -Math.min(mostInAll, loss - least),
    evidence: { code: 'named-districts', inside, of: named.length },
  }));
};
