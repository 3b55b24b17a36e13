import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const mostColours = 256;

/**
 * An opaque picture as PNG with a palette (PNG specification, colour type 3): a third of the bytes of
 * full colour. The most frequent colours are kept as they are; the rest, shades along edges, take
 * the nearest of them.
 * @param pixels RGBA, row by row
 */
export function indexedPng(pixels: Uint8Array, width: number, height: number): Buffer {
  const { palette, indexOf } = reduceColours(pixels);
  // Every row begins with its filter: 0, since indices are no amounts to take differences of.
  const rows = Buffer.alloc((width + 1) * height);
  let [colour, index] = [-1, 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const next = colourAt(pixels, (y * width + x) * 4);
      // Most pixels repeat the one before; a look-up for each would take most of the time.
      if (next !== colour) [colour, index] = [next, indexOf.get(next) ?? 0];
      rows[y * (width + 1) + 1 + x] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => channels(colour)));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function reduceColours(pixels: Uint8Array): {
  readonly palette: readonly number[];
  readonly indexOf: ReadonlyMap<number, number>;
} {
  const counts = new Map<number, number>();
  for (let at = 0, length = 4; at < pixels.length; at += length) {
    const colour = colourAt(pixels, at);
    for (length = 4; colourAt(pixels, at + length) === colour && at + length < pixels.length; ) length += 4;
    counts.set(colour, (counts.get(colour) ?? 0) + length / 4);
  }
  // Equal counts are ordered by colour, so that the same picture is the same file.
  const colours = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
  const palette = colours.slice(0, mostColours);
  const kept = palette.map((colour) => channels(colour));
  const indexOf = new Map(
    colours.map((colour, index) => [colour, index < mostColours ? index : nearest(channels(colour), kept)]),
  );
  return { palette, indexOf };
}

function nearest([r, g, b]: Channels, palette: readonly Channels[]): number {
  let best = 0;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const [index, [pr, pg, pb]] of palette.entries()) {
    const distance = (r - pr) ** 2 + (g - pg) ** 2 + (b - pb) ** 2;
    if (distance >= bestDistance) continue;
    best = index;
    bestDistance = distance;
  }
  return best;
}

type Channels = readonly [red: number, green: number, blue: number];

function channels(colour: number): Channels {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}

function colourAt(pixels: Uint8Array, at: number): number {
  return ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
