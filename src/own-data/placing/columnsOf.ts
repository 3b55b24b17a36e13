import type { OwnColumn } from '../../domain/ownColumn.ts';
import type { AttributeValue, ParsedDataset } from '../parsedDataset.ts';

/** The attributes of a dataset by column; one with anything but numbers in it is a column of texts. */
export function columnsOf({ attributeNames, records }: ParsedDataset): OwnColumn[] {
  return attributeNames.map((name) => {
    const values = records.map(({ attributes }) => attributes[name] ?? null);
    return values.every(isNumberOrNone) && values.some((value) => value !== null)
      ? { kind: 'number', name, values: Float64Array.from(values, (value) => value ?? Number.NaN) }
      : textColumn(name, values);
  });
}

function isNumberOrNone(value: AttributeValue): value is number | null {
  return value === null || typeof value === 'number';
}

function textColumn(name: string, values: readonly AttributeValue[]): OwnColumn {
  const known = new Map<string, number>();
  const codes = Uint32Array.from(values, (value) => {
    if (value === null || value === '') return 0;
    const text = String(value);
    const code = known.get(text) ?? known.size + 1;
    known.set(text, code);
    return code;
  });
  return { kind: 'text', name, texts: [...known.keys()], codes };
}
