import {
  frameDirective,
  type HostingInput,
  type PolicyDirectives,
  policyDirectives,
  policyText,
} from '../contentSecurityPolicy.ts';
import { cacheControl, hashedFolder, sharedHeaders } from '../responseHeaders.ts';
import { embedAddress } from './embedAddress.ts';

/**
 * Lines for a `server` block of nginx 1.18 and later; they work for the atlas at the root and in any
 * folder. A `location` that has an `add_header` of its own does not take these over.
 */
export function nginxConfig(input: HostingInput = {}): string {
  const policy: PolicyDirectives = new Map([
    ...policyDirectives('site', input),
    ['frame-ancestors', ['$atlas_frames']],
  ]);
  return `# nginx: in the server block,  include /path/to/the/atlas/hosting/nginx.conf;
set $atlas_frames "${sources('site')}";
if ($uri ~ "${embedAddress}") { set $atlas_frames "${sources('embed')}"; }
set $atlas_cache "${cacheControl.named}";
if ($uri ~ "/${hashedFolder}[^/]+$") { set $atlas_cache "${cacheControl.hashed}"; }

add_header Content-Security-Policy "${policyText(policy)}" always;
${Object.entries(sharedHeaders)
  .map(([name, value]) => `add_header ${name} "${value}" always;`)
  .join('\n')}
add_header Cache-Control $atlas_cache;
charset utf-8;

# Sends the compressed files of the build. Where the brotli module is there:  brotli_static on;
gzip_static on;
gzip_vary on;
`;
}

function sources(audience: 'site' | 'embed'): string {
  return frameDirective(audience).get('frame-ancestors')?.join(' ') ?? '';
}
