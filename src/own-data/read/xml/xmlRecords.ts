import { importLimits } from '../../importLimits.ts';
import { ImportRefusal } from '../../importRefusal.ts';

/** One of the elements looked for, with its markup. */
export interface XmlRecord {
  readonly name: string;
  readonly markup: string;
}

export interface XmlScan {
  /** The start tag of the root element, with its namespace declarations. */
  readonly rootTag: string;
  readonly records: readonly XmlRecord[];
  /** Whether the text ends before its root element does. */
  readonly isCutShort: boolean;
}

/**
 * Finds the elements of the given names, without building a document: each can then be parsed alone, which
 * bounds the memory and keeps one damaged element from spoiling the others. An element inside another one
 * found is part of it.
 * @throws ImportRefusal on a document type declaration (it may define entities that multiply or read other
 * files), on too many or too deeply nested elements, and where no root element is found.
 */
export function scanXml(text: string, names: ReadonlySet<string>): XmlScan {
  const records: XmlRecord[] = [];
  let rootTag = '';
  let depth = 0;
  let found: { readonly name: string; readonly start: number; readonly depth: number } | undefined;
  let at = text.indexOf('<');
  while (at >= 0) {
    const end = endOfMarkup(text, at);
    if (end < 0) break;
    const second = text[at + 1];
    if (second === '/') {
      depth--;
      if (found && depth === found.depth) {
        records.push({ name: found.name, markup: text.slice(found.start, end) });
        found = undefined;
        if (records.length > importLimits.records) {
          throw new ImportRefusal('too-many-records', String(importLimits.records));
        }
      }
    } else if (second !== '!' && second !== '?') {
      const name = nameAt(text, at + 1);
      if (rootTag === '') rootTag = text.slice(at, end);
      const isEmpty = text[end - 2] === '/';
      if (!found && names.has(name)) {
        if (isEmpty) records.push({ name, markup: text.slice(at, end) });
        else found = { name, start: at, depth };
      }
      if (!isEmpty) depth++;
      if (depth > importLimits.xmlDepth) {
        throw new ImportRefusal('format-damaged', `XML > ${importLimits.xmlDepth}`);
      }
    }
    at = text.indexOf('<', end);
  }
  if (rootTag === '') throw new ImportRefusal('format-damaged', 'XML');
  return { rootTag, records, isCutShort: depth > 0 };
}

/** The place after the tag, comment, section or instruction that begins at `start`; -1 if it does not end. */
function endOfMarkup(text: string, start: number): number {
  if (text.startsWith('<!--', start)) return after(text, '-->', start + 4);
  if (text.startsWith('<![CDATA[', start)) return after(text, ']]>', start + 9);
  if (text.startsWith('<?', start)) return after(text, '?>', start + 2);
  if (text.startsWith('<!', start)) throw new ImportRefusal('xml-doctype');
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at];
    if (character === '>') return at + 1;
    if (character === '"' || character === "'") {
      at = text.indexOf(character, at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

function nameAt(text: string, start: number): string {
  let end = start;
  while (end < text.length && !' \t\r\n/>'.includes(text[end] ?? ' ')) end++;
  return text.slice(start, end);
}
