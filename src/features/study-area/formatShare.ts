import type { Language } from '../../domain/localizedText.ts';
import type { Overlap } from '../../domain/studyArea/studyPlace.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';

/** A share, 0 to 1, in whole percent; neither nothing nor all where it is only nearly so. */
export function formatShare(share: number, language: Language): string {
  if (share >= 1 - 1e-6) return '100%';
  if (share < 0.01) return '< 1%';
  return share > 0.99 ? '> 99%' : `${formatNumber(Math.round(share * 100), language)}%`;
}

/** The share of a place with what the tolerance of the edges makes it uncertain by, `35% (±4)`. */
export function formatShareOfPlace(overlap: Overlap, language: Language): string {
  const { shareOfPlace, squareMeters, toleranceSquareMeters } = overlap;
  const share = formatShare(shareOfPlace, language);
  const points = Math.ceil((toleranceSquareMeters / squareMeters) * shareOfPlace * 100);
  if (points < 1 || shareOfPlace >= 1 - 1e-6) return share;
  const tolerance = `±${formatNumber(Math.min(points, 100), language)}`;
  return language === 'zh' ? `${share}（${tolerance}）` : `${share} (${tolerance})`;
}
