import { type Audience, type HostingInput, policyDirectives, policyText } from './contentSecurityPolicy.ts';

/** Header names with their values. */
export type Headers = Readonly<Record<string, string>>;

/** What every answer carries beside its policy. */
export const sharedHeaders: Headers = {
  /** Files are what their media type says. */
  'X-Content-Type-Options': 'nosniff',
  /** Publications that a reader follows a link to do not learn which page it stood on. */
  'Referrer-Policy': 'same-origin',
  /** The position serves the "where am I" of the map; nothing else is ever asked for. */
  'Permissions-Policy': 'geolocation=(self), camera=(), microphone=(), payment=(), usb=()',
  /**
   * An embed in a sandbox has no origin: modules, fonts and data reach it only by leave. All files are
   * public and no answer depends on who asks. There is no Cross-Origin-Opener-Policy, because a page
   * that has one cannot be opened by a link from inside a sandbox.
   */
  'Access-Control-Allow-Origin': '*',
  /** For pages that are isolated themselves and take `embed.js` from here. */
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** How long browsers keep an answer: what has its content's hash in its name, and what keeps its name. */
export const cacheControl = {
  hashed: 'public, max-age=31536000, immutable',
  named: 'no-cache',
} as const;

/** Folder in which every file has the hash of its content in its name. */
export const hashedFolder = 'assets/';

/**
 * Paths, from the site's folder on, of pages that anybody may frame, and of their compressed variants. In
 * a form that nginx and Apache understand too.
 */
export const embedPath = /^embed\/(?:index\.html(?:\.br|\.gz)?|(?:zh|en)\/.*)?$/;

/** All headers of an answer. @param path from the site's folder on, `zh/places/pazhou/` for example */
export function responseHeaders(path: string, input: HostingInput = {}): Headers {
  const audience: Audience = embedPath.test(path) ? 'embed' : 'site';
  return {
    'Content-Security-Policy': policyText(policyDirectives(audience, input)),
    ...sharedHeaders,
    'Cache-Control': path.startsWith(hashedFolder) ? cacheControl.hashed : cacheControl.named,
  };
}
