/** Positions whose look on the map is known; WGS-84, longitude first. */
export const mapPoints = {
  /** Label points of places, as `data/places.geojson` has them. */
  pazhou: [113.338, 23.104],
  baietan: [113.228, 23.095],
  foxconn: [113.61, 23.17],
  scienceCity: [113.44439, 23.16866],
  bioIsland: [113.37124, 23.06951],
  panyuCluster: [113.3925, 22.9813],
  eastStation: [113.3197, 23.1535],
  /** In the main channel north of Changzhou Island, 500 m from either bank. */
  river: [113.4125, 23.096],
  /** In the hills of Huangpu, in no zone and under no label. */
  land: [113.45, 23.26],
  /** West of the city's border, in Foshan. */
  neighbour: [113.16, 22.95],
} as const satisfies Readonly<Record<string, readonly [lng: number, lat: number]>>;
