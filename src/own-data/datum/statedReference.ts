import type { LocalizedText } from '../../domain/localizedText.ts';
import type { StatedReference } from '../parsedDataset.ts';
import { readEpsgCode } from './epsgCodes.ts';
import type { Reading } from './reading.ts';
import { readWellKnownText } from './wellKnownText.ts';

/** What the file's own statement about its coordinates comes to. */
export type StatedMeaning =
  /** Nothing is said. */
  | { readonly kind: 'none' }
  /** The format prescribes WGS-84; files from Chinese sources often do not keep to it. */
  | { readonly kind: 'by-format' }
  | { readonly kind: 'reading'; readonly reading: Reading }
  /** A system without a published exact conversion: Xi'an 1980, Beijing 1954. */
  | { readonly kind: 'not-convertible'; readonly name: LocalizedText }
  /** A system that is not known here; `name` is its code or name as the file gives it. */
  | { readonly kind: 'unknown'; readonly name: string };

/** Reads what a file says of its coordinates: an EPSG code, or a `.prj` and the like. */
export function meaningOf(reference: StatedReference): StatedMeaning {
  switch (reference.kind) {
    case 'none':
    case 'by-format':
      return { kind: reference.kind };
    case 'epsg':
      return readEpsgCode(reference.code);
    case 'wkt':
      return readWellKnownText(reference.text);
  }
}
