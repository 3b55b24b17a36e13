import { describe, expect, it } from 'vitest';
import { policyDirectives, policyText } from '../../src/hosting/contentSecurityPolicy.ts';
import { responseHeaders } from '../../src/hosting/responseHeaders.ts';

const frames = (path: string) =>
  /frame-ancestors ([^;]*)/.exec(responseHeaders(path)['Content-Security-Policy'] ?? '')?.[1];

describe('the headers of an answer', () => {
  it.each(['', 'index.html', 'zh/', 'en/places/pazhou/', 'data/figures.csv', 'embed.js', 'zh/embed/zh/'])(
    'let only the own site frame "%s"',
    (path) => expect(frames(path)).toBe("'self'"),
  );

  it.each(['embed/', 'embed/index.html', 'embed/zh/pazhou/', 'embed/en/pazhou/card/index.html'])(
    'let anybody frame "%s"',
    (path) => expect(frames(path)).toMatch(/^\*/),
  );

  it('let browsers keep what is named by its content, and ask again for the rest', () => {
    expect(responseHeaders('assets/atlas-BXlH7r47.js')['Cache-Control']).toMatch(
      /max-age=31536000, immutable/,
    );
    for (const path of ['', 'zh/', 'site.json', 'sw.js', 'data/figures.csv']) {
      expect(responseHeaders(path)['Cache-Control'], path).toBe('no-cache');
    }
  });

  it('open files to embeds in a sandbox, whose origin is null', () => {
    expect(responseHeaders('assets/a.js')).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
    expect(Object.keys(responseHeaders('zh/'))).not.toContain('Cross-Origin-Opener-Policy');
  });

  it('carry the whole policy, with the origins of the site', () => {
    const input = { origins: ['https://tiles.example.org'] };
    expect(responseHeaders('zh/', input)['Content-Security-Policy']).toBe(
      policyText(policyDirectives('site', input)),
    );
  });
});
