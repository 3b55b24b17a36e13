import type { Element } from '@xmldom/xmldom';
import { childElements, textOf } from './childElements.ts';

/** How a placemark looks, which is no attribute of the place. */
const appearance = new Set(['styleUrl', 'visibility', 'open', 'LookAt', 'Camera', 'Style', 'StyleMap']);

/**
 * The attributes of a placemark: its plain elements (name, description, address …), its times, and its extended
 * data, typed or not. Everything is text, markup in a description included.
 */
export function kmlAttributes(placemark: Element): [string, string][] {
  return childElements(placemark).flatMap((child): [string, string][] => {
    const name = child.localName ?? '';
    if (appearance.has(name)) return [];
    const inner = childElements(child);
    if (name === 'ExtendedData') return inner.flatMap(extendedData);
    if (name === 'TimeStamp' || name === 'TimeSpan') {
      return inner.map((part) => [part.localName ?? '', textOf(part)]);
    }
    return inner.length === 0 ? [[name, textOf(child)]] : [];
  });
}

/** `Data` with a `value`, or `SchemaData` with its `SimpleData`. */
function extendedData(element: Element): [string, string][] {
  if (element.localName === 'SchemaData') return childElements(element).flatMap(extendedData);
  const value = childElements(element).find(({ localName }) => localName === 'value');
  return [[element.getAttribute('name') ?? '', textOf(value ?? element)]];
}
