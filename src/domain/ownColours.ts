import type { OwnColouring } from './ownColouring.ts';
import type { Theme } from './palette.ts';

/** Classes of numbers, and texts with a colour of their own: as many as there are colours below. */
export const mostNumberClasses = 5;
export const mostTextClasses = 8;

interface OwnColours {
  /** A layer that is not coloured by a column, and the previewed one. */
  readonly plain: string;
  /** Rows without a value, and texts without a colour of their own. */
  readonly none: string;
  /** Low to high. */
  readonly numbers: readonly string[];
  readonly texts: readonly string[];
}

/** Colours of imported layers, led by an indigo that no layer of the atlas has. */
const ownColours: Readonly<Record<Theme, OwnColours>> = {
  light: {
    plain: '#3a3fb0',
    none: '#736d60',
    numbers: ['#9aa0e2', '#7a80d4', '#5a61c2', '#3d44a9', '#20257c'],
    texts: ['#3a3fb0', '#b4431a', '#0f7a6c', '#a32a7f', '#7a6a00', '#14699f', '#7a3fb0', '#4f7512'],
  },
  dark: {
    plain: '#a3a8ff',
    none: '#9a958a',
    numbers: ['#6b72c6', '#858cdc', '#a0a6ee', '#bfc3f8', '#e1e3fe'],
    texts: ['#a3a8ff', '#f39a6b', '#5ecfbc', '#f08fd0', '#d8c64a', '#74c1f5', '#c69cf0', '#a8d46a'],
  },
};

/** Every colour a record can have; its place in the list is the same in both themes. */
export function ownPalette(theme: Theme): readonly string[] {
  const { plain, none, numbers, texts } = ownColours[theme];
  return [plain, none, ...texts, ...numbers];
}

/** Where in the palette the colour of a layer stands that is not coloured by a column. */
export const plainColour = 0;
const noColour = 1;
const firstText = 2;
const firstNumber = firstText + mostTextClasses;

/** Where in the palette the colour of each class stands, from class 0, the rows without a value. */
export function coloursOfClasses({ entries }: Pick<OwnColouring, 'entries'>): readonly number[] {
  const steps = ownColours.light.numbers.length - 1;
  // Few classes are spread over the whole scale.
  const step = entries.length > 1 ? steps / (entries.length - 1) : 0;
  const colours = entries.map(({ kind }, index) => {
    if (kind === 'other') return noColour;
    return kind === 'value' ? firstText + index : firstNumber + Math.round(index * step);
  });
  return [noColour, ...colours];
}
