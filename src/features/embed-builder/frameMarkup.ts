import {
  type EmbedOptions,
  embedAddress,
  embedFallbackHeights,
  embedQuery,
} from '../../domain/embedAddress.ts';
import { element, lines, type Markup } from '../../domain/markup.ts';
import { inlineResizer } from '../../embed-script/inlineResizer.ts';
import { embedTexts } from '../../i18n/parts/embed.ts';
import { embedBuilderTexts } from '../../i18n/parts/embedBuilder.ts';
import type { EmbedContext } from './embedContext.ts';

interface Framed {
  readonly options: EmbedOptions;
  readonly height: number | 'auto';
}

/** A frame with a page of the atlas. */
export function frameMarkup(context: EmbedContext, { options, height }: Framed): Markup {
  return element('iframe', {
    src: context.folder + embedAddress(options),
    title: embedTitle(context, options),
    width: '100%',
    height: height === 'auto' ? embedFallbackHeights[options.kind] : height,
    loading: 'lazy',
  });
}

/** The atlas' script and its element; the link stands where the script does not run. */
export function scriptMarkup(context: EmbedContext, { options, height }: Framed): Markup {
  const { places: _, ...query } = embedQuery(options);
  return lines(
    element('script', { src: `${context.folder}embed.js`, async: true }),
    element(
      'guangzhou-zones',
      {
        place: options.places.join(','),
        kind: options.kind,
        lang: options.language,
        height: height === 'auto' ? null : height,
        ...query,
      },
      atlasLink(context),
    ),
  );
}

/** Exactly what stands between the tags of the copied script: a policy may name its hash. */
export function resizerText(folder: string): string {
  return `\n${inlineResizer(folder)}`;
}

/** A frame and the script that makes it as high as its page, to be copied whole. */
export function resizedFrameMarkup(context: EmbedContext, options: EmbedOptions): Markup {
  // The only script that is written: it holds nothing of the data, and its origin is quoted for scripts.
  const script: Markup = { html: `<script>${resizerText(context.folder)}</script>` };
  return lines(frameMarkup(context, { options, height: 'auto' }), script);
}

/** A link to what is shown, in the full atlas. */
export function atlasLink(context: EmbedContext): Markup {
  return element('a', { href: atlasAddress(context) }, placeNames(context));
}

export function atlasAddress({ folder, language, places }: EmbedContext): string {
  const [place] = places;
  if (places.length > 1) return `${folder}${language}/?compare=${places.map(({ id }) => id).join(',')}`;
  return place ? `${folder}${language}/places/${place.id}/` : `${folder}${language}/`;
}

/** The names of what is shown, in the embed's language. */
export function placeNames({ places, language }: EmbedContext): string {
  return places.map(({ name }) => name[language]).join(embedBuilderTexts[language].nameJoint);
}

/** What the frame is called, as the page in it calls itself. */
export function embedTitle(context: EmbedContext, { kind, language }: EmbedOptions): string {
  const { kinds } = embedTexts[language];
  return [placeNames(context), kinds[kind], context.messages.site.title].join(' · ');
}
