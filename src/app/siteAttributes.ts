import type { PageSite } from '../domain/pageSite.ts';

const attributeOf = {
  address: 'data-site-address',
  title: 'data-site-title',
  organiser: 'data-site-organiser',
  organiserUrl: 'data-site-organiser-url',
  contact: 'data-site-contact',
  issues: 'data-site-issues',
  reviewNumber: 'data-site-review-number',
  icp: 'data-site-icp',
  securityNumber: 'data-site-security-number',
  securityUrl: 'data-site-security-url',
} as const satisfies Record<keyof PageSite, string>;

/** What the build writes of the site on the page's root element: names and values, empty ones left out. */
export function siteAttributes(site: PageSite): (readonly [name: string, value: string])[] {
  const written: [string, string][] = [];
  mapKeys((key) => {
    if (site[key] !== '') written.push([attributeOf[key], site[key]]);
    return site[key];
  });
  return written;
}

/** Reads it again, so that the page's script knows what the prerendered page was made with. */
export function readSite(element: Element): PageSite {
  return mapKeys((key) => element.getAttribute(attributeOf[key]) ?? '');
}

function mapKeys(read: (key: keyof PageSite) => string): PageSite {
  return {
    address: read('address'),
    title: read('title'),
    organiser: read('organiser'),
    organiserUrl: read('organiserUrl'),
    contact: read('contact'),
    issues: read('issues'),
    reviewNumber: read('reviewNumber'),
    icp: read('icp'),
    securityNumber: read('securityNumber'),
    securityUrl: read('securityUrl'),
  };
}
