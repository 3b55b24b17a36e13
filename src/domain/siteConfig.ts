/** What whoever publishes the atlas says of their copy, in `site.json`; empty texts are not known. */
export interface SiteConfig {
  /** Absolute address of the site's folder, with a slash at its end. */
  readonly address: string;
  /** Mail address that takes reports of wrong numbers. */
  readonly contact: string;
  /** Address of the page for a new issue, preferred to mail. */
  readonly issues: string;
}

/** A copy of which nothing is said: every link stays relative, and nobody is named to write to. */
export const unknownSite: SiteConfig = { address: '', contact: '', issues: '' };
