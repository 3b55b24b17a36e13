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

  it('says what is wrong, key by key, and where', () => {
    const text = '{"adress":"https://example.org/","contact":"nobody"}';
    expect(() => parseSiteConfig(text)).toThrow(SiteConfigError);
    expect(() => parseSiteConfig(text)).toThrow(
      /^site\.json: adress is no known key: .*address.*; contact must be a mail address/,
    );
    expect(() => parseSiteConfig('{')).toThrow('site.json: the file is not JSON');
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
