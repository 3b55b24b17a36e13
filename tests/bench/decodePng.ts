import { inflateSync } from 'node:zlib';

/** A decoded picture: `channels` bytes for each pixel, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
  readonly pixels: Uint8Array;
}

const signatureLength = 8;

/**
 * Decodes the PNG files that Chromium writes: 8 bits, RGB or RGBA, not interlaced.
 * @throws Error for any other kind
 */
export function decodePng(file: Buffer): Picture {
  const parts: Buffer[] = [];
  let [width, height, channels]: [number, number, 3 | 4] = [0, 0, 4];
  for (let at = signatureLength; at < file.length; at += file.readUInt32BE(at) + 12) {
    const kind = file.toString('latin1', at + 4, at + 8);
    const body = file.subarray(at + 8, at + 8 + file.readUInt32BE(at));
    if (kind === 'IDAT') parts.push(body);
    if (kind !== 'IHDR') continue;
    [width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)];
    channels = channelsOf(body);
  }
  const rows = inflateSync(Buffer.concat(parts));
  return {
    width,
    height,
    channels,
    pixels: unfilter(rows, width * channels, height, channels),
  };
}

function channelsOf(header: Buffer): 3 | 4 {
  const [depth, colour, , , interlace] = header.subarray(8);
  if (depth === 8 && interlace === 0 && colour === 2) return 3;
  if (depth === 8 && interlace === 0 && colour === 6) return 4;
  throw new Error(`PNG of depth ${depth}, colour type ${colour}, interlace ${interlace} is not supported`);
}

function unfilter(rows: Buffer, rowLength: number, height: number, channels: number): Uint8Array {
  const out = new Uint8Array(rowLength * height);
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (rowLength + 1)] ?? 0;
    for (let x = 0; x < rowLength; x += 1) {
      const at = y * rowLength + x;
      const left = x < channels ? 0 : (out[at - channels] ?? 0);
      const up = y === 0 ? 0 : (out[at - rowLength] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (out[at - rowLength - channels] ?? 0);
      out[at] = (rows[y * (rowLength + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return out;
}

/** The five filters of the PNG specification, section 9. */
function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const estimate = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(estimate - value));
  if (toLeft === undefined || toUp === undefined || toCorner === undefined) return 0;
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
