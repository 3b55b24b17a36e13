import {
  type EmbedNews,
  type EmbedRequest,
  embedMessageSource,
  embedMessageVersion,
} from '../domain/embedMessage.ts';
import { readRequest } from './readRequest.ts';

/** Tells the page around. To any origin: there is nothing in it that is not public. */
export function tellHost(news: EmbedNews): void {
  if (window.parent === window) return;
  window.parent.postMessage({ source: embedMessageSource, v: embedMessageVersion, ...news }, '*');
}

/**
 * Hears what the page around asks for, one request after the other. Pages of the atlas' own origin are
 * heard, and those of the origins that `site.json` names; from any other window or page nothing is.
 *
 * @param siteFile address of `site.json`, which is asked for only when a page of another origin speaks
 */
export function hearHost(siteFile: URL, onRequest: (request: EmbedRequest) => Promise<void> | void): void {
  let origins: Promise<readonly string[]> | null = null;
  let last = Promise.resolve();
  window.addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
    const request = readRequest(data);
    if (request === null || source !== window.parent || source === window || origin === 'null') return;
    last = last
      .then(async () => {
        if (origin !== window.location.origin) {
          origins ??= allowedOrigins(siteFile);
          if (!(await origins).includes(origin)) return;
        }
        await onRequest(request);
      })
      // One request that fails keeps no other from being heard.
      .catch(() => {});
  });
}

/** `embed.origins` of the site's file; none where it cannot be had or says something else. */
async function allowedOrigins(siteFile: URL): Promise<readonly string[]> {
  try {
    const response = await fetch(siteFile);
    return readOrigins(await response.json());
  } catch {
    return [];
  }
}

/** The origins that a site's file names for embedding. */
export function readOrigins(site: unknown): readonly string[] {
  const embed = memberOf(site, 'embed');
  const origins = memberOf(embed, 'origins');
  return Array.isArray(origins) ? origins.filter((each) => typeof each === 'string') : [];
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && key in value
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}
