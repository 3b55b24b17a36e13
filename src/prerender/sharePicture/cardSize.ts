/** Size of a share picture in pixels, as link previews crop it least. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Where the map lies on it: right of the text, from edge to edge. */
export const mapPanel = { left: 500, top: 0, width: 700, height: 630 } as const;

/** Left edge and width of the text. */
export const textColumn = { left: 48, width: 408 } as const;
