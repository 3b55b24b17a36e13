import type { Browser, Page } from 'playwright-core';
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
  /** The page's own mark `map:idle`. */
  readonly complete?: number;
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
  const actions = withActions ? await measureActions(page, cast, subject) : {};
  await cast.stop();
  await context.close();
  return { ...start, ...actions };
}

async function measureStart(page: Page, cast: Screencast, region: Region): Promise<PageTimes> {
  const { origin, paint, idle, shifts, resources } = await page.evaluate(readEntries);
  const seen = firstSeen(cast.frames, region);
  return {
    layoutShift: shifts.reduce((sum, shift) => sum + shift, 0),
    resources,
    ...(paint === undefined ? {} : { firstContentfulPaint: paint }),
    ...(idle === undefined ? {} : { complete: idle }),
    ...(seen === undefined ? {} : { firstMap: seen - origin }),
  };
}

/** Runs in the page, and so may not name a function inside: the compiler would call its own helper there. */
function readEntries() {
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'layout-shift', buffered: true });
  return {
    origin: performance.timeOrigin,
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    idle: performance.getEntriesByName('map:idle')[0]?.startTime,
    shifts: observer.takeRecords().map((entry) => ('value' in entry ? Number(entry.value) : 0)),
    resources: performance.getEntriesByType('resource').map(({ name }) => name),
  };
}
