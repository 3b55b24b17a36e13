import { scaleThreshold } from 'd3-scale';
import type { Classing } from './classing.ts';
import { classThresholds } from './classThresholds.ts';
import type { PaletteId } from './paletteIds.ts';
import { classColours, type ThemedColour } from './sequentialColours.ts';

/** One class of values, in base units. */
export interface ValueClass {
  /** Where it begins; absent where it holds everything below `upper`. */
  readonly lower?: number;
  /** Where the next begins; of the last class the largest value, or absent if it is open above. */
  readonly upper?: number;
  readonly count: number;
  readonly colour: ThemedColour;
}

/** What map, legend and list all ask: the classes, and which of them a value is in. */
export interface ClassScale {
  /** Lowest first; empty if there are no values. */
  readonly classes: readonly ValueClass[];
  /** Position of a value's class in `classes`. */
  readonly classOf: (value: number) => number;
}

/** The scale of some values. */
export function classScale(values: readonly number[], classing: Classing, palette: PaletteId): ClassScale {
  if (values.length === 0) return { classes: [], classOf: () => 0 };
  const thresholds = classThresholds(values, classing);
  const classOf = scaleThreshold<number, number>([...thresholds], [...thresholds.keys(), thresholds.length]);
  const isOpen = classing.method === 'manual';
  const first = isOpen ? undefined : Math.min(...values);
  const last = isOpen ? undefined : Math.max(...values);
  const classes = classColours(palette, thresholds.length + 1).map((colour, index) => {
    const lower = index === 0 ? first : thresholds[index - 1];
    const upper = thresholds[index] ?? last;
    return {
      ...(lower === undefined ? {} : { lower }),
      ...(upper === undefined ? {} : { upper }),
      count: values.filter((value) => classOf(value) === index).length,
      colour,
    };
  });
  return { classes, classOf: (value) => classOf(value) };
}
