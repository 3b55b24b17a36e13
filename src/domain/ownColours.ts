import { mostNumberClasses, mostTextClasses, type OwnColouring } from './ownColouring.ts';
import type { Theme } from './palette.ts';

interface OwnColours {
  /** A layer that is not coloured by a column, and the previewed one. */
  readonly plain: string;
  /** Rows without a value, and texts without a colour of their own. */
  readonly none: string;
  /** Low to high. */
  readonly numbers: readonly string[];
  readonly texts: readonly string[];
}

/** Colours of imported layers: an indigo that no layer of the atlas has; outlines reach 3:1 on land. */
export const ownColours: Readonly<Record<Theme, OwnColours>> = {
  light: {
    plain: '#3a3fb0',
    none: '#736d60',
    numbers: ['#b3b8ec', '#8d94dc', '#666dca', '#4148ad', '#20257c'],
    texts: ['#3a3fb0', '#b4431a', '#0f7a6c', '#a32a7f', '#7a6a00', '#14699f', '#7a3fb0', '#4f7512'],
  },
  dark: {
    plain: '#a3a8ff',
    none: '#9a958a',
    numbers: ['#4d5399', '#666dc0', '#868ddd', '#adb2f3', '#dcdffc'],
    texts: ['#a3a8ff', '#f39a6b', '#5ecfbc', '#f08fd0', '#d8c64a', '#74c1f5', '#c69cf0', '#a8d46a'],
  },
};

/** The highest class a colouring gives. */
export const mostOwnClasses: number = Math.max(mostNumberClasses, mostTextClasses + 1);

/**
 * The colour of a class, 0 being that of rows without a value.
 *
 * @param kind Of what the colouring's entries stand for.
 */
export function ownClassColour(
  theme: Theme,
  kind: 'number' | 'text',
  entries: number,
  index: number,
): string {
  const { numbers, texts, none } = ownColours[theme];
  if (index === 0) return none;
  if (kind === 'text') return texts[index - 1] ?? none;
  // Few classes are spread over the whole scale.
  const step = entries > 1 ? (numbers.length - 1) / (entries - 1) : 0;
  return numbers[Math.round((index - 1) * step)] ?? none;
}

/** Whether a colouring's colours are those of numbers or of texts. */
export function kindOfColouring({ entries }: Pick<OwnColouring, 'entries'>): 'number' | 'text' {
  return entries[0]?.kind === 'range' ? 'number' : 'text';
}
