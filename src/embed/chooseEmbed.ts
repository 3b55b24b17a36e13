import { embedAddress, embedCity } from '../domain/embedAddress.ts';
import { decodeEmbedOptions } from './embedOptions.ts';

/**
 * `/embed/` goes to the page that its query names: `?place=pazhou&lang=en&kind=card`. Without a language
 * the browser's is taken, without a place the whole city. Places the site has no page for are left out.
 */
const preferred = navigator.languages.find((tag) => /^(zh|en)\b/i.test(tag)) ?? 'en';
const language = preferred.toLowerCase().startsWith('zh') ? 'zh' : 'en';
const known = new Set([...document.links].map(({ dataset }) => dataset['place']));
const asked = decodeEmbedOptions(window.location.search, { language, kind: 'map', place: embedCity });
const places = asked.places.filter((place) => known.has(place));
const options = { ...asked, places: places.length > 0 || asked.kind === 'compare' ? places : [embedCity] };
window.location.replace(new URL(embedAddress(options), new URL('../', window.location.href)));
