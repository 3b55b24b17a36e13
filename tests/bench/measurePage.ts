import type { Browser, Page } from 'playwright-core';
import { longestBlock } from './longestBlock.ts';
import { type ActionTimes, measureActions } from './measureActions.ts';
import { applyProfile, type Profile } from './profiles.ts';
import { regionOf } from './regionOf.ts';
import { type Region, type Screencast, startScreencast } from './screencast.ts';
import { firstSeen } from './seen.ts';
import type { Subject } from './subjects.ts';

/** Milliseconds from the start of the navigation, or from an input event to the last changed frame. */
export interface PageTimes extends ActionTimes {
  readonly firstContentfulPaint?: number;
  /** Map pixels seen from outside the page. */
  readonly firstMap?: number;
  /** Words and map pixels both on screen; only where that was before the page's script had its say. */
  readonly drawnBeforeScript?: number;
  /** When the first of the page's scripts had arrived; none can have run before. */
  readonly scriptArrived?: number;
  /**
   * When the first of them ran that took 5 ms, as the browser's own account of long frames has it; at
   * the latest the page's mark `atlas:shell`.
   */
  readonly scriptRan?: number;
  /** The page's own mark `map:idle`. */
  readonly complete?: number;
  /** Its longest task until then. */
  readonly startBlock?: number;
  readonly layoutShift: number;
  /** Addresses of everything loaded until then. */
  readonly resources: readonly string[];
}

const startLimit = 90_000;
const quietAfterStart = 1500;

/** Opens a page in a fresh profile and measures its start, and its actions where asked to. */
export async function measurePage(
  browser: Browser,
  profile: Profile,
  address: string,
  subject: Subject,
  withActions: boolean,
): Promise<PageTimes> {
  const context = await browser.newContext({
    viewport: profile.viewport,
    reducedMotion: 'reduce',
    // It begins when the page is complete, and would be measured with the reader's actions.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await applyProfile(session, profile);
  const cast = await startScreencast(session);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('map:idle').length > 0, undefined, {
    polling: 200,
    timeout: startLimit,
  });
  await cast.quiet(quietAfterStart, startLimit);
  const start = await measureStart(page, cast, await regionOf(page, subject.map));
  const startBlock = await longestBlock(page, 0);
  const actions = withActions ? await measureActions(page, cast, subject) : {};
  await cast.stop();
  await context.close();
  return { ...start, startBlock, ...actions };
}

async function measureStart(page: Page, cast: Screencast, region: Region): Promise<PageTimes> {
  const { origin, paint, ran, script, idle, shifts, resources } = await page.evaluate(readEntries);
  const seen = firstSeen(cast.frames, region);
  const firstMap = seen === undefined ? undefined : seen - origin;
  return {
    layoutShift: shifts.reduce((sum, shift) => sum + shift, 0),
    resources,
    ...(paint === undefined ? {} : { firstContentfulPaint: paint }),
    ...(idle === undefined ? {} : { complete: idle }),
    ...(firstMap === undefined ? {} : { firstMap }),
    ...(ran === undefined ? {} : { scriptRan: ran }),
    ...(script === undefined ? {} : { scriptArrived: script }),
    ...drawnBefore(ran, [paint, firstMap]),
  };
}

/** The later of some moments, if all are known and before the script's. */
export function drawnBefore(
  script: number | undefined,
  moments: readonly (number | undefined)[],
): Pick<PageTimes, 'drawnBeforeScript'> {
  const known = moments.flatMap((moment) => moment ?? []);
  const drawn = Math.max(...known);
  const isComplete = known.length === moments.length && script !== undefined && drawn < script;
  return isComplete ? { drawnBeforeScript: drawn } : {};
}

/** Runs in the page, and so may not name a function inside: the compiler would call its own helper there. */
function readEntries() {
  const frames = new PerformanceObserver(() => undefined);
  frames.observe({ type: 'long-animation-frame', buffered: true });
  const scripts = frames
    .takeRecords()
    .flatMap((frame): unknown[] => ('scripts' in frame && Array.isArray(frame.scripts) ? frame.scripts : []))
    .flatMap((ran) =>
      typeof ran === 'object' && ran !== null && 'startTime' in ran ? Number(ran.startTime) : [],
    );
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'layout-shift', buffered: true });
  return {
    origin: performance.timeOrigin,
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    ran: [...scripts, ...performance.getEntriesByName('atlas:shell').map((mark) => mark.startTime)].toSorted(
      (a, b) => a - b,
    )[0],
    script: performance
      .getEntriesByType('resource')
      .flatMap((entry) =>
        'responseEnd' in entry && entry.name.endsWith('.js') ? Number(entry.responseEnd) : [],
      )
      .toSorted((a, b) => a - b)[0],
    idle: performance.getEntriesByName('map:idle')[0]?.startTime,
    shifts: observer.takeRecords().map((entry) => ('value' in entry ? Number(entry.value) : 0)),
    resources: performance.getEntriesByType('resource').map(({ name }) => name),
  };
}
