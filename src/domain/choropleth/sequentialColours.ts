import type { Theme } from '../palette.ts';
import type { PaletteId } from './paletteIds.ts';

/** A colour in both themes. */
export type ThemedColour = Readonly<Record<Theme, string>>;

/**
 * Anchors from the lightest to the darkest, evenly spaced; lightness falls all the way, so that the
 * order survives a grey copy and every kind of colour blindness.
 *
 * `ylgnbu`: YlGnBu of ColorBrewer (Cynthia Brewer, Mark Harrower and The Pennsylvania State
 * University, Apache License 2.0), the seven inner colours of the nine.
 * `viridis`: Stéfan van der Walt and Nathaniel Smith for matplotlib (CC0), at sevenths.
 * `greys`: the atlas' own, for copies in black and white.
 */
const anchors: Readonly<Record<PaletteId, readonly string[]>> = {
  ylgnbu: ['#edf8b1', '#c7e9b4', '#7fcdbb', '#41b6c4', '#1d91c0', '#225ea8', '#253494'],
  viridis: ['#fde725', '#8fd744', '#35b779', '#21918c', '#31688e', '#443a83', '#440154'],
  greys: ['#eeeeee', '#c9c9c9', '#a5a5a5', '#848484', '#656565', '#4a4a4a', '#2d2d2d'],
};

/** A single class needs no ends of a ramp: a middle colour that stands out on both grounds. */
const loneClass = 0.6;

/**
 * The colours of so many classes, lowest value first. On the light map the lowest is the lightest, on
 * the dark one the darkest: what is more stands out more.
 */
export function classColours(palette: PaletteId, count: number): readonly ThemedColour[] {
  const stops = anchors[palette];
  return Array.from({ length: count }, (_, index) => {
    const share = count === 1 ? loneClass : index / (count - 1);
    return { light: mixed(stops, share), dark: mixed(stops, 1 - share) };
  });
}

/** The colour at a share of the way along evenly spaced stops, mixed in sRGB between two of them. */
function mixed(stops: readonly string[], share: number): string {
  const at = share * (stops.length - 1);
  const from = channelsOf(stops[Math.floor(at)] ?? '');
  const to = channelsOf(stops[Math.ceil(at)] ?? '');
  const channels = from.map((channel, index) => channel + (at % 1) * ((to[index] ?? channel) - channel));
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

function channelsOf(colour: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
