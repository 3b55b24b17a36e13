/** A compressed variant beside a file: its content coding and what its name ends in. */
export interface Encoding {
  readonly coding: string;
  readonly extension: string;
}

/** The variants a build has, the smaller one first. */
export const encodings: readonly Encoding[] = [
  { coding: 'br', extension: '.br' },
  { coding: 'gzip', extension: '.gz' },
];

/** Below this a variant saves less than the headers that announce it. */
export const leastBytes = 1024;

/** Files that shrink: text, and the formats made of it; pictures, fonts and archives are compressed already. */
export const compressibleName = /\.(?:html|css|m?js|json|webmanifest|geojson|csv|txt|xml|svg|wasm)$/;

/** Which variants a browser takes, by its Accept-Encoding header. */
export function acceptedEncodings(header: string): readonly Encoding[] {
  const refused = /;\s*q=0(?:\.0+)?$/;
  const accepted = new Set(
    header
      .split(',')
      .map((part) => part.trim())
      .filter((part) => !refused.test(part))
      .map((part) => part.split(';')[0]?.trim().toLowerCase()),
  );
  return encodings.filter(({ coding }) => accepted.has(coding));
}

/** Whether a file is such a variant itself. */
export function isVariant(path: string): boolean {
  return encodings.some(({ extension }) => path.endsWith(extension));
}
