import type { Element } from '@xmldom/xmldom';
import { childElements } from './childElements.ts';
import { parseXml } from './parseXml.ts';
import type { XmlScan } from './xmlRecords.ts';

/** Records parsed together: a parser has a fixed cost per document. */
const batchRecords = 50;

/** Prefixes that files use without declaring them. */
const commonPrefixes: Readonly<Record<string, string>> = {
  gx: 'http://www.google.com/kml/ext/2.2',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
};

/**
 * The element of each record, in batches; where a batch is not well-formed, its records one by one. A record
 * that is damaged itself comes as null.
 */
export function* recordElements(scan: Pick<XmlScan, 'rootTag' | 'records'>): Generator<Element | null> {
  const open = `<records ${namespacesOf(scan.rootTag)}>`;
  const markup = scan.records.map((record) => record.markup);
  for (let start = 0; start < markup.length; start += batchRecords) {
    const batch = markup.slice(start, start + batchRecords);
    yield* elementsOf(open, batch) ?? batch.map((one) => elementsOf(open, [one])?.[0] ?? null);
  }
}

function elementsOf(open: string, markup: readonly string[]): Element[] | null {
  const root = parseXml(`${open}${markup.join('')}</records>`)?.documentElement;
  const elements = root ? childElements(root) : [];
  return elements.length === markup.length ? elements : null;
}

/** The declarations of the root element, and of the common prefixes it leaves out. */
function namespacesOf(rootTag: string): string {
  const declared = rootTag.match(/\sxmlns(?::[\w.-]+)?\s*=\s*(?:"[^"<]*"|'[^'<]*')/g) ?? [];
  const missing = Object.entries(commonPrefixes).filter(([prefix]) => !rootTag.includes(`xmlns:${prefix}`));
  return [...declared, ...missing.map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)].join('');
}
