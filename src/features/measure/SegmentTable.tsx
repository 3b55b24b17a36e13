import type { DrawingMeasures } from '../../domain/drawingMeasures.ts';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { measureTexts } from '../../i18n/parts/measure.ts';
import { useMeasureFormat } from './useMeasureFormat.tsx';

/** Length and bearing of each stretch of a line; nothing for other drawings. */
export function SegmentTable({ measures }: { readonly measures: DrawingMeasures }) {
  const { values: words } = useTexts(measureTexts);
  const format = useMeasureFormat();
  if (measures.kind !== 'distance') return null;
  return (
    <table className="measure-table">
      <caption>{words.segments}</caption>
      <thead>
        <tr>
          <th scope="col">{words.segment}</th>
          <th scope="col">{words.segmentLength}</th>
          <th scope="col">{words.bearing}</th>
        </tr>
      </thead>
      <tbody>
        {measures.segments.map(({ length, bearing }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is what stands at its place.
          <tr key={index}>
            <th scope="row">
              {index + 1}–{index + 2}
            </th>
            <td>{format.length(length)}</td>
            <td>{format.bearing(bearing)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
