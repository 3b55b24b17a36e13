import type { LocalizedText } from '../localizedText.ts';
import type { TenancyStatus } from '../statement.ts';

/** What the search box finds, in the order in which equally good hits are shown. */
export const searchKinds = ['place', 'organisation', 'sector', 'policy'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Places that go first among equally good hits: the two 1s, then districts and the nine clusters. */
export type PlaceTier = 0 | 1 | 2;

/** One thing to be found, with everything it may be asked for by. */
export interface SearchEntry {
  readonly kind: SearchKind;
  readonly id: string;
  /** The place that opens; absent for a sector, which narrows the atlas to itself. */
  readonly place?: string;
  /** What is known of an organisation at the place; absent where a text only connects the two. */
  readonly status?: TenancyStatus;
  /** For places only. */
  readonly tier?: PlaceTier;
  readonly title: LocalizedText;
  /** Other names as they are written: short names and aliases. The title and the id go without saying. */
  readonly names: readonly string[];
  /** Readings of the Chinese names, a syllable a word, without tones; initials follow from them. */
  readonly pinyin: readonly string[];
}

/** Characters that are read as others, position by position: 黃 of `from` as 黄 of `to`. */
export interface CharacterFolding {
  readonly from: string;
  readonly to: string;
}

/** The search index as it is shipped. */
export interface SearchIndex {
  readonly entries: readonly SearchEntry[];
  /** Traditional and variant characters to the simplified ones of the entries. */
  readonly folding: CharacterFolding;
}
