import { expect, it } from 'vitest';
import { hostFiles } from '../../src/hosting/hostFiles.ts';

it('are settings for nginx, Apache and hosts that read _headers, each with the site’s own origins', () => {
  const files = hostFiles({ origins: ['https://tiles.example.org'] });
  expect([...files.keys()]).toEqual(['hosting/nginx.conf', '.htaccess', '_headers']);
  for (const [path, text] of files) {
    expect(text, path).toContain("connect-src 'self' https://tiles.example.org;");
  }
});
