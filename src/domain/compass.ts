/** The eight winds, clockwise from north. */
export const compassPoints = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type CompassPoint = (typeof compassPoints)[number];

/** The wind nearest to a bearing in degrees clockwise from north; any real number is a bearing. */
export function compassPoint(bearingDegrees: number): CompassPoint {
  const eighth = ((Math.round(bearingDegrees / 45) % 8) + 8) % 8;
  return compassPoints[eighth] ?? 'n';
}
