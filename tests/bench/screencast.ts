import type { CDPSession } from 'playwright-core';
import { decodePng, type Picture } from './decodePng.ts';

/** What was on screen from a moment on. */
export interface Frame {
  /** Milliseconds since 1970, by the browser's compositor. */
  readonly time: number;
  readonly png: Buffer;
}

/** Watches a page from outside, so that no word of the page itself is taken for its picture. */
export interface Screencast {
  readonly frames: readonly Frame[];
  /** Resolves when nothing on screen has changed for the given time, or at the latest after `limit`. */
  quiet(milliseconds: number, limit: number): Promise<void>;
  /** Resolves when a frame of a later time has come, or at the latest after `limit`. */
  frameAfter(time: number, limit: number): Promise<void>;
  stop(): Promise<void>;
}

/** Half of the page's size: enough to see a border move, and cheap enough not to slow what is measured. */
const frameSize = { maxWidth: 640, maxHeight: 400 };
const pollMilliseconds = 20;

/** Starts to record every frame that differs from the one before. */
export async function startScreencast(session: CDPSession): Promise<Screencast> {
  const frames: Frame[] = [];
  let lastFrame = performance.now();
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    lastFrame = performance.now();
    frames.push({
      time: (metadata.timestamp ?? Date.now() / 1000) * 1000,
      png: Buffer.from(data, 'base64'),
    });
    // A page that is being closed takes no more answers.
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await session.send('Page.startScreencast', {
    format: 'png',
    everyNthFrame: 1,
    ...frameSize,
  });
  return {
    frames,
    quiet: async (milliseconds, limit) => {
      lastFrame = performance.now();
      await poll(limit, () => performance.now() - lastFrame >= milliseconds);
    },
    frameAfter: (time, limit) => poll(limit, () => (frames.at(-1)?.time ?? 0) > time),
    stop: async () => {
      await session.send('Page.stopScreencast');
    },
  };
}

async function poll(limit: number, done: () => boolean): Promise<void> {
  const end = performance.now() + limit;
  while (performance.now() < end && !done()) {
    await new Promise((resolve) => setTimeout(resolve, pollMilliseconds));
  }
}

/** A part of the page in fractions of its width and height. */
export interface Region {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The pixels of one part of a frame, three bytes each. */
export function cropFrame({ png }: Frame, region: Region): Uint8Array {
  const picture: Picture = decodePng(png);
  const [left, right] = [region.left, region.right].map((part) => Math.round(part * picture.width));
  const [top, bottom] = [region.top, region.bottom].map((part) => Math.round(part * picture.height));
  const rows: number[] = [];
  for (let y = top ?? 0; y < (bottom ?? 0); y += 1) {
    for (let x = left ?? 0; x < (right ?? 0); x += 1) {
      const at = (y * picture.width + x) * picture.channels;
      for (let channel = 0; channel < 3; channel += 1) rows.push(picture.pixels[at + channel] ?? 0);
    }
  }
  return Uint8Array.from(rows);
}
