import { describe, expect, it } from 'vitest';
import { policyDirectives } from '../../../src/hosting/contentSecurityPolicy.ts';
import { nginxConfig } from '../../../src/hosting/hosts/nginxConfig.ts';
import { hostInput, itSendsTheDefinition } from './itSendsTheDefinition.ts';
import { parsePolicy } from './parsePolicy.ts';

/** The headers that nginx sends for an address, after its own `set`, `if` and `add_header`. */
function sent(address: string): Record<string, string> {
  const variables = new Map<string, string>();
  const headers: Record<string, string> = {};
  const filled = (text: string) => text.replace(/\$\w+/g, (name) => variables.get(name) ?? name);
  for (const line of nginxConfig(hostInput).split('\n')) {
    const condition = /^if \(\$uri ~ "(.*)"\) \{ (.*) \}$/.exec(line);
    if (condition && !new RegExp(condition[1] ?? '').test(address)) continue;
    const [, name = '', value = ''] = /^set (\$\w+) "(.*)";$/.exec(condition?.[2] ?? line) ?? [];
    if (name) variables.set(name, value);
    const header = /^add_header (\S+) (?:"(.*)"|(\S+?))(?: always)?;$/.exec(line);
    if (header) headers[header[1] ?? ''] = filled(header[2] ?? header[3] ?? '');
  }
  return headers;
}

describe('nginx.conf', () => {
  itSendsTheDefinition(sent);

  it('has each directive of the definition', () => {
    const policy = parsePolicy(sent('/zh/')['Content-Security-Policy'] ?? '');
    expect(policy).toEqual(policyDirectives('site', hostInput));
  });

  it('sends the compressed files', () => {
    expect(nginxConfig()).toMatch(/^gzip_static on;$/m);
  });
});
