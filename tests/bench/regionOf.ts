import type { Page } from 'playwright-core';
import type { Region } from './screencast.ts';

/** The part of the viewport that an element takes; throws if the page has no such element. */
export async function regionOf(page: Page, selector: string): Promise<Region> {
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
