/** West, south, east and north limit of everything the context draws, degrees WGS-84. */
export const MAP_WINDOW: [number, number, number, number] = [112.6, 22.1, 114.4, 24.2];

/** Neighbouring cities' names are placed inside this smaller box, so that they are seen beside Guangzhou. */
export const LABEL_WINDOW: [number, number, number, number] = [112.75, 22.35, 114.25, 24.12];
