import type { Drawing, DrawingKind } from '../domain/drawing.ts';
import type { Language } from '../domain/localizedText.ts';

const kinds: Readonly<Record<Language, Readonly<Record<DrawingKind, string>>>> = {
  zh: { distance: '线', area: '面', circle: '圆', point: '点' },
  en: { distance: 'Line', area: 'Area', circle: 'Circle', point: 'Point' },
};

/** What a drawing is called: its own name, else its kind and number. */
export function drawingName(
  { id, kind, name }: Pick<Drawing, 'id' | 'kind' | 'name'>,
  language: Language,
): string {
  return name === '' ? `${kinds[language][kind]} ${id.replace(/\D/g, '')}` : name;
}
