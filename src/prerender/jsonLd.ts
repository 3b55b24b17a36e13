import { languageTag } from '../domain/languageTag.ts';
import { type LocalizedText, languages } from '../domain/localizedText.ts';

/** A value that JSON can hold. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** A name with the language each of its forms is in. */
export function inBothLanguages(name: LocalizedText): Json {
  return languages.map((language) => ({ '@language': languageTag(language), '@value': name[language] }));
}

/** Things in an order, as the items of a schema.org list. */
export function listItems(items: readonly { readonly [key: string]: Json }[]): Json {
  return items.map((item, index) => ({ '@type': 'ListItem', position: index + 1, ...item }));
}
