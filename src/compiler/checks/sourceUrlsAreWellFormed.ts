import { issueAt } from '../read/located.ts';
import type { Check } from './check.ts';

/** A source's address can be followed: http or https, without spaces or a second address. */
export const sourceUrlsAreWellFormed: Check = ({ sources }) =>
  sources
    .filter(({ value }) => value.url !== undefined && !isWebAddress(value.url))
    .map((source) =>
      issueAt(
        source,
        ['url'],
        `"${source.value.url}" is not a web address; it must be one https:// or http:// address`,
      ),
    );

function isWebAddress(text: string): boolean {
  if (/[\s<>"]|[,;]https?:/.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return (protocol === 'http:' || protocol === 'https:') && hostname.includes('.');
}
