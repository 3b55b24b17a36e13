/** What a map can be asked to be drawn by, where it would not be by itself. */
export const mapRenderers = ['svg'] as const;
export type MapRenderer = (typeof mapRenderers)[number];
