import type { AtlasIndex, PlaceEntry } from '../../domain/atlasIndex.ts';
import type { Language } from '../../domain/localizedText.ts';
import { messagesOf } from '../../i18n/messagesOf.ts';
import { isSomewhereInDistrict } from './shareFrame.ts';

/** How well the place's position is known, said in the picture's language. */
const positionWords = {
  zh: {
    within: (kilometres: string) => `位置为近似，误差不超过约 ${kilometres} 公里`,
    somewhere: (district: string) => `${district}境内，确切位置未公布`,
    unlocated: '文件提到，但未能定位',
    joint: '、',
  },
  en: {
    within: (kilometres: string) => `Position approximate, to about ${kilometres} km`,
    somewhere: (district: string) => `Somewhere in ${district}; exact position not published`,
    unlocated: 'Named in documents, position not known',
    joint: ', ',
  },
} as const;

/** A ring smaller than this needs no warning: it is inside the dot. */
const worthSayingMeters = 500;

/** Where the place is and what group of the atlas it belongs to: `Huangpu · Huangpu District`. */
export function whereText(
  atlas: Pick<AtlasIndex, 'places'>,
  { kind, layer, districts }: PlaceEntry,
  language: Language,
): string {
  const nameOf = (id: string): string => atlas.places.find((each) => each.id === id)?.name[language] ?? id;
  const within = kind === 'district' || kind === 'city' ? [] : districts.map(nameOf);
  const group = layer ? messagesOf[language].contents.layers[layer] : '';
  return [group, within.join(positionWords[language].joint)].filter((part) => part !== '').join(' · ');
}

/** What the picture does not show exactly; empty where it shows what there is. */
export function positionText(
  atlas: Pick<AtlasIndex, 'places' | 'outlines'>,
  place: PlaceEntry,
  language: Language,
): string {
  const words = positionWords[language];
  if (place.kind === 'city' || place.kind === 'district') return '';
  const outline = atlas.outlines.find((each) => each.place === place.id);
  if (!outline) return words.unlocated;
  const district = atlas.places.find(({ id }) => id === place.districts[0]);
  if (isSomewhereInDistrict(outline) && district) return words.somewhere(district.name[language]);
  const meters = outline.uncertaintyMeters ?? 0;
  if (meters < worthSayingMeters) return '';
  return words.within(String(meters / 1000));
}
