import { citedTitle } from '../../domain/citationSource.ts';
import { element, lines, type Markup } from '../../domain/markup.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import { embedBuilderTexts } from '../../i18n/parts/embedBuilder.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { EmbedContext } from './embedContext.ts';
import { atlasAddress } from './frameMarkup.ts';

/** A publication: title, publisher, date, body of evidence, and its address where that is one of the web. */
export function sourceLine({ facts, language, messages }: EmbedContext, id: string): Markup {
  const source = facts.sourceById(id);
  if (!source) return element('span', {}, id);
  const { stop, clause, open, close } = punctuation[language];
  const date = formatDate(source.date, language, source.dateBasis);
  const evidence = open + messages.evidence[source.evidence] + close;
  const said = citedTitle(source, language) + stop + source.publisher[language] + clause + date + evidence;
  const isLinked = source.url !== undefined && /^https?:\/\//.test(source.url);
  return element(
    'span',
    {},
    said,
    ...(isLinked ? [' ', element('a', { href: source.url ?? '' }, messages.source.link)] : []),
  );
}

/** Publications as a list that is numbered from 1. */
export function sourceList(context: EmbedContext, ids: readonly string[]): Markup {
  const items = ids.map((id) => element('li', {}, sourceLine(context, id)));
  return lines({ html: '<ol>' }, ...items, { html: '</ol>' });
}

/** Of which edition a copy is, on which day it was made, and where the atlas is. */
export function editionLine(context: EmbedContext): Markup {
  const { language, edition, today, messages } = context;
  const said = embedBuilderTexts[language].copied(edition, formatDate(today, language));
  const link = element('a', { href: atlasAddress(context) }, messages.site.title);
  return element('p', {}, element('small', {}, `${said} `, link));
}
