import { mergeArcs } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import type { Context } from '../read/context.ts';
import type { Check } from './check.ts';

/** Districts meet without gap or overlap: each border is one arc of at most two districts, and their union is whole. */
export const districtsTileTheCity: Check = ({ context }) =>
  context ? faults(context).map((message) => ({ file: context.bordersFile, line: 1, message })) : [];

function faults({ borders }: Context): string[] {
  const districts = borders.objects.districts.geometries.filter(
    (geometry): geometry is Polygon | MultiPolygon =>
      geometry.type === 'Polygon' || geometry.type === 'MultiPolygon',
  );
  const users = new Map<number, { readonly district: string; readonly forward: boolean }[]>();
  for (const district of districts) {
    for (const arc of district.arcs.flat(2)) {
      const index = arc < 0 ? ~arc : arc;
      const use = { district: String(district.id), forward: arc >= 0 };
      users.set(index, [...(users.get(index) ?? []), use]);
    }
  }
  const overlaps = [...users.values()].flatMap((uses) => {
    const sameSide = uses.length > 2 || (uses.length === 2 && uses[0]?.forward === uses[1]?.forward);
    return sameSide
      ? [`districts ${uses.map(({ district }) => district).join(', ')} overlap along a border`]
      : [];
  });
  const union = mergeArcs(borders, districts).arcs;
  const holes = union.reduce((sum, rings) => sum + rings.length - 1, 0);
  return [
    ...new Set(overlaps),
    ...(holes > 0 ? [`the districts leave ${holes} gap${holes > 1 ? 's' : ''} between them`] : []),
    ...(union.length > 1 ? [`the districts fall into ${union.length} parts that do not share borders`] : []),
  ];
}
