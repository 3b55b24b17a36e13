import type { Page } from 'playwright-core';
import { longestBlock } from './longestBlock.ts';
import { regionOf } from './regionOf.ts';
import type { Region, Screencast } from './screencast.ts';
import { lastChange } from './seen.ts';
import type { Subject } from './subjects.ts';

/** Milliseconds from the input event. */
export interface ActionTimes {
  /** To the last frame in which the map's part of the screen changed. */
  readonly filter?: number;
  /** The page's longest task from then on. */
  readonly filterBlock?: number;
  readonly hover?: number;
  /** To the mark `select:painted`: what the atlas does beside marking the place is not the bare page's. */
  readonly select?: number;
  /** To the last changed frame, a move of the camera and an opened profile included. */
  readonly selectSettled?: number;
}

const actionLimit = 8_000;
const quietMilliseconds = 1500;

/** Hovers the middle of the map, filters, and clicks the middle. */
export async function measureActions(page: Page, cast: Screencast, subject: Subject): Promise<ActionTimes> {
  const region = await regionOf(page, subject.map);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const [x, y] = [((region.left + region.right) / 2) * width, ((region.top + region.bottom) / 2) * height];
  await page.mouse.move(x, region.top * height + 2);
  await cast.quiet(quietMilliseconds, actionLimit);
  const measure = { page, cast, region };
  const hover = await timeAction(measure, 'mousemove', undefined, () => page.mouse.move(x, y));
  const filter = await timeAction(measure, 'click', 'filter:painted', () => subject.filter(page));
  await page.mouse.move(x, y);
  await cast.quiet(quietMilliseconds, actionLimit);
  const select = await timeAction(measure, 'click', 'select:painted', () => page.mouse.click(x, y));
  return {
    ...defined('hover', hover.seen),
    ...defined('filter', filter.seen),
    ...defined('filterBlock', filter.block),
    ...defined('select', select.marked),
    ...defined('selectSettled', select.seen),
  };
}

interface Measure {
  readonly page: Page;
  readonly cast: Screencast;
  readonly region: Region;
}

interface ActionTime {
  readonly marked: number | undefined;
  readonly seen: number | undefined;
  readonly block: number | undefined;
}

async function timeAction(
  { page, cast, region }: Measure,
  event: 'mousemove' | 'click',
  mark: 'filter:painted' | 'select:painted' | undefined,
  act: () => Promise<void>,
): Promise<ActionTime> {
  await listenFor(page, event, mark);
  await act();
  if (mark !== undefined) await marked(page, mark);
  const { origin, input, painted } = await page.evaluate(readMarks, mark ?? '');
  if (input === undefined) return { marked: undefined, seen: undefined, block: undefined };
  // Drawn in software, a heavy map's frames come a second after the page has asked for them.
  await cast.frameAfter(origin + (painted ?? input), actionLimit);
  await cast.quiet(quietMilliseconds, actionLimit);
  const changed = lastChange(cast.frames, region, origin + input);
  return {
    marked: painted === undefined ? undefined : painted - input,
    seen: changed === undefined ? undefined : changed - origin - input,
    block: await longestBlock(page, input),
  };
}

/** The moment of the next such event is kept as the mark `bench:input`. */
async function listenFor(page: Page, event: string, mark: string | undefined): Promise<void> {
  const names = { event, mark: mark ?? '' };
  await page.evaluate(({ event: type, mark: name }) => {
    performance.clearMarks('bench:input');
    performance.clearMarks(name);
    const options = { capture: true, once: true };
    window.addEventListener(
      type,
      (input) => void performance.mark('bench:input', { startTime: input.timeStamp }),
      options,
    );
  }, names);
}

/** A page that never sets the mark is measured without it. */
async function marked(page: Page, mark: string): Promise<void> {
  const options = { polling: 50, timeout: actionLimit };
  await page
    .waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark, options)
    .catch(() => undefined);
}

/** Runs in the page. */
function readMarks(mark: string) {
  return {
    origin: performance.timeOrigin,
    input: performance.getEntriesByName('bench:input')[0]?.startTime,
    painted: performance.getEntriesByName(mark)[0]?.startTime,
  };
}

function defined(name: keyof ActionTimes, value: number | undefined): ActionTimes {
  return value === undefined ? {} : { [name]: value };
}
