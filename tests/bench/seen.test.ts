import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Frame } from './screencast.ts';
import { firstSeen, lastChange } from './seen.ts';

const width = 8;
const height = 8;
const whole = { left: 0, top: 0, right: 1, bottom: 1 };
const paper = [251, 248, 240] as const;
const water = [194, 220, 218] as const;

/** A frame whose pixels are water where asked, and paper elsewhere. */
function frame(
  time: number,
  isWater: (x: number, y: number) => boolean,
  land: readonly number[] = paper,
): Frame {
  const rows = Array.from({ length: height }, (_, y) => [
    0,
    ...Array.from({ length: width }, (_, x) => (isWater(x, y) ? water : land)).flat(),
  ]);
  return { time, png: png(Buffer.from(rows.flat())) };
}

function png(rows: Buffer): Buffer {
  const header = Buffer.from([0, 0, 0, width, 0, 0, 0, height, 8, 2, 0, 0, 0]);
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.alloc(8), ...chunks]);
}

function chunk(kind: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length, Buffer.from(kind, 'latin1'), body, Buffer.alloc(4)]);
}

const nothing = () => false;
const river = (x: number) => x < 3;
const halfTheRiver = (x: number, y: number) => river(x) && y < 5;

describe('firstSeen', () => {
  it('does not take a blank page for a map, in whatever colour', () => {
    const frames = [frame(1, nothing, [255, 255, 255]), frame(2, nothing), frame(3, river)];
    expect(firstSeen(frames, whole)).toBe(3);
  });

  it('takes a map that lacks its last details for seen', () => {
    const frames = [frame(1, nothing), frame(2, halfTheRiver), frame(3, river)];
    expect(firstSeen(frames, whole)).toBe(2);
  });
});

describe('lastChange', () => {
  it('waits for the last frame that still changed, and for no later one', () => {
    const frames = [frame(1, nothing), frame(5, halfTheRiver), frame(7, river), frame(9, river)];
    expect(lastChange(frames, whole, 3)).toBe(7);
  });

  it('looks at the given part of the page only', () => {
    const right = { ...whole, left: 0.5 };
    expect(lastChange([frame(1, nothing), frame(5, river)], right, 3)).toBeUndefined();
  });

  it('sees a change that a frame taken before the moment does not have', () => {
    expect(lastChange([frame(1, nothing), frame(2, river)], whole, 2)).toBeUndefined();
    expect(lastChange([frame(1, nothing), frame(2, river)], whole, 1)).toBe(2);
  });
});
