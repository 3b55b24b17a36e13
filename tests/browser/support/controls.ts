import type { Page } from 'playwright-core';

/** Everything a finger or pointer is meant to hit, as the page shows it now. */
const controls =
  'a[href], button, summary, input:not([type=checkbox]), label.chip, input.switch, [role="switch"]';

/** A control and what is wrong with it: too small, or something else lies over it. */
export interface ControlFault {
  readonly control: string;
  readonly fault: string;
}

/** Unfolds all that is folded in a part of the page. */
export async function openAllDetails(page: Page, within = 'body'): Promise<void> {
  await page.locator(`${within} details`).evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
}

/**
 * Scrolls every visible control into view and looks at it as a pointer would: whether its target is
 * `leastPixels` wide and high, and whether its middle is its own. Links inside running text may be
 * as low as their line (WCAG 2.5.8).
 */
export function faultyControls(page: Page, leastPixels: number, within: string): Promise<ControlFault[]> {
  return page.evaluate(
    ({ selector, least, parts }) => {
      const faults: { control: string; fault: string }[] = [];
      for (const element of document.querySelectorAll<HTMLElement>(selector)) {
        if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.skip-link')) continue;
        if (!element.closest(parts)) continue;
        element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
        const { left, top, width, height } = element.getBoundingClientRect();
        const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
        const control = `${element.localName}.${element.className} "${words.trim().slice(0, 40)}"`;
        const inText = getComputedStyle(element).display === 'inline';
        if (!inText && (width < least || height < least))
          faults.push({ control, fault: `${width} x ${height}` });
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        const owns = hit !== null && (element.contains(hit) || hit.contains(element));
        if (!owns) faults.push({ control, fault: `under ${hit?.localName}.${hit?.className ?? ''}` });
      }
      return faults;
    },
    { selector: controls, least: leastPixels, parts: within },
  );
}

/** How many pixels the page is wider than the window; 0 where nothing scrolls sideways. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
