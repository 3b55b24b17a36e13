import { embedFigures } from '../../atlas/embedFigures.ts';
import { numberSources } from '../../atlas/sourceNumbers.ts';
import type { PlaceEntry } from '../../domain/atlasIndex.ts';
import type { Figure } from '../../domain/figure.ts';
import { languageTag } from '../../domain/languageTag.ts';
import { element, lines, type Markup } from '../../domain/markup.ts';
import { embedTexts } from '../../i18n/parts/embed.ts';
import { embedBuilderTexts } from '../../i18n/parts/embedBuilder.ts';
import type { EmbedContext } from './embedContext.ts';
import { figureWords } from './figureWords.ts';
import { placeNames } from './frameMarkup.ts';
import { editionLine, sourceList } from './sourceMarkup.ts';

interface Row {
  readonly place: PlaceEntry;
  readonly figure: Figure;
}

/**
 * The figures as a plain table with its sources, edition and date: no script, no style, no class. Null
 * where there is nothing to put into it.
 */
export function tableMarkup(context: EmbedContext): Markup | null {
  const { places, language } = context;
  const isComparison = places.length > 1;
  const rows = isComparison ? sharedRows(context) : rowsOf(context);
  if (rows.length === 0) return null;
  const { columns, table } = embedTexts[language];
  const numbers = numberSources(rows.map(({ figure }) => figure));
  const heads = [
    ...(isComparison ? [columns.place] : []),
    ...[columns.figure, columns.value, columns.period, columns.status, columns.source],
  ];
  const caption = isComparison ? embedBuilderTexts[language].compared(placeNames(context)) : undefined;
  return lines(
    { html: `<div lang="${languageTag(language)}">` },
    { html: '<table>' },
    element('caption', {}, caption ?? table(placeNames(context))),
    element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
    { html: '<tbody>' },
    ...rows.map((row) => rowMarkup(context, row, numbers.get(row.figure.source))),
    { html: '</tbody>' },
    { html: '</table>' },
    element('p', {}, element('strong', {}, context.messages.profile.sources)),
    sourceList(context, [...numbers.keys()]),
    editionLine(context),
    { html: '</div>' },
  );
}

function rowsOf({ facts, places }: EmbedContext): readonly Row[] {
  return places.flatMap((place) => embedFigures(facts, place.id).map(({ figure }) => ({ place, figure })));
}

/** The figures of metrics that at least two of the places have, metric by metric. */
function sharedRows(context: EmbedContext): readonly Row[] {
  const rows = rowsOf(context);
  const metrics = [...new Set(rows.map(({ figure }) => figure.metric))];
  return metrics.flatMap((metric) => {
    const own = rows.filter(({ figure }) => figure.metric === metric);
    return new Set(own.map(({ place }) => place.id)).size > 1 ? own : [];
  });
}

function rowMarkup(context: EmbedContext, { place, figure }: Row, number: number | undefined): Markup {
  const { metric, value, period, status, remarks } = figureWords(context, figure, place.id);
  const remark = remarks.length > 0 ? [' ', element('small', {}, remarks.join(' · '))] : [];
  const name = place.name[context.language];
  const heads =
    context.places.length > 1
      ? [element('th', { scope: 'row' }, name), element('td', {}, metric, ...remark)]
      : [element('th', { scope: 'row' }, metric, ...remark)];
  const cells = [value, period, status, `[${number ?? ''}]`].map((text) => element('td', {}, text));
  return element('tr', {}, ...heads, ...cells);
}
