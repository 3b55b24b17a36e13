import { embedKinds } from '../domain/embedAddress.ts';
import { languages } from '../domain/localizedText.ts';
import type { EmbedPage } from './embedOptions.ts';

/** What the build wrote about the page on its root element; `root` leads to the site's folder. */
export function readPage({ dataset }: HTMLElement): EmbedPage & { readonly root: string } {
  return {
    language: languages.find((each) => each === dataset['language']) ?? 'zh',
    kind: embedKinds.find((each) => each === dataset['kind']) ?? 'map',
    place: dataset['place'] || null,
    root: dataset['root'] ?? './',
  };
}
