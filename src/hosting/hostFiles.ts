import type { HostingInput } from './contentSecurityPolicy.ts';
import { headersFile } from './hosts/headersFile.ts';
import { htaccess } from './hosts/htaccess.ts';
import { nginxConfig } from './hosts/nginxConfig.ts';

/** Settings for common hosts, by their paths in the build: the policy and headers that `npm start` sends. */
export function hostFiles(input: HostingInput = {}): ReadonlyMap<string, string> {
  return new Map([
    ['hosting/nginx.conf', nginxConfig(input)],
    ['.htaccess', htaccess(input)],
    ['_headers', headersFile(input)],
  ]);
}
