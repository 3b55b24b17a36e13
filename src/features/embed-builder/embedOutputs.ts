import { type EmbedChoices, embedOptionsOf } from './embedChoices.ts';
import type { EmbedContext } from './embedContext.ts';
import { frameMarkup, resizedFrameMarkup, scriptMarkup } from './frameMarkup.ts';
import { pictureMarkup } from './pictureMarkup.ts';
import { tableMarkup } from './tableMarkup.ts';

/** The forms an embed can be copied in. */
export const outputForms = ['iframe', 'script', 'resizer', 'picture', 'table'] as const;
export type OutputForm = (typeof outputForms)[number];

/** The markup to be copied; null where the form has nothing to show of the choices. */
export function embedOutput(form: OutputForm, context: EmbedContext, choices: EmbedChoices): string | null {
  const options = embedOptionsOf(choices, context.edition);
  const { height } = choices;
  switch (form) {
    case 'iframe':
      return frameMarkup(context, { options, height }).html;
    case 'script':
      return scriptMarkup(context, { options, height }).html;
    case 'resizer':
      return resizedFrameMarkup(context, options).html;
    case 'picture': {
      const choice = { isCopy: choices.isFixedEdition, showsFigures: choices.parts.includes('figures') };
      return pictureMarkup(context, choice).html;
    }
    case 'table':
      return tableMarkup(context)?.html ?? null;
  }
}

/**
 * What a page's Content-Security-Policy has to allow for a form; empty where it needs nothing.
 *
 * @param scriptHash of the copied script, `sha256-…`; null where the browser does not tell it
 */
export function neededPolicy(
  form: OutputForm,
  { folder }: Pick<EmbedContext, 'folder'>,
  { isFixedEdition, scriptHash }: { readonly isFixedEdition: boolean; readonly scriptHash: string | null },
): readonly string[] {
  const { origin } = new URL(folder);
  switch (form) {
    case 'iframe':
      return [`frame-src ${origin}`];
    case 'script':
      return [`script-src ${folder}embed.js`, `frame-src ${origin}`];
    case 'resizer':
      return [`frame-src ${origin}`, `script-src '${scriptHash ?? 'nonce-…'}'`];
    case 'picture':
      return isFixedEdition ? ["img-src 'self'"] : [`img-src ${origin}`];
    case 'table':
      return [];
  }
}
