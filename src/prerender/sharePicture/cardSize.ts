import { sharePictureSize } from '../../domain/sharePicture.ts';

export const cardSize = sharePictureSize;

/** Where the map lies on it: right of the text, from edge to edge. */
export const mapPanel = { left: 500, top: 0, width: 700, height: 630 } as const;

/** Left edge and width of the text. */
export const textColumn = { left: 48, width: 408 } as const;

/** What lies over the map, in pixels of its panel: the city in small at the top, the scale at the foot. */
export const mapCorners = [
  { left: 545, right: 700, top: 0, bottom: 186 },
  { left: 490, right: 700, top: 570, bottom: 630 },
] as const;
