import { certainties, type LngLat } from '../../../domain/outline.ts';
import type { OwnColourEntry } from '../../../domain/ownColouring.ts';
import { coloursOfClasses, ownPalette, plainColour } from '../../../domain/ownColours.ts';
import { layerIds } from '../../../domain/place.ts';
import { ringNumbers } from '../../../domain/pointMarks.ts';
import { formatNumber } from '../../../i18n/formatNumber.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { exportTexts } from '../../../i18n/parts/export.ts';
import { punctuation } from '../../../i18n/punctuation.ts';
import type { LegendEntry, LegendGroup, SheetMapContents } from '../../../svg-map/sheet/sheetContents.ts';
import type { OwnSheetLayers } from './ownSheetLayers.ts';
import type { SheetSources } from './sheetSources.ts';

interface LegendInput {
  readonly map: SheetMapContents;
  readonly own: OwnSheetLayers;
  /** What the colours mean, where there are any. */
  readonly colours: LegendGroup | null;
  readonly sources: SheetSources;
  /** Whether a position is in the frame. */
  readonly holds: (position: LngLat) => boolean;
  readonly messages: Messages;
}

/** What is on the sheet and nothing else: colours, layers, lines, marks, the reader's own. */
export function sheetLegend(input: LegendInput): readonly LegendGroup[] {
  const { colours, messages } = input;
  const words = exportTexts[messages.language].sheet;
  return [
    ...(colours ? [colours] : []),
    { heading: words.layers, entries: layerEntries(input) },
    { heading: messages.legend.certaintyHeading, entries: certaintyEntries(input) },
    { heading: messages.legend.reachHeading, entries: reachEntries(input) },
    { heading: words.marks, entries: markEntries(input) },
    { heading: words.own, entries: ownEntries(input) },
  ].filter(({ entries }) => entries.length > 0);
}

/** Ids of the places that are shown and lie in the frame. */
export function placesInFrame({ map, holds }: Pick<LegendInput, 'map' | 'holds'>): ReadonlySet<string> {
  return new Set(map.atlas.outlines.filter(({ labelPoint }) => holds(labelPoint)).map(({ place }) => place));
}

function layerEntries(input: LegendInput): readonly LegendEntry[] {
  const { map, sources, messages } = input;
  const { layerWithSources } = exportTexts[messages.language].sheet;
  const shown = placesInFrame(input);
  return layerIds.flatMap((layer): LegendEntry[] => {
    const isThere = map.atlas.places.some((place) => place.layer === layer && shown.has(place.id));
    if (!isThere) return [];
    const name = messages.contents.layers[layer];
    const numbers = sources.ofLayer(layer);
    return [
      { sample: { kind: 'layer', layer }, text: numbers === '' ? name : layerWithSources(name, numbers) },
    ];
  });
}

function certaintyEntries(input: LegendInput): readonly LegendEntry[] {
  const { map, messages } = input;
  const { legend } = messages;
  const shown = placesInFrame(input);
  const zones = map.geometry.outlines.features.filter(({ properties }) => shown.has(properties.place));
  const found = new Set(zones.map(({ properties }) => properties.certainty));
  const { colon } = punctuation[messages.language];
  const entries = certainties
    .filter((certainty) => found.has(certainty))
    .map(
      (certainty): LegendEntry => ({
        sample: { kind: 'certainty', certainty },
        text: legend.certainty[certainty] + colon + legend.certaintyMeaning[certainty],
      }),
    );
  const rings = ringNumbers({ ...map.geometry.outlines, features: zones });
  const isDouble = [...rings.values()].some((ring) => ring > 0);
  return isDouble ? [...entries, { sample: { kind: 'same-point' }, text: legend.samePoint }] : entries;
}

function reachEntries({ map, messages: { legend } }: LegendInput): readonly LegendEntry[] {
  if (!map.reach) return [];
  return [
    { sample: { kind: 'reach-ring' }, text: legend.reachRings },
    { sample: { kind: 'reach-line' }, text: legend.reachLines },
  ];
}

function markEntries({ map, messages: { language } }: LegendInput): readonly LegendEntry[] {
  const words = exportTexts[language].sheet;
  const selected = map.atlas.places.find(({ id }) => id === map.selectedPlace);
  const parts = new Set(map.study.features.map(({ properties }) => properties.part));
  return [
    ...(selected
      ? [{ sample: { kind: 'selected' as const }, text: words.selected(selected.name[language]) }]
      : []),
    ...(parts.has('area') ? [{ sample: { kind: 'study' as const }, text: words.study }] : []),
    ...(parts.has('point') ? [{ sample: { kind: 'study-point' as const }, text: words.studyPoint }] : []),
    ...(map.drawn.features.length > 0 ? [{ sample: { kind: 'drawn' as const }, text: words.drawings }] : []),
  ];
}

function ownEntries({ map: { language, theme }, own }: LegendInput): readonly LegendEntry[] {
  const words = exportTexts[language].sheet;
  const palette = ownPalette(theme);
  const { colon } = punctuation[language];
  return own.drawn.flatMap(({ layer, records }): LegendEntry[] => {
    const name = words.ownRecords(layer.name, records.length);
    const { colouring } = layer;
    if (!colouring) return [{ sample: { kind: 'spot', colour: palette[plainColour] ?? '' }, text: name }];
    const [none, ...places] = coloursOfClasses(colouring);
    const column = layer.columns[colouring.column]?.name ?? '';
    const nameOf = (entry: OwnColourEntry): string => {
      if (entry.kind === 'value') return entry.text;
      if (entry.kind === 'other') return words.otherTexts(entry.texts);
      return `${formatNumber(entry.least, language)}–${formatNumber(entry.most, language)}`;
    };
    const hasNone = records.some(({ feature }) => colouring.classes[Number(feature.id)] === 0);
    const classes = colouring.entries.map((entry, index) => ({ place: places[index], text: nameOf(entry) }));
    return [...classes, ...(hasNone ? [{ place: none, text: words.noValue }] : [])].map(
      ({ place, text }, index) => ({
        sample: { kind: 'spot', colour: palette[place ?? plainColour] ?? '' },
        text: index === 0 ? name + colon + column + colon + text : text,
      }),
    );
  });
}
