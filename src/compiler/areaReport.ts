import { areaDigits, roundToDigits } from '../domain/significantDigits.ts';
import { type AreaComparison, areaComparisons } from './areaComparison.ts';
import { readGeodata } from './compile.ts';

/** Published areas beside those of the drawn outlines, the largest difference first. */
export function areaReport(folder: string): { readonly text: string; readonly ok: boolean } {
  const { outlines, figures } = readGeodata(folder).atlas;
  const rows = areaComparisons(outlines, figures).toSorted((a, b) => differenceOf(b) - differenceOf(a));
  const lines = rows.map((row) => {
    const { place, figure, measured, published, ratio, certainty } = row;
    const drawn = roundToDigits(measured / 1e6, areaDigits(certainty));
    const percent = Math.round((ratio - 1) * 100);
    const said = figure.note || figure.doubt ? 'noted' : 'no note';
    return `${place}: ${figure.metric} ${published / 1e6} km² (${figure.id}, ${figure.period}), drawn ${drawn} km² (${certainty}): ${percent < 0 ? '' : '+'}${percent} %, ${said}`;
  });
  return {
    text: [`${rows.length} published areas have an outline to compare with`, ...lines].join('\n'),
    ok: true,
  };
}

/** The same for half as large and twice as large. */
function differenceOf({ ratio }: AreaComparison): number {
  return Math.abs(Math.log(ratio));
}
