import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

/**
 * Paths below `dist/` of all scripts a page loads at once: those its HTML names and what they import
 * statically. Scripts asked for later, by `import()`, are not among them.
 */
export function pageScripts(dist: string, page: string): readonly string[] {
  const html = readFileSync(posix.join(dist, page), 'utf8');
  const found = new Set<string>();
  const waiting = htmlScripts(html).map((address) => resolve(page, address));
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const importer = path;
    const source = readFileSync(posix.join(dist, path), 'utf8');
    waiting.push(...staticImports(source).map((address) => resolve(importer, address)));
  }
  return [...found].sort();
}

function htmlScripts(html: string): string[] {
  const tags = html.match(/<(script|link)\b[^>]*>/g) ?? [];
  return tags.flatMap((tag) => {
    const preload = tag.startsWith('<link') && /\brel="?modulepreload\b/.test(tag);
    const address = /\b(?:src|href)="?([^\s">]+)/.exec(tag)?.[1];
    return address !== undefined && (preload || tag.startsWith('<script')) ? [address] : [];
  });
}

function staticImports(source: string): string[] {
  const statements = source.matchAll(/\b(?:import|from)\s*["'](\.{1,2}\/[^"']+)["']/g);
  return [...statements].flatMap(([, address]) => address ?? []);
}

/** Addresses may be relative, or absolute below the site's root. */
function resolve(from: string, address: string): string {
  const path = address.replace(/[?#].*$/, '');
  return path.startsWith('/') ? path.slice(1) : posix.normalize(posix.join(posix.dirname(from), path));
}
