import type { PlaceEntry } from '../atlasIndex.ts';

type Node = Pick<PlaceEntry, 'id' | 'kind' | 'parent' | 'districts'>;

/** Places by id, as far as one lies in another. */
export type PlaceTree = ReadonlyMap<string, Node>;

export function placeTree(places: readonly Node[]): PlaceTree {
  return new Map(places.map((place) => [place.id, place]));
}

/** Whether a place lies in another by what is stated of it: through its parents, or because all of it is in that district. */
export function liesIn(tree: PlaceTree, inner: string, outer: string): boolean {
  const seen = new Set<string>();
  const isWithin = (id: string): boolean => {
    const place = tree.get(id);
    if (!place || seen.has(id)) return false;
    seen.add(id);
    const above = [
      ...(place.parent === undefined ? [] : [place.parent]),
      ...(place.districts.length === 1 ? place.districts : []),
    ];
    return above.some((each) => each !== id && (each === outer || isWithin(each)));
  };
  return inner !== outer && isWithin(inner);
}
