import { type SiteConfig, unknownSite } from '../domain/siteConfig.ts';

const attributeOf = {
  address: 'data-site-address',
  contact: 'data-site-contact',
  issues: 'data-site-issues',
} as const satisfies Record<keyof SiteConfig, string>;

/** What the build writes of the site on the page's root element: names and values, empty ones left out. */
export function siteAttributes(site: SiteConfig): (readonly [name: string, value: string])[] {
  const { address, contact, issues } = attributeOf;
  const all = [
    [address, site.address],
    [contact, site.contact],
    [issues, site.issues],
  ] as const;
  return all.filter(([, value]) => value !== '');
}

/** Reads it again, so that the page's script knows what the prerendered page was made with. */
export function readSite(element: Element): SiteConfig {
  return {
    address: element.getAttribute(attributeOf.address) ?? unknownSite.address,
    contact: element.getAttribute(attributeOf.contact) ?? unknownSite.contact,
    issues: element.getAttribute(attributeOf.issues) ?? unknownSite.issues,
  };
}
