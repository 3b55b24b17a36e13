/** Sequential colour ramps a reader can choose from; the first is used where none is chosen. */
export const paletteIds = ['ylgnbu', 'viridis', 'greys'] as const;
export type PaletteId = (typeof paletteIds)[number];
