/** Where the map looks: MapLibre's zoom level and the centre in WGS-84 degrees. */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
}

/**
 * Beyond these a camera is a typing error rather than a view: the map shows Guangdong, from the
 * whole province (zoom 6) to a street corner (MapLibre's end, 22).
 */
const bounds = { zoom: [6, 22], lat: [20, 26], lng: [109, 118] } as const;

const hashForm = /^#map=(\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)$/;

/** A camera as `#map=zoom/lat/lng`; five decimals are a metre, from zoom 14 on, else four. */
export function encodeCamera({ zoom, lat, lng }: Camera): string {
  const decimals = zoom >= 14 ? 5 : 4;
  return `#map=${[rounded(zoom, 2), rounded(lat, decimals), rounded(lng, decimals)].join('/')}`;
}

/** The camera in a hash; null if there is none or it looks somewhere else than at Guangdong. */
export function decodeCamera(hash: string): Camera | null {
  const [, zoom, lat, lng] = hashForm.exec(hash) ?? [];
  if (zoom === undefined || lat === undefined || lng === undefined) return null;
  const camera = { zoom: Number(zoom), lat: Number(lat), lng: Number(lng) };
  return within(camera, 'zoom') && within(camera, 'lat') && within(camera, 'lng') ? camera : null;
}

function within(camera: Camera, key: keyof Camera): boolean {
  const [low, high] = bounds[key];
  return camera[key] >= low && camera[key] <= high;
}

/** Without trailing zeros: `12`, not `12.00`. */
function rounded(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals)));
}
