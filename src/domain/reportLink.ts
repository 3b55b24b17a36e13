import type { PageSite } from './pageSite.ts';

/** A message that somebody else finishes and sends. */
export interface Report {
  readonly subject: string;
  readonly body: string;
}

/**
 * Where a report can be sent, filled in already: the issue page if there is one, else mail; undefined
 * where the publisher named neither. Issue pages take `title` and `body` as GitHub, Gitea and Forgejo do.
 */
export function reportHref(
  { contact, issues }: Pick<PageSite, 'contact' | 'issues'>,
  { subject, body }: Report,
): string | undefined {
  const [title, text] = [encodeURIComponent(subject), encodeURIComponent(body)];
  if (issues !== '') return `${issues}${issues.includes('?') ? '&' : '?'}title=${title}&body=${text}`;
  // RFC 6068: lines of a mail body are divided by CRLF.
  return contact === ''
    ? undefined
    : `mailto:${contact}?subject=${title}&body=${text.replaceAll('%0A', '%0D%0A')}`;
}
