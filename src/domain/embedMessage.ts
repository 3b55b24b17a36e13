import type { Language } from './localizedText.ts';

/** Every message between an embed and the page around it carries these two. */
export const embedMessageSource = 'guangzhou-zones';
export const embedMessageVersion = 1;

/** A message's fields beside its mark, all still unchecked. */
export interface EmbedMessage {
  readonly type: unknown;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What another window sent, if it bears the atlas' mark; null for everything else. */
export function readMessage(data: unknown): EmbedMessage | null {
  if (!isRecord(data)) return null;
  const { source, v, type, ...fields } = data;
  return source === embedMessageSource && v === embedMessageVersion ? { type, fields } : null;
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null;
}

/** What an embed tells the page around it. Public ids and numbers only, so that any page may hear it. */
export type EmbedNews =
  | { readonly type: 'ready'; readonly title: string; readonly place: string | null; readonly kind: string }
  | { readonly type: 'height'; readonly height: number }
  | { readonly type: 'select'; readonly place: string | null }
  | {
      readonly type: 'state';
      readonly place: string | null;
      readonly lang: Language;
      readonly map: 'picture' | 'live';
    }
  | { readonly type: 'error'; readonly reason: EmbedError };

/** Why something asked for did not happen. */
export const embedErrors = ['unknown-place', 'no-webgl2', 'map-failed', 'map-not-running'] as const;
export type EmbedError = (typeof embedErrors)[number];

/** What a page that is allowed to may ask of an embed. */
export type EmbedRequest =
  | { readonly type: 'select'; readonly place: string | null }
  | { readonly type: 'setView'; readonly lng: number; readonly lat: number; readonly zoom: number }
  | { readonly type: 'setLang'; readonly lang: Language }
  | { readonly type: 'print' };
