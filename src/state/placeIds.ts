import type { AtlasIndex } from '../domain/atlasIndex.ts';

/** A place's present id, for an id it has or once had; undefined if no place ever had it. */
export type ResolvePlaceId = (id: string) => string | undefined;

/** Looks ids up in an atlas; a present id wins over the same id's former owner. */
export function placeIdResolver(atlas: Pick<AtlasIndex, 'places'>): ResolvePlaceId {
  const known = new Map<string, string>();
  for (const { id, formerIds } of atlas.places) for (const former of formerIds) known.set(former, id);
  for (const { id } of atlas.places) known.set(id, id);
  return (id) => known.get(id);
}
