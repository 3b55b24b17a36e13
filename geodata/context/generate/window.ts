/** West, south, east and north limit, degrees WGS-84. */
export type Box = [west: number, south: number, east: number, north: number];

/** Limits of everything the context draws: about as far as a wide screen shows at the smallest zoom. */
export const MAP_WINDOW: Box = [111.6, 21.6, 115.4, 24.9];

/** Guangzhou and its closer surroundings, drawn in full detail; farther out lines are coarse to keep files small. */
export const DETAIL_WINDOW: Box = [112.6, 22.1, 114.4, 24.2];

/** Neighbouring cities' names are placed inside this smaller box, so that they are seen beside Guangzhou. */
export const LABEL_WINDOW: Box = [112.75, 22.35, 114.25, 24.12];
