import { importLimits } from '../importLimits.ts';
import type { AttributeValue } from '../parsedDataset.ts';
import { cleanText } from './cleanText.ts';

export type ValueNote =
  | 'nested-value-as-text'
  | 'text-cut'
  | 'control-characters-removed'
  | 'attributes-left-out';

/** What a table cell can hold of `value`; `note` hears what had to be changed. */
export function attributeValue(value: unknown, note: (code: ValueNote) => void): AttributeValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string') return textValue(value, note);
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof Date) return dateText(value);
  const text = isPlain(value) && isShallow(value, importLimits.attributeDepth) ? JSON.stringify(value) : null;
  if (text === null) {
    note('attributes-left-out');
    return null;
  }
  note('nested-value-as-text');
  return textValue(text, note);
}

function textValue(text: string, note: (code: ValueNote) => void): string {
  const limit = importLimits.attributeTextCharacters;
  const cut = text.length > limit ? text.slice(0, limit) : text;
  if (cut !== text) note('text-cut');
  const clean = cleanText(cut);
  if (clean !== cut) note('control-characters-removed');
  return clean;
}

/** The day alone where a date has no time of day, as spreadsheets store dates. */
function dateText(date: Date): string | null {
  if (Number.isNaN(date.getTime())) return null;
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
}

function isPlain(value: unknown): boolean {
  return typeof value === 'object' && !ArrayBuffer.isView(value) && !(value instanceof ArrayBuffer);
}

/** JSON.stringify recurses: what is nested deeper than `levels` would exhaust the stack. */
function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((inner) => isShallow(inner, levels - 1));
}
