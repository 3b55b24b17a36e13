/** How far the map may be zoomed, in MapLibre's levels, whatever draws it. */
export const zoomRange = { minZoom: 6, maxZoom: 17 } as const;

/** No closer than this when a place or an area is brought into view. */
export const closestPlaceZoom = 13.2;
/** The same for what a reader drew or brought. */
export const closestOwnZoom = 16;

/** How long a flight to a place takes. */
export const flightMilliseconds = 700;
