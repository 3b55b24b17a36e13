import type { LocalizedText } from './localizedText.ts';
import type { LngLat } from './outline.ts';

/**
 * Names of water and where the map writes them: label positions only, chosen on the schematic
 * river. The reach names follow the gazetteer cited in the domain notes (front and rear channel
 * part at Baietan and meet again off Huangpu).
 */
export const waterNames: readonly {
  readonly at: LngLat;
  readonly name: LocalizedText;
}[] = [
  { at: [113.545, 22.96], name: { zh: '珠江', en: 'Pearl River' } },
  { at: [113.66, 22.56], name: { zh: '伶仃洋', en: 'Lingding Sea' } },
];
