import { describe, expect, it } from 'vitest';
import { htaccess } from '../../../src/hosting/hosts/htaccess.ts';
import { hostInput, itSendsTheDefinition } from './itSendsTheDefinition.ts';

/** The headers that Apache sets for an address: later ones, and those whose `<If>` holds, replace earlier ones. */
function sent(address: string): Record<string, string> {
  const headers: Record<string, string> = {};
  let holds = true;
  for (const line of htaccess(hostInput)
    .split('\n')
    .map((each) => each.trim())) {
    const condition = /^<If "%\{REQUEST_URI\} =~ m#(.*)#">$/.exec(line);
    if (condition) holds = new RegExp(condition[1] ?? '').test(address);
    if (line === '</If>') holds = true;
    const header = /^Header (?:always )?set (\S+) "(.*)"$/.exec(line);
    if (header && holds) headers[header[1] ?? ''] = header[2] ?? '';
  }
  return headers;
}

describe('.htaccess', () => {
  itSendsTheDefinition(sent);

  it('sends the compressed files to those who take them, brotli first', () => {
    const codings = [...htaccess().matchAll(/Accept-Encoding\} \\b(\w+)\\b/g)].map(([, coding]) => coding);
    expect([...new Set(codings)]).toEqual(['br', 'gzip']);
  });
});
