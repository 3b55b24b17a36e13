import type { AtlasLookup } from '../../atlas/lookup.ts';
import type { PlaceEntry } from '../../domain/atlasIndex.ts';
import type { Language } from '../../domain/localizedText.ts';
import type { Messages } from '../../i18n/messages.ts';

/** What the markup of an embed is written with. */
export interface EmbedContext {
  /** Absolute address of the site's folder, ending in a slash. */
  readonly folder: string;
  readonly edition: string;
  /** ISO date of today. */
  readonly today: string;
  /** The embed's language, which need not be the page's. */
  readonly language: Language;
  readonly messages: Messages;
  /** Those that are shown, in their order. */
  readonly places: readonly PlaceEntry[];
  readonly facts: AtlasLookup;
}
