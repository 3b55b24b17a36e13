/** Tianditu serves levels 1 to 18 in Web Mercator. */
export const closestTianditu = 18;

/** The service's hosts, t0 to t7; each answers every request. */
export const tiandituOrigins: readonly string[] = Array.from(
  { length: 8 },
  (_, number) => `https://t${number}.tianditu.gov.cn`,
);
