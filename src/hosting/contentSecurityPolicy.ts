/** Whom a page may be framed by: the atlas' own pages by their own site only, embeds by anybody. */
export type Audience = 'site' | 'embed';

/** What a site adds of its own. */
export interface HostingInput {
  /** Other origins that tiles or layers are fetched from, `https://tiles.example.org`; none unless configured. */
  readonly origins?: readonly string[];
}

/**
 * What pages may load and do. Nothing is allowed but what is named, everything named is the site's own
 * origin, and no script or style may stand in a page.
 */
const directives = {
  /** Whatever has no directive of its own. */
  'default-src': ["'none'"],
  /** Files of the build; no script in a page, none made from text, data or blobs. */
  'script-src': ["'self'"],
  /** The map's worker, the reader of imported files and the service worker. */
  'worker-src': ["'self'"],
  'style-src': ["'self'"],
  /** The icons in MapLibre's style sheet are `data:`; pictures drawn for export are `blob:`. */
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  /** Facts, geometry, search index, modules of workers. */
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  /** The preview of an embed. */
  'frame-src': ["'self'"],
  'object-src': ["'none'"],
  /** A `base` element could send every relative address elsewhere. */
  'base-uri': ["'none'"],
  /** The search form, should it ever be sent. */
  'form-action': ["'self'"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Where tiles and layers of other origins arrive: fetched, or drawn as pictures. */
const openToOrigins: readonly string[] = ['connect-src', 'img-src'];

/**
 * Who may frame a page. `*` stands for http and https only; government editors also try a page from
 * their disk.
 */
const frameAncestors: Readonly<Record<Audience, readonly string[]>> = {
  site: ["'self'"],
  embed: ['*', 'file:'],
};

/** The directives in their order, each with its sources. */
export type PolicyDirectives = ReadonlyMap<string, readonly string[]>;

/** The part that is the same for every answer of the site. */
export function sharedDirectives({ origins = [] }: HostingInput = {}): PolicyDirectives {
  const checked = origins.map(asOrigin);
  return new Map(
    Object.entries(directives).map(([name, sources]) => [
      name,
      openToOrigins.includes(name) ? [...sources, ...checked] : sources,
    ]),
  );
}

/** The part that depends on whom the page is for. */
export function frameDirective(audience: Audience): PolicyDirectives {
  return new Map([['frame-ancestors', frameAncestors[audience]]]);
}

/** The whole policy of a page. */
export function policyDirectives(audience: Audience, input: HostingInput = {}): PolicyDirectives {
  return new Map([...sharedDirectives(input), ...frameDirective(audience)]);
}

/** The value of a Content-Security-Policy header. */
export function policyText(policy: PolicyDirectives): string {
  return [...policy].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}

/** @throws Error for anything but an origin: a `;` or a space would open the policy for something else. */
function asOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.origin !== text.replace(/\/$/, ''))
    throw new Error(`"${text}" is no origin: it has to look like https://tiles.example.org`);
  return url.origin;
}
