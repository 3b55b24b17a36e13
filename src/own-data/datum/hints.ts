import type { ParsedDataset } from '../parsedDataset.ts';

/** Which readings a word speaks for: one kind of degrees, Baidu's, or any of CGCS2000 and WGS-84. */
export type HintedDatum = 'GCJ02' | 'BD09' | 'CGCS2000' | 'WGS84';

/** A word in the name of the file or of a column that tells where its coordinates come from. */
export interface Hint {
  readonly datum: HintedDatum;
  /** The word as it is written. */
  readonly word: string;
  readonly where: 'file-name' | 'attribute-name';
}

/** Latin words must stand alone: "datamap" is not AMap. Digits and underscores may follow. */
const patterns: readonly (readonly [HintedDatum, RegExp])[] = [
  ['GCJ02', /(?<![a-z])(?:gcj(?:[-_ ]?02)?|amap|gaode|tencent)(?![a-z])|高德|腾讯|火星坐标/i],
  ['BD09', /(?<![a-z])(?:bd[-_ ]?09(?:ll|mc)?|baidu|bmap)(?![a-z])|百度/i],
  ['CGCS2000', /(?<![a-z])cgcs(?:[-_ ]?2000)?(?![a-z])|国家\s?2000|2000\s?国家|大地\s?2000|2000\s?坐标/i],
  ['WGS84', /(?<![a-z])wgs(?:[-_ ]?(?:19)?84)?(?![a-z])|84\s?坐标/i],
];

const mostAttributes = 200;

/** The words that speak for a datum, one for each datum at most; the file's name before its columns. */
export function hintsOf({ name, attributeNames }: Pick<ParsedDataset, 'name' | 'attributeNames'>): Hint[] {
  const columns = attributeNames.slice(0, mostAttributes);
  return patterns.flatMap(([datum, pattern]): Hint[] => {
    const inName = pattern.exec(name.slice(0, 300))?.[0];
    if (inName) return [{ datum, word: inName, where: 'file-name' }];
    const column = columns.find((each) => pattern.test(each));
    return column ? [{ datum, word: column.slice(0, 80), where: 'attribute-name' }] : [];
  });
}
