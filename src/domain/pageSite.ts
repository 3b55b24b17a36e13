import type { Language } from './localizedText.ts';
import { type SiteConfig, unknownSite } from './siteConfig.ts';

/** What one page shows of its site, in its language; empty texts are not known. */
export interface PageSite {
  readonly address: string;
  readonly title: string;
  readonly organiser: string;
  readonly organiserUrl: string;
  readonly contact: string;
  readonly issues: string;
  readonly reviewNumber: string;
  readonly icp: string;
  readonly securityNumber: string;
  readonly securityUrl: string;
}

/** Picks it out of the site's data. */
export function pageSite(site: SiteConfig, language: Language): PageSite {
  const { address, title, organiser, contact, issues, reviewNumber, icp, publicSecurity } = site;
  return {
    address,
    title: title[language],
    organiser: organiser[language],
    organiserUrl: organiser.url,
    contact,
    issues,
    reviewNumber,
    icp,
    securityNumber: publicSecurity.number,
    securityUrl: publicSecurity.url,
  };
}

/** What a page shows of a site of which nothing is said. */
export const unknownPageSite: PageSite = pageSite(unknownSite, 'zh');
