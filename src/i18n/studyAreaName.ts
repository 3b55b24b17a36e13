import type { PlaceEntry } from '../domain/atlasIndex.ts';
import type { Drawing } from '../domain/drawing.ts';
import type { Language } from '../domain/localizedText.ts';
import type { StudyArea } from '../domain/studyArea/studyArea.ts';
import { drawingName } from './drawingName.ts';
import { formatPosition } from './formatDrawn.ts';
import { measureUnits } from './formatMeasure.ts';
import { formatNumber } from './formatNumber.ts';
import { studyTexts } from './parts/study.ts';

interface Known {
  readonly places: readonly Pick<PlaceEntry, 'id' | 'name'>[];
  readonly drawings: readonly Drawing[];
}

/** What a study area is called: `Haizhu District`, `2 km around Pazhou`, a drawing's name. */
export function studyAreaName(area: StudyArea, { places, drawings }: Known, language: Language): string {
  const { names } = studyTexts[language];
  switch (area.kind) {
    case 'drawing': {
      const drawing = drawings.find(({ id }) => id === area.drawing);
      return drawing ? drawingName(drawing, language) : area.drawing;
    }
    case 'place': {
      const name = places.find(({ id }) => id === area.place)?.name[language] ?? area.place;
      return area.radiusMeters === null ? name : names.around(name, radius(area.radiusMeters, language));
    }
    case 'point':
      return names.around(formatPosition(area.centre), radius(area.radiusMeters, language));
    case 'own':
      return names.own(area.name);
  }
}

/** A radius as it was typed, not a measured one. */
function radius(meters: number, language: Language): string {
  const [value, unit] = meters >= 1000 ? [meters / 1000, measureUnits.km] : [meters, measureUnits.m];
  return formatNumber(value, language) + unit[language];
}
