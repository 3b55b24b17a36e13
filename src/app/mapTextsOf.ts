import type { Messages } from '../i18n/messages.ts';
import type { MapTexts } from '../map/mapTexts.ts';

/** The words the map needs, out of the page's. */
export function mapTextsOf({ map }: Messages): MapTexts {
  return {
    mapLabel: map.label,
    zoomIn: map.zoomIn,
    zoomOut: map.zoomOut,
    kilometres: map.kilometres,
    metres: map.metres,
  };
}
