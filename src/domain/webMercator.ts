/** Spherical Mercator, world width 1 (EPSG:3857 divided by its circumference), from the antimeridian. */
export function mercatorX(lng: number): number {
  return (lng + 180) / 360;
}

/** The same from north to south: 0.5 at the equator. */
export function mercatorY(lat: number): number {
  const radians = (lat * Math.PI) / 180;
  return (1 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / Math.PI) / 2;
}

/** Longitude in degrees; the inverse of `mercatorX`. */
export function longitudeAt(x: number): number {
  return x * 360 - 180;
}

/** Latitude in degrees; the inverse of `mercatorY`. */
export function latitudeAt(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}
