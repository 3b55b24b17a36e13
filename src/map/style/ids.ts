/** Ids of sources and layers in the map style; no id literal stands anywhere else. */
export const sourceIds = {
  land: 'land',
  labels: 'labels',
  reach: 'reach',
  drawn: 'drawn',
  study: 'study',
} as const;

/** The source of one layer of the reader's own data, and its layers in the style. */
export function ownIds(layer: string) {
  const source = `own-${layer}`;
  return {
    source,
    fill: `${source}-fill`,
    edge: `${source}-edge`,
    line: `${source}-line`,
    point: `${source}-point`,
  } as const;
}

/** The source and layers that make one of the reader's records stand out. */
export const ownMarkedIds = {
  source: 'own-marked',
  fill: 'own-marked-fill',
  line: 'own-marked-line',
  point: 'own-marked-point',
} as const;

/** The source and layers that show where a reading would place the reader's data; there while it is asked. */
export const ownPreviewIds = {
  source: 'own-preview',
  fill: 'own-preview-fill',
  casing: 'own-preview-casing',
  line: 'own-preview-line',
  point: 'own-preview-point',
} as const;

export const layerStyleIds = {
  background: 'neighbouring-land',
  sea: 'sea-fill',
  seaShore: 'sea-shore',
  neighbourBorders: 'neighbour-border-line',
  districtFill: 'district-fill',
  districtColour: 'district-colour',
  districtMissing: 'district-missing',
  districtUndecided: 'district-undecided',
  districtColourEdge: 'district-colour-edge',
  districtTint: 'district-tint',
  river: 'river-fill',
  riverShore: 'river-shore',
  districtBorders: 'district-border-line',
  cityVignette: 'city-border-vignette',
  cityBorder: 'city-border-line',
  districtSelected: 'district-selected-line',
  uncertaintyFill: 'uncertainty-fill',
  uncertaintyLine: 'uncertainty-line',
  zoneFill: 'zone-fill',
  zoneCasing: 'zone-casing',
  zoneOfficial: 'zone-line-official',
  zoneTraced: 'zone-line-traced',
  zoneApproximate: 'zone-line-approximate',
  zoneSelected: 'zone-selected-line',
  pointHalo: 'point-halo',
  point: 'point-dot',
  symbol: 'value-symbol',
  neighbourLabel: 'neighbour-label',
  waterLabel: 'water-label',
  districtLabel: 'district-label',
  placeLabel: 'place-label',
  headlineLabel: 'headline-label',
  reachLine: 'reach-line',
  reachRing: 'reach-ring',
  reachLineLabel: 'reach-line-label',
  reachRingLabel: 'reach-ring-label',
  drawnFill: 'drawn-fill',
  drawnCasing: 'drawn-casing',
  drawnLine: 'drawn-line',
  drawnVertex: 'drawn-vertex',
  studyFill: 'study-fill',
  studyCasing: 'study-casing',
  studyLine: 'study-line',
  studyPointCasing: 'study-point-casing',
  studyPointRing: 'study-point-ring',
  studyPointDot: 'study-point-dot',
} as const;

/** What is drawn at a reader's wish: the layers of each such source, hidden while it holds nothing. */
export const overlayLayers = {
  [sourceIds.reach]: [
    layerStyleIds.reachLine,
    layerStyleIds.reachRing,
    layerStyleIds.reachLineLabel,
    layerStyleIds.reachRingLabel,
  ],
  [sourceIds.drawn]: [
    layerStyleIds.drawnFill,
    layerStyleIds.drawnCasing,
    layerStyleIds.drawnLine,
    layerStyleIds.drawnVertex,
  ],
  [sourceIds.study]: [
    layerStyleIds.studyFill,
    layerStyleIds.studyCasing,
    layerStyleIds.studyLine,
    layerStyleIds.studyPointCasing,
    layerStyleIds.studyPointRing,
    layerStyleIds.studyPointDot,
  ],
} as const;
export type OverlayId = keyof typeof overlayLayers;
export const overlayIds: readonly OverlayId[] = [sourceIds.reach, sourceIds.drawn, sourceIds.study];

/** Asked first by a click or hover, a few pixels around it: dots and names. */
export const pointHitLayers: readonly string[] = [
  layerStyleIds.point,
  layerStyleIds.headlineLabel,
  layerStyleIds.placeLabel,
];

/** Asked next, at the very spot: a value's circle, a zone before its district. */
export const areaHitLayers: readonly string[] = [
  layerStyleIds.symbol,
  layerStyleIds.zoneFill,
  layerStyleIds.districtTint,
];
