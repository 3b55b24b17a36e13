import { actualsAreNotLaterThanText } from './actualsAreNotLaterThanText.ts';
import { cantonTowerIsInHaizhu } from './cantonTowerIsInHaizhu.ts';
import { certaintyFitsGeometry } from './certaintyFitsGeometry.ts';
import type { Check } from './check.ts';
import { checkPointsHold } from './checkPointsHold.ts';
import { coordinatesAreLngLat } from './coordinatesAreLngLat.ts';
import { datumsFitDistricts } from './datumsFitDistricts.ts';
import { districtsAreDistricts } from './districtsAreDistricts.ts';
import { districtsSumToCity } from './districtsSumToCity.ts';
import { districtsTileTheCity } from './districtsTileTheCity.ts';
import { factsAreCountedOnce } from './factsAreCountedOnce.ts';
import { idsAreUnique } from './idsAreUnique.ts';
import { idsMatchFileNames } from './idsMatchFileNames.ts';
import { kindsFitLayers } from './kindsFitLayers.ts';
import { locatorsExist } from './locatorsExist.ts';
import { namesAreUnique } from './namesAreUnique.ts';
import { nineDistrictsSumToTotal } from './nineDistrictsSumToTotal.ts';
import { outlineAreasFitPublished } from './outlineAreasFitPublished.ts';
import { outlinesLieInDistricts } from './outlinesLieInDistricts.ts';
import { parentsDoNotLoop } from './parentsDoNotLoop.ts';
import { placesAreDrawn } from './placesAreDrawn.ts';
import { predecessorsResolve } from './predecessorsResolve.ts';
import { rangesAreOrdered } from './rangesAreOrdered.ts';
import { referencesResolve } from './referencesResolve.ts';
import { restatementsAgree } from './restatementsAgree.ts';
import { ringsAreClosed } from './ringsAreClosed.ts';
import { ringsDoNotCross } from './ringsDoNotCross.ts';
import { ringsDoNotOverlap } from './ringsDoNotOverlap.ts';
import { ringsWindRight } from './ringsWindRight.ts';
import { sourcesAreKnown } from './sourcesAreKnown.ts';
import { sourceUrlsAreWellFormed } from './sourceUrlsAreWellFormed.ts';
import { territoriesAreNamed } from './territoriesAreNamed.ts';
import { territoriesAreUsed } from './territoriesAreUsed.ts';
import { unitsFitMetrics } from './unitsFitMetrics.ts';
import { yearToDateIsActual } from './yearToDateIsActual.ts';

/** Every claim the data is held to, beyond the shape of its files. */
export const allChecks: Readonly<Record<string, Check>> = {
  idsMatchFileNames,
  idsAreUnique,
  sourcesAreKnown,
  locatorsExist,
  sourceUrlsAreWellFormed,
  referencesResolve,
  districtsAreDistricts,
  parentsDoNotLoop,
  unitsFitMetrics,
  actualsAreNotLaterThanText,
  yearToDateIsActual,
  rangesAreOrdered,
  restatementsAgree,
  factsAreCountedOnce,
  territoriesAreNamed,
  territoriesAreUsed,
  predecessorsResolve,
  districtsSumToCity,
  nineDistrictsSumToTotal,
  namesAreUnique,
  placesAreDrawn,
  kindsFitLayers,
  certaintyFitsGeometry,
  coordinatesAreLngLat,
  ringsAreClosed,
  ringsWindRight,
  ringsDoNotCross,
  ringsDoNotOverlap,
  datumsFitDistricts,
  outlinesLieInDistricts,
  outlineAreasFitPublished,
  checkPointsHold,
  cantonTowerIsInHaizhu,
  districtsTileTheCity,
};
