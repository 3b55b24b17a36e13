import { type EmbedKind, embedPath } from '../domain/embedAddress.ts';
import type { Language } from '../domain/localizedText.ts';

/** What changes when the page turns to another place. */
const swapped = [
  '[data-part="title"]',
  '.map-frame',
  '[data-part="figures"]',
  '[data-part="sources"]',
  '[data-part="link"]',
] as const;

export interface SwapInput {
  readonly root: URL;
  readonly language: Language;
  readonly kind: EmbedKind;
}

/** The page of another place; null where the site has none. @throws if the network fails */
export async function fetchPlacePage(input: SwapInput, place: string): Promise<Document | null> {
  const response = await fetch(new URL(embedPath(input.language, input.kind, place), input.root));
  if (!response.ok) return null;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  // A host may answer with a page of its own, with the status of one that was found.
  return page.documentElement.dataset['place'] === place ? page : null;
}

/** Puts another place's title, picture, figures and sources, from the site's own page, into this page. */
export function adoptPlacePage(page: Document): void {
  for (const selector of swapped) {
    const from = page.querySelector(selector);
    const to = document.querySelector(selector);
    if (from && to)
      to.replaceChildren(...[...from.childNodes].map((node) => document.importNode(node, true)));
  }
  const box = document.querySelector<HTMLElement>('.map-box');
  const bbox = page.querySelector<HTMLElement>('.map-box')?.dataset['bbox'];
  if (box && bbox) box.dataset['bbox'] = bbox;
  const main = page.querySelector('main');
  if (main) document.querySelector('main')?.setAttribute('class', main.className);
  document.title = page.title;
  document.documentElement.dataset['place'] = page.documentElement.dataset['place'] ?? '';
}
