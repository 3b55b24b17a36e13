import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { MapSheet, type MapSheetProps } from '../../../svg-map/sheet/MapSheet.tsx';
import { type LookRule, sheetLook } from '../../../svg-map/sheet/sheetLook.ts';

/**
 * A sheet as an SVG element that needs nothing from the page: drawn beside the page by the React that
 * is there already, then given its look as attributes.
 *
 * @throws Error if it cannot be drawn
 */
export function drawSheet(props: MapSheetProps): SVGSVGElement {
  const host = document.createElement('div');
  const root = createRoot(host, { onUncaughtError: () => {} });
  flushSync(() => root.render(<MapSheet {...props} />));
  const sheet = host.querySelector('svg')?.cloneNode(true);
  root.unmount();
  if (!(sheet instanceof SVGSVGElement)) throw new Error('The sheet could not be drawn');
  inlineLook(sheet, sheetLook(props.contents.map.theme));
  return sheet;
}

/** The element as a file: XML in UTF-8. */
export function sheetFile(sheet: SVGSVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(sheet)}\n`;
}

/** Turns rules into attributes of what they select on the map's ground; classes have done their work then. */
function inlineLook(sheet: SVGSVGElement, rules: readonly LookRule[]): void {
  const grounds = sheet.querySelectorAll('[data-ground]');
  for (const ground of grounds) {
    for (const { selector, attributes } of rules) {
      for (const element of ground.querySelectorAll(selector)) {
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
      }
    }
    ground.removeAttribute('data-ground');
    for (const element of ground.querySelectorAll('[class]')) element.removeAttribute('class');
  }
}
