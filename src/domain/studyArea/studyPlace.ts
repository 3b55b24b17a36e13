/** How a place lies to a study area, in the order in which they are listed. */
export const standings = ['inside', 'partly', 'possibly', 'cannot-say', 'touching'] as const;
/**
 * `possibly`: a place known to within a ring that is partly in the area. `cannot-say`: one that may be
 * anywhere in a district that is partly in it. `touching`: drawn outlines that share no ground, or no
 * more than the tolerance of their edges would explain.
 */
export type Standing = (typeof standings)[number];

/** What tells how a place lies: its outline, its ring of uncertainty, its district, or what its sources say it lies in. */
export type StandingBasis = 'outline' | 'ring' | 'district' | 'stated';

export interface StudyPlace {
  readonly place: string;
  readonly standing: Standing;
  readonly basis: StandingBasis;
  /** False where edges lie so near each other that the true ones may cross. */
  readonly isSure: boolean;
  /** Ground shared by drawn outlines; absent for points. */
  readonly overlap?: Overlap;
}

export interface Overlap {
  readonly squareMeters: number;
  /** How far it may be off by the tolerance of the two edges. */
  readonly toleranceSquareMeters: number;
  /** 0 to 1. */
  readonly shareOfPlace: number;
  readonly shareOfArea: number;
}
