import type { Language, LocalizedText } from './localizedText.ts';
import type { EvidenceClass } from './place.ts';

export const sourceKinds = [
  'government',
  'press',
  'press-release',
  'research',
  'company',
  'dataset',
  'encyclopedia',
  'repost',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** How far a publication can be relied on; what the words mean is said in geodata/README.md. */
export const trustLevels = ['high', 'medium', 'low'] as const;
export type Trust = (typeof trustLevels)[number];

/** How the date of a text is known. */
export const dateBases = ['stated', 'inferred', 'approximate'] as const;
export type DateBasis = (typeof dateBases)[number];

/** A publication that statements cite. */
export interface CitedSource {
  readonly id: string;
  /** As published, in the publication's own language. */
  readonly title: string;
  /** What the title says, in both languages; for readers who do not read the original's. */
  readonly titleTranslated: LocalizedText;
  readonly publisher: LocalizedText;
  readonly author?: string;
  /** The date of the text (ISO date, month or year): every `asOf` comes from here. */
  readonly date: string;
  readonly dateBasis: DateBasis;
  /** When a copy was posted, if that differs from the date of the text. */
  readonly datePosted?: string;
  readonly language: Language;
  readonly url?: string;
  readonly kind: SourceKind;
  readonly trust: Trust;
  readonly evidence: EvidenceClass;
  /** Number of non-empty paragraphs of the copy the atlas read; locators are checked against it. */
  readonly paragraphs?: number;
  readonly note?: LocalizedText;
}

/** Where a statement stands: a source and the paragraph in it (`¶12`, counted from 1). */
export interface Citation {
  readonly source: string;
  /** `¶N`, or absent where the publication was read as a whole. */
  readonly locator?: string;
}
