import type { Language } from '../domain/localizedText.ts';
import { type Address, addressText } from './address.ts';

/** What stands before the last language folder of a path, and what after it. */
const languageFolder = /^(.*\/)(?:zh|en)\/((?:(?:(?:places|industries)\/)?[^/]+\/)?(?:index\.html)?)$/;

/**
 * The address of the same view in another language, as a link can have it: the path's last
 * language folder changes, query and hash stay. A page whose path names no language (the bare
 * root) says it in the query.
 */
export function hrefForLanguage({ pathname, search, hash }: Address, to: Language): string {
  const kept = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !part.startsWith('lang='));
  const [, before, rest] = languageFolder.exec(pathname) ?? [];
  const inPath = before !== undefined && rest !== undefined;
  const query = inPath ? kept : [...kept, `lang=${to}`];
  return addressText({
    pathname: inPath ? `${before}${to}/${rest}` : pathname,
    search: query.length > 0 ? `?${query.join('&')}` : '',
    hash,
  });
}
