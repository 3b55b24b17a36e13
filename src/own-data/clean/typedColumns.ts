import type { AttributeValue } from '../parsedDataset.ts';

type Attributes = Readonly<Record<string, AttributeValue>>;

/** Digits as a quantity has them: no leading zero, which codes have, and no more than a double holds. */
const quantity = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const exactDigits = 15;

/**
 * Gives text-only formats (CSV, KML, GPX) numbers: a column becomes one of numbers if each of its texts is a
 * plain quantity; an empty text becomes null.
 */
export function typedColumns(records: readonly Attributes[], names: readonly string[]): Attributes[] {
  const numeric = new Set(names.filter((name) => isNumeric(records, name)));
  return records.map((record) =>
    Object.fromEntries(
      Object.entries(record).map(([name, value]) => [name, typed(value, numeric.has(name))]),
    ),
  );
}

function isNumeric(records: readonly Attributes[], name: string): boolean {
  let found = false;
  for (const record of records) {
    const value = Object.hasOwn(record, name) ? record[name] : null;
    if (typeof value !== 'string' || value.trim() === '') continue;
    if (!isQuantity(value.trim())) return false;
    found = true;
  }
  return found;
}

function isQuantity(text: string): boolean {
  return quantity.test(text) && text.replace(/\D/g, '').length <= exactDigits;
}

function typed(value: AttributeValue, isNumber: boolean): AttributeValue {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (text === '') return null;
  return isNumber ? Number(text) : value;
}
