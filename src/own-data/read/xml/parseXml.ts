import { DOMParser, type Document } from '@xmldom/xmldom';

/** A document, or null where the markup is not well-formed; entities other than XML's own five are none. */
export function parseXml(markup: string): Document | null {
  try {
    return new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message);
      },
    }).parseFromString(markup, 'text/xml');
  } catch {
    return null;
  }
}
