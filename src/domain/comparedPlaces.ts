/** How many places a comparison takes. */
export const comparedPlaces = { fewest: 2, most: 6 } as const;
