import { layerIds, type Place } from './place.ts';

/**
 * The atlas' order of places: by layer as in the table of contents; within a layer the places of the
 * "1 + 1 + 9" plan and of the source documents first, districts by their official code, the rest by
 * English name. Places without a layer come last.
 */
export function comparePlaces(a: Place, b: Place): number {
  return (
    layerRank(a) - layerRank(b) ||
    planRank(a) - planRank(b) ||
    evidenceRank(a) - evidenceRank(b) ||
    compareText(a.adcode ?? '', b.adcode ?? '') ||
    compareText(a.name.en, b.name.en)
  );
}

function layerRank({ layer }: Place): number {
  return layer ? layerIds.indexOf(layer) : layerIds.length;
}

/** The district that a layer is named after leads it, before its zones. */
function planRank({ role, kind }: Place): number {
  return role || kind === 'district' ? 0 : 1;
}

function evidenceRank({ evidence, kind }: Place): number {
  return evidence === 'source-documents' || kind === 'district' ? 0 : 1;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
