/** How sure the first of the ranked readings is. */
export const readingConfidences = ['stated', 'clear', 'likely', 'open'] as const;
export type ReadingConfidence = (typeof readingConfidences)[number];

/** One observation about a file under one reading: a code with its numbers, worded by the page. */
export type Evidence =
  /** The file says so itself: EPSG code or coordinate system description. */
  | { readonly code: 'stated' }
  /** The file states another system. */
  | { readonly code: 'stated-otherwise'; readonly stated: string }
  /** The file's format prescribes it. */
  | { readonly code: 'format-rule' }
  /** A word in the name of the file or of a column speaks for it. */
  | { readonly code: 'hint'; readonly word: string; readonly where: 'file-name' | 'attribute-name' }
  /** Records in the city and its neighbourhood. */
  | { readonly code: 'in-surroundings'; readonly records: number; readonly of: number }
  /** Records within the districts. */
  | { readonly code: 'in-city'; readonly records: number; readonly of: number }
  /** Places called by their name: how many lie within `nearMeters` of where the atlas has them. */
  | {
      readonly code: 'named-places';
      readonly near: number;
      readonly of: number;
      readonly nearMeters: number;
      readonly medianDistanceMeters: number;
    }
  /** Places mentioned in a longer text; says something only of shifts of kilometres. */
  | {
      readonly code: 'mentioned-places';
      readonly of: number;
      readonly medianDistanceMeters: number;
    }
  /** Records that name a district: how many lie in it. */
  | { readonly code: 'named-districts'; readonly inside: number; readonly of: number }
  /** Outlines named after a known place: median distance of their vertices from its outline. */
  | { readonly code: 'outline-fit'; readonly outlines: number; readonly medianDistanceMeters: number }
  /** Other outlines that follow a known border: the same, from the nearest border. */
  | { readonly code: 'border-fit'; readonly outlines: number; readonly medianDistanceMeters: number }
  /** Records in the sea or the river. */
  | { readonly code: 'in-water'; readonly records: number; readonly of: number };
