import type { Element } from '@xmldom/xmldom';
import { childElements, textOf } from './childElements.ts';

/** What makes up the geometry. */
const geometric = new Set(['ele', 'rtept', 'trkseg']);

/** The attributes of a `wpt`, `rte` or `trk`: its plain elements, its link, and what its extensions hold. */
export function gpxAttributes(element: Element): [string, string][] {
  return childElements(element).flatMap((child): [string, string][] => {
    const name = child.localName ?? '';
    if (geometric.has(name)) return [];
    if (name === 'link') return [[name, child.getAttribute('href') ?? '']];
    if (name === 'extensions') return childElements(child).flatMap(leaves);
    return [[name, textOf(child)]];
  });
}

/** Programs put their own values one level deep or deeper; the markup's depth was limited when it was scanned. */
function leaves(element: Element): [string, string][] {
  const inner = childElements(element);
  return inner.length > 0 ? inner.flatMap(leaves) : [[element.localName ?? '', textOf(element)]];
}
