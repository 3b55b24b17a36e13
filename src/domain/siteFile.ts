/** What the publisher says of the site, in the site's folder; may be edited there at any time. */
export const siteFileName = 'site.json';
/** Where the offline copy keeps the last one it was given. */
export const siteFileCache = 'atlas-site';
