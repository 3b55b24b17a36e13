import { type SiteConfig, unknownSite } from '../siteConfig.ts';
import type { SiteProblem } from './field.ts';
import { siteField } from './siteField.ts';

/** What a site's file says, and what in it says nothing that can be used. */
export interface ReadSite {
  readonly site: SiteConfig;
  readonly problems: readonly SiteProblem[];
}

/** Reads the text of `site.json`. What is wrong is named and has no effect; the rest counts. */
export function readSite(text: string): ReadSite {
  const problems: SiteProblem[] = [];
  const value = parse(text);
  if (value === undefined) {
    problems.push({ path: '', fault: 'notJson', detail: '' });
    return { site: unknownSite, problems };
  }
  const site = siteField.read(withoutSchema(value), '', (path, fault, detail = '') => {
    problems.push({ path, fault, detail });
  });
  return { site: site ? { ...site, address: withSlash(site.address) } : unknownSite, problems };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `$schema` is for editors. */
function withoutSchema(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== '$schema'));
}

function withSlash(address: string): string {
  return address === '' || address.endsWith('/') ? address : `${address}/`;
}
