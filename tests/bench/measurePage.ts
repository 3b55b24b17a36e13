import type { Browser, Page } from 'playwright-core';
import { applyProfile, type Profile } from './profiles.ts';
import { type Region, type Screencast, startScreencast } from './screencast.ts';
import { firstSeen, lastChange } from './seen.ts';
import type { Subject } from './subjects.ts';

/** Milliseconds from the start of the navigation, or from an input event to the last changed frame. */
export interface PageTimes {
  readonly firstContentfulPaint?: number;
  /** Map pixels seen from outside the page. */
  readonly firstMap?: number;
  /** The page's own mark `map:idle`. */
  readonly complete?: number;
  readonly layoutShift: number;
  /** Addresses of everything loaded until then. */
  readonly resources: readonly string[];
  readonly filter?: number;
  readonly hover?: number;
  readonly select?: number;
}

const startLimit = 90_000;
const actionLimit = 8_000;
const quietAfterStart = 700;
const quietAfterAction = 500;

/** Opens a page in a fresh profile and measures its start, and its actions where asked to. */
export async function measurePage(
  browser: Browser,
  profile: Profile,
  address: string,
  subject: Subject,
  withActions: boolean,
): Promise<PageTimes> {
  const context = await browser.newContext({ viewport: profile.viewport, reducedMotion: 'reduce' });
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

type Actions = Pick<PageTimes, 'filter' | 'hover' | 'select'>;

async function measureActions(page: Page, cast: Screencast, subject: Subject): Promise<Actions> {
  const region = await regionOf(page, subject.map);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const x = ((region.left + region.right) / 2) * width;
  const y = ((region.top + region.bottom) / 2) * height;
  await page.mouse.move(x, region.top * height + 2);
  await cast.quiet(quietAfterAction, actionLimit);
  const hover = await timeAction(page, cast, region, 'mousemove', () => page.mouse.move(x, y));
  const select = await timeAction(page, cast, region, 'click', () => page.mouse.click(x, y));
  const filter = await timeAction(page, cast, region, 'click', () => subject.filter(page));
  return { ...defined('hover', hover), ...defined('select', select), ...defined('filter', filter) };
}

/** From the input event to the last frame in which the map's part of the page still changed. */
async function timeAction(
  page: Page,
  cast: Screencast,
  region: Region,
  event: 'mousemove' | 'click',
  act: () => Promise<void>,
): Promise<number | undefined> {
  await page.evaluate((name) => {
    performance.clearMarks('bench:input');
    window.addEventListener(
      name,
      (input) => {
        performance.mark('bench:input', { startTime: input.timeStamp });
      },
      { capture: true, once: true },
    );
  }, event);
  await act();
  await cast.quiet(quietAfterAction, actionLimit);
  const input = await page.evaluate(() => {
    const mark = performance.getEntriesByName('bench:input')[0];
    return mark === undefined ? undefined : performance.timeOrigin + mark.startTime;
  });
  if (input === undefined) return undefined;
  const changed = lastChange(cast.frames, region, input);
  return changed === undefined ? undefined : changed - input;
}

function defined(name: keyof Actions, value: number | undefined): Actions {
  return value === undefined ? {} : { [name]: value };
}

async function regionOf(page: Page, selector: string): Promise<Region> {
  const box = await page.locator(selector).boundingBox();
  const { width, height } = page.viewportSize() ?? { width: 1, height: 1 };
  if (box === null) throw new Error(`the page has no ${selector}`);
  return {
    left: Math.max(0, box.x / width),
    top: Math.max(0, box.y / height),
    right: Math.min(1, (box.x + box.width) / width),
    bottom: Math.min(1, (box.y + box.height) / height),
  };
}
