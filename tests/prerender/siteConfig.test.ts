import { describe, expect, it } from 'vitest';
import { unknownSite } from '../../src/domain/siteConfig.ts';
import { loadSiteConfig, parseSiteConfig, SiteConfigError } from '../../src/prerender/siteConfig.ts';

describe('parseSiteConfig', () => {
  it('takes what is there and leaves the rest empty', () => {
    expect(parseSiteConfig('{"contact":"map@example.org"}')).toEqual({
      ...unknownSite,
      contact: 'map@example.org',
    });
    expect(parseSiteConfig('{}')).toEqual(unknownSite);
  });

  it.each(['https://example.org/gz', 'https://example.org/gz/'])(
    'reads the folder %s with its slash',
    (address) => {
      expect(parseSiteConfig(JSON.stringify({ address })).address).toBe('https://example.org/gz/');
    },
  );

  it.each([
    ['{"adress":"https://example.org/"}', 'site.json: unknown "adress"; known are address, contact, issues'],
    ['{"address":"example.org"}', 'site.json: address must be an http or https address, or empty'],
    ['{"address":"javascript:alert(1)"}', 'address must be an http or https address, or empty'],
    ['{"address":"https://example.org/?a"}', 'address must be a folder, without ? or #'],
    ['{"contact":"nobody"}', 'site.json: contact must be a mail address, or empty'],
    ['{"issues":7}', 'site.json: issues'],
    ['[]', 'site.json: the file'],
    ['{', 'site.json: is not JSON'],
  ])('says what is wrong with %s', (text, message) => {
    expect(() => parseSiteConfig(text)).toThrow(SiteConfigError);
    expect(() => parseSiteConfig(text)).toThrow(message);
  });
});

describe('loadSiteConfig', () => {
  it('knows nothing where there is no file', async () => {
    expect(await loadSiteConfig('tests/fixtures/no-such-site.json')).toEqual(unknownSite);
  });

  it('reads the file the atlas comes with', async () => {
    expect(Object.keys(await loadSiteConfig('public/site.json'))).toEqual(Object.keys(unknownSite));
  });
});
