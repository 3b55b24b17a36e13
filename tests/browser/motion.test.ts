import { describe, expect, it } from 'vitest';
import { startSession } from './support/session.ts';
import { visitMap } from './support/visit.ts';

const session = startSession();

/** A flight takes 700 ms by the clock, however few frames a slow machine draws of it. */
const shortestFlightMilliseconds = 600;

interface Journey {
  readonly milliseconds: number;
  /** Different scale bars seen on the way, departure and arrival included. */
  readonly scales: number;
}

/** Lets the map go from the whole city to a place chosen in the list. */
async function journey(reducedMotion: 'reduce' | 'no-preference'): Promise<Journey> {
  const { page, close } = await visitMap(session.browser(), `${session.url()}en/#map=9/23.2/113.5`, {
    reducedMotion,
  });
  const travelled = await page.evaluate(
    () =>
      new Promise<Journey>((arrive) => {
        const [scale, link] = ['.maplibregl-ctrl-scale', '.zone-list [data-place="pazhou"]'].map((selector) =>
          document.querySelector<HTMLElement>(selector),
        );
        const [departure, departed] = [window.location.hash, performance.now()];
        const seen = new Set<string>();
        const look = (): void => {
          seen.add(`${scale?.clientWidth} ${scale?.textContent}`);
          if (window.location.hash === departure) requestAnimationFrame(look);
          else arrive({ milliseconds: performance.now() - departed, scales: seen.size });
        };
        look();
        link?.click();
      }),
  );
  await close();
  return travelled;
}

describe('motion', () => {
  it('the map flies to a chosen place, but jumps for a reader who asked for less motion', async () => {
    expect((await journey('no-preference')).milliseconds).toBeGreaterThan(shortestFlightMilliseconds);
    expect((await journey('reduce')).scales).toBeLessThanOrEqual(2);
  });
});
