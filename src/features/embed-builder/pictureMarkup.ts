import { embedFigures, keyFigures } from '../../atlas/embedFigures.ts';
import { languageTag } from '../../domain/languageTag.ts';
import { element, lines, type Markup } from '../../domain/markup.ts';
import { sharePath, sharePictureSize } from '../../domain/sharePicture.ts';
import { embedTexts } from '../../i18n/parts/embed.ts';
import { embedBuilderTexts } from '../../i18n/parts/embedBuilder.ts';
import type { EmbedContext } from './embedContext.ts';
import { figureWords } from './figureWords.ts';
import { atlasAddress, placeNames } from './frameMarkup.ts';
import { editionLine, sourceLine } from './sourceMarkup.ts';

/** Figures below the picture. */
const mostFigures = 3;

interface PictureChoice {
  /** A copy on the host's own server, which does not change with the atlas. */
  readonly isCopy: boolean;
  readonly showsFigures: boolean;
}

/** The address of a place's picture; that of the whole atlas where several are shown. */
export function pictureAddress({ folder, language, places }: EmbedContext): string {
  const [place] = places;
  return folder + sharePath(language, places.length === 1 && place ? place.id : null);
}

/** The name under which a copy is saved: place, language, edition. */
export function pictureFileName({ places, language, edition }: EmbedContext): string {
  const name = places.length === 1 ? places[0]?.id : undefined;
  return `${name ?? 'atlas'}-${language}-${edition}.png`;
}

/** A picture that leads to the atlas, and a caption with key figures, their sources, edition and date. */
export function pictureMarkup(context: EmbedContext, { isCopy, showsFigures }: PictureChoice): Markup {
  const { language } = context;
  const name = placeNames(context);
  const picture = element('img', {
    src: isCopy ? pictureFileName(context) : pictureAddress(context),
    ...sharePictureSize,
    alt: embedTexts[language].picture(name),
    loading: 'lazy',
  });
  const caption = lines(
    element('strong', {}, name),
    ...(showsFigures ? figureList(context) : []),
    editionLine(context),
  );
  return lines(
    { html: `<figure lang="${languageTag(language)}">` },
    element('a', { href: atlasAddress(context) }, picture),
    element('figcaption', {}, caption),
    { html: '</figure>' },
  );
}

function figureList(context: EmbedContext): readonly Markup[] {
  const { facts, places, language } = context;
  const { colon, clause } = embedBuilderTexts[language];
  const items = places.flatMap((place) => {
    const { key } = keyFigures(embedFigures(facts, place.id), mostFigures);
    return key.map(({ figure }) => {
      const { metric, value, period, status, remarks } = figureWords(context, figure, place.id);
      const about = places.length > 1 ? `${place.name[language]} · ` : '';
      const said = `${about}${metric}${colon}${value}${clause}${[period, status, ...remarks].join(clause)} `;
      return element('li', {}, said, element('small', {}, sourceLine(context, figure.source)));
    });
  });
  return items.length > 0 ? [element('ul', {}, lines(...items))] : [];
}
