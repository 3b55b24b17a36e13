import { describe, expect, it } from 'vitest';
import { policyDirectives, policyText } from '../../src/hosting/contentSecurityPolicy.ts';

const tiles = 'https://tiles.example.org';

describe('the content security policy', () => {
  it('lets scripts, workers and styles come from the site alone, as files', () => {
    const policy = policyDirectives('site', { origins: [tiles] });
    for (const name of ['script-src', 'worker-src', 'style-src', 'font-src']) {
      expect(policy.get(name), name).toEqual(["'self'"]);
    }
    for (const name of ['default-src', 'object-src', 'base-uri']) {
      expect(policy.get(name), name).toEqual(["'none'"]);
    }
    expect(policyText(policy)).not.toMatch(/unsafe|script-src[^;]*(?:blob|data):/);
  });

  it('differs between a page of the atlas and an embed only in who may frame it', () => {
    const [site, embed] = [policyDirectives('site'), policyDirectives('embed')];
    expect(site.get('frame-ancestors')).toEqual(["'self'"]);
    expect(embed.get('frame-ancestors')).toContain('*');
    expect(new Map([...embed, ['frame-ancestors', ["'self'"]]])).toEqual(site);
  });

  it('opens fetches and pictures, and nothing else, to the origins a site configures', () => {
    const plain = policyDirectives('site');
    const opened = policyDirectives('site', { origins: [`${tiles}/`] });
    const changed = [...opened].filter(([name, sources]) => sources.join() !== plain.get(name)?.join());
    expect(changed).toEqual([
      ['img-src', ["'self'", 'data:', 'blob:', tiles]],
      ['connect-src', ["'self'", tiles]],
    ]);
  });

  it.each(['*', 'https://a.org; script-src *', 'https://a.org/tiles', 'data:', 'tiles.example.org', ''])(
    'refuses "%s" as an origin',
    (origin) => {
      expect(() => policyDirectives('site', { origins: [origin] })).toThrow(/is no origin/);
    },
  );
});
