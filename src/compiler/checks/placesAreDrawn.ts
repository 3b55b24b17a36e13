import { byId, type Dataset, idsOf } from '../dataset.ts';
import { didYouMean } from '../didYouMean.ts';
import type { Issue } from '../issue.ts';
import { issueAt } from '../read/located.ts';
import type { Check } from './check.ts';

/** Places and outlines belong together: no outline without its place, no place of a layer without outline. */
export const placesAreDrawn: Check = (dataset) => [
  ...outlinesWithoutPlace(dataset),
  ...placesWithoutOutline(dataset),
  ...outlinesDrawnTwice(dataset),
  ...bordersWithoutDistrict(dataset),
];

function outlinesWithoutPlace(dataset: Dataset): Issue[] {
  const ids = idsOf(dataset, 'place');
  const places = byId(dataset.places);
  return dataset.outlines.flatMap((outline) => {
    const { id } = outline.value;
    if (!ids.has(id)) {
      return [
        issueAt(
          outline,
          ['id'],
          `outline of an unknown place "${id}"${didYouMean(id, ids)}; each needs a file places/<id>.yaml`,
        ),
      ];
    }
    const place = places.get(id)?.value;
    if (!place || place.layer === outline.layer) return [];
    const stated = place.layer === undefined ? 'has no layer' : `is in layer "${place.layer}"`;
    return [issueAt(outline, ['id'], `outline in layer "${outline.layer}", but its place "${id}" ${stated}`)];
  });
}

function placesWithoutOutline(dataset: Dataset): Issue[] {
  const drawn = new Set(dataset.outlines.map(({ value }) => value.id));
  const districts = dataset.context?.districts.features.map(({ properties }) => properties.place);
  return dataset.places.flatMap((place) => {
    const { id, layer } = place.value;
    if (layer === undefined || drawn.has(id)) return [];
    if (layer !== 'districts') {
      return [
        issueAt(
          place,
          ['layer'],
          `no outline for "${id}" in layers/${layer}.geojson; leave "layer" out if the place cannot be located`,
        ),
      ];
    }
    return districts === undefined || districts.includes(id)
      ? []
      : [
          issueAt(
            place,
            ['layer'],
            `no district "${id}" in context/borders.topo.json${didYouMean(id, districts)}`,
          ),
        ];
  });
}

function outlinesDrawnTwice(dataset: Dataset): Issue[] {
  const first = new Map<string, string>();
  return dataset.outlines.flatMap((outline) => {
    const { id } = outline.value;
    const earlier = first.get(id);
    first.set(id, earlier ?? `${outline.file}:${outline.lineAt('id')}`);
    return earlier === undefined
      ? []
      : [issueAt(outline, ['id'], `"${id}" already has an outline at ${earlier}`)];
  });
}

function bordersWithoutDistrict({ context, declared }: Dataset): Issue[] {
  const ids = new Set(declared.filter(({ noun }) => noun === 'place').map(({ value }) => value));
  const drawn = context?.districts.features.map(({ properties }) => properties.place) ?? [];
  return drawn
    .filter((id) => !ids.has(id))
    .map((id) => ({
      file: context?.bordersFile ?? '',
      line: 1,
      message: `borders of an unknown district "${id}"${didYouMean(id, ids)}; each needs a file places/<id>.yaml`,
    }));
}
