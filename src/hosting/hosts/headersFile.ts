import { frameDirective, type HostingInput, policyText, sharedDirectives } from '../contentSecurityPolicy.ts';
import { cacheControl, hashedFolder, sharedHeaders } from '../responseHeaders.ts';

/**
 * `_headers` as Netlify and Cloudflare Pages read it. Both join the values of all rules that fit, so
 * that the site's own pages get two policies, and browsers hold a page to each of them. What is not
 * below `assets/` keeps these hosts' own rule, to ask again each time.
 */
export function headersFile(input: HostingInput = {}): string {
  const csp = 'Content-Security-Policy';
  const framed = { [csp]: policyText(frameDirective('site')) };
  const rules: readonly (readonly [path: string, headers: Readonly<Record<string, string>>])[] = [
    ['/*', { [csp]: policyText(sharedDirectives(input)), ...sharedHeaders }],
    ...sitePaths.map((path) => [path, framed] as const),
    [`/${hashedFolder}*`, { 'Cache-Control': cacheControl.hashed }],
  ];
  const lines = rules.flatMap(([path, headers]) => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  return `${[...notes, ...lines].join('\n')}\n`;
}

const notes = [
  '# Netlify, Cloudflare Pages: read from the top of the published folder.',
  '# Where the atlas is in a folder of the site, move this file to the top and put the folder before each path.',
];

/** The pages of the atlas itself; embeds are not among them, since anybody may frame those. */
const sitePaths = ['/', '/index.html', '/zh/*', '/en/*'];
