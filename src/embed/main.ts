import { embedAddress, embedPath } from '../domain/embedAddress.ts';
import { applyAppearance } from './appearance.ts';
import { sayOtherEdition } from './editionNotice.ts';
import { startEmbed } from './embed.ts';
import { decodeEmbedOptions } from './embedOptions.ts';
import { readPage } from './readPage.ts';

/**
 * The page is complete without this script. It follows what the address asks for beyond the path, offers
 * the interactive map and talks to the page around.
 */
const page = readPage(document.documentElement);
const root = new URL(page.root, window.location.href);
const options = decodeEmbedOptions(window.location.search, page);
const own = embedPath(page.language, page.kind, page.place ?? '');
const asked = embedPath(options.language, options.kind, options.places[0] ?? '');
applyAppearance(document, options);
sayOtherEdition(document, options);
if (asked === own) startEmbed({ root, options });
else void goTo(new URL(embedAddress(options), root));

/** Another page of the same set; an address that the site has no page for leaves this one standing. */
async function goTo(address: URL): Promise<void> {
  const isThere = await fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
  if (isThere) window.location.replace(address);
  else startEmbed({ root, options: decodeEmbedOptions('', page) });
}
